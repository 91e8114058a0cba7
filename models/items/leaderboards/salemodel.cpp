// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/salemodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

bool isNumber(int column)
{
    return column >= SaleModel::Amount && column <= SaleModel::Courses;
}

}

SaleModel::SaleModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant SaleModel::cell(int column, int role, const SaleEntry &one) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, one);
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(toTheRight) : QVariant();
    case IdRole: return one.id;
    case AlarmRole: return column == Amount && one.kind != SaleKind::Order ? 1 : 0;
    case SortRole:
        switch (column) {
        case At: return one.at;
        case Amount: return one.fen;
        case Quantity: return one.quantity;
        case Courses: return one.courses;
        default: return m_word(column, one);
        }
    default: return {};
    }
}

QVariant SaleModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return tr("Time");
    case OrderNo: return tr("Order");
    case Kind: return tr("What");
    case Amount: return tr("Amount (¥)");
    case Quantity: return tr("Pieces");
    case Courses: return tr("Courses");
    case Call: return tr("Call");
    case Note: return tr("Note");
    default: return {};
    }
}

}

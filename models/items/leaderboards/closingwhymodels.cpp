// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/closingwhymodels.h"

#include <limits>

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

QVariant sideOf(bool isFigure)
{
    return isFigure ? QVariant(toTheRight) : QVariant();
}

}

FrozenPlaceModel::FrozenPlaceModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant FrozenPlaceModel::cell(int column, int role, const FrozenPlace &place) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, place);
    case Qt::TextAlignmentRole: return sideOf(column == Value || column == Orders);
    case SortRole:
        switch (column) {
        // Those kept out come last, the most first among them.
        case Place:
            return place.place > 0 ? double(place.place)
                                   : std::numeric_limits<double>::max() / 2 - place.value;
        case Value: return place.value;
        case Orders: return place.orders;
        case Reached: return place.reachedAt;
        default: return m_word(column, place);
        }
    case IdRole: return place.agentId;
    case QuietRole: return place.place == 0;
    default: return {};
    }
}

QVariant FrozenPlaceModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column == Value || column == Orders);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Place: return tr("Place");
    case Agent: return tr("Agent");
    case Value: return tr("Figure");
    case Orders: return tr("Orders");
    case Reached: return tr("Reached");
    case Team: return tr("Team");
    default: return {};
    }
}

FrozenOrderModel::FrozenOrderModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant FrozenOrderModel::cell(int column, int role, const FrozenOrder &order) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, order);
    case Qt::TextAlignmentRole: return sideOf(column >= Amount);
    case SortRole:
        switch (column) {
        case Sold: return order.soldAt;
        case Amount: return order.fen;
        case Quantity: return order.quantity;
        case Courses: return order.courses;
        default: return m_word(column, order);
        }
    case IdRole: return order.saleId;
    case QuietRole: return order.kind != u"order";
    default: return {};
    }
}

QVariant FrozenOrderModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column >= Amount);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case OrderNo: return tr("Order");
    case Kind: return tr("Kind");
    case Sold: return tr("Sold");
    case Amount: return tr("Amount (¥)");
    case Quantity: return tr("Pieces");
    case Courses: return tr("Courses");
    default: return {};
    }
}

ClosingAdjustmentModel::ClosingAdjustmentModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant ClosingAdjustmentModel::cell(int column, int role,
                                      const ClosingAdjustment &adjustment) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, adjustment);
    case Qt::ToolTipRole:
        return column == Settled && !adjustment.settledWhy.isEmpty()
                   ? QVariant(adjustment.settledWhy)
                   : QVariant();
    case Qt::TextAlignmentRole: return sideOf(column == Amount);
    case SortRole:
        switch (column) {
        case Found: return adjustment.foundAt;
        case Amount: return adjustment.fen;
        default: return m_word(column, adjustment);
        }
    case IdRole: return adjustment.id;
    case AlarmRole: return column == Settled && !adjustment.settledAt.isValid() ? 1 : 0;
    default: return {};
    }
}

QVariant ClosingAdjustmentModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column == Amount);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Found: return tr("Came");
    case Kind: return tr("What");
    case Agent: return tr("Agent");
    case OrderNo: return tr("Order");
    case Amount: return tr("Amount (¥)");
    case Settled: return tr("Decided");
    default: return {};
    }
}

ClosingChangeModel::ClosingChangeModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

// An agent may be barred by two gates and have other results.
qint64 ClosingChangeModel::keyOf(const ClosingChange &change) const
{
    constexpr qint64 kinds = 16;
    const qint64 gate = change.code == u"fatal" ? 1 : change.code == u"absent" ? 2 : 3;
    return change.agentId * kinds + qint64(change.what) * 4 + (change.code.isEmpty() ? 0 : gate);
}

QVariant ClosingChangeModel::cell(int column, int role, const ClosingChange &change) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole: return m_word(column, change);
    case IdRole: return change.agentId;
    default: return {};
    }
}

QVariant ClosingChangeModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == Agent ? tr("Agent") : tr("What would be otherwise");
}

}

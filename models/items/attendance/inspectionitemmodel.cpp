// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/inspectionitemmodel.h"

namespace banzhang {

InspectionItemModel::InspectionItemModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant InspectionItemModel::cell(int column, int role, const InspectionItem &item) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, item);
    case Qt::ToolTipRole: return column == What ? QVariant(item.words) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == Position || column == Costs || column == Points)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case SortRole:
        switch (column) {
        case Position: return item.position;
        case Costs: return item.amountFen;
        case Points: return item.points;
        case From: return item.from;
        case Until: return item.until;
        default: return m_word(column, item);
        }
    case IdRole: return item.id;
    case QuietRole: return !item.isInForce;
    default: return {};
    }
}

QVariant InspectionItemModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Position: return tr("Place");
    case Kind: return tr("Kind");
    case Head: return tr("Head");
    case What: return tr("What is right");
    case Rule: return tr("Rule");
    case Costs: return tr("A fault costs");
    case Points: return tr("Points");
    case Redo: return tr("Redo");
    case From: return tr("From");
    case Until: return tr("Until");
    default: return {};
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/wagemodel.h"

namespace banzhang {

WageModel::WageModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant WageModel::cell(int column, int role, const AgentWage &wage) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, wage);
    case Qt::TextAlignmentRole:
        return column == Yuan ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        switch (column) {
        case From: return wage.from;
        case Yuan: return wage.fen;
        case EnteredAt: return wage.enteredAt;
        default: return m_word(column, wage);
        }
    case IdRole: return wage.id;
    case QuietRole: return wage.id > 0 && !wage.isNow;
    default: return {};
    }
}

QVariant WageModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Yuan)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AgentNo: return tr("Agent no.");
    case From: return tr("From");
    case Yuan: return tr("Wage (¥)");
    case Agent: return tr("Name");
    case Team: return tr("Team");
    case Until: return tr("Until");
    case EnteredBy: return tr("Entered by");
    case EnteredAt: return tr("Entered");
    default: return {};
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/houserulemodel.h"

namespace banzhang {

HouseRuleModel::HouseRuleModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant HouseRuleModel::cell(int column, int role, const RuleVersion &version) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, version);
    case Qt::ToolTipRole: return column == Words ? QVariant(version.words) : QVariant();
    case SortRole:
        switch (column) {
        case From: return version.from;
        case Amount: return version.amountFen;
        default: return m_word(column, version);
        }
    case IdRole: return version.id;
    default: return {};
    }
}

QVariant HouseRuleModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Rule: return tr("Rule");
    case From: return tr("From");
    case Until: return tr("Until");
    case Amount: return tr("Amount (¥)");
    case Points: return tr("Points");
    case Grace: return tr("Grace");
    case Limit: return tr("Allowed");
    case Per: return tr("Counted");
    case Used: return tr("Used");
    case Words: return tr("In words");
    default: return {};
    }
}

}

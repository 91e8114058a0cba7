// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violationmodel.h"

namespace banzhang {
namespace {

bool isFigure(int column)
{
    return column == ViolationModel::Measured || column == ViolationModel::Amount;
}

}

ViolationModel::ViolationModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant ViolationModel::cell(int column, int role, const Violation &violation) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, violation);
    case Qt::TextAlignmentRole:
        return isFigure(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        switch (column) {
        case Day: return violation.occurredAt;
        case Measured: return violation.measuredS.value_or(-1);
        case Amount: return violation.amountFen;
        case State: return int(violation.state);
        default: return m_word(column, violation);
        }
    case IdRole: return number(violation.id);
    case AlarmRole: return column == State && violation.state == ViolationState::ToConfirm ? 1 : 0;
    case QuietRole:
        return violation.state == ViolationState::Dismissed
               || violation.state == ViolationState::Reversed;
    default: return {};
    }
}

QVariant ViolationModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("When");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Rule: return tr("For what");
    case Measured: return tr("Measured");
    case Amount: return tr("Amount (¥)");
    case State: return tr("State");
    case DecidedBy: return tr("Decided by");
    default: return {};
    }
}

ViolationFilter::ViolationFilter(ViolationModel &violations, QObject *parent)
    : QSortFilterProxyModel(parent), m_violations(violations)
{
    setSourceModel(&violations);
    setSortRole(SortRole);
}

void ViolationFilter::setRule(const QString &code)
{
    m_rule = code;
    invalidateFilter();
}

void ViolationFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

void ViolationFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void ViolationFilter::setUndecidedOnly(bool only)
{
    m_isUndecidedOnly = only;
    invalidateFilter();
}

bool ViolationFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Violation &one = m_violations.rows()[size_t(row)];
    return (!m_isUndecidedOnly || isUndecided(one)) && (m_rule.isEmpty() || one.code == m_rule)
           && (m_team.isEmpty() || one.team == m_team)
           && (m_text.isEmpty() || one.agentNo.contains(m_text, Qt::CaseInsensitive)
               || one.agent.contains(m_text, Qt::CaseInsensitive));
}

}

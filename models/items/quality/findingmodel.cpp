// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findingmodel.h"

namespace banzhang {
namespace {

// Red: a day or more over. Amber: due today, or told too late.
int alarmOf(int column, const Finding &finding)
{
    if (column == FindingModel::SameDay)
        return finding.sameDay == SameDay::No ? 1 : 0;
    if (column != FindingModel::Due && column != FindingModel::Step)
        return 0;
    const QDate due = dueOf(finding);
    if (!due.isValid() || due > finding.today)
        return 0;
    return due < finding.today ? 2 : 1;
}

}

FindingModel::FindingModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant FindingModel::cell(int column, int role, const Finding &finding) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, finding);
    case Qt::ToolTipRole:
        return column == Question || column == Fault ? QVariant(m_word(column, finding))
                                                     : QVariant();
    case Qt::TextAlignmentRole:
        return column == Round || column == Sheet ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                  : QVariant();
    case SortRole:
        switch (column) {
        case Step: return int(finding.state);
        case Due: return dueOf(finding).isValid() ? dueOf(finding) : QDate(9999, 12, 31);
        case SameDay: return int(finding.sameDay);
        case Severity: return int(finding.severity);
        case FoundAt: return finding.foundAt;
        case Round: return finding.round;
        case Sheet: return finding.sheetId;
        default: return m_word(column, finding);
        }
    case IdRole: return number(finding.id);
    case AlarmRole: return alarmOf(column, finding);
    case QuietRole: return !isOpen(finding);
    default: return {};
    }
}

QVariant FindingModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && (column == Round || column == Sheet))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Step: return tr("Step");
    case Due: return tr("Due");
    case SameDay: return tr("Told same day");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Question: return tr("Item");
    case Fault: return tr("Fault");
    case Severity: return tr("Severity");
    case FoundBy: return tr("Found by");
    case FoundAt: return tr("Found");
    case Round: return tr("Round");
    case Sheet: return tr("Sheet");
    default: return {};
    }
}

FindingFilter::FindingFilter(FindingModel &findings, QObject *parent)
    : QSortFilterProxyModel(parent), m_findings(findings)
{
    setSourceModel(&findings);
    setSortRole(SortRole);
}

void FindingFilter::setState(std::optional<FindingState> state)
{
    m_state = state;
    m_isAll = false;
    invalidateFilter();
}

void FindingFilter::setAllSteps()
{
    m_isAll = true;
    invalidateFilter();
}

void FindingFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

void FindingFilter::setOverdueOnly(bool only)
{
    m_isOverdueOnly = only;
    invalidateFilter();
}

void FindingFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool FindingFilter::fitsStep(const Finding &finding) const
{
    if (m_isAll)
        return true;
    return m_state ? finding.state == *m_state : isOpen(finding);
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Finding &finding = m_findings.rows()[size_t(row)];
    const auto holds = [this](const QString &part) {
        return part.contains(m_text, Qt::CaseInsensitive);
    };
    return fitsStep(finding) && (m_team.isEmpty() || finding.team == m_team)
           && (!m_isOverdueOnly || daysOver(finding) > 0)
           && (m_text.isEmpty() || holds(finding.agentNo) || holds(finding.agent)
               || holds(finding.question) || holds(finding.fault) || holds(finding.foundBy));
}

}

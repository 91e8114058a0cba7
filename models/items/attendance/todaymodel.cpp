// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/todaymodel.h"

namespace banzhang {

TodayModel::TodayModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant TodayModel::cell(int column, int role, const StandingNow &standing) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, standing);
    case SortRole:
        switch (column) {
        case Standing_: return int(standing.standing);
        case Starts: return standing.starts;
        case FirstIn: return standing.firstIn;
        default: return m_word(column, standing);
        }
    case IdRole: return standing.shiftInstanceId;
    case AlarmRole:
        if (column != Standing_ || !needsLook(standing.standing))
            return 0;
        return standing.standing == Standing::Missing ? 2 : 1;
    case QuietRole:
        return standing.standing == Standing::Over || standing.standing == Standing::Excused;
    default: return {};
    }
}

QVariant TodayModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Standing_: return tr("Now");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Shift: return tr("Shift");
    case Starts: return tr("Hours");
    case FirstIn: return tr("Punched in");
    case Signed: return tr("State at the switch");
    case Duty: return tr("Duty");
    default: return {};
    }
}

TodayFilter::TodayFilter(TodayModel &standings, QObject *parent)
    : QSortFilterProxyModel(parent), m_standings(standings)
{
    setSourceModel(&standings);
    setSortRole(SortRole);
}

void TodayFilter::setNeedsLook(bool only)
{
    m_needsLook = only;
    invalidateFilter();
}

void TodayFilter::setStanding(std::optional<Standing> standing)
{
    m_standing = standing;
    invalidateFilter();
}

void TodayFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

bool TodayFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const StandingNow &one = m_standings.rows()[size_t(row)];
    return (!m_needsLook || needsLook(one.standing)) && (!m_standing || one.standing == *m_standing)
           && (m_team.isEmpty() || one.team == m_team);
}

}

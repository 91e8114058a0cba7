// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingmodel.h"

namespace banzhang {

MeetingModel::MeetingModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant MeetingModel::cell(int column, int role, const Meeting &meeting) const
{
    const bool isMissed = meeting.state == MeetingState::Missed;
    switch (role) {
    case Qt::DisplayRole: return m_word(column, meeting);
    case Qt::ToolTipRole:
        return column == State && !meeting.cancelledWhy.isEmpty() ? QVariant(meeting.cancelledWhy)
                                                                  : QVariant();
    case SortRole:
        switch (column) {
        case Day:
        case Time: return meeting.plannedAt;
        case State: return int(meeting.state);
        case Turnout: return meeting.present;
        case Actions: return meeting.openActions;
        default: return m_word(column, meeting);
        }
    case IdRole: return meeting.id;
    case AlarmRole:
        return column == State && isMissed                       ? 2
               : column == Actions && meeting.overdueActions > 0 ? 1
                                                                 : 0;
    case QuietRole: return meeting.state == MeetingState::Cancelled;
    default: return {};
    }
}

QVariant MeetingModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Time: return tr("Time");
    case Name: return tr("Meeting");
    case Who: return tr("Who meets");
    case State: return tr("State");
    case Host: return tr("Host");
    case Turnout: return tr("There");
    case Actions: return tr("Open actions");
    default: return {};
    }
}

MeetingFilter::MeetingFilter(MeetingModel &meetings, QObject *parent)
    : QSortFilterProxyModel(parent), m_meetings(meetings)
{
    setSourceModel(&meetings);
    setSortRole(SortRole);
}

void MeetingFilter::setDays(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    invalidateFilter();
}

void MeetingFilter::setMissedOnly(bool only)
{
    m_missedOnly = only;
    invalidateFilter();
}

bool MeetingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Meeting &one = m_meetings.rows()[size_t(row)];
    if (m_missedOnly)
        return one.state == MeetingState::Missed;
    return (m_from.isNull() || one.on >= m_from) && (m_to.isNull() || one.on <= m_to);
}

MeetingGuestModel::MeetingGuestModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant MeetingGuestModel::cell(int column, int role, const MeetingGuest &guest) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, guest);
    case SortRole:
        return column == Present ? QVariant(guest.isPresent) : QVariant(m_word(column, guest));
    case IdRole: return guest.agentId;
    case AlarmRole: return column == Why && guest.reason == u"no_punch" ? 1 : 0;
    case QuietRole: return !guest.isPresent;
    default: return {};
    }
}

QVariant MeetingGuestModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Present: return tr("There");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Why: return tr("Why not", "is somebody there");
    default: return {};
    }
}

MeetingActionModel::MeetingActionModel(Word word, Today today, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_today(std::move(today))
{}

QVariant MeetingActionModel::cell(int column, int role, const MeetingAction &action) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, action);
    case Qt::ToolTipRole: return column == Words ? QVariant(action.words) : QVariant();
    case SortRole:
        switch (column) {
        case Due: return action.dueOn;
        case Done: return action.doneAt;
        default: return m_word(column, action);
        }
    case IdRole: return action.id;
    case AlarmRole: return column == Due && action.isOverdue(m_today()) ? 2 : 0;
    case QuietRole: return !action.isOpen();
    default: return {};
    }
}

QVariant MeetingActionModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Due: return tr("Due");
    case Owner: return tr("Who");
    case Words: return tr("What is to be done");
    case Done: return tr("Done");
    case MadeBy: return tr("Written down by");
    default: return {};
    }
}

}

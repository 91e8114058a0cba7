// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/meeting.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// Meetings, a row each; IdRole is the meeting. Words are the user interface's; a missed one is red,
// one with actions that are overdue amber.
class MeetingModel final : public KeyedTable<Meeting>
{
    Q_OBJECT

public:
    enum Column { Day, Time, Name, Who, State, Host, Turnout, Actions, ColumnCount };
    using Word = std::function<QString(int column, const Meeting &meeting)>;

    explicit MeetingModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Meeting &meeting) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Meeting &meeting) const override { return meeting.id; }

    const Word m_word;
};

// Meetings of some days, or those that were missed whenever it was.
class MeetingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MeetingFilter(MeetingModel &meetings, QObject *parent = nullptr);

    void setDays(QDate from, QDate to);
    void setMissedOnly(bool only); // of all days

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    MeetingModel &m_meetings;
    QDate m_from;
    QDate m_to;
    bool m_missedOnly = false;
};

// Who belongs to a meeting; IdRole is the agent. The first column is ticked.
class MeetingGuestModel final : public KeyedTable<MeetingGuest>
{
    Q_OBJECT

public:
    enum Column { Present, Agent, Team, Why, ColumnCount };
    using Word = std::function<QString(int column, const MeetingGuest &guest)>;

    explicit MeetingGuestModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const MeetingGuest &guest) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const MeetingGuest &guest) const override { return guest.agentId; }

    const Word m_word;
};

// What was agreed; IdRole is the action. Overdue ones are red.
class MeetingActionModel final : public KeyedTable<MeetingAction>
{
    Q_OBJECT

public:
    enum Column { Due, Owner, Words, Done, MadeBy, ColumnCount };
    using Word = std::function<QString(int column, const MeetingAction &action)>;
    using Today = std::function<QDate()>;

    MeetingActionModel(Word word, Today today, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const MeetingAction &action) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const MeetingAction &action) const override { return action.id; }

    const Word m_word;
    const Today m_today;
};

}

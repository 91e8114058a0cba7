// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/seatrow.h"
#include "floor/threshold.h"

#include <QTimer>

namespace banzhang {

// The board's agents, sorted by key; views sort and filter through SeatFilter. States are told as
// StateRole, moments as SinceRole: delegates write and paint them. IdRole is the AgentId.
class SeatModel final : public TableModel<SeatRow, AgentId>
{
    Q_OBJECT

public:
    enum Column {
        AgentNo,
        Name,
        Team,
        SeatLabel,
        State,
        Duration,
        Queue,
        Customer,
        Answered,
        NoAnswer,
        AverageTalk,
        Occupancy,
        LastHour,
        LastEvent,
        Schedule, // ScheduleRole: a ScheduleNow
        ColumnCount
    };

    explicit SeatModel(QObject *parent = nullptr);

    // A full look: who is not among them leaves. Strips that are known stay.
    void replace(const std::vector<Seat> &seats);
    // A delta: the others stay.
    void merge(const std::vector<Seat> &seats);
    // Steps of the last hour, complete from the first of each agent on.
    void addSteps(const QHash<AgentId, std::vector<StateStep>> &steps);

    // The sources as the last look knew them; silence is judged by setClock.
    void setFeeds(const std::vector<FeedStatus> &feeds);
    // The open flags, shown at their agents' names.
    void setFlags(const std::vector<HelpFlag> &flags);
    // The server's time. Rows change only when a source fell silent or spoke again, and once a
    // minute for what the last hour is: of a large board not all at once.
    void setClock(const QDateTime &now);
    // Limits by which rows turn amber and red as time passes, and names of pauses.
    void setRules(const FloorRules &rules);
    // Agents of whom an alarm was raised: it may know more than the row does.
    void setAlarms(const QHash<AgentId, int> &levels);
    // The roster of now, shown beside the states (L8); an empty one: none is known.
    void setSchedules(const ScheduleBoard &board);
    // The data ends at that moment: every row is stale and its timers stand still, until thaw().
    void freeze(const QDateTime &at);
    void thaw();

    [[nodiscard]] const SeatRow *find(AgentId agent) const;
    [[nodiscard]] std::vector<AgentState> states() const; // as shown
    [[nodiscard]] const FloorTruth &truth() const { return m_truth; }

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const SeatRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] AgentId keyOf(const SeatRow &row) const override { return row.seat.agentId; }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] bool canDiffer(int column, const SeatRow &before,
                                 const SeatRow &after) const override;

    [[nodiscard]] std::vector<SeatRow> rowsOf(const std::vector<Seat> &seats) const;
    [[nodiscard]] QDateTime wholeMinute() const;
    [[nodiscard]] SeatRow judged(const Seat &seat) const;
    void judgeAnew();
    void judgeSlice();
    void judgeAlarms();
    [[nodiscard]] bool replaceInPlace(const std::vector<Seat> &seats);
    [[nodiscard]] int alarmOf(const SeatRow &row) const;
    [[nodiscard]] ScheduleNow scheduleOf(const SeatRow &row) const;

    std::vector<FeedStatus> m_feeds;
    QHash<AgentId, HelpFlag> m_flags;
    FloorTruth m_truth;
    FloorRules m_rules;
    QHash<AgentId, int> m_levels;
    ScheduleBoard m_schedules;
    QDateTime m_now;
    qint64 m_minute = -1;
    qint64 m_alarmSecond = -1;         // alarms were judged in it
    QTimer m_slices;                   // rows that are still to be judged anew
    std::optional<AgentId> m_judgedTo; // the last one that was
};

}

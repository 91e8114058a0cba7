// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "reports/daymark.h"
#include "reports/reportrequest.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// What the reports are made of: sums and counts that add up over days, agents and teams; rates are
// reckoned from them, never averaged. One ReportFigures comes from one snapshot.

// Sums over some days of one agent, or of many. Seconds, fen, hundredths of a point.
struct WorkSums
{
    // The switch's facts (agent_day).
    qint64 offered = 0;   // calls made by or offered to him: 拨打量 (#85)
    qint64 connected = 0; // of these answered: 接通量
    qint64 finished = 0;  // connected with known talk
    qint64 talkS = 0;     // hold included
    qint64 holdS = 0;
    qint64 ringS = 0;
    qint64 loginS = 0; // 工作时长
    qint64 pauseS = 0;
    qint64 endedByAgent = 0;
    qint64 transferred = 0;
    // Results of visits (result_day) and sales (sale_day).
    qint64 visits = 0;    // 成功访问量
    qint64 successes = 0; // 成功办理量
    qint64 refusals = 0;
    qint64 resultDays = 0; // days on which results were handed in
    qint64 orders = 0;
    qint64 salesFen = 0; // returns taken off
    qint64 returnedFen = 0;
    // Quality: released sheets whose interaction lies in the span.
    qint64 sheets = 0;
    qint64 scoreSum = 0; // hundredths of a point
    qint64 failed = 0;   // sheets with a fatal item
    // Attendance, as closed.
    qint64 shifts = 0;
    qint64 shiftsAttended = 0;
    qint64 shiftsAbsent = 0; // 旷工
    qint64 late = 0;
    qint64 earlyLeave = 0;
    qint64 offPost = 0;
    qint64 scheduledS = 0;
    qint64 presentS = 0;
    qint64 leaveS = 0;
    // Ledger, by the month in which it is booked.
    qint64 fines = 0;    // entries that stand
    qint64 finesFen = 0; // negative or 0; reversals taken off
    qint64 awards = 0;
    qint64 awardsFen = 0;

    WorkSums &operator+=(const WorkSums &other);
    bool operator==(const WorkSums &) const = default;

    // Rates in per cent; nothing where there is nothing to divide by.
    [[nodiscard]] std::optional<double> refusalRate() const;    // refusals / (visits + refusals)
    [[nodiscard]] std::optional<double> efficiency() const;     // talk / log-in: 工作时效
    [[nodiscard]] std::optional<double> utilisation() const;    // (talk + ring) / (log-in - pauses)
    [[nodiscard]] std::optional<double> qaMean() const;         // points, 0 to 100
    [[nodiscard]] std::optional<double> attendanceRate() const; // attended / shifts
    [[nodiscard]] std::optional<double> talkMean() const;       // seconds
};

// An agent's sums. One who changed teams within the span has a line for each team (dated
// membership); a report on the centre adds them up.
struct AgentSums
{
    AgentId agentId{};
    QString agentNo;
    QString name;
    std::optional<TeamId> teamId;
    QString team;
    QDate hiredOn; // may be unknown
    QDate leftOn;  // null: still here
    WorkSums sums;

    bool operator==(const AgentSums &) const = default;
};

// A queue's day or half-hour, by the definitions of queue_interval. Seconds.
struct QueueSums
{
    qint64 queueId = 0;
    QString queue;
    QDateTime startAt; // of the half-hour; of the day its midnight at the site; UTC
    qint64 offered = 0;
    qint64 answered = 0;
    qint64 answeredInTime = 0; // within 20 s
    qint64 abandoned = 0;
    qint64 abandonedInTime = 0;
    qint64 waitS = 0; // of the answered
    qint64 longestWaitS = 0;
    qint64 finished = 0;
    qint64 talkS = 0;

    QueueSums &operator+=(const QueueSums &other); // queue and start stay
    bool operator==(const QueueSums &) const = default;

    [[nodiscard]] std::optional<double> serviceLevel() const; // in time / offered, per cent
    [[nodiscard]] std::optional<double> abandonRate() const;
    [[nodiscard]] std::optional<double> answerSpeed() const; // seconds
    [[nodiscard]] std::optional<double> handleTime() const;  // seconds of talk a finished call
};

// Points lost by an item of a form (Pareto), of released sheets.
struct ItemSums
{
    QString form;
    QString item; // its text
    QString section;
    qint64 sheets = 0;     // on which it was asked
    qint64 lost = 0;       // on which it lost points
    qint64 lostPoints = 0; // hundredths
    qint64 fatal = 0;

    bool operator==(const ItemSums &) const = default;
};

struct InspectorSums
{
    StaffId staffId{};
    QString name;
    qint64 sheets = 0;
    qint64 scoreSum = 0; // hundredths
    qint64 agents = 0;   // different ones
    qint64 workS = 0;    // from beginning to submitting, each at most an hour
    qint64 late = 0;     // submitted later than the day after the pick was dealt
    qint64 appealed = 0;
    qint64 upheld = 0; // appeals that changed a score

    bool operator==(const InspectorSums &) const = default;
};

struct LedgerLine
{
    qint64 entryId = 0;
    QDate on;
    QDate month;
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString team;
    QString kind;   // "fine", "award", "reversal", "adjustment", "compensation"
    QString reason; // the rule's title or the note
    qint64 fen = 0;
    qint64 points = 0;
    qint64 reverses = 0; // 0: nothing
    qint64 violationId = 0;

    bool operator==(const LedgerLine &) const = default;
};

struct ClosingLine
{
    qint64 closingId = 0;
    QString board; // code: "day", "week", "month"
    QDate from;
    QDate to;
    QString metric;
    std::vector<QString> champions; // names
    double value = 0;               // fen, orders, share …, by metric
    qint64 prizeFen = 0;
    int ranked = 0;

    bool operator==(const ClosingLine &) const = default;
};

// One figure of the data's quality (#185) on one day or over all: how many of how many.
struct QualityCount
{
    QString code; // "missing-punch", "unmatched-recording", "unknown-agent", "unmatched-order", …
    QDate on;     // null: over the whole span
    qint64 count = 0;
    qint64 outOf = 0;
    QStringList examples; // at most ten, to look for

    bool operator==(const QualityCount &) const = default;
};

struct TurnoverLine
{
    QString tenure; // code: "0-3", "3-12", "12-36", "36+": months
    qint64 atStart = 0;
    qint64 came = 0;
    qint64 left = 0;
    qint64 atEnd = 0;

    bool operator==(const TurnoverLine &) const = default;
};

// What came after a month was closed and concerns its days: in no figure of the closed month.
struct LateChange
{
    QDate month; // the closed one, its first day
    // "order", "cancel", "return", "results", "score", "score-gone", "shift", an entry of the
    // ledger ("fine", …), "violation-open", "violation-gone", "board"; without a moment of their
    // own, by what the month would be today: "calls", "leave", "moved" (to another team), "other".
    QString code;
    QDate on; // the day that it concerns; null: not known by days
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString team;
    QString what; // number of the order or sheet, name of the rule, "absent>present" of a shift
    QDateTime at; // when it came, UTC; null: not known
    QString by;   // empty: a system, or not known
    qint64 bookedFen = 0; // what the ledger has of it, in the month `stateOn`
    QString state;        // "booked", "settled", "open", or "none"
    QDate stateOn;
    WorkSums sums; // by how much the month's figures would be others

    bool operator==(const LateChange &) const = default;
};

// Those known one by one.
struct LateSums
{
    qint64 changes = 0;
    qint64 salesFen = 0;
    qint64 bookedFen = 0;

    bool operator==(const LateSums &) const = default;
};

// The frame of a run: what stands on every page.
struct ReportFrame
{
    QString centre;
    QString zone;             // IANA
    QString scopeName;        // of the department, team or agent; empty for the centre
    bool isDissolved = false; // the team was closed before the span ended
    bool isOwnTeams = false;  // of the teams alone that the reader leads: not of all the centre
    QDateTime snapshotAt;     // UTC
    QDateTime closedAt;       // when the last month of the span was closed; null: provisional
    QString runBy;
    std::vector<QString> leaders; // of the scope on the span's last day
    int agents = 0;               // in scope over the span
    double serviceTarget = 80;    // per cent in time

    bool operator==(const ReportFrame &) const = default;
};

// All that a request asks for. What no section wants stays empty.
struct ReportFigures
{
    ReportFrame frame;
    std::vector<AgentSums> agents; // by team and agent number
    std::vector<AgentSums> agentsBefore;
    std::vector<AgentSums> agentsYearBefore;
    std::vector<WorkSums> days; // of the scope, one for each day of the span; empty over 366 days
    std::vector<QueueSums> queueDays;
    std::vector<QueueSums> queueDaysBefore;
    std::vector<QueueSums> queueDaysYearBefore;
    std::vector<QueueSums> queueHalfHours; // summed over the span's days: 48 a queue
    std::vector<ItemSums> items;           // by points lost
    std::vector<InspectorSums> inspectors;
    std::vector<LedgerLine> ledger; // by agent and day
    std::vector<ClosingLine> closings;
    std::vector<QualityCount> quality;
    std::vector<TurnoverLine> turnover;
    std::vector<LateChange> lateChanges; // by month, kind and day
    LateSums late;                       // of the span's days in closed months
    std::vector<NamedDay> calendar{};    // days of the span that are not what their weekday says

    bool operator==(const ReportFigures &) const = default;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmodel.h"

#include "common/clockface.h"
#include "common/roles.h"
#include "floor/flagmodel.h"
#include "floor/statestrip.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace banzhang {
namespace {

constexpr size_t rowsAtOnce = 500; // judged anew, some milliseconds

bool isNumber(int column)
{
    switch (column) {
    case SeatModel::Duration:
    case SeatModel::Answered:
    case SeatModel::NoAnswer:
    case SeatModel::AverageTalk:
    case SeatModel::Occupancy:
    case SeatModel::LastEvent: return true;
    default: return false;
    }
}

// The present call's queue, else those he is signed in to: the first, and how many more.
QString queueText(const Seat &seat)
{
    if (!seat.queue.isEmpty())
        return seat.queue;
    if (seat.queues.size() < 2)
        return seat.queues.value(0);
    return QStringLiteral("%1 +%2").arg(seat.queues.constFirst()).arg(seat.queues.size() - 1);
}

QVariant textOf(int column, const SeatRow &row)
{
    const Seat &seat = row.seat;
    switch (column) {
    case SeatModel::AgentNo: return seat.agentNo;
    case SeatModel::Name: return seat.name;
    case SeatModel::Team: return seat.team;
    case SeatModel::SeatLabel: return seat.seatLabel;
    case SeatModel::State: return codeOf(row.state);
    case SeatModel::Queue: return queueText(seat);
    case SeatModel::Customer: return seat.customer;
    case SeatModel::Answered: return QString::number(seat.answeredToday);
    case SeatModel::NoAnswer: return QString::number(seat.noAnswerToday);
    case SeatModel::AverageTalk:
        return seat.finishedToday > 0 ? clockFace(seat.averageTalkSeconds()) : QString();
    case SeatModel::Occupancy: return row.occupancy ? QString::number(*row.occupancy) : QString();
    default: return {};
    }
}

// Ages grow while their moment stays: what began last comes first.
QVariant ageKey(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(-moment.toMSecsSinceEpoch()) : QVariant();
}

// Who is missed comes first, the longest before the others; then by what the roster says.
QVariant scheduleKey(const ScheduleNow &schedule)
{
    constexpr qint64 step = 100'000'000'000'000; // milliseconds of three thousand years
    if (schedule.isOut())
        return qint64(schedule.impact) * step + schedule.outSince.toMSecsSinceEpoch();
    if (schedule.scheduled == Scheduled::Unknown)
        return {};
    return (10 + qint64(schedule.scheduled)) * step
           + (schedule.until.isValid() ? schedule.until.toMSecsSinceEpoch() : 0);
}

QVariant sortKey(int column, const SeatRow &row)
{
    const Seat &seat = row.seat;
    switch (column) {
    case SeatModel::State: return static_cast<int>(row.state);
    case SeatModel::Duration: return ageKey(row.since);
    case SeatModel::Answered: return seat.answeredToday;
    case SeatModel::NoAnswer: return seat.noAnswerToday;
    case SeatModel::AverageTalk: return seat.averageTalkSeconds();
    case SeatModel::Occupancy: return row.occupancy ? QVariant(*row.occupancy) : QVariant();
    case SeatModel::LastHour: return row.occupancy.value_or(-1);
    case SeatModel::LastEvent:
        return row.state == AgentState::SignedOut ? QVariant() : ageKey(seat.lastEventAt);
    case SeatModel::Schedule: return scheduleKey(row.schedule);
    default: return textOf(column, row);
    }
}

QVariant momentOf(int column, const SeatRow &row)
{
    if (column == SeatModel::Duration)
        return row.since;
    if (column == SeatModel::LastEvent && row.state != AgentState::SignedOut)
        return row.seat.lastEventAt;
    return {};
}

// 1 while nobody goes, 2 when somebody does.
int flagOf(const SeatRow &row)
{
    if (row.flag.flagId == 0)
        return 0;
    return row.flag.takenBy.isEmpty() ? 1 : 2;
}

// Working, paused or out: what a roster asks.
int kindOf(AgentState state)
{
    return state == AgentState::SignedOut ? 0 : state == AgentState::Paused ? 1 : 2;
}

// Since when he works, pauses or is out, over all states of that kind, as far as the last hour
// tells.
QDateTime sameSince(const SeatRow &row)
{
    const std::vector<StateStep> &steps = row.seat.lastHour;
    const auto other = std::find_if(steps.rbegin(), steps.rend(), [&row](const StateStep &step) {
        return kindOf(step.state) != kindOf(row.seat.state) || step.state == AgentState::Stale;
    });
    return other == steps.rbegin() ? row.seat.since : std::prev(other)->at;
}

bool isQuiet(int column, const SeatRow &row)
{
    if (column == SeatModel::AgentNo)
        return row.state == AgentState::SignedOut;
    return (column == SeatModel::Answered && row.seat.answeredToday == 0)
           || (column == SeatModel::NoAnswer && row.seat.noAnswerToday == 0);
}

QVariant toolTip(int column, const SeatRow &row)
{
    const Seat &seat = row.seat;
    if (column == SeatModel::Queue && seat.queues.size() > 1)
        return seat.queues.join(u'\n');
    if (column == SeatModel::AgentNo && seat.provisional)
        return SeatModel::tr("Seen at the switch, not yet among the centre's people");
    if (column == SeatModel::Name && row.flag.flagId != 0)
        return flagText(row.flag);
    return {};
}

}

SeatModel::SeatModel(QObject *parent) : TableModel(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SeatModel::judgeSlice);
}

void SeatModel::replace(const std::vector<Seat> &seats)
{
    if (!replaceInPlace(seats))
        replaceRows(rowsOf(seats));
}

// A full look mostly finds the agents that are there, and few of them changed: thousands of rows
// need not be made for that.
bool SeatModel::replaceInPlace(const std::vector<Seat> &seats)
{
    const auto isSameAgent = [](const Seat &seat, const SeatRow &row) {
        return seat.agentId == row.seat.agentId;
    };
    if (!std::ranges::equal(seats, rows(), isSameAgent))
        return false;
    std::vector<Seat> changed;
    for (size_t place = 0; place < seats.size(); ++place) {
        if (!seats[place].lastHour.empty() || !seats[place].isAsIn(rows()[place].seat))
            changed.push_back(seats[place]);
    }
    merge(changed);
    return true;
}

void SeatModel::merge(const std::vector<Seat> &seats)
{
    mergeRows(rowsOf(seats));
}

void SeatModel::addSteps(const QHash<AgentId, std::vector<StateStep>> &steps)
{
    for (auto newer = steps.cbegin(); newer != steps.cend(); ++newer) {
        const int place = rowOf(newer.key());
        if (place < 0)
            continue;
        Seat seat = rows()[size_t(place)].seat;
        seat.lastHour = joined(seat.lastHour, newer.value());
        if (seat.since.isValid())
            addStep(seat.lastHour, {seat.since, seat.state});
        updateRow(size_t(place), judged(seat));
    }
}

void SeatModel::setFeeds(const std::vector<FeedStatus> &feeds)
{
    m_feeds = feeds;
    if (m_now.isValid())
        setClock(m_now);
}

void SeatModel::setFlags(const std::vector<HelpFlag> &flags)
{
    QHash<AgentId, HelpFlag> fresh;
    for (const HelpFlag &flag : flags)
        fresh.insert(flag.agentId, flag);
    if (fresh == m_flags)
        return;
    m_flags = std::move(fresh);
    for (size_t place = 0; place < rows().size(); ++place) {
        SeatRow row = rows()[place];
        row.flag = m_flags.value(row.seat.agentId);
        updateRow(place, std::move(row));
    }
}

void SeatModel::setClock(const QDateTime &now)
{
    if (m_truth.frozenAt.isValid())
        return;
    m_now = now;
    FloorTruth truth;
    truth.listen(m_feeds, now);
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (truth == m_truth && minute == m_minute) {
        // Limits are whole seconds; rows that changed in between were judged as they came.
        const qint64 second = now.toSecsSinceEpoch();
        if (!m_rules.thresholds.empty() && std::exchange(m_alarmSecond, second) != second)
            judgeAlarms();
        return;
    }
    m_truth = truth;
    m_minute = minute;
    judgeAnew();
}

void SeatModel::freeze(const QDateTime &at)
{
    if (m_truth.frozenAt == at)
        return;
    m_truth.frozenAt = at;
    judgeAnew();
}

void SeatModel::thaw()
{
    if (!m_truth.frozenAt.isValid())
        return;
    m_truth.frozenAt = {};
    judgeAnew();
}

const SeatRow *SeatModel::find(AgentId agent) const
{
    const int place = rowOf(agent);
    return place < 0 ? nullptr : &rows()[size_t(place)];
}

std::vector<AgentState> SeatModel::states() const
{
    std::vector<AgentState> states;
    states.reserve(rows().size());
    for (const SeatRow &row : rows())
        states.push_back(row.state);
    return states;
}

QVariant SeatModel::cell(int column, int role, const SeatRow &row) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row);
    case Qt::ToolTipRole: return toolTip(column, row);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(column, row);
    case IdRole: return column == AgentNo ? QVariant(number(row.seat.agentId)) : QVariant();
    case StateRole: return column == State ? QVariant(int(row.state)) : QVariant();
    case ReasonRole:
        return column == State && row.state == AgentState::Paused ? row.reason : QVariant();
    case SinceRole: return momentOf(column, row);
    case StaleRole: return column == AgentNo ? QVariant(row.isStale || row.isFrozen) : QVariant();
    case FreezeAtRole:
        return column == Duration || column == LastHour || column == Schedule
                   ? QVariant(row.frozenAt)
                   : QVariant();
    case AlarmRole:
        if (column == AgentNo || column == Duration)
            return row.alarm;
        return int(column == LastEvent && row.state != AgentState::SignedOut
                   && (row.isStale || row.isFrozen));
    case QuietRole: return isQuiet(column, row);
    case FlagRole: return column == Name ? flagOf(row) : QVariant();
    case ScheduleRole: return column == Schedule ? QVariant::fromValue(row.schedule) : QVariant();
    case StepsRole: return column == LastHour ? QVariant::fromValue(row.strip) : QVariant();
    default: return {};
    }
}

QVariant SeatModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AgentNo: return tr("No.", "an agent's number, 工号");
    case Name: return tr("Name");
    case Team: return tr("Team");
    case SeatLabel: return tr("Seat");
    case State: return tr("State");
    case Duration: return tr("For", "time in state");
    case Queue: return tr("Queue");
    case Customer: return tr("Customer");
    case Answered: return tr("Ans.", "calls answered today");
    case NoAnswer: return tr("Miss.", "calls not answered today");
    case AverageTalk: return tr("Avg.", "average talk time");
    case Occupancy: return tr("Occ. %", "share of the time at work spent on calls");
    case LastHour: return tr("Last 60 minutes");
    case LastEvent: return tr("Last", "age of the last event");
    case Schedule: return tr("Roster", "what the roster says of now, and whether he does so");
    default: return {};
    }
}

QList<int> SeatModel::rolesOf(int column) const
{
    switch (column) {
    case AgentNo:
        return {Qt::DisplayRole, SortRole,  IdRole,         StaleRole,
                QuietRole,       AlarmRole, Qt::ToolTipRole};
    case Name: return {Qt::DisplayRole, SortRole, FlagRole, Qt::ToolTipRole};
    case State: return {Qt::DisplayRole, SortRole, StateRole, ReasonRole};
    case Duration: return {SortRole, SinceRole, FreezeAtRole, AlarmRole};
    case Queue: return {Qt::DisplayRole, SortRole, Qt::ToolTipRole};
    case Answered:
    case NoAnswer: return {Qt::DisplayRole, SortRole, QuietRole};
    case LastHour: return {SortRole, StepsRole, FreezeAtRole};
    case LastEvent: return {SortRole, SinceRole, AlarmRole};
    case Schedule: return {SortRole, ScheduleRole, FreezeAtRole};
    default: return {Qt::DisplayRole, SortRole};
    }
}

bool SeatModel::canDiffer(int column, const SeatRow &before, const SeatRow &after) const
{
    const Seat &a = before.seat;
    const Seat &b = after.seat;
    switch (column) {
    case AgentNo:
        return a.agentNo != b.agentNo || a.provisional != b.provisional
               || before.state != after.state || before.alarm != after.alarm
               || before.isStale != after.isStale || before.isFrozen != after.isFrozen;
    case Name: return a.name != b.name || before.flag != after.flag;
    case Team: return a.team != b.team;
    case SeatLabel: return a.seatLabel != b.seatLabel;
    case State: return before.state != after.state || before.reason != after.reason;
    case Duration:
        return before.since != after.since || before.alarm != after.alarm
               || before.frozenAt != after.frozenAt;
    case Queue: return a.queue != b.queue || a.queues != b.queues;
    case Customer: return a.customer != b.customer;
    case Answered: return a.answeredToday != b.answeredToday;
    case NoAnswer: return a.noAnswerToday != b.noAnswerToday;
    case AverageTalk:
        return a.finishedToday != b.finishedToday || a.talkTodaySeconds != b.talkTodaySeconds;
    case Occupancy: return before.occupancy != after.occupancy;
    case LastHour:
        return before.occupancy != after.occupancy || before.frozenAt != after.frozenAt
               || before.strip != after.strip;
    case Schedule: return before.schedule != after.schedule || before.frozenAt != after.frozenAt;
    default: return true;
    }
}

std::vector<SeatRow> SeatModel::rowsOf(const std::vector<Seat> &seats) const
{
    std::vector<SeatRow> result;
    result.reserve(seats.size());
    for (Seat seat : seats) {
        const SeatRow *known = find(seat.agentId);
        if (known && seat.lastHour.empty())
            seat.lastHour = known->seat.lastHour;
        if (known && seat == known->seat) {
            result.push_back(*known); // judged already
            continue;
        }
        if (seat.since.isValid())
            addStep(seat.lastHour, {seat.since, seat.state});
        result.push_back(judged(seat));
    }
    return result;
}

// What the last hour was moves on once a minute; in between equal rows are equal.
QDateTime SeatModel::wholeMinute() const
{
    return m_now.isValid() ? m_now.addMSecs(-(m_now.toMSecsSinceEpoch() % 60000)) : m_now;
}

void SeatModel::setRules(const FloorRules &rules)
{
    m_rules = rules;
    judgeAnew();
}

void SeatModel::setAlarms(const QHash<AgentId, int> &levels)
{
    m_levels = levels;
    judgeAlarms();
}

SeatRow SeatModel::judged(const Seat &seat) const
{
    SeatRow row = seatRow(seat, m_truth, wholeMinute());
    row.reason = m_now.isValid() ? m_rules.reasonName(seat.pauseReason, m_now) : seat.pauseReason;
    row.alarm = alarmOf(row);
    row.flag = m_flags.value(seat.agentId);
    row.schedule = scheduleOf(row);
    return row;
}

void SeatModel::setSchedules(const ScheduleBoard &board)
{
    m_schedules = board;
    judgeAnew();
}

ScheduleNow SeatModel::scheduleOf(const SeatRow &row) const
{
    const Seat &seat = row.seat;
    Doing doing{row.state, sameSince(row), false};
    if (row.state == AgentState::Paused) {
        const PauseReason *reason = m_rules.reason(seat.pauseReason, m_now);
        doing.isPauseForWork = reason && reason->kind != u"rest" && reason->kind != u"meal"
                               && reason->kind != u"other";
    }
    return banzhang::scheduleNow(m_schedules, seat.agentId, seat.teamId, doing, m_now);
}

// Stale truth is no ground for an alarm.
int SeatModel::alarmOf(const SeatRow &row) const
{
    if (row.isStale || row.state == AgentState::SignedOut || !m_now.isValid())
        return 0;
    const Seat &seat = row.seat;
    const SeatFacts facts{seat.state,   seat.since,  {},   seat.pauseReason,
                          seat.queueId, seat.teamId, false};
    return std::max(m_levels.value(seat.agentId), alarmLevel(m_rules, facts, m_now));
}

// A thousand rows may fall into alarm in one second.
void SeatModel::judgeAlarms()
{
    updateRows(
        [this](SeatRow &row) {
            const int alarm = alarmOf(row);
            return std::exchange(row.alarm, alarm) != alarm;
        },
        {AgentNo, Duration}, {AlarmRole});
}

// Thousands of rows at once would hold up what the user does and sees: after the first few hundred
// the event loop gets its turn in between.
void SeatModel::judgeAnew()
{
    m_judgedTo.reset();
    judgeSlice();
}

void SeatModel::judgeSlice()
{
    const auto isBehind = [this](const SeatRow &row) {
        return !m_judgedTo || *m_judgedTo < row.seat.agentId;
    };
    auto place =
        size_t(std::ranges::partition_point(rows(), std::not_fn(isBehind)) - rows().begin());
    const size_t end = std::min(place + rowsAtOnce, rows().size());
    for (; place < end; ++place) {
        m_judgedTo = rows()[place].seat.agentId;
        updateRow(place, judged(rows()[place].seat));
    }
    if (end < rows().size())
        m_slices.start();
    else
        m_slices.stop();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/threshold.h"

#include "floor/floortotals.h"

#include <algorithm>

namespace banzhang {
namespace {

bool fits(const Threshold &threshold, const Condition &condition, const QDateTime &at)
{
    return threshold.kind == condition.kind && threshold.state == condition.state
           && (number(threshold.queueId) == 0 || threshold.queueId == condition.queueId)
           && (number(threshold.teamId) == 0 || threshold.teamId == condition.teamId)
           && (threshold.reasonCode.isEmpty() || threshold.reasonCode == condition.reasonCode)
           && threshold.holdsAt(at);
}

bool isOnCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::Hold;
}

std::optional<ThresholdKind> lengthKind(AgentState state)
{
    switch (state) {
    case AgentState::Talking:
    case AgentState::Hold: return ThresholdKind::LongCall;
    case AgentState::Ringing: return ThresholdKind::LongRing;
    case AgentState::AfterCall: return ThresholdKind::LongAfterCall;
    default: return std::nullopt;
    }
}

void addPause(std::vector<Condition> &conditions, Condition common, const PauseReason *reason)
{
    if (!reason) {
        common.kind = ThresholdKind::OffPost;
        conditions.push_back(common);
    } else if (reason->longestSeconds > 0) {
        common.kind = ThresholdKind::PauseOverrun;
        common.value -= reason->longestSeconds;
        conditions.push_back(common);
    }
}

}

QString codeOf(ThresholdKind kind)
{
    switch (kind) {
    case ThresholdKind::StateTime: return QStringLiteral("state_time");
    case ThresholdKind::PauseOverrun: return QStringLiteral("pause_overrun");
    case ThresholdKind::LongCall: return QStringLiteral("long_call");
    case ThresholdKind::LongRing: return QStringLiteral("long_ring");
    case ThresholdKind::LongAfterCall: return QStringLiteral("long_after_call");
    case ThresholdKind::OffPost: return QStringLiteral("off_post");
    case ThresholdKind::DeadCall: return QStringLiteral("dead_call");
    case ThresholdKind::QueueWait: return QStringLiteral("queue_wait");
    case ThresholdKind::QueueCount: return QStringLiteral("queue_count");
    }
    return {};
}

std::optional<ThresholdKind> thresholdKindFromCode(const QString &code)
{
    for (const ThresholdKind kind : allThresholdKinds) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

const PauseReason *FloorRules::reason(const QString &code, const QDateTime &at) const
{
    const auto found = std::ranges::find_if(reasons, [&](const PauseReason &reason) {
        return reason.code == code && reason.holdsAt(at);
    });
    return found == reasons.end() ? nullptr : &*found;
}

QString FloorRules::reasonName(const QString &code, const QDateTime &at) const
{
    if (const PauseReason *found = reason(code, at))
        return found->name;
    const PauseReason *first = nullptr;
    for (const PauseReason &each : reasons) {
        if (each.code == code && each.from > at && (!first || each.from < first->from))
            first = &each;
    }
    return first ? first->name : code;
}

const Threshold *winner(const FloorRules &rules, const Condition &condition, const QDateTime &at)
{
    const Threshold *best = nullptr;
    for (const Threshold &threshold : rules.thresholds) {
        if (fits(threshold, condition, at) && (!best || threshold.weight() > best->weight()))
            best = &threshold;
    }
    return best;
}

int alarmLevel(const FloorRules &rules, const Condition &condition, const QDateTime &at)
{
    const Threshold *threshold = winner(rules, condition, at);
    if (!threshold || condition.value < threshold->amber)
        return 0;
    return condition.value < threshold->red ? 1 : 2;
}

int waitLevel(const FloorRules &rules, QueueId queue, qint64 seconds, const QDateTime &at)
{
    const bool hasLimit = std::ranges::any_of(rules.thresholds, [&at](const Threshold &threshold) {
        return threshold.kind == ThresholdKind::QueueWait && threshold.holdsAt(at);
    });
    if (!hasLimit)
        return WaitLimits::alarmOf(seconds);
    return alarmLevel(rules, Condition{ThresholdKind::QueueWait, {}, queue, {}, {}, seconds}, at);
}

std::vector<Condition> conditionsOf(const SeatFacts &seat, const FloorRules &rules,
                                    const QDateTime &at)
{
    std::vector<Condition> conditions;
    if (seat.state == AgentState::SignedOut || seat.state == AgentState::Stale
        || !seat.since.isValid())
        return conditions;
    const bool isPaused = seat.state == AgentState::Paused;
    Condition common{ThresholdKind::StateTime,
                     {},
                     seat.queueId,
                     seat.teamId,
                     isPaused ? seat.pauseReason : QString(),
                     seat.since.secsTo(at)};
    if (seat.state != AgentState::DeadCall) {
        conditions.push_back(common);
        conditions.back().state = seat.state;
    }
    if (isPaused)
        addPause(conditions, common, rules.reason(seat.pauseReason, at));
    if (seat.state == AgentState::DeadCall || (isOnCall(seat.state) && seat.isLegless)) {
        common.kind = ThresholdKind::DeadCall;
        conditions.push_back(common);
    }
    if (const auto kind = lengthKind(seat.state)) {
        common.kind = *kind;
        if (isOnCall(seat.state) && seat.answeredAt.isValid())
            common.value = std::max(common.value, seat.answeredAt.secsTo(at));
        conditions.push_back(common);
    }
    return conditions;
}

int alarmLevel(const FloorRules &rules, const SeatFacts &seat, const QDateTime &at)
{
    int level = 0;
    if (rules.thresholds.empty())
        return level;
    for (const Condition &condition : conditionsOf(seat, rules, at))
        level = std::max(level, alarmLevel(rules, condition, at));
    return level;
}

}

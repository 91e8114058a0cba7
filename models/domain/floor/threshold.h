// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "floor/agentstate.h"

#include <QDateTime>

#include <vector>

namespace banzhang {

enum class ThresholdId : qint64 {};

// What a threshold measures; seconds, but for QueueCount.
enum class ThresholdKind {
    StateTime,     // in one state without a change
    PauseOverrun,  // beyond what the pause's reason allows
    LongCall,      // talk and hold of one call
    LongRing,      // rings at an agent
    LongAfterCall, // after-call work
    OffPost,       // paused without a reason that is known
    DeadCall,      // the state says "in call", but the agent has no live channel
    QueueWait,     // the longest waiting caller of a queue
    QueueCount     // callers who wait in a queue
};

inline constexpr std::array allThresholdKinds{
    ThresholdKind::StateTime, ThresholdKind::PauseOverrun,  ThresholdKind::LongCall,
    ThresholdKind::LongRing,  ThresholdKind::LongAfterCall, ThresholdKind::OffPost,
    ThresholdKind::DeadCall,  ThresholdKind::QueueWait,     ThresholdKind::QueueCount};

// The name that the schema uses: "state_time", "off_post", …
[[nodiscard]] QString codeOf(ThresholdKind kind);
[[nodiscard]] std::optional<ThresholdKind> thresholdKindFromCode(const QString &code);

[[nodiscard]] constexpr bool isOfQueue(ThresholdKind kind)
{
    return kind == ThresholdKind::QueueWait || kind == ThresholdKind::QueueCount;
}

// From when on something is amber or red. An empty scope (0, "") means all.
struct Threshold
{
    ThresholdId id{};
    ThresholdKind kind = ThresholdKind::StateTime;
    std::optional<AgentState> state; // of StateTime
    QueueId queueId{};
    QString queue; // its name
    TeamId teamId{};
    QString team;
    QString reasonCode; // of the pause, as the switch tells it
    int amber = 0;
    int red = 0;
    QDateTime from;  // UTC
    QDateTime until; // null: no end is known

    // How specific it is: reason before queue before team.
    [[nodiscard]] int weight() const
    {
        return (reasonCode.isEmpty() ? 0 : 4) + (number(queueId) == 0 ? 0 : 2)
               + (number(teamId) == 0 ? 0 : 1);
    }
    [[nodiscard]] bool holdsAt(const QDateTime &at) const
    {
        return from <= at && (!until.isValid() || at < until);
    }

    bool operator==(const Threshold &) const = default;
};

// Why agents may pause.
struct PauseReason
{
    QString code; // as the switch tells it
    QString name; // in words
    QString kind; // rest, meal, training, meeting, work, other
    bool paid = true;
    int longestSeconds = 0; // 0: as long as it takes
    QDateTime from;
    QDateTime until;

    [[nodiscard]] bool holdsAt(const QDateTime &at) const
    {
        return from <= at && (!until.isValid() || at < until);
    }

    bool operator==(const PauseReason &) const = default;
};

// The rules of the floor that hold now or later.
struct FloorRules
{
    std::vector<Threshold> thresholds;
    std::vector<PauseReason> reasons;

    bool operator==(const FloorRules &) const = default;

    // The reason of a code at a moment, nullptr when there is none.
    [[nodiscard]] const PauseReason *reason(const QString &code, const QDateTime &at) const;
    // Its name at a moment; before it had one, the first that it was given; the code if none.
    [[nodiscard]] QString reasonName(const QString &code, const QDateTime &at) const;
};

// What can be in alarm: one measure of an agent or a queue.
struct Condition
{
    ThresholdKind kind = ThresholdKind::StateTime;
    std::optional<AgentState> state; // of StateTime
    QueueId queueId{};
    TeamId teamId{};
    QString reasonCode;
    qint64 value = 0; // seconds or callers
};

// The most specific threshold that fits a condition at a moment, nullptr when there is none.
[[nodiscard]] const Threshold *winner(const FloorRules &rules, const Condition &condition,
                                      const QDateTime &at);

// 0 below amber, 1 amber, 2 red, against the winner.
[[nodiscard]] int alarmLevel(const FloorRules &rules, const Condition &condition,
                             const QDateTime &at);

// The level of a caller who waits so long in a queue. A site without any limit for it gets
// WaitLimits'.
[[nodiscard]] int waitLevel(const FloorRules &rules, QueueId queue, qint64 seconds,
                            const QDateTime &at);

// What is known of an agent when he is judged.
struct SeatFacts
{
    AgentState state = AgentState::SignedOut;
    QDateTime since;
    QDateTime answeredAt; // of his live call, null when unknown
    QString pauseReason;
    QueueId queueId{}; // of his call
    TeamId teamId{};
    bool isLegless = false; // a call without a live channel
};

// Everything about an agent that a threshold could measure at a moment.
[[nodiscard]] std::vector<Condition> conditionsOf(const SeatFacts &seat, const FloorRules &rules,
                                                  const QDateTime &at);

// The highest level of all of an agent's conditions.
[[nodiscard]] int alarmLevel(const FloorRules &rules, const SeatFacts &seat, const QDateTime &at);

}

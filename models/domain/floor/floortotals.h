// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floorsnapshot.h"

namespace banzhang {

// How long a caller may wait before the board calls for attention, in seconds.
struct WaitLimits
{
    static constexpr int amber = 60;
    static constexpr int red = 300;

    // 0 none, 1 amber, 2 red.
    [[nodiscard]] static int alarmOf(qint64 seconds)
    {
        return seconds > red ? 2 : seconds > amber ? 1 : 0;
    }
};

// `count` of `all` in per cent, 0 when there is nothing.
[[nodiscard]] constexpr double percentOf(qint64 count, qint64 all)
{
    return all > 0 ? 100.0 * double(count) / double(all) : 0.0;
}

// The figures over the board: of everybody in the reader's scope, whatever the table shows.
struct FloorTotals
{
    std::array<int, allAgentStates.size()> byState{}; // by AgentState's number
    int agents = 0;
    int waiting = 0;
    QDateTime longestWaitSince; // null when nobody waits
    int waitAlarm = 0;          // 1 amber, 2 red; of the queues' rows
    int offered = 0;
    int answered = 0;
    int answeredInTime = 0;
    int abandoned = 0;
    int finished = 0;
    qint64 handleSeconds = 0;   // talk with hold, and after-call work as the switch is set
    int serviceLevelTarget = 0; // the queues' targets weighted by their calls, per cent

    [[nodiscard]] int count(AgentState state) const { return byState[size_t(state)]; }
    // Those of a silent source count as they were last heard of.
    [[nodiscard]] int signedIn() const { return agents - count(AgentState::SignedOut); }
    [[nodiscard]] double serviceLevel() const { return percentOf(answeredInTime, offered); }
    [[nodiscard]] double abandonRate() const { return percentOf(abandoned, offered); }
    // Mean handling time in seconds, 0 when no call is finished.
    [[nodiscard]] qint64 averageHandleSeconds() const
    {
        return finished > 0 ? (handleSeconds + finished / 2) / finished : 0;
    }

    bool operator==(const FloorTotals &) const = default;
};

// `states` are the agents' states as they are to be shown: stale where the source is silent.
[[nodiscard]] FloorTotals floorTotals(const std::vector<AgentState> &states,
                                      const std::vector<QueueStatus> &queues);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "floor/agentstate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tuple>
#include <vector>

namespace banzhang {

// A change of an agent's state, one step of the last hour's strip.
struct StateStep
{
    QDateTime at; // UTC
    AgentState state = AgentState::SignedOut;

    bool operator==(const StateStep &) const = default;
};

// One row of the live floor: an agent, what he does now and what he did today. Times are UTC on the
// database's clock; durations are seconds.
struct Seat
{
    AgentId agentId{};
    QString agentNo; // 工号
    QString name;
    bool provisional = false; // seen at the switch, not yet known to the master data
    TeamId teamId{};
    QString team;
    QString seatLabel;
    AgentState state = AgentState::SignedOut; // as last reported; Stale is the reader's verdict
    QDateTime since;                          // null when never seen
    QString pauseReason;                      // of the present pause, may be empty
    QueueId queueId{};                        // of the present call
    QString queue;                            // display name of the present call's queue
    QString callUid;                          // the present call, empty when there is none
    QStringList queues;                       // names of all queues the agent is signed in to
    QString customer;                         // as the reader's role may see it
    int answeredToday = 0;
    int noAnswerToday = 0;
    int finishedToday = 0; // legs whose talk time is known
    int talkTodaySeconds = 0;
    QDateTime lastEventAt;           // of this agent; null when never
    SourceId sourceId{};             // the feed that spoke of him last; 0 when none
    std::vector<StateStep> lastHour; // oldest first; the first may lie before the hour

    // Mean talk time of today's finished calls in seconds, 0 when there was none.
    [[nodiscard]] int averageTalkSeconds() const
    {
        return finishedToday > 0 ? (talkTodaySeconds + finishedToday / 2) / finishedToday : 0;
    }

    bool operator==(const Seat &) const = default;
    // The same but for the last hour, which a look leaves out.
    [[nodiscard]] bool isAsIn(const Seat &other) const
    {
        const auto fields = [](const Seat &s) {
            return std::tie(s.agentId, s.agentNo, s.name, s.provisional, s.teamId, s.team,
                            s.seatLabel, s.state, s.since, s.pauseReason, s.queueId, s.queue,
                            s.callUid, s.queues, s.customer, s.answeredToday, s.noAnswerToday,
                            s.finishedToday, s.talkTodaySeconds, s.lastEventAt, s.sourceId);
        };
        return fields(*this) == fields(other);
    }
};

}

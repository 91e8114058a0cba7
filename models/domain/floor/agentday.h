// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/callkey.h"
#include "common/ids.h"
#include "floor/agentstate.h"
#include "floor/helpflag.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// From one moment on an agent is in a state; it holds until the next step.
struct DayStep
{
    QDateTime at; // UTC
    AgentState state = AgentState::SignedOut;
    QString reason; // of a pause, as the switch told it

    bool operator==(const DayStep &) const = default;
};

// A call that was offered to the agent. Times are UTC, lengths seconds unless they say otherwise.
struct DayCall
{
    QString callUid;
    int legNo = 1;    // n-th offer of this call to any agent
    QString queue;    // display name
    QString customer; // as the reader's role may see it
    QDateTime offeredAt;
    QDateTime answeredAt; // null when it was not answered
    QDateTime endedAt;
    int ringMs = 0;
    int waitSeconds = 0;            // of the caller, until the answer
    std::optional<int> talkSeconds; // hold included; none for unanswered and lost calls
    int holdCount = 0;
    int holdSeconds = 0;
    QString outcome;    // codeOf(LegOutcome)
    QString transferTo; // extension, for transfers
    qint64 switchId = 0;
    QString startedKey; // of the call, see CallKey; empty for who may not hear it
    CallSound sound = CallSound::NotForReader;

    [[nodiscard]] CallKey key() const { return {switchId, callUid, startedKey}; }
    bool operator==(const DayCall &) const = default;
};

// A time from which a feed knows nothing.
struct DayGap
{
    QDateTime from;
    QDateTime until;
    QString why;

    bool operator==(const DayGap &) const = default;
};

// One agent's day at the site: [from, until), up to now when the day is not over.
struct AgentDay
{
    AgentId agentId{};
    QString agentNo;
    QString name;
    QString team; // on that day
    QDate day;
    QDateTime from;
    QDateTime until;
    int siteOffsetSeconds = 0;
    int ringCadenceMs = 5000; // one ring with its silence, as the site is set
    bool seesCustomers = true;
    std::vector<DayStep> steps; // oldest first; the first one begins at `from`
    std::vector<DayCall> calls; // by the moment they were offered
    std::vector<DayGap> gaps;   // of the switch's feeds, cut to the day
    std::vector<DayNote> notes; // as far as the reader may see them, oldest first
};

// How long and how often an agent was in a state; of pauses one for each reason.
struct StateTotal
{
    AgentState state = AgentState::SignedOut;
    QString reason;
    qint64 seconds = 0;
    int times = 0;

    bool operator==(const StateTotal &) const = default;
};

// Totals over the day in the order of the states, pauses by their length. Their milliseconds are
// cut to seconds once, per total. Neighbouring steps of the same state and reason are one time.
[[nodiscard]] std::vector<StateTotal> totalsOf(const AgentDay &day);

// Rings that a caller heard; 0 without a cadence.
[[nodiscard]] double ringsOf(int ringMs, int cadenceMs);
// Answered, or left, after more than two rings (#41); two whole ones are still in time.
[[nodiscard]] bool rangTooLong(int ringMs, int cadenceMs);

// What the calls of a day add up to.
struct DayFigures
{
    int offered = 0;
    int answered = 0;
    int finished = 0; // with a talk time
    int noAnswer = 0;
    int lateAnswers = 0;  // after more than two rings (#41)
    int endedByAgent = 0; // hung up first (#43)
    int transfers = 0;    // blind and attended (#133)
    int holds = 0;        // (#48)
    qint64 talkSeconds = 0;
    qint64 holdSeconds = 0;

    bool operator==(const DayFigures &) const = default;
};
[[nodiscard]] DayFigures figuresOf(const AgentDay &day);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "floor/agentstate.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <vector>

namespace banzhang {

// What the roster says of somebody at a moment.
enum class Scheduled { Unknown, Off, Work, Break, Training, Excused };

[[nodiscard]] Scheduled scheduledFromCode(const QString &code);

// From `from` until `until`, the end excluded.
struct ScheduledSpan
{
    QDateTime from;
    QDateTime until;
    Scheduled kind = Scheduled::Work;

    bool operator==(const ScheduledSpan &) const = default;
};

// What a difference between roster and state means for the callers who wait: Positive is one more
// who takes calls than planned, Negative one fewer.
enum class Impact { None, Negative, Unknown, Positive, Neutral };

// Scheduled against actual (L8).
struct ScheduleNow
{
    Scheduled scheduled = Scheduled::Unknown;
    QDateTime from;     // of what is scheduled now; of the next shift while he is off
    QDateTime until;    // null while he is off
    QDateTime outSince; // since when he does otherwise; null: he does as scheduled
    Impact impact = Impact::None;

    [[nodiscard]] bool isOut() const { return outSince.isValid(); }
    bool operator==(const ScheduleNow &) const = default;
};

// The roster around a moment, by agent.
struct ScheduleBoard
{
    QHash<AgentId, std::vector<ScheduledSpan>> spans; // of each by their begin
    QSet<TeamId> teams;       // that have a roster today: who has no shift there is off
    int toleranceSeconds = 0; // so long a difference is none

    bool operator==(const ScheduleBoard &) const = default;
};

// What an agent does, as far as a roster asks.
struct Doing
{
    AgentState state = AgentState::SignedOut;
    QDateTime since;             // of the state; null: as long as anybody knows
    bool isPauseForWork = false; // a pause for a meeting, training or other work
};

// How somebody stands against the roster at `now`: in, or out since the later of his state's begin
// and the span's begin, once that is longer ago than the tolerance. A state that nobody knows is
// Unknown, never out.
[[nodiscard]] ScheduleNow scheduleNow(const ScheduleBoard &board, AgentId agent, TeamId team,
                                      const Doing &doing, const QDateTime &now);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/schedulenow.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

QDateTime at(int hour, int minute = 0, int second = 0)
{
    return {QDate(2026, 11, 23), QTime(hour, minute, second), Qt::UTC};
}

constexpr AgentId agent{1};
constexpr TeamId team{1};

// 08:00 to 17:00 with a break at noon; so long as five minutes nothing is made of a difference.
ScheduleBoard day()
{
    ScheduleBoard board;
    board.spans[agent] = {{at(8), at(12), Scheduled::Work},
                          {at(12), at(12, 30), Scheduled::Break},
                          {at(12, 30), at(17), Scheduled::Work}};
    board.teams = {team};
    board.toleranceSeconds = 300;
    return board;
}

ScheduleNow seen(AgentState state, const QDateTime &since, const QDateTime &now,
                 bool isPauseForWork = false)
{
    return scheduleNow(day(), agent, team, {state, since, isPauseForWork}, now);
}

}

TEST_CASE("L8: who does what the roster says is in, whatever the roster says")
{
    const ScheduleNow working = seen(AgentState::Talking, at(9), at(10));
    CHECK(working.scheduled == Scheduled::Work);
    CHECK(working.until == at(12));
    CHECK_FALSE(working.isOut());
    CHECK(working.impact == Impact::None);
    CHECK_FALSE(seen(AgentState::Paused, at(12), at(12, 20)).isOut());
    CHECK_FALSE(seen(AgentState::SignedOut, at(17), at(18)).isOut());
    CHECK(seen(AgentState::SignedOut, at(17), at(18)).scheduled == Scheduled::Off);
}

TEST_CASE("L8: one fewer is negative, one more positive, work elsewhere neutral")
{
    const ScheduleNow away = seen(AgentState::Paused, at(9, 50), at(10));
    CHECK(away.outSince == at(9, 50));
    CHECK(away.impact == Impact::Negative);
    CHECK(seen(AgentState::SignedOut, at(7), at(8, 10)).impact == Impact::Negative);
    CHECK(seen(AgentState::Paused, at(9, 50), at(10), true).impact == Impact::Neutral);
    CHECK(seen(AgentState::Available, at(11), at(12, 10)).impact == Impact::Positive);
    CHECK(seen(AgentState::Talking, at(16), at(17, 10)).impact == Impact::Positive);
    CHECK(seen(AgentState::Paused, at(17), at(17, 10)).impact == Impact::Neutral);
}

TEST_CASE("L8: a difference counts from the later of the state's and the roster's begin")
{
    CHECK(seen(AgentState::SignedOut, at(7), at(8, 10)).outSince == at(8));
    CHECK(seen(AgentState::Available, at(11), at(12, 10)).outSince == at(12));
    CHECK(seen(AgentState::Talking, at(16), at(17, 10)).outSince == at(17));
    // To the second of what is tolerated it is none.
    CHECK_FALSE(seen(AgentState::SignedOut, at(7), at(8, 5)).isOut());
    CHECK(seen(AgentState::SignedOut, at(7), at(8, 5, 1)).isOut());
}

TEST_CASE("L8: what nobody knows is unknown, never out")
{
    for (const AgentState state : {AgentState::Stale, AgentState::DeadCall}) {
        const ScheduleNow unknown = seen(state, at(9), at(10));
        CHECK_FALSE(unknown.isOut());
        CHECK(unknown.impact == Impact::Unknown);
    }
}

TEST_CASE("L8: leave goes before the shift, and who works through it is one more")
{
    ScheduleBoard board = day();
    board.spans[agent].push_back({at(0), at(23), Scheduled::Excused});
    const Doing away{AgentState::SignedOut, at(7), false};
    CHECK(scheduleNow(board, agent, team, away, at(10)).scheduled == Scheduled::Excused);
    CHECK_FALSE(scheduleNow(board, agent, team, away, at(10)).isOut());
    const Doing here{AgentState::Available, at(8), false};
    CHECK(scheduleNow(board, agent, team, here, at(10)).impact == Impact::Positive);
}

TEST_CASE("L8: before his shift an agent is off, and without a roster nothing is said")
{
    const ScheduleNow early = seen(AgentState::SignedOut, at(1), at(7));
    CHECK(early.scheduled == Scheduled::Off);
    CHECK(early.from == at(8));
    const Doing away{AgentState::SignedOut, at(1), false};
    CHECK(scheduleNow(day(), AgentId{2}, team, away, at(10)).scheduled == Scheduled::Off);
    CHECK(scheduleNow(day(), AgentId{2}, TeamId{2}, away, at(10)).scheduled == Scheduled::Unknown);
    CHECK(scheduleNow({}, agent, team, away, at(10)).scheduled == Scheduled::Unknown);
    CHECK(scheduleNow(day(), agent, team, away, {}).scheduled == Scheduled::Unknown);
}

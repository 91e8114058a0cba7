// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floortotals.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

QueueStatus queue(int offered, int inTime, int target)
{
    QueueStatus status;
    status.offeredToday = offered;
    status.answeredToday = inTime;
    status.answeredInTimeToday = inTime;
    status.abandonedToday = offered - inTime;
    status.serviceLevelTarget = target;
    return status;
}

}

TEST_CASE("totals count every state, and stale people were signed in")
{
    const FloorTotals totals =
        floorTotals({AgentState::Talking, AgentState::Talking, AgentState::Paused,
                     AgentState::SignedOut, AgentState::Stale, AgentState::DeadCall},
                    {});
    CHECK(totals.agents == 6);
    CHECK(totals.signedIn() == 5);
    CHECK(totals.count(AgentState::Talking) == 2);
    CHECK(totals.count(AgentState::Stale) == 1);
    CHECK(totals.count(AgentState::Hold) == 0);
}

TEST_CASE("an empty centre has zeros, not divisions by zero")
{
    const FloorTotals totals = floorTotals({}, {});
    CHECK(totals.serviceLevel() == 0.0);
    CHECK(totals.abandonRate() == 0.0);
    CHECK(totals.averageHandleSeconds() == 0);
    CHECK(totals.serviceLevelTarget == 0);
    CHECK_FALSE(totals.longestWaitSince.isValid());
}

TEST_CASE("rates are over all queues' calls, not means of the queues' rates")
{
    const FloorTotals totals = floorTotals({}, {queue(900, 810, 80), queue(100, 50, 90)});
    CHECK(totals.serviceLevel() == Approx(86.0));
    CHECK(totals.abandonRate() == Approx(14.0));
    CHECK(totals.serviceLevelTarget == 81);
    CHECK(floorTotals({}, {queue(0, 0, 80), queue(0, 0, 90)}).serviceLevelTarget == 85);
}

TEST_CASE("the longest wait is the earliest entry of any queue")
{
    QueueStatus first = queue(0, 0, 85);
    QueueStatus second = first;
    QueueStatus idle = first;
    first.waiting = 2;
    first.longestWaitSince = noon.addSecs(-20);
    second.waiting = 1;
    second.longestWaitSince = noon.addSecs(-102);
    const FloorTotals totals = floorTotals({}, {first, second, idle});
    CHECK(totals.waiting == 3);
    CHECK(totals.longestWaitSince == noon.addSecs(-102));
}

TEST_CASE("handling time is talk and after-call work of finished calls, rounded")
{
    QueueStatus status;
    status.finishedToday = 3;
    status.talkTodaySeconds = 600;
    status.wrapUpSeconds = 4;
    CHECK(floorTotals({}, {status}).averageHandleSeconds() == 204);
    status.talkTodaySeconds = 602;
    CHECK(floorTotals({}, {status}).averageHandleSeconds() == 205);
}

TEST_CASE("a wait alarms when it is over its limit, not at it")
{
    CHECK(WaitLimits::alarmOf(60) == 0);
    CHECK(WaitLimits::alarmOf(61) == 1);
    CHECK(WaitLimits::alarmOf(300) == 1);
    CHECK(WaitLimits::alarmOf(301) == 2);
}

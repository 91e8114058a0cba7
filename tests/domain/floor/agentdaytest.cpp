// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentday.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

DayStep step(int seconds, AgentState state, const char *reason = "")
{
    return {at(seconds), state, QString::fromLatin1(reason)};
}

AgentDay morning()
{
    AgentDay day;
    day.from = at(0);
    day.until = at(36000);
    day.steps = {step(0, AgentState::SignedOut),
                 step(28800, AgentState::Available),
                 step(29000, AgentState::Talking),
                 step(29200, AgentState::Available), // the same state told twice is one time
                 step(29300, AgentState::Available),
                 step(30000, AgentState::Paused, "lunch"),
                 step(31800, AgentState::Paused, "wc"),
                 step(32000, AgentState::Available)};
    return day;
}

DayCall call(int ringMs, const char *outcome, std::optional<int> talk)
{
    DayCall made;
    made.offeredAt = at(29000);
    if (talk || QLatin1String(outcome) == QLatin1String("lost"))
        made.answeredAt = at(29005);
    made.ringMs = ringMs;
    made.outcome = QString::fromLatin1(outcome);
    made.talkSeconds = talk;
    return made;
}

}

TEST_CASE("an agent's totals say how long and how often, a pause by its reason")
{
    const std::vector<StateTotal> totals = totalsOf(morning());
    const std::vector<StateTotal> expected{{AgentState::Talking, {}, 200, 1},
                                           {AgentState::Available, {}, 200 + 800 + 4000, 3},
                                           {AgentState::Paused, QStringLiteral("lunch"), 1800, 1},
                                           {AgentState::Paused, QStringLiteral("wc"), 200, 1},
                                           {AgentState::SignedOut, {}, 28800, 1}};
    CHECK(totals == expected);
}

TEST_CASE("the totals of any day add up to the day")
{
    std::mt19937 random(41);
    for (int round = 0; round < 200; ++round) {
        AgentDay day;
        day.from = at(0);
        int now = 0;
        while (now < 80000) {
            day.steps.push_back(step(now, AgentState(random() % 7), random() % 2 ? "wc" : "lunch"));
            now += 1 + int(random() % 900);
        }
        day.until = at(now);
        qint64 sum = 0;
        for (const StateTotal &total : totalsOf(day))
            sum += total.seconds;
        REQUIRE(sum == now);
    }
}

// #41: within two rings; #43: who hangs up first; #48: holds; #133: transfers.
TEST_CASE("the calls of a day are counted by the rules for taking calls (#41, #43, #48, #133)")
{
    AgentDay day;
    day.ringCadenceMs = 5000;
    day.calls = {call(10000, "caller", 60),  call(10001, "agent", 30),     call(3000, "blind", 20),
                 call(4000, "attended", 10), call(15000, "no_answer", {}), call(2000, "lost", {})};
    day.calls[0].holdCount = 2;
    day.calls[0].holdSeconds = 25;
    const DayFigures figures = figuresOf(day);
    CHECK(figures.offered == 6);
    CHECK(figures.answered == 5);
    CHECK(figures.finished == 4);
    CHECK(figures.noAnswer == 1);
    CHECK(figures.lateAnswers == 1); // exactly two rings are still in time
    CHECK(figures.endedByAgent == 1);
    CHECK(figures.transfers == 2);
    CHECK(figures.holds == 2);
    CHECK(figures.holdSeconds == 25);
    CHECK(figures.talkSeconds == 120);
    day.ringCadenceMs = 4000;
    CHECK(figuresOf(day).lateAnswers == 2);
}

TEST_CASE("a day without a word is a day signed out")
{
    AgentDay day;
    day.from = at(0);
    day.until = at(86400);
    day.steps = {step(0, AgentState::SignedOut)};
    const std::vector<StateTotal> expected{{AgentState::SignedOut, {}, 86400, 1}};
    CHECK(totalsOf(day) == expected);
    CHECK(figuresOf(day) == DayFigures());
    CHECK(ringsOf(5000, 0) == 0);
}

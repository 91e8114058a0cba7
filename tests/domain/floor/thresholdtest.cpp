// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/threshold.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

Threshold pauseLimit(int amber, int red)
{
    Threshold threshold;
    threshold.kind = ThresholdKind::StateTime;
    threshold.state = AgentState::Paused;
    threshold.amber = amber;
    threshold.red = red;
    threshold.from = noon.addDays(-1);
    return threshold;
}

Condition paused(qint64 seconds, const char *reason = "wc", qint64 team = 1, qint64 queue = 1)
{
    return {ThresholdKind::StateTime,
            AgentState::Paused,
            QueueId(queue),
            TeamId(team),
            QString::fromUtf8(reason),
            seconds};
}

}

TEST_CASE("a kind of threshold has one name in the schema and comes back from it")
{
    for (const ThresholdKind kind : allThresholdKinds)
        CHECK(thresholdKindFromCode(codeOf(kind)) == kind);
    CHECK_FALSE(thresholdKindFromCode(QStringLiteral("nothing")));
}

TEST_CASE("a level begins with its limit, not a second before") // L2
{
    const FloorRules rules{{pauseLimit(60, 300)}, {}};
    CHECK(alarmLevel(rules, paused(59), noon) == 0);
    CHECK(alarmLevel(rules, paused(60), noon) == 1);
    CHECK(alarmLevel(rules, paused(299), noon) == 1);
    CHECK(alarmLevel(rules, paused(300), noon) == 2);
    Condition talking = paused(999);
    talking.state = AgentState::Talking;
    CHECK(alarmLevel(rules, talking, noon) == 0);
}

TEST_CASE("a reason is more specific than queue and team together, a queue than a team")
{
    FloorRules rules;
    for (int bits = 0; bits < 8; ++bits) {
        Threshold threshold = pauseLimit(10 + bits, 1000);
        threshold.teamId = TeamId(bits & 1 ? 1 : 0);
        threshold.queueId = QueueId(bits & 2 ? 1 : 0);
        threshold.reasonCode = bits & 4 ? QStringLiteral("wc") : QString();
        rules.thresholds.push_back(threshold);
    }
    const auto amberFor = [&rules](const Condition &condition) {
        return winner(rules, condition, noon)->amber;
    };
    CHECK(amberFor(paused(0)) == 17);
    CHECK(amberFor(paused(0, "wc", 2, 2)) == 14);
    CHECK(amberFor(paused(0, "lunch")) == 13);
    CHECK(amberFor(paused(0, "lunch", 1, 2)) == 11);
    CHECK(amberFor(paused(0, "lunch", 2, 1)) == 12);
    CHECK(amberFor(paused(0, "lunch", 2, 2)) == 10);
}

TEST_CASE("a threshold holds from its first moment until its end")
{
    Threshold threshold = pauseLimit(60, 300);
    threshold.until = noon;
    const FloorRules rules{{threshold}, {}};
    CHECK(winner(rules, paused(0), threshold.from) != nullptr);
    CHECK(winner(rules, paused(0), threshold.from.addMSecs(-1)) == nullptr);
    CHECK(winner(rules, paused(0), noon.addMSecs(-1)) != nullptr);
    CHECK(winner(rules, paused(0), noon) == nullptr);
}

TEST_CASE(
    "a caller's wait is judged by his queue's limit, and by the usual one where there is none")
{
    Threshold limit;
    limit.kind = ThresholdKind::QueueWait;
    limit.queueId = QueueId(1);
    limit.amber = 10;
    limit.red = 20;
    limit.from = noon.addDays(-1);
    const FloorRules rules{{limit}, {}};
    CHECK(waitLevel(rules, QueueId(1), 20, noon) == 2);
    CHECK(waitLevel(rules, QueueId(2), 400, noon) == 0);
    CHECK(waitLevel({}, QueueId(2), 61, noon) == 1);
}

TEST_CASE("who is out is never in alarm")
{
    FloorRules rules{{pauseLimit(1, 2)}, {}};
    rules.thresholds.front().state = AgentState::SignedOut;
    SeatFacts seat;
    seat.since = noon.addSecs(-1000);
    CHECK(alarmLevel(rules, seat, noon) == 0);
    seat.state = AgentState::Stale;
    CHECK(alarmLevel(rules, seat, noon) == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demohistory.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <map>

using namespace banzhang;

namespace {

std::vector<DemoAgent> people()
{
    std::vector<DemoAgent> list;
    for (int n = 1001; n <= 1020; ++n)
        list.push_back({QStringLiteral("Local/%1").arg(n),
                        {QStringLiteral("sales"), QStringLiteral("support")}});
    return list;
}

DemoHistory history(quint64 seed)
{
    return DemoHistory(people(), QTimeZone("Asia/Shanghai"), seed);
}

const qint64 never = QDateTime(QDate(2100, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
const QDate someDay(2026, 10, 14);

}

TEST_CASE("the same seed gives the same day, another seed another one")
{
    const FactBatch day = history(1).day(someDay, never);
    CHECK(day.events == history(1).day(someDay, never).events);
    CHECK(day.legs == history(1).day(someDay, never).legs);
    CHECK_FALSE(day.events == history(2).day(someDay, never).events);
}

TEST_CASE(
    "an agent's made-up day holds together: signed in first, one thing at a time, out at last")
{
    const FactBatch day = history(7).day(someDay, never);
    REQUIRE(day.legs.size() > 200);
    std::map<QString, AgentState> state;
    for (const AgentEventFact &event : day.events) {
        const auto known = state.find(event.member);
        if (known == state.end())
            CHECK(event.kind == AgentEventKind::Login);
        else if (event.kind == AgentEventKind::Answer)
            CHECK(known->second == AgentState::Available);
        state[event.member] = event.state;
    }
    for (const auto &[member, last] : state)
        CHECK(last == AgentState::SignedOut);
    for (const AgentLegFact &leg : day.legs)
        CHECK(leg.endedAt >= leg.offeredAt);
}

TEST_CASE("#7 everybody works six of a week's seven days, and the rest day moves on")
{
    const QDate weekBegin = QDate::fromJulianDay(someDay.toJulianDay() / 7 * 7);
    std::map<QString, QSet<qint64>> workdays;
    for (int i = 0; i < 14; ++i) {
        for (const AgentEventFact &event : history(1).day(weekBegin.addDays(i), never).events)
            workdays[event.member].insert(i);
    }
    REQUIRE(workdays.size() == 20);
    for (const auto &[member, days] : workdays) {
        const size_t agent = size_t(member.right(4).toInt() - 1001);
        int away = 0;
        for (int i = 0; i < 14; ++i)
            away += DemoHistory::isAway(agent, weekBegin.addDays(i)) ? 1 : 0;
        CHECK(days.size() == 12 - away);
        qint64 restsInBoth = 0;
        for (int i = 0; i < 7; ++i)
            restsInBoth += !days.contains(i) && !days.contains(i + 7)
                           && !DemoHistory::isAway(agent, weekBegin.addDays(i))
                           && !DemoHistory::isAway(agent, weekBegin.addDays(i + 7));
        CHECK(restsInBoth == 0);
    }
}

TEST_CASE("nothing of a day that is still running lies behind the present")
{
    const qint64 noon =
        QDateTime(someDay, QTime(12, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch();
    const FactBatch day = history(1).day(someDay, noon);
    REQUIRE_FALSE(day.events.empty());
    qint64 behind = 0;
    for (const AgentEventFact &event : day.events)
        behind += event.at > noon + 1900000; // the last call may be a long one
    CHECK(behind == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/reducer.h"
#include "logreplay.h"
#include "support/figures.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr qint64 start = 1800000000000;

std::unique_ptr<Reducer> reducer()
{
    Reducer::Setup setup;
    setup.directory = MemberDirectory(captureMembers(QStringLiteral("agents.csv")));
    setup.wrapUpSeconds = captureWrapUp();
    return std::make_unique<Reducer>(std::move(setup));
}

qint64 signedIn(const OpenState &state)
{
    return std::ranges::count_if(state.seats,
                                 [](const LiveSeat &seat) { return seat.loginSince > 0; });
}

}

TEST_CASE("a replay at speed ends in the present and keeps every call")
{
    ReplayOptions options;
    options.speed = 10;
    ReplaySchedule schedule(captureLines(QStringLiteral("queue_log")), options, start);
    auto floor = reducer();
    Facts facts;
    qint64 last = 0;
    for (qint64 now = start; !schedule.isOver(); now += 100) {
        for (const FeedItem &item : schedule.due(now)) {
            REQUIRE(item.event.at <= now);
            REQUIRE(item.event.at >= last);
            last = item.event.at;
            floor->apply(item.event);
        }
    }
    facts.add(floor->take());
    CHECK(last == start + 82900);
    CHECK(facts.visits.size() == 650);
    CHECK(std::ranges::count_if(facts.legs,
                                [](const AgentLegFact &leg) { return leg.talkSeconds.has_value(); })
          == 561);
    CHECK(floor->takeNotices().empty());
}

TEST_CASE("a loop starts full, stays full and loses no call")
{
    ReplayOptions options;
    options.loop = true;
    ReplaySchedule schedule(captureLines(QStringLiteral("queue_log")), options, start);
    CHECK(schedule.loopSeconds() > 400);
    auto floor = reducer();
    Facts facts;
    for (const FeedItem &item : schedule.due(start))
        floor->apply(item.event);
    CHECK(signedIn(floor->state()) >= 45); // at once
    CHECK(floor->state().legs.size() >= 5);
    qint64 fewest = 60;
    for (qint64 now = start; now < start + 3600LL * 1000; now += 1000) {
        for (const FeedItem &item : schedule.due(now))
            floor->apply(item.event);
        floor->advance(now);
        facts.add(floor->take());
        if (now % 20000 == 0)
            fewest = std::min(fewest, signedIn(floor->state()));
    }
    CHECK(fewest >= 40);
    CHECK_FALSE(schedule.isOver());
    // Every call of an hour is over or still young: none hangs on an agent for ever.
    for (const LiveLeg &leg : floor->state().legs)
        CHECK(*leg.answeredAt > start + 3600LL * 1000 - 200LL * 1000);
    for (const LiveWaiting &caller : floor->state().waiting)
        CHECK(caller.enteredAt > start + 3600LL * 1000 - 100LL * 1000);
    QSet<std::pair<QString, int>> visits;
    for (const QueueVisitFact &visit : facts.visits)
        visits.insert({visit.callUid, visit.visitNo});
    CHECK(visits.size()
          == qsizetype(facts.visits.size())); // each round is made of calls of its own
    CHECK(std::ranges::count(facts.visits, VisitOutcome::Lost, &QueueVisitFact::outcome) == 0);
    std::string codes;
    for (const ReducerNotice &notice : floor->takeNotices())
        codes += notice.code.toStdString() + " ";
    CHECK(codes.empty());
}

TEST_CASE("a loop that slept for days plays the last hour, and everybody's state is right again")
{
    ReplayOptions options;
    options.loop = true;
    ReplaySchedule schedule(captureLines(QStringLiteral("queue_log")), options, start);
    auto floor = reducer();
    for (const FeedItem &item : schedule.due(start))
        floor->apply(item.event);
    const qint64 awake = start + 10LL * 86400 * 1000;
    const std::vector<FeedItem> items = schedule.due(awake);
    CHECK(items.size() > 1000);
    CHECK(items.size() < 40000);
    for (const FeedItem &item : items)
        floor->apply(item.event);
    CHECK(signedIn(floor->state()) >= 40);
    CHECK(floor->state().clock > awake - 30000);
}

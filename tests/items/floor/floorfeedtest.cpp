// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorfeed.h"
#include "db/dbworker.h"
#include "support/floorcentre.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A centre, a feed on it, and what the feed said.
struct Live : FloorCentre
{
    DbWorker worker;
    FloorFeed feed{worker};
    std::vector<FloorSnapshot> looks;
    std::vector<FloorOutage> outages;
    std::vector<Problem> refusals;
    QHash<AgentId, std::vector<StateStep>> strips;
    int recoveries = 0;

    explicit Live(const QString &login = {})
        : worker(database.target(login.isEmpty() ? QStringLiteral("bz_owner") : login),
                 QStringLiteral("test board"))
    {
        addAgents(3);
        QObject::connect(&feed, &FloorFeed::snapshot, &feed,
                         [this](const FloorSnapshot &look) { looks.push_back(look); });
        QObject::connect(&feed, &FloorFeed::offline, &feed,
                         [this](const FloorOutage &outage) { outages.push_back(outage); });
        QObject::connect(&feed, &FloorFeed::refused, &feed,
                         [this](const Problem &problem) { refusals.push_back(problem); });
        QObject::connect(&feed, &FloorFeed::online, &feed, [this] { ++recoveries; });
        QObject::connect(
            &feed, &FloorFeed::steps, &feed,
            [this](const QHash<AgentId, std::vector<StateStep>> &steps) { strips.insert(steps); });
    }

    void begin()
    {
        feed.setActive(true);
        REQUIRE(QTest::qWaitFor([this] { return !looks.empty(); }, 10000));
    }
    // Until an agent is seen in that state.
    [[nodiscard]] bool sees(int agent, AgentState state, int within = 5000)
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(looks, [&](const FloorSnapshot &look) {
                    return std::ranges::any_of(look.seats, [&](const Seat &seat) {
                        return number(seat.agentId) == agent && seat.state == state;
                    });
                });
            },
            within);
    }
};

}

TEST_CASE("a board begins with a full look and follows notifications by deltas")
{
    Live live;
    live.setState(1, "available");
    live.begin();
    CHECK(live.looks[0].full);
    CHECK(live.looks[0].seats.size() == 3);
    CHECK(live.recoveries == 1);
    live.setState(2, "talking");
    live.notify();
    REQUIRE(live.sees(2, AgentState::Talking));
    const FloorSnapshot &delta = live.looks.back();
    CHECK_FALSE(delta.full);
    CHECK_FALSE(delta.seats.empty()); // other transactions of the cluster may bring a row again
    CHECK(live.outages.empty());
}

TEST_CASE("a storm of notifications is a few fetches, and its last word is seen")
{
    Live live;
    live.begin();
    const size_t before = live.looks.size();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        live.setState(1 + i % 3, i % 2 ? "talking" : "available");
        live.notify();
        QTest::qWait(1);
    }
    live.setState(1, "hold");
    live.notify();
    REQUIRE(live.sees(1, AgentState::Hold));
    const auto fetches = qint64(live.looks.size() - before);
    CHECK(fetches <= 2 + timer.elapsed() / 20);
    CHECK(fetches >= 1);
}

// Of other teams a board shows what they add to the queues: that may wait a little, or two hundred
// leaders would have the server do nothing else.
TEST_CASE("other teams' news wait for the next look at the queues, one's own do not")
{
    Live live;
    const QString leader = live.staff("leader", 1); // agent 2 is his
    const QString target = live.database.target(leader);
    DbWorker worker(target, QStringLiteral("test leader"));
    FloorFeed feed(worker);
    std::vector<FloorSnapshot> looks;
    QObject::connect(&feed, &FloorFeed::snapshot, &feed,
                     [&looks](const FloorSnapshot &look) { looks.push_back(look); });
    feed.setActive(true);
    REQUIRE(QTest::qWaitFor([&looks] { return !looks.empty(); }, 10000));
    REQUIRE(looks[0].seats.size() == 1);
    const size_t before = looks.size();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2500) {
        live.run("SELECT pg_notify('floor', '7:2,3')");
        QTest::qWait(10);
    }
    CHECK(qint64(looks.size() - before) <= 2 + timer.elapsed() / 250);
    CHECK(looks.size() > before);
    live.addWaiting("u1", 1, 5, "");
    live.run("SELECT pg_notify('floor', '8:2')");
    REQUIRE(QTest::qWaitFor([&looks] { return looks.back().waiting.size() == 1; }, 5000));
    live.setState(2, "talking");
    live.run("SELECT pg_notify('floor', '9:3,1')");
    REQUIRE(QTest::qWaitFor(
        [&looks] {
            return std::ranges::any_of(looks, [](const FloorSnapshot &look) {
                return !look.seats.empty() && look.seats[0].state == AgentState::Talking;
            });
        },
        5000));
}

TEST_CASE("news of alarms are told to whom they concern, and cost no look at the floor")
{
    Live live;
    const QString leader = live.staff("leader", 1); // agent 2 is his
    DbWorker worker(live.database.target(leader), QStringLiteral("test leader"));
    FloorFeed feed(worker);
    const QSignalSpy looks(&feed, &FloorFeed::snapshot);
    QSignalSpy alarms(&feed, &FloorFeed::alarmsMoved);
    feed.setActive(true);
    REQUIRE(QTest::qWaitFor([&looks] { return !looks.empty(); }, 10000));
    QTest::qWait(400); // the queues may be looked at once more
    const auto before = looks.size();
    const auto heard = [&](const QByteArray &payload, int times) {
        live.run("SELECT pg_notify('floor', '" + payload + "')");
        return QTest::qWaitFor([&] { return alarms.size() == times; }, 5000);
    };
    CHECK(heard("alarm:3,1", 1));
    CHECK(heard("alarm:0", 2)); // of a queue
    CHECK(heard("alarm:*", 3));
    live.run("SELECT pg_notify('floor', 'alarm:2,3')");
    QTest::qWait(400);
    CHECK(alarms.size() == 3);
    CHECK(looks.size() == before);
}

TEST_CASE("looks that leave the queues out tell them as they were, and soon as they are")
{
    Live live;
    live.begin();
    const size_t before = live.looks.size();
    for (int i = 0; i < 8; ++i) {
        live.setState(1, i % 2 ? "talking" : "available");
        live.notify();
        QTest::qWait(60);
    }
    live.addWaiting("u1", 1, 5, "");
    live.notify();
    REQUIRE(QTest::qWaitFor([&live] { return live.looks.back().waiting.size() == 1; }, 5000));
    CHECK(live.looks.size() > before + 2);
    for (const FloorSnapshot &look : live.looks) {
        CHECK(look.hasSurroundings);
        CHECK(look.queues.size() == 2);
        CHECK(look.feeds.size() == 1);
    }
}

TEST_CASE("news about people bring a full look")
{
    Live live;
    live.begin();
    live.run("UPDATE agent SET left_on = site_day(now()) WHERE agent_id = 3;"
             "SELECT pg_notify('floor', '0:*')");
    REQUIRE(QTest::qWaitFor(
        [&] { return live.looks.back().full && live.looks.back().seats.size() == 2; }, 5000));
}

TEST_CASE("the usual of a weekday stays through deltas")
{
    Live live;
    live.run("INSERT INTO queue_interval (queue_id, start_at, offered)"
             " SELECT 1, site_midnight(site_day(now()) - 7) + interval '9 hours', 12");
    live.begin();
    live.setState(1, "talking");
    live.notify();
    REQUIRE(live.sees(1, AgentState::Talking));
    CHECK_FALSE(live.looks.back().full);
    CHECK(live.looks.back().queues[0].usualByHalfHour[18] == 12);
}

TEST_CASE("the last hour's steps come after the first look")
{
    Live live;
    live.run("INSERT INTO agent_event (at, agent_id, source_id, kind, state) VALUES"
             " (now() - interval '10 minutes', 2, 1, 'answer', 'talking'),"
             " (now() - interval '5 minutes', 2, 1, 'complete', 'available')");
    live.begin();
    REQUIRE(QTest::qWaitFor([&] { return live.strips.contains(AgentId(2)); }, 5000));
    CHECK(live.strips[AgentId(2)].size() == 2);
}

TEST_CASE("what a feed brings late is in the strips when it has caught up")
{
    Live live;
    live.begin();
    QTest::qWait(100);
    live.strips.clear();
    live.run("INSERT INTO agent_event (at, agent_id, source_id, kind, state) VALUES"
             " (now() - interval '40 minutes', 2, 1, 'answer', 'talking'),"
             " (now() - interval '35 minutes', 2, 1, 'complete', 'available');"
             "UPDATE feed_source SET late_batches = late_batches + 1, connected = true;"
             "SELECT pg_notify('floor', '9:')");
    REQUIRE(QTest::qWaitFor([&] { return live.strips.contains(AgentId(2)); }, 10000));
    CHECK(live.strips[AgentId(2)].size() == 2);
}

TEST_CASE("cut connections are told with their moment, and recovery catches up what was missed")
{
    Live live;
    live.setState(1, "available");
    live.begin();
    live.database.allowConnections(false);
    live.database.cutConnections();
    REQUIRE(QTest::qWaitFor([&] { return !live.outages.empty(); }, 5000));
    CHECK_FALSE(live.feed.isOnline());
    const FloorOutage first = live.outages.front();
    CHECK(std::abs(first.since.msecsTo(live.looks.back().serverNow)) < 5000);
    CHECK_FALSE(first.why.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return live.outages.back().nextAttempt > first.nextAttempt; },
                            10000));
    CHECK(live.outages.back().since == first.since);
    CHECK(live.outages.back().nextAttemptAt.isValid());

    live.database.allowConnections(true);
    live.owner = live.database.connect();
    live.setState(1, "talking");
    live.feed.reconnectNow();
    REQUIRE(live.sees(1, AgentState::Talking, 10000));
    CHECK(live.looks.back().full);
    CHECK(live.feed.isOnline());
    CHECK(live.recoveries == 2);
}

TEST_CASE("the worker's own loss counts while the listener still stands")
{
    Live live;
    live.begin();
    QSignalSpy lost(&live.worker, &DbWorker::wentOffline);
    // The worker's session dies in the middle of a statement.
    auto running = live.worker.run([](Connection &connection) {
        connection.execute("SELECT pg_terminate_backend(pg_backend_pid())");
    });
    REQUIRE(QTest::qWaitFor([&] { return !live.outages.empty(); }, 5000));
    CHECK(running.isFinished());
    CHECK(lost.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return live.feed.isOnline(); }, 5000));
    CHECK(live.looks.back().full);
}

TEST_CASE("a server that cannot be reached at all is told too")
{
    DbWorker worker(QStringLiteral("host=/nowhere/at/all dbname=x connect_timeout=2"),
                    QStringLiteral("test board"));
    FloorFeed feed(worker);
    QSignalSpy offline(&feed, &FloorFeed::offline);
    feed.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return !offline.isEmpty(); }, 5000));
    CHECK_FALSE(feed.isOnline());
}

TEST_CASE("a role without a live floor is refused, not offline")
{
    FloorCentre centre;
    DbWorker worker(centre.database.target(centre.staff("inspector")), QStringLiteral("test"));
    FloorFeed feed(worker);
    QSignalSpy offline(&feed, &FloorFeed::offline);
    std::vector<Problem> refusals;
    QObject::connect(&feed, &FloorFeed::refused, &feed,
                     [&](const Problem &problem) { refusals.push_back(problem); });
    feed.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return !refusals.empty(); }, 5000));
    CHECK(refusals[0].kind == ProblemKind::Denied);
    CHECK(offline.isEmpty());
}

TEST_CASE("an inactive feed asks nothing, and looks at everything when it is wanted again")
{
    Live live;
    live.begin();
    live.feed.setActive(false);
    const size_t before = live.looks.size();
    live.setState(1, "talking");
    live.notify();
    QTest::qWait(300);
    CHECK(live.looks.size() == before);
    live.feed.setActive(true);
    REQUIRE(live.sees(1, AgentState::Talking));
    CHECK(live.looks.back().full);
}

TEST_CASE("signs of life that nobody notified of are fetched within the silence")
{
    Live live;
    live.hear(10);
    live.begin();
    live.hear();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const FloorSnapshot &look = live.looks.back();
            return look.feeds[0].lastHeardAt.secsTo(look.serverNow) < 8;
        },
        8000));
}

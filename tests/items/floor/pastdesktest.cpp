// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/pastdesk.h"
#include "db/dbworker.h"
#include "floor/presentfloor.h"
#include "support/floorcentre.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Three agents; the first one changes between free and talking every minute of the last two hours.
struct Past : FloorCentre
{
    DbWorker worker;
    PastDesk desk{worker};
    std::vector<FloorSnapshot> floors;
    std::vector<Problem> refusals;
    QDateTime base; // two hours ago, a whole second

    explicit Past(const QString &login = {})
        : worker(database.target(login.isEmpty() ? QStringLiteral("bz_owner") : login),
                 QStringLiteral("test past"))
    {
        addAgents(3);
        run("INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, "
            "signed_in_since, paused)"
            " SELECT 1, member_id, 1, false, false, now(), false FROM switch_member");
        Rows row = owner.execute("SELECT date_trunc('second', now()) - interval '2 hours' AS at");
        row.next();
        base = row.dateTime("at");
        const QByteArray at = owner.quotedText(base.toString(Qt::ISODateWithMs));
        run("INSERT INTO agent_event (at, agent_id, queue_id, source_id, kind, state) SELECT " + at
            + "::timestamptz, 1, 1, 1, 'login', 'available';"
              "INSERT INTO agent_event (at, agent_id, queue_id, source_id, kind, state) SELECT "
            + at
            + "::timestamptz + n * interval '1 minute', 1, 1, 1,"
              " CASE WHEN n % 2 = 1 THEN 'answer' ELSE 'complete' END::agent_event_kind,"
              " CASE WHEN n % 2 = 1 THEN 'talking' ELSE 'available' END::agent_state FROM "
              "generate_series(1, 119) n;"
              "UPDATE feed_source SET first_event_at = "
            + at + ", last_event_at = now()");
        QObject::connect(&desk, &PastDesk::shown, &desk,
                         [this](const FloorSnapshot &floor) { floors.push_back(floor); });
        QObject::connect(&desk, &PastDesk::refused, &desk,
                         [this](const Problem &problem) { refusals.push_back(problem); });
    }

    [[nodiscard]] bool shows(const QDateTime &moment)
    {
        return QTest::qWaitFor([&] { return !floors.empty() && floors.back().serverNow == moment; },
                               8000);
    }
};

}

TEST_CASE("of many moments asked for in a row the last one is shown")
{
    Past past;
    for (int i = 0; i < 100; ++i)
        past.desk.go(past.base.addSecs(60 + 30 * i));
    CHECK(past.floors.empty()); // nothing waited for the server
    REQUIRE(past.shows(past.base.addSecs(60 + 30 * 99)));
    CHECK(past.floors.size() <= 4); // its own, the strips', and at most one that was under way
}

TEST_CASE("playing shows every state in its turn, over the ends of stretches, without waiting")
{
    Past past;
    QSignalSpy playing(&past.desk, &PastDesk::playingChanged);
    past.desk.go(past.base.addSecs(90));
    REQUIRE(past.shows(past.base.addSecs(90)));
    past.desk.setSpeed(600);
    past.desk.play();
    REQUIRE(QTest::qWaitFor(
        [&] { return past.floors.back().serverNow > past.base.addSecs(90 + 50 * 60); }, 15000));
    past.desk.pause();
    CHECK(playing.count() == 2);
    QDateTime before;
    for (const FloorSnapshot &floor : past.floors) {
        const qint64 ms = past.base.msecsTo(floor.serverNow);
        INFO("after " << ms << " ms");
        CHECK(floor.seats.at(0).state
              == (ms / 60000 % 2 == 1 ? AgentState::Talking : AgentState::Available));
        CHECK(floor.seats.at(0).since == past.base.addMSecs(ms / 60000 * 60000));
        CHECK((!before.isValid() || floor.serverNow >= before));
        before = floor.serverNow;
    }
    // What is played joins the strip: a step a minute since the beginning, none left out.
    CHECK(past.floors.back().seats[0].lastHour.size() >= 50);
}

TEST_CASE("steps go to what happened next or last, also beyond what was fetched")
{
    Past past;
    past.desk.go(past.base.addSecs(30LL * 60 + 30));
    REQUIRE(past.shows(past.base.addSecs(30LL * 60 + 30)));
    past.desk.step(true);
    REQUIRE(past.shows(past.base.addSecs(31LL * 60)));
    past.desk.step(true);
    REQUIRE(past.shows(past.base.addSecs(32LL * 60)));
    past.desk.step(false);
    REQUIRE(past.shows(past.base.addSecs(31LL * 60)));
    past.desk.step(false);
    REQUIRE(past.shows(past.base.addSecs(30LL * 60)));
    QSignalSpy end(&past.desk, &PastDesk::noFurther);
    past.desk.go(past.base);
    REQUIRE(past.shows(past.base));
    past.desk.step(false);
    CHECK(end.wait(8000));
}

TEST_CASE("an answer that comes after leaving is dropped, and a refusal is told")
{
    Past past;
    past.desk.go(past.base.addSecs(90));
    past.desk.leave();
    QTest::qWait(500);
    CHECK(past.floors.empty());
    DbWorker stranger(past.database.target(past.staff("inspector")), QStringLiteral("test past"));
    PastDesk desk(stranger);
    QSignalSpy refused(&desk, &PastDesk::refused);
    desk.go(past.base.addSecs(90));
    REQUIRE(refused.wait(8000));
    CHECK(refused.front().front().value<Problem>().kind == ProblemKind::Denied);
}

TEST_CASE("the present is kept while nobody looks: deltas and strips join the last full look")
{
    PresentFloor present;
    FloorSnapshot delta;
    delta.serverNow = QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);
    present.take(delta);
    CHECK_FALSE(present.whole()); // a delta to nothing is nothing
    FloorSnapshot full = delta;
    full.full = true;
    Seat ann;
    ann.agentId = AgentId(1);
    ann.since = delta.serverNow.addSecs(-600);
    ann.state = AgentState::Available;
    Seat ben = ann;
    ben.agentId = AgentId(2);
    full.seats = {ann, ben};
    present.take(full);
    ann.state = AgentState::Talking;
    ann.since = delta.serverNow;
    delta.seats = {ann};
    present.take(delta);
    present.addSteps({{AgentId(2), {{full.serverNow.addSecs(-900), AgentState::Paused}}}});
    const auto whole = present.whole();
    REQUIRE(whole);
    CHECK(whole->full);
    REQUIRE(whole->seats.size() == 2);
    CHECK(whole->seats[0].state == AgentState::Talking);
    CHECK(whole->seats[0].lastHour.size() == 2);
    CHECK(whole->seats[1].lastHour.size() == 2);
}

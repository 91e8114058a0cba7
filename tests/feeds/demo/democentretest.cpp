// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democentre.h"
#include "support/numberof.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

DemoLogins makeLogins(TestDatabase &database)
{
    return {database.addLogin(QStringLiteral("m"), {}), database.addLogin(QStringLiteral("l"), {}),
            database.addLogin(QStringLiteral("i"), {})};
}

}

TEST_CASE(
    "the demo centre has its people, teams, seats and staff, and repeating it changes nothing")
{
    TestDatabase database;
    const DemoLogins logins = makeLogins(database);
    REQUIRE(prepareDemo(database.target(), logins));
    Connection connection = database.connect();
    CHECK(number(connection, "SELECT count(*) FROM agent WHERE NOT provisional") == 60);
    CHECK(number(connection, "SELECT count(*) FROM team") == 5);
    CHECK(number(connection, "SELECT count(*) FROM seat") == 60);
    CHECK(number(connection, "SELECT count(*) FROM queue") == 3);
    CHECK(number(connection, "SELECT count(*) FROM agent_team WHERE during @> current_date") == 60);
    CHECK(number(connection, "SELECT count(*) FROM team_leader") == 2);
    CHECK(number(connection, "SELECT count(*) FROM figure_rule WHERE days @> site_day(now())")
          == 4);
    const qint64 audited = number(connection, "SELECT count(*) FROM audit_entry");
    REQUIRE(prepareDemo(database.target(), logins));
    CHECK(number(connection, "SELECT count(*) FROM audit_entry") == audited);
}

TEST_CASE("the demo's past is written once, and a leader sees his own teams' part of it")
{
    TestDatabase database;
    const DemoLogins logins = makeLogins(database);
    REQUIRE(prepareDemo(database.target(), logins));
    int told = 0;
    const auto progress = [&told](int, int) { return ++told > 0; };
    const auto written = writeDemoPast(database.target(), {3, 1}, progress);
    REQUIRE(written);
    CHECK(*written == 4); // three days and today's part
    CHECK(told == 4);
    Connection owner = database.connect();
    const qint64 legs = number(owner, "SELECT count(*) FROM agent_leg");
    CHECK(legs > 3000);
    CHECK(number(owner, "SELECT count(*) FROM agent WHERE provisional") == 0);
    // The roll-ups hold what the facts hold.
    CHECK(number(owner, "SELECT sum(answered) FROM agent_day")
          == number(owner, "SELECT count(answered_at) FROM agent_leg"));
    CHECK(number(owner, "SELECT sum(offered) FROM queue_interval")
          == number(owner, "SELECT count(*) FROM queue_visit"));
    CHECK(number(owner, "SELECT count(*) FROM agent_event WHERE at > now()") == 0);
    REQUIRE(writeDemoPast(database.target(), {3, 1}, progress));
    CHECK(number(owner, "SELECT count(*) FROM agent_leg") == legs);

    Connection leader = database.connect(logins.leader);
    const qint64 seen = number(leader, "SELECT count(*) FROM agent_leg");
    CHECK(seen > 500);
    CHECK(seen
          == number(
              owner,
              "SELECT count(*) FROM agent_leg JOIN team USING (team_id) WHERE name LIKE '销售%'"));
    Connection manager = database.connect(logins.manager);
    CHECK(number(manager, "SELECT count(*) FROM agent_leg") == legs);
}

TEST_CASE("the demo's floor is full and moving soon after its feed starts")
{
    TestDatabase database;
    REQUIRE(prepareDemo(database.target(), makeLogins(database)));
    const QString feeder = database.addLogin(QStringLiteral("f"), {QStringLiteral("bz_feed")});
    DemoFeed feed(database.target(feeder));
    REQUIRE(feed.start());
    Connection connection = database.connect();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return number(connection, "SELECT count(*) FROM seat_state WHERE state <> 'signed_out'")
                   > 50;
        },
        20000));
    const qint64 batches = number(connection, "SELECT max(batches) FROM feed_source");
    REQUIRE(QTest::qWaitFor(
        [&] { return number(connection, "SELECT max(batches) FROM feed_source") > batches + 2; },
        20000));
    CHECK(number(connection,
                 "SELECT count(*) FROM agent_event WHERE at > now() + interval '1 second'")
          == 0);
}

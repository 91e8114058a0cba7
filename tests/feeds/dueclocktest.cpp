// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedrunner.h"
#include "support/awardcentre.h"
#include "support/numberof.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("#19 a feed that runs closes boards and settles days though no console is open")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    const QString feed = hall.database.addLogin(u"feed"_qs, {QStringLiteral("bz_feed")});
    hall.run("DELETE FROM staff WHERE db_role = " + hall.owner.quotedText(feed)); // no account
    hall.run("INSERT INTO agent_day (agent_id, day, team_id, answered) VALUES (1, site_day(now()) -"
             " 20, 1, 5)");
    RejectLog rejects;
    RunnerOptions options;
    options.target = hall.database.target(feed);
    options.source = {u"asterisk-01"_qs, u"jsonl"_qs, u"jsonl"_qs, false};
    options.dueEveryMs = 50;
    FeedRunner runner(options, rejects);
    runner.start();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return number(hall.owner, "SELECT count(*) FROM board_closing WHERE code = 'day' AND"
                                      " closed_by IS NULL")
                   > 0;
        },
        15000));
    CHECK(number(hall.owner, "SELECT answered FROM agent_month WHERE agent_id = 1") == 5);
    runner.stop();
    // It has ended, clock and all.
    const QByteArray count = "SELECT count(*) FROM pg_stat_activity WHERE application_name ="
                             " 'banzhang feed clock' AND datname = current_database()";
    CHECK(QTest::qWaitFor([&] { return number(hall.owner, count) == 0; }, 15000));
}

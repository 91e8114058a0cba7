// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomeetings.h"
#include "demo/democentre.h"
#include "support/numberof.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the demo met for two weeks with minutes, attendance, actions and notices, only once")
{
    TestDatabase database;
    const DemoLogins logins{
        database.addLogin(u"boss"_qs, {u"bz_manager"_qs, u"bz_quality_head"_qs}),
        database.addLogin(u"lead"_qs, {u"bz_leader"_qs}),
        database.addLogin(u"ears"_qs, {u"bz_inspector"_qs})};
    REQUIRE(prepareDemo(database.target(), logins));
    REQUIRE(writeDemoPast(database.target(), {16, 1}, [](int, int) { return true; }));
    REQUIRE(writeDemoAttendance(database.target(), database.target(logins.manager)));
    const auto written = writeDemoMeetings(database.target());
    if (!written)
        FAIL((written.error().text + written.error().statement).toStdString());
    CHECK(*written);
    Connection owner = database.connect();
    const auto count = [&](const char *sql) { return number(owner, sql); };
    CHECK(count("SELECT count(*) FROM meeting m JOIN meeting_series s USING (meeting_series_id)"
                " WHERE s.kind = 'morning' AND m.state = 'held'")
          >= 20); // ten days, early and late
    CHECK(count("SELECT count(*) FROM meeting m WHERE meeting_state(m) = 'missed' AND m.on_date <"
                " site_day(now())")
          > 0);
    CHECK(count("SELECT count(DISTINCT host_agent_id) FROM meeting JOIN meeting_series USING"
                " (meeting_series_id) WHERE kind = 'morning' AND state = 'held'")
          >= 20); // in turn
    CHECK(count("SELECT count(*) FROM meeting_minute") > 20);
    CHECK(count("SELECT count(*) FROM meeting_action WHERE done_at IS NULL") > 0);
    CHECK(count("SELECT count(*) FROM meeting_action WHERE done_at IS NOT NULL") > 0);
    CHECK(count("SELECT count(*) FROM meeting_attendance WHERE reason = 'rest'") > 0);
    CHECK(count("SELECT count(*) FROM meeting_attendance WHERE is_present")
          > count("SELECT count(*) FROM meeting_attendance WHERE NOT is_present"));
    CHECK(count("SELECT count(*) FROM notice") == 2);
    CHECK(count("SELECT count(*) FROM notice_receipt") > 40);
    CHECK(count("SELECT count(*) FROM notice_answer WHERE NOT is_right") > 0);
    const QByteArray all = "SELECT (SELECT count(*) FROM meeting) + (SELECT count(*) FROM"
                           " meeting_minute) + (SELECT count(*) FROM meeting_attendance) + (SELECT"
                           " count(*) FROM notice_receipt)";
    const qint64 before = number(owner, all);
    const auto again = writeDemoMeetings(database.target());
    REQUIRE(again);
    CHECK_FALSE(*again);
    CHECK(number(owner, all) == before);
}

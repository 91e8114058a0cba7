// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoattendancestore.h"
#include "demo/democentre.h"
#include "support/numberof.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <future>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// As the past has it: a shift for everybody who logged in and for nobody else, early or late.
void checkAgainstPast(Connection &owner)
{
    CHECK(number(owner, "SELECT count(*) FROM shift_instance i WHERE i.on_date < site_day(now())"
                        " AND 1 <> (SELECT count(DISTINCT site_day(e.at)) FROM agent_event e"
                        " WHERE e.agent_id = i.agent_id AND e.kind = 'login' AND"
                        " e.at BETWEEN i.starts_at - interval '30 min'"
                        "          AND i.starts_at + interval '30 min')")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM rest_day r JOIN agent_event e USING (agent_id)"
                        " WHERE r.on_date < site_day(now()) AND site_day(e.at) = r.on_date")
          == 0);
}

void checkRosters(Connection &owner)
{
    const qint64 teams = number(owner, "SELECT count(DISTINCT team_id) FROM agent_team");
    CHECK(number(owner, "SELECT count(*) FROM roster_week WHERE state = 'published'")
          == teams * number(owner, "SELECT count(DISTINCT starts_on) - 1 FROM roster_week"));
    CHECK(number(owner, "SELECT count(*) FROM roster_week WHERE state = 'draft' AND starts_on >"
                        " site_day(now())")
          == teams);
    // #7: one rotating rest a week, drafts too.
    CHECK(number(owner, "SELECT count(*) FROM (SELECT FROM roster_cell"
                        " GROUP BY roster_week_id, agent_id HAVING count(*) <> 7"
                        " OR count(*) FILTER (WHERE kind = 'rest') <> 1) x")
          == 0);
    CHECK(number(owner, "SELECT count(DISTINCT team_id) FROM coverage_need") == 2);
    checkAgainstPast(owner);
}

void checkViolations(Connection &owner)
{
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE recompute_fen(evidence)"
                        " IS DISTINCT FROM (evidence ->> 'amount_fen')::bigint"
                        " OR amount_fen <> (evidence ->> 'amount_fen')::bigint")
          == 0);
    // Late to the second, by the punch itself.
    CHECK(number(owner, "SELECT count(*) FROM violation v JOIN shift_instance i"
                        " USING (shift_instance_id) WHERE v.code = 'late' AND v.measured_s <>"
                        " (SELECT extract(epoch FROM min(p.at) - i.starts_at) FROM punch p"
                        "   WHERE p.agent_id = i.agent_id AND p.direction = 'in'"
                        "     AND site_day(p.at) = i.on_date)")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE code = 'late'") > 5);
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE state = 'confirmed'") > 5);
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE decided_at IS NOT NULL AND"
                        " on_date >= date_trunc('week', site_day(now())::timestamp)::date")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM violation_statement") > 2);
}

// Every month before this one is closed with what its entries come to, and they to its decisions.
void checkMonths(Connection &owner)
{
    CHECK(number(owner, "SELECT count(*) FROM ledger_entry e WHERE e.month <"
                        " date_trunc('month', site_day(now())::timestamp)::date"
                        " AND NOT EXISTS (SELECT FROM ledger_month m WHERE m.month = e.month)")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM ledger_month m WHERE (m.entries, m.net_fen) <>"
                        " (SELECT count(*), sum(fen) FROM ledger_entry e WHERE e.month = m.month)")
          == 0);
    CHECK(number(owner,
                 "SELECT count(*) FROM ledger_month m WHERE m.net_fen <>"
                 " (SELECT coalesce(sum(-v.amount_fen), 0) FROM violation v"
                 "   WHERE v.state = 'confirmed' AND date_trunc('month', v.on_date) = m.month)"
                 " + (SELECT coalesce(sum(fen), 0) FROM ledger_entry e"
                 "     WHERE e.kind = 'award' AND e.month = m.month)")
          == 0);
}

DemoLogins loginsOf(TestDatabase &database)
{
    return {database.addLogin(QStringLiteral("m"), {}), database.addLogin(QStringLiteral("l"), {}),
            database.addLogin(QStringLiteral("i"), {})};
}

}

TEST_CASE("the demo is rostered as its past worked, judged by its rules, and only once")
{
    TestDatabase database;
    const DemoLogins logins = loginsOf(database);
    REQUIRE(prepareDemo(database.target(), logins));
    REQUIRE(writeDemoPast(database.target(), {}, [](int, int) { return true; }));
    QElapsedTimer timer;
    timer.start();
    const auto written = writeDemoAttendance(database.target(), database.target(logins.manager));
    const qint64 taken = timer.elapsed();
    if (!written)
        FAIL((written.error().text + written.error().statement).toStdString());
    WARN("the demo's attendance took " << taken << " ms");
    CHECK(*written);
    Connection owner = database.connect();
    checkRosters(owner);
    checkViolations(owner);
    checkMonths(owner);
    CHECK(number(owner, "SELECT count(*) FROM ledger_month") > 0);
    CHECK(number(owner, "SELECT count(*) FROM attendance_fact WHERE state = 'present'") > 2000);

    const QByteArray all =
        "SELECT (SELECT count(*) FROM roster_week) + (SELECT count(*) FROM shift_instance)"
        " + (SELECT sum(revision) FROM roster_week) + (SELECT count(*) FROM punch)"
        " + (SELECT count(*) FROM attendance_fact) + (SELECT count(*) FROM violation)"
        " + (SELECT count(*) FROM ledger_entry) + (SELECT count(*) FROM rule_version)"
        " + (SELECT count(*) FROM coverage_need) + (SELECT count(*) FROM violation_statement)";
    const qint64 before = number(owner, all);
    const auto again = writeDemoAttendance(database.target(), database.target(logins.manager));
    REQUIRE(again);
    CHECK_FALSE(*again);
    // A punch may fall due between the two; nothing else.
    CHECK(number(owner, all) - before <= 2);
}

TEST_CASE("two consoles that open a fresh demo at once roster it once")
{
    TestDatabase database;
    const DemoLogins logins = loginsOf(database);
    REQUIRE(prepareDemo(database.target(), logins));
    REQUIRE(writeDemoPast(database.target(), {9, 1}, [](int, int) { return true; }));
    const auto open = [&] {
        return writeDemoAttendance(database.target(), database.target(logins.manager));
    };
    Connection first = database.connect(logins.manager);
    first.execute("BEGIN");
    CHECK(DemoAttendanceStore().lockedSpan(first).isNew);
    auto second = std::async(std::launch::async, open);
    auto third = std::async(std::launch::async, open);
    CHECK(second.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout);
    first.execute("ROLLBACK");
    const auto one = second.get();
    const auto other = third.get();
    REQUIRE(one);
    REQUIRE(other);
    CHECK(int(*one) + int(*other) == 1);
    Connection owner = database.connect();
    CHECK(number(owner, "SELECT max(edition) FROM roster_week") == 1);
    checkRosters(owner);
}

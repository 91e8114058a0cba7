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
                        " AND i.cancelled_at IS NULL AND NOT EXISTS (SELECT FROM attendance_fact f"
                        " WHERE f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS"
                        " NULL AND f.state IN ('excused', 'absent')) AND 1 <> (SELECT "
                        "count(DISTINCT site_day(e.at)) FROM agent_event e"
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
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE evidence ? 'breach' AND"
                        " (recompute_fen(evidence) IS DISTINCT FROM"
                        " (evidence ->> 'amount_fen')::bigint"
                        " OR (amount_fen <> (evidence ->> 'amount_fen')::bigint) <> deviates)")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE deviates AND decided_why <> ''") > 2);
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

// #3: whoever was not there and had both marks in time is excused, whoever had not is absent.
void checkRequests(Connection &owner)
{
    CHECK(number(owner, "SELECT count(*) FROM leave_request WHERE ended_as IS NULL AND told_at <"
                        " lower(during)")
          > 5);
    CHECK(number(owner,
                 "SELECT count(*) FROM leave_request r JOIN attendance_fact f ON f.agent_id ="
                 " r.agent_id AND f.superseded_at IS NULL AND site_day(lower(r.during)) ="
                 " f.on_date WHERE coalesce(r.ended_as, 'expired') = 'expired' AND"
                 " upper(r.during) <= now() AND"
                 " f.state <> CASE WHEN r.told_at < lower(r.during) THEN 'excused' ELSE"
                 " 'absent' END")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM attendance_fact f WHERE f.state = 'absent' AND"
                        " f.superseded_at IS NULL AND NOT EXISTS (SELECT FROM violation v WHERE"
                        " v.attendance_fact_id = f.attendance_fact_id AND v.code = 'absence')")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM attendance_fact WHERE state = 'absent'") > 1);
    CHECK(number(owner, "SELECT count(*) FROM leave_request WHERE ended_as IN ('refused',"
                        " 'cancelled')")
          == 4);
    CHECK(number(owner, "SELECT count(*) FROM leave_request r WHERE leave_state(r) = 'open'") == 2);
    CHECK(number(owner, "SELECT count(*) FROM overtime_request o WHERE overtime_counts(o)") > 4);
    CHECK(number(owner, "SELECT count(*) FROM recall") == 2);
    const bool isSunday = number(owner, "SELECT extract(isodow FROM site_day(now()))::int") == 7;
    CHECK(number(owner, "SELECT count(*) FROM swap_request WHERE applied_at IS NOT NULL")
          == (isSunday ? 0 : 1));
    CHECK(number(owner, "SELECT count(*) FROM swap_request") == (isSunday ? 0 : 3));
}

// Two months of duty by rotation, what was inspected, and one task that is still open.
void checkDuty(Connection &owner)
{
    CHECK(number(owner, "SELECT count(*) FROM duty_assignment WHERE on_date < site_day(now())")
          > 245);
    // Fair: nobody has it three times more often than another of those who have it.
    CHECK(number(owner, "SELECT max(n) - min(n) FROM (SELECT count(*) AS n FROM duty_assignment"
                        " WHERE on_date <= site_day(now()) GROUP BY agent_id) x")
          <= 3);
    CHECK(number(owner, "SELECT count(*) FROM duty_assignment WHERE on_date < site_day(now()) AND"
                        " settled_at IS NULL")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM duty_assignment WHERE on_date < site_day(now()) AND"
                        " done_at IS NULL AND violation_id IS NULL")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE code = 'duty_skipped'") > 0);
    CHECK(number(owner, "SELECT count(*) FROM violation WHERE code = 'duty_late'") < 30);
    CHECK(number(owner, "SELECT count(*) FROM inspection") > 20);
    CHECK(number(owner, "SELECT count(*) FROM inspection_photo") == 1);
    CHECK(number(owner, "SELECT count(*) FROM redo_task WHERE rechecked_at IS NULL") == 1);
    CHECK(number(owner, "SELECT count(*) FROM redo_task WHERE passed") > 2);
    CHECK(number(owner, "SELECT sum(d.amount_fen) - (SELECT sum(fen) FROM asset_payment)"
                        " FROM asset_damage d")
          == 7000);
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
                 "SELECT count(*) FROM violation v WHERE v.state IN ('confirmed', 'reversed')"
                 " AND 1 <> (SELECT count(*) FROM ledger_entry e WHERE e.kind = 'fine' AND"
                 " e.violation_id = v.violation_id AND e.fen = -v.amount_fen)")
          == 0);
    // What is reversed is what somebody decided on appeal, and nothing else.
    CHECK(number(owner, "SELECT count(*) FROM ledger_entry r WHERE r.reverses IS NOT NULL AND NOT"
                        " EXISTS (SELECT FROM fine_appeal f WHERE f.ledger_entry_id = r.reverses"
                        " AND f.outcome IN ('uphold', 'reduce'))")
          == 0);
}

// #38: one of each kind, what was upheld after its month was closed is booked in the next.
void checkAppeals(Connection &owner)
{
    const auto count = [&](const char *which) {
        return number(owner, "SELECT count(*) FROM fine_appeal f JOIN ledger_entry e USING"
                             " (ledger_entry_id) WHERE "
                                 + QByteArray(which));
    };
    CHECK(count("true") == 6);
    CHECK(count("state = 'open' AND decide_by > now()") == 1);
    CHECK(count("state = 'open' AND decide_by < now()") == 1);
    CHECK(count("state = 'withdrawn'") == 1);
    CHECK(count("outcome = 'keep'") == 1);
    CHECK(count("outcome = 'reduce' AND remains_fen = 200") == 1);
    CHECK(count("outcome = 'uphold' AND (SELECT month FROM ledger_entry r WHERE r.reverses ="
                " e.ledger_entry_id) > e.month")
          == 1);
    CHECK(count("recorded_at < entered_at") == 0);
    // The demo's manager may decide on what is open.
    CHECK(
        count("state = 'open' AND NOT EXISTS (SELECT FROM fine_appeal_deciders(e.ledger_entry_id))")
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
    checkRequests(owner);
    checkMonths(owner);
    checkAppeals(owner);
    checkDuty(owner);
    CHECK(number(owner, "SELECT count(*) FROM ledger_month") > 0);
    CHECK(number(owner, "SELECT count(*) FROM attendance_fact WHERE state = 'present'") > 2000);

    const QByteArray all =
        "SELECT (SELECT count(*) FROM roster_week) + (SELECT count(*) FROM shift_instance)"
        " + (SELECT sum(revision) FROM roster_week) + (SELECT count(*) FROM punch)"
        " + (SELECT count(*) FROM attendance_fact) + (SELECT count(*) FROM violation)"
        " + (SELECT count(*) FROM ledger_entry) + (SELECT count(*) FROM rule_version)"
        " + (SELECT count(*) FROM duty_assignment) + (SELECT count(*) FROM inspection)"
        " + (SELECT count(*) FROM coverage_need) + (SELECT count(*) FROM violation_statement)"
        " + (SELECT count(*) FROM fine_appeal) + (SELECT count(*) FROM ledger_month)";
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
    CHECK(number(owner, "SELECT max(edition) FROM roster_week") <= 2); // the swap's
    checkRosters(owner);
}

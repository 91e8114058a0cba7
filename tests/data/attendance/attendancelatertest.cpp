// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate september(2026, 9, 1);

struct Yard : AttendanceCentre
{
    Yard()
    {
        addAgent("1034", "邓超群", 1);
        run("DELETE FROM switch_member"); // nobody signs in here
        shift = addShift("1034", "2026-09-08", "E");
    }
    void comeAndGo(const char *in)
    {
        punch("1034", in, PunchDirection::In);
        punch("1034", "2026-09-08 17:01:00", PunchDirection::Out);
    }
    [[nodiscard]] std::vector<Violation> only(const char *code) const
    {
        std::vector<Violation> all = violations(september);
        std::erase_if(all,
                      [code](const Violation &one) { return one.code != QLatin1String(code); });
        return all;
    }
    int measureAgain()
    {
        Connection open = database.connect(manager);
        return AttendanceStore().closeDay(open, QDate(2026, 9, 8));
    }
    [[nodiscard]] std::vector<WhatIfRow> whatIf(const char *code, int limitS)
    {
        RuleVersion rule;
        rule.code = QString::fromLatin1(code);
        rule.limitS = limitS;
        rule.amountFen = 1000;
        Connection open = database.connect(manager);
        return AttendanceStore().whatIf(open, rule, september);
    }

    qint64 shift = 0;
};

}

TEST_CASE("what a lower limit on pauses would have cost is known")
{
    Yard yard;
    yard.comeAndGo("2026-09-08 07:58:00");
    yard.tell("1034", "2026-09-08 07:59:00", "available");
    yard.tell("1034", "2026-09-08 14:00:00", "paused", "Break");
    yard.tell("1034", "2026-09-08 14:12:00", "available"); // 720 s, within 900
    yard.tell("1034", "2026-09-08 17:00:30", "signed_out");
    yard.closeDue();
    CHECK(yard.only("pause_overrun").empty());
    const auto rows = yard.whatIf("pause_overrun", 600);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].beforeFen == 0);
    CHECK(rows[0].afterFen == 1000);
    CHECK(yard.whatIf("pause_overrun", 720).empty());
}

TEST_CASE("a pause for training or a meal has no limit of a rest's")
{
    Yard yard;
    yard.run("INSERT INTO pause_reason (code, name, kind, during) VALUES ('Class', '培训',"
             " 'training', '[2026-01-01,)'), ('Tea', '小休', 'rest', '[2026-01-01,)')");
    const char *reason = GENERATE("Class", "Tea", "Unknown");
    yard.comeAndGo("2026-09-08 07:58:00");
    yard.tell("1034", "2026-09-08 07:59:00", "available");
    yard.tell("1034", "2026-09-08 14:00:00", "paused", reason);
    yard.tell("1034", "2026-09-08 14:45:00", "available");
    yard.tell("1034", "2026-09-08 17:00:30", "signed_out");
    yard.closeDue();
    INFO(reason);
    const auto found = yard.only("pause_overrun");
    CHECK(found.size() == (qstrcmp(reason, "Class") == 0 ? 0 : 1));
    if (!found.empty())
        CHECK(found[0].measuredS == 1800);
}

TEST_CASE("#4 within the grace of being late, who has duty is late for that")
{
    Yard yard;
    yard.run("UPDATE rule_version SET grace_s = 300 WHERE code = 'late'");
    yard.run("INSERT INTO duty_due (shift_instance_id) VALUES (" + QByteArray::number(yard.shift)
             + ")");
    SECTION("two minutes after the beginning, twelve after the duty's")
    {
        yard.comeAndGo("2026-09-08 08:02:00");
        yard.closeDue();
        CHECK(yard.only("late").empty());
        REQUIRE(yard.only("duty_late").size() == 1);
        CHECK(yard.only("duty_late")[0].measuredS == 720);
        CHECK(yard.only("duty_late")[0].amountFen == 500);
        CHECK(yard.whatIf("duty_late", 0).size() == 1);
    }
    SECTION("beyond it, one arrival is late once")
    {
        yard.comeAndGo("2026-09-08 08:05:01");
        yard.closeDue();
        CHECK(yard.only("late").size() == 1);
        CHECK(yard.only("duty_late").empty());
        CHECK(yard.whatIf("duty_late", 0).empty());
    }
}

TEST_CASE("#12 a day is measured for ever with what it was measured with first")
{
    Yard yard;
    yard.comeAndGo("2026-09-08 07:10:00");
    CHECK(yard.closeDue() == 1);
    CHECK(yard.only("missing_punch").empty());
    yard.run("UPDATE attendance_setting SET window_before_s = 600");
    CHECK(yard.measureAgain() == 0);
    yard.punch("1034", "2026-09-08 12:00:00", PunchDirection::Unknown);
    CHECK(yard.closeDue() == 1);
    CHECK(yard.only("missing_punch").empty());
    yard.addShift("1034", "2026-09-09", "E"); // not measured before: with what holds now
    yard.punch("1034", "2026-09-09 07:10:00", PunchDirection::In);
    yard.punch("1034", "2026-09-09 17:01:00", PunchDirection::Out);
    yard.closeDue();
    REQUIRE(yard.only("missing_punch").size() == 1);
    CHECK(yard.only("missing_punch")[0].onDate == QDate(2026, 9, 9));
}

TEST_CASE("what is committed or told after a day was closed brings the day back")
{
    Yard yard;
    yard.comeAndGo("2026-09-08 08:03:00");
    yard.closeDue();
    REQUIRE(yard.only("late").size() == 1);
    const auto due = [&yard] {
        Connection open = yard.database.connect(yard.manager);
        Rows row = open.execute("SELECT count(*) AS n FROM days_to_close()");
        row.next();
        return row.integer("n");
    };
    yard.run("UPDATE attendance_day SET looked_at = now() + interval '1 h'");
    CHECK(due() == 0);
    SECTION("a punch of a transaction that began before the closing looked")
    {
        yard.run("UPDATE attendance_day SET looked_at = clock_timestamp() + interval '5 min'");
        CHECK(due() == 1);
    }
    SECTION("a gap of the feed")
    {
        yard.run("INSERT INTO feed_gap VALUES (1, tstzrange('2026-09-08 07:30+08',"
                 " '2026-09-08 08:10+08'), 'link lost')");
        CHECK(due() == 1);
        CHECK(yard.closeDue() == 1);
        REQUIRE(yard.only("late").size() == 1);
        CHECK(yard.only("late")[0].state == ViolationState::ToConfirm);
    }
    SECTION("a gap that is known does not bring it back each time")
    {
        yard.run("INSERT INTO feed_gap VALUES (1, tstzrange('2026-09-08 14:30+08',"
                 " '2026-09-08 14:40+08'), 'link lost')");
        CHECK(due() == 1);
        yard.closeDue();
        CHECK(yard.only("late").at(0).state == ViolationState::Proposed);
        yard.run("UPDATE attendance_day SET looked_at = now() + interval '1 h'");
        CHECK(due() == 0);
    }
    SECTION("a shift of the day after")
    {
        yard.run(
            "INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
            " starts_at, ends_at, origin, made_at) SELECT agent_id, team_id, on_date + 1, kind,"
            " shift_version_id, starts_at + interval '1 day', ends_at + interval '1 day',"
            " 'overtime', now() + interval '1 h' FROM shift_instance");
        CHECK(due() == 2);
    }
    SECTION("duty")
    {
        yard.run("INSERT INTO duty_due (shift_instance_id, made_at) VALUES ("
                 + QByteArray::number(yard.shift) + ", now() + interval '1 h')");
        CHECK(due() == 1);
    }
}

TEST_CASE("#39 who proposed it does not confirm it while another manager can")
{
    Yard yard;
    const ViolationStore store;
    Connection open = yard.database.connect(yard.manager);
    store.propose(open, u"bad_clean"_qs, 1, QDateTime(QDate(2026, 9, 8), QTime(1, 0), Qt::UTC),
                  yard.shift, u"所见"_qs);
    const ViolationId id = yard.only("bad_clean").at(0).id;
    const auto confirm = [&](Connection &as) { store.confirm(as, {id}, {}); };
    SECTION("another one does")
    {
        const QString other =
            yard.database.addLogin(QStringLiteral("other"), {QStringLiteral("bz_manager")});
        CHECK(yard.tryAs(yard.manager, confirm).constraint == u"violation_own_proposal");
        CHECK(yard.tryAs(other, confirm).text == u"");
    }
    SECTION("who is the only one may")
    {
        CHECK(yard.tryAs(yard.manager, confirm).text == u"");
    }
}

TEST_CASE("a clock corrected for a time leaves what was set for later alone")
{
    Yard yard;
    Connection open = yard.database.connect(yard.manager);
    const auto day = [](int n) { return QDateTime(QDate(2026, 9, n), QTime(0, 0), Qt::UTC); };
    yard.punch("1034", "2026-09-08 08:00:10", PunchDirection::In);
    yard.punch("1034", "2026-09-20 08:00:10", PunchDirection::In);
    const PunchStore store;
    CHECK(store.setOffset(open, 1, day(15), 10) == 1);
    CHECK(store.setOffset(open, 1, day(5), 4) == 1); // that of the 8th alone
    Rows row = yard.owner.execute(
        "SELECT string_agg(to_char(at AT TIME ZONE 'Asia/Shanghai', 'DD HH24:MI:SS'), ', ' ORDER"
        " BY at) AS t FROM punch p WHERE NOT EXISTS (SELECT FROM punch c WHERE c.replaces ="
        " p.punch_id)");
    row.next();
    CHECK(row.text("t") == u"08 08:00:06, 20 08:00:00");
}

TEST_CASE("a leader sees the punches of the days on which he led the agent, and those alone")
{
    Yard yard;
    yard.comeAndGo("2026-09-08 07:58:00");
    const auto seen = [&yard] {
        Connection led = yard.database.connect(yard.leader);
        Rows row = led.execute("SELECT count(*) AS n FROM punch");
        row.next();
        return row.integer("n");
    };
    CHECK(seen() == 2);
    yard.run("UPDATE agent_team SET during = daterange(lower(during), '2026-10-01') WHERE agent_id"
             " = 1; INSERT INTO agent_team (agent_id, team_id, during) VALUES (1, 2,"
             " '[2026-10-01,)')");
    CHECK(seen() == 2); // of then, though another one leads him today
    yard.run("UPDATE team_leader SET during = daterange('2026-09-20', NULL)");
    CHECK(seen() == 0);
}

TEST_CASE("publishing a roster leaves swaps and overtime alone")
{
    Yard yard;
    yard.run("INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
             " starts_at, ends_at, origin) SELECT agent_id, team_id, on_date + 1, kind,"
             " shift_version_id, starts_at + interval '1 day', ends_at + interval '1 day', 'swap'"
             " FROM shift_instance");
    yard.run("GRANT EXECUTE ON FUNCTION publish_shifts TO bz_manager"); // a step of publishing
    CHECK(yard.tryAs(yard.manager,
                     [](Connection &open) {
                         open.execute("SELECT publish_shifts(w, 'x') FROM roster_week w");
                     })
              .text
          == u"");
    Rows row = yard.owner.execute(
        "SELECT string_agg(origin, ',') AS o FROM shift_instance WHERE cancelled_at IS NULL");
    row.next();
    CHECK(row.text("o") == u"swap");
}

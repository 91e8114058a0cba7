// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgridstore.h"
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

#include <functional>
#include <map>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate september(2026, 9, 1);

using Key = std::pair<qint64, qint64>; // team, agent

// Eight agents, thirty days, two shifts on some; the facts are drawn by lot.
struct Lot : AttendanceCentre
{
    Lot()
    {
        addAgents(8);
        run("SELECT setseed(0.26);"
            "INSERT INTO attendance_closing (on_date, facts, violations) VALUES ('2026-09-01', 1, "
            "0);"
            "INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by) SELECT"
            " t, '2026-08-31', 1, 1, 1 FROM generate_series(1, 2) t;"
            "INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
            " starts_at, ends_at, roster_week_id) SELECT a, t.team, d, 'shift', 1,"
            " shift_moment(d, 21600 + 25200 * n), shift_moment(d, 43200 + 25200 * n), t.team"
            " FROM generate_series(1, 8) a, generate_series(0, 1) n, (SELECT '2026-08-25'::date + x"
            " AS d FROM generate_series(0, 45) x) k,"
            " LATERAL (SELECT 1 + ((a + extract(day FROM d)::int / 16) % 2) AS team) t"
            " WHERE random() < 0.7;"
            "INSERT INTO attendance_fact (attendance_closing_id, shift_instance_id, agent_id,"
            " team_id, on_date, state, scheduled_s, present_s, adherent_s, late_s, early_s,"
            " off_post_s, evidence, superseded_at) SELECT 1, i.shift_instance_id, i.agent_id,"
            " i.team_id, i.on_date, (ARRAY['present', 'present', 'present', 'absent', 'excused',"
            " 'to_confirm', 'cancelled'])[1 + floor(random() * 7)::int], 21600,"
            " floor(random() * 21600)::int, CASE WHEN random() < 0.6 THEN floor(random() *"
            " 21600)::int END, CASE WHEN random() < 0.3 THEN 61 ELSE 0 END,"
            " CASE WHEN random() < 0.2 THEN 9 ELSE 0 END, CASE WHEN random() < 0.2 THEN 400 ELSE 0"
            " END, '{}', s.at FROM shift_instance i, (VALUES (NULL::timestamptz), (now())) s (at)"
            " WHERE random() < 0.8 AND (s.at IS NULL OR random() < 0.2);"
            "INSERT INTO rest_day (agent_id, team_id, on_date, roster_week_id) SELECT a, 1 + a % 2,"
            " '2026-09-06', 1 + a % 2 FROM generate_series(1, 8) a;"
            "INSERT INTO ledger_entry (agent_id, team_id, on_date, month, kind, fen, note) SELECT"
            " a, t, '2026-09-09', '2026-09-01', k, CASE k WHEN 'fine' THEN -500 * a ELSE 300 END,"
            " 'by lot' FROM generate_series(1, 8) a, generate_series(1, 2) t, (VALUES ('fine'),"
            " ('award')) v (k)");
    }
    // The second computation: each fact by itself, added up by the domain.
    [[nodiscard]] std::map<Key, MonthRow> byHand()
    {
        std::map<Key, MonthRow> all;
        Rows facts = owner.execute("SELECT * FROM attendance_fact WHERE superseded_at IS NULL");
        while (facts.next()) {
            if (facts.date("on_date").month() != september.month())
                continue;
            MeasuredShift shift{facts.date("on_date"),
                                attendanceStateFromCode(facts.text("state")),
                                facts.integer("scheduled_s"),
                                facts.integer("present_s"),
                                {},
                                int(facts.integer("late_s")),
                                int(facts.integer("early_s")),
                                int(facts.integer("off_post_s"))};
            if (!facts.isNull("adherent_s"))
                shift.adherentS = facts.integer("adherent_s");
            banzhang::addShift(all[{facts.integer("team_id"), facts.integer("agent_id")}], shift);
        }
        Rows open = owner.execute("SELECT team_id, agent_id, on_date FROM shift_instance i WHERE"
                                  " NOT EXISTS (SELECT FROM attendance_fact f WHERE"
                                  " f.shift_instance_id = i.shift_instance_id AND f.superseded_at"
                                  " IS NULL)");
        while (open.next()) {
            const QDate day = open.date("on_date");
            if (day.month() == september.month())
                addMark(all[{open.integer("team_id"), open.integer("agent_id")}],
                        day.day() - 1 + 32 * 4);
        }
        for (qint64 agent = 1; agent <= 8; ++agent) {
            all[{1 + agent % 2, agent}].days[5].isRest = true;
            for (qint64 team = 1; team <= 2; ++team) {
                MonthFigures &sum = all[{team, agent}].sum;
                sum.finesFen = -500 * agent;
                sum.awardsFen = 300;
                sum.netFen = 300 - 500 * agent;
            }
        }
        return all;
    }
    [[nodiscard]] MonthSheet sheet(const QString &login, QDate month = september) const
    {
        Connection connection = database.connect(login);
        return connection.readTogether(
            [month](Connection &open) { return MonthGridStore().month(open, month); });
    }
};

}

TEST_CASE("P12 the month of random facts is added up by the database as by the domain")
{
    Lot lot;
    const std::map<Key, MonthRow> expected = lot.byHand();
    REQUIRE(expected.size() == 16); // who changed teams has a row in each
    const MonthSheet sheet = lot.sheet(lot.manager, QDate(2026, 9, 17)); // any day of it
    CHECK(sheet.from == september);
    REQUIRE(sheet.rows.size() == expected.size());
    WorkTime all;
    for (const MonthRow &row : sheet.rows) {
        INFO("team " << row.teamId << " agent " << row.agentId);
        const MonthRow &other = expected.at({row.teamId, row.agentId});
        CHECK(row.days == other.days);
        CHECK(row.sum == other.sum);
        CHECK(row.sum.time.adherence() == Approx(other.sum.time.adherence()));
        all += row.sum.time;
    }
    CHECK(all.heard > 0);
    CHECK(all.heard < all.shifts); // some told nothing: n is less
}

TEST_CASE("an agent's year is the sum of his months in all teams")
{
    Lot lot;
    Connection manager = lot.database.connect(lot.manager);
    const std::map<Key, MonthRow> expected = lot.byHand();
    const AgentYear year = MonthGridStore().year(manager, 3, 2026);
    REQUIRE(year.months.rows.size() == 12);
    const MonthRow &row = year.months.rows[8];
    MonthFigures sum = expected.at({1, 3}).sum;
    sum += expected.at({2, 3}).sum;
    CHECK(row.month == september);
    CHECK(row.sum.time == sum.time);
    CHECK(row.sum.lates == sum.lates);
    CHECK(row.sum.absences == sum.absences);
    CHECK(row.sum.finesFen == -3000);
    CHECK(row.sum.awardsFen == 600);
    CHECK(row.sum.netFen == -2400);
    CHECK(year.months.rows[0].sum == MonthFigures());
    MonthFigures other;
    for (const MonthRow &month : MonthGridStore().year(manager, 3, 2025).months.rows)
        other += month.sum;
    CHECK(other == MonthFigures());
}

TEST_CASE("a leader sees his teams' days while he led them, an auditor all, others nothing")
{
    Lot lot;
    lot.run("UPDATE team_leader SET during = '[2026-09-01,2026-09-11)'");
    for (const MonthRow &row : lot.sheet(lot.leader).rows) {
        CHECK(row.teamId == 1);
        for (size_t day = 10; day < row.days.size(); ++day)
            CHECK(row.days[day] == DayCell());
    }
    CHECK_FALSE(lot.sheet(lot.leader).rows.empty());
    Connection leader = lot.database.connect(lot.leader);
    CHECK(MonthGridStore().day(leader, 1, QDate(2026, 9, 20)).shifts.empty());
    CHECK(MonthGridStore().year(leader, 1, 2025).violations.empty());
    CHECK(lot.sheet(lot.auditor).rows.size() == 16);
    const QString inspector = lot.staff("inspector");
    const QString frontDesk = lot.staff("front_desk");
    for (const QString &login : {inspector, frontDesk}) {
        for (const auto &deed : std::vector<std::function<void(Connection &)>>{
                 [](Connection &open) { (void)MonthGridStore().month(open, september); },
                 [](Connection &open) { (void)MonthGridStore().year(open, 1, 2026); },
                 [](Connection &open) { (void)MonthGridStore().day(open, 1, september); }})
            CHECK(lot.tryAs(login, deed).kind == ProblemKind::Denied);
    }
}

TEST_CASE("a day shows its shift, the punches that it was measured by, and what followed")
{
    AttendanceCentre centre;
    centre.addAgent("1034", "邓超群", 1);
    centre.run("DELETE FROM switch_member");
    centre.addShift("1034", "2026-09-08", "E");
    centre.addShift("1034", "2026-09-09", "E");
    centre.punch("1034", "2026-09-08 08:03:27", PunchDirection::In);
    centre.punch("1034", "2026-09-08 17:01:00", PunchDirection::Out);
    centre.punch("1034", "2026-09-09 07:58:00", PunchDirection::In);
    const auto day = [&centre](QDate on) {
        Connection manager = centre.database.connect(centre.manager);
        return MonthGridStore().day(manager, 1, on);
    };
    CHECK_FALSE(day(QDate(2026, 9, 8)).shifts.at(0).measured); // not closed
    CHECK(day(QDate(2026, 9, 8)).punches.size() == 2);
    centre.closeDue();
    const AttendanceDay closed = day(QDate(2026, 9, 8));
    REQUIRE(closed.shifts.size() == 1);
    REQUIRE(closed.shifts[0].measured);
    CHECK(closed.shifts[0].measured->lateS == 207);
    CHECK(closed.shifts[0].measured->presentS == 28800 - 207);
    CHECK_FALSE(closed.shifts[0].measured->adherentS);
    CHECK(closed.punches.size() == 2);
    REQUIRE(closed.violations.size() == 1);
    CHECK(closed.violations[0].code == QStringLiteral("late"));
    CHECK(day(QDate(2026, 9, 9)).punches.size() == 1);
    CHECK(day(QDate(2026, 9, 10)).shifts.empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rostercentre.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const std::vector<const char *> goodWeek{"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"};

QByteArray day(const QDate &date)
{
    return "date '" + date.toString(Qt::ISODate).toLatin1() + "'";
}

void sort(std::vector<RosterCheck> &checks)
{
    std::ranges::sort(checks, {}, [](const RosterCheck &c) {
        return std::tuple(c.severity, c.kind, c.agent, c.day, c.amount);
    });
}

}

TEST_CASE("a week is saved as a draft and read as it was saved") // R1
{
    RosterCentre centre;
    TeamRoster roster = centre.rosterOf(centre.monday);
    CHECK(roster.state == RosterState::None);
    CHECK(roster.revision == 0);
    REQUIRE(roster.people.size() == 4);
    CHECK(roster.people[0].no == u"1034");
    RosterCentre::plan(roster, {"EEEEREE", "LLLRLVO", "N.R....", "T......"});
    Connection mine = centre.database.connect(centre.scheduler);
    CHECK(centre.rosters.save(mine, roster) == 1);
    const TeamRoster read = centre.rosterOf(centre.monday);
    CHECK(read.state == RosterState::Draft);
    CHECK(read.changedBy == u"scheduler");
    for (size_t row = 0; row < 4; ++row)
        CHECK(read.people[row].days == roster.people[row].days);
    CHECK(read.people[0].published == RosterDays{});
    CHECK(centre.count("shift_instance") == 0); // a draft is nothing that anybody must keep to
}

TEST_CASE("publishing makes shift instances and rest days, a second time it changes nothing") // #2
{
    RosterCentre centre;
    centre.save(centre.monday, goodWeek);
    CHECK(centre.publish(centre.monday) == PublishOutcome{2, 24, 0, 4, 0});
    CHECK(centre.count("shift_instance") == 24);
    CHECK(centre.count("shift_instance WHERE kind = 'training'") == 1);
    CHECK(centre.count("rest_day") == 4);
    // #7: 08:00 to 17:00 in Shanghai is 00:00 to 09:00 UTC.
    CHECK(centre.count("shift_instance WHERE agent_id = 1 AND starts_at = (" + day(centre.monday)
                       + " + interval '0 h') AT TIME ZONE 'UTC' AND ends_at = ("
                       + day(centre.monday) + " + interval '9 h') AT TIME ZONE 'UTC'")
          == 1);
    CHECK(centre.publish(centre.monday) == PublishOutcome{2, 0, 0, 0, 0});
    CHECK(centre.count("shift_instance") == 24);
    const TeamRoster read = centre.rosterOf(centre.monday);
    CHECK(read.state == RosterState::Published);
    CHECK(unpublishedCells(read) == 0);
}

TEST_CASE("a published week that changes stays in force until the next edition, which changes what "
          "differs")
{
    RosterCentre centre;
    centre.save(centre.monday, goodWeek);
    centre.publish(centre.monday);
    centre.save(centre.monday, {"ELEEREE", "LLLRLLL", "EREEELL", "EERTEEE"});
    TeamRoster read = centre.rosterOf(centre.monday);
    CHECK(read.state == RosterState::Changed);
    CHECK(unpublishedCells(read) == 3);
    CHECK(read.people[0].published == [] {
        RosterDays days;
        for (size_t d = 0; d < 7; ++d)
            days[d] = RosterCentre::cellOf("EEEEREE"[d]);
        return days;
    }());
    CHECK(centre.count("shift_instance WHERE cancelled_at IS NULL") == 24);
    CHECK(centre.publish(centre.monday, QStringLiteral("值班调整"))
          == PublishOutcome{4, 2, 2, 1, 1});
    CHECK(centre.count("shift_instance WHERE cancelled_why = '值班调整'") == 2);
    CHECK(centre.count("shift_instance WHERE cancelled_at IS NULL") == 24);
    CHECK(centre.count("rest_day WHERE cancelled_at IS NULL") == 4);
    CHECK(centre.count("roster_week WHERE state = 'replaced'") == 1); // what was in force is kept
}

TEST_CASE("who saves over somebody else's saving is told who, and nothing is lost")
{
    RosterCentre centre;
    TeamRoster mine = centre.rosterOf(centre.monday);
    TeamRoster theirs = mine;
    RosterCentre::plan(mine, goodWeek);
    RosterCentre::plan(theirs, {"LLLLRLL"});
    Connection me = centre.database.connect(centre.scheduler);
    centre.rosters.save(me, mine);
    const auto late = [&](Connection &open) { centre.rosters.save(open, theirs); };
    const Problem told = centre.refused(centre.leader, late);
    CHECK(told.kind == ProblemKind::Conflict);
    CHECK(told.constraint == u"roster_revision");
    CHECK(told.hint == u"scheduler");
    CHECK(centre.rosterOf(centre.monday).people[0].days == mine.people[0].days);
    // Publishing counts too: a draft that began before it is late.
    mine = centre.rosterOf(centre.monday);
    centre.publish(centre.monday);
    CHECK(
        centre.refused(centre.scheduler, [&](Connection &open) { centre.rosters.save(open, mine); })
            .constraint
        == u"roster_revision");
    CHECK(centre
              .refused(centre.scheduler,
                       [&](Connection &open) {
                           centre.rosters.publish(open, TeamId(1), centre.monday, 1, {});
                       })
              .constraint
          == u"roster_revision");
}

TEST_CASE("a draft over a published week is dropped, a first draft has nothing behind it")
{
    RosterCentre centre;
    centre.save(centre.monday, goodWeek);
    Connection mine = centre.database.connect(centre.scheduler);
    CHECK(centre
              .refused(centre.scheduler,
                       [&](Connection &open) {
                           centre.rosters.discard(open, TeamId(1), centre.monday, 1);
                       })
              .constraint
          == u"roster_draft_over_published");
    centre.publish(centre.monday);
    const int revision = centre.save(centre.monday, {"LLLLRLL"});
    CHECK(centre.rosters.discard(mine, TeamId(1), centre.monday, revision) == revision + 1);
    const TeamRoster read = centre.rosterOf(centre.monday);
    CHECK(read.state == RosterState::Published);
    CHECK(read.revision == revision + 1); // a saving begun from the draft is late now
    CHECK(unpublishedCells(read) == 0);
}

TEST_CASE("overlap, leaver, stranger, retired and unknown hours are refused by name") // bad input
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    const auto publishing = [&] {
        return centre.refused(centre.scheduler, [&](Connection &open) {
            const int revision = centre.rosterOf(centre.monday).revision;
            centre.rosters.publish(open, TeamId(1), centre.monday, revision, QStringLiteral("x"));
        });
    };
    centre.addShift(mine, "X", "长班", 5, {{SegmentKind::Work, 43200, 129600}}, false); // 12 to 12
    TeamRoster roster = centre.rosterOf(centre.monday);
    RosterCentre::plan(roster, goodWeek);
    roster.people[1].days[0] = {PlanKind::Shift, ShiftTypeId(5)};
    centre.rosters.save(mine, roster); // saved: nothing is lost
    Problem told = publishing();
    CHECK(told.kind == ProblemKind::Invalid);
    CHECK(told.constraint == u"roster_overlap");
    CHECK(told.hint
          == QString::fromUtf8("1035 许晴 ") + centre.monday.addDays(1).toString(Qt::ISODate));
    centre.save(centre.monday, goodWeek);
    centre.run("UPDATE agent SET left_on = " + day(centre.monday.addDays(6))
               + " WHERE agent_id = 3");
    told = publishing();
    CHECK(told.constraint == u"roster_leaver");
    CHECK(told.hint
          == QString::fromUtf8("1036 傅晓东 ") + centre.monday.addDays(6).toString(Qt::ISODate));
    centre.run("UPDATE agent SET left_on = NULL; UPDATE agent_team SET team_id = 2 WHERE agent_id "
               "= 4");
    CHECK(publishing().constraint == u"roster_member");
    centre.run("UPDATE agent_team SET team_id = 1 WHERE agent_id = 4");
    centre.shifts.retire(mine, ShiftTypeId(2), true);
    CHECK(publishing().constraint == u"roster_retired");
    centre.shifts.retire(mine, ShiftTypeId(2), false);
    centre.run("UPDATE shift_version SET effective = daterange(" + day(centre.monday.addDays(1))
               + ", NULL) WHERE shift_version_id = 1");
    CHECK(publishing().constraint == u"roster_version");
    CHECK(centre.count("shift_instance") == 0);
}

TEST_CASE("shifts of two teams do not overlap, and published ones never do") // bad input
{
    RosterCentre centre;
    centre.save(centre.monday, goodWeek);
    centre.publish(centre.monday);
    // He moves to the other team, whose roster has him on the same day.
    centre.run("UPDATE agent_team SET team_id = 2 WHERE agent_id = 1");
    TeamRoster other = centre.rosterOf(centre.monday, 2);
    REQUIRE(other.people.size() == 3);
    other.people[0].days[0] = RosterCentre::cellOf('L');
    Connection mine = centre.database.connect(centre.scheduler);
    const int revision = centre.rosters.save(mine, other);
    const Problem told = centre.refused(centre.scheduler, [&](Connection &open) {
        centre.rosters.publish(open, TeamId(2), centre.monday, revision, QStringLiteral("x"));
    });
    CHECK(told.constraint == u"roster_overlap");
    CHECK(told.hint.startsWith(QString::fromUtf8("1034 邓超群")));
    CHECK_THROWS_AS(centre.run("INSERT INTO shift_instance (agent_id, team_id, on_date, kind, "
                               "shift_version_id, starts_at, ends_at, roster_week_id) SELECT "
                               "agent_id, 2, on_date, kind, shift_version_id, starts_at + interval "
                               "'1 h', ends_at, roster_week_id FROM shift_instance LIMIT 1"),
                    DbError); // the wall behind it
}

TEST_CASE("#7 a week without exactly one rest day is published with a reason only, which stays")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEEEE", "LLLRLLL", "REEEELL", "EERTEEE"});
    const Problem told = centre.refused(centre.scheduler, [&](Connection &open) {
        centre.rosters.publish(open, TeamId(1), centre.monday, 1, QStringLiteral("  "));
    });
    CHECK(told.constraint == u"roster_reason");
    CHECK(told.hint == QString::fromUtf8("1034 邓超群"));
    CHECK(centre.publish(centre.monday, QStringLiteral("双十一话峰")).shiftsMade == 25); // #8
    CHECK(centre.count("roster_week WHERE published_why = '双十一话峰'") == 1);
}

TEST_CASE("days that have begun are made and changed with a reason only")
{
    RosterCentre centre;
    const QDate past = centre.monday.addDays(-14);
    centre.save(past, goodWeek);
    const auto publishing = [&](Connection &open) {
        centre.rosters.publish(open, TeamId(1), past, centre.rosterOf(past).revision, {});
    };
    CHECK(centre.refused(centre.scheduler, publishing).constraint == u"roster_past_reason");
    CHECK(centre.publish(past, QStringLiteral("补录")).shiftsMade == 24);
}

TEST_CASE("P4 a night belongs to its day, and DST makes it an hour longer or shorter")
{
    RosterCentre centre("Europe/Berlin");
    const auto hoursOf = [&](QDate week, int at) {
        centre.save(week, {"NNRNNNN"});
        centre.publish(week, QStringLiteral("past"));
        Rows row = centre.owner.execute(
            "SELECT extract(epoch FROM ends_at - starts_at)::int AS s FROM shift_instance WHERE "
            "agent_id = 1 AND on_date = "
            + day(week.addDays(at)));
        row.next();
        return int(row.integer("s")) / 3600;
    };
    CHECK(hoursOf(QDate(2026, 3, 23), 5) == 7);  // 28 to 29 March
    CHECK(hoursOf(QDate(2026, 10, 19), 5) == 9); // 24 to 25 October
    CHECK(hoursOf(QDate(2026, 9, 7), 5) == 8);
    // The same moments as the console's own.
    Rows rows = centre.owner.execute("SELECT on_date, starts_at, ends_at FROM shift_instance");
    while (rows.next()) {
        const QTimeZone berlin("Europe/Berlin");
        CHECK(rows.dateTime("starts_at") == shiftMoment(rows.date("on_date"), 79200, berlin));
        CHECK(rows.dateTime("ends_at") == shiftMoment(rows.date("on_date"), 108000, berlin));
    }
    CHECK(rows.count() == 18);
}

TEST_CASE("the database's wall clock is the console's in every hour of a changing night")
{
    RosterCentre centre("Europe/Berlin");
    for (const QDate date : {QDate(2026, 3, 28), QDate(2026, 10, 24), QDate(2026, 7, 1)}) {
        for (int second = 0; second <= 172800; second += 1800) {
            Rows row = centre.owner.execute("SELECT shift_moment(" + day(date) + ", "
                                            + QByteArray::number(second) + ") AS at");
            row.next();
            REQUIRE(row.dateTime("at") == shiftMoment(date, second, QTimeZone("Europe/Berlin")));
        }
    }
}

TEST_CASE("checks and coverage of random weeks are the same in the database and the console")
{
    RosterCentre centre; // #7, R2, R7
    Connection mine = centre.database.connect(centre.scheduler);
    centre.plans.saveNeeds(mine, {TeamId(1), {}, {}, false},
                           {{1, 16, 2}, {1, 20, 4}, {3, 46, 1}, {7, 47, 2}});
    centre.run("INSERT INTO calendar_day (on_date, kind, name) VALUES ("
               + day(centre.monday.addDays(2)) + ", 'holiday', '元旦')");
    centre.run("UPDATE agent SET left_on = " + day(centre.monday.addDays(4))
               + " WHERE agent_id = 2; UPDATE roster_setting SET min_rest_s = 50400");
    centre.save(centre.monday.addDays(-7), {"EEEERNN", "LLLLLRN", "NNNNNRL", "RLLLLLL"});
    centre.publish(centre.monday.addDays(-7), QStringLiteral("past"));
    std::mt19937 random(3);
    const char letters[] = "EEELLNNTRRVO.";
    for (int round = 0; round < 25; ++round) {
        std::vector<std::string> weeks(4, std::string(7, '.'));
        std::vector<const char *> rows;
        for (std::string &week : weeks) {
            for (char &letter : week)
                letter = letters[random() % 13];
            rows.push_back(week.c_str());
        }
        centre.save(centre.monday, rows);
        const RosterSheet sheet = centre.sheetOf(centre.scheduler, centre.monday);
        std::vector<RosterCheck> mineOwn = rosterChecks(sheet.teams[0], sheet.frame);
        std::vector<RosterCheck> theirs = centre.rosters.checks(mine, sheet.teams[0].week);
        sort(mineOwn);
        sort(theirs);
        REQUIRE(theirs == mineOwn);
        REQUIRE(centre.rosters.coverage(mine, centre.monday, {TeamId(1)})
                == coverageOf(sheet.teams, sheet.frame.book, sheet.needs));
    }
}

TEST_CASE("a week is copied without leave, leavers and retired shifts, by both in the same way")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    centre.save(centre.monday, {"EEVEREE", "LNLRLLL", "REEEELL", "EERTEEE"});
    const QDate next = centre.monday.addDays(7);
    const int before = centre.save(next, {"V......"});
    centre.run("UPDATE agent SET left_on = " + day(next.addDays(3)) + " WHERE agent_id = 3");
    centre.shifts.retire(mine, ShiftTypeId(3), true);
    const RosterSheet from = centre.sheetOf(centre.scheduler, centre.monday);
    const RosterSheet onto = centre.sheetOf(centre.scheduler, next);
    const auto expected = copiedDays(from.teams[0], onto.teams[0], onto.frame.book);
    CHECK(centre.rosters.copy(mine, TeamId(1), centre.monday, next, before) == before + 1);
    const TeamRoster copied = centre.rosterOf(next);
    for (size_t row = 0; row < 4; ++row)
        CHECK(copied.people[row].days == expected[row]);
    CHECK(copied.people[0].days[0].kind == PlanKind::Leave);
    CHECK(copied.people[1].days[1] == RosterCell{});
    CHECK(copied.people[2].days[3] == RosterCell{});
    CHECK(centre
              .refused(centre.scheduler,
                       [&](Connection &open) {
                           centre.rosters.copy(open, TeamId(2), centre.monday, next, 0);
                       })
              .constraint
          == u"roster_to_copy");
}

TEST_CASE("R1 weeks too far ahead and closed teams are refused")
{
    RosterCentre centre;
    TeamRoster roster = centre.rosterOf(centre.monday.addDays(5LL * 7));
    Connection mine = centre.database.connect(centre.scheduler);
    CHECK(centre.rosters.save(mine, roster) == 1);
    roster = centre.rosterOf(centre.monday.addDays(6LL * 7));
    const auto saving = [&](Connection &open) { centre.rosters.save(open, roster); };
    CHECK(centre.refused(centre.scheduler, saving).constraint == u"roster_weeks_ahead");
    roster = centre.rosterOf(centre.monday);
    centre.run("UPDATE team SET closed_on = " + day(centre.monday));
    CHECK(centre.refused(centre.scheduler, saving).constraint == u"roster_team_open");
}

TEST_CASE("who may see and change rosters: leaders draft for their own teams and publish nothing")
{
    RosterCentre centre;
    centre.save(centre.monday, goodWeek);
    centre.publish(centre.monday);
    centre.save(centre.monday, {"LLLLRLL"}, 2);
    for (const QString &login :
         {centre.manager, centre.auditor, centre.frontDesk, centre.scheduler})
        CHECK(centre.sheetOf(login, centre.monday, 2).teams.at(0).state == RosterState::Draft);
    const RosterSheet own = centre.sheetOf(centre.leader, centre.monday);
    CHECK(own.offered.size() == 1);
    CHECK(own.teams.at(0).state == RosterState::Published);
    CHECK(centre.sheetOf(centre.leader, centre.monday, 2).teams.at(0).team == TeamId(1));
    Connection leads = centre.database.connect(centre.leader);
    CHECK(leads.execute("SELECT FROM shift_instance").count() == 24);
    CHECK(leads.execute("SELECT FROM roster_cell").count() == 28);
    CHECK(centre.rosters.save(leads, own.teams[0]) == 3);
    const auto publishing = [&](Connection &open) {
        centre.rosters.publish(open, TeamId(1), centre.monday, 3, {});
    };
    for (const QString &login : {centre.leader, centre.auditor, centre.frontDesk, centre.inspector})
        CHECK(centre.refused(login, publishing).kind == ProblemKind::Denied);
    TeamRoster other = centre.rosterOf(centre.monday, 2);
    const auto saving = [&](Connection &open) { centre.rosters.save(open, other); };
    CHECK(centre.refused(centre.leader, saving).constraint == u"roster_reach");
    CHECK(centre.refused(centre.auditor, saving).kind == ProblemKind::Denied);
    Connection inspects = centre.database.connect(centre.inspector);
    for (const char *table : {"roster_week", "roster_cell", "shift_instance", "rest_day"})
        CHECK(centre
                  .refused(
                      centre.inspector,
                      [&](Connection &open) { open.execute(QByteArray("SELECT FROM ") + table); })
                  .kind
              == ProblemKind::Denied);
    for (const char *sql : {"UPDATE shift_instance SET on_date = on_date", "DELETE FROM rest_day",
                            "INSERT INTO roster_cell VALUES (1, 1, '2026-01-01', 'off', NULL)"})
        CHECK(centre.refused(centre.manager, [&](Connection &open) { open.execute(sql); }).kind
              == ProblemKind::Denied);
}

TEST_CASE("what is published stays as it is, from the owner too")
{
    RosterCentre centre;
    centre.save(centre.monday, goodWeek);
    centre.publish(centre.monday);
    for (const char *sql :
         {"UPDATE roster_cell SET kind = 'off', shift_type_id = NULL", "DELETE FROM roster_cell",
          "DELETE FROM roster_week", "UPDATE roster_week SET starts_on = starts_on - 7",
          "UPDATE shift_instance SET ends_at = ends_at + interval '1 s'",
          "DELETE FROM shift_instance", "DELETE FROM rest_day",
          "UPDATE rest_day SET agent_id = 2 WHERE agent_id = 1",
          "UPDATE shift_segment SET ends_s = ends_s + 60 WHERE shift_version_id = 1",
          "DELETE FROM shift_version WHERE shift_version_id = 1",
          "INSERT INTO roster_cell VALUES (1, 5, '2026-01-01', 'off', NULL)"}) {
        INFO(sql);
        CHECK_THROWS_AS(centre.run(sql), DbError);
    }
}

TEST_CASE("the fairness of eight weeks counts published shifts of the people shown") // #16
{
    RosterCentre centre;
    for (int week = 1; week <= 9; ++week) {
        const QDate past = centre.monday.addDays(-7LL * week);
        centre.save(past, {"EELLREN"});
        centre.publish(past, QStringLiteral("past"));
    }
    const RosterSheet sheet = centre.sheetOf(centre.scheduler, centre.monday);
    REQUIRE(sheet.fairness.size() == 1);
    // Each week: E E L L – E N; between weeks N to E.
    CHECK(sheet.fairness[0] == Fairness{AgentId(1), 48, 16, 8, 14 * 3600, 8 * 3 + 7});
}

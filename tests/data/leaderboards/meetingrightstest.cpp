// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a meeting is run by managers and leaders of its teams, seen by schedulers and auditors")
{
    MeetingCentre hall;
    hall.onlySeries("after_shift");
    hall.shift("1034", hall.today);
    hall.make(hall.today, hall.scheduler);
    const qint64 id = hall.meetings(hall.today).at(0).id;
    const QString other = hall.database.addLogin(u"other"_qs, {u"bz_leader"_qs});
    hall.run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2,"
             " '[2000-01-01,)' FROM staff WHERE db_role = "
             + hall.owner.quotedText(other));
    const auto sees = [&](const QString &login) { return hall.load(id, login).meeting.id == id; };
    CHECK(sees(hall.leader));
    CHECK(hall.load(id, hall.leader).meeting.mayRun);
    CHECK(sees(hall.auditor));
    CHECK_FALSE(hall.load(id, hall.auditor).meeting.mayRun);
    CHECK(hall.load(id, hall.auditor).guests.size() == 1);
    CHECK(sees(hall.scheduler));
    CHECK_FALSE(sees(other));
    CHECK(hall.load(id, other).guests.empty());
    const auto tryAs = [&](const QString &login, auto deed) { return hall.tryAs(login, deed); };
    const auto start = [&](Connection &by) { MeetingStore().step(by, id, 1, MeetingStep::Start); };
    CHECK(tryAs(other, start).constraint == u"meeting_reach");
    CHECK(tryAs(hall.auditor, start).kind == ProblemKind::Denied);
    CHECK(tryAs(hall.scheduler, start).kind == ProblemKind::Denied);
    const MeetingRecordStore record;
    for (const QString &login : {other, hall.auditor}) {
        CHECK(tryAs(login, [&](Connection &by) { record.tick(by, id, 1, true); }).kind
              == ProblemKind::Denied);
        CHECK(tryAs(login, [&](Connection &by) { record.write(by, id, 1, u"x"_qs); }).kind
              == ProblemKind::Denied);
        CHECK(tryAs(login, [&](Connection &by) { MeetingStore().cancel(by, id, u"x"_qs); }).kind
              == ProblemKind::Denied);
    }
}

TEST_CASE("nobody writes meetings and notices but by their functions, nor the owner what is past")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    hall.publish(hall.notice());
    Connection by = hall.database.connect(hall.manager);
    MeetingRecordStore().write(by, id, 1, u"x"_qs);
    MeetingRecordStore().addAction(by, id, 1, 0, u"x"_qs, hall.today);
    MeetingRecordStore().tick(by, id, 1, true);
    NoticeStore().tick(by, 1, {1}, id);
    NoticeStore().answer(by, 1, 1, 0, 0);
    for (const QString &login : {hall.manager, hall.leader, hall.auditor, hall.scheduler}) {
        for (const char *sql :
             {"UPDATE meeting SET current_no = 2", "UPDATE meeting_item SET used_ms = 1",
              "DELETE FROM meeting_minute", "UPDATE meeting_action SET due_on = due_on + 1",
              "INSERT INTO notice (title, words, published_by) VALUES ('x', 'x', 1)",
              "DELETE FROM notice_receipt", "UPDATE meeting_series_item SET planned_s = 1",
              "SELECT take_meeting(1, 1, 'planned')", "SELECT end_meeting(1)",
              "SELECT * FROM meeting_people(1)",
              "SELECT meeting_award_facts('2026-01-01', NULL)"}) {
            INFO(sql);
            CHECK(hall.tryAs(login, [&](Connection &open) { open.execute(sql); }).kind
                  == ProblemKind::Denied);
        }
    }
    const QString owner = u"bz_owner"_qs;
    const auto refusal = [&](const char *sql) {
        return hall.tryAs(owner, [&](Connection &open) { open.execute(sql); }).constraint;
    };
    for (const char *sql : {"UPDATE meeting_minute SET words = 'y'",
                            "DELETE FROM meeting_attendance", "UPDATE notice SET words = 'y'",
                            "DELETE FROM notice_team", "UPDATE notice_question SET right_no = 2",
                            "TRUNCATE notice_receipt", "UPDATE notice_answer SET is_right = true"})
        CHECK(refusal(sql) == u"meeting_fact_stays");
    CHECK(refusal("UPDATE meeting_series_version SET offset_s = 0") == u"meeting_version_used");
    CHECK(refusal("UPDATE meeting_series_item SET planned_s = 1") == u"meeting_version_used");
    CHECK(refusal("UPDATE meeting_action SET words = 'y'") == u"meeting_action_stays");
    hall.step(id, hall.step(id, 1, MeetingStep::Start), MeetingStep::End);
    CHECK(refusal("UPDATE meeting SET host_agent_id = NULL") == u"meeting_stays");
    CHECK(refusal("DELETE FROM meeting") == u"meeting_stays");
}

TEST_CASE("who has no account any more runs no meeting and publishes nothing")
{
    MeetingCentre hall;
    hall.morning(hall.today);
    hall.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
             + hall.owner.quotedText(hall.leader));
    for (const char *sql :
         {"SELECT make_meetings(current_date)", "SELECT step_meeting(1, 1, 'start')",
          "SELECT tick_notice(1, '{1}', NULL)",
          "SELECT publish_notice('x', 'x', NULL, '{1}', '[]', NULL)"}) {
        INFO(sql);
        CHECK(hall.tryAs(hall.leader, [&](Connection &open) { open.execute(sql); }).kind
              == ProblemKind::Denied);
    }
}

TEST_CASE("an administrator does not read in the audit what was agreed, an auditor does")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    Connection by = hall.database.connect(hall.manager);
    MeetingRecordStore().addAction(by, id, 1, 0, u"x"_qs, hall.today);
    const QByteArray count = "SELECT count(*) FROM audit_entry WHERE table_name = 'meeting_action'";
    Connection administering = hall.database.connect(hall.staff("admin"));
    Connection auditing = hall.database.connect(hall.auditor);
    CHECK(number(administering, count) == 0);
    CHECK(number(auditing, count) == 1);
}

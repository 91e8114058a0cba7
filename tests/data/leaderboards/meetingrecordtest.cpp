// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const MeetingFact *factOf(const MeetingSheet &sheet, const char *code)
{
    for (const MeetingFact &one : sheet.facts) {
        if (one.code == QLatin1String(code))
            return &one;
    }
    return nullptr;
}

}

TEST_CASE("#35 who is there comes from roster and punches, ticks say otherwise, the end keeps it")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    const QByteArray day = MeetingCentre::text(hall.today);
    hall.punch("1034", (day + " 07:58:00").constData(), PunchDirection::In);
    hall.run("INSERT INTO excused_span (agent_id, during, kind) SELECT 3, tstzrange(now() -"
             " interval '2 days', now() + interval '2 days'), 'leave'");
    const auto reasons = [&] {
        QStringList all;
        for (const MeetingGuest &one : hall.load(id).guests)
            all.append(one.agentNo + u' ' + one.reason
                       + (one.isTicked ? QStringLiteral("!") : QString()));
        all.sort();
        return all;
    };
    CHECK(reasons()
          == QStringList{u"1034 "_qs, u"1036 leave"_qs, u"1037 no_punch"_qs, u"1038 rest"_qs});
    Connection open = hall.database.connect(hall.leader);
    const MeetingRecordStore record;
    record.tick(open, id, 4, true);  // 1037 is there
    record.tick(open, id, 1, false); // 1034 is not
    record.tick(open, id, 6, true);  // a guest of another team
    CHECK(reasons()
          == QStringList{u"1034 away!"_qs, u"1036 leave"_qs, u"1037 !"_qs, u"1038 rest"_qs,
                         u"1039 !"_qs});
    hall.step(id, hall.step(id, 1, MeetingStep::Start), MeetingStep::End);
    hall.run("UPDATE excused_span SET cancelled_at = now()");
    CHECK(reasons().contains(u"1036 leave")); // as it was
    const Meeting meeting = hall.load(id).meeting;
    CHECK(meeting.people == 5);
    CHECK(meeting.present == 2);
}

TEST_CASE("#35 minutes are corrected by lines in their place and actions are done once")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    Connection open = hall.database.connect(hall.leader);
    const MeetingRecordStore record;
    const qint64 line = record.write(open, id, 1, u"昨日放弃率偏高"_qs);
    record.write(open, id, 0, u"散会"_qs);
    record.write(open, id, 1, u"昨日放弃率6%"_qs, line);
    auto minutes = record.minutes(open, id);
    REQUIRE(minutes.size() == 2);
    CHECK(minutes[1].words == u"昨日放弃率6%");
    CHECK(minutes[1].writtenBy == u"leader");
    const auto refusal = [&](auto deed) { return hall.tryAs(hall.leader, deed).constraint; };
    CHECK(refusal([&](Connection &by) { record.write(by, id, 1, u"x"_qs, line); })
          == u"meeting_minute_replaced_once");
    CHECK(refusal([&](Connection &by) { record.write(by, id, 9, u"x"_qs); })
          == u"meeting_minute_item");
    CHECK(refusal([&](Connection &by) { record.write(by, id, 1, u" "_qs); })
          == u"meeting_minute_words");
    CHECK(refusal([&](Connection &by) {
              record.addAction(by, id, 1, 0, u"x"_qs, hall.today.addDays(-1));
          })
          == u"meeting_action_due");
    CHECK(refusal([&](Connection &by) { record.addAction(by, id, 0, 0, u"x"_qs, hall.today); })
          == u"meeting_action_one_owner");
    const qint64 action = record.addAction(open, id, 1, 0, u"整理话术"_qs, hall.today.addDays(3));
    REQUIRE(record.openActions(open).size() == 1);
    CHECK(record.openActions(open)[0].owner == u"1034 邓超群");
    CHECK(hall.load(id).meeting.openActions == 1);
    record.endAction(open, action, u"已发班组"_qs);
    CHECK(record.openActions(open).empty());
    CHECK(refusal([&](Connection &by) { record.endAction(by, action, u"x"_qs); })
          == u"meeting_action_open");
}

TEST_CASE("#30 facts of the last rostered day stand ready and sum up the roll-ups")
{
    MeetingCentre hall;
    const QDate before = hall.today.addDays(-2); // nobody worked yesterday
    hall.shift("1034", before);
    hall.run("INSERT INTO agent_day (agent_id, day, team_id, answered) VALUES (1, '"
             + MeetingCentre::text(before) + "', 1, 40), (3, '" + MeetingCentre::text(before)
             + "', 1, 25), (2, '" + MeetingCentre::text(before)
             + "', 2, 10);"
               "INSERT INTO queue_interval (queue_id, start_at, offered, answered,"
               " answered_in_time, abandoned) SELECT 1, site_midnight('"
             + MeetingCentre::text(before) + "') + interval '9 hours', 80, 75, 68, 5");
    hall.onlySeries("morning");
    hall.shift("1036", hall.today);
    hall.make(hall.today);
    const MeetingSheet sheet = hall.load(hall.meetings(hall.today).at(0).id);
    CHECK(sheet.factsOf == before);
    REQUIRE(factOf(sheet, "calls"));
    CHECK(factOf(sheet, "calls")->value == 75);
    REQUIRE(factOf(sheet, "service_level"));
    CHECK(factOf(sheet, "service_level")->value == 85.0);
    CHECK(factOf(sheet, "service_level")->words.value(u"offered"_qs).toInt() == 80);
    CHECK(factOf(sheet, "abandoned")->value == 5);
    CHECK_FALSE(factOf(sheet, "qa_mean")); // nothing was scored: no figure is not a zero
    Connection open = hall.database.connect(hall.leader);
    Rows team = open.execute("SELECT value FROM meeting_facts('" + MeetingCentre::text(before)
                             + "', 1) WHERE code = 'calls'");
    REQUIRE(team.next());
    CHECK(team.integer("value") == 65);
}

TEST_CASE(
    "#21 #27 champion, runner-up and praise stand in the facts, and the prize is marked there")
{
    MeetingCentre hall;
    hall.onlySeries("morning");
    const QByteArray before = MeetingCentre::text(hall.today.addDays(-1));
    hall.shift("1034", hall.today.addDays(-1));
    hall.shift("1034", hall.today);
    hall.run("INSERT INTO sale_day (agent_id, on_date, team_id, fen, orders, quantity, courses,"
             " returned_fen, returned_orders) VALUES (1, '"
             + before + "', 1, 1248000, 9, 9, 9, 0, 0), (3, '" + before
             + "', 1, 1102000, 7, 7, 7, 0, 0)");
    hall.run(
        "INSERT INTO board_closing (code, from_date, to_date, ends_at, board_version_id, people,"
        " out_people, places, evidence, closed_by) SELECT 'day', '"
        + before + "', '" + before
        + "', now(), board_version_id, 2, 0, '[{\"place\": 1, \"agent\": 1, \"value\": 1248000},"
          " {\"place\": 2, \"agent\": 3, \"value\": 1102000}]', '{\"metric\": \"amount\"}',"
          " 1 FROM board_version WHERE code = 'day' LIMIT 1;"
          "INSERT INTO champion (board_closing_id, agent_id, team_id, value, orders, share_of,"
          " fen, points) SELECT board_closing_id, 1, 1, 1248000, 9, 1, 0, 0 FROM board_closing;"
          "INSERT INTO praise (on_date, agent_id, team_id, example, praised_by) VALUES ('"
        + before + "', 3, 1, '主动回访了三位等候时放弃的客户', 1)");
    hall.run("UPDATE agent SET photo = '\\x0102'::bytea WHERE agent_id = 1");
    hall.make(hall.today);
    const qint64 id = hall.meetings(hall.today).at(0).id;
    const MeetingSheet sheet = hall.load(id, hall.leader);
    REQUIRE(factOf(sheet, "champion"));
    CHECK(factOf(sheet, "champion")->words.value(u"photo"_qs).toByteArray() == "\x01\x02");
    REQUIRE(factOf(sheet, "sales"));
    CHECK(factOf(sheet, "sales")->value == 2350000);
    CHECK(factOf(sheet, "sales")->words.value(u"orders"_qs).toInt() == 16);
    const MeetingFact *champion = factOf(sheet, "champion");
    REQUIRE(champion);
    CHECK(champion->words.value(u"name"_qs).toString() == u"邓超群");
    CHECK(champion->value == 1248000);
    CHECK_FALSE(champion->words.value(u"is_handed"_qs).toBool());
    REQUIRE(factOf(sheet, "runner_up"));
    CHECK(factOf(sheet, "runner_up")->words.value(u"place"_qs).toInt() == 2);
    REQUIRE(factOf(sheet, "praise"));
    CHECK(factOf(sheet, "praise")->words.value(u"agent_no"_qs).toString() == u"1036");
    Connection open = hall.database.connect(hall.leader);
    const MeetingRecordStore record;
    const qint64 prize = champion->words.value(u"champion_id"_qs).toLongLong();
    CHECK(hall.tryAs(hall.leader,
                     [&](Connection &by) {
                         record.mark(by, prize, id, AwardDeed::Sign, u"邓超群"_qs);
                     })
              .constraint
          == u"champion_to_sign");
    record.mark(open, prize, id, AwardDeed::HandOut, {});
    record.mark(open, prize, id, AwardDeed::Sign, u"邓超群"_qs);
    record.mark(open, prize, id, AwardDeed::Speak, {});
    const MeetingSheet after = hall.load(id);
    champion = factOf(after, "champion");
    for (const char *mark : {"is_handed", "is_received", "is_spoken"})
        CHECK(champion->words.value(QLatin1String(mark)).toBool());
    CHECK(number(hall.owner, "SELECT meeting_id FROM champion") == id);
}

TEST_CASE("#30 the manager who sums up is who began the meeting, else the one longest in the post")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    CHECK(hall.load(id, hall.leader).speaker.isEmpty()); // nobody holds the post
    hall.run("UPDATE staff SET name = '李建国' WHERE db_role = "
             + hall.owner.quotedText(hall.manager)
             + "; INSERT INTO staff_post (staff_id, post, during) SELECT staff_id, 'manager',"
               " '[2026-01-01,)' FROM staff WHERE name = '李建国'");
    CHECK(hall.load(id, hall.leader).speaker == u"李建国");
    const QString second = hall.database.addLogin(u"manager2"_qs, {u"bz_manager"_qs});
    hall.run("INSERT INTO staff_post (staff_id, post, during) SELECT staff_id, 'manager',"
             " daterange(site_day(now()) - 1, NULL) FROM staff WHERE db_role = "
             + hall.owner.quotedText(second));
    CHECK(hall.load(id).speaker == u"李建国");
    Connection open = hall.database.connect(second);
    static_cast<void>(
        MeetingStore().step(open, id, hall.load(id).meeting.revision, MeetingStep::Start));
    CHECK(hall.load(id).speaker == u"manager2");
}

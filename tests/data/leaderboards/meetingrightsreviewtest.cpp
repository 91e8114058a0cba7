// SPDX-License-Identifier: GPL-3.0-or-later
// What a review found in who sees and writes what of meetings, and in who is said to be there.
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// "value n" of the mean score of a day, empty when the reader has none.
QString scoresOf(MeetingCentre &hall, const QString &login, QDate day, const char *team)
{
    Connection open = hall.database.connect(login);
    Rows row = open.execute("SELECT value || ' ' || (words ->> 'n') AS told FROM meeting_facts('"
                            + MeetingCentre::text(day) + "', " + team + ") WHERE code = 'qa_mean'");
    return row.next() ? row.text("told") : QString();
}

qint64 factsOf(MeetingCentre &hall, const QString &login, QDate day, const char *team)
{
    Connection open = hall.database.connect(login);
    return number(open, "SELECT count(*) FROM meeting_facts('" + MeetingCentre::text(day) + "', "
                            + team + ")");
}

void addForm(MeetingCentre &hall)
{
    hall.run("INSERT INTO quality_form (title) VALUES ('x');"
             "INSERT INTO form_version (form_id, version_no, content, changed_by) SELECT"
             " max(form_id), 1, '{}', 1 FROM quality_form");
}

void score(MeetingCentre &hall, int agent, int team, int points, QDate day, const char *release)
{
    const QByteArray at = "site_midnight('" + MeetingCentre::text(day) + "') + interval '9 hours'";
    hall.run("INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id, mode,"
             " state, strengths, weaknesses, score, computed, submitted_at, release_at) SELECT"
             " max(version_id), "
             + at + ", " + QByteArray::number(agent) + ", " + QByteArray::number(team)
             + ", 1, 'live', 'submitted', 'a', 'b', " + QByteArray::number(points) + ", "
             + QByteArray::number(points) + ", " + at + ", " + at + " + interval '" + release
             + "' FROM form_version");
}

// From today on somebody else leads team 1.
QString nextLeader(MeetingCentre &hall)
{
    QString next = hall.database.addLogin(u"next"_qs, {u"bz_leader"_qs});
    hall.run("UPDATE team_leader SET during = daterange(lower(during), site_day(now()));"
             "INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 1,"
             " daterange(site_day(now()), NULL) FROM staff WHERE db_role = "
             + hall.owner.quotedText(next));
    return next;
}

QString reasonOf(const MeetingSheet &sheet, const char *no)
{
    for (const MeetingGuest &one : sheet.guests) {
        if (one.agentNo == QLatin1String(no))
            return one.isPresent ? u"here"_qs : one.reason;
    }
    return u"nobody"_qs;
}

}

TEST_CASE("#30 scores wait for their release, are a team's for who leads it and nobody's alone")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(-1);
    addForm(hall);
    score(hall, 1, 1, 9000, day, "0");
    score(hall, 2, 2, 100, day, "0");
    score(hall, 6, 2, 5000, day, "100 days"); // held back
    CHECK(scoresOf(hall, hall.manager, day, "2") == u"1.0 1");
    CHECK(scoresOf(hall, hall.auditor, day, "2") == u"1.0 1");
    CHECK(scoresOf(hall, hall.leader, day, "1") == u"90.0 1");
    CHECK(scoresOf(hall, hall.leader, day, "2").isEmpty());
    CHECK(scoresOf(hall, hall.leader, day, "NULL").isEmpty()); // of two people: theirs
    CHECK(scoresOf(hall, hall.scheduler, day, "2").isEmpty());
    score(hall, 3, 1, 8000, day, "0");
    CHECK(scoresOf(hall, hall.leader, day, "NULL") == u"57.0 3");
    CHECK(scoresOf(hall, hall.scheduler, day, "NULL").isEmpty());
}

TEST_CASE("#30 figures of another team are not a leader's")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(-1);
    hall.run("INSERT INTO agent_day (agent_id, day, team_id, answered) VALUES (1, '"
             + MeetingCentre::text(day) + "', 1, 40), (2, '" + MeetingCentre::text(day)
             + "', 2, 25)");
    CHECK(factsOf(hall, hall.leader, day, "1") == 1);
    CHECK(factsOf(hall, hall.leader, day, "NULL") == 1);
    CHECK(factsOf(hall, hall.leader, day, "2") == 0);
    for (const QString &login : {hall.manager, hall.auditor, hall.scheduler})
        CHECK(factsOf(hall, login, day, "2") == 1);
}

TEST_CASE("#21 an absent champion's prize waits in later meetings until it is handed out")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(-1);
    hall.run(
        "INSERT INTO board_closing (code, from_date, to_date, ends_at, board_version_id, people,"
        " out_people, places, evidence, closed_by) SELECT 'day', d, d, now(), v.board_version_id, "
        "1,"
        " 0, '[]', '{\"metric\":\"amount\"}', 1 FROM board_version v, (VALUES"
        " (site_day(now()) - 50), (site_day(now()) - 1)) x (d) WHERE v.code = 'day';"
        "INSERT INTO champion (board_closing_id, agent_id, value, share_of, fen, points)"
        " SELECT board_closing_id, CASE WHEN to_date = site_day(now()) - 1 THEN 1 ELSE 3 END,"
        " 1, 1, 0, 0 FROM board_closing");
    const auto champions = [&] {
        Connection open = hall.database.connect(hall.leader);
        Rows rows = open.execute("SELECT words ->> 'agent_no' AS no FROM meeting_facts('"
                                 + MeetingCentre::text(day) + "', NULL) WHERE code = 'champion'");
        QStringList all;
        while (rows.next())
            all.append(rows.text("no"));
        return all;
    };
    CHECK(champions() == QStringList{u"1034"_qs, u"1036"_qs}); // the day's own first
    hall.run("UPDATE champion SET handed_out_at = now(), handed_out_by = 1");
    CHECK(champions() == QStringList{u"1034"_qs});
}

TEST_CASE("#35 who leads a team now goes on with its meetings, who led it then only reads them")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today.addDays(-1));
    const MeetingRecordStore record;
    Connection then = hall.database.connect(hall.leader);
    const int revision = hall.step(id, 1, MeetingStep::Start, hall.leader);
    const qint64 action = record.addAction(then, id, 1, 0, u"整理话术"_qs, hall.today);
    hall.step(id, revision, MeetingStep::End, hall.leader);
    const QString next = nextLeader(hall);
    CHECK(hall.load(id, next).meeting.mayRun);
    CHECK(hall.load(id, hall.leader).meeting.id == id);
    CHECK_FALSE(hall.load(id, hall.leader).meeting.mayRun);
    const auto denied = [&](auto deed) { return hall.tryAs(hall.leader, deed).constraint; };
    CHECK(denied([&](Connection &by) { record.write(by, id, 1, u"x"_qs); }) == u"meeting_reach");
    CHECK(denied([&](Connection &by) { record.tick(by, id, 1, false); }) == u"meeting_reach");
    CHECK(denied([&](Connection &by) { record.endAction(by, action, u"x"_qs); })
          == u"meeting_reach");
    Connection now = hall.database.connect(next);
    REQUIRE(record.openActions(now).size() == 1);
    record.endAction(now, action, u"已发班组"_qs);
    CHECK(record.openActions(now).empty());
}

TEST_CASE("#36 who led a team on the day of a missed meeting still says why")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today.addDays(-1));
    nextLeader(hall);
    Connection open = hall.database.connect(hall.leader);
    MeetingStore().cancel(open, id, u"系统切换"_qs);
    CHECK(hall.load(id).meeting.state == MeetingState::Cancelled);
}

TEST_CASE("a list of meetings shows each reader his own, with how many were there")
{
    MeetingCentre hall;
    hall.onlySeries("after_shift");
    hall.shift("1034", hall.today);
    hall.make(hall.today);
    const qint64 id = hall.meetings(hall.today).at(0).id;
    hall.step(id, hall.step(id, 1, MeetingStep::Start), MeetingStep::End);
    for (const QString &login : {hall.manager, hall.leader, hall.auditor, hall.scheduler}) {
        const auto seen = hall.meetings(hall.today, login);
        REQUIRE(seen.size() == 1);
        CHECK(seen[0].people == 1);
    }
    const QString other = hall.staff("inspector");
    Connection open = hall.database.connect(other);
    CHECK(hall.tryAs(other, [](Connection &by) { by.execute("SELECT * FROM meeting"); }).kind
          == ProblemKind::Denied);
    CHECK(hall.tryAs(other, [](Connection &by) { by.execute("SELECT * FROM meeting_turnout(1)"); })
              .kind
          == ProblemKind::Denied);
}

TEST_CASE("#35 a tick that is taken back keeps the leave, and a tick says yes or no")
{
    MeetingCentre hall;
    hall.run("INSERT INTO excused_span (agent_id, during, kind) SELECT 3, tstzrange(now() -"
             " interval '2 days', now() + interval '2 days'), 'leave'");
    const qint64 id = hall.morning(hall.today);
    Connection open = hall.database.connect(hall.leader);
    const MeetingRecordStore record;
    record.tick(open, id, 3, true);
    CHECK(reasonOf(hall.load(id), "1036") == u"here");
    record.tick(open, id, 3, false);
    CHECK(reasonOf(hall.load(id), "1036") == u"leave");
    CHECK(hall.tryAs(hall.leader,
                     [&](Connection &by) {
                         by.execute("SELECT tick_meeting(" + QByteArray::number(id) + ", 3, NULL)");
                     })
              .constraint
          == u"meeting_tick");
}

TEST_CASE("#35 who went home before is not at the after-shift meeting, who came back is")
{
    MeetingCentre hall;
    hall.onlySeries("after_shift");
    const QDate day = hall.today.addDays(-1);
    const QByteArray on = MeetingCentre::text(day);
    for (const char *no : {"1034", "1036", "1037"})
        hall.shift(no, day);
    for (const char *no : {"1034", "1036", "1037"})
        hall.punch(no, (on + " 07:58:00").constData(), PunchDirection::In);
    hall.punch("1034", (on + " 12:00:00").constData(), PunchDirection::Out);
    hall.punch("1037", (on + " 12:00:00").constData(), PunchDirection::Out);
    hall.punch("1037", (on + " 12:50:00").constData(), PunchDirection::In);
    hall.punch("1036", (on + " 17:01:00").constData(), PunchDirection::Out); // after the meeting
    hall.make(day);
    const MeetingSheet sheet = hall.load(hall.meetings(day).at(0).id);
    CHECK(reasonOf(sheet, "1034") == u"away");
    CHECK(reasonOf(sheet, "1036") == u"here");
    CHECK(reasonOf(sheet, "1037") == u"here");
}

TEST_CASE("the owner neither empties meetings nor rewrites what an agenda took")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    const auto refusal = [&](const char *sql) {
        return hall.tryAs(u"bz_owner"_qs, [&](Connection &open) { open.execute(sql); }).constraint;
    };
    CHECK(refusal("TRUNCATE meeting_action") == u"meeting_fact_stays");
    CHECK(refusal("TRUNCATE meeting_item") == u"meeting_fact_stays");
    CHECK(refusal("TRUNCATE meeting CASCADE") == u"meeting_fact_stays");
    CHECK(refusal("UPDATE meeting_item SET title = 'y'") == u"meeting_item_stays");
    hall.step(id, hall.step(id, 1, MeetingStep::Start), MeetingStep::End);
    CHECK(refusal("UPDATE meeting_item SET used_ms = 1") == u"meeting_item_stays");
    CHECK(refusal("DELETE FROM meeting_item") == u"meeting_item_stays");
}

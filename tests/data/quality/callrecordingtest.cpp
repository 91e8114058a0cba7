// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaystore.h"
#include "quality/callrecordingstore.h"
#include "support/refusal.h"
#include "support/sheetcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Calls c1 of an agent of the first team, c2 of the second, each with a recording.
struct Recordings : SheetCentre
{
    CallRecordingStore store;

    Recordings()
    {
        addCall("c1", 1, 60);
        addCall("c2", 2, 50);
    }

    [[nodiscard]] CallKey key(const char *uid)
    {
        Rows row = owner.execute("SELECT started_at::text AS key FROM call WHERE call_uid = '"
                                 + QByteArray(uid) + "'");
        row.next();
        return {1, QString::fromLatin1(uid), row.text("key")};
    }
    // The place, or the rule that forbids it.
    [[nodiscard]] QString heard(const QString &login, const char *uid)
    {
        Connection connection = database.connect(login);
        QString place;
        const QString rule = refusalOf([&] { place = store.find(connection, key(uid)); });
        const QString noted = refusalOf([&] { store.noteHeard(connection, key(uid)); });
        REQUIRE(rule == noted); // who may not find it may not hear it, and the other way round
        return place.isEmpty() ? rule : place;
    }
    [[nodiscard]] int plays()
    {
        Rows row = owner.execute("SELECT count(*) AS n FROM audit_entry WHERE action = 'play'");
        row.next();
        return int(row.integer("n"));
    }
};

}

TEST_CASE("a call is heard without a sheet by who answers for it, by date, and never by auditors")
{
    Recordings room;
    const QString leader = room.staff("leader", 1);
    const QString c1 = QStringLiteral("calls/c1.wav");
    const QString c2 = QStringLiteral("calls/c2.wav");
    const QString reach = QStringLiteral("recording_reach");
    const QString manager = room.staff("manager");
    CHECK(room.heard(manager, "c1") == c1);
    CHECK(room.heard(manager, "c2") == c2);
    CHECK(room.heard(room.staff("quality_head"), "c2") == c2);
    CHECK(room.heard(leader, "c1") == c1);
    CHECK(room.heard(leader, "c2") == reach);
    CHECK(room.heard(room.inspector, "c1") == c1);
    CHECK(room.heard(room.inspector, "c2") == reach);
    CHECK(room.heard(room.staff("auditor"), "c1") == reach);
    // Team led, or inspected, until the day before yesterday: today's calls are others' matter.
    room.run("UPDATE team_leader SET during = daterange(NULL, site_day(now()) - 2);"
             "UPDATE inspector_team SET during = daterange(NULL, site_day(now()) - 2)");
    CHECK(room.heard(leader, "c1") == reach);
    CHECK(room.heard(room.inspector, "c1") == reach);
}

TEST_CASE("whoever is no listener at all may not even ask, and a manager of another centre hears "
          "nothing")
{
    Recordings room;
    for (const char *post : {"scheduler", "front_desk", "admin"}) {
        Connection connection = room.database.connect(room.staff(post));
        const CallKey call = room.key("c1");
        CHECK_THROWS_AS(room.store.find(connection, call), DbError);
        CHECK_THROWS_AS(room.store.noteHeard(connection, call), DbError);
    }
    const QString manager = room.staff("manager");
    room.run("DELETE FROM staff WHERE name = 'manager'");
    Connection stranger = room.database.connect(manager);
    CHECK_THROWS_AS(room.store.find(stranger, room.key("c1")), DbError);
    Rows sound = stranger.execute("SELECT FROM call_sound(1, 'c1', now())");
    CHECK(sound.isEmpty());
    CHECK(room.plays() == 0);
}

TEST_CASE("hearing a call is a line in the audit with who and which call, finding it is none")
{
    Recordings room;
    const QString manager = room.staff("manager");
    Connection reads = room.database.connect(manager);
    room.run("UPDATE quality_setting SET recording_base = '/srv/recordings/'");
    CHECK(room.store.find(reads, room.key("c1")) == u"/srv/recordings/calls/c1.wav");
    CHECK(room.plays() == 0);
    room.store.noteHeard(reads, room.key("c1"));
    Rows audit = room.owner.execute(
        "SELECT who, table_name, row_key::jsonb ->> 'call_uid' AS uid, after_row ->> 'agent_id' AS "
        "agent FROM audit_entry WHERE action = 'play'");
    REQUIRE(audit.next());
    CHECK(audit.text("who") == manager);
    CHECK(audit.text("table_name") == u"call");
    CHECK(audit.text("uid") == u"c1");
    CHECK(audit.integer("agent") == 1);
    CHECK_FALSE(audit.next());
    room.run("UPDATE call SET recording = 'https://store/c1.wav' WHERE call_uid = 'c1'");
    CHECK(room.store.find(reads, room.key("c1")) == u"https://store/c1.wav");
}

TEST_CASE("a call without a recording and one that is not there are refused in their own words")
{
    Recordings room;
    room.run("UPDATE call SET recording = NULL WHERE call_uid = 'c1'");
    const QString manager = room.staff("manager");
    CHECK(room.heard(manager, "c1") == u"recording_known");
    Connection reads = room.database.connect(manager);
    CallKey none = room.key("c1");
    none.callUid = QStringLiteral("c9");
    CHECK(refusalOf([&] { (void)room.store.find(reads, none); }) == u"call_known");
    // A leader is not told which calls there are elsewhere.
    Connection leads = room.database.connect(room.staff("leader", 1));
    CHECK(refusalOf([&] { (void)room.store.find(leads, none); }) == u"recording_reach");
    CHECK(room.plays() == 0);
}

TEST_CASE("a leader hears a call that another team answered first when his agent had it later")
{
    Recordings room;
    const QString leader = room.staff("leader", 2);
    CHECK(room.heard(leader, "c1") == u"recording_reach");
    room.run(
        "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
        " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s,"
        " hold_count, hold_s, outcome) SELECT 1, call_uid, 2, started_at + interval '2 min',"
        " NULL, ended_at, 1, 2, 2, 1, 1, 4000, 5, NULL, 0, 0, 'no_answer' FROM call"
        " WHERE call_uid = 'c1'");
    CHECK(room.heard(leader, "c1") == u"recording_reach"); // it only rang at his agent's
    room.run("UPDATE agent_leg SET answered_at = offered_at + interval '4 s', talk_s = 9,"
             " outcome = 'caller' WHERE leg_no = 2");
    CHECK(room.heard(leader, "c1") == u"calls/c1.wav");
}

TEST_CASE("an agent's day tells of each call whether there is something to hear, and its key")
{
    Recordings room;
    room.addCall("c3", 1, 40, "recording = ''");
    const auto sounds = [&](const QString &login) {
        Connection connection = room.database.connect(login);
        QStringList told;
        for (int back = 1; back >= 0; --back) { // the hour before may have been yesterday
            const QDate day = QDateTime::currentDateTimeUtc().addSecs(8LL * 3600).date();
            const AgentDay seen = AgentDayStore().fetch(connection, AgentId(1), day.addDays(-back));
            for (const DayCall &call : seen.calls)
                told << call.callUid + u':' + QString::number(int(call.sound))
                            + QChar(call.key().isValid() ? u'+' : u'-');
            for (const DayCall &call : seen.calls) {
                if (call.key().isValid())
                    CHECK(call.key() == room.key(call.callUid.toLatin1().constData()));
            }
        }
        return told.join(u' ').toStdString();
    };
    CHECK(sounds(room.staff("manager")) == "c1:2+ c3:1+");
    CHECK(sounds(room.staff("auditor")) == "c1:0- c3:0-");
    CHECK(sounds(room.staff("leader", 1)) == "c1:2+ c3:1+");
}

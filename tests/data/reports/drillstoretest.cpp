// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drillstore.h"
#include "support/sheetcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Two agents, each in a team of his own, with two days of figures and calls at midnight's edges.
struct Drill : SheetCentre
{
    DrillStore store;
    const QDate first{2026, 11, 10};
    const QDate second{2026, 11, 11};

    Drill()
    {
        run("SELECT ensure_partitions('2026-11-01', '2026-11-30');"
            "INSERT INTO agent_day (agent_id, day, team_id, answered, no_answer, ring_canceled,"
            " transferred, talk_s, hold_s, login_s, pause_any_s) VALUES"
            " (1, '2026-11-10', 1, 40, 2, 1, 3, 7200, 300, 28800, 1800),"
            " (1, '2026-11-11', 1, 30, 0, 0, 0, 5400, 0, 28000, 900),"
            " (2, '2026-11-10', 2, 20, 0, 0, 0, 3600, 0, 27000, 0)");
        call("a", "2026-11-09 23:59:59+8", 1, 1);
        call("b", "2026-11-10 00:00:00+8", 1, 1);
        call("c", "2026-11-10 23:59:59+8", 2, 2);
        call("d", "2026-11-11 00:00:00+8", 1, 2);
        run("UPDATE call SET recording = '' WHERE call_uid = 'd';"
            "INSERT INTO call (switch_id, call_uid, started_at, source_id, queue_id) VALUES"
            " (1, 'nobody', '2026-11-10 12:00+8', 1, 1)");
    }

    void call(const char *uid, const char *at, int agent, int queue)
    {
        run("INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, customer,"
            " customer_masked, queue_id, agent_id, team_id, recording) VALUES (1, '"
            + QByteArray(uid) + "', '" + at + "', timestamptz '" + at
            + "' + interval '90 s', 1, '13800002291', '138****2291', " + QByteArray::number(queue)
            + ", " + QByteArray::number(agent) + ", " + QByteArray::number(agent) + ", 'x.wav')");
    }
    [[nodiscard]] std::string days(const QString &login, const AgentDayQuestion &question)
    {
        Connection connection = database.connect(login);
        QStringList told;
        for (const AgentDayLine &line : store.agentDays(connection, question).rows)
            told << line.day.toString(u"dd") + u':' + line.agentNo + u':'
                        + QString::number(line.answered);
        return told.join(u' ').toStdString();
    }
    [[nodiscard]] std::string calls(const QString &login, const CallQuestion &question)
    {
        Connection connection = database.connect(login);
        QStringList told;
        for (const ReportCall &one : store.calls(connection, question).rows)
            told << one.key.callUid + u':' + QString::number(int(one.sound));
        return told.join(u' ').toStdString();
    }
};

}

TEST_CASE("behind an agent's figures stand his days, behind a day its agents, behind a team both")
{
    Drill room;
    const QString manager = room.staff("manager");
    CHECK(room.days(manager, {AgentId(1), {}, room.first, room.second}) == "10:1034:40 11:1034:30");
    CHECK(room.days(manager, {{}, {}, room.first, room.first}) == "10:1021:20 10:1034:40");
    CHECK(room.days(manager, {{}, TeamId(2), room.first, room.second}) == "10:1021:20");
    CHECK(room.days(manager, {AgentId(1), {}, room.second, room.first}).empty());
    CHECK(room.days(manager, {AgentId(99), {}, room.first, room.second}).empty());
    Connection reads = room.database.connect(manager);
    const AgentDayLine line =
        room.store.agentDays(reads, {AgentId(1), {}, room.first, room.first}).rows.at(0);
    const AgentDayLine expected{AgentId(1),
                                QStringLiteral("1034"),
                                QStringLiteral("邓超群"),
                                QStringLiteral("Sales one"),
                                room.first,
                                40,
                                2,
                                1,
                                3,
                                7200,
                                300,
                                28800,
                                1800};
    CHECK(line == expected);
}

TEST_CASE("a leader finds the days and calls of teams led then, and nobody else finds any")
{
    Drill room;
    const QString leader = room.staff("leader", 2);
    CHECK(room.days(leader, {{}, {}, room.first, room.second}) == "10:1021:20");
    // A call that nobody answered is no agent's: it is seen, not heard.
    CHECK(room.calls(leader, {{}, {}, room.first, room.second}) == "nobody:0 c:2");
    CHECK(room.calls(room.inspector, {{}, {}, room.first, room.second}) == "b:2 d:1");
    CHECK(room.calls(room.staff("auditor"), {{}, {}, room.first, room.second})
          == "b:0 nobody:0 c:0 d:0");
    CHECK_THROWS_AS(room.calls(room.staff("front_desk"), {{}, {}, room.first, room.first}),
                    DbError);
}

TEST_CASE("the calls of days begin and end at the site's midnight, of a queue or an agent")
{
    Drill room;
    const QString manager = room.staff("manager");
    CHECK(room.calls(manager, {{}, {}, room.first, room.first}) == "b:2 nobody:1 c:2");
    CHECK(room.calls(manager, {{}, QueueId(1), room.first, room.second}) == "b:2 nobody:1");
    CHECK(room.calls(manager, {AgentId(1), {}, room.first, room.second}) == "b:2 d:1");
    Connection reads = room.database.connect(manager);
    const auto found = room.store.calls(reads, {{}, QueueId(1), room.first, room.first}).rows;
    REQUIRE(found.size() == 2);
    CHECK(found[0].customer == u"138****2291");
    CHECK(found[0].seconds == 90);
    CHECK(found[0].agent == QStringLiteral("邓超群"));
    CHECK(found[1].agentNo.isEmpty());
    CHECK_FALSE(found[1].seconds);
}

TEST_CASE("a list that is longer than may be shown says that it was cut, one that just fits does "
          "not")
{
    Drill room;
    Connection reads = room.database.connect(room.staff("manager"));
    const auto calls = [&](int most) {
        return room.store.calls(reads, {{}, {}, room.first, room.second, most});
    };
    CHECK(calls(4).rows.size() == 4);
    CHECK_FALSE(calls(4).isCut);
    CHECK(calls(3).rows.size() == 3);
    CHECK(calls(3).isCut);
    const auto days = room.store.agentDays(reads, {{}, {}, room.first, room.second, 2});
    CHECK(days.rows.size() == 2);
    CHECK(days.isCut);
}

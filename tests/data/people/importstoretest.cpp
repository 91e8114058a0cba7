// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/importstore.h"
#include "common/textfile.h"
#include "floor/ingeststore.h"
#include "people/peoplestore.h"
#include "people/teamstore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString asterisk = QStringLiteral("asterisk");

AgentImport capture()
{
    const auto text = readTextFile(QStringLiteral(BANZHANG_TEST_DATA "/asterisk/agents.csv"));
    REQUIRE(text);
    const auto import = readAgents(parseCsv(text->text));
    REQUIRE(import);
    return *import;
}

ImportResult take(Connection &connection, const char *csv)
{
    const auto import = readAgents(parseCsv(QString::fromUtf8(csv)));
    REQUIRE(import);
    return ImportStore().importAgents(connection, asterisk, import->rows);
}

Person person(Connection &connection, const char *agentNo)
{
    for (const Person &each : PeopleStore().people(connection))
        if (each.agentNo == QLatin1String(agentNo))
            return each;
    FAIL("no agent " << agentNo);
    return {};
}

qint64 number(Connection &connection, const char *sql)
{
    Rows rows = connection.execute(sql);
    REQUIRE(rows.next());
    return rows.integer(rows.columns().constFirst().toUtf8().constData());
}

}

TEST_CASE("the capture's list of agents comes in whole, and a second time changes nothing")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const AgentImport import = capture();
    REQUIRE(import.rows.size() == 60);
    const ImportResult first = ImportStore().importAgents(connection, asterisk, import.rows);
    CHECK(first.added == 60);
    CHECK(first.notes.empty());
    CHECK(number(connection, "SELECT count(*) FROM switch_member WHERE agent_id IS NOT NULL")
          == 60);
    CHECK(number(connection, "SELECT count(*) FROM switch_member WHERE static_queues <> '{}'")
          == 5);
    CHECK(number(connection, "SELECT count(*) FROM queue") == 3);
    CHECK(TeamStore().teams(connection).size() == 3);
    CHECK(person(connection, "1056").team == u"complaints");
    CHECK(person(connection, "1001").interfaces
          == QStringList{QStringLiteral("Local/1001@from-queue/n")});

    const qint64 audited = number(connection, "SELECT count(*) FROM audit_entry");
    const ImportResult second = ImportStore().importAgents(connection, asterisk, import.rows);
    CHECK(second.unchanged == 60);
    CHECK(second.taken() == 60);
    CHECK(number(connection, "SELECT count(*) FROM audit_entry") == audited);
}

TEST_CASE("what an import says of known people is changed, what it does not say stays")
{
    const TestDatabase database;
    Connection connection = database.connect();
    CHECK(take(connection, "工号,姓名,花名,班组,座位\n1,王芳,小王,一组,A-1\n2,李娜,,一组,\n").added
          == 2);
    const ImportResult result = take(connection, "agent_no,name,team\n1,王芳,二组\n2,李娜,一组\n");
    CHECK(result.changed == 1);
    CHECK(result.unchanged == 1);
    const Person wang = person(connection, "1");
    CHECK(wang.nickname == QString::fromUtf8("小王"));
    CHECK(wang.team == QString::fromUtf8("二组"));
    CHECK(wang.seat == u"A-1");
    CHECK(wang.teamSince == PeopleStore().siteDay(connection));
    CHECK(number(connection, "SELECT count(*) FROM agent_team WHERE agent_id = 1") == 2);
}

TEST_CASE(
    "an import in one name gets the feed's provisional agent, by number, by interface and by name")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute("SELECT ensure_switch('asterisk'); SELECT ensure_members(1, "
                       "'{Local/1@q,SIP/desk7,Zhao}', '{sales}')");
    CHECK(number(connection, "SELECT count(*) FROM agent WHERE provisional") == 3);
    connection.execute("SELECT ensure_partitions(now(), now()); INSERT INTO feed_source "
                       "(switch_id, kind, name) VALUES (1, 'sql', 't');"
                       "INSERT INTO agent_event (at, agent_id, source_id, kind, state) SELECT "
                       "now(), agent_id, 1, 'login', 'available' FROM agent");
    const ImportResult result = take(
        connection, "agent_no,name,interface,membername,team\n"
                    "01,Wang,Local/1@q,Wang,One\n2,Li,SIP/desk7,Li,One\n3,Zhao,SIP/9,Zhao,Two\n");
    CHECK(result.notes.empty());
    CHECK(number(connection, "SELECT count(*) FROM agent WHERE provisional") == 0);
    CHECK(number(connection, "SELECT count(*) FROM agent") == 3);
    // What they did before anybody knew them is in their teams now.
    CHECK(number(connection,
                 "SELECT count(*) FROM agent_event e JOIN agent a USING (agent_id) JOIN team t "
                 "USING (team_id)"
                 " WHERE (a.name, t.name) IN (('Wang', 'One'), ('Li', 'One'), ('Zhao', 'Two'))")
          == 3);
    CHECK(take(connection, "agent_no,name,interface,membername,team\n01,Wang,Local/1@q,Wang,One\n")
              .unchanged
          == 1);
}

TEST_CASE("a row that breaks a rule of the database is refused alone")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute("INSERT INTO team (name, closed_on) VALUES ('Old', '2020-01-01')");
    const ImportResult result = take(connection, "agent_no,name,team\n1,Wang,Old\n2,Li,New\n");
    CHECK(result.added == 1);
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes[0].line == 2);
    CHECK(result.notes[0].reason.contains(u"closed"));
    CHECK(number(connection, "SELECT count(*) FROM agent") == 1);
}

TEST_CASE("an administrator may import, a manager may not")
{
    TestDatabase database;
    Connection admin =
        database.connect(database.addLogin(QStringLiteral("a"), {QStringLiteral("bz_admin")}));
    CHECK(take(admin, "agent_no,name,team\n1,Wang,One\n").added == 1);
    Connection manager =
        database.connect(database.addLogin(QStringLiteral("m"), {QStringLiteral("bz_manager")}));
    CHECK_THROWS_AS(take(manager, "agent_no,name,team\n2,Li,One\n"), DbError);
}

TEST_CASE("queues come in, change, and stay when nothing is said")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const auto import = [&](const char *csv) {
        const auto queues = readQueues(parseCsv(QString::fromUtf8(csv)));
        REQUIRE(queues);
        return ImportStore().importQueues(connection, asterisk, queues->rows);
    };
    CHECK(import("queue,name,service_level_s,target,wrapup_s\nsales,销售,20,80,4\n").added == 1);
    CHECK(import("queue,name\nsales,销售\n").unchanged == 1);
    CHECK(import("queue,target\nsales,90\n").changed == 1);
    CHECK(number(connection, "SELECT service_target FROM queue") == 90);
    CHECK(number(connection, "SELECT service_level_s FROM queue") == 20);
}

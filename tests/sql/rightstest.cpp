// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Two teams with an agent each, who both had a call today; a caller waits.
const char *const centre = R"(
    INSERT INTO switch (name) VALUES ('s');
    INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'sql', 'test');
    INSERT INTO queue (switch_id, switch_name, name) VALUES (1, 'sales', 'Sales');
    INSERT INTO team (name) VALUES ('One'), ('Two');
    INSERT INTO agent (agent_no, name) VALUES ('1', 'Wang'), ('2', 'Li');
    INSERT INTO agent_team VALUES (1, 1, daterange(NULL, NULL)), (2, 2, daterange(NULL, NULL));
    INSERT INTO switch_member (switch_id, interface, agent_id) VALUES (1, 'i1', 1), (1, 'i2', 2);
    SELECT ensure_partitions(now() - interval '40 days', now());
    INSERT INTO seat_state (agent_id, switch_id, source_id, member_id, state, since, customer, last_event_at)
        VALUES (1, 1, 1, 1, 'talking', now(), '13800000001', now()), (2, 1, 1, 2, 'paused', now(), '13800000002', now());
    INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, signed_in_since, paused)
        VALUES (1, 1, 1, true, false, now(), false), (1, 2, 1, true, false, now(), false);
    INSERT INTO agent_event (at, agent_id, team_id, source_id, kind, state)
        VALUES (now(), 1, 1, 1, 'answer', 'talking'), (now(), 2, 2, 1, 'pause', 'paused');
    INSERT INTO call (switch_id, call_uid, started_at, source_id, customer, customer_masked, agent_id, team_id, recording)
        VALUES (1, 'a', now(), 1, '13800000001', '138****0001', 1, 1, 'a.wav'), (1, 'b', now(), 1, '13800000002', '138****0002', 2, 2, 'b.wav');
    INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position, customer, customer_masked)
        VALUES (1, 'a', 1, now(), now(), 1, 1, 'answered', 3, 1, '13800000001', '138****0001');
    INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, ended_at, visit_no, agent_id, team_id, source_id, ring_ms, wait_s, hold_count, hold_s, outcome)
        VALUES (1, 'a', 1, now(), now(), 1, 1, 1, 1, 100, 3, 0, 0, 'caller'), (1, 'b', 1, now(), now(), 1, 2, 2, 1, 100, 3, 0, 0, 'agent');
    INSERT INTO agent_day (agent_id, day, team_id, answered) VALUES (1, site_day(now()), 1, 5), (2, site_day(now()), 2, 7);
    INSERT INTO waiting_call (switch_id, call_uid, visit_no, queue_id, source_id, entered_at, position, customer)
        VALUES (1, 'w', 1, 1, 1, now(), 1, '13900000009');
    INSERT INTO open_leg (switch_id, call_uid, leg_no, visit_no, member_id, source_id, customer, offered_at, ring_ms, wait_s, hold_count, hold_s)
        VALUES (1, 'a', 1, 1, 1, 1, '13800000001', now(), 0, 0, 0, 0);
)";

// A centre, and a plain connection of somebody in it.
struct Centre
{
    TestDatabase database;
    Connection owner = database.connect();
    int people = 0;

    Centre() { owner.execute(centre); }

    Connection signIn(const char *post)
    {
        const QString group = QStringLiteral("bz_") + QLatin1String(post);
        const QString name = QLatin1String(post) + QString::number(++people);
        return database.connect(database.addLogin(name, {group}));
    }
    Connection leaderOf(const char *team, const char *during = "[2000-01-01,)")
    {
        return withTask("leader", "team_leader", team, during);
    }
    Connection inspectorOf(const char *team)
    {
        return withTask("inspector", "inspector_team", team, "[2000-01-01,)");
    }
    Connection withTask(const char *post, const char *table, const char *team, const char *during)
    {
        Connection connection = signIn(post);
        owner.execute(QByteArray("INSERT INTO ") + table
                      + " (staff_id, team_id, during) SELECT s.staff_id, t.team_id, '" + during
                      + "' FROM staff s, team t WHERE s.db_role = "
                      + owner.quotedText(connection.user()) + " AND t.name = '" + team + "'");
        return connection;
    }
};

// "denied", "42P01", … or the first column's values, joined.
std::string answer(Connection &connection, const char *sql)
{
    try {
        Rows rows = connection.execute(sql);
        QStringList values;
        while (rows.next())
            values.append(rows.text(rows.columns().constFirst().toUtf8().constData()));
        return values.join(u',').toStdString();
    } catch (const DbError &error) {
        return error.problem().kind == ProblemKind::Denied ? "denied"
                                                           : error.sqlState().toStdString();
    }
}

const char *const everyPost[] = {"leader",     "inspector", "quality_head", "manager", "scheduler",
                                 "front_desk", "auditor",   "admin",        "feed"};

const char *const factTables[] = {"agent_event", "call",          "queue_visit",  "agent_leg",
                                  "agent_day",   "seat_state",    "queue_member", "waiting_call",
                                  "open_leg",    "queue_interval"};

}

TEST_CASE("a leader sees his own team and no other, live and in the facts")
{
    Centre centre;
    Connection leader = centre.leaderOf("One");
    CHECK(answer(leader, "SELECT agent_id FROM seat_state") == "1");
    CHECK(answer(leader, "SELECT member_id FROM queue_member") == "1");
    CHECK(answer(leader, "SELECT agent_id FROM agent_event") == "1");
    CHECK(answer(leader, "SELECT call_uid FROM agent_leg") == "a");
    CHECK(answer(leader, "SELECT call_uid FROM call") == "a");
    CHECK(answer(leader, "SELECT answered FROM agent_day") == "5");
    CHECK(answer(leader, "SELECT count(*) FROM waiting_call") == "1");
}

TEST_CASE("a leader's right to the past ends with his days, a deputy has it as the leader")
{
    Centre centre;
    Connection former = centre.leaderOf("One", "[2000-01-01,2001-01-01)");
    CHECK(answer(former, "SELECT agent_id FROM seat_state").empty());
    CHECK(answer(former, "SELECT agent_id FROM agent_event").empty());
    CHECK(answer(former, "SELECT call_uid FROM call").empty());
    Connection nobody = centre.signIn("leader");
    CHECK(answer(nobody, "SELECT agent_id FROM seat_state").empty());
    CHECK(answer(nobody, "SELECT agent_id FROM agent_event").empty());
}

TEST_CASE("a leader whose account is closed sees nothing in the session he still has")
{
    Centre centre;
    Connection leader = centre.leaderOf("One");
    CHECK(answer(leader, "SELECT agent_id FROM seat_state") == "1");
    centre.owner.execute("UPDATE staff SET disabled_at = now()");
    CHECK(answer(leader, "SELECT agent_id FROM seat_state").empty());
    CHECK(answer(leader, "SELECT call_uid FROM call").empty());
}

TEST_CASE("an inspector sees the calls of his teams with their recordings, and no live floor")
{
    Centre centre;
    Connection inspector = centre.inspectorOf("Two");
    CHECK(answer(inspector, "SELECT call_uid FROM call") == "b");
    CHECK(answer(inspector, "SELECT recording FROM call") == "b.wav");
    CHECK(answer(inspector, "SELECT call_uid FROM agent_leg") == "b");
    CHECK(answer(inspector, "SELECT agent_id FROM seat_state") == "denied");
    CHECK(answer(inspector, "SELECT agent_id FROM agent_event") == "denied");
    CHECK(answer(inspector, "SELECT agent_id FROM agent_day") == "denied");
}

TEST_CASE("the whole site is seen by those whose work it is")
{
    Centre centre;
    for (const char *post : {"manager", "quality_head", "auditor"}) {
        INFO(post);
        Connection connection = centre.signIn(post);
        CHECK(answer(connection, "SELECT agent_id FROM seat_state ORDER BY 1") == "1,2");
        CHECK(answer(connection, "SELECT call_uid FROM call ORDER BY 1") == "a,b");
        CHECK(answer(connection, "SELECT customer FROM call ORDER BY 1")
              == "13800000001,13800000002");
    }
    for (const char *post : {"scheduler", "front_desk"}) {
        INFO(post);
        Connection connection = centre.signIn(post);
        CHECK(answer(connection, "SELECT agent_id FROM seat_state ORDER BY 1") == "1,2");
        CHECK(answer(connection, "SELECT call_uid FROM call") == "denied");
        CHECK(answer(connection, "SELECT call_uid FROM queue_visit") == "denied");
        CHECK(answer(connection, "SELECT call_uid FROM waiting_call") == "denied");
    }
}

TEST_CASE("a customer's number is masked for whoever does not need it")
{
    Centre centre;
    for (const char *post : {"scheduler", "front_desk", "admin"}) {
        INFO(post);
        Connection connection = centre.signIn(post);
        CHECK(answer(connection, "SELECT customer FROM call") == "denied");
        CHECK(answer(connection, "SELECT customer FROM seat_state") == "denied");
        CHECK(answer(connection, "SELECT customer FROM waiting_call") == "denied");
        CHECK(answer(connection, "SELECT customer FROM queue_visit") == "denied");
        CHECK(answer(connection, "SELECT customer FROM open_leg") == "denied");
    }
    Connection leader = centre.leaderOf("One");
    for (const char *table : {"call", "seat_state", "waiting_call", "queue_visit", "open_leg"}) {
        INFO(table);
        CHECK(answer(leader, (std::string("SELECT customer FROM ") + table).c_str()) == "denied");
        CHECK(answer(leader, (std::string("SELECT * FROM ") + table).c_str()) == "denied");
    }
    CHECK(answer(leader, "SELECT customer_masked FROM call") == "138****0001");
    Connection auditor = centre.signIn("auditor");
    CHECK(answer(auditor, "SELECT recording FROM call") == "denied");
    CHECK(answer(auditor, "SELECT content FROM call") == "denied");
}

TEST_CASE("nobody writes facts or master data over a plain connection")
{
    Centre centre;
    for (const char *post : everyPost) {
        Connection connection = centre.signIn(post);
        for (const char *table : factTables) {
            INFO(post << " " << table);
            const std::string name = table;
            CHECK(answer(connection, ("DELETE FROM " + name).c_str()) == "denied");
            CHECK(answer(connection, ("TRUNCATE " + name).c_str()) == "denied");
            CHECK(answer(connection, ("INSERT INTO " + name + " DEFAULT VALUES").c_str())
                  == "denied");
        }
        INFO(post);
        CHECK(answer(connection, "UPDATE call SET agent_id = 2") == "denied");
        CHECK(answer(connection, "UPDATE agent_day SET answered = 99") == "denied");
        CHECK(answer(connection, "UPDATE agent SET name = 'x'") == "denied");
        CHECK(answer(connection, "INSERT INTO agent (agent_no, name) VALUES ('9', 'x')")
              == "denied");
        CHECK(answer(connection, "INSERT INTO team_leader VALUES (1, 1, false, '[2000-01-01,)')")
              == "denied");
        CHECK(answer(connection, "UPDATE staff SET disabled_at = NULL") == "denied");
        CHECK(answer(connection, "INSERT INTO staff_post VALUES (1, 'admin', '[2000-01-01,)')")
              == "denied");
        CHECK(answer(connection, "UPDATE schema_migration SET version = 99") == "denied");
        CHECK(answer(connection, "UPDATE queue SET service_target = 1") == "denied");
    }
}

TEST_CASE("nobody takes what belongs to the owner")
{
    Centre centre;
    for (const char *post : everyPost) {
        INFO(post);
        Connection connection = centre.signIn(post);
        CHECK(answer(connection, "SET ROLE bz_owner") == "denied");
        CHECK(answer(connection, "SET SESSION AUTHORIZATION bz_owner") == "denied");
        CHECK(answer(connection, "CREATE ROLE somebody LOGIN") == "denied");
        CHECK(answer(connection, "ALTER ROLE bz_owner PASSWORD 'x'") == "denied");
        CHECK(answer(connection, "GRANT bz_owner TO CURRENT_USER") == "denied");
        CHECK(answer(connection, "GRANT bz_manager TO bz_leader") == "denied");
        // Who has some right on a table gets a warning instead of an error.
        const std::string granted = answer(connection, "GRANT UPDATE ON call TO PUBLIC");
        CHECK((granted == "denied" || granted.empty()));
        CHECK(answer(connection, "SELECT has_table_privilege('public', 'banzhang.call', 'UPDATE')")
              == "f");
        CHECK(answer(connection, "COPY (SELECT 1) TO PROGRAM 'true'") == "denied");
        CHECK(answer(connection, "COPY site TO '/tmp/site'") == "denied");
        CHECK(answer(connection, "SELECT pg_read_file('/etc/passwd')") == "denied");
        CHECK(answer(connection, "CREATE TABLE banzhang.mine (x int)") == "denied");
        CHECK(answer(connection, "CREATE TABLE public.mine (x int)") == "denied");
        CHECK(answer(connection,
                     "CREATE FUNCTION banzhang.f() RETURNS int LANGUAGE sql AS 'SELECT 1'")
              == "denied");
        CHECK(answer(connection, "ALTER TABLE call DISABLE ROW LEVEL SECURITY") == "denied");
        CHECK(answer(connection, "DROP POLICY led ON call") == "denied");
        CHECK(answer(connection, "DROP TABLE call") == "denied");
        CHECK(answer(connection, "SET row_security = off; SELECT call_uid FROM call") == "denied");
    }
}

TEST_CASE("a feed has staging tables of its session, to which it only adds")
{
    Centre centre;
    for (const char *post : everyPost) {
        INFO(post);
        Connection connection = centre.signIn(post);
        CHECK(answer(connection, "SELECT * FROM feed_second") == "denied");
        if (std::string(post) != "feed") {
            CHECK(answer(connection, "SELECT open_stage()") == "denied");
            continue;
        }
        CHECK(answer(connection, "SELECT open_stage()").empty());
        CHECK(answer(connection, "SELECT open_stage()").empty());
        CHECK(answer(connection, "INSERT INTO stage_call (source_id) VALUES (1)").empty());
        CHECK(answer(connection, "SELECT * FROM stage_call") == "denied");
        CHECK(answer(connection, "DELETE FROM stage_call") == "denied");
        CHECK(answer(connection, "TRUNCATE stage_call") == "denied");
        CHECK(answer(connection, "DROP TABLE pg_temp.stage_call") == "denied");
        CHECK(answer(connection, "CREATE TRIGGER mine BEFORE INSERT ON stage_call"
                                 " EXECUTE FUNCTION suppress_redundant_updates_trigger()")
              == "denied");
    }
}

TEST_CASE("what stands in the place of a stage is not read with the owner's rights")
{
    Centre centre;
    Connection feed = centre.signIn("feed");
    const QByteArray ingest = "SELECT ingest_batch(999, '{}', '{}', '{}', NULL, NULL, '', 0, '{}', "
                              "'{}', '{}')";
    CHECK_THROWS_WITH(feed.execute(ingest), Catch::Contains("open_stage"));
    feed.execute("SELECT open_stage()");
    CHECK_THROWS_WITH(feed.execute(ingest), Catch::Contains("no feed source"));
    feed.execute("DISCARD TEMP; CREATE TEMP VIEW stage_call AS SELECT 1 AS x");
    CHECK_THROWS_WITH(feed.execute(ingest), Catch::Contains("open_stage"));
    for (const char *table :
         {"stage_agent_event", "stage_queue_visit", "stage_agent_leg", "stage_agent_span"})
        feed.execute("CREATE TEMP TABLE " + QByteArray(table) + " (x int)");
    CHECK_THROWS_WITH(feed.execute(ingest), Catch::Contains("open_stage"));
    CHECK_THROWS_WITH(
        feed.execute("DROP VIEW stage_call; CREATE TEMP TABLE stage_call (x int);" + ingest),
        Catch::Contains("open_stage"));
}

TEST_CASE("partitions are no way around row-level security")
{
    Centre centre;
    const QByteArray month =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMM")).toLatin1();
    for (const char *post : everyPost) {
        Connection connection = centre.signIn(post);
        for (const char *table :
             {"agent_event", "call", "queue_visit", "agent_leg", "audit_entry"}) {
            INFO(post << " " << table);
            CHECK(answer(connection, "SELECT 1 FROM " + QByteArray(table) + "_" + month)
                  == "denied");
        }
    }
}

TEST_CASE("definer functions serve those to whom they were given and nobody else")
{
    struct Deed
    {
        const char *sql;
        const char *post; // who may
    };
    const Deed deeds[] = {
        {"SELECT create_staff('x', 'x', 'x', '{}')", "admin"},
        {"SELECT set_staff_posts(1, '{}')", "admin"},
        {"SELECT disable_staff(999)", "admin"},
        {"SELECT end_staff_sessions(999)", "admin"},
        {"SELECT enable_staff(999)", "admin"},
        {"SELECT reset_staff_password(999, 'x')", "admin"},
        {"SELECT save_agent(999, '9', 'x', '', NULL, NULL)", "admin"},
        {"SELECT move_agent(999, 1, NULL)", "admin"},
        {"SELECT assign_member(999, 1)", "admin"},
        {"SELECT save_team(999, 'x', '')", "admin"},
        {"SELECT close_team(999, now()::date)", "admin"},
        {"SELECT assign_leader(999, 999, false, now()::date, NULL)", "admin"},
        {"SELECT erase_audit_payload(999, 'why')", "admin"},
        {"SELECT * FROM import_queue(1, '', '', 0, 0, 0)", "admin"},
        {"SELECT feed_heartbeat(999, true)", "feed"},
        {"SELECT * FROM ingest_batch(999, '{}', '{}', '{}', NULL, NULL, '', 0, '{}', '{}', '{}')",
         "feed"},
        {"SELECT set_recording('s', 'none', 'x')", "feed"},
    };
    Centre centre;
    for (const char *post : everyPost) {
        Connection connection = centre.signIn(post);
        for (const Deed &deed : deeds) {
            INFO(post << ": " << deed.sql);
            if (std::string(post) == deed.post)
                CHECK(answer(connection, deed.sql) != "denied");
            else
                CHECK(answer(connection, deed.sql) == "denied");
        }
        INFO(post);
        for (const char *inner :
             {"SELECT sync_staff_roles(1)", "SELECT staff_login(1)",
              "SELECT write_audit('x', 'x', '{}', '{}', '{}')", "SELECT stamp_agent_team(1, NULL)",
              "SELECT ensure_partitions(now(), now())", "SELECT announce_people()",
              "SELECT * FROM take_agent_row('1', 'x', '', NULL, 1, '')",
              "SELECT agent_of_member('x')"}) {
            INFO(inner);
            CHECK(answer(connection, inner) == "denied");
        }
    }
}

TEST_CASE("an administrator of another database of the cluster is nobody here")
{
    Centre centre;
    Connection admin = centre.signIn("admin");
    CHECK(answer(admin, "SELECT save_team(NULL, 'Three', '')") != "denied");
    centre.owner.execute("UPDATE staff SET disabled_at = now()");
    for (const char *deed :
         {"SELECT save_team(NULL, 'Four', '')", "SELECT save_agent(NULL, '9', 'x', '', NULL, NULL)",
          "SELECT create_staff('x', 'x', 'x', '{}')", "SELECT reset_staff_password(1, 'x')",
          "SELECT move_agent(1, 2, NULL)", "SELECT end_leader(1, 1, now()::date)",
          "SELECT end_staff_sessions(1)", "SELECT ensure_switch('x')",
          "SELECT * FROM import_queue(1, 'x', 'x', 1, 1, 1)",
          "SELECT * FROM import_agent(1,'7','x',NULL,NULL,NULL,NULL,NULL,NULL,NULL,true,'{}',NULL)",
          "SELECT erase_audit_payload(1, 'why')"}) {
        INFO(deed);
        CHECK(answer(admin, deed) == "denied");
    }
    CHECK(answer(admin, "SELECT count(*) FROM audit_entry") == "0");
}

TEST_CASE("the audit is read by auditors, managers and administrators")
{
    Centre centre;
    for (const char *post : everyPost) {
        INFO(post);
        const std::string name = post;
        const bool may = name == "auditor" || name == "manager" || name == "admin";
        Connection connection = centre.signIn(post);
        CHECK((answer(connection, "SELECT count(*) FROM audit_entry") != "denied") == may);
        CHECK((answer(connection, "SELECT * FROM verify_audit()") != "denied") == may);
        CHECK(answer(connection, "DELETE FROM audit_unsealed") == "denied");
        CHECK(answer(connection, "UPDATE audit_seal SET hash = ''") == "denied");
    }
}

TEST_CASE("somebody without a post sees nothing at all")
{
    Centre centre;
    Connection stranger =
        centre.database.connect(centre.database.addLogin(QStringLiteral("nobody"), {}));
    CHECK(answer(stranger, "SELECT 1 FROM banzhang.site") == "denied");
    CHECK(answer(stranger, "SELECT banzhang.site_zone()") == "denied");
    CHECK(answer(stranger, "SELECT banzhang.change_own_password('x')") == "denied");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaystore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Agent 1001 of the first team, on the 10th: signed in since the evening before, one call, a pause,
// a feed that was deaf for ten minutes.
void tellDay(const TestDatabase &database)
{
    Connection owner = database.connect();
    owner.execute(R"(
        INSERT INTO team (name) VALUES ('first'), ('second');
        INSERT INTO agent (agent_no, name) VALUES ('1001', 'Wang');
        INSERT INTO agent_team SELECT agent_id, team_id, daterange(NULL, NULL) FROM agent, team WHERE team.name = 'first';
        INSERT INTO switch (name) VALUES ('asterisk');
        INSERT INTO queue (switch_id, switch_name, name) SELECT switch_id, 'sales', 'Sales' FROM switch;
        INSERT INTO feed_source (switch_id, kind, name) SELECT switch_id, 'queue_log', 'q' FROM switch;
        INSERT INTO switch_member (switch_id, interface, agent_id) SELECT switch_id, '1001', agent_id FROM switch, agent;
        INSERT INTO feed_gap SELECT source_id, tstzrange('2026-11-10 09:00+8', '2026-11-10 09:10+8'), 'link lost' FROM feed_source;
        SELECT ensure_partitions('2026-11-01', '2026-11-30');
        INSERT INTO agent_event (at, agent_id, team_id, queue_id, source_id, kind, state, reason)
        SELECT e.at, a.agent_id, t.team_id, q.queue_id, f.source_id, e.kind::agent_event_kind, e.state::agent_state, e.reason
          FROM (VALUES (timestamptz '2026-11-09 22:00+8', 'login', 'available', NULL),
                       ('2026-11-10 10:00+8', 'answer', 'talking', NULL),
                       ('2026-11-10 10:03+8', 'complete', 'available', NULL),
                       ('2026-11-10 12:00+8', 'pause', 'paused', 'lunch'),
                       ('2026-11-10 12:30+8', 'unpause', 'available', NULL),
                       ('2026-11-11 01:00+8', 'logout', 'signed_out', NULL)) e (at, kind, state, reason)
          JOIN team t ON t.name = 'first', agent a, queue q, feed_source f;
        INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position,
                                 customer, customer_masked)
        SELECT s.switch_id, 'c.1', 1, '2026-11-10 09:59:40+8', '2026-11-10 10:00+8', q.queue_id, f.source_id, 'answered', 20, 1,
               '18612342625', '186****2625' FROM switch s, queue q, feed_source f;
        INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at, visit_no, agent_id, team_id, queue_id,
                               source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome)
        SELECT s.switch_id, 'c.1', 1, '2026-11-10 09:59:48+8', '2026-11-10 10:00+8', '2026-11-10 10:03+8', 1, a.agent_id, t.team_id,
               q.queue_id, f.source_id, 12000, 20, 180, 1, 15, 'agent'
          FROM switch s, agent a, queue q, feed_source f, team t WHERE t.name = 'first')");
}

void lead(const TestDatabase &database, const char *name, const char *team)
{
    Connection owner = database.connect();
    owner.execute(
        "INSERT INTO team_leader (staff_id, team_id, during) SELECT s.staff_id, t.team_id, "
        "daterange(NULL, NULL) FROM staff s, team t WHERE s.name = '"
        + QByteArray(name) + "' AND t.name = '" + team + "'");
}

AgentDay dayFor(const TestDatabase &database, const QString &login)
{
    Connection connection = database.connect(login);
    return AgentDayStore().fetch(connection, AgentId(1), QDate(2026, 11, 10));
}

}

TEST_CASE("an agent's day begins with the state of the night before and ends at midnight")
{
    TestDatabase database;
    tellDay(database);
    const AgentDay day =
        dayFor(database, database.addLogin(QStringLiteral("m"), {QStringLiteral("bz_manager")}));
    CHECK(day.agentNo == u"1001");
    CHECK(day.team == u"first");
    CHECK(day.siteOffsetSeconds == 8 * 3600);
    CHECK(day.from == QDateTime(QDate(2026, 11, 9), QTime(16, 0), Qt::UTC));
    CHECK(day.from.secsTo(day.until) == 86400);
    const std::vector<StateTotal> expected{{AgentState::Talking, {}, 180, 1},
                                           {AgentState::Available, {}, 86400 - 180 - 1800, 3},
                                           {AgentState::Paused, QStringLiteral("lunch"), 1800, 1}};
    CHECK(totalsOf(day) == expected);
    REQUIRE(day.calls.size() == 1);
    CHECK(day.calls[0].customer == u"18612342625");
    CHECK(day.calls[0].queue == u"Sales");
    CHECK(day.calls[0].talkSeconds == 180);
    CHECK(figuresOf(day).lateAnswers == 1);
    REQUIRE(day.gaps.size() == 1);
    CHECK(day.gaps[0].why == u"link lost");
    CHECK(day.gaps[0].from.secsTo(day.gaps[0].until) == 600);
}

TEST_CASE("a leader sees the day of her own agent with masked numbers, and nothing of another's")
{
    TestDatabase database;
    tellDay(database);
    const QString mine = database.addLogin(QStringLiteral("one"), {QStringLiteral("bz_leader")});
    const QString other = database.addLogin(QStringLiteral("two"), {QStringLiteral("bz_leader")});
    lead(database, "one", "first");
    lead(database, "two", "second");
    const AgentDay seen = dayFor(database, mine);
    REQUIRE(seen.calls.size() == 1);
    CHECK(seen.calls[0].customer == u"186****2625");
    CHECK(seen.steps.size() == 5);
    const AgentDay hidden = dayFor(database, other);
    CHECK(hidden.calls.empty());
    REQUIRE(hidden.steps.size() == 1);
    CHECK(hidden.steps[0].state == AgentState::SignedOut);
}

TEST_CASE("whoever sees states alone, or is nobody here, gets no number of a customer")
{
    TestDatabase database;
    tellDay(database);
    const auto numbers = [&](const QString &login) {
        Connection connection = database.connect(login);
        Rows row = connection.execute("SELECT count(customer) AS n FROM leg_customers(1, "
                                      "'2026-11-10 00:00+8', '2026-11-11 00:00+8')");
        row.next();
        return row.integer("n");
    };
    const QStringList both{QStringLiteral("bz_leader"), QStringLiteral("bz_scheduler")};
    CHECK(numbers(database.addLogin(QStringLiteral("planner"), both)) == 0);
    const QString manager = database.addLogin(QStringLiteral("m"), {QStringLiteral("bz_manager")});
    CHECK(numbers(manager) == 1);
    database.connect().execute("DELETE FROM staff WHERE name = 'm'"); // of another centre
    CHECK(numbers(manager) == 0);
}

TEST_CASE("today ends now, and nobody has no day")
{
    TestDatabase database;
    tellDay(database);
    Connection owner = database.connect();
    const AgentDay today = AgentDayStore().fetch(owner, AgentId(1), {});
    CHECK(std::abs(today.until.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    CHECK(today.from.secsTo(today.until) < 86400);
    CHECK_THROWS_AS(AgentDayStore().fetch(owner, AgentId(99), {}), DbError);
}

TEST_CASE("a pause of the day has the name that its code had then, one without keeps the code (L7)")
{
    TestDatabase database;
    tellDay(database);
    Connection owner = database.connect();
    owner.execute(
        "INSERT INTO pause_reason (code, name, kind, during) VALUES"
        " ('lunch', 'Breakfast', 'meal', '[2026-01-01, 2026-11-01)'),"
        " ('lunch', 'Midday meal', 'meal', '[2026-11-01, 2026-11-20)'),"
        " ('lunch', 'Siesta', 'rest', '[2026-11-20,)');"
        "INSERT INTO agent_event (at, agent_id, source_id, kind, state, reason) SELECT "
        "e.at, 1, 1, e.kind::agent_event_kind, e.state::agent_state, e.reason FROM (VALUES "
        "(timestamptz '2026-11-10 14:00+8', 'pause', 'paused', 'gym'), "
        "('2026-11-10 14:05+8', 'unpause', 'available', NULL)) e (at, kind, state, reason)");
    QStringList reasons;
    for (const DayStep &step :
         AgentDayStore().fetch(owner, AgentId(1), QDate(2026, 11, 10)).steps) {
        if (step.state == AgentState::Paused)
            reasons << step.reason;
    }
    CHECK(reasons == QStringList{QStringLiteral("Midday meal"), QStringLiteral("gym")});
}

TEST_CASE("an agent's photo is read as it was stored, and none is none")
{
    TestDatabase database;
    tellDay(database);
    Connection owner = database.connect();
    CHECK(AgentDayStore().photo(owner, AgentId(1)).isEmpty());
    owner.execute("UPDATE agent SET photo = '\\xff00fe5c'");
    CHECK(AgentDayStore().photo(owner, AgentId(1)) == QByteArray("\xff\0\xfe\\", 4));
    CHECK(AgentDayStore().photo(owner, AgentId(99)).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurestore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Agent 1001 is signed in from 22:00 on the 9th to 02:00 on the 10th (site time), and goes from
// team 1 to team 2 on the 10th.
void tellNight(const TestDatabase &database)
{
    Connection owner = database.connect();
    owner.execute(R"(
        INSERT INTO team (name) VALUES ('first'), ('second');
        INSERT INTO agent (agent_no, name) VALUES ('1001', 'Wang');
        INSERT INTO agent_team
        SELECT a.agent_id, t.team_id, CASE t.name WHEN 'first' THEN daterange(NULL, '2026-11-10')
                                                  ELSE daterange('2026-11-10', NULL) END
          FROM agent a, team t;
        INSERT INTO switch (name) VALUES ('asterisk');
        INSERT INTO queue (switch_id, switch_name, name) SELECT switch_id, 'sales', 'sales' FROM switch;
        INSERT INTO feed_source (switch_id, kind, name) SELECT switch_id, 'queue_log', 'q' FROM switch;
        INSERT INTO switch_member (switch_id, interface, agent_id)
        SELECT switch_id, '1001', agent_id FROM switch, agent;
        SELECT ensure_partitions('2026-11-01', '2026-11-30');
        INSERT INTO agent_event (at, agent_id, team_id, queue_id, source_id, kind, state)
        SELECT e.at, a.agent_id, t.team_id, q.queue_id, f.source_id, e.kind::agent_event_kind, e.state::agent_state
          FROM (VALUES (timestamptz '2026-11-09 22:00+8', 'first', 'login', 'available'),
                       ('2026-11-10 02:00+8', 'second', 'logout', 'signed_out')) e (at, team, kind, state)
          JOIN team t ON t.name = e.team, agent a, queue q, feed_source f)");
}

qint64 loginSeconds(const TestDatabase &database, const QString &login)
{
    Connection connection = database.connect(login);
    const QDateTime from(QDate(2026, 11, 9), QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600);
    const auto work =
        FigureStore().agentWork(connection, FigureWindow::between(from, from.addDays(3)));
    REQUIRE(work.size() == 1);
    return work.front().loginSeconds;
}

}

TEST_CASE("a leader's log-in time ends where the agent left the team")
{
    TestDatabase database;
    tellNight(database);
    const QString first = database.addLogin(QStringLiteral("first"), {QStringLiteral("bz_leader")});
    const QString manager =
        database.addLogin(QStringLiteral("manager"), {QStringLiteral("bz_manager")});
    Connection owner = database.connect();
    owner.execute(
        "INSERT INTO team_leader (staff_id, team_id, during) SELECT s.staff_id, t.team_id, "
        "daterange(NULL, NULL) FROM staff s, team t WHERE s.name = 'first' AND t.name = "
        "'first'");
    CHECK(loginSeconds(database, manager) == 4LL * 3600);
    CHECK(loginSeconds(database, first) == 2LL * 3600);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigcentre.h"

#include "db/connection.h"
#include "floor/rulestore.h"
#include "generator.h"
#include "roles.h"

namespace banzhang::bench {
namespace {

void addPeople(Connection &owner)
{
    const QByteArray sql =
        "INSERT INTO switch (name) VALUES ('bench');"
        "INSERT INTO queue (switch_id, switch_name, name)"
        " SELECT 1, 'q' || n, 'Queue ' || n FROM generate_series(1, %queues) n;"
        "INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, %teams) n;"
        "INSERT INTO agent (agent_no, name)"
        " SELECT 10000 + n, 'Agent ' || n FROM generate_series(1, %agents) n;"
        "INSERT INTO agent_team SELECT agent_id, 1 + (agent_id - 1) / %size, '[2000-01-01,)' FROM "
        "agent;"
        "INSERT INTO seat (label) SELECT 'A-' || n FROM generate_series(1, %agents) n;"
        "INSERT INTO agent_seat SELECT agent_id, agent_id, '[2000-01-01,)' FROM agent;"
        "INSERT INTO switch_member (switch_id, interface, agent_id) SELECT 1, 'i' || agent_no, "
        "agent_id FROM agent;";
    owner.execute(QByteArray(sql)
                      .replace("%queues", QByteArray::number(benchQueues))
                      .replace("%teams", QByteArray::number(bigTeams))
                      .replace("%agents", QByteArray::number(bigAgents))
                      .replace("%size", QByteArray::number(teamSize)));
}

// An hour of twenty changes each, and a day's figures.
void addHistory(Connection &owner)
{
    owner.execute(
        "SELECT ensure_partitions(now() - interval '2 days', now());"
        "INSERT INTO agent_event (at, agent_id, team_id, source_id, kind, state)"
        " SELECT now() - make_interval(mins => 3 * n, secs => agent_id % 60), agent_id, team_id, 1,"
        "        CASE n % 2 WHEN 0 THEN 'answer' ELSE 'complete' END::agent_event_kind,"
        "        CASE n % 2 WHEN 0 THEN 'talking' ELSE 'available' END::agent_state"
        "   FROM agent_team, generate_series(4, 23) n;"
        "INSERT INTO agent_day (agent_id, day, answered, finished, talk_s)"
        " SELECT agent_id, site_day(now()), 20, 20, 4000 FROM agent"
        " ON CONFLICT DO NOTHING;"
        "ANALYZE");
}

void addLogin(Connection &super, Connection &owner, const QString &login, const QString &group,
              int team)
{
    super.execute("CREATE ROLE " + super.quotedName(login) + " LOGIN; GRANT "
                  + super.quotedName(group) + " TO " + super.quotedName(login));
    const QByteArray role = owner.quotedText(login);
    owner.execute("INSERT INTO staff (db_role, name) VALUES (" + role + ", " + role + ")");
    if (team > 0)
        owner.execute("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, "
                      + QByteArray::number(team)
                      + ", '[2000-01-01,)' FROM staff WHERE db_role = " + role);
}

// The board's rows as one would give them to a QSqlTableModel.
void addBaseline(Connection &owner)
{
    owner.execute(
        "CREATE VIEW banzhang.bench_board AS"
        " SELECT a.agent_no, a.name, t.name AS team, p.label AS seat_label, s.state, s.since, "
        "k.name AS queue,"
        "        s.customer, d.answered, d.no_answer, d.finished, d.talk_s,"
        "        (extract(epoch FROM s.last_event_at) * 1000)::bigint AS last_event_ms"
        "   FROM agent a LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> "
        "site_day(now())"
        "   LEFT JOIN team t USING (team_id) LEFT JOIN agent_seat h ON h.agent_id = a.agent_id"
        "   LEFT JOIN seat p USING (seat_id) LEFT JOIN seat_state s ON s.agent_id = a.agent_id"
        "   LEFT JOIN queue k USING (queue_id)"
        "   LEFT JOIN agent_day d ON d.agent_id = a.agent_id AND d.day = site_day(now())");
}

// Limits as a centre has them; few are reached.
void addLimits(Connection &owner)
{
    const auto limit = [&owner](ThresholdKind kind, int amber, int red,
                                std::optional<AgentState> state = {}) {
        Threshold threshold;
        threshold.kind = kind;
        threshold.state = state;
        threshold.amber = amber;
        threshold.red = red;
        RuleStore().setThreshold(owner, threshold);
    };
    limit(ThresholdKind::StateTime, 3600, 7200, AgentState::Available);
    limit(ThresholdKind::LongCall, 300, 600);
    limit(ThresholdKind::LongRing, 30, 60);
    limit(ThresholdKind::LongAfterCall, 60, 180);
    limit(ThresholdKind::QueueWait, 30, 90);
    limit(ThresholdKind::QueueCount, 20, 40);
}

}

QString makeBigCentre(const BenchServer &server, int leaders)
{
    const QString ofOwner = server.makeDatabase(QStringLiteral("bigfloor"));
    QString target =
        QString(ofOwner).replace(QStringLiteral("user=bz_owner"), QStringLiteral("user=USER"));
    Connection owner = Connection::open(ofOwner);
    Connection super =
        Connection::open(server.host() + QStringLiteral(" user=super dbname=postgres"));
    addPeople(owner);
    signIn(ofOwner, bigAgents);
    addHistory(owner);
    addLogin(super, owner, QStringLiteral("bench_manager"), QStringLiteral("bz_manager"), 0);
    for (int team = 1; team <= leaders; ++team)
        addLogin(super, owner, leaderOf(team), QStringLiteral("bz_leader"), team);
    addLimits(owner);
    addBaseline(owner);
    owner.execute("ANALYZE");
    return target;
}

}

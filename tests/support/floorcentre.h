// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

#include <QDateTime>

namespace banzhang::test {

// A small centre written straight into the live tables, as a feed would leave them: a switch, a
// source that is alive, two queues (Sales with a target of 85 in 20 s, Support with 80), two teams.
class FloorCentre
{
public:
    FloorCentre()
    {
        run("INSERT INTO switch (name) VALUES ('asterisk-01');"
            "INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'ami', 'ami');"
            "INSERT INTO queue (switch_id, switch_name, name, service_target) VALUES"
            " (1, 'sales', 'Sales', 85), (1, 'support', 'Support', 80);"
            "INSERT INTO team (name) VALUES ('Sales one'), ('Sales two');"
            "SELECT ensure_partitions(now() - interval '40 days', now())");
        hear();
    }

    // Agents get the ids 1, 2 … in the order of these calls.
    void addAgent(const char *no, const char *name, int team)
    {
        const QByteArray quoted = owner.quotedText(QString::fromUtf8(name));
        run("INSERT INTO agent (agent_no, name) VALUES ('" + QByteArray(no) + "', " + quoted + ")");
        run("INSERT INTO agent_team SELECT max(agent_id), " + QByteArray::number(team)
            + ", '[2000-01-01,)' FROM agent");
        run("INSERT INTO switch_member (switch_id, interface, agent_id) SELECT 1, 'i"
            + QByteArray(no) + "', max(agent_id) FROM agent");
    }

    // So many agents with the numbers 1001 …, half of them in each team.
    void addAgents(int count)
    {
        run("INSERT INTO agent (agent_no, name) SELECT 1000 + n, 'Agent ' || n FROM "
            "generate_series(1, "
            + QByteArray::number(count)
            + ") n;"
              "INSERT INTO agent_team SELECT agent_id, 1 + agent_id % 2, '[2000-01-01,)' FROM "
              "agent;"
              "INSERT INTO switch_member (switch_id, interface, agent_id)"
              " SELECT 1, 'i' || agent_no, agent_id FROM agent");
    }

    // The live row of an agent: state since so many seconds; `more` are further assignments.
    void setState(int agent, const char *state, int secondsAgo = 0, const QByteArray &more = {})
    {
        const QByteArray id = QByteArray::number(agent);
        const QByteArray at = "now() - interval '" + QByteArray::number(secondsAgo) + " seconds'";
        run("INSERT INTO seat_state AS s (agent_id, switch_id, source_id, member_id, state, since,"
            " last_event_at) SELECT "
            + id + ", 1, 1, member_id, '" + state + "', " + at
            + ", now()"
              " FROM switch_member WHERE agent_id = "
            + id
            + " ON CONFLICT (agent_id) DO UPDATE SET state = EXCLUDED.state, since = "
              "EXCLUDED.since,"
              " last_event_at = now(), changed_in = pg_current_xact_id()");
        if (!more.isEmpty())
            run("UPDATE seat_state SET changed_in = pg_current_xact_id(), " + more
                + " WHERE agent_id = " + id);
    }

    void signIn(int agent, int queue)
    {
        run("INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static,"
            " signed_in_since, paused) SELECT 1, member_id, "
            + QByteArray::number(queue)
            + ", true, false, now(), false FROM switch_member WHERE agent_id = "
            + QByteArray::number(agent));
    }

    void addWaiting(const char *uid, int queue, int secondsAgo, const char *customer)
    {
        run("INSERT INTO waiting_call (switch_id, call_uid, visit_no, queue_id, source_id,"
            " entered_at, position, customer) VALUES (1, '"
            + QByteArray(uid) + "', 1, " + QByteArray::number(queue) + ", 1, now() - interval '"
            + QByteArray::number(secondsAgo) + " seconds', 1, nullif('" + customer + "', ''))");
    }

    // The source gives a sign of life, or gave its last one so many seconds ago.
    void hear(int secondsAgo = 0)
    {
        run("UPDATE feed_source SET connected = true, last_heard_at = clock_timestamp() - interval "
            "'"
            + QByteArray::number(secondsAgo) + " seconds'");
    }

    void notify() { run("SELECT pg_notify('floor', '1:*')"); }

    void run(const QByteArray &sql) { owner.execute(sql); }

    // A person of a post; a leader leads that team (0: none).
    [[nodiscard]] QString staff(const char *post, int team = 0)
    {
        const QString group = QStringLiteral("bz_") + QString::fromLatin1(post);
        QString login = database.addLogin(QString::fromLatin1(post), {group});
        if (team > 0)
            run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, "
                + QByteArray::number(team)
                + ", '[2000-01-01,)' FROM staff WHERE db_role = " + owner.quotedText(login));
        return login;
    }

    TestDatabase database;
    Connection owner = database.connect();
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What is noted about people outlives their numbers, and is read by those whom it concerns.
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A provisional agent and a real one, with a note, an alarm and a command about the first.
void tell(Connection &owner)
{
    owner.execute(R"(
        INSERT INTO agent (agent_no, name, provisional) VALUES ('9001', '9001', true);
        INSERT INTO agent (agent_no, name) VALUES ('1001', 'Wang');
        INSERT INTO coaching_note (agent_id, kind, body, written_by)
        SELECT agent.agent_id, 'note', 'speaks too fast', staff_id FROM agent, staff WHERE agent_no = '9001' AND staff.name = 'manager';
        INSERT INTO help_flag (agent_id, kind, reason, raised_by)
        SELECT agent.agent_id, 'help', 'difficult caller', staff_id FROM agent, staff WHERE staff.name = 'manager')");
}

qint64 count(Connection &connection, const QByteArray &what)
{
    Rows row = connection.execute("SELECT count(*) AS n FROM " + what);
    row.next();
    return row.integer("n");
}

}

TEST_CASE("notes and flags of a provisional number go over to the agent")
{
    TestDatabase database;
    database.addLogin(QStringLiteral("manager"), {QStringLiteral("bz_manager")});
    Connection owner = database.connect();
    tell(owner);
    owner.execute("SELECT assign_member((SELECT agent_id FROM agent WHERE agent_no = '9001'), "
                  "(SELECT agent_id FROM agent WHERE agent_no = '1001'))");
    const QByteArray ofWang = " JOIN agent USING (agent_id) WHERE agent_no = '1001'";
    CHECK(count(owner, "coaching_note" + ofWang) == 1);
    CHECK(count(owner, "help_flag" + ofWang) == 2);
    CHECK(count(owner, "help_flag" + ofWang + " AND closed_at IS NULL") == 1);
}

TEST_CASE("an administrator reads no note through the audit, an auditor does")
{
    TestDatabase database;
    database.addLogin(QStringLiteral("manager"), {QStringLiteral("bz_manager")});
    const QString admin = database.addLogin(QStringLiteral("admin"), {QStringLiteral("bz_admin")});
    const QString auditor =
        database.addLogin(QStringLiteral("auditor"), {QStringLiteral("bz_auditor")});
    Connection owner = database.connect();
    tell(owner);
    const QByteArray notes = "audit_entry WHERE table_name = 'coaching_note'";
    Connection asAdmin = database.connect(admin);
    CHECK(count(asAdmin, notes) == 0);
    CHECK(count(asAdmin, "audit_entry WHERE table_name = 'agent'") > 0);
    Connection asAuditor = database.connect(auditor);
    CHECK(count(asAuditor, notes) == 1);
}

TEST_CASE("who led a team once sees its past of then, and not what came after")
{
    TestDatabase database;
    const QString leader =
        database.addLogin(QStringLiteral("leader"), {QStringLiteral("bz_leader")});
    Connection owner = database.connect();
    owner.execute(R"(
        SELECT ensure_partitions(now() - interval '70 days', now());
        INSERT INTO switch (name) VALUES ('asterisk');
        INSERT INTO feed_source (switch_id, kind, name) SELECT switch_id, 'queue_log', 'q' FROM switch;
        INSERT INTO team (name) VALUES ('first');
        INSERT INTO agent (agent_no, name) VALUES ('1001', 'Wang');
        INSERT INTO agent_team SELECT agent_id, team_id, daterange(NULL, NULL) FROM agent, team;
        INSERT INTO team_leader (staff_id, team_id, during)
        SELECT staff_id, team_id, daterange(NULL, site_day(now()) - 30) FROM staff, team WHERE staff.name = 'leader';
        INSERT INTO agent_event (at, agent_id, team_id, source_id, kind, state)
        SELECT now() - d, agent_id, team_id, source_id, 'login', 'available' FROM agent, team, feed_source,
            (VALUES (interval '59 days'), (interval '2 days')) v (d))");
    Connection connection = database.connect(leader);
    CHECK(count(connection, "past_events(now() - interval '60 days', now())") == 1);
    CHECK(count(owner, "past_events(now() - interval '60 days', now())") == 2);
}

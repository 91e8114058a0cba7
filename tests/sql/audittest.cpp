// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/auditstore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <future>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The audit's only enemy is who can pass by triggers: the superuser.
Connection forger(const TestDatabase &database)
{
    Connection connection = database.connect(QStringLiteral("super"));
    connection.execute("SET session_replication_role TO replica");
    return connection;
}

QString findings(Connection &connection)
{
    QStringList lines;
    for (const AuditFinding &finding : AuditStore().verify(connection))
        lines.append(
            QStringLiteral("%1 %2/%3").arg(finding.what).arg(finding.sealNo).arg(finding.entryId));
    return lines.join(QStringLiteral("; "));
}

// Three changes, sealed two and one.
void fill(Connection &connection)
{
    connection.execute("INSERT INTO team (name) VALUES ('One'), ('Two')");
    CHECK(AuditStore().seal(connection) == 2);
    connection.execute("UPDATE team SET name = 'Three' WHERE name = 'Two'");
    CHECK(AuditStore().seal(connection) == 1);
}

}

TEST_CASE("a change is kept with who did it, the row, and what it was and is")
{
    const TestDatabase database;
    Connection connection = database.connect();
    fill(connection);
    Rows rows = connection.execute("SELECT who, action, table_name, row_key, before_row, after_row "
                                   "FROM audit_entry ORDER BY entry_id DESC LIMIT 1");
    REQUIRE(rows.next());
    CHECK(rows.text("who") == u"bz_owner");
    CHECK(rows.text("action") == u"update");
    CHECK(rows.text("table_name") == u"team");
    CHECK(rows.text("row_key") == u"{\"team_id\": 2}");
    CHECK(rows.text("before_row") == u"{\"name\": \"Two\"}");
    CHECK(rows.text("after_row") == u"{\"name\": \"Three\"}");
}

TEST_CASE("the one who is named is the one who signed in, not the owner of the function")
{
    TestDatabase database;
    Connection admin =
        database.connect(database.addLogin(QStringLiteral("admin"), {QStringLiteral("bz_admin")}));
    admin.execute("SELECT save_team(NULL, 'One', '')");
    Rows rows = admin.execute("SELECT who FROM audit_entry WHERE table_name = 'team'");
    REQUIRE(rows.next());
    CHECK(rows.text("who") == admin.user());
}

TEST_CASE("an update that changes nothing is no entry, and a photo is kept by its digest")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute("INSERT INTO agent (agent_no, name, photo) VALUES ('1', 'Wang', '\\x0102')");
    connection.execute("UPDATE agent SET name = 'Wang'");
    Rows rows = connection.execute(
        "SELECT after_row ->> 'photo' AS photo, count(*) OVER () AS n FROM audit_entry");
    REQUIRE(rows.next());
    CHECK(rows.integer("n") == 1);
    CHECK(rows.text("photo").startsWith(u"sha256:"));
    CHECK(rows.text("photo").size() == 71);
}

TEST_CASE("an untouched audit verifies, sealed or not, and a second seal has nothing to take")
{
    const TestDatabase database;
    Connection connection = database.connect();
    CHECK(findings(connection) == QString());
    fill(connection);
    CHECK(AuditStore().seal(connection) == 0);
    connection.execute("DELETE FROM team WHERE name = 'One'");
    CHECK(findings(connection) == QString());
    const AuditHead head = AuditStore().head(connection);
    CHECK(head.sealNo == 2);
    CHECK(head.entries == 4);
    CHECK(head.unsealed == 1);
    CHECK(head.hash.size() == 64);
    CHECK(AuditStore().sealOf(connection, head.hash) == 2);
    CHECK(AuditStore().sealOf(connection, QString(64, u'0')) == 0);
}

TEST_CASE("neither the owner nor a slip changes the audit")
{
    const TestDatabase database;
    Connection connection = database.connect();
    fill(connection);
    for (const char *sql :
         {"UPDATE audit_entry SET who = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry",
          "UPDATE audit_seal SET entries = 9", "DELETE FROM audit_seal", "TRUNCATE audit_seal",
          "UPDATE audit_entry SET after_row = '{}'",
          "UPDATE audit_entry SET erased_at = now(), who = 'x'"}) {
        INFO(sql);
        std::string constraint;
        try {
            connection.execute(sql);
        } catch (const DbError &error) {
            constraint = error.violatedConstraint().toStdString();
        }
        CHECK(constraint == "audit_append_only");
    }
    CHECK(findings(connection) == QString());
}

TEST_CASE("an altered payload is found, sealed or not")
{
    const TestDatabase database;
    Connection connection = database.connect();
    fill(connection);
    connection.execute("INSERT INTO team (name) VALUES ('Four')");
    forger(database).execute(
        "UPDATE banzhang.audit_entry SET after_row = '{\"name\": \"x\"}' WHERE entry_id IN (2, 4)");
    CHECK(findings(connection) == u"altered 1/2; altered 0/4");
}

TEST_CASE("an altered name is found by the seal, also when the digest was made to fit")
{
    const TestDatabase database;
    Connection connection = database.connect();
    fill(connection);
    Connection evil = forger(database);
    evil.execute("UPDATE banzhang.audit_entry SET who = 'x' WHERE entry_id = 3");
    CHECK(findings(connection) == u"broken seal 2/0");
    evil.execute("UPDATE banzhang.audit_entry SET who = 'bz_owner', after_row = '{}', digest = "
                 "banzhang.audit_digest(salt, before_row, '{}') WHERE entry_id = 3");
    CHECK(findings(connection) == u"broken seal 2/0");
}

TEST_CASE("a missing entry is found, and one that slipped in")
{
    const TestDatabase database;
    Connection connection = database.connect();
    fill(connection);
    Connection evil = forger(database);
    evil.execute("DELETE FROM banzhang.audit_entry WHERE entry_id = 1");
    CHECK(findings(connection) == u"missing 1/1; broken seal 1/0");
    evil.execute(
        "INSERT INTO banzhang.audit_entry (at, who, action, table_name, row_key, salt, digest)"
        " SELECT now(), 'x', 'update', 'team', '{}', 's', banzhang.audit_digest('s', NULL, NULL)");
    CHECK(findings(connection) == u"missing 1/1; broken seal 1/0; slipped in 0/4");
}

TEST_CASE("a chain that was cut or written anew is found")
{
    const TestDatabase database;
    Connection connection = database.connect();
    fill(connection);
    const QString head = AuditStore().head(connection).hash;
    forger(database).execute("DELETE FROM banzhang.audit_seal WHERE seal_no = 1");
    CHECK(findings(connection).contains(u"broken chain 2/0"));
    CHECK(findings(connection).contains(u"slipped in 0/1"));
    // Written anew from the start it fits itself; what was noted elsewhere gives it away.
    forger(database).execute("DELETE FROM banzhang.audit_seal; INSERT INTO banzhang.audit_unsealed "
                             "SELECT entry_id, at FROM banzhang.audit_entry");
    CHECK(AuditStore().seal(connection) == 3);
    CHECK(findings(connection) == QString());
    CHECK(AuditStore().sealOf(connection, head) == 0);
}

TEST_CASE("an erased payload is no break, and its erasure is kept with the reason")
{
    TestDatabase database;
    Connection owner = database.connect();
    fill(owner);
    Connection admin =
        database.connect(database.addLogin(QStringLiteral("admin"), {QStringLiteral("bz_admin")}));
    admin.execute("SELECT erase_audit_payload(2, 'asked to be forgotten')");
    CHECK(findings(admin) == QString());
    AuditStore().seal(admin);
    CHECK(findings(admin) == QString());
    Rows rows =
        admin.execute("SELECT (SELECT after_row IS NULL AND salt IS NULL FROM audit_entry WHERE "
                      "entry_id = 2) AS gone,"
                      " after_row ->> 'why' AS why FROM audit_entry WHERE action = 'erase'");
    REQUIRE(rows.next());
    CHECK(rows.boolean("gone"));
    CHECK(rows.text("why") == u"asked to be forgotten");
    CHECK_THROWS_AS(admin.execute("SELECT erase_audit_payload(2, 'again')"), DbError);
    CHECK_THROWS_AS(admin.execute("SELECT erase_audit_payload(1, ' ')"), DbError);
}

TEST_CASE("a writer that is not finished neither waits for the sealer nor is lost to it")
{
    const TestDatabase database;
    Connection slow = database.connect();
    Connection connection = database.connect();
    slow.execute("BEGIN; INSERT INTO team (name) VALUES ('Slow')");
    connection.execute("INSERT INTO team (name) VALUES ('Quick')");
    connection.execute("SET statement_timeout TO '5s'");
    CHECK(AuditStore().seal(connection) == 1); // the quick one, whose key is the higher
    CHECK(findings(connection) == QString());
    slow.execute("COMMIT");
    CHECK(findings(connection) == QString());
    CHECK(AuditStore().seal(connection) == 1);
    CHECK(findings(connection) == QString());
    CHECK(AuditStore().head(connection).sealNo == 2);
}

TEST_CASE("sealers at once take turns")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute("INSERT INTO team (name) SELECT 'T' || i FROM generate_series(1, 200) i");
    const auto run = [&database] {
        Connection mine = database.connect();
        return AuditStore().seal(mine);
    };
    auto one = std::async(std::launch::async, run);
    auto two = std::async(std::launch::async, run);
    CHECK(one.get() + two.get() == 200);
    CHECK(findings(connection) == QString());
}

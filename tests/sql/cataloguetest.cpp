// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlfile.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const std::string none; // what a rule finds when nothing breaks it

// The first column of what breaks a rule, a line each; empty when nothing does.
std::string breaches(const char *sql)
{
    static const TestDatabase database;
    Connection connection = database.connect();
    Rows rows = connection.execute(sql);
    QStringList found;
    while (rows.next())
        found.append(rows.text(rows.columns().constFirst().toUtf8().constData()));
    return found.join(u'\n').toStdString();
}

// That the rule can be broken at all: how many things it looks at.
int count(const char *sql)
{
    return std::stoi(breaches(sql));
}

}

TEST_CASE("every view runs with the rights of who reads it")
{
    CHECK(breaches("SELECT c.oid::regclass FROM pg_class c WHERE c.relkind IN ('v', 'm') AND "
                   "c.relnamespace = 'banzhang'::regnamespace"
                   " AND NOT coalesce(c.reloptions @> '{security_invoker=true}' OR c.reloptions @> "
                   "'{security_invoker=on}', false)")
          == none);
}

TEST_CASE("every definer function sets its search path and is closed to the public")
{
    REQUIRE(count("SELECT count(*) FROM pg_proc WHERE pronamespace = 'banzhang'::regnamespace AND "
                  "prosecdef")
            > 20);
    CHECK(breaches("SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = "
                   "'banzhang'::regnamespace AND p.prosecdef"
                   " AND NOT EXISTS (SELECT FROM unnest(p.proconfig) o WHERE o LIKE "
                   "'search_path=pg_catalog%pg_temp')")
          == none);
    CHECK(breaches(
              "SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = "
              "'banzhang'::regnamespace"
              " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')"
              " AND has_function_privilege('public', p.oid, 'EXECUTE')")
          == none);
}

TEST_CASE("every definer function belongs to the owner of the schema")
{
    CHECK(breaches("SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = "
                   "'banzhang'::regnamespace AND p.prosecdef"
                   " AND p.proowner <> 'bz_owner'::regrole")
          == none);
}

TEST_CASE("no partition has grants of its own, and each has row-level security")
{
    REQUIRE(count("SELECT count(*) FROM pg_class WHERE relispartition AND relkind = 'r'") >= 2);
    CHECK(breaches("SELECT c.oid::regclass FROM pg_class c WHERE c.relispartition AND c.relkind = "
                   "'r' AND EXISTS"
                   " (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner)")
          == none);
    CHECK(breaches("SELECT c.oid::regclass FROM pg_class c WHERE c.relispartition AND c.relkind = "
                   "'r' AND NOT c.relrowsecurity")
          == none);
}

TEST_CASE("no role but the owner may create roles or pass by row-level security")
{
    CHECK(breaches("SELECT rolname FROM pg_roles WHERE (rolcreaterole OR rolbypassrls OR rolsuper) "
                   "AND rolname NOT IN ('bz_owner', 'super')")
          == none);
    CHECK(breaches("SELECT g.rolname || ' in ' || r.rolname FROM pg_auth_members m JOIN pg_roles r "
                   "ON r.oid = m.roleid"
                   " JOIN pg_roles g ON g.oid = m.member WHERE r.rolname LIKE 'pg\\_%' AND "
                   "g.rolname LIKE 'bz\\_%'")
          == none);
    CHECK(breaches("SELECT g.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid "
                   "JOIN pg_roles g ON g.oid = m.member"
                   " WHERE r.rolname = 'bz_owner'")
          == none);
}

TEST_CASE("every table that speaks of a person has row-level security")
{
    const char *const personal =
        "SELECT DISTINCT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
        "AND a.attnum > 0"
        " WHERE c.relnamespace = 'banzhang'::regnamespace AND c.relkind IN ('r', 'p')"
        " AND a.attname IN ('agent_id', 'staff_id', 'customer', 'who', 'before_row')";
    REQUIRE(count(QByteArray("SELECT count(*) FROM (").append(personal).append(") x").constData())
            > 15);
    // Staging is closed to everybody, and COPY cannot write into tables with row-level security.
    CHECK(breaches(QByteArray(personal)
                       .append(" AND NOT c.relrowsecurity AND c.relname NOT LIKE 'stage\\_%'")
                       .constData())
          == none);
}

TEST_CASE("the public has no rights in the schema")
{
    CHECK(
        breaches("SELECT c.oid::regclass FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a"
                 " WHERE c.relnamespace = 'banzhang'::regnamespace AND a.grantee = 0")
        == none);
    CHECK(breaches("SELECT n.nspname FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) a"
                   " WHERE n.nspname IN ('banzhang', 'public') AND a.grantee = 0")
          == none);
}

TEST_CASE(
    "what can be granted is granted to group roles only, and writing to the feed's staging only")
{
    CHECK(breaches("SELECT DISTINCT c.relname || ': ' || a.grantee::regrole FROM pg_class c CROSS "
                   "JOIN LATERAL aclexplode(c.relacl) a"
                   " WHERE c.relnamespace = 'banzhang'::regnamespace AND a.grantee <> c.relowner "
                   "AND a.grantee::regrole::text NOT LIKE 'bz\\_%'")
          == none);
    CHECK(breaches("SELECT DISTINCT c.relname || ': ' || a.privilege_type FROM pg_class c CROSS "
                   "JOIN LATERAL aclexplode(c.relacl) a"
                   " WHERE c.relnamespace = 'banzhang'::regnamespace AND a.grantee <> c.relowner "
                   "AND a.privilege_type <> 'SELECT'"
                   " AND NOT (c.relname LIKE 'stage\\_%' AND a.grantee::regrole::text = 'bz_feed' "
                   "AND a.privilege_type = 'INSERT')")
          == none);
}

TEST_CASE("every table, column and function says what it is")
{
    CHECK(breaches("SELECT c.oid::regclass FROM pg_class c WHERE c.relnamespace = "
                   "'banzhang'::regnamespace AND c.relkind IN ('r', 'p', 'v')"
                   " AND NOT c.relispartition AND obj_description(c.oid, 'pg_class') IS NULL")
          == none);
    CHECK(
        breaches(
            "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON "
            "a.attrelid = c.oid"
            " WHERE c.relnamespace = 'banzhang'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND "
            "NOT c.relispartition"
            " AND a.attnum > 0 AND NOT a.attisdropped AND col_description(c.oid, a.attnum) IS NULL"
            // Columns of staging are those of the table that it stages, or stand in its comment.
            " AND c.relname NOT LIKE 'stage\\_%' ORDER BY 1")
        == none);
    CHECK(breaches("SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = "
                   "'banzhang'::regnamespace"
                   " AND obj_description(p.oid, 'pg_proc') IS NULL"
                   " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = "
                   "'e') ORDER BY 1::text")
          == none);
}

TEST_CASE("every business table is audited, and no fact is")
{
    CHECK(breaches("SELECT t FROM unnest(ARRAY['site', 'department', 'team', 'agent', "
                   "'agent_team', 'seat', 'agent_seat', 'staff', 'team_leader',"
                   " 'staff_post', 'inspector_team', 'queue']) t WHERE NOT EXISTS (SELECT FROM "
                   "pg_trigger g"
                   " WHERE g.tgrelid = ('banzhang.' || t)::regclass AND g.tgfoid = "
                   "'banzhang.audit_change'::regproc AND g.tgtype = 29)")
          == none);
    CHECK(breaches(
              "SELECT g.tgrelid::regclass FROM pg_trigger g WHERE g.tgfoid = "
              "'banzhang.audit_change'::regproc AND g.tgrelid::regclass::text"
              " IN ('agent_event', 'call', 'queue_visit', 'agent_leg', 'seat_state', 'agent_day')")
          == none);
}

TEST_CASE("every query fits the schema")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const QStringList files = allSqlFiles();
    REQUIRE(files.size() > 50);
    for (const QString &name : files) {
        INFO(name.toStdString());
        std::string error;
        try {
            connection.execute("PREPARE checked AS " + sqlFile(name).text);
            connection.execute("DEALLOCATE checked");
        } catch (const DbError &e) {
            error = e.what();
        }
        CHECK(error == none);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrator.h"
#include "emptydatabase.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <future>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const char *const schemaQuery = R"(
    SELECT line FROM (
        SELECT 1 AS part, c.relname::text AS a, 0 AS n, format('%s %s%s', CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.relname,
               CASE WHEN c.relrowsecurity THEN ' (row security)' ELSE '' END) AS line
          FROM pg_class c WHERE c.relnamespace = 'banzhang'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition
        UNION ALL
        SELECT 1, c.relname, a.attnum, format('    %s %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
               CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
         WHERE c.relnamespace = 'banzhang'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition AND a.attnum > 0
           AND NOT a.attisdropped
        UNION ALL
        SELECT 1, c.relname, 10000, format('    constraint %s: %s', k.conname, pg_get_constraintdef(k.oid))
          FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
         WHERE c.relnamespace = 'banzhang'::regnamespace AND NOT c.relispartition
        UNION ALL
        SELECT 1, c.relname, 10001, '    ' || pg_get_indexdef(i.indexrelid)
          FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         WHERE c.relnamespace = 'banzhang'::regnamespace AND NOT c.relispartition
           AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
        UNION ALL
        SELECT 1, c.relname, 10002, format('    policy %s for %s to %s using %s', p.polname, p.polcmd,
               (SELECT string_agg(r::regrole::text, ', ' ORDER BY r::regrole::text) FROM unnest(p.polroles) r), pg_get_expr(p.polqual, p.polrelid))
          FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE NOT c.relispartition
        UNION ALL
        SELECT 1, c.relname, 10003, format('    trigger %s: %s', t.tgname, p.proname)
          FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
         WHERE c.relnamespace = 'banzhang'::regnamespace AND NOT t.tgisinternal AND NOT c.relispartition
        UNION ALL
        SELECT 2, t.typname, 0, format('type %s: %s', t.typname, (SELECT string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
                                                                    FROM pg_enum e WHERE e.enumtypid = t.oid))
          FROM pg_type t WHERE t.typnamespace = 'banzhang'::regnamespace AND t.typtype = 'e'
        UNION ALL
        SELECT 3, p.proname, 0, format('function %s(%s) returns %s%s%s', p.proname, pg_get_function_identity_arguments(p.oid),
               pg_get_function_result(p.oid), CASE WHEN p.prosecdef THEN ' definer' ELSE '' END,
               coalesce(' for ' || (SELECT string_agg(a.grantee::regrole::text, ', ' ORDER BY a.grantee::regrole::text)
                                      FROM aclexplode(p.proacl) a WHERE a.grantee <> p.proowner AND a.grantee <> 0), ''))
          FROM pg_proc p WHERE p.pronamespace = 'banzhang'::regnamespace
           AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ) lines ORDER BY part, a, n, line)";

QByteArray schemaOf(Connection &connection)
{
    QByteArray text;
    Rows rows = connection.execute(schemaQuery);
    while (rows.next())
        text += rows.bytes("line") + '\n';
    return text;
}

std::string refusal(Connection &connection)
{
    try {
        migrate(connection);
    } catch (const DbError &error) {
        CHECK(error.problem().kind == ProblemKind::Invalid);
        return error.what();
    }
    return {};
}

}

TEST_CASE("an empty database comes to the newest version, and a second run has nothing to do")
{
    const EmptyDatabase database;
    Connection connection = database.connect();
    CHECK(schemaVersion(connection).applied == 0);
    CHECK(migrate(connection) == int(allMigrations().size()));
    CHECK(schemaVersion(connection).isCurrent());
    const QByteArray before = schemaOf(connection);
    CHECK(migrate(connection) == 0);
    CHECK((schemaOf(connection) == before));
}

TEST_CASE("two who migrate one database at once share the work")
{
    const EmptyDatabase database;
    const auto run = [&database] {
        Connection connection = database.connect();
        return migrate(connection);
    };
    auto other = std::async(std::launch::async, run);
    const int mine = run();
    CHECK(mine + other.get() == int(allMigrations().size()));
    Connection connection = database.connect();
    CHECK(schemaVersion(connection).isCurrent());
}

TEST_CASE("two databases of one cluster migrate at once")
{
    const EmptyDatabase one;
    const EmptyDatabase two;
    const auto run = [](const EmptyDatabase &database) {
        Connection connection = database.connect();
        return migrate(connection);
    };
    auto other = std::async(std::launch::async, [&] { return run(two); });
    CHECK(run(one) == int(allMigrations().size()));
    CHECK(other.get() == int(allMigrations().size()));
    Connection first = one.connect();
    Connection second = two.connect();
    CHECK((schemaOf(first) == schemaOf(second)));
}

TEST_CASE("two who create the group roles at once do no harm")
{
    const auto run = [] {
        Connection connection =
            Connection::open(TestDatabase::server().section(u' ', 0, 0)
                             + QStringLiteral(" user=bz_owner dbname=postgres"));
        createGroupRoles(connection);
        return true;
    };
    auto other = std::async(std::launch::async, run);
    CHECK(run());
    CHECK(other.get());
}

TEST_CASE("a database that is newer than the program is refused and left alone")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute(
        "INSERT INTO schema_migration (version, name, sha256) VALUES (9999, '9999_x', '')");
    CHECK(schemaVersion(connection).isNewer());
    CHECK(refusal(connection).find("9999") != std::string::npos);
}

TEST_CASE("a migration that was applied in another wording is refused by name")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute("UPDATE schema_migration SET sha256 = 'other' WHERE version = 2");
    CHECK(refusal(connection).find("0002_create_facts") != std::string::npos);
}

TEST_CASE("a step that fails leaves the database at the step before")
{
    const EmptyDatabase database;
    Connection connection = database.connect();
    connection.execute(
        "CREATE SCHEMA banzhang; CREATE TABLE banzhang.call (x int)"); // in the way of 0002
    CHECK_THROWS_AS(migrate(connection), DbError);
    CHECK(schemaVersion(connection).applied == 1);
    Rows rows = connection.execute("SELECT to_regclass('banzhang.agent_event') IS NULL AS gone");
    REQUIRE(rows.next());
    CHECK(rows.boolean("gone"));
    connection.execute("DROP TABLE banzhang.call");
    CHECK(migrate(connection) == int(allMigrations().size()) - 1);
}

// After a migration was added: BANZHANG_WRITE_SCHEMA=1 test_sql "the schema is the expected one"
TEST_CASE("the schema is the expected one")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const QByteArray schema = schemaOf(connection);
    QFile file(QStringLiteral(BANZHANG_SOURCE_DIR "/tests/sql/expected_schema.txt"));
    if (qEnvironmentVariableIsSet("BANZHANG_WRITE_SCHEMA")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(schema) == schema.size());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = QString::fromUtf8(schema).split(u'\n');
    for (const QString &line : expected)
        if (!found.contains(line))
            FAIL_CHECK("missing: " << line.toStdString());
    for (const QString &line : found)
        if (!expected.contains(line))
            FAIL_CHECK("surplus: " << line.toStdString());
    CHECK((expected == found));
}

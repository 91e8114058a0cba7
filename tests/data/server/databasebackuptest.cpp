// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/databasebackup.h"
#include "db/migrator.h"
#include "support/serverfolder.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

#include <sys/stat.h>

using namespace banzhang;
using namespace banzhang::test;
using Catch::Contains;

namespace {

RestoreTarget targetOf(const TestDatabase &database)
{
    return {TestDatabase::server() + QStringLiteral(" dbname=postgres"), database.target(),
            database.name(), QStringLiteral("bz_owner")};
}

QString teams(const TestDatabase &database)
{
    Connection connection = database.connect();
    Rows rows =
        connection.execute("SELECT coalesce(string_agg(name, ' ' ORDER BY name), '') AS names"
                           " FROM banzhang.team");
    REQUIRE(rows.next());
    return rows.text("names");
}

// Databases that a restore leaves beside the one it restored.
class Leftovers final
{
public:
    explicit Leftovers(const TestDatabase &database) : m_name(database.name()) {}
    ~Leftovers()
    {
        Connection super =
            Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
        super.execute("DROP DATABASE IF EXISTS " + super.quotedName(previousDatabase(m_name))
                      + " WITH (FORCE)");
    }
    Leftovers(const Leftovers &) = delete;
    Leftovers &operator=(const Leftovers &) = delete;

private:
    QString m_name;
};

}

TEST_CASE("A restored backup has what was there, and what it replaced is kept")
{
    const TestDatabase database;
    const Leftovers leftovers(database);
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("centre.backup"));
    database.connect().execute("INSERT INTO banzhang.team (name) VALUES ('一班'), ('二班')");
    const auto size = backUp(database.target(), file);
    REQUIRE(problemOf(size) == "none");
    CHECK(*size == QFileInfo(file).size());
    struct stat found = {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);

    Connection reader = database.connect(); // is cut off, and keeps nothing from being swapped
    database.connect().execute("INSERT INTO banzhang.team (name) VALUES ('三班')");
    REQUIRE(problemOf(restoreBackup(targetOf(database), file)) == "none");
    CHECK(teams(database) == u"一班 二班");
    Connection restored = database.connect();
    CHECK(schemaVersion(restored).isCurrent());
    CHECK_THROWS_AS(reader.execute("SELECT 1"), DbError);

    Connection previous = Connection::open(TestDatabase::server() + QStringLiteral(" dbname=")
                                           + previousDatabase(database.name()));
    Rows rows = previous.execute("SELECT count(*) AS teams FROM banzhang.team");
    REQUIRE(rows.next());
    CHECK(rows.integer("teams") == 3);
}

TEST_CASE("A second restore keeps the one before it and no more")
{
    const TestDatabase database;
    const Leftovers leftovers(database);
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("centre.backup"));
    REQUIRE(problemOf(backUp(database.target(), file)) == "none");
    REQUIRE(problemOf(restoreBackup(targetOf(database), file)) == "none");
    database.connect().execute("INSERT INTO banzhang.team (name) VALUES ('二班')");
    REQUIRE(problemOf(restoreBackup(targetOf(database), file)) == "none");
    CHECK(teams(database).isEmpty());
    Connection super =
        Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
    Rows rows = super.execute("SELECT count(*) AS databases FROM pg_database WHERE datname LIKE "
                              + super.quotedText(database.name() + u'%'));
    REQUIRE(rows.next());
    CHECK(rows.integer("databases") == 2);
}

TEST_CASE("A damaged backup changes nothing")
{
    const TestDatabase database;
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("centre.backup"));
    database.connect().execute("INSERT INTO banzhang.team (name) VALUES ('一班')");
    REQUIRE(problemOf(backUp(database.target(), file)) == "none");
    QFile damaged(file);
    REQUIRE(damaged.resize(damaged.size() * 2 / 3));
    CHECK(problemOf(restoreBackup(targetOf(database), file)) != "none");
    CHECK(teams(database) == u"一班");
    Connection super =
        Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
    Rows rows = super.execute("SELECT count(*) AS databases FROM pg_database WHERE datname LIKE "
                              + super.quotedText(database.name() + u'%'));
    REQUIRE(rows.next());
    CHECK(rows.integer("databases") == 1);
}

TEST_CASE("A file that is no backup is refused")
{
    const TestDatabase database;
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("letter.txt"));
    QFile letter(file);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Sir");
    letter.close();
    CHECK_THAT(problemOf(restoreBackup(targetOf(database), file)),
               Contains("is no backup") && Contains("letter.txt"));
    CHECK_THAT(problemOf(restoreBackup(targetOf(database), QStringLiteral("/not/there"))),
               Contains("is no backup"));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("PGDMP and then nothing of the kind");
    letter.close();
    CHECK_THAT(problemOf(restoreBackup(targetOf(database), file)), Contains("is no backup"));
}

TEST_CASE("The backup of another program's database is refused")
{
    const TestDatabase database;
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("other.backup"));
    REQUIRE(problemOf(backUp(TestDatabase::server() + QStringLiteral(" dbname=postgres"), file))
            == "none");
    CHECK_THAT(problemOf(restoreBackup(targetOf(database), file)), Contains("another program"));
}

TEST_CASE("A backup that cannot be written leaves the older file as it was")
{
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("centre.backup"));
    QFile older(file);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    CHECK(problemOf(backUp(QStringLiteral("host=/not/there dbname=x user=y"), file)) != "none");
    CHECK(QFileInfo(file).size() == 5);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    CHECK_THAT(problemOf(backUp(QStringLiteral("dbname=x"), QStringLiteral("/not/there/file"))),
               Contains("cannot be written"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/embeddedserver.h"
#include "db/connection.h"
#include "db/migrator.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

#include <csignal>
#include <future>

#include <sys/stat.h>
#include <unistd.h>

using namespace banzhang;
using namespace banzhang::test;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &found) == 0);
    return found.st_mode & 07777;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString valueOf(Connection &connection, const QByteArray &sql)
{
    Rows rows = connection.execute(sql);
    REQUIRE(rows.next());
    return rows.text("value");
}

}

TEST_CASE("A first start gives a migrated database behind passwords only")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");

    Connection owner = Connection::open(server.uri(ServerRole::SchemaOwner));
    CHECK(schemaVersion(owner).isCurrent());
    CHECK(owner.user() == u"bz_owner");
    Connection super = Connection::open(server.uri(ServerRole::Superuser));
    CHECK(valueOf(super, "SELECT current_setting('listen_addresses') AS value").isEmpty());
    CHECK(valueOf(super, "SELECT string_agg(DISTINCT auth_method, ' ') AS value"
                         " FROM pg_hba_file_rules")
          == u"scram-sha-256");
    CHECK(valueOf(super, "SELECT count(*)::text AS value FROM pg_authid WHERE rolcanlogin"
                         " AND coalesce(rolpassword, '') NOT LIKE 'SCRAM-SHA-256$%'")
          == u"0");
    // Nobody but the schema's owner and the superuser may create roles.
    CHECK(valueOf(super, "SELECT string_agg(rolname, ' ' ORDER BY rolname) AS value FROM pg_roles"
                         " WHERE rolcreaterole")
          == u"bz_owner bz_super");

    CHECK(modeOf(folder.data() + QStringLiteral("/secrets.pgpass")) == 0600);
    CHECK(modeOf(server.status().socketDir) == 0700);
    CHECK(modeOf(folder.data() + QStringLiteral("/cluster")) == 0700);
    const QByteArray log = contentOf(server.status().logFile);
    for (const QByteArray &line :
         contentOf(folder.data() + QStringLiteral("/secrets.pgpass")).split('\n')) {
        const QByteArray secret = line.split(':').last();
        CHECK((secret.isEmpty() || secret.size() == 64));
        CHECK((secret.isEmpty() || !log.contains(secret)));
        CHECK((secret.isEmpty()
               || !server.uri(ServerRole::DeskOwner).contains(QString::fromLatin1(secret))));
    }
}

TEST_CASE("A wrong password opens nothing")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    const QString target = QStringLiteral("host=%1 user=bz_super dbname=postgres password=guess")
                               .arg(server.status().socketDir);
    CHECK_THROWS_AS(Connection::open(target), DbError);
}

TEST_CASE("The person at the desk and the feed come with their rights and no more")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    Connection desk = Connection::open(server.uri(ServerRole::DeskOwner));
    CHECK(valueOf(desk, "SELECT string_agg(post, ' ' ORDER BY post) AS value FROM staff_post"
                        " JOIN staff USING (staff_id) WHERE db_role = session_user")
          == u"admin manager");
    CHECK_THROWS_AS(desk.execute("CREATE ROLE intruder SUPERUSER"), DbError);
    CHECK_THROWS_AS(desk.execute("CREATE TABLE banzhang.own (i int)"), DbError);
    Connection feed = Connection::open(server.uri(ServerRole::Feed));
    CHECK(valueOf(feed, "SELECT pg_has_role('bz_feed', 'member')::text AS value") == u"true");
    CHECK_THROWS_AS(feed.execute("DELETE FROM banzhang.agent"), DbError);
}

TEST_CASE("The second console uses the first one's server, and the last one stops it")
{
    const ServerFolder folder;
    auto first = std::make_unique<EmbeddedServer>(folder.data());
    REQUIRE(problemOf(first->start()) == "none");
    const qint64 pid = first->status().pid;
    REQUIRE(pid > 0);
    auto second = std::make_unique<EmbeddedServer>(folder.data());
    REQUIRE(problemOf(second->start()) == "none");
    CHECK(second->status().pid == pid);

    first.reset();
    CHECK(second->status().running);
    CHECK(second->status().inUse);
    second.reset();
    CHECK_FALSE(EmbeddedServer(folder.data()).status().running);
    CHECK_FALSE(EmbeddedServer(folder.data()).status().inUse);
}

TEST_CASE("A kept server outlives its users until it is stopped")
{
    const ServerFolder folder;
    {
        EmbeddedServer server(folder.data());
        REQUIRE(problemOf(server.start()) == "none");
        REQUIRE(problemOf(server.keep()) == "none");
    }
    EmbeddedServer server(folder.data());
    CHECK(server.status().running);
    CHECK(server.status().kept);
    REQUIRE(problemOf(server.stop()) == "none");
    CHECK_FALSE(server.status().running);
    CHECK_FALSE(server.status().kept);
    CHECK(problemOf(server.stop()) == "none");
}

TEST_CASE("A killed server comes back with all that was committed")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    const qint64 killed = server.status().pid;
    {
        Connection owner = Connection::open(server.uri(ServerRole::SchemaOwner));
        owner.execute("INSERT INTO team (name) VALUES ('一班')");
        REQUIRE(::kill(pid_t(killed), SIGKILL) == 0);
    }
    EmbeddedServer next(folder.data());
    REQUIRE(problemOf(next.start()) == "none");
    CHECK(next.status().pid != killed);
    Connection owner = Connection::open(next.uri(ServerRole::SchemaOwner));
    CHECK(valueOf(owner, "SELECT name AS value FROM team") == u"一班");
}

TEST_CASE("A postmaster file whose number belongs to somebody else does not stop a start")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    const QString file = folder.data() + QStringLiteral("/cluster/postmaster.pid");
    QByteArray stale = contentOf(file);
    REQUIRE(problemOf(server.stop()) == "none");
    // As after a power cut, when the number was given to another program since.
    stale.replace(0, stale.indexOf('\n'), QByteArray::number(::getpid()));
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(stale);
    written.close();
    CHECK_FALSE(server.status().running);
    REQUIRE(problemOf(server.start()) == "none");
    CHECK(server.status().running);
    CHECK(server.status().pid != ::getpid());
}

TEST_CASE("A server whose socket was swept away is started again")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    REQUIRE(QDir(server.status().socketDir).removeRecursively());
    EmbeddedServer second(folder.data());
    REQUIRE(problemOf(second.start()) == "none");
    CHECK(Connection::open(second.uri(ServerRole::DeskOwner)).isOpen());
}

TEST_CASE("Two consoles that start at once on nothing share one server")
{
    const ServerFolder folder;
    EmbeddedServer first(folder.data());
    EmbeddedServer second(folder.data());
    auto other = std::async(std::launch::async, [&] { return second.start(); });
    CHECK(problemOf(first.start()) == "none");
    CHECK(problemOf(other.get()) == "none");
    CHECK(first.status().pid == second.status().pid);
    CHECK(Connection::open(second.uri(ServerRole::DeskOwner)).isOpen());
}

TEST_CASE("The demo is a database of its own")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    REQUIRE(problemOf(server.ensureDatabase(EmbeddedServer::demoDatabase())) == "none");
    REQUIRE(problemOf(server.ensureDatabase(EmbeddedServer::demoDatabase())) == "none");
    Connection demo =
        Connection::open(server.uri(ServerRole::SchemaOwner, EmbeddedServer::demoDatabase()));
    CHECK(schemaVersion(demo).isCurrent());
    demo.execute("INSERT INTO team (name) VALUES ('demo')");
    Connection main = Connection::open(server.uri(ServerRole::SchemaOwner));
    CHECK(valueOf(main, "SELECT count(*)::text AS value FROM team") == u"0");
}

TEST_CASE("An initdb that was cut short leaves nothing that a start stumbles over")
{
    const ServerFolder folder;
    REQUIRE(QDir().mkpath(folder.data() + QStringLiteral("/cluster.new/base")));
    QFile lock(folder.data() + QStringLiteral("/start.lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    REQUIRE(::chmod(QFile::encodeName(folder.data()).constData(), 0711) == 0);
    EmbeddedServer server(folder.data());
    CHECK(problemOf(server.start()) == "none");
    CHECK_FALSE(QFileInfo::exists(folder.data() + QStringLiteral("/cluster.new")));
}

TEST_CASE("A first start that fails leaves no server behind")
{
    const ServerFolder folder;
    {
        EmbeddedServer server(folder.data());
        REQUIRE(problemOf(server.start()) == "none");
        Connection owner = Connection::open(server.uri(ServerRole::SchemaOwner));
        owner.execute("INSERT INTO schema_migration (version, name, sha256)"
                      " VALUES (9999, '9999_of_the_future', '')");
    }
    EmbeddedServer server(folder.data());
    CHECK_THAT(problemOf(server.start()), Catch::Contains("9999") && Catch::Contains("newer"));
    CHECK_FALSE(server.status().running);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/embeddedserver.h"
#include "server/serveraccount.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace banzhang;
using namespace banzhang::test;
using Catch::Contains;

namespace {

// An environment variable for the length of a test.
class Environment final
{
public:
    Environment(const char *name, const QString &value) : m_name(name)
    {
        qputenv(name, value.toLocal8Bit());
    }
    ~Environment() { qunsetenv(m_name); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

void makeExecutable(const QString &path)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0755) == 0);
}

bool isRoot()
{
    return ::geteuid() == 0;
}

}

TEST_CASE("A folder with other things in it is refused and left as it is")
{
    const ServerFolder folder;
    REQUIRE(QDir().mkpath(folder.data()));
    write(folder.data() + QStringLiteral("/letters.txt"), "Dear");
    const auto started = EmbeddedServer(folder.data()).start();
    CHECK_THAT(problemOf(started), Contains("not ours") && Contains("letters.txt")
                                       && Contains(folder.data().toStdString())
                                       && Contains("--data-dir"));
    CHECK(QDir(folder.data()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("The cluster of another program is refused")
{
    const ServerFolder folder;
    REQUIRE(QDir().mkpath(folder.data()));
    write(folder.data() + QStringLiteral("/PG_VERSION"), "15\n");
    CHECK_THAT(problemOf(EmbeddedServer(folder.data()).start()),
               Contains("not ours") && Contains("another PostgreSQL"));
}

TEST_CASE("A file in the place of the folder is refused")
{
    const ServerFolder folder;
    write(folder.data(), "x");
    CHECK_THAT(problemOf(EmbeddedServer(folder.data()).start()), Contains("not a folder"));
}

TEST_CASE("A folder of somebody else is refused with their name")
{
    // Root finds one of nobody's, anybody else finds root's.
    const ServerFolder folder;
    QString path = QStringLiteral("/usr/share");
    std::string owner = "root";
    if (isRoot()) {
        path = folder.data();
        owner = "nobody";
        REQUIRE(QDir().mkpath(path));
        REQUIRE(::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0);
    }
    CHECK_THAT(problemOf(EmbeddedServer(path).start()), Contains("not ours") && Contains(owner));
}

TEST_CASE("A folder that the server's user cannot reach is refused with the one that blocks")
{
    const ServerFolder folder;
    const QString blocking = folder.file(QStringLiteral("closed"));
    const QString inside = blocking + QStringLiteral("/deep/data");
    REQUIRE(QDir().mkpath(blocking + QStringLiteral("/deep")));
    // Root may enter everything, its server may not; anybody else is kept out by the mode itself.
    REQUIRE(::chmod(QFile::encodeName(blocking).constData(), isRoot() ? 0700 : 0600) == 0);
    const std::string problem = problemOf(EmbeddedServer(inside).start());
    ::chmod(QFile::encodeName(blocking).constData(), 0700);
    CHECK_THAT(problem, Contains("cannot be reached")
                            && Contains("may not enter " + blocking.toStdString() + ".")
                            && Contains("chmod a+x " + blocking.toStdString()));
    CHECK_FALSE(QFileInfo::exists(inside));
}

TEST_CASE("The blocking folder is the first that an account may not enter")
{
    const ServerAccount stranger{::geteuid() + 1, ::getegid() + 1, QStringLiteral("ann"), true};
    const ServerFolder folder;
    CHECK(blockingFolder(folder.path(), stranger).isEmpty());
    CHECK(blockingFolder(folder.file(QStringLiteral("not/there")), stranger).isEmpty());
    REQUIRE(QDir().mkpath(folder.file(QStringLiteral("a/b"))));
    REQUIRE(::chmod(QFile::encodeName(folder.file(QStringLiteral("a"))).constData(), 0750) == 0);
    CHECK(blockingFolder(folder.file(QStringLiteral("a/b/c")), stranger)
          == folder.file(QStringLiteral("a")));
    const ServerAccount sameGroup{::geteuid() + 1, ::getegid(), QStringLiteral("ben"), true};
    CHECK(blockingFolder(folder.file(QStringLiteral("a/b/c")), sameGroup).isEmpty());
    const ServerAccount root{0, 0, QStringLiteral("root"), false};
    CHECK(blockingFolder(folder.file(QStringLiteral("a/b/c")), root).isEmpty());
}

TEST_CASE("A machine without the server's programs is told which package to install")
{
    const ServerFolder folder;
    const Environment nothing("BANZHANG_PG_BIN", folder.path());
    CHECK_THAT(problemOf(EmbeddedServer(folder.data()).start()),
               Contains("not installed") && Contains(folder.path().toStdString())
                   && Contains("apt-get install postgresql-15"));
    CHECK_FALSE(QFileInfo::exists(folder.data()));
}

TEST_CASE("A PostgreSQL older than the schema needs is refused")
{
    const ServerFolder folder;
    for (const QString &tool :
         {QStringLiteral("initdb"), QStringLiteral("postgres"), QStringLiteral("pg_ctl")}) {
        write(folder.file(tool), "#!/bin/sh\necho 'postgres (PostgreSQL) 13.4 (Debian 13.4-1)'\n");
        makeExecutable(folder.file(tool));
    }
    const Environment old("BANZHANG_PG_BIN", folder.path());
    CHECK_THAT(problemOf(EmbeddedServer(folder.data()).start()),
               Contains("PostgreSQL 13 is too old") && Contains("postgresql-15"));
}

TEST_CASE("A cluster of another major version is refused, and opens again when it is its own")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    REQUIRE(problemOf(server.stop()) == "none");
    const QString file = folder.data() + QStringLiteral("/cluster/PG_VERSION");
    const QByteArray own = server.status().version.toLatin1() + '\n';
    write(file, "9.6\n");
    CHECK_THAT(problemOf(server.start()), Contains("PostgreSQL 9;")
                                              && Contains(folder.data().toStdString())
                                              && Contains("postgresql-9"));
    write(file, own);
    CHECK(problemOf(server.start()) == "none");
}

TEST_CASE("A cluster without its passwords is refused and not touched")
{
    const ServerFolder folder;
    EmbeddedServer server(folder.data());
    REQUIRE(problemOf(server.start()) == "none");
    REQUIRE(problemOf(server.stop()) == "none");
    const QString secrets = folder.data() + QStringLiteral("/secrets.pgpass");
    REQUIRE(QFile::rename(secrets, secrets + QStringLiteral(".away")));
    CHECK_THAT(problemOf(server.start()),
               Contains("passwords are gone") && Contains(secrets.toStdString()));
    CHECK_FALSE(QFileInfo::exists(secrets));
    REQUIRE(QFile::rename(secrets + QStringLiteral(".away"), secrets));
    CHECK(problemOf(server.start()) == "none");
}

TEST_CASE("A socket path over 107 bytes is refused, a long data folder is not")
{
    const ServerFolder folder;
    const QString longName(120, u'x');
    {
        const Environment place("BANZHANG_RUN_DIR", folder.file(longName));
        CHECK_THAT(problemOf(EmbeddedServer(folder.data()).start()),
                   Contains("107 bytes") && Contains("BANZHANG_RUN_DIR"));
    }
    EmbeddedServer server(folder.file(longName));
    CHECK(problemOf(server.start()) == "none");
    const QString socketDir = server.status().socketDir;
    CHECK(socketDir.startsWith(QStringLiteral("/tmp/banzhang-")));
    REQUIRE(problemOf(server.stop()) == "none");
    CHECK(QDir(socketDir).removeRecursively());
}

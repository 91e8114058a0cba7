// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "db/connection.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <csignal>

#include <sys/stat.h>

using namespace banzhang;
using namespace banzhang::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

// Root lives both lives; anybody else only their own.
std::vector<Who> everybody()
{
    return Ctl::isRoot() ? std::vector{Who::Root, Who::Ordinary} : std::vector{Who::Ordinary};
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

qint64 pidIn(const std::string &status)
{
    static const QRegularExpression line(QStringLiteral("pid: (\\d+)"));
    return line.match(QString::fromStdString(status)).captured(1).toLongLong();
}

// The embedded server's user reads what belongs to it alone; so does root.
Connection openAs(const Ctl &ctl, const char *role)
{
    const CtlRun uri = ctl.run(words("server uri --role") << QString::fromLatin1(role));
    REQUIRE(uri.exitCode == 0);
    return Connection::open(QString::fromStdString(uri.out).trimmed());
}

uid_t ownerOf(qint64 pid)
{
    struct stat found = {};
    REQUIRE(::stat(("/proc/" + std::to_string(pid)).c_str(), &found) == 0);
    return found.st_uid;
}

}

TEST_CASE("The embedded server lives through start, second start, kill and stop")
{
    for (const Who who : everybody()) {
        const ServerFolder folder;
        const Ctl ctl(folder.path(), who);
        INFO((who == Who::Root ? "as root" : "as an ordinary user"));
        CHECK_THAT(ctl.run(words("server status")).out, StartsWith("state: not created yet"));

        const CtlRun first = ctl.run(words("server start"));
        INFO(first.err);
        REQUIRE(first.exitCode == 0);
        const CtlRun running = ctl.run(words("server status"));
        REQUIRE(running.exitCode == 0);
        CHECK_THAT(running.out, StartsWith("state: running"));
        CHECK_THAT(running.out, Contains("kept until 'server stop': yes"));
        const qint64 pid = pidIn(running.out);
        REQUIRE(pid > 1);
        CHECK(ownerOf(pid) != 0);

        REQUIRE(ctl.run(words("server start")).exitCode == 0);
        CHECK(pidIn(ctl.run(words("server status")).out) == pid);
        openAs(ctl, "bz_owner").execute("INSERT INTO team (name) VALUES ('killed')");

        REQUIRE(::kill(pid_t(pid), SIGKILL) == 0);
        REQUIRE(ctl.run(words("server start")).exitCode == 0);
        CHECK(pidIn(ctl.run(words("server status")).out) != pid);
        CHECK(openAs(ctl, "owner").execute("SELECT FROM team WHERE name = 'killed'").count() == 1);

        REQUIRE(ctl.run(words("server stop")).exitCode == 0);
        const CtlRun stopped = ctl.run(words("server status"));
        CHECK(stopped.exitCode == 1);
        CHECK_THAT(stopped.out, StartsWith("state: stopped"));

        // A command that needs the server starts it and leaves nothing running.
        const CtlRun migrated = ctl.run(words("migrate"));
        CHECK(migrated.exitCode == 0);
        CHECK_THAT(migrated.out, Contains("schema version"));
        CHECK(ctl.run(words("server status")).exitCode == 1);
    }
}

TEST_CASE("A full disk is told before anything is created, and when it fills up later")
{
    const char *const script = R"(
mount -t tmpfs -o size=$1,mode=0755 none "$FOLDER/disk" 2>/dev/null || exit 77
"$CTL" --data-dir "$FOLDER/disk/data" server start || exit 3
"$CTL" --data-dir "$FOLDER/disk/data" server stop || exit 4
head -c 1G /dev/zero > "$FOLDER/disk/ballast" 2>/dev/null
"$CTL" --data-dir "$FOLDER/disk/data" server start && exit 5
rm "$FOLDER/disk/ballast"
"$CTL" --data-dir "$FOLDER/disk/data" server start || exit 6
"$CTL" --data-dir "$FOLDER/disk/data" server stop
)";
    for (const Who who : everybody()) {
        const ServerFolder folder;
        const Ctl ctl(folder.path(), who);
        INFO((who == Who::Root ? "as root" : "as an ordinary user"));
        REQUIRE(QDir().mkpath(folder.file(QStringLiteral("disk"))));
        const auto onDiskOf = [&](const char *size) {
            return ctl.runScript(
                QString::fromLatin1(script).replace(u"$1"_qs, QString::fromLatin1(size)));
        };
        const CtlRun small = onDiskOf("60m");
        if (small.exitCode == 77) {
            WARN("This machine lets us mount nothing: the full disk was not tried.");
            continue;
        }
        CHECK(small.exitCode == 3);
        CHECK_THAT(small.err,
                   Contains("The disk is full") && Contains("200 MB") && Contains("Make room"));
        const CtlRun filled = onDiskOf("260m");
        INFO(filled.out << filled.err);
        CHECK(filled.exitCode == 0);
        CHECK_THAT(filled.err, Contains("The disk is full") && Contains("nothing is lost"));
    }
}

TEST_CASE("What the embedded server refuses is told with the place and what to do")
{
    for (const Who who : everybody()) {
        const ServerFolder folder;
        const Ctl ctl(folder.path(), who);
        const auto start = [&](const QString &data, const QStringList &environment = {}) {
            return ctl.runPlain({QStringLiteral("--data-dir"), data, QStringLiteral("server"),
                                 QStringLiteral("start")},
                                environment);
        };
        const CtlRun taken = start(QStringLiteral("/usr/share"));
        CHECK(taken.exitCode == 1);
        CHECK_THAT(taken.err, StartsWith("banzhangctl: The folder /usr/share is not ours")
                                  && Contains(" – ") && Contains("--data-dir"));
        const CtlRun missing = start(ctl.dataDir(), {QStringLiteral("BANZHANG_PG_BIN=/nowhere")});
        CHECK(missing.exitCode == 1);
        CHECK_THAT(missing.err, Contains("not installed") && Contains("postgresql-15"));
        if (who == Who::Root) {
            const CtlRun home = start(QStringLiteral("/root/banzhang-data"));
            CHECK(home.exitCode == 1);
            CHECK_THAT(home.err, Contains("may not enter /root"));
        }
    }
}

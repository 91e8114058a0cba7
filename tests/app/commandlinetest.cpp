// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

using namespace banzhang::test;
using Catch::Contains;

namespace {

CtlRun run(const char *line)
{
    const ServerFolder folder;
    const Ctl ctl(folder.path(), Who::Root);
    return ctl.runPlain(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts));
}

}

TEST_CASE("Help tells every command, and every command tells its own")
{
    const CtlRun all = run("--help");
    CHECK(all.exitCode == 0);
    for (const char *command : {"server start", "server stop", "server status", "server uri",
                                "migrate", "backup FILE", "restore FILE", "doctor"})
        CHECK_THAT(all.out, Contains(command));
    const CtlRun one = run("server uri --help");
    CHECK(one.exitCode == 0);
    CHECK_THAT(one.out, Contains("--role") && Contains("--data-dir"));
    CHECK_THAT(run("server --help").out, Contains("server stop") && !Contains("restore"));
}

TEST_CASE("Wrong usage ends with 2 and points to the help")
{
    for (const char *line : {"", "serve", "server", "server start now", "backup", "backup a b",
                             "server start --nonsense", "--server x server start"}) {
        INFO(line);
        const CtlRun wrong = run(line);
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.out.empty());
        CHECK_THAT(wrong.err, Contains("banzhangctl: "));
    }
    CHECK_THAT(run("server start --nonsense").err, Contains("'banzhangctl server start --help'"));
}

TEST_CASE("Common options stand before or behind the command")
{
    const ServerFolder folder;
    const Ctl ctl(folder.path(), Who::Root);
    const QString data = folder.file(QStringLiteral("elsewhere"));
    const QStringList option{QStringLiteral("--data-dir"), data};
    const QStringList command{QStringLiteral("server"), QStringLiteral("status")};
    const CtlRun before = ctl.runPlain(option + command);
    const CtlRun behind = ctl.runPlain(command + option);
    CHECK(before.exitCode == 1);
    CHECK(before.out == behind.out);
    CHECK_THAT(before.out, Contains("data: " + data.toStdString()));
}

TEST_CASE("A server that is not there fails with its place")
{
    const CtlRun gone = run("--server host=/not/there migrate");
    CHECK(gone.exitCode == 1);
    CHECK_THAT(gone.err, Contains("/not/there"));
    const CtlRun nonsense = run("--server nonsense migrate");
    CHECK(nonsense.exitCode == 1);
    CHECK_THAT(nonsense.err, Contains("no connection string") && Contains("postgresql://"));
}

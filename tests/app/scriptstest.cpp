// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QProcessEnvironment>

using namespace banzhang::test;
using Catch::Contains;

namespace {

struct ShellRun
{
    int exitCode = -1;
    std::string out;
};

// A line of bash, with app/setup.sh at hand as the scripts have it.
ShellRun bash(const QString &line, const QString &root = QStringLiteral(BANZHANG_SOURCE_DIR))
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("root"), root);
    environment.insert(QStringLiteral("source"), QStringLiteral(BANZHANG_SOURCE_DIR));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), QStringLiteral(". \"$source/app/setup.sh\"; ") + line});
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput().toStdString()};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

}

TEST_CASE("Both first commands tell their options from any folder, and build nothing for it")
{
    const ShellRun run = bash(QStringLiteral("bash \"$source/app/run\" --help"));
    CHECK(run.exitCode == 0);
    for (const char *option :
         {"--demo", "--server URI", "--tour [DIR]", "--lang", "--theme", "--size WxH", "--scale"})
        CHECK_THAT(run.out, Contains(option));
    const ShellRun tests = bash(QStringLiteral("bash \"$source/tests/run\" --help"));
    CHECK(tests.exitCode == 0);
    CHECK_THAT(tests.out, Contains("--sanitize") && Contains("--bench [NAME]"));
}

TEST_CASE("A section of the package list ends where the next begins")
{
    const ServerFolder folder;
    REQUIRE(QDir().mkpath(folder.file(QStringLiteral("app"))));
    write(folder.file(QStringLiteral("app/packages.txt")),
          "# words\n[run]\none\ntwo\n\n[build]\nthree-dev\n[test]\nfour\n");
    CHECK(bash(QStringLiteral("packages_of run"), folder.path()).out == "one\ntwo\n");
    CHECK(bash(QStringLiteral("packages_of test build"), folder.path()).out == "four\nthree-dev\n");
}

TEST_CASE("Only packages that are not installed are missing")
{
    const ShellRun run = bash(QStringLiteral("missing_of bash no-such-package-of-ours coreutils"));
    CHECK(run.out == "no-such-package-of-ours\n");
    CHECK(bash(QStringLiteral("missing_of bash coreutils")).out.empty());
}

TEST_CASE("What the tests need is installed, so that a second run installs nothing")
{
    CHECK(bash(QStringLiteral("missing_of $(packages_of run build test)")).out.empty());
}

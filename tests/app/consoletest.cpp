// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverfolder.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct ConsoleRun
{
    int exitCode = -1;
    QByteArray out, err;
};

// The real console with a home of its own; without a display unless `display` says otherwise.
ConsoleRun runConsole(const QStringList &arguments, const QByteArray &platform = {})
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PGHOST", "PGPASSWORD"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BANZHANG_BINARY_DIR "/bin/banzhang"), arguments);
    if (!process.waitForFinished(560000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}

TEST_CASE("the console tells all its options and ends well")
{
    const ConsoleRun run = runConsole({QStringLiteral("--help")});
    CHECK(run.exitCode == 0);
    for (const char *option :
         {"--demo", "--server", "--data-dir", "--tour", "--lang", "--theme", "--size", "--scale"}) {
        CAPTURE(option);
        CHECK(run.out.contains(option));
    }
}

TEST_CASE("a wrong option of the console is told in one line and refused")
{
    for (const QStringList &arguments : std::vector<QStringList>{
             {QStringLiteral("--no-such-thing")},
             {QStringLiteral("--lang"), QStringLiteral("fr")},
             {QStringLiteral("--theme"), QStringLiteral("pink")},
             {QStringLiteral("--size"), QStringLiteral("big")},
             {QStringLiteral("--scale"), QStringLiteral("99")},
             {QStringLiteral("--demo"), QStringLiteral("--server"), QStringLiteral("x")},
             {QStringLiteral("stray")}}) {
        CAPTURE(arguments.join(u' ').toStdString());
        const ConsoleRun run = runConsole(arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.err.startsWith("banzhang: "));
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("without a display the console says so and ends")
{
    const ConsoleRun run = runConsole({});
    CHECK(run.exitCode == 2);
    CHECK(run.err.contains("there is no display"));
}

TEST_CASE("the tour paints every pane in the size asked for and leaves no server behind")
{
    const ServerFolder folder;
    const QTemporaryDir pictures;
    const ConsoleRun run = runConsole(
        {QStringLiteral("--tour"), pictures.path(), QStringLiteral("--data-dir"), folder.data(),
         QStringLiteral("--size"), QStringLiteral("1280x800"), QStringLiteral("--lang"),
         QStringLiteral("en"), QStringLiteral("--theme"), QStringLiteral("dark")});
    CAPTURE(run.err.toStdString());
    CHECK(run.exitCode == 0);
    const QStringList files =
        QDir(pictures.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    CAPTURE(files.join(u' ').toStdString());
    REQUIRE(files.contains(QStringLiteral("01-floor.png")));
    CHECK_FALSE(files.filter(QStringLiteral("people")).isEmpty());
    CHECK(files.filter(QStringLiteral("sign-in")).size() == 2);
    const QImage floor(pictures.filePath(QStringLiteral("01-floor.png")));
    CHECK(floor.size() == QSize(1280, 800));
    CHECK(floor.pixelColor(640, 778) == QColor(0x22, 0x26, 0x2C)); // the dark status line
    CHECK_FALSE(EmbeddedServer(folder.data()).status().running);
}

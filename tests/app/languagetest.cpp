// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace banzhang::test;
using Catch::Contains;

namespace {

const QString help = QStringLiteral("--help");
const QString nonsense = QStringLiteral("--nonsense");
const QString simplified = QStringLiteral("LANG=zh_CN.UTF-8");
const QString traditional = QStringLiteral("LANG=zh_TW.UTF-8");
const QString english = QStringLiteral("LANG=C");

CtlRun run(const QStringList &arguments, const QStringList &environment)
{
    const ServerFolder folder;
    return Ctl(folder.path(), Who::Root).runPlain(arguments, environment);
}

// The language of the help under these variables.
std::string spoken(const QStringList &environment)
{
    std::string out = run({help}, environment).out;
    const auto begins = [&out](const char *text) { return out.rfind(text, 0) == 0; };
    if (begins("Usage: banzhangctl "))
        return "en";
    if (!begins("用法：banzhangctl "))
        return out;
    return out.find("选项") != std::string::npos ? "zh_CN" : "zh_TW";
}

// Runs a feed without a database until it says so; what it keeps goes to `folder`.
void feedNowhere(const QString &folder, const QString &language, const QString &away)
{
    auto environment = englishEnvironment();
    environment.insert(QStringLiteral("STATE_DIRECTORY"), folder);
    environment.insert(QStringLiteral("LANG"), language.section(u'=', 1));
    QProcess feed;
    feed.setProcessEnvironment(environment);
    feed.start(QCoreApplication::applicationDirPath() + QStringLiteral("/banzhangctl"),
               {QStringLiteral("--server"), QStringLiteral("host=/not/there"),
                QStringLiteral("feed"), QStringLiteral("jsonl"), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0")});
    QString said;
    const auto isAway = [&] {
        said += QString::fromUtf8(feed.readAll());
        return said.contains(away);
    };
    REQUIRE(QTest::qWaitFor(isAway, 20'000));
    feed.terminate();
    REQUIRE(feed.waitForFinished(20'000));
}

}

TEST_CASE("The program's help is in the language of the shell")
{
    const CtlRun mainland = run({help}, {simplified});
    CHECK(mainland.exitCode == 0);
    CHECK_THAT(mainland.out, Contains("命令：") && Contains("坐席统计") && Contains("演示中心")
                                 && Contains("backup FILE") && Contains("--data-dir DIR"));
    CHECK_THAT(mainland.out, !Contains("Commands:") && !Contains("Options"));
    const CtlRun island = run({help}, {traditional});
    CHECK(island.exitCode == 0);
    CHECK_THAT(island.out, Contains("命令：") && Contains("客服人員統計") && Contains("示範中心"));
    const CtlRun source = run({help}, {english});
    CHECK(source.exitCode == 0);
    CHECK_THAT(source.out,
               Contains("Commands:\n") && Contains("Figures of the agents, a row each"));
}

TEST_CASE("A command's own help and options are in the language of the shell")
{
    const QStringList line{QStringLiteral("feed"), QStringLiteral("queue-log"), help};
    const CtlRun mainland = run(line, {simplified});
    CHECK_THAT(mainland.out, Contains("用法：banzhangctl feed queue-log FILE [选项]")
                                 && Contains("\n选项：\n") && Contains("--switch <NAME>")
                                 && Contains("交换机的名称。"));
    CHECK_THAT(run(line, {traditional}).out, Contains("\n選項：\n") && Contains("交換機的名稱。"));
    CHECK_THAT(run(line, {english}).out,
               Contains("\nOptions:\n") && Contains("Name of the switch."));
}

TEST_CASE("Errors are in the language of the shell, Qt's own among them")
{
    const QStringList line{QStringLiteral("server"), QStringLiteral("start"), nonsense};
    CHECK_THAT(run(line, {simplified}).err,
               Contains("banzhangctl: 没有选项“nonsense”。 – server start – "
                        "请看“banzhangctl server start --help”"));
    CHECK_THAT(run(line, {traditional}).err, Contains("banzhangctl: 沒有選項「nonsense」。"));
    CHECK_THAT(run(line, {english}).err,
               Contains("banzhangctl: Unknown option 'nonsense'. – server start – "
                        "see 'banzhangctl server start --help'"));
    const QStringList log{QStringLiteral("import"), QStringLiteral("agents"),
                          QStringLiteral("--rejects"), QStringLiteral("/not/there/rejects"),
                          QStringLiteral("none.csv")};
    CHECK_THAT(run(log, {simplified}).err, Contains("没有这个文件或目录"));
}

TEST_CASE("What scripts read is the same in every language")
{
    const QStringList line{QStringLiteral("--server"), QString(), QStringLiteral("--version")};
    const std::string version = run(line, {english}).out;
    CHECK_THAT(version, Contains("banzhangctl "));
    CHECK(run(line, {simplified}).out == version);
    const QStringList uri{QStringLiteral("--data-dir"), QStringLiteral("/tmp/nowhere"),
                          QStringLiteral("server"), QStringLiteral("uri")};
    const std::string place = run(uri, {english}).out;
    CHECK_THAT(place, Contains("host="));
    CHECK(run(uri, {traditional}).out == place);
}

TEST_CASE("A feed finds what it kept again after a change of language")
{
    const ServerFolder folder;
    const QDir kept(folder.path());
    feedNowhere(folder.path(), english, QStringLiteral("the database is away"));
    const QStringList before = kept.entryList({QStringLiteral("*.spool")});
    REQUIRE(before.size() == 1);
    feedNowhere(folder.path(), simplified, QStringLiteral("与数据库断开"));
    CHECK(kept.entryList({QStringLiteral("*.spool")}) == before);
}

TEST_CASE("LC_ALL outweighs LC_MESSAGES, and both outweigh LANG")
{
    const QString messages = QStringLiteral("LC_MESSAGES=zh_TW.UTF-8");
    CHECK(spoken({simplified, messages}) == "zh_TW");
    CHECK(spoken({simplified, messages, QStringLiteral("LC_ALL=C.UTF-8")}) == "en");
    CHECK(spoken({english, QStringLiteral("LC_ALL=zh_CN.UTF-8")}) == "zh_CN");
    CHECK(spoken({simplified, QStringLiteral("LC_ALL=")}) == "zh_CN");
    CHECK(spoken({QStringLiteral("LANG=")}) == "en");
}

TEST_CASE("Every name of a Chinese locale finds its script")
{
    for (const char *locale : {"zh", "zh_CN", "zh_SG.UTF-8", "zh-Hans-HK", "zh_CN.gb18030"})
        CHECK(spoken({QStringLiteral("LANG=") + QLatin1String(locale)}) == "zh_CN");
    for (const char *locale : {"zh_TW", "zh_HK.UTF-8", "zh_MO", "zh-Hant", "zh_Hant_SG"})
        CHECK(spoken({QStringLiteral("LANG=") + QLatin1String(locale)}) == "zh_TW");
    for (const char *locale : {"C", "POSIX", "en_GB.UTF-8", "de_DE.UTF-8", "zhuang"})
        CHECK(spoken({QStringLiteral("LANG=") + QLatin1String(locale)}) == "en");
}

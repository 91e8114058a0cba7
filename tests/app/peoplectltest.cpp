// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/csvtable.h"
#include "ctl.h"
#include "db/connection.h"
#include "server/conninfo.h"
#include "staff/staffstore.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString data(const char *name)
{
    return QStringLiteral(BANZHANG_TEST_DATA "/asterisk/") + QLatin1String(name);
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

std::string readBack(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("People come in from lists, figures go out as tables, and both say what they did")
{
    const ServerFolder folder;
    const Ctl ctl(folder.path(), Ctl::isRoot() ? Who::Root : Who::Ordinary);
    const auto run = [&](const char *line, const QStringList &more = {}) {
        return ctl.run(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts) + more);
    };
    REQUIRE(run("server start").exitCode == 0);

    // The capture's own list, twice.
    CtlRun result = run("import agents", {data("agents.csv")});
    CHECK(result.exitCode == 0);
    CHECK(has(result.out, "60 rows: 60 added, 0 completed, 0 changed, 0 unchanged, 0 rejected"));
    result = run("import agents", {data("agents.csv")});
    CHECK(result.exitCode == 0);
    CHECK(has(result.out, "60 unchanged"));

    // GB18030 with a number that comes twice and a line that is too short; the rest is taken.
    const QString list =
        written(folder.file(QStringLiteral("list.csv")),
                QByteArray("\xb9\xa4\xba\xc5,\xd0\xd5\xc3\xfb,team\n9001,\xcd\xf5\xb7\xbc,A\n9001,"
                           "x,A\n9002\n9003,\xcd\xf5\xb7\xbc,A\n"));
    const QString rejects = folder.file(QStringLiteral("rejects"));
    result = run("import agents --rejects", {rejects, list});
    CHECK(result.exitCode == 3);
    CHECK(has(result.out, "2 added"));
    CHECK(has(result.out, "2 rejected, 1 worth a look"));
    CHECK(has(result.err, "list.csv:3: agent number 9001 stands already on line 2"));
    CHECK(has(result.err, "list.csv:4: 1 fields, the header has 3"));
    CHECK(has(result.err, "list.csv:5: two people are called 王芳, see line 2"));
    CHECK(
        has(readBack(rejects), "list.csv:3:agent number 9001 stands already on line 2:9001,x,A\n"));

    // What is no list at all.
    result =
        run("import agents", {written(folder.file(QStringLiteral("x.csv")), "name,team\nx,y\n")});
    CHECK(result.exitCode == 1);
    CHECK(has(result.err, "There is no column agent_no; the header is: name, team"));
    CHECK(run("import agents",
              {written(folder.file(QStringLiteral("b.csv")), QByteArray("\0\1\2", 3))})
              .exitCode
          == 1);
    CHECK(run("import agents /nowhere.csv").exitCode == 1);
    CHECK(run("import agents").exitCode == 2);
    result = run(
        "import queues",
        {written(folder.file(QStringLiteral("q.csv")),
                 "queue,name,service_level_s,target,wrapup_s\nsales,Sales,20,80,4\nx,,no,,\n")});
    CHECK(result.exitCode == 3);
    CHECK(has(result.out, "1 changed"));

    // Figures.
    REQUIRE(run("feed queue-log", {data("queue_log")}).exitCode == 0);
    const QString file = folder.file(QStringLiteral("out.csv"));
    REQUIRE(run("export agent-work -o", {file}).exitCode == 0);
    const CsvTable table = parseCsv(QString::fromUtf8(readBack(file).c_str()));
    CHECK(readBack(file).substr(0, 3) == "\xef\xbb\xbf");
    CHECK(table.rows.size() == 60); // who is not in the log is no row, and there is no total row
    CHECK(QStringList(table.rows[0].fields.mid(0, 13)).join(u',').toStdString()
          == "1001,王芳,632,1,0,0,7,0,372,53.14,109,3,4");
    result = run("export queue-work --header zh");
    CHECK(has(result.out, "队列,来电量,接听量"));
    CHECK(has(result.out, "\r\nsales,262,238,19,0,237,90.46,5.38,22,"));
    result = run("export calls --from 1795345216 --to 2026-11-22T11:00:26Z");
    CHECK(std::count(result.out.begin(), result.out.end(), '\n') == 3);
    const QString book = folder.file(QStringLiteral("out.xlsx"));
    REQUIRE(run("export agent-work --format xlsx -o", {book}).exitCode == 0);
    CHECK(readBack(book).substr(0, 2) == "PK");
    CHECK(run("export agent-work --format xlsx").exitCode == 2);
    CHECK(run("export agent-work --format pdf").exitCode == 2);
    CHECK(run("export agent-work --from yesterday").exitCode == 2);
    CHECK(run("export agent-work -o /nowhere/x.csv").exitCode == 1);
}

TEST_CASE("Staff are made, sign in by password, change it, and are kept out again")
{
    const ServerFolder folder;
    const Ctl ctl(folder.path(), Ctl::isRoot() ? Who::Root : Who::Ordinary);
    const auto run = [&](const char *line, const QStringList &more = {}) {
        return ctl.run(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts) + more);
    };
    REQUIRE(run("server start").exitCode == 0);
    CtlRun result = run("staff add wang Wang --posts leader,inspector");
    REQUIRE(result.exitCode == 0);
    const QString password =
        QString::fromStdString(result.out).section(QStringLiteral("password: "), 1).trimmed();
    CHECK(password.size() == 19);

    const auto uri = ConnInfo::parse(QString::fromStdString(run("server uri").out).trimmed());
    REQUIRE(uri);
    const auto target = [&](const QString &secret) {
        ConnInfo info = *uri;
        info.take(QStringLiteral("passfile"));
        info.set(QStringLiteral("user"), QStringLiteral("wang"));
        if (!secret.isEmpty())
            info.set(QStringLiteral("password"), secret);
        return info.toString();
    };
    {
        Connection wang = Connection::open(target(password));
        const StaffStore store;
        const QString fresh = QStringLiteral("my0wn-secret");
        try { // the server judges the old one
            store.changeOwnPassword(wang, target({}), QStringLiteral("wrong-one1"), fresh);
            FAIL_CHECK("a wrong old password was taken");
        } catch (const DbError &error) {
            CHECK(error.problem().kind == ProblemKind::Denied);
        }
        store.changeOwnPassword(wang, target({}), password, fresh);
        CHECK_THROWS_AS(Connection::open(target(password)), DbError);
        CHECK(Connection::open(target(fresh)).user() == u"wang");
        result = run("staff disable wang");
        CHECK(has(result.out, "wang is disabled, 1 sessions ended."));
        CHECK_THROWS_AS(Connection::open(target(fresh)), DbError);
    }
    CHECK(has(run("staff list").out, "disabled"));
    CHECK(run("staff enable wang").exitCode == 0);
    CHECK(has(run("staff posts wang --posts manager").out, "wang: manager"));
    CHECK(run("staff posts wang").exitCode == 2);
    CHECK(has(run("staff commands wang --deeds listen,pause --extension PJSIP/801").out,
              "wang may command: listen,pause; rung at: PJSIP/801"));
    CHECK(run("staff commands wang --deeds dance").exitCode == 1);
    CHECK(run("staff commands wang --extension 801").exitCode == 1);
    CHECK(has(run("staff commands wang --deeds pause").out, "pause; rung at: PJSIP/801"));
    CHECK(run("staff commands wang").exitCode == 2);
    CHECK(has(run("staff posts wang --posts boss").err, "there is no post 'boss'"));
    CHECK(has(run("staff reset wang").out, "password: "));
    CHECK(has(run("staff reset nobody").err, "there is no account 'nobody'"));
    CHECK(has(run("staff add bz_boss Boss").err, "reserved"));
    CHECK(has(run("staff disable owner").err, "Nobody closes his own account"));

    // A password given by hand comes by standard input, and a poor one is refused.
    const auto given = [&](const char *secret) {
        QProcess process;
        process.start(folder.path() + QStringLiteral("/banzhangctl"),
                      {QStringLiteral("--data-dir"), ctl.dataDir(), QStringLiteral("staff"),
                       QStringLiteral("reset"), QStringLiteral("wang"), QStringLiteral("--ask")});
        process.write(secret);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60'000));
        return process.exitCode();
    };
    CHECK(given("short\n") == 1);
    CHECK(given("given-by-hand-1\n") == 0);
    CHECK(Connection::open(target(QStringLiteral("given-by-hand-1"))).isOpen());

    // All of it is in the audit, in clear text nowhere.
    result = run("verify");
    CHECK(result.exitCode == 0);
    CHECK(has(result.out, "The audit is whole."));
    const QString hash = QString::fromStdString(result.out)
                             .section(QStringLiteral(": "), 1)
                             .section(u'\n', 0, 0)
                             .trimmed();
    CHECK(hash.size() == 64);
    CHECK(has(run("verify --expect", {hash}).out, "the noted hash is that of seal 1"));
    CHECK(run("verify --expect", {QString(64, u'0')}).exitCode == 1);
    Connection owner =
        Connection::open(QString::fromStdString(run("server uri --role bz_super").out).trimmed());
    owner.execute("SET session_replication_role TO replica; UPDATE banzhang.audit_entry SET who = "
                  "'x' WHERE entry_id = 1");
    result = run("verify");
    CHECK(result.exitCode == 1);
    CHECK(has(result.err, "broken seal: seal 1"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("Orders and results come in from files, what is refused is told by line and kept")
{
    const ServerFolder folder;
    const Ctl ctl(folder.path(), Ctl::isRoot() ? Who::Root : Who::Ordinary);
    const auto run = [&](const char *line, const QStringList &more) {
        return ctl.run(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts) + more);
    };
    REQUIRE(run("server start", {}).exitCode == 0);
    REQUIRE(run("import agents",
                {written(folder.file(u"agents.csv"_qs), "extension,name\n1001,Wang\n1002,Li\n")})
                .exitCode
            == 0);
    const QString orders = written(folder.file(u"orders.csv"_qs),
                                   "订单号,工号,时间,金额,类型\nA1,1001,2026-10-05 10:00,680,\n"
                                   "A1,1001,2026-10-06 10:00,80,退单\n"
                                   "A2,4711,2026-10-05 10:00,1,\n"
                                   "A3,1001,someday,1,\n");
    const QString rejects = folder.file(u"rejects.csv"_qs);
    CtlRun result = run("import orders --rejects", {rejects, orders});
    CHECK(result.exitCode == 3);
    CHECK(has(result.out, "2 added, 0 known already, 2 rejected"));
    CHECK(has(result.err, "orders.csv:4: agent"));
    CHECK(has(result.err, "orders.csv:5: time"));
    CHECK(QFile::exists(rejects));
    result = run("import orders", {orders});
    CHECK(has(result.out, "0 added, 2 known already, 2 rejected"));
    result = run("import results",
                 {written(folder.file(u"results.jsonl"_qs),
                          "{\"agent_no\":\"1001\",\"date\":\"2026-10-05\",\"visits\":40,"
                          "\"successes\":12}\n")});
    CHECK(result.exitCode == 0);
    CHECK(has(result.out, "1 added"));
    const QString marks = written(folder.file(u"marks.csv"_qs), "工号,月份,类型,成绩,满分\n"
                                                                "1001,2026-10,考试,45,50\n"
                                                                "4711,2026-10,考试,45,50\n");
    result = run("import marks", {marks}); // #77
    CHECK(result.exitCode == 3);
    CHECK(has(result.out, "1 added, 0 known already, 1 rejected"));
    CHECK(has(result.err, "marks.csv:3: agent"));
    CHECK(has(run("import marks", {marks}).out, "0 added, 1 known already, 1 rejected"));
    result = run("import orders", {written(folder.file(u"x.csv"_qs), "name,team\nx,y\n")});
    CHECK(result.exitCode != 0);
    CHECK(has(result.err, "order_no"));
    CHECK(run("server stop", {}).exitCode == 0);
}

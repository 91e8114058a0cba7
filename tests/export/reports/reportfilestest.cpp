// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reports/filesamples.h"

#include "common/workbook.h"

#include <QCryptographicHash>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a workbook holds figures as numbers in their units and names the run on its first sheet")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const Result<ReportFile> file =
        writeWorkbook(document({chapter("工作/统计[表]", {table()})}), path, marks());
    REQUIRE(file);
    CHECK(file->sha256
          == QString::fromLatin1(
              QCryptographicHash::hash(contentsOf(path), QCryptographicHash::Sha256).toHex()));
    CHECK(sheetNames(path) == QStringList{zh("说明"), zh("工作 统计 表")});
    const QStringList about = sheet(path, 1).values();
    CHECK(about.contains(marks().runNo));
    CHECK(about.contains(marks().fingerprint));
    CHECK(about.contains(QStringLiteral("Asia/Shanghai")));
    const QMap<QString, QString> cells = sheet(path, 2);
    CHECK(cells[QStringLiteral("A2")] == zh("王芳"));
    CHECK(cells[QStringLiteral("B2")].toDouble() == 1486);
    CHECK(cells[QStringLiteral("C2")].toDouble() == Approx(0.094));
    CHECK(cells[QStringLiteral("D2")].toDouble() * 24 == Approx(161.25));
    CHECK(cells[QStringLiteral("E2")].toDouble() == -5);
    CHECK(cells[QStringLiteral("E3")].toDouble() == Approx(987'654'321.09));
    CHECK(cells[QStringLiteral("F2")].toDouble() == 46326); // 2026-10-31
    CHECK(cells[QStringLiteral("G1")] == zh("进队时间 (Asia/Shanghai)"));
    CHECK(cells[QStringLiteral("G2")].toDouble()
          == Approx(46327 + (2 * 3600 + 30 * 60 + 5) / 86400.0).epsilon(1e-12));
    CHECK_FALSE(cells.contains(QStringLiteral("B3"))); // nothing known is not zero
    const QByteArray styles = part(path, QStringLiteral("xl/styles.xml"));
    for (const char *format : {"0.0%", "[h]:mm", "yyyy-mm-dd", "#,##0.00"})
        CHECK((styles.contains(format) || QByteArray(format) == "#,##0.00"));
    const QByteArray xml = part(path, QStringLiteral("xl/worksheets/sheet2.xml"));
    CHECK(xml.contains("state=\"frozen\""));
    CHECK(xml.contains("<autoFilter ref=\"A1:G3\"")); // the sum stays out
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("the workbook is read by the reader of imports too")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    REQUIRE(writeWorkbook(document({chapter("x", {table()})}), path, marks()));
    const Result<CsvTable> read = readWorkbook(contentsOf(path));
    REQUIRE(read);
    QStringList all;
    for (const auto &row : read->rows)
        all << row.fields;
    CHECK(all.contains(marks().fingerprint));
}

TEST_CASE("sheets have names that are allowed and unique within 31 signs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    ReportTable other = table();
    other.code = QStringLiteral("other");
    ReportTable third = table();
    third.code = QStringLiteral("third");
    const char *const longName =
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四";
    REQUIRE(writeWorkbook(document({chapter(longName, {table()}), chapter(longName, {other}),
                                    chapter("'History'", {third})}),
                          path, marks()));
    const QStringList names = sheetNames(path);
    REQUIRE(names.size() == 4);
    CHECK(QSet<QString>(names.begin(), names.end()).size() == 4);
    for (const QString &name : names)
        CHECK(name.size() <= 31);
}

TEST_CASE("tables of one kind share a sheet with their chapter before each row")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    REQUIRE(
        writeWorkbook(document({chapter("1001 王芳", {table()}), chapter("1002 李娜", {table()})}),
                      path, marks()));
    CHECK(sheetNames(path).size() == 2);
    const QMap<QString, QString> cells = sheet(path, 2);
    CHECK(cells[QStringLiteral("A2")] == zh("1001 王芳"));
    CHECK(cells[QStringLiteral("A5")] == zh("1002 李娜"));
    CHECK(cells[QStringLiteral("B5")] == zh("王芳"));
}

TEST_CASE("a table that is longer than a sheet goes on on the next with its head")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    ReportTable long10 = table();
    long10.rows.resize(1);
    for (int i = 1; i < 10; ++i)
        long10.rows.push_back(long10.rows.front());
    REQUIRE(writeWorkbook(document({chapter("x", {long10})}), path, marks(), {}, nullptr, 5));
    CHECK(sheetNames(path).size() == 4); // 4 + 4 + 2 rows
    CHECK(sheet(path, 3)[QStringLiteral("A1")] == zh("姓名"));
    CHECK(sheet(path, 4).contains(QStringLiteral("A3")));
    CHECK_FALSE(sheet(path, 4).contains(QStringLiteral("A4")));
}

TEST_CASE("charts are native beside their values")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    REQUIRE(writeWorkbook(document({chapter("x", {chart()})}), path, marks()));
    const QMap<QString, QString> cells = sheet(path, 2);
    CHECK(cells[QStringLiteral("B2")] == zh("接听"));
    CHECK(cells[QStringLiteral("B3")].toDouble() == 10);
    CHECK(cells[QStringLiteral("C4")].toDouble() == Approx(0.9));
    const QByteArray bars = part(path, QStringLiteral("xl/charts/chart1.xml"));
    CHECK(bars.contains("<c:barChart>"));
    CHECK(bars.contains("$B$3:$B$4"));
    CHECK(part(path, QStringLiteral("xl/charts/chart2.xml")).contains("<c:lineChart>"));
}

TEST_CASE("#183 files tell of each key figure its target and whether and which way it is met")
{
    KeyFigure lost;
    lost.name = zh("放弃率");
    lost.kind = FigureKind::Percent;
    lost.value = 7.2;
    lost.target = 5.0;
    lost.isAtMost = true;
    lost.light = KeyFigure::Light::Missed;
    KeyFigure plain;
    plain.name = zh("来电量");
    plain.value = qint64(75'188);
    RunMarks told = marks();
    told.words.light = zh("达标情况");
    told.words.atMost = zh("不高于");
    told.words.missed = zh("未达");
    ReportDocument made = document({chapter("x", {})});
    made.chapters.front().blocks = {KeyFigures{QStringLiteral("headlines"), {lost, plain}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    REQUIRE(writeWorkbook(made, path, told));
    const QMap<QString, QString> cells = sheet(path, 2);
    CHECK(cells[QStringLiteral("G1")] == zh("达标情况"));
    CHECK(cells[QStringLiteral("F2")].toDouble() == Approx(0.05));
    CHECK(cells[QStringLiteral("G2")] == zh("未达 (不高于)"));
    CHECK(cells.value(QStringLiteral("G3")).isEmpty());
    const QString csv = folder.filePath(QStringLiteral("report.csv"));
    REQUIRE(writeCsv(made, csv, CsvCharset::Utf8, told));
    CHECK(contentsOf(csv).contains("放弃率,7.2%,,,5.0%,未达 (不高于)\r\n"));
}

TEST_CASE("#183 a target beside bars makes no chart of its own in a workbook")
{
    ReportChart bars = chart();
    bars.series.back().look = ChartSeries::Look::Target;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    REQUIRE(writeWorkbook(document({chapter("x", {bars})}), path, marks()));
    CHECK(sheet(path, 2)[QStringLiteral("C4")].toDouble() == Approx(0.9));
    CHECK_FALSE(part(path, QStringLiteral("xl/charts/chart1.xml")).isEmpty());
    CHECK(part(path, QStringLiteral("xl/charts/chart2.xml")).isEmpty());
}

TEST_CASE("a workbook that is cancelled or cannot be written leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const Result<ReportFile> cancelled = writeWorkbook(document({chapter("x", {table()})}), path,
                                                       marks(), [](int, int) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().text == zh("已取消"));
    CHECK(filesIn(folder).isEmpty());
    const Result<ReportFile> nowhere = writeWorkbook(document({chapter("x", {table()})}),
                                                     QStringLiteral("/nowhere/at/x.xlsx"), marks());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().text.contains(u"/nowhere/at/x.xlsx"));
}

TEST_CASE(
    "#87 a table whose first rows alone are in the document is written whole over several sheets")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.xlsx"));
    std::vector<int> told;
    const FileProgress progress = [&told](int done, int of) {
        CHECK(of == 7);
        told.push_back(done);
        return true;
    };
    const Stream all(7);
    const Result<ReportFile> file = writeWorkbook(document({chapter("拨打明细", {firstCalls(7)})}),
                                                  path, marks(), progress, &all, 4);
    REQUIRE(file);
    CHECK(told == std::vector<int>{7});
    CHECK(sheetNames(path)
          == QStringList{zh("说明"), zh("拨打明细"), zh("拨打明细 2"), zh("拨打明细 3")});
    CHECK(sheet(path, 2)[QStringLiteral("B2")] == u"W0");
    const QMap<QString, QString> second = sheet(path, 3);
    CHECK(second[QStringLiteral("A1")] == zh("进队时间 (Asia/Shanghai)"));
    CHECK(second[QStringLiteral("B2")] == u"W3");
    CHECK_FALSE(second.contains(QStringLiteral("C2"))); // nothing is known
    CHECK(second[QStringLiteral("C3")].toDouble() * 24 == Approx(1));
    CHECK(second[QStringLiteral("A2")].toDouble()
          == Approx(46327 + (2 * 3600 + 30 * 60 + 3) / 86400.0).epsilon(1e-12));
    CHECK(sheet(path, 4)[QStringLiteral("B2")] == u"W6");
    CHECK_FALSE(sheet(path, 4).contains(QStringLiteral("B3")));
}

TEST_CASE("#87 rows that cannot be read back or are cancelled leave no file and say why")
{
    const QTemporaryDir folder;
    const ReportDocument made = document({chapter("x", {firstCalls(5000)})});
    const auto stop = [](int done, int) { return done < 3000; };
    const Stream all(5000);
    const Stream broken(5000, zh("磁盘错误"));
    const auto sheets = [&](const FileProgress &progress, const Stream &rows) {
        return writeWorkbook(made, folder.filePath(u"x.xlsx"_qs), marks(), progress, &rows);
    };
    const auto csv = [&](const FileProgress &progress, const Stream &rows) {
        return writeCsv(made, folder.filePath(u"x.csv"_qs), CsvCharset::Utf8, marks(), progress,
                        &rows);
    };
    for (const Result<ReportFile> &file : {sheets(stop, all), csv(stop, all)}) {
        REQUIRE_FALSE(file);
        CHECK(file.error().text == zh("已取消"));
    }
    CHECK(all.handedOver() == 6000); // twice as far as it went, and no further
    for (const Result<ReportFile> &file : {sheets({}, broken), csv({}, broken)}) {
        REQUIRE_FALSE(file);
        CHECK(file.error().text == zh("磁盘错误"));
    }
    CHECK(filesIn(folder).isEmpty());
}

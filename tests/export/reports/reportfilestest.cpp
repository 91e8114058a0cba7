// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfiles.h"
#include "reports/callsheetwriter.h"

#include "common/outputfile.h"
#include "common/workbook.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <sys/resource.h>

#include <csignal>

using namespace banzhang;

namespace {

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

RunMarks marks()
{
    RunMarks marks;
    marks.runNo = QStringLiteral("7F3A-20261101-0412");
    marks.fingerprint = QStringLiteral("9c41e27b05d388af").repeated(4);
    marks.version = QStringLiteral("1.0.0");
    marks.words.about = zh("说明");
    marks.words.keyFigures = zh("关键指标");
    marks.words.zone = zh("时区");
    marks.words.run = zh("运行号");
    marks.words.chapter = zh("章节");
    marks.words.category = zh("类别");
    marks.words.cancelled = zh("已取消");
    marks.words.notWritten = zh("%1 无法写入：%2");
    return marks;
}

ReportTable table()
{
    ReportTable made;
    made.code = QStringLiteral("work");
    made.columns = {{QStringLiteral("name"), zh("姓名"), FigureKind::Text, 1, {}},
                    {QStringLiteral("n"), zh("拨打量"), FigureKind::Integer, 1, {}},
                    {QStringLiteral("rate"), zh("拒访率"), FigureKind::Percent, 1, {}},
                    {QStringLiteral("login"), zh("工作时长"), FigureKind::Duration, 1, {}},
                    {QStringLiteral("money"), zh("金额"), FigureKind::Money, 1, {}},
                    {QStringLiteral("on"), zh("日期"), FigureKind::Date, 1, {}},
                    {QStringLiteral("at"), zh("进队时间"), FigureKind::DateTime, 1, {}}};
    const QDateTime at(QDate(2026, 10, 31), QTime(18, 30, 5), Qt::UTC);
    made.rows = {
        {{zh("王芳"), qint64(1486), 9.4, qint64(580'500), qint64(-500), QDate(2026, 10, 31), at},
         RowRole::Plain,
         {}},
        {{zh("李,\"娜\""), QVariant(), QVariant(), qint64(0), qint64(987'654'321'09),
          QDate(2026, 2, 28), at},
         RowRole::Plain,
         {}},
        {{zh("合计"), qint64(1486), 9.4, qint64(580'500), qint64(1), QVariant(), QVariant()},
         RowRole::Sum,
         {}}};
    return made;
}

ReportChapter chapter(const char *title, std::vector<ReportBlock> blocks)
{
    ReportChapter made;
    made.title = zh(title);
    made.blocks = std::move(blocks);
    return made;
}

ReportDocument document(std::vector<ReportChapter> chapters)
{
    ReportDocument made;
    made.title = zh("2026 年 10 月");
    made.zone = QStringLiteral("Asia/Shanghai");
    made.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7), Qt::UTC);
    made.chapters = std::move(chapters);
    return made;
}

ReportChart chart()
{
    ReportChart made;
    made.code = QStringLiteral("days");
    made.title = zh("每日来电");
    made.categories = {QStringLiteral("1"), QStringLiteral("2")};
    made.series = {
        {ChartSeries::Look::Bar,
         {},
         zh("接听"),
         FigureKind::Integer,
         false,
         {10.0, std::nullopt},
         {}},
        {ChartSeries::Look::Line, {}, zh("服务水平"), FigureKind::Percent, true, {80.0, 90.0}, {}}};
    return made;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A part of the workbook, as the zip holds it; empty when there is none.
QByteArray part(const QString &file, const QString &name)
{
    QProcess perl;
    perl.start(QStringLiteral("perl"),
               {QStringLiteral("-MIO::Uncompress::Unzip=unzip"), QStringLiteral("-e"),
                QStringLiteral("unzip $ARGV[0] => '-', Name => $ARGV[1] or exit 1"), file, name});
    REQUIRE(perl.waitForFinished());
    return perl.exitCode() == 0 ? perl.readAllStandardOutput() : QByteArray();
}

QStringList sheetNames(const QString &file)
{
    QStringList names;
    QXmlStreamReader xml(part(file, QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names << xml.attributes().value(QLatin1String("name")).toString();
    }
    return names;
}

// Values by cell: "B2" to its text, or its number as it stands.
QMap<QString, QString> cellsOf(const QByteArray &sheet)
{
    QMap<QString, QString> found;
    QXmlStreamReader xml(sheet);
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c")
            place = xml.attributes().value(QLatin1String("r")).toString();
        else if (xml.name() == u"v" || xml.name() == u"t")
            found[place] = xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QMap<QString, QString> sheet(const QString &file, int number)
{
    return cellsOf(part(file, u"xl/worksheets/sheet%1.xml"_qs.arg(number)));
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

QByteArray fromGb18030(const QByteArray &bytes)
{
    QProcess iconv;
    iconv.start(QStringLiteral("iconv"), {QStringLiteral("-f"), QStringLiteral("GB18030"),
                                          QStringLiteral("-t"), QStringLiteral("UTF-8")});
    REQUIRE(iconv.waitForStarted());
    iconv.write(bytes);
    iconv.closeWriteChannel();
    REQUIRE(iconv.waitForFinished());
    REQUIRE(iconv.exitCode() == 0);
    return iconv.readAllStandardOutput();
}

}

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
    REQUIRE(writeWorkbook(document({chapter("x", {long10})}), path, marks(), {}, 5));
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

TEST_CASE("streamed calls are typed and go on on the next sheet when one is full")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.xlsx"));
    const std::vector<ReportColumn> columns{
        {QStringLiteral("at"), zh("进队时间"), FigureKind::DateTime, 1, {}},
        {QStringLiteral("who"), zh("姓名"), FigureKind::Text, 1, {}},
        {QStringLiteral("talk"), zh("通话"), FigureKind::Clock, 1, {}}};
    CallSheetWriter writer(path, zh("拨打明细"), columns, QStringLiteral("Asia/Shanghai"), marks(),
                           4);
    for (int i = 0; i < 7; ++i) {
        writer.beginRow();
        writer.moment(1'793'471'400 + i); // 2026-10-31 18:30:00 UTC
        writer.text(u"W%1"_qs.arg(i));
        if (i == 3)
            writer.skip();
        else
            writer.number(3600);
    }
    CHECK(writer.rows() == 7);
    REQUIRE(writer.finish());
    CHECK(sheetNames(path)
          == QStringList{zh("说明"), zh("拨打明细"), zh("拨打明细 2"), zh("拨打明细 3")});
    const QMap<QString, QString> second = sheet(path, 3);
    CHECK(second[QStringLiteral("A1")] == zh("进队时间 (Asia/Shanghai)"));
    CHECK(second[QStringLiteral("B2")] == u"W3");
    CHECK_FALSE(second.contains(QStringLiteral("C2")));
    CHECK(second[QStringLiteral("C3")].toDouble() * 24 == Approx(1));
    CHECK(second[QStringLiteral("A2")].toDouble()
          == Approx(46327 + (2 * 3600 + 30 * 60 + 3) / 86400.0).epsilon(1e-12));
}

TEST_CASE("streamed calls that are never finished leave nothing behind")
{
    const QTemporaryDir folder;
    {
        CallSheetWriter writer(folder.filePath(QStringLiteral("calls.xlsx")), zh("拨打明细"),
                               table().columns, QStringLiteral("Asia/Shanghai"), marks());
        writer.beginRow();
        writer.text(u"x");
    }
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("CSV in GB18030 is read back by iconv as the one in UTF-8 without its mark")
{
    const QTemporaryDir folder;
    const ReportDocument made = document({chapter("工作统计", {table(), chart()})});
    const QString utf8 = folder.filePath(QStringLiteral("a.csv"));
    const QString gb = folder.filePath(QStringLiteral("b.csv"));
    REQUIRE(writeCsv(made, utf8, CsvCharset::Utf8, marks()));
    const Result<ReportFile> file = writeCsv(made, gb, CsvCharset::Gb18030, marks());
    REQUIRE(file);
    CHECK(file->sha256
          == QString::fromLatin1(
              QCryptographicHash::hash(contentsOf(gb), QCryptographicHash::Sha256).toHex()));
    const QByteArray text = contentsOf(utf8);
    REQUIRE(text.startsWith("\xef\xbb\xbf"));
    CHECK(fromGb18030(contentsOf(gb)) == text.mid(3));
    CHECK(text.contains("时区,Asia/Shanghai\r\n"));
    CHECK(text.contains("运行号,7F3A-20261101-0412\r\n"));
    CHECK(text.contains("进队时间 (Asia/Shanghai)"));
    CHECK(text.contains("王芳,1486,9.4%,161:15,-5.00,2026-10-31,2026-11-01 02:30:05\r\n"));
    CHECK(text.contains("\"李,\"\"娜\"\"\",,,0:00,987654321.09,2026-02-28,"));
}

TEST_CASE("CSV of a full disk or a missing folder is told and leaves nothing")
{
    const Result<ReportFile> file =
        writeCsv(document({}), QStringLiteral("/nowhere/at/x.csv"), CsvCharset::Utf8, marks());
    REQUIRE_FALSE(file);
    CHECK(file.error().text.contains(u"/nowhere/at/x.csv"));
}

TEST_CASE("a name that begins like a formula is text to who opens the CSV and numbers stay numbers")
{
    const QTemporaryDir folder;
    ReportTable names;
    names.code = QStringLiteral("names");
    names.columns = {{QStringLiteral("name"), zh("姓名"), FigureKind::Text, 1, {}},
                     {QStringLiteral("money"), zh("金额"), FigureKind::Money, 1, {}}};
    for (const char *name : {"=HYPERLINK(1)", "+cmd", "-2+3", "@SUM(A1)", "-5.00", "+1.2%"})
        names.rows.push_back({{zh(name), qint64(-500)}, RowRole::Plain, {}});
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeCsv(document({chapter("姓名", {names})}), path, CsvCharset::Utf8, marks()));
    const QByteArray text = contentsOf(path);
    for (const char *line : {"'=HYPERLINK(1),-5.00", "'+cmd,-5.00", "'-2+3,-5.00",
                             "'@SUM(A1),-5.00", "\r\n-5.00,-5.00", "\r\n+1.2%,-5.00"}) {
        CAPTURE(line);
        CHECK(text.contains(line));
    }
}

TEST_CASE("a disk that takes a part of a piece and no more is told by its own word")
{
    const QTemporaryDir folder;
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{100'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    OutputFile out(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(out.begin());
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const bool isTaken = out.write(QByteArray(150'000, 'x')) == 150'000;
    const QString reason = out.reason();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(isTaken);
    CHECK(reason.contains(u"too large"));
    CHECK_FALSE(out.commit());
    CHECK(QDir(folder.path()).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfiles.h"
#include "reports/rowstream.h"

#include "common/workbook.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

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

// So many calls from 2026-10-31 18:30:00 UTC on, of which the fourth lacks its talk.
class Stream final : public RowStream
{
public:
    explicit Stream(qint64 count, const QString &failure = {}) : m_count(count), m_failure(failure)
    {}
    [[nodiscard]] qint64 count() const override { return m_count; }
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }
    [[nodiscard]] Result<void>
    each(const std::function<bool(const ReportRow &row)> &take) const override
    {
        for (qint64 i = 0; i < m_count; ++i) {
            ++m_handedOver;
            if (!take(row(i)))
                return {};
        }
        if (!m_failure.isEmpty())
            return fail(ProblemKind::Invalid, m_failure);
        return {};
    }
    [[nodiscard]] static ReportRow row(qint64 i)
    {
        return {{QDateTime::fromSecsSinceEpoch(1'793'471'400 + i, Qt::UTC), u"W%1"_qs.arg(i),
                 i == 3 ? QVariant() : QVariant(3600LL)},
                RowRole::Plain,
                {}};
    }

private:
    const qint64 m_count;
    const QString m_failure;
    mutable qint64 m_handedOver = 0;
};

// The table of as many calls, which holds the first two.
ReportTable firstCalls(qint64 inAll)
{
    ReportTable table;
    table.code = u"calls"_qs;
    table.columns = {{u"at"_qs, zh("进队时间"), FigureKind::DateTime, 1, {}},
                     {u"who"_qs, zh("姓名"), FigureKind::Text, 1, {}},
                     {u"talk"_qs, zh("通话"), FigureKind::Clock, 1, {}}};
    table.rows = {Stream::row(0), Stream::row(1)};
    table.inAll = inAll;
    table.digest = QString(64, u'a');
    return table;
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

TEST_CASE("#87 a CSV has all rows of the table whose first rows alone are in the document")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.csv"));
    const Stream all(7);
    REQUIRE(writeCsv(document({chapter("拨打明细", {firstCalls(7)})}), path, CsvCharset::Utf8,
                     marks(), {}, &all));
    const QByteArray text = contentsOf(path);
    CHECK(text.count(",W") == 7);
    CHECK(text.endsWith("2026-11-01 02:30:06,W6,1:00:00\r\n"));
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

TEST_CASE("line 8 CSV that is cancelled leaves the old file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    const ReportDocument made =
        document({chapter("工作统计", {table()}), chapter("班组", {table()})});
    REQUIRE(writeCsv(made, path, CsvCharset::Utf8, marks()));
    const QByteArray before = contentsOf(path);
    int told = 0;
    const Result<ReportFile> file =
        writeCsv(made, path, CsvCharset::Gb18030, marks(), [&told](int done, int of) {
            CHECK(of == 2);
            told = done;
            return false;
        });
    REQUIRE_FALSE(file);
    CHECK(file.error().text == marks().words.cancelled);
    CHECK(told == 1);
    CHECK(contentsOf(path) == before);
    CHECK(filesIn(folder).size() == 1);
}

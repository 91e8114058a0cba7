// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tablewriter.h"
#include "common/csvtable.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace banzhang;

namespace {

const std::vector<ExportColumn> columns{{QStringLiteral("name"), ColumnKind::Text},
                                        {QStringLiteral("calls"), ColumnKind::Integer},
                                        {QStringLiteral("mean_s"), ColumnKind::Decimal},
                                        {QStringLiteral("talk_s"), ColumnKind::Seconds},
                                        {QStringLiteral("at"), ColumnKind::DateTime},
                                        {QStringLiteral("amount"), ColumnKind::Money}};

const QTimeZone shanghai("Asia/Shanghai");

ExportRow sampleRow(const QString &name)
{
    return {
        name,         7, 53.142857, 372, QDateTime(QDate(2026, 11, 22), QTime(11, 0, 8), Qt::UTC),
        qint64(-1205)};
}

// A part of the workbook, as the zip holds it.
QByteArray part(const QString &file, const char *name)
{
    QProcess perl;
    perl.start(QStringLiteral("perl"),
               {QStringLiteral("-MIO::Uncompress::Unzip=unzip"), QStringLiteral("-e"),
                QStringLiteral("unzip $ARGV[0] => '-', Name => $ARGV[1] or exit 1"), file,
                QLatin1String(name)});
    REQUIRE(perl.waitForFinished());
    return perl.exitCode() == 0 ? perl.readAllStandardOutput() : QByteArray();
}

// Cells of a sheet as "A1:t:text", text cells with "s" before their text, numbers as they stand.
QStringList cells(const QByteArray &sheet)
{
    QStringList found;
    QXmlStreamReader xml(sheet);
    QString place;
    bool isText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value(QLatin1String("r")).toString();
            isText = xml.attributes().value(QLatin1String("t")) == u"inlineStr";
        } else if (xml.name() == u"v" || xml.name() == u"t") {
            found.append(place + (isText ? u'"' : u'=') + xml.readElementText());
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

}

TEST_CASE(
    "CSV is marked UTF-8 with two decimals, ISO times of the site and quotes where they must be")
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const auto writer = csvWriter(out, columns, shanghai);
    writer->addRow(sampleRow(QString::fromUtf8("王芳, \"小王\"\n二行")));
    writer->addRow({QStringLiteral("x"), {}, 0.0, {}, {}, {}});
    REQUIRE(writer->finish());
    CHECK(out.data()
          == QByteArray(
              "\xef\xbb\xbfname,calls,mean_s,talk_s,at,amount\r\n"
              "\"王芳, \"\"小王\"\"\n二行\",7,53.14,372,2026-11-22T19:00:08+08:00,-12.05\r\n"
              "x,,0.00,,,\r\n"));
    const CsvTable table = parseCsv(QString::fromUtf8(out.data()));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].fields[0] == QString::fromUtf8("王芳, \"小王\"\n二行"));
}

TEST_CASE("a name that begins like a formula is text in a table's CSV and a number stays one")
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const auto writer =
        csvWriter(out, {columns.front(), {QStringLiteral("n"), ColumnKind::Integer}}, shanghai);
    writer->addRow({QStringLiteral("=HYPERLINK(1)"), -5});
    writer->addRow({QStringLiteral("-7"), 1});
    REQUIRE(writer->finish());
    CHECK(out.data().endsWith("'=HYPERLINK(1),-5\r\n-7,1\r\n"));
}

TEST_CASE("a device that takes nothing is told at the end")
{
    QBuffer closed;
    const auto writer = csvWriter(closed, columns, shanghai);
    writer->addRow(sampleRow(QStringLiteral("x")));
    CHECK_FALSE(writer->finish());
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto other = csvWriter(full, columns, shanghai);
    CHECK_FALSE(other->finish());
}

TEST_CASE("a workbook's cells are typed, its head is frozen and filters")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    const auto writer = xlsxWriter(path, QStringLiteral("agent-work"), columns, shanghai);
    writer->addRow(sampleRow(QString::fromUtf8("王芳")));
    writer->addRow({QStringLiteral("=1+1"), {}, 0.005, {}, {}, {}});
    CHECK_FALSE(QFile::exists(path)); // nobody finds half a table
    REQUIRE(writer->finish());
    const QByteArray sheet = part(path, "xl/worksheets/sheet1.xml");
    // 2026-11-22 19:00:08 in the format's own days since 1900
    CHECK(cells(sheet).join(u' ').toStdString()
          == "A1\"name B1\"calls C1\"mean_s D1\"talk_s E1\"at F1\"amount A2\"王芳 B2=7 C2=53.14 "
             "D2=372 E2=46348.79175925926 F2=-12.05 A3\"=1+1 C3=0.01");
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:F3\"/>"));
    CHECK(part(path, "xl/workbook.xml").contains("name=\"agent-work\""));
    CHECK(part(path, "xl/styles.xml").contains("yyyy-mm-dd hh:mm:ss"));
}

TEST_CASE("a full sheet is followed by another with the same head")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    const auto writer = xlsxWriter(path, QStringLiteral("calls"),
                                   {{QStringLiteral("n"), ColumnKind::Integer}}, shanghai, 4);
    for (int i = 1; i <= 7; ++i)
        writer->addRow({i});
    REQUIRE(writer->finish());
    CHECK(cells(part(path, "xl/worksheets/sheet1.xml")).join(u' ') == u"A1\"n A2=1 A3=2 A4=3");
    CHECK(cells(part(path, "xl/worksheets/sheet2.xml")).join(u' ') == u"A1\"n A2=4 A3=5 A4=6");
    CHECK(cells(part(path, "xl/worksheets/sheet3.xml")).join(u' ') == u"A1\"n A2=7");
    CHECK(part(path, "xl/workbook.xml").contains("name=\"calls 3\""));
    CHECK(part(path, "xl/worksheets/sheet2.xml").contains("<autoFilter ref=\"A1:A4\"/>"));
}

TEST_CASE("a workbook that is not finished or cannot be written leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    xlsxWriter(path, QStringLiteral("x"), columns, shanghai)
        ->addRow(sampleRow(QStringLiteral("x")));
    CHECK(QDir(folder.path()).isEmpty());
    const auto nowhere =
        xlsxWriter(QStringLiteral("/nowhere/t.xlsx"), QStringLiteral("x"), columns, shanghai);
    const auto finished = nowhere->finish();
    REQUIRE_FALSE(finished);
    CHECK(finished.error().text.contains(u"/nowhere/t.xlsx"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tablefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

// A workbook as a spreadsheet program writes it, by hand.
struct Workbook
{
    QByteArray sheet;
    QByteArray texts;
    QByteArray properties;
    QByteArray target = "worksheets/sheet7.xml"; // sheets are moved and taken out

    [[nodiscard]] QByteArray packed() const
    {
        QByteArray bytes(1 << 20, '\0');
        size_t used = 0;
        archive *zip = archive_write_new();
        archive_write_set_format_zip(zip);
        archive_write_open_memory(zip, bytes.data(), size_t(bytes.size()), &used);
        const auto add = [zip](const QByteArray &name, const QByteArray &text) {
            archive_entry *entry = archive_entry_new();
            archive_entry_set_pathname(entry, name.constData());
            archive_entry_set_size(entry, text.size());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_write_header(zip, entry);
            archive_write_data(zip, text.constData(), size_t(text.size()));
            archive_entry_free(entry);
        };
        add("xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "relationships\">"
                + properties
                + "<sheets><sheet name=\"周一\" r:id=\"rId3\"/><sheet name=\"旧\" r:id=\"rId1\"/>"
                  "</sheets></workbook>");
        add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            "<Relationship Id=\"rId3\" Target=\""
                + target + "\"/></Relationships>");
        add("xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>old</t></is></c></row>"
            "</sheetData></worksheet>");
        if (!sheet.isNull())
            add("xl/worksheets/sheet7.xml",
                "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
        if (!texts.isNull())
            add("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
        add("xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m\"/>"
            "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot;days&quot;\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            "<xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        archive_write_close(zip);
        archive_write_free(zip);
        bytes.truncate(qsizetype(used));
        return bytes;
    }
};

Result<CsvTable> read(const QByteArray &bytes, const char *name = "table.xlsx")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readTableFile(path);
}

std::string text(const CsvRow &row)
{
    return row.fields.join(u'|').toStdString();
}

}

TEST_CASE("a workbook's first sheet is a table: shared, own and joined texts, gaps, numbers")
{
    Workbook book;
    book.texts = "<si><t>工号</t></si><si><r><t>张</t></r><r><t>伟</t></r><rPh><t>zhang</t></rPh>"
                 "</si><si><t> E </t></si>";
    book.sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is>"
                 "<t>班</t></is></c></row>"
                 "<row r=\"3\"><c r=\"A3\"><v>1001</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                 "<c r=\"C3\" t=\"s\"><v>2</v></c></row>"
                 "<row r=\"4\"/>"
                 "<row r=\"5\"><c r=\"B5\" t=\"str\"><f>A1</f><v>x</v></c></row>";
    const Result<CsvTable> table = read(book.packed());
    REQUIRE(table);
    CHECK(table->header.join(u'|').toStdString() == "工号||班");
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].line == 3);
    CHECK(text(table->rows[0]) == "1001|张伟|E");
    CHECK(table->rows[1].line == 5);
    CHECK(text(table->rows[1]) == "|x|");
}

TEST_CASE("a workbook's days are days, whatever pattern writes them, and numbers stay numbers")
{
    Workbook book;
    book.sheet = "<row><c s=\"0\"><v>46349</v></c><c s=\"1\"><v>46349</v></c><c s=\"2\"><v>46349.5"
                 "</v></c><c s=\"3\"><v>0.25</v></c><c s=\"1\"><v>0.3541666667</v></c>"
                 "<c t=\"b\"><v>1</v></c></row>";
    const Result<CsvTable> table = read(book.packed());
    REQUIRE(table);
    // 46349 days after 1899-12-30.
    CHECK(QDate(1899, 12, 30).daysTo(QDate(2026, 11, 23)) == 46349);
    CHECK(table->header.join(u'|').toStdString()
          == "46349|2026-11-23|2026-11-23 12:00:00|0.25|08:30:00|TRUE");

    book.properties = "<workbookPr date1904=\"1\"/>";
    book.sheet = "<row><c s=\"1\"><v>44887</v></c></row>";
    CHECK(QDate(1904, 1, 1).daysTo(QDate(2026, 11, 23)) == 44887);
    CHECK(read(book.packed())->header.join(u'|').toStdString() == "2026-11-23");
}

TEST_CASE("a workbook is told by its bytes, and what is none says what to do")
{
    Workbook book;
    book.sheet = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c><c><v>2"
                 "</v></c></row>";
    const Result<CsvTable> named = read(book.packed(), "table.csv");
    REQUIRE(named);
    CHECK(named->rows.empty());
    REQUIRE(named->rejects.size() == 1);
    CHECK(named->rejects.front().line == 2);
    CHECK(read("工号,班\r\n1001,E\r\n", "table.xlsx")->rows.size() == 1);

    book.sheet = "<row><c>";
    CHECK(read(book.packed()).error().text.contains(QStringLiteral("broken")));
    book.sheet = QByteArray();
    CHECK(read(book.packed()).error().kind == ProblemKind::Invalid);
    CHECK(read("PK\x03\x04 and no more").error().kind == ProblemKind::Invalid);
    CHECK(readTableFile(QStringLiteral("/nowhere/table.xlsx")).error().kind
          == ProblemKind::Invalid);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/workbook.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <cmath>
#include <memory>

namespace banzhang {
namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024; // of one part: more is no roster
constexpr int mostColumns = 16384;               // of the format

using Parts = QHash<QString, QByteArray>;

QString attribute(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toString();
}

struct CloseArchive
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};

// Only these are read of a workbook: sheets, their names and formats, shared texts.
bool isWanted(const QString &name)
{
    return name.endsWith(u".xml") || name.endsWith(u".rels");
}

QByteArray readPart(archive *opened)
{
    QByteArray part;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    while (part.size() <= mostBytes) {
        const la_ssize_t read = archive_read_data(opened, piece.data(), size_t(piece.size()));
        if (read < 0)
            return {};
        if (read == 0)
            return part;
        part.append(piece.constData(), qsizetype(read));
    }
    return {};
}

Parts unpack(const QByteArray &bytes)
{
    const std::unique_ptr<archive, CloseArchive> opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    if (archive_read_open_memory(opened.get(), bytes.constData(), size_t(bytes.size()))
        != ARCHIVE_OK)
        return {};
    Parts parts;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(opened.get(), &entry) == ARCHIVE_OK) {
        const QString name = QString::fromUtf8(archive_entry_pathname(entry));
        if (isWanted(name))
            parts.insert(name, readPart(opened.get()));
    }
    return parts;
}

// Texts that cells name by their place. A text may be in pieces; how it is pronounced is left out.
QStringList sharedTexts(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    int pronounced = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            texts.append(QString());
        else if (xml.isStartElement() && xml.name() == u"rPh")
            ++pronounced;
        else if (xml.isEndElement() && xml.name() == u"rPh")
            --pronounced;
        else if (xml.isStartElement() && xml.name() == u"t" && pronounced == 0 && !texts.isEmpty())
            texts.last() += xml.readElementText();
    }
    return texts;
}

// Whether a format's pattern writes a day or a time: letters outside quotes and brackets.
bool writesMoment(const QString &pattern)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (const QChar c : pattern) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'[')
            isBracketed = true;
        else if (c == u']')
            isBracketed = false;
        else if (!isQuoted && !isBracketed && QStringLiteral("ymdhs").contains(c.toLower()))
            return true;
    }
    return false;
}

// The cell formats, by place, that write numbers as moments: the format's own 14 to 22, 27 to 36,
// 45 to 47, 50 to 58, and patterns of the workbook.
QSet<int> momentStyles(const QByteArray &part)
{
    QSet<int> patterns;
    QSet<int> styles;
    QXmlStreamReader xml(part);
    bool isInCells = false;
    int place = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"numFmt" && writesMoment(attribute(xml, "formatCode"))) {
            patterns.insert(attribute(xml, "numFmtId").toInt());
        } else if (isInCells && xml.name() == u"xf") {
            const int id = attribute(xml, "numFmtId").toInt();
            const bool isBuiltIn = (id >= 14 && id <= 22) || (id >= 27 && id <= 36)
                                   || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
            if (isBuiltIn || patterns.contains(id))
                styles.insert(place);
            ++place;
        }
    }
    return styles;
}

// Days since 1899-12-30, or since 1904-01-01 where the workbook says so.
QString momentText(double days, bool isFrom1904)
{
    const QDate first = isFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const qint64 seconds = qRound64(days * 86400);
    const QDateTime moment = QDateTime(first, QTime(0, 0), Qt::UTC).addSecs(seconds);
    if (seconds >= 0 && seconds < 86400)
        return moment.toString(QStringLiteral("HH:mm:ss"));
    return moment.toString(seconds % 86400 == 0 ? QStringLiteral("yyyy-MM-dd")
                                                : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

struct Book
{
    QStringList texts;
    QSet<int> moments;
    bool isFrom1904 = false;

    [[nodiscard]] QString valueOf(const QString &raw, QStringView type, int style) const
    {
        if (type == u"s")
            return texts.value(raw.toInt());
        if (type == u"b")
            return raw == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        bool isNumber = false;
        const double number = raw.toDouble(&isNumber);
        if (!type.isEmpty() && type != u"n")
            return raw;
        if (!isNumber)
            return raw;
        if (moments.contains(style))
            return momentText(number, isFrom1904);
        return number == std::floor(number) && std::abs(number) < 1e15
                   ? QString::number(qint64(number))
                   : raw;
    }
};

// "AB12" is column 27; -1 where the cell does not say.
int columnOf(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

// A cell's text: a value, or a text of its own.
QString cellText(QXmlStreamReader &xml, const Book &book)
{
    const QString type = attribute(xml, "t");
    const int style = attribute(xml, "s").toInt();
    QString raw;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c")
            break;
        if (xml.isStartElement() && (xml.name() == u"v" || xml.name() == u"t"))
            raw += xml.readElementText();
    }
    return raw.isEmpty() ? QString() : book.valueOf(raw, type, style).trimmed();
}

std::vector<CsvRow> rowsOf(const QByteArray &sheet, const Book &book, QString &fault)
{
    std::vector<CsvRow> rows;
    QXmlStreamReader xml(sheet);
    int line = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"row") {
            const QString told = attribute(xml, "r");
            line = told.isEmpty() ? line + 1 : told.toInt();
            rows.push_back({line, {}});
        } else if (xml.name() == u"c" && !rows.empty()) {
            QStringList &fields = rows.back().fields;
            const int told = columnOf(attribute(xml, "r"));
            const qsizetype column = told < 0 ? fields.size() : told;
            const QString text = cellText(xml, book);
            while (fields.size() <= column)
                fields.append(QString());
            fields[column] = text;
        }
    }
    if (xml.hasError())
        fault = xml.errorString();
    std::erase_if(rows, [](const CsvRow &row) { return row.fields.join(QString()).isEmpty(); });
    return rows;
}

// Where the first sheet stands: named by its relation, as sheets may be taken out and moved.
QString firstSheet(const Parts &parts)
{
    QXmlStreamReader book(parts.value(QStringLiteral("xl/workbook.xml")));
    QString relation;
    while (!book.atEnd() && relation.isEmpty()) {
        book.readNext();
        if (book.isStartElement() && book.name() == u"sheet")
            relation = book.attributes()
                           .value(QStringLiteral("http://schemas.openxmlformats.org/"
                                                 "officeDocument/2006/relationships"),
                                  QStringLiteral("id"))
                           .toString();
    }
    QXmlStreamReader relations(parts.value(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd()) {
        relations.readNext();
        if (relations.isStartElement() && attribute(relations, "Id") == relation) {
            const QString target = attribute(relations, "Target");
            return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        }
    }
    return QStringLiteral("xl/worksheets/sheet1.xml");
}

bool countsFrom1904(const QByteArray &book)
{
    QXmlStreamReader xml(book);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"workbookPr") {
            const QString told = attribute(xml, "date1904");
            return told == u"1" || told == u"true";
        }
    }
    return false;
}

CsvTable tableOf(std::vector<CsvRow> rows)
{
    CsvTable table;
    if (rows.empty())
        return table;
    table.header = rows.front().fields;
    rows.erase(rows.begin());
    for (CsvRow &row : rows) {
        while (row.fields.size() < table.header.size())
            row.fields.append(QString());
        while (row.fields.size() > table.header.size() && row.fields.constLast().isEmpty())
            row.fields.removeLast();
        if (row.fields.size() > table.header.size())
            table.rejects.push_back({row.line,
                                     QStringLiteral("%1 fields, the header has %2")
                                         .arg(row.fields.size())
                                         .arg(table.header.size()),
                                     row.text()});
        else
            table.rows.push_back(std::move(row));
    }
    return table;
}

}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<CsvTable> readWorkbook(const QByteArray &bytes)
{
    const Parts parts = unpack(bytes);
    const QByteArray sheet = parts.value(firstSheet(parts));
    if (sheet.isEmpty())
        return fail(ProblemKind::Invalid, QStringLiteral("The file is no workbook with a sheet."),
                    QStringLiteral("Save it as a workbook (*.xlsx) or as CSV."));
    const Book book{sharedTexts(parts.value(QStringLiteral("xl/sharedStrings.xml"))),
                    momentStyles(parts.value(QStringLiteral("xl/styles.xml"))),
                    countsFrom1904(parts.value(QStringLiteral("xl/workbook.xml")))};
    QString fault;
    std::vector<CsvRow> rows = rowsOf(sheet, book, fault);
    if (!fault.isEmpty())
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The workbook's sheet is broken: %1").arg(fault),
                    QStringLiteral("Open it in a spreadsheet program and save it anew."));
    return tableOf(std::move(rows));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/callsheetwriter.h"

namespace banzhang {
namespace {

constexpr double secondsADay = 86'400;

double partOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Percent:
    case FigureKind::Money: return 1.0 / 100;
    case FigureKind::Duration:
    case FigureKind::Clock: return 1 / secondsADay;
    default: return 1;
    }
}

}

CallSheetWriter::CallSheetWriter(const QString &path, const QString &sheet,
                                 const std::vector<ReportColumn> &columns, const QString &zone,
                                 const RunMarks &marks, int rowsPerSheet)
    : m_book(path, QTimeZone(zone.toLatin1())), m_sheetName(sheet), m_columns(columns),
      m_marks(marks), m_rowsPerSheet(rowsPerSheet)
{
    m_parts.reserve(m_columns.size());
    for (const ReportColumn &column : m_columns)
        m_parts.push_back(partOf(column.kind));
    if (!m_book.isOpen())
        return;
    writeAbout(zone);
    for (ReportColumn &column : m_columns) {
        if (column.kind == FigureKind::DateTime)
            column.head = u"%1 (%2)"_qs.arg(column.head, zone);
    }
    beginSheet();
}

void CallSheetWriter::writeAbout(const QString &zone)
{
    lxw_worksheet *const sheet = m_book.addSheet(m_marks.words.about);
    m_book.setWidth(sheet, 0, 20);
    m_book.setWidth(sheet, 1, 70);
    int row = 0;
    const auto fact = [&](const QString &name, const QString &value) {
        m_book.writeText(sheet, row, 0, name, SheetBook::Weight::Bold);
        m_book.writeText(sheet, row++, 1, value);
    };
    fact(m_marks.words.zone, zone);
    fact(m_marks.words.run, m_marks.runNo);
    fact(m_marks.words.fingerprint, m_marks.fingerprint);
    fact(m_marks.words.version, m_marks.version);
}

void CallSheetWriter::beginSheet()
{
    m_sheet = m_book.addSheet(m_sheetName);
    m_book.freeze(m_sheet, 1, 0);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const double least = m_columns[i].kind == FigureKind::DateTime ? 20 : 12;
        m_book.setWidth(m_sheet, int(i), least);
        m_book.writeText(m_sheet, 0, int(i), m_columns[i].head, SheetBook::Weight::Bold);
    }
    m_row = 0;
}

void CallSheetWriter::endSheet()
{
    m_book.filter(m_sheet, 0, m_row, int(m_columns.size()) - 1);
}

void CallSheetWriter::beginRow()
{
    if (!m_sheet)
        return;
    if (m_row + 1 == m_rowsPerSheet) {
        endSheet();
        beginSheet();
    }
    ++m_row;
    ++m_rows;
    m_column = 0;
}

void CallSheetWriter::text(QStringView text)
{
    if (m_sheet)
        m_book.writeText(m_sheet, m_row, m_column++, text);
}

void CallSheetWriter::number(double number)
{
    if (!m_sheet)
        return;
    const auto column = size_t(m_column);
    m_book.writeNumber(m_sheet, m_row, m_column++, number * m_parts[column],
                       m_columns[column].kind);
}

void CallSheetWriter::moment(qint64 utcSeconds)
{
    if (m_sheet)
        m_book.writeMoment(m_sheet, m_row, m_column++, utcSeconds, SheetBook::Weight::Plain);
}

Result<ReportFile> CallSheetWriter::finish()
{
    if (m_sheet)
        endSheet();
    return m_book.commit(m_marks.words);
}

}

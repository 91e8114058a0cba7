// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheetbook.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include <xlsxwriter.h>

namespace banzhang {
namespace {

constexpr int longestText = 32'767; // of a cell, by the format
constexpr qsizetype longestName = 31;
constexpr double secondsADay = 86'400;
constexpr double daysBefore1970 = 25'569; // since Excel's first day
constexpr qint64 quarterHour = 900;
constexpr size_t weights = 3;
constexpr size_t kinds = 10;

const char *numberFormat(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Text: return nullptr;
    case FigureKind::Integer: return "#,##0";
    case FigureKind::Decimal: return "#,##0.00";
    case FigureKind::Percent: return "0.0%";
    case FigureKind::Duration: return "[h]:mm";
    case FigureKind::Clock: return "[h]:mm:ss";
    case FigureKind::Money: return "#,##0.00";
    case FigureKind::Date: return "yyyy-mm-dd";
    case FigureKind::DateTime: return "yyyy-mm-dd hh:mm:ss";
    case FigureKind::Change: return "+0.00;-0.00;0.00";
    }
    return nullptr;
}

double daysOf(QDate date)
{
    return double(QDate(1970, 1, 1).daysTo(date)) + daysBefore1970;
}

// Without what a sheet's name must not have.
QString allowedName(const QString &name)
{
    QString allowed;
    for (const QChar sign : name)
        allowed += sign.unicode() < 0x20 || QStringLiteral("[]:*?/\\").contains(sign) ? u' ' : sign;
    allowed = allowed.simplified();
    while (allowed.startsWith(u'\''))
        allowed.remove(0, 1);
    while (allowed.endsWith(u'\''))
        allowed.chop(1);
    const bool isReserved = allowed.compare(u"history", Qt::CaseInsensitive) == 0;
    return allowed.isEmpty() || isReserved ? allowed + u'_' : allowed;
}

// Not within a sign of two halves.
QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(text[length - 1].isHighSurrogate() ? length - 1 : length);
}

}

SheetBook::SheetBook(const QString &path, const QTimeZone &zone)
    : m_path(path), m_zone(zone), m_part(path + QStringLiteral(".XXXXXX.part")),
      m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
{
    if (!m_part.open()) {
        m_error = LXW_ERROR_CREATING_XLSX_FILE;
        return;
    }
    m_part.close();
    m_partName = QFile::encodeName(m_part.fileName());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    options.tmpdir = m_folder.data(); // where the file itself has to have room anyway
    m_book = workbook_new_opt(m_partName.constData(), &options);
    m_formats.resize(kinds * weights, nullptr);
}

SheetBook::~SheetBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format *SheetBook::format(FigureKind kind, Weight weight)
{
    lxw_format *&made = m_formats[size_t(kind) * weights + size_t(weight)];
    const char *number = numberFormat(kind);
    if (made || (!number && weight == Weight::Plain))
        return made;
    made = workbook_add_format(m_book);
    if (number)
        format_set_num_format(made, number);
    if (weight == Weight::Bold)
        format_set_bold(made);
    if (weight == Weight::Grey)
        format_set_font_color(made, 0x444444);
    return made;
}

lxw_worksheet *SheetBook::addSheet(const QString &name)
{
    const QString allowed = allowedName(name);
    QString unique = cut(allowed, longestName);
    for (int number = 2; m_names.contains(unique.toLower()); ++number) {
        const QString end = u" %1"_qs.arg(number);
        unique = cut(allowed, longestName - end.size()) + end;
    }
    m_names.insert(unique.toLower());
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
    if (!sheet)
        note(LXW_ERROR_SHEETNAME_ALREADY_USED);
    m_sheets.emplace_back(sheet, unique);
    return sheet;
}

QString SheetBook::nameOf(const lxw_worksheet *sheet) const
{
    for (const auto &[known, name] : m_sheets) {
        if (known == sheet)
            return name;
    }
    return {};
}

void SheetBook::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void SheetBook::writeText(lxw_worksheet *sheet, int row, int column, QStringView text,
                          Weight weight)
{
    if (text.isEmpty())
        return;
    QStringEncoder encoder(QStringEncoder::Utf8);
    const QStringView kept = text.left(longestText);
    m_utf8.resize(encoder.requiredSpace(kept.size()) + 1);
    char *const end = encoder.appendToBuffer(m_utf8.data(), kept);
    *end = '\0';
    note(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), m_utf8.constData(),
                                format(FigureKind::Text, weight)));
}

void SheetBook::writeNumber(lxw_worksheet *sheet, int row, int column, double number,
                            FigureKind kind, Weight weight)
{
    if (std::isfinite(number))
        note(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number,
                                    format(kind, weight)));
}

// Offsets change at full quarters of an hour only, and rows of one time follow each other.
qint64 SheetBook::offsetAt(qint64 utcSeconds)
{
    const qint64 quarter = utcSeconds / quarterHour;
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC));
    }
    return m_offset;
}

void SheetBook::writeMoment(lxw_worksheet *sheet, int row, int column, qint64 utcSeconds,
                            Weight weight)
{
    const qint64 local = utcSeconds + offsetAt(utcSeconds);
    writeNumber(sheet, row, column, double(local) / secondsADay + daysBefore1970,
                FigureKind::DateTime, weight);
}

void SheetBook::writeFigure(lxw_worksheet *sheet, int row, int column, const QVariant &value,
                            FigureKind kind, Weight weight)
{
    if (value.isNull())
        return;
    if (value.userType() == QMetaType::QString) // the word of a sum, in whichever column
        return writeText(sheet, row, column, value.toString(), weight);
    switch (kind) {
    case FigureKind::Text: return writeText(sheet, row, column, value.toString(), weight);
    case FigureKind::Integer:
    case FigureKind::Decimal:
    case FigureKind::Change: return writeNumber(sheet, row, column, value.toDouble(), kind, weight);
    case FigureKind::Percent:
    case FigureKind::Money:
        return writeNumber(sheet, row, column, value.toDouble() / 100, kind, weight);
    case FigureKind::Duration:
    case FigureKind::Clock:
        return writeNumber(sheet, row, column, value.toDouble() / secondsADay, kind, weight);
    case FigureKind::Date:
        return writeNumber(sheet, row, column, daysOf(value.toDate()), kind, weight);
    case FigureKind::DateTime:
        return writeMoment(sheet, row, column, value.toDateTime().toSecsSinceEpoch(), weight);
    }
}

void SheetBook::freeze(lxw_worksheet *sheet, int rows, int columns)
{
    worksheet_freeze_panes(sheet, lxw_row_t(rows), lxw_col_t(columns));
}

void SheetBook::filter(lxw_worksheet *sheet, int headRow, int lastRow, int lastColumn)
{
    note(worksheet_autofilter(sheet, lxw_row_t(headRow), 0, lxw_row_t(qMax(headRow, lastRow)),
                              lxw_col_t(lastColumn)));
}

void SheetBook::setWidth(lxw_worksheet *sheet, int column, double signs)
{
    note(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), signs, nullptr));
}

// What the library does not look at: whether the sheets' own files took everything.
bool SheetBook::sheetsFailed() const
{
    for (const auto &[sheet, name] : m_sheets) {
        FILE *const rows = sheet ? sheet->optimize_tmpfile : nullptr;
        if (rows && (std::fflush(rows) != 0 || std::ferror(rows) != 0))
            return true;
    }
    return false;
}

QString SheetBook::wordOf(int error) const
{
    if (error == LXW_ERROR_CREATING_XLSX_FILE)
        return m_part.errorString();
    return QString::fromUtf8(lxw_strerror(lxw_error(error)));
}

Result<ReportFile> SheetBook::commit(const ReportFileWords &words)
{
    const auto refused = [&](const QString &reason) {
        return fail(ProblemKind::Invalid, words.notWritten.arg(m_path, reason));
    };
    if (!m_book)
        return refused(wordOf(m_error));
    errno = 0;
    if (sheetsFailed())
        return refused(QString::fromLocal8Bit(std::strerror(errno)));
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR || m_error != LXW_NO_ERROR)
        return refused(wordOf(closed != LXW_NO_ERROR ? closed : m_error));
    QFile written(m_part.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!written.open(QIODevice::ReadOnly) || !hash.addData(&written))
        return refused(written.errorString());
    ReportFile file;
    file.format = ReportFormat::Xlsx;
    file.sha256 = QString::fromLatin1(hash.result().toHex());
    file.bytes = written.size();
    file.name = QFileInfo(m_path).fileName();
    file.madeAt = QDateTime::currentDateTimeUtc();
    written.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                           | QFile::ReadOther);
    written.close();
    if (std::rename(m_partName.constData(), QFile::encodeName(m_path).constData()) != 0)
        return refused(QString::fromLocal8Bit(std::strerror(errno)));
    m_part.setAutoRemove(false);
    return file;
}

}

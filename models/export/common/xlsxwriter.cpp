// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/decimals.h"
#include "common/tablewriter.h"

#include <QFile>

#include <xlsxwriter.h>

namespace banzhang {
namespace {

constexpr int longestText = 32'767; // of a cell, by the format

// Width in signs by kind; a head that is longer widens its column.
double widthOf(const ExportColumn &column)
{
    const double least = column.kind == ColumnKind::DateTime ? 20
                         : column.kind == ColumnKind::Text   ? 16
                                                             : 10;
    return qMax(least, double(column.name.toUtf8().size()) + 3);
}

lxw_datetime excelTime(const QDateTime &time, const QTimeZone &zone)
{
    const QDateTime local = time.toTimeZone(zone);
    const QDate day = local.date();
    const QTime clock = local.time();
    return {day.year(),   day.month(),    day.day(),
            clock.hour(), clock.minute(), clock.second() + clock.msec() / 1000.0};
}

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const QString &path, const QString &sheet, const std::vector<ExportColumn> &columns,
               const QTimeZone &zone, int rowsPerSheet)
        : m_path(path), m_part(path + QStringLiteral(".part")), m_sheetName(sheet),
          m_columns(columns), m_zone(zone), m_rowsPerSheet(rowsPerSheet)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_head = format(nullptr);
        format_set_bold(m_head);
        m_decimal = format("0.00");
        m_money = format("#,##0.00");
        m_time = format("yyyy-mm-dd hh:mm:ss");
        m_whole = format("0");
        beginSheet();
    }

    ~XlsxWriter() override
    {
        if (m_book) { // never finished: nobody shall find half a table
            workbook_close(m_book);
            QFile::remove(m_part);
        }
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    void addRow(const ExportRow &row) override
    {
        Q_ASSERT(row.size() == m_columns.size());
        if (m_row == m_rowsPerSheet) {
            endSheet();
            beginSheet();
        }
        for (size_t i = 0; i < m_columns.size(); ++i)
            writeCell(lxw_col_t(i), row[i], m_columns[i].kind);
        ++m_row;
    }

    Result<void> finish() override
    {
        endSheet();
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error == LXW_NO_ERROR && m_error == LXW_NO_ERROR) {
            QFile::remove(m_path);
            if (QFile::rename(m_part, m_path))
                return {};
        }
        QFile::remove(m_part);
        const lxw_error worst = error != LXW_NO_ERROR ? error : m_error;
        const QString reason = worst == LXW_NO_ERROR ? QStringLiteral("no permission")
                                                     : QString::fromUtf8(lxw_strerror(worst));
        return fail(ProblemKind::Invalid,
                    QStringLiteral("%1 could not be written: %2").arg(m_path, reason));
    }

private:
    lxw_format *format(const char *number)
    {
        lxw_format *made = workbook_add_format(m_book);
        if (number)
            format_set_num_format(made, number);
        return made;
    }

    void beginSheet()
    {
        const QString name =
            ++m_sheets == 1 ? m_sheetName : QStringLiteral("%1 %2").arg(m_sheetName).arg(m_sheets);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widthOf(m_columns[i]),
                                 nullptr);
            note(worksheet_write_string(m_sheet, 0, lxw_col_t(i),
                                        m_columns[i].name.toUtf8().constData(), m_head));
        }
        m_row = 1;
    }

    void endSheet()
    {
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row - 1), lxw_col_t(m_columns.size() - 1));
    }

    void writeCell(lxw_col_t column, const QVariant &value, ColumnKind kind)
    {
        const auto row = lxw_row_t(m_row);
        if (value.isNull())
            return;
        switch (kind) {
        case ColumnKind::Text: return writeText(row, column, value.toString());
        case ColumnKind::Integer:
        case ColumnKind::Seconds: return writeNumber(row, column, value.toDouble(), m_whole);
        case ColumnKind::Decimal:
            // What is read is what is shown: two decimals.
            return writeNumber(row, column, twoDecimals(value.toDouble()).toDouble(), m_decimal);
        case ColumnKind::Money:
            return writeNumber(row, column, double(value.toLongLong()) / 100, m_money);
        case ColumnKind::DateTime: {
            lxw_datetime time = excelTime(value.toDateTime(), m_zone);
            return note(worksheet_write_datetime(m_sheet, row, column, &time, m_time));
        }
        }
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text)
    {
        if (!text.isEmpty())
            note(worksheet_write_string(m_sheet, row, column,
                                        text.left(longestText).toUtf8().constData(), nullptr));
    }

    void writeNumber(lxw_row_t row, lxw_col_t column, double number, lxw_format *style)
    {
        note(worksheet_write_number(m_sheet, row, column, number, style));
    }

    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    const QString m_path;
    const QString m_part;
    const QString m_sheetName;
    const std::vector<ExportColumn> m_columns;
    const QTimeZone m_zone;
    const int m_rowsPerSheet;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_decimal = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_whole = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    int m_sheets = 0;
    int m_row = 0;
};

}

std::unique_ptr<TableWriter> xlsxWriter(const QString &path, const QString &sheet,
                                        const std::vector<ExportColumn> &columns,
                                        const QTimeZone &zone, int rowsPerSheet)
{
    return std::make_unique<XlsxWriter>(path, sheet, columns, zone, rowsPerSheet);
}

}

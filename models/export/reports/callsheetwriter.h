// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfiles.h"
#include "reports/sheetbook.h"

namespace banzhang {

// Rows that come as a stream, such as a month's calls, into a workbook in constant memory: typed,
// without a variant a cell. A sheet that is full goes on on the next. Until finish() there is no
// file.
class CallSheetWriter final
{
public:
    CallSheetWriter(const QString &path, const QString &sheet,
                    const std::vector<ReportColumn> &columns, const QString &zone,
                    const RunMarks &marks, int rowsPerSheet = 1'048'576);

    void beginRow();
    // The next cell of the row, left to right, of its column's kind.
    void text(QStringView text);
    void number(double number); // in the kind's own unit: seconds, fen, per cent
    void moment(qint64 utcSeconds);
    void skip() { ++m_column; } // nothing is known

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] Result<ReportFile> finish();

private:
    void writeAbout(const QString &zone);
    void beginSheet();
    void endSheet();

    SheetBook m_book;
    const QString m_sheetName;
    std::vector<ReportColumn> m_columns;
    std::vector<double> m_parts; // of a unit, by column: what a number is multiplied with
    const RunMarks m_marks;
    const int m_rowsPerSheet;
    lxw_worksheet *m_sheet = nullptr;
    int m_row = 0;
    int m_column = 0;
    qint64 m_rows = 0;
};

}

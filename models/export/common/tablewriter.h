// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QString>
#include <QTimeZone>
#include <QVariant>

#include <memory>
#include <vector>

namespace banzhang {

// What a column holds, and so how it is written and typed.
enum class ColumnKind {
    Text,
    Integer,
    Decimal,  // double, two decimals
    Seconds,  // whole seconds, as a number
    DateTime, // QDateTime in any zone, written as the site's time
    Money     // qint64 in fen, written in yuan with two decimals
};

struct ExportColumn
{
    QString name;
    ColumnKind kind = ColumnKind::Text;

    bool operator==(const ExportColumn &) const = default;
};

using ExportRow = std::vector<QVariant>; // a null value is an empty cell

// A table on its way into a file, row by row in constant memory.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    // As many values as there are columns.
    virtual void addRow(const ExportRow &row) = 0;
    // Writes what is left. Only after it is the file complete; Invalid when it could not be
    // written.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

// CSV by RFC 4180: UTF-8 with a mark, CRLF, decimals with two places, times as ISO 8601 with the
// site's offset. `out` is open and outlives the writer.
[[nodiscard]] std::unique_ptr<TableWriter>
csvWriter(QIODevice &out, const std::vector<ExportColumn> &columns, const QTimeZone &zone);

// A workbook at `path` that nobody sees before it is finished: typed cells, frozen head with a
// filter, a further sheet when one is full (`rowsPerSheet` with the head; the format's own limit).
[[nodiscard]] std::unique_ptr<TableWriter> xlsxWriter(const QString &path, const QString &sheet,
                                                      const std::vector<ExportColumn> &columns,
                                                      const QTimeZone &zone,
                                                      int rowsPerSheet = 1'048'576);

}

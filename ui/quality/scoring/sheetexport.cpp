// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetexport.h"

#include "common/serverclock.h"
#include "common/tablewriter.h"

#include <QSaveFile>
#include <QSortFilterProxyModel>

namespace banzhang {
namespace {

ColumnKind kindOf(int column)
{
    switch (column) {
    case SheetRecordModel::Scored:
    case SheetRecordModel::Interaction: return ColumnKind::DateTime;
    case SheetRecordModel::Score: return ColumnKind::Decimal;
    default: return ColumnKind::Text;
    }
}

}

Result<int> exportSheets(const SheetRecordModel &records, const QSortFilterProxyModel &order,
                         const QList<int> &columns, const ServerClock &clock, const QString &path)
{
    std::vector<ExportColumn> heads;
    heads.reserve(size_t(columns.size()));
    for (const int column : columns)
        heads.push_back({records.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                         kindOf(column)});
    const QTimeZone zone(clock.siteNow().offsetFromUtc());
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer =
        isWorkbook ? xlsxWriter(path, clock.siteNow().toString(u"yyyy-MM-dd HHmm"), heads, zone)
                   : csvWriter(file, heads, zone);
    for (int row = 0; row < order.rowCount(); ++row) {
        const int source = order.mapToSource(order.index(row, 0)).row();
        ExportRow values;
        values.reserve(size_t(columns.size()));
        for (const int column : columns)
            values.push_back(records.value(column, records.rows()[size_t(source)]));
        writer->addRow(values);
    }
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return order.rowCount();
}

}

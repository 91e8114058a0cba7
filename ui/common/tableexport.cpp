// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableexport.h"

#include "common/roles.h"
#include "common/tableview.h"
#include "common/tablewriter.h"

#include <QSaveFile>

namespace banzhang {

Result<int> exportTable(const TableView &table, const UiContext &ui, const QString &sheet,
                        const QString &path, const QList<int> &moments)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = table.chosenColumns();
    std::vector<ExportColumn> heads;
    heads.reserve(size_t(columns.size()));
    for (const int column : columns)
        heads.push_back({model.headerData(column, Qt::Horizontal).toString(),
                         moments.contains(column) ? ColumnKind::DateTime : ColumnKind::Text});
    const QTimeZone zone(ui.clock.siteNow().offsetFromUtc());
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer =
        isWorkbook ? xlsxWriter(path, sheet, heads, zone) : csvWriter(file, heads, zone);
    for (int row = 0; row < model.rowCount(); ++row) {
        ExportRow values;
        values.reserve(size_t(columns.size()));
        for (const int column : columns)
            values.push_back(
                model.index(row, column)
                    .data(moments.contains(column) ? int(SortRole) : int(Qt::DisplayRole)));
        writer->addRow(values);
    }
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return model.rowCount();
}

}

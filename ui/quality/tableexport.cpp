// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/tableexport.h"

#include "common/tablewriter.h"

#include <QSaveFile>

namespace banzhang {

Result<void> exportTable(const TableView &table, const QString &title, const QTimeZone &zone,
                         const QString &path)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = table.chosenColumns();
    std::vector<ExportColumn> heads;
    heads.reserve(size_t(columns.size()));
    for (const int column : columns)
        heads.push_back({model.headerData(column, Qt::Horizontal).toString(), ColumnKind::Text});
    QSaveFile file(path);
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer =
        isWorkbook ? xlsxWriter(path, title, heads, zone) : csvWriter(file, heads, zone);
    for (int row = 0; row < model.rowCount(); ++row) {
        ExportRow values;
        for (const int column : columns)
            values.push_back(model.index(row, column).data());
        writer->addRow(values);
    }
    Result<void> done = writer->finish();
    if (done && !isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return done;
}

}

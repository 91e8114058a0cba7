// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmexport.h"

#include "common/roles.h"
#include "common/tablewriter.h"
#include "floor/alarmmodel.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace banzhang {
namespace {

struct AlarmExport
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::AlarmExport)
};

std::vector<ExportColumn> headsOf(const QAbstractItemModel &model, const QList<int> &columns)
{
    std::vector<ExportColumn> heads;
    heads.reserve(size_t(columns.size()));
    for (const int column : columns)
        heads.push_back({model.headerData(column, Qt::Horizontal).toString(),
                         column == AlarmModel::Raised ? ColumnKind::DateTime : ColumnKind::Text});
    return heads;
}

int writeRows(TableWriter &writer, const QAbstractItemModel &model, const QList<int> &columns)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        ExportRow values;
        for (const int column : columns)
            values.push_back(
                model.index(row, column)
                    .data(column == AlarmModel::Raised ? int(SortRole) : int(Qt::DisplayRole)));
        writer.addRow(values);
    }
    return model.rowCount();
}

}

QString alarmsAsTsv(const QModelIndexList &rows, const QList<int> &columns)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString().simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

Result<int> exportAlarms(const QList<const QAbstractItemModel *> &models, const QList<int> &columns,
                         const ServerClock &clock, const QString &path)
{
    const std::vector<ExportColumn> heads = headsOf(*models.first(), columns);
    const QTimeZone zone(clock.siteNow().offsetFromUtc());
    QSaveFile file(path);
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer = isWorkbook ? xlsxWriter(path, AlarmExport::tr("Alarms"), heads, zone)
                                   : csvWriter(file, heads, zone);
    int rows = 0;
    for (const QAbstractItemModel *model : models)
        rows += writeRows(*writer, *model, columns);
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return rows;
}

}

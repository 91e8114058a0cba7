// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatexport.h"

#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tablewriter.h"

#include <QSaveFile>

namespace banzhang {
namespace {

ColumnKind kindOf(int column)
{
    switch (column) {
    case SeatModel::Answered:
    case SeatModel::NoAnswer:
    case SeatModel::Occupancy: return ColumnKind::Integer;
    case SeatModel::Duration:
    case SeatModel::AverageTalk: return ColumnKind::Seconds;
    case SeatModel::LastEvent: return ColumnKind::DateTime;
    default: return ColumnKind::Text;
    }
}

QVariant valueOf(const SeatTable &table, const QModelIndex &index, const QDateTime &now)
{
    const QDateTime since = index.data(SinceRole).toDateTime();
    switch (index.column()) {
    case SeatModel::Duration: {
        const QDateTime stop = index.data(FreezeAtRole).toDateTime();
        return since.isValid() ? QVariant(since.secsTo(stop.isValid() ? stop : now)) : QVariant();
    }
    case SeatModel::LastEvent: return since.isValid() ? QVariant(since) : QVariant();
    case SeatModel::Answered:
    case SeatModel::NoAnswer:
    case SeatModel::AverageTalk:
    case SeatModel::Occupancy: return index.data(SortRole);
    default: break;
    }
    const auto *delegate = qobject_cast<RowDelegate *>(table.itemDelegateForIndex(index));
    return delegate ? delegate->shownText(index) : index.data().toString();
}

void writeRows(TableWriter &writer, const SeatTable &table, const QList<int> &columns,
               const QDateTime &now)
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        ExportRow values;
        for (const int column : columns)
            values.push_back(valueOf(table, model.index(row, column), now));
        writer.addRow(values);
    }
}

}

Result<int> exportSeats(const SeatTable &table, const ServerClock &clock, const QString &path)
{
    QList<int> columns = table.chosenColumns();
    columns.removeAll(SeatModel::LastHour);
    std::vector<ExportColumn> heads;
    for (const int column : columns)
        heads.push_back(
            {table.model()->headerData(column, Qt::Horizontal).toString(), kindOf(column)});
    const QTimeZone zone(clock.siteNow().offsetFromUtc());
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer =
        isWorkbook ? xlsxWriter(path, clock.siteNow().toString(u"yyyy-MM-dd HHmm"), heads, zone)
                   : csvWriter(file, heads, zone);
    writeRows(*writer, table, columns, clock.now());
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return table.model()->rowCount();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/reporttablemodel.h"

#include "common/roles.h"

#include <algorithm>

namespace banzhang {
namespace {

bool isNumber(FigureKind kind)
{
    return kind != FigureKind::Text && kind != FigureKind::Date && kind != FigureKind::DateTime;
}

}

void ReportTableModel::show(const ReportTable &table, const QTimeZone &zone)
{
    beginResetModel();
    m_table = table;
    m_zone = zone;
    m_table.rows.erase(
        std::remove_if(m_table.rows.begin(), m_table.rows.end(),
                       [](const ReportRow &row) { return row.role != RowRole::Plain; }),
        m_table.rows.end());
    endResetModel();
}

ReportLink ReportTableModel::linkAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_table.rows[size_t(row)].link : ReportLink();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportColumn &column = m_table.columns[size_t(index.column())];
    const QVariant &value = m_table.rows[size_t(index.row())].cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return figureText(value, column.kind, m_zone);
    case SortRole: return value;
    case IdRole: return qint64(index.row()) + 1;
    case Qt::TextAlignmentRole:
        return int((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportColumn &column = m_table.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return column.head;
    case Qt::ToolTipRole: return column.note.isEmpty() ? column.head : column.note;
    case Qt::TextAlignmentRole:
        return int((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

ReportChart chartOfTable(const ReportTable &table, const QString &column, const QString &title,
                         int most)
{
    const auto at = std::find_if(table.columns.begin(), table.columns.end(),
                                 [&column](const ReportColumn &one) { return one.code == column; });
    ReportChart chart{table.code + u'/' + column, title, {}, {}};
    if (at == table.columns.end())
        return chart;
    const auto place = size_t(at - table.columns.begin());
    std::vector<const ReportRow *> rows;
    for (const ReportRow &row : table.rows)
        if (row.role == RowRole::Plain && !row.cells[place].isNull())
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [place](const ReportRow *a, const ReportRow *b) {
        return a->cells[place].toDouble() > b->cells[place].toDouble();
    });
    rows.resize(std::min(rows.size(), size_t(most)));
    const bool hasName = table.columns.size() > 1 && table.columns[1].kind == FigureKind::Text;
    ChartSeries series{ChartSeries::Look::Bar, at->code, at->head, at->kind, false, {}};
    for (const ReportRow *row : rows) {
        const QString first = row->cells[0].toString();
        chart.categories.push_back(hasName ? first + u' ' + row->cells[1].toString() : first);
        series.values.emplace_back(row->cells[place].toDouble());
        series.links.push_back(row->link);
    }
    chart.series.push_back(std::move(series));
    return chart;
}

}

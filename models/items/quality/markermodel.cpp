// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/markermodel.h"

#include "common/durationtext.h"

namespace banzhang {

QString markerWord(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::Praise: return MarkerModel::tr("Praise", "a marker on a recording");
    case MarkerKind::Fault: return MarkerModel::tr("Fault", "a marker on a recording");
    case MarkerKind::PausePoint: return MarkerModel::tr("Pause", "a marker on a recording");
    }
    Q_UNREACHABLE();
}

MarkerModel::MarkerModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

void MarkerModel::setItemNames(const QHash<qint64, QString> &names)
{
    if (m_itemNames == names)
        return;
    m_itemNames = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Item), index(rowCount() - 1, Item));
}

Qt::ItemFlags MarkerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = KeyedTable::flags(index);
    return index.column() == Text && !m_isReadOnly ? usual | Qt::ItemIsEditable : usual;
}

bool MarkerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT textWritten(index.data(IdRole).toLongLong(), value.toString().simplified());
    return true;
}

QString MarkerModel::text(int column, const Marker &marker) const
{
    switch (column) {
    case At: return durationText(marker.atMs / 1000);
    case Kind: return markerWord(marker.kind);
    case Item: return m_itemNames.value(marker.itemId);
    default: return marker.text;
    }
}

QVariant MarkerModel::cell(int column, int role, const NumberedMarker &row) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(column, row.marker);
    case Qt::ToolTipRole: return column == Text ? QVariant(row.marker.text) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == At ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return column == At ? QVariant(row.marker.atMs) : QVariant(text(column, row.marker));
    case IdRole: return row.number;
    case KindRole: return int(row.marker.kind);
    default: return {};
    }
}

QVariant MarkerModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == At ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return tr("Time");
    case Kind: return tr("Kind");
    case Item: return tr("Item", "of a scoring sheet");
    default: return tr("Remark");
    }
}

}

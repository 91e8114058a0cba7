// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/markertable.h"

#include "common/emptystate.h"
#include "quality/player/markerglyph.h"
#include "quality/player/playerkeys.h"

#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace banzhang {

MarkerTable::MarkerTable(const UiContext &ui, MarkerModel &model, QWidget *parent)
    : TableView(ui, QStringLiteral("quality/markers"), parent), m_markers(model),
      m_order(new QSortFilterProxyModel(this)),
      m_empty(new EmptyState(ui, QStringLiteral("flag"), {}, {}, this))
{
    setObjectName(QStringLiteral("markers"));
    setAccessibleName(tr("Markers"));
    setProperty("region", true);
    setSmallHead();
    m_order->setSourceModel(&model);
    m_order->setSortRole(SortRole);
    setModel(m_order);
    setItemDelegate(new RowDelegate(ui, this));
    setItemDelegateForColumn(MarkerModel::Kind, new MarkerDelegate(ui, this));
    setColumns({{MarkerModel::At, 72},
                {MarkerModel::Kind, 96},
                {MarkerModel::Item, 64},
                {MarkerModel::Text, 200}});
    sortByColumn(MarkerModel::At, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setEmptyState(m_empty);
    setReadOnly(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != MarkerModel::Text)
            Q_EMIT playWanted(index.data(IdRole).toLongLong());
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
}

void MarkerTable::setReadOnly(bool isReadOnly)
{
    m_markers.setReadOnly(isReadOnly);
    if (isReadOnly)
        m_empty->setText(tr("No markers"), tr("Nothing was marked in this recording."));
    else
        m_empty->setText(tr("No markers yet"),
                         tr("While you listen: %1 praise, %2 fault, %3 pause point.")
                             .arg(keyText(PlayerDeed::MarkPraise), keyText(PlayerDeed::MarkFault),
                                  keyText(PlayerDeed::MarkPausePoint)));
}

QModelIndex MarkerTable::indexOf(qint64 number, int column) const
{
    return m_order->mapFromSource(m_markers.index(m_markers.rowOf(number), column));
}

qint64 MarkerTable::chosen() const
{
    return currentIndex().data(IdRole).toLongLong();
}

void MarkerTable::choose(qint64 number)
{
    const QModelIndex index = indexOf(number, MarkerModel::At);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
    scrollTo(index);
}

void MarkerTable::editText(qint64 number)
{
    const QModelIndex index = indexOf(number, MarkerModel::Text);
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    edit(index);
}

void MarkerTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chosen() > 0 && state() != EditingState && isEnter)
        Q_EMIT playWanted(chosen());
    else if (chosen() > 0 && state() != EditingState && event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted(chosen());
    else if (state() != EditingState && event->key() == Qt::Key_F2 && chosen() > 0)
        editText(chosen());
    else
        TableView::keyPressEvent(event);
}

}

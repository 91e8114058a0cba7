// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowdelegate.h"

#include "common/roles.h"
#include "common/tableview.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {

namespace {

constexpr int padding = 8;
constexpr int barWidth = 3;
constexpr int focusWidth = 2;

Alarm alarmOf(const QModelIndex &index)
{
    return static_cast<Alarm>(std::clamp(index.data(AlarmRole).toInt(), 0, 2));
}

QColor alarmInk(const Theme &theme, Alarm alarm)
{
    return alarm == Alarm::Red ? theme.red : theme.amber;
}

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

bool isFirstShown(const QTableView &table, const QRect &rect)
{
    return rect.left() + table.horizontalHeader()->offset() == 0;
}

bool isLastShown(const QTableView &table, const QRect &rect)
{
    const QHeaderView &head = *table.horizontalHeader();
    return rect.right() + 1 + head.offset() >= head.length() - 1;
}

bool isHovered(const QStyleOptionViewItem &option, int row)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table ? table->hoveredRow() == row : bool(option.state & QStyle::State_MouseOver);
}

// What the whole row says, wherever the cell stands.
struct RowState
{
    Alarm alarm;
    bool isStale, isQuiet, isSelected;

    RowState(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QModelIndex first = index.siblingAtColumn(0);
        alarm = alarmOf(first);
        isStale = first.data(StaleRole).toBool();
        isQuiet = first.data(QuietRole).toBool();
        isSelected = option.state.testFlag(QStyle::State_Selected);
    }
};

QColor fillOf(const Theme &theme, const QStyleOptionViewItem &option, const RowState &row,
              bool hovered)
{
    if (row.isSelected)
        return option.state.testFlag(QStyle::State_Active) ? theme.sel : theme.selin;
    if (row.alarm != Alarm::None)
        return row.alarm == Alarm::Red ? theme.redF : theme.amberF;
    if (row.isStale)
        return theme.base;
    if (hovered)
        return theme.hover;
    return option.features.testFlag(QStyleOptionViewItem::Alternate) ? theme.zebra : theme.base;
}

// A frame inside the current row; each cell paints its part of it.
void paintFocus(QPainter &painter, const QTableView &table, const QRect &rect, const QColor &ink)
{
    painter.fillRect(rect.left(), rect.top(), rect.width(), focusWidth, ink);
    painter.fillRect(rect.left(), rect.bottom() - focusWidth + 1, rect.width(), focusWidth, ink);
    if (isFirstShown(table, rect))
        painter.fillRect(rect.left(), rect.top(), focusWidth, rect.height(), ink);
    if (isLastShown(table, rect))
        painter.fillRect(rect.right() - focusWidth + 1, rect.top(), focusWidth, rect.height(), ink);
}

}

RowDelegate::RowDelegate(const UiContext &ui, QObject *parent, Type type)
    : QStyledItemDelegate(parent), m_ui(ui), m_type(type)
{}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(*painter, option, index);
    painter->setFont(font());
    const Cell cell = cellOf(option, index);
    painter->save();
    paintCell(*painter, cell, index);
    painter->restore();
    if (const QTableView *table = tableOf(option);
        table && table->hasFocus() && table->currentIndex().row() == index.row())
        paintFocus(*painter, *table, option.rect, theme().accent);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {QFontMetrics(font()).horizontalAdvance(shownText(index)) + 2 * padding, 24};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = shownText(index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() == QEvent::ToolTip && isCut && !index.data(Qt::ToolTipRole).isValid()) {
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QString RowDelegate::shownText(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

void RowDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintText(painter, cell, cell.rect, shownText(index),
              alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft);
}

void RowDelegate::paintText(QPainter &painter, const Cell &cell, const QRect &rect,
                            const QString &text, Qt::Alignment alignment) const
{
    painter.setPen(cell.ink);
    // The face's ascent holds more air than its descent: a pixel up looks centred.
    const QRect centred = rect.translated(0, -1);
    // A number is never cut: it may run into its padding instead.
    const bool isNumber = alignment.testFlag(Qt::AlignRight);
    const QString shown =
        isNumber ? text
                 : QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(centred,
                     (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine
                         | Qt::TextDontClip,
                     shown);
}

RowDelegate::Cell RowDelegate::cellOf(const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const RowState row(option, index);
    Cell cell;
    cell.rect = option.rect.adjusted(padding, 0, -padding, 0);
    cell.alarm = index.column() == 0 ? Alarm::None : alarmOf(index);
    cell.isStale = row.isStale;
    cell.isQuiet = row.isQuiet || index.data(QuietRole).toBool();
    cell.ink = cell.isQuiet ? theme().text3 : row.isStale ? theme().text2 : theme().text;
    if (cell.alarm != Alarm::None)
        cell.ink = alarmInk(theme(), cell.alarm);
    cell.scale = option.widget ? option.widget->devicePixelRatioF() : 1;
    return cell;
}

void RowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RowState row(option, index);
    painter.fillRect(option.rect, fillOf(theme(), option, row, isHovered(option, index.row())));
    if (row.isStale && !row.isSelected)
        paintHatch(painter, option.rect, theme().selin, Hatch::Row);
    const QTableView *table = tableOf(option);
    if (row.alarm != Alarm::None && (!table || isFirstShown(*table, option.rect)))
        painter.fillRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height(),
                         row.alarm == Alarm::Red ? theme().redB : theme().amberB);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/daydelegate.h"

#include "common/glyphs.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int padding = 8;

// Grounds of a sign; what is missing is hatched, framed or dotted, so that grey tells them apart.
void paintGround(QPainter &painter, const QRect &block, DaySign sign, const Theme &theme)
{
    switch (sign) {
    case DaySign::Absent:
        painter.fillRect(block, theme.redF);
        painter.setPen(QPen(theme.redB, 2));
        painter.drawRect(block.adjusted(1, 1, -1, -1));
        break;
    case DaySign::Late:
    case DaySign::Early:
    case DaySign::LateAndEarly:
        painter.fillRect(block, theme.amberF);
        painter.fillRect(QRect(block.left(), block.bottom() - 1, block.width(), 2), theme.amberB);
        break;
    case DaySign::ToConfirm:
        painter.setPen(QPen(theme.amberB, 1, Qt::DashLine));
        painter.drawRect(block.adjusted(0, 0, -1, -1));
        break;
    case DaySign::Excused: paintHatch(painter, block, theme.line2, Hatch::Row); break;
    case DaySign::None:
    case DaySign::Rest:
    case DaySign::Open:
    case DaySign::Present: break;
    }
}

QColor inkOf(DaySign sign, const Theme &theme)
{
    switch (sign) {
    case DaySign::Absent: return theme.red;
    case DaySign::Late:
    case DaySign::Early:
    case DaySign::LateAndEarly:
    case DaySign::ToConfirm: return theme.amber;
    case DaySign::Present: return theme.ok;
    case DaySign::Rest:
    case DaySign::Open: return theme.text3;
    case DaySign::None:
    case DaySign::Excused: break;
    }
    return theme.text;
}

}

DayDelegate::DayDelegate(const UiContext &ui, const MonthGridModel &grid, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui), m_grid(grid)
{}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    painter->save();
    painter->setClipRect(option.rect);
    const bool isSum = m_grid.isSum(index.row());
    painter->fillRect(option.rect, m_grid.isFree(index) ? theme.selin
                                   : isSum              ? theme.zebra
                                                        : theme.base);
    if (const DayCell *cell = m_grid.cellAt(index))
        paintDay(*painter, option, index, *cell);
    else
        paintText(*painter, option, index);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (MonthGridModel::isDay(index.column()) || index.column() == MonthGridModel::Name)
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void DayDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const DayCell &cell) const
{
    const DaySign sign = signOf(cell);
    if (sign == DaySign::None)
        return;
    paintGround(painter, option.rect.adjusted(2, 2, -2, -3), sign, m_ui.theme());
    const QString text = index.data().toString();
    painter.setFont(text.size() > 1 ? m_small : m_base);
    painter.setPen(inkOf(sign, m_ui.theme()));
    painter.drawText(option.rect.adjusted(0, 0, -1, -1),
                     int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void DayDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    const bool isSum = m_grid.isSum(index.row());
    const bool isDay = MonthGridModel::isDay(index.column());
    const QString text = index.data().toString();
    const bool isName = index.column() == MonthGridModel::Name;
    painter.setFont(isDay ? m_small : isSum && isName ? m_strong : m_base);
    painter.setPen(isDay || text == u"0" || text == u"0.0" ? theme.text3 : theme.text);
    const int pad = isDay ? 0 : isName ? padding : padding / 2;
    const QRect rect = option.rect.adjusted(pad, 0, -pad, -1);
    const Qt::Alignment side = isDay ? Qt::AlignCenter : isName ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

}

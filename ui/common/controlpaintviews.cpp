// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/controlpaint.h"

#include "common/fonts.h"
#include "common/icons.h"

#include <QPainter>

namespace banzhang::controlpaint {

namespace {

constexpr int cellPadding = 8;
constexpr int menuPadding = 12;
constexpr int menuIcon = 16;

// "Text\tKey" as menus carry it.
QString menuKey(const QStyleOptionMenuItem &option)
{
    return option.text.section(u'\t', 1);
}

QString menuText(const QStyleOptionMenuItem &option)
{
    return option.text.section(u'\t', 0, 0);
}

void paintSortArrow(QPainter &painter, qreal x, qreal y, bool isUp, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const qreal tip = isUp ? y - 2 : y + 2, foot = isUp ? y + 2 : y - 2;
    painter.drawPolygon(QPolygonF{QPointF(x + 3, tip), QPointF(x + 6, foot), QPointF(x, foot)});
    painter.restore();
}

}

void headSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const QRect &rect = option.rect;
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)
                       && option.state & QStyle::State_Enabled;
    painter.fillRect(rect, isHot ? theme.selin : theme.head);
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line2);
        painter.fillRect(rect.right(), rect.top(), 1, rect.height() - 1, theme.line);
    }
}

void headLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const QRect rect = option.rect.adjusted(cellPadding, -1, -cellPadding, -2);
    painter.setFont(fontOf(Type::Small));
    const QFontMetrics metrics(painter.font());
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    constexpr int arrowRoom = 6 + 4;
    // The arrow stands on the inner side, so that a right-aligned head ends where its numbers do.
    QRect textRect = rect;
    if (isSorted)
        textRect.adjust(isRight ? arrowRoom : 0, 0, isRight ? 0 : -arrowRoom, 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, textRect.width());
    painter.setPen(theme.text2);
    painter.drawText(textRect,
                     (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     text);
    if (!isSorted)
        return;
    const int width = metrics.horizontalAdvance(text);
    const qreal x = isRight ? rect.right() - width - arrowRoom : rect.left() + width + 4;
    // Qt calls the arrow of ascending order "down".
    paintSortArrow(painter, x, rect.center().y() + 2,
                   option.sortIndicator == QStyleOptionHeader::SortDown, theme.text2);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
               const Theme &theme)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect &rect = option.rect;
    painter.fillRect(rect, theme.win);
    if (isVertical)
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), theme.line);
    else
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.line);
    if (option.minimum >= option.maximum)
        return;
    const bool isHot = option.activeSubControls & QStyle::SC_ScrollBarSlider
                       && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect grip = isVertical ? slider.adjusted(3, 1, -2, -1) : slider.adjusted(1, 3, -1, -2);
    box(painter, grip, isHot ? theme.ctl : theme.line2, QColor(), 2.5);
}

void tab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    const QRect &rect = option.rect;
    painter.fillRect(rect.left() + 12, rect.bottom() - 1, rect.width() - 24, 2, theme.accent);
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    painter.setFont(fontOf(isCurrent ? Type::Strong : Type::Base));
    painter.setPen(!(option.state & QStyle::State_Enabled) ? theme.dis
                   : isCurrent || isHot                    ? theme.text
                                                           : theme.text2);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, theme.line);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && option.state & QStyle::State_Selected)
        painter.fillRect(rect, theme.sel);
    const QRect icon(rect.left() + menuPadding, rect.top(), menuIcon, rect.height());
    const QColor ink = isEnabled ? theme.text : theme.dis;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, icon, QStringLiteral("check"), menuIcon, ink);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, icon, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text = rect.adjusted(menuPadding + menuIcon + 8, 0, -menuPadding, 0);
    painter.setFont(fontOf(Type::Base));
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                     menuText(option));
    painter.setPen(isEnabled ? theme.text2 : theme.dis);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(text.right() - 12, text.top(), 12, text.height()),
                  QStringLiteral("right"), 12, isEnabled ? theme.text2 : theme.dis);
    else
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, menuKey(option));
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {8, 9};
    const QFontMetrics metrics(fontOf(Type::Base));
    const QString key = menuKey(option);
    const int keyWidth = key.isEmpty() ? 0 : 24 + metrics.horizontalAdvance(key);
    const int text = metrics.size(Qt::TextShowMnemonic, menuText(option)).width();
    return {2 * menuPadding + menuIcon + 8 + text + keyWidth + 16, 28};
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const QRect rect(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    painter.fillRect(rect, theme.selin);
    const qreal span = option.maximum - option.minimum;
    if (span > 0)
        painter.fillRect(QRectF(rect.left(), rect.top(),
                                rect.width() * (option.progress - option.minimum) / span,
                                rect.height()),
                         theme.accent);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bardelegate.h"

#include "common/roles.h"

#include <QPainter>

namespace banzhang {

BarDelegate::BarDelegate(const UiContext &ui, QSize bar, int numberWidth, QObject *parent)
    : RowDelegate(ui, parent), m_bar(bar), m_numberWidth(numberWidth)
{}

void BarDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    paintText(painter, cell, cell.rect, shownText(index), Qt::AlignRight);
    const QVariant value = index.data(SortRole);
    if (!value.isValid())
        return;
    const int gap = m_numberWidth >= 40 ? 8 : 4;
    const QRect &rect = cell.rect;
    const QRect track(QPoint(rect.right() + 1 - m_numberWidth - gap - m_bar.width(),
                             rect.top() + (rect.height() - m_bar.height()) / 2),
                      m_bar);
    const auto xOf = [&](double percent) {
        return qRound(m_bar.width() * std::clamp(percent, 0.0, 100.0) / 100);
    };
    const QVariant target = index.data(TargetRole);
    const QColor fill = !target.isValid()                       ? theme().text3
                        : value.toDouble() >= target.toDouble() ? theme().ok
                                                                : theme().amberB;
    painter.fillRect(track, theme().selin);
    painter.fillRect(track.left(), track.top(), xOf(value.toDouble()), track.height(), fill);
    if (target.isValid())
        painter.fillRect(track.left() + xOf(target.toDouble()) - 1, track.top() - 2, 2,
                         track.height() + 4, theme().text);
}

}

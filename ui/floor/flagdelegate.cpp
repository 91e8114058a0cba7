// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flagdelegate.h"

#include "common/icons.h"
#include "common/roles.h"

#include <QFontMetrics>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int flagSize = 14;
constexpr int gap = 4;

}

void FlagDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const int flag = index.data(FlagRole).toInt();
    if (flag == 0)
        return RowDelegate::paintCell(painter, cell, index);
    const QString text = shownText(index);
    const int room = cell.rect.width() - flagSize - gap;
    const int width = std::min(room, QFontMetrics(font()).horizontalAdvance(text) + 1);
    QRect words = cell.rect;
    words.setWidth(width);
    paintText(painter, cell, words, text, Qt::AlignLeft);
    const QRect place(words.right() + 1 + gap,
                      cell.rect.top() + (cell.rect.height() - flagSize) / 2, flagSize, flagSize);
    paintIcon(painter, place, QStringLiteral("flag"), flagSize,
              flag == 1 ? theme().red : theme().text2);
}

}

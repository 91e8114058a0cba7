// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boarddelegate.h"

#include "common/glyphs.h"
#include "leaderboards/boardmodel.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int padding = 8;
constexpr int barHeight = 8;
constexpr int warnSize = 14;

}

BoardDelegate::BoardDelegate(const UiContext &ui, QObject *parent) : RowDelegate(ui, parent) {}

void BoardDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    if (index.data(BoardModel::OwnRole).toBool())
        painter.fillRect(cell.rect.adjusted(-padding, 0, padding, 0), theme().sel);
    switch (index.column()) {
    case BoardModel::Place: return paintPlace(painter, cell, index);
    case BoardModel::Change: return paintChange(painter, cell, index);
    case BoardModel::Who: return paintWho(painter, cell, index);
    case BoardModel::Figure:
        if (const QVariant span = index.data(BoardModel::SpanRole); span.isValid())
            return paintSpan(painter, cell, span.toList());
        return paintBar(painter, cell, index.data(BoardModel::ShareRole).toDouble());
    default: return RowDelegate::paintCell(painter, cell, index);
    }
}

void BoardDelegate::paintPlace(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    paintText(painter, cell, cell.rect, shownText(index), Qt::AlignRight);
    const int part = index.data(BoardModel::BracketRole).toInt();
    if (part == 0)
        return;
    const int x = cell.rect.left() - 3;
    const int middle = cell.rect.center().y();
    const int top = part == 1 ? middle : cell.rect.top();
    const int bottom = part == 3 ? middle : cell.rect.bottom();
    painter.fillRect(x, top, 1, bottom - top + 1, theme().text2);
    if (part != 2)
        painter.fillRect(x, middle, 5, 1, theme().text2);
}

void BoardDelegate::paintChange(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    Cell inked = cell;
    const QString text = shownText(index);
    if (text.startsWith(u'▲'))
        inked.ink = theme().ok;
    else if (text.startsWith(u'▼'))
        inked.ink = theme().text2;
    paintText(painter, inked, cell.rect, text, Qt::AlignRight);
}

void BoardDelegate::paintWho(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const bool isFlagged = index.data(FlagRole).toInt() > 0;
    const QRect room = cell.rect.adjusted(0, 0, isFlagged ? -warnSize - 4 : 0, 0);
    const QString text = shownText(index);
    paintText(painter, cell, room, text, Qt::AlignLeft);
    if (!isFlagged)
        return;
    const int width = std::min(room.width(), QFontMetrics(font()).horizontalAdvance(text));
    paintAlarmGlyph(painter,
                    QRectF(room.left() + width + 4.0,
                           cell.rect.top() + (cell.rect.height() - warnSize) / 2.0, warnSize,
                           warnSize),
                    Alarm::Amber, theme());
}

void BoardDelegate::paintBar(QPainter &painter, const Cell &cell, double share) const
{
    const int width = qRound(cell.rect.width() * share);
    painter.fillRect(cell.rect.left(), cell.rect.top() + (cell.rect.height() - barHeight) / 2,
                     width, barHeight, mixed(theme().accent, theme().base, 0.4));
}

void BoardDelegate::paintSpan(QPainter &painter, const Cell &cell, const QVariantList &span) const
{
    const auto xOf = [&](int at) {
        return cell.rect.left() + span[at].toDouble() * (cell.rect.width() - 1);
    };
    const double y = cell.rect.center().y() + 0.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().text2, 1));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(2), y));
    for (const int end : {0, 2})
        painter.drawLine(QPointF(xOf(end), y - 4), QPointF(xOf(end), y + 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    const QPointF at(xOf(1), y);
    painter.drawPolygon(QPolygonF{
        {at - QPointF(4, 0), at - QPointF(0, 4), at + QPointF(4, 0), at + QPointF(0, 4)}});
}

}

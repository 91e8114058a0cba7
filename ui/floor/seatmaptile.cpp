// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmaptile.h"

#include "common/durationtext.h"
#include "common/fonts.h"
#include "common/words.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr qreal radius = 2;
constexpr int edgeWidth = 3;
constexpr int roomyWidth = 64; // from here names are 13 px high
constexpr int namedWidth = 40; // from here there is a name
constexpr int glyphWidth = 10; // from here there is a shape

QColor fillOf(const SeatTile &tile, const Theme &theme)
{
    if (tile.alarm == Alarm::Red)
        return theme.redF;
    if (tile.alarm == Alarm::Amber)
        return theme.amberF;
    const QColor tint = tile.row ? theme.stateTint(tile.row->state) : QColor();
    return tint.isValid() ? tint : theme.base;
}

QColor edgeOf(const SeatTile &tile, const Theme &theme)
{
    if (tile.alarm != Alarm::None)
        return tile.alarm == Alarm::Red ? theme.redB : theme.amberB;
    return theme.line2;
}

bool isAway(const SeatTile &tile)
{
    return !tile.row || tile.row->state == AgentState::SignedOut;
}

void paintGround(QPainter &painter, const QRect &rect, const SeatTile &tile, const Theme &theme)
{
    const QRectF inner = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(edgeOf(tile, theme), tile.alarm == Alarm::None ? 1 : 2));
    painter.setBrush(fillOf(tile, theme));
    painter.drawRoundedRect(inner, radius, radius);
    if (tile.row && tile.row->isStale)
        paintHatch(painter, inner, theme.line2, Hatch::Row);
    const QColor hue = theme.stateColour(tile.row ? tile.row->state : AgentState::SignedOut);
    painter.fillRect(QRect(rect.topLeft(), QSize(edgeWidth, rect.height())), hue);
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// The time in the state, or why nobody is there.
QString secondLine(const SeatTile &tile)
{
    if (isAway(tile))
        return tile.row ? stateWord(AgentState::SignedOut) : QString();
    return tile.seconds >= 0 ? durationText(tile.seconds) : missingText();
}

void paintWords(QPainter &painter, const QRect &rect, const SeatTile &tile, const Theme &theme)
{
    const bool isRoomy = rect.width() >= roomyWidth;
    const bool hasTime = rect.width() >= timedTileWidth;
    const Type type = isRoomy ? Type::Base : Type::Small;
    const int line = lineHeight(type);
    const int glyph = isRoomy ? 14 : 12;
    const int top = hasTime ? rect.top() + (rect.height() - 2 * line) / 2 - (isRoomy ? 1 : 0)
                            : rect.top() + (rect.height() - line) / 2;
    const int left = rect.left() + edgeWidth + (isRoomy ? 4 : 2);
    const AgentState state = tile.row ? tile.row->state : AgentState::SignedOut;
    paintStateGlyph(painter, QRectF(left, top + (line - glyph) / 2.0, glyph, glyph), state, theme);
    const int textLeft = left + glyph + (isRoomy ? 4 : 2);
    const QRect first(textLeft, top, rect.right() - textLeft, line);
    painter.setFont(fontOf(type));
    paintLine(painter, first, tile.name, isAway(tile) ? theme.text3 : theme.text);
    if (!hasTime)
        return;
    if (!isRoomy)
        painter.setFont(fontOf(Type::Small));
    const QString second = secondLine(tile);
    const bool fits = painter.fontMetrics().horizontalAdvance(second) <= first.width();
    paintLine(painter, first.translated(0, line), fits || !isAway(tile) ? second : missingText(),
              isAway(tile) ? theme.text3 : theme.text);
}

void paintMark(QPainter &painter, const QRect &rect, const SeatTile &tile, const Theme &theme)
{
    const AgentState state = tile.row ? tile.row->state : AgentState::SignedOut;
    const int glyph = std::min({12, rect.width() - 2, rect.height() - 2});
    const bool hasMark = rect.width() >= 32 && rect.height() >= 16;
    const int left = hasMark ? rect.left() + edgeWidth + 2 : rect.center().x() - glyph / 2 + 1;
    paintStateGlyph(painter, QRectF(left, rect.center().y() - glyph / 2.0 + 0.5, glyph, glyph),
                    state, theme);
    if (!hasMark)
        return;
    painter.setFont(fontOf(Type::Caption));
    const QRect mark(left + glyph + 1, rect.top(), rect.right() - left - glyph, rect.height());
    painter.setPen(theme.text);
    painter.drawText(mark, Qt::AlignLeft | Qt::AlignVCenter, stateMark(state));
}

void paintCorner(QPainter &painter, const QRect &rect, const SeatTile &tile, const Theme &theme)
{
    if (tile.alarm != Alarm::None && rect.width() >= namedWidth)
        paintAlarmGlyph(painter, QRectF(rect.right() - 11, rect.top() - 5, 16, 16), tile.alarm,
                        theme);
    if (!tile.isCurrent)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
}

}

void paintSeatTile(QPainter &painter, const QRect &rect, const SeatTile &tile, const Theme &theme)
{
    painter.setOpacity(tile.isFaded ? 0.35 : 1);
    paintGround(painter, rect, tile, theme);
    if (rect.width() >= namedWidth)
        paintWords(painter, rect, tile, theme);
    else if (rect.width() >= glyphWidth)
        paintMark(painter, rect, tile, theme);
    painter.setOpacity(1);
    paintCorner(painter, rect, tile, theme);
}

void paintEmptySeat(QPainter &painter, const QRect &rect, const QString &word, const Theme &theme)
{
    painter.setPen(QPen(theme.line2, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (rect.width() < namedWidth)
        return;
    painter.setFont(fontOf(rect.width() >= roomyWidth ? Type::Base : Type::Small));
    painter.setPen(theme.text3);
    painter.drawText(rect, Qt::AlignCenter, word);
}

}

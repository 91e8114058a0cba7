// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallpaint.h"

#include "common/glyphs.h"
#include "common/words.h"

#include <QGuiApplication>
#include <QPainter>

namespace banzhang::wall {

namespace {

constexpr int smallest = 44;
constexpr qreal gap = 3;
constexpr qreal unitGap = 12;

}

const Theme &ink()
{
    static const Theme theme = Theme::dark();
    return theme;
}

QColor ground()
{
    return {0x0E, 0x11, 0x14};
}

QFont face(int pixels, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QString sinceText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? durationText(std::max<qint64>(0, since.secsTo(now))) : missingText();
}

void text(QPainter &painter, const QRectF &rect, int flags, const QString &text, int pixels,
          bool bold, const QColor &colour)
{
    QFont font = face(pixels, bold);
    while (pixels > smallest && QFontMetricsF(font).horizontalAdvance(text) > rect.width())
        font.setPixelSize(pixels -= 4);
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown =
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(1.0, rect.width()));
    painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void figure(QPainter &painter, const QRectF &rect, const QString &figure, const QString &unit,
            int pixels, const QColor &colour)
{
    const QFontMetricsF small(face(smallest, false));
    const qreal unitWidth = unit.isEmpty() ? 0 : small.horizontalAdvance(unit) + unitGap;
    QFont font = face(pixels, true);
    while (pixels > smallest
           && QFontMetricsF(font).horizontalAdvance(figure) + unitWidth > rect.width())
        font.setPixelSize(pixels -= 4);
    const QFontMetricsF large(font);
    const qreal baseline = rect.center().y() + (large.ascent() - large.descent()) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(rect.left(), baseline), figure);
    painter.setFont(face(smallest, false));
    painter.setPen(ink().text2);
    painter.drawText(QPointF(rect.left() + large.horizontalAdvance(figure) + unitGap, baseline),
                     unit);
}

void stateBar(QPainter &painter, const QRectF &rect, const StateCounts &states)
{
    int sum = 0;
    for (const AgentState state : allAgentStates)
        sum += state == AgentState::SignedOut ? 0 : states[size_t(state)];
    painter.fillRect(rect, ink().selin);
    qreal left = rect.left();
    for (const AgentState state : allAgentStates) {
        const int count = states[size_t(state)];
        if (state == AgentState::SignedOut || count == 0)
            continue;
        const QRectF part(left, rect.top(), rect.width() * count / sum, rect.height());
        const QRectF inner = part.adjusted(0, 0, -gap, 0);
        const QColor colour = ink().stateColour(state);
        const bool isHatched = state == AgentState::Paused || state == AgentState::Stale;
        painter.fillRect(part, ground());
        painter.fillRect(inner, isHatched ? mixed(colour, ground(), 0.3) : colour);
        if (isHatched)
            paintHatch(painter, inner, colour,
                       state == AgentState::Paused ? Hatch::Right : Hatch::Left);
        left += part.width();
    }
}

}

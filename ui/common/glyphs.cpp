// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace banzhang {

namespace {

constexpr QPointF centre{8, 8};

void disc(QPainter &p, const QColor &ink, qreal radius)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    p.drawEllipse(centre, radius, radius);
}

void ring(QPainter &p, const QPen &pen, qreal radius)
{
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(centre, radius, radius);
}

void paintRinging(QPainter &p, const QColor &ink)
{
    disc(p, ink, 2.25);
    p.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap));
    p.setBrush(Qt::NoBrush);
    const auto arc = [&p](qreal x, int start) {
        p.drawArc(QRectF(x - 5.4, 8 - 5.4, 10.8, 10.8), start * 16, 90 * 16);
    };
    arc(8.437, 135);
    arc(7.563, -45);
}

void paintHold(QPainter &p, const QColor &ink)
{
    ring(p, QPen(ink, 1.25), 5.125);
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    p.drawPie(QRectF(2.25, 2.25, 11.5, 11.5), 90 * 16, 180 * 16);
}

void paintPolygon(QPainter &p, const QColor &ink, const QPolygonF &polygon)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    p.drawPolygon(polygon);
}

void paintStale(QPainter &p, const QColor &ink)
{
    QPen pen(ink, 1.75, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3.14 / 1.75, 2.096 / 1.75});
    ring(p, pen, 5);
    disc(p, ink, 1.5);
}

void paintDeadCall(QPainter &p, const QColor &ink, const QColor &ground)
{
    paintPolygon(p, ink, {{8, 1.75}, {14.25, 8}, {8, 14.25}, {1.75, 8}});
    p.setPen(QPen(ground, 1.5, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(QPointF(5.9, 5.9), QPointF(10.1, 10.1));
    p.drawLine(QPointF(10.1, 5.9), QPointF(5.9, 10.1));
}

void paintShape(QPainter &p, AgentState state, const QColor &ink, const QColor &ground)
{
    switch (state) {
    case AgentState::Talking: disc(p, ink, 5.75); break;
    case AgentState::Hold: paintHold(p, ink); break;
    case AgentState::Ringing: paintRinging(p, ink); break;
    case AgentState::Available: ring(p, QPen(ink, 2), 5); break;
    case AgentState::AfterCall:
        paintPolygon(p, ink, {{3, 3}, {9.5, 3}, {13, 6.5}, {13, 13}, {3, 13}});
        break;
    case AgentState::Paused:
        p.fillRect(QRectF(4, 3, 2.75, 10), ink);
        p.fillRect(QRectF(9.25, 3, 2.75, 10), ink);
        break;
    case AgentState::SignedOut: p.fillRect(QRectF(3, 7, 10, 2), ink); break;
    case AgentState::Stale: paintStale(p, ink); break;
    case AgentState::DeadCall: paintDeadCall(p, ink, ground); break;
    }
}

// Lets `paint` draw on the 16 by 16 grid.
template <class F>
void onGrid(QPainter &painter, const QRectF &rect, F paint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    paint();
    painter.restore();
}

void paintExclamation(QPainter &p, const QColor &ink, qreal top, qreal length, qreal dot)
{
    p.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(QPointF(8, top), QPointF(8, top + length));
    p.drawLine(QPointF(8, dot), QPointF(8, dot + 0.6));
}

}

void paintStateGlyph(QPainter &painter, const QRectF &rect, AgentState state, const Theme &theme)
{
    paintStateGlyph(painter, rect, state, theme.stateColour(state), theme.base);
}

void paintStateGlyph(QPainter &painter, const QRectF &rect, AgentState state, const QColor &ink,
                     const QColor &ground)
{
    onGrid(painter, rect, [&] { paintShape(painter, state, ink, ground); });
}

void paintAlarmGlyph(QPainter &painter, const QRectF &rect, Alarm alarm, const Theme &theme)
{
    onGrid(painter, rect, [&] {
        if (alarm == Alarm::Amber) {
            painter.setPen(QPen(theme.amber, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.setBrush(theme.amberB);
            painter.drawPolygon(QPolygonF{{8, 1.5}, {15, 14}, {1, 14}});
            paintExclamation(painter, theme.mark, 6, 3.5, 11.5);
        } else if (alarm == Alarm::Red) {
            paintPolygon(painter, theme.redB,
                         {{5.2, 1.25},
                          {10.8, 1.25},
                          {14.75, 5.2},
                          {14.75, 10.8},
                          {10.8, 14.75},
                          {5.2, 14.75},
                          {1.25, 10.8},
                          {1.25, 5.2}});
            paintExclamation(painter, theme.onOctagon, 4.5, 4, 10.9);
        }
    });
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink, Hatch hatch)
{
    const qreal period = hatch == Hatch::Row ? 7 : 4;
    const qreal slope = hatch == Hatch::Left ? -1 : 1;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, hatch == Hatch::Row ? 1 : 1.4));
    // A line holds where x + slope * y is a multiple of the period, wherever the rectangle lies.
    const qreal first = rect.left() + std::min(slope * rect.top(), slope * rect.bottom());
    const qreal last = rect.right() + std::max(slope * rect.top(), slope * rect.bottom());
    for (qreal at = std::floor(first / period) * period; at <= last; at += period)
        painter.drawLine(QPointF(at - slope * rect.top(), rect.top()),
                         QPointF(at - slope * rect.bottom(), rect.bottom()));
    painter.restore();
}

}

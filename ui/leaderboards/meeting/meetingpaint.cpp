// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingpaint.h"

#include "common/fonts.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace banzhang {
namespace {

constexpr double ringPen = 20;
constexpr double least = 0.6; // of its size, that a text is shrunk to

void paintText(QPainter &painter, const MeetingFace::Text &text, const Theme &theme)
{
    QFont font = fontOf(text.isBold ? Type::Strong : Type::Base);
    font.setPixelSize(text.px);
    painter.setPen(theme.*text.ink);
    if (!(text.align & Qt::TextWordWrap)) {
        const double wide = QFontMetricsF(font).horizontalAdvance(text.text);
        if (wide > text.rect.width())
            font.setPixelSize(
                std::max(int(text.px * text.rect.width() / wide), int(text.px * least)));
    }
    painter.setFont(font);
    painter.drawText(text.rect, text.align, text.text);
}

void paintDone(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    QPainterPath path(rect.topLeft() + QPointF(2, rect.height() * 0.55));
    path.lineTo(rect.topLeft() + QPointF(rect.width() * 0.38, rect.height() - 5));
    path.lineTo(rect.topRight() + QPointF(-2, 5));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ok, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

// The middle of the photo, as much of it as the frame holds.
bool paintFace(QPainter &painter, const QRectF &rect, const QByteArray &photo)
{
    const QImage image = QImage::fromData(photo);
    if (image.isNull())
        return false;
    const double side = std::min(image.width(), image.height());
    const QRectF part((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, image, part);
    return true;
}

void paintNobody(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setPen(QPen(theme.line2, 4));
    painter.setBrush(theme.line);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ctl);
    painter.drawEllipse(QPointF(rect.center().x(), rect.top() + 0.39 * rect.height()),
                        0.165 * rect.width(), 0.165 * rect.width());
    QPainterPath body;
    body.addRoundedRect(QRectF(rect.left() + 0.18 * rect.width(), rect.top() + 0.64 * rect.height(),
                               0.64 * rect.width(), 0.7 * rect.height()),
                        0.3 * rect.width(), 0.3 * rect.width());
    QPainterPath inside;
    inside.addRect(rect.adjusted(2, 2, -2, -2));
    painter.drawPath(body.intersected(inside));
}

void paintMark(QPainter &painter, const MeetingFace::Mark &mark, const Theme &theme)
{
    using Kind = MeetingFace::Mark::Kind;
    const QRectF &rect = mark.rect;
    switch (mark.kind) {
    case Kind::Done: paintDone(painter, rect, theme); break;
    case Kind::Running: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        const QPolygonF triangle{rect.topLeft() + QPointF(4, 2), rect.bottomLeft() + QPointF(4, -2),
                                 QPointF(rect.right() - 2, rect.center().y())};
        painter.drawPolygon(triangle);
        break;
    }
    case Kind::Open:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ctl, 3));
        painter.drawEllipse(rect.adjusted(3, 3, -3, -3));
        break;
    case Kind::Photo:
        if (!paintFace(painter, rect, mark.photo))
            paintNobody(painter, rect, theme);
        break;
    case Kind::KeyCap:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ctl, 2));
        painter.drawRoundedRect(rect, 4, 4);
        break;
    case Kind::Amber: paintAlarmGlyph(painter, rect, Alarm::Amber, theme); break;
    case Kind::Red: paintAlarmGlyph(painter, rect, Alarm::Red, theme); break;
    }
}

void paintRing(QPainter &painter, const MeetingFace::Ring &ring, const Theme &theme)
{
    if (ring.rect.isNull())
        return;
    const QRectF line = ring.rect.adjusted(ringPen / 2, ringPen / 2, -ringPen / 2, -ringPen / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, ringPen, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(line);
    painter.setPen(QPen(theme.*ring.ink, ringPen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(line, 90 * 16, -int(ring.left * 360 * 16));
    painter.setPen(QPen(theme.text, 3));
    painter.drawLine(QPointF(ring.rect.center().x(), ring.rect.top() - 8),
                     QPointF(ring.rect.center().x(), ring.rect.top() + ringPen + 8));
}

}

void paintMeetingFace(QPainter &painter, const MeetingFace &face, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MeetingFace::Fill &fill : face.fills)
        painter.fillRect(fill.rect, theme.*fill.ink);
    paintRing(painter, face.ring, theme);
    for (const MeetingFace::Mark &mark : face.marks)
        paintMark(painter, mark, theme);
    for (const MeetingFace::Text &text : face.texts)
        paintText(painter, text, theme);
}

}

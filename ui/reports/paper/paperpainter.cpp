// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperpainter.h"

#include <QPaintDevice>
#include <QPen>

#include <algorithm>

namespace banzhang {
namespace {

constexpr qreal unit = PaperFonts::scale; // units of the painter in a point

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool hasLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.unicode() < 128 && sign.isLetter(); });
}

QPointF scaled(QPointF point)
{
    return point * unit;
}

QRectF scaled(const QRectF &area)
{
    return {area.x() * unit, area.y() * unit, area.width() * unit, area.height() * unit};
}

}

PaperPainter::PaperPainter(QPainter &painter, const PaperFonts &fonts, bool isGrey)
    : m_painter(painter), m_fonts(fonts), m_isGrey(isGrey)
{
    m_painter.save();
    m_painter.scale(1 / unit, 1 / unit);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
}

PaperPainter::~PaperPainter()
{
    m_painter.restore();
}

QColor PaperPainter::shade(const QColor &colour) const
{
    if (!m_isGrey)
        return colour;
    const int grey = qGray(colour.rgb());
    return {grey, grey, grey};
}

void PaperPainter::setPen(qreal width, QColor colour, const QList<qreal> &dashes)
{
    QPen pen(shade(colour), width * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!dashes.isEmpty()) {
        QList<qreal> inWidths;
        inWidths.reserve(dashes.size());
        for (const qreal dash : dashes)
            inWidths.append(dash / width);
        pen.setDashPattern(inWidths);
    }
    m_painter.setPen(pen);
}

void PaperPainter::text(PaperType type, const QRectF &room, const QString &text, Side side,
                        QColor colour)
{
    if (text.isEmpty())
        return;
    const qreal spare = side == Side::Left ? 0 : room.width() - m_fonts.width(type, text);
    const qreal left = room.left() + (side == Side::Centre ? spare / 2 : spare);
    const qreal top = room.top() + (room.height() - m_fonts.lineHeight(type)) / 2;
    m_painter.setFont(m_fonts.font(type));
    m_painter.setPen(shade(colour));
    // Digits apart from letters: beside Latin ones the face has digits of another form, which a
    // PDF's reader cannot find.
    const QPointF base(left, top + m_fonts.baseline(type));
    qreal done = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        while (end < text.size() && isDigit(text[end]) == isDigit(text[begin]))
            ++end;
        if (begin == 0 && !hasLatin(text))
            end = text.size();
        const QString part = text.mid(begin, end - begin);
        m_painter.drawText(scaled(base + QPointF(done, 0)), part);
        done += m_fonts.width(type, part);
        begin = end;
    }
}

void PaperPainter::lines(PaperType type, const QRectF &room, const QStringList &lines, Side side,
                         QColor colour)
{
    const qreal high = m_fonts.lineHeight(type);
    for (qsizetype i = 0; i < lines.size(); ++i)
        text(type, QRectF(room.left(), room.top() + qreal(i) * high, room.width(), high), lines[i],
             side, colour);
}

void PaperPainter::line(QPointF from, QPointF to, qreal width, QColor colour,
                        const QList<qreal> &dashes)
{
    setPen(width, colour, dashes);
    m_painter.drawLine(scaled(from), scaled(to));
}

void PaperPainter::fill(const QRectF &area, QColor colour)
{
    m_painter.fillRect(scaled(area), shade(colour));
}

void PaperPainter::fills(const std::vector<QRectF> &areas, QColor colour)
{
    QList<QRectF> rects;
    rects.reserve(qsizetype(areas.size()));
    for (const QRectF &area : areas)
        rects.append(scaled(area));
    m_painter.setRenderHint(QPainter::Antialiasing, false); // no seams between neighbours
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(shade(colour));
    m_painter.drawRects(rects);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PaperPainter::frame(const QRectF &area, qreal width, QColor colour)
{
    setPen(width, colour);
    m_painter.drawRect(scaled(area));
}

void PaperPainter::hatch(const QRectF &area, qreal gap, bool isRightward, QColor colour)
{
    setPen(0.6, colour);
    const QRectF rect =
        isRightward ? area : QRectF(-area.right(), area.top(), area.width(), area.height());
    QList<QLineF> strokes;
    // Lines x + y = sum, cut at the edges; those to the left are the same, mirrored.
    const qreal first = std::ceil((rect.left() + rect.top()) / gap) * gap;
    const qreal last = rect.right() + rect.bottom();
    for (int i = 0; first + i * gap < last; ++i) {
        const qreal sum = first + i * gap;
        QPointF a(qMax(rect.left(), sum - rect.bottom()), 0);
        a.setY(sum - a.x());
        QPointF b(qMin(rect.right(), sum - rect.top()), 0);
        b.setY(sum - b.x());
        if (!isRightward) {
            a.setX(-a.x());
            b.setX(-b.x());
        }
        strokes.append(QLineF(scaled(a), scaled(b)));
    }
    m_painter.drawLines(strokes);
}

void PaperPainter::polyline(const std::vector<QPointF> &points, qreal width, QColor colour,
                            const QList<qreal> &dashes)
{
    QPolygonF polygon;
    polygon.reserve(qsizetype(points.size()));
    for (const QPointF &point : points)
        polygon.append(scaled(point));
    setPen(width, colour, dashes);
    m_painter.drawPolyline(polygon);
}

void PaperPainter::shape(const QPainterPath &path, QColor inside, qreal edge, QColor edgeColour)
{
    if (edge > 0)
        setPen(edge, edgeColour);
    else
        m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(inside.isValid() ? QBrush(shade(inside)) : QBrush(Qt::NoBrush));
    m_painter.drawPath(QTransform::fromScale(unit, unit).map(path));
    m_painter.setBrush(Qt::NoBrush);
}

void PaperPainter::image(const QRectF &area, const QImage &image)
{
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(scaled(area), image);
}

}

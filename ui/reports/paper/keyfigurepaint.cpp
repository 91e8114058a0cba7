// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/keyfigurepaint.h"

#include <QCoreApplication>

#include <cmath>

namespace banzhang {
namespace {

using Side = PaperPainter::Side;
using Light = KeyFigure::Light;

constexpr qreal leastWidth = 125; // of a figure
constexpr int mostARow = 6;
constexpr qreal padding = 8;
constexpr qreal gap = 8; // below a row
constexpr qreal shapeSize = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

QString lightWord(Light light)
{
    switch (light) {
    case Light::None: return {};
    case Light::Met: return Words::tr("met");
    case Light::Near: return Words::tr("nearly");
    case Light::Missed: return Words::tr("missed");
    }
    return {};
}

qreal roomOfFigure(const KeyFigures &figures, qreal width)
{
    return width / keyFiguresARow(figures, width) - 2 * padding;
}

int factsOf(const KeyFigure &figure)
{
    return (figure.before.isNull() ? 0 : 1) + (figure.yearBefore.isNull() ? 0 : 1)
           + (figure.target.isNull() ? 0 : 1);
}

// The largest type in which the value leaves room for its light.
PaperType valueType(const PaperFonts &fonts, const QString &value, qreal width)
{
    for (const PaperType type : {PaperType::Title, PaperType::Section, PaperType::Bold}) {
        if (fonts.width(type, value) <= width)
            return type;
    }
    return PaperType::TinyBold;
}

// A disc, half a disc or a triangle: they differ without colour.
void paintLight(PaperPainter &painter, QPointF middle, Light light)
{
    const qreal r = shapeSize / 2;
    const QRectF box(middle.x() - r, middle.y() - r, shapeSize, shapeSize);
    QPainterPath whole;
    whole.addEllipse(box);
    QPainterPath inside;
    switch (light) {
    case Light::None: return;
    case Light::Met: inside = whole; break;
    case Light::Near:
        inside.moveTo(middle);
        inside.arcTo(box, 90, 180);
        inside.closeSubpath();
        painter.shape(whole, {}, 0.75, painter.ink().ink);
        break;
    case Light::Missed:
        inside.addPolygon(
            QPolygonF({QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        inside.closeSubpath();
        break;
    }
    painter.shape(inside, painter.ink().ink, 0, {});
}

// Up, down, or a bar for no change.
void paintArrow(PaperPainter &painter, QPointF middle, double change)
{
    const qreal r = shapeSize / 2 - 0.5;
    QPainterPath path;
    if (std::abs(change) < 1e-9) {
        path.addRect(middle.x() - r, middle.y() - 0.6, 2 * r, 1.2);
    } else {
        const qreal tip = change > 0 ? -r : r;
        path.addPolygon(QPolygonF(
            {middle + QPointF(0, tip), middle + QPointF(r, -tip), middle + QPointF(-r, -tip)}));
        path.closeSubpath();
    }
    painter.shape(path, painter.ink().ink2, 0, {});
}

class FigurePainter
{
public:
    FigurePainter(PaperPainter &painter, const KeyFigure &figure, const QRectF &area,
                  const QTimeZone &zone)
        : m_painter(painter), m_figure(figure), m_area(area), m_zone(zone), m_y(area.top())
    {}

    void paint()
    {
        const PaperFonts &fonts = m_painter.fonts();
        const QStringList name = fonts.wrapped(PaperType::Small, m_figure.name, m_area.width());
        m_painter.lines(PaperType::Small, QRectF(m_area.left(), m_y, m_area.width(), 0), name,
                        Side::Left, m_painter.ink().ink2);
        m_y += qreal(name.size()) * fonts.lineHeight(PaperType::Small);
        paintValue();
        compare(Words::tr("before"), m_figure.before);
        compare(Words::tr("a year ago"), m_figure.yearBefore);
        if (!m_figure.target.isNull())
            fact(u"%1 %2"_qs.arg(Words::tr("target"), targetText(m_figure, m_zone)));
    }

private:
    [[nodiscard]] QString text(const QVariant &value) const
    {
        return figureText(value, m_figure.kind, m_zone);
    }

    void paintValue()
    {
        const PaperFonts &fonts = m_painter.fonts();
        const QString value = text(m_figure.value);
        const QString word = lightWord(m_figure.light);
        const qreal light =
            word.isEmpty() ? 0 : 6 + shapeSize + 3 + fonts.width(PaperType::Small, word);
        const PaperType type = valueType(fonts, value, m_area.width() - light);
        const qreal high = fonts.lineHeight(PaperType::Title);
        const QRectF line(m_area.left(), m_y, m_area.width(), high);
        m_painter.text(type, line, value, Side::Left, m_painter.ink().ink);
        if (!word.isEmpty()) {
            const qreal left = line.left() + fonts.width(type, value) + 6;
            paintLight(m_painter, {left + shapeSize / 2, line.center().y()}, m_figure.light);
            m_painter.text(PaperType::Small,
                           line.adjusted(left + shapeSize + 3 - line.left(), 0, 0, 0), word,
                           Side::Left, m_painter.ink().ink);
        }
        m_y += high;
    }

    qreal fact(const QString &all)
    {
        const qreal high = m_painter.fonts().lineHeight(PaperType::Small);
        m_painter.text(PaperType::Small, QRectF(m_area.left(), m_y, m_area.width(), high), all,
                       Side::Left, m_painter.ink().ink2);
        m_y += high;
        return m_area.left() + m_painter.fonts().width(PaperType::Small, all);
    }

    void compare(const QString &name, const QVariant &then)
    {
        if (then.isNull())
            return;
        const qreal middle = m_y + m_painter.fonts().lineHeight(PaperType::Small) / 2;
        const qreal end = fact(u"%1 %2"_qs.arg(name, text(then)));
        if (!m_figure.value.isNull() && m_figure.kind != FigureKind::Text)
            paintArrow(m_painter, {end + 4 + shapeSize / 2, middle},
                       m_figure.value.toDouble() - then.toDouble());
    }

    PaperPainter &m_painter;
    const KeyFigure &m_figure;
    const QRectF m_area;
    const QTimeZone &m_zone;
    qreal m_y;
};

}

int keyFiguresARow(const KeyFigures &figures, qreal width)
{
    const int fitting = qBound(1, int(width / leastWidth), mostARow);
    return qBound(1, int(figures.figures.size()), fitting);
}

qreal keyFigureRowHeight(const KeyFigures &figures, int from, const PaperFonts &fonts, qreal width)
{
    const int to = qMin(int(figures.figures.size()), from + keyFiguresARow(figures, width));
    int names = 1;
    int facts = 0;
    for (int i = from; i < to; ++i) {
        const KeyFigure &figure = figures.figures[size_t(i)];
        names = qMax(names,
                     fonts.lineCount(PaperType::Small, figure.name, roomOfFigure(figures, width)));
        facts = qMax(facts, factsOf(figure));
    }
    return (names + facts) * fonts.lineHeight(PaperType::Small) + fonts.lineHeight(PaperType::Title)
           + gap;
}

void paintKeyFigures(PaperPainter &painter, const QRectF &area, const KeyFigures &figures, int from,
                     int to, const QTimeZone &zone)
{
    const qreal width = area.width() / keyFiguresARow(figures, area.width());
    for (int i = from; i < to; ++i) {
        const qreal left = area.left() + (i - from) * width;
        const QRectF room(left + padding, area.top(), width - 2 * padding, area.height());
        painter.line({left + 1, area.top() + 2}, {left + 1, area.bottom() - gap}, 0.75,
                     painter.ink().grid);
        FigurePainter(painter, figures.figures[size_t(i)], room, zone).paint();
    }
}

}

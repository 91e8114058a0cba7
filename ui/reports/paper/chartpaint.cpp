// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/chartpaint.h"

#include "reports/paper/chartplan.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr qreal barShare = 0.72; // of a category's room
constexpr qreal markerRadius = 2.3;
const QColor accent(0x3D, 0x4F, 0x91);

using Side = PaperPainter::Side;
using Look = ChartSeries::Look;

bool isBar(const ChartSeries &series)
{
    return series.look == Look::Bar || series.look == Look::StackedBar;
}

// How many series of the same sort stand before it: its fill, its dashes.
int orderOf(const ReportChart &chart, size_t index)
{
    const bool bar = isBar(chart.series[index]);
    int order = 0;
    for (size_t i = 0; i < index; ++i) {
        const ChartSeries &other = chart.series[i];
        order += other.look != Look::Target && isBar(other) == bar ? 1 : 0;
    }
    return order;
}

void paintBar(PaperPainter &painter, const QRectF &bar, int order, bool isGrey)
{
    const PrintInk &ink = painter.ink();
    if (bar.height() <= 0.05)
        return;
    switch (order % 4) {
    case 0: return painter.fill(bar, isGrey ? ink.bar : accent);
    case 1: painter.hatch(bar, 3, true, ink.hatch); break;
    case 2: break;
    case 3: painter.hatch(bar, 3, false, ink.hatch); break;
    }
    painter.frame(bar, 0.6, ink.hatch);
}

void paintMarker(PaperPainter &painter, QPointF at, int order)
{
    QPainterPath path;
    const qreal r = markerRadius;
    switch (order % 4) {
    case 0: path.addEllipse(at, r, r); break;
    case 1: path.addRect(at.x() - r, at.y() - r, 2 * r, 2 * r); break;
    case 2:
        path.addPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)}));
        path.closeSubpath();
        break;
    case 3:
        path.addPolygon(QPolygonF(
            {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
        path.closeSubpath();
        break;
    }
    painter.shape(path, Qt::white, 1, painter.ink().ink);
}

QList<qreal> dashesOf(int order)
{
    switch (order % 4) {
    case 1: return {6, 4};
    case 2: return {2, 3};
    case 3: return {8, 3, 2, 3};
    default: return {};
    }
}

class ChartPainter
{
public:
    ChartPainter(PaperPainter &painter, QPointF corner, const ReportChart &chart,
                 const ChartPlan &plan, bool isGrey)
        : m_painter(painter), m_corner(corner), m_chart(chart), m_plan(plan),
          m_plot(plan.plot.translated(corner)), m_isGrey(isGrey)
    {}

    void paint()
    {
        m_painter.lines(PaperType::Bold, QRectF(m_corner, QSizeF(m_plot.right() - m_corner.x(), 0)),
                        m_plan.title, Side::Left, m_painter.ink().ink);
        paintDays();
        paintGrid();
        paintBars();
        paintNames();
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            if (!isBar(m_chart.series[i]))
                paintLine(i);
        }
        paintLegend();
    }

private:
    [[nodiscard]] const ChartScale &scale(const ChartSeries &series) const
    {
        return series.isRightAxis ? m_plan.right : m_plan.left;
    }
    [[nodiscard]] qreal slot() const { return m_plan.slot(m_chart.categories.size()); }
    [[nodiscard]] qreal middle(size_t category) const
    {
        return m_plot.left() + (qreal(category) + 0.5) * slot();
    }
    [[nodiscard]] qreal heightOf(const ChartSeries &series, double value) const
    {
        return m_plot.bottom() - scale(series).placeOf(value) * m_plot.height();
    }

    // Days of rest are grey, holidays hatched as well.
    void paintDay(const QRectF &area, DayMark::Kind kind)
    {
        if (kind == DayMark::Kind::None)
            return;
        m_painter.fill(area, m_painter.ink().zebra);
        if (kind == DayMark::Kind::Holiday)
            m_painter.hatch(area, 5, true, m_painter.ink().grid);
    }

    void paintDays()
    {
        for (size_t i = 0; i < m_chart.marks.size() && i < m_chart.categories.size(); ++i)
            paintDay(
                QRectF(m_plot.left() + qreal(i) * slot(), m_plot.top(), slot(), m_plot.height()),
                m_chart.marks[i].kind);
    }

    void paintGrid()
    {
        const ChartScale &main = m_plan.left.isUsed ? m_plan.left : m_plan.right;
        for (int i = 0; i <= main.steps(); ++i) {
            const qreal y = m_plot.bottom() - m_plot.height() * i / main.steps();
            m_painter.line({m_plot.left(), y}, {m_plot.right(), y}, 0.5,
                           i == 0 ? m_painter.ink().ink2 : m_painter.ink().grid);
        }
        paintLabels(m_plan.left, m_corner.x(), m_plot.left() - 5, Side::Right);
        paintLabels(m_plan.right, m_plot.right() + 5, m_plot.right() + 60, Side::Left);
    }

    void paintLabels(const ChartScale &scale, qreal left, qreal right, Side side)
    {
        if (!scale.isUsed)
            return;
        const qreal line = m_painter.fonts().lineHeight(PaperType::Small);
        for (int i = 0; i <= scale.steps(); ++i) {
            const qreal y = m_plot.bottom() - m_plot.height() * i / scale.steps();
            m_painter.text(PaperType::Small, QRectF(left, y - line / 2, right - left, line),
                           scale.label(i), side, m_painter.ink().ink);
        }
    }

    // Stacks take one place in a category's room, other bars one each.
    void paintBars()
    {
        const auto bars = size_t(
            std::count_if(m_chart.series.begin(), m_chart.series.end(),
                          [](const ChartSeries &series) { return series.look == Look::Bar; }));
        const bool hasStack =
            std::any_of(m_chart.series.begin(), m_chart.series.end(),
                        [](const ChartSeries &series) { return series.look == Look::StackedBar; });
        const size_t places = bars + (hasStack ? 1 : 0);
        if (places == 0)
            return;
        const qreal width = slot() * barShare / qreal(places);
        std::vector<double> stack(m_chart.categories.size(), 0);
        size_t place = hasStack ? 1 : 0;
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            if (!isBar(m_chart.series[i]))
                continue;
            const bool isStacked = m_chart.series[i].look == Look::StackedBar;
            paintSeries(i, isStacked ? 0 : place, width, isStacked ? &stack : nullptr);
            place += isStacked ? 0 : 1;
        }
    }

    void paintSeries(size_t index, size_t place, qreal width, std::vector<double> *stack)
    {
        const ChartSeries &series = m_chart.series[index];
        const int order = orderOf(m_chart, index);
        for (size_t i = 0; i < m_chart.categories.size() && i < series.values.size(); ++i) {
            if (!series.values[i])
                continue;
            const double foot = stack ? (*stack)[i] : 0;
            const double top = foot + *series.values[i];
            if (stack)
                (*stack)[i] = top;
            const qreal left = middle(i) - slot() * barShare / 2 + qreal(place) * width;
            const qreal a = heightOf(series, foot);
            const qreal b = heightOf(series, top);
            paintBar(m_painter, QRectF(left, qMin(a, b), width, qAbs(a - b)), order, m_isGrey);
        }
    }

    // A gap in the values is a gap in the line.
    void paintLine(size_t index)
    {
        const ChartSeries &series = m_chart.series[index];
        if (series.look == Look::Target)
            return paintTarget(series);
        const int order = orderOf(m_chart, index);
        std::vector<QPointF> points;
        const auto flush = [&] {
            if (points.size() > 1)
                m_painter.polyline(points, 1.2, m_painter.ink().ink, dashesOf(order));
            const bool isDense = slot() < 3 * markerRadius && points.size() > 1;
            for (size_t i = 0; i < points.size(); i += isDense ? 4 : 1)
                paintMarker(m_painter, points[i], order);
            points.clear();
        };
        for (size_t i = 0; i < m_chart.categories.size() && i < series.values.size(); ++i) {
            if (series.values[i])
                points.emplace_back(middle(i), heightOf(series, *series.values[i]));
            else
                flush();
        }
        flush();
    }

    void paintTarget(const ChartSeries &series)
    {
        for (size_t i = 0; i < m_chart.categories.size() && i < series.values.size();) {
            size_t end = i + 1;
            while (end < series.values.size() && end < m_chart.categories.size()
                   && series.values[end] == series.values[i])
                ++end;
            if (series.values[i]) {
                const qreal y = heightOf(series, *series.values[i]);
                m_painter.line({m_plot.left() + qreal(i) * slot(), y},
                               {m_plot.left() + qreal(end) * slot(), y}, 0.75, m_painter.ink().ink,
                               {4, 3});
            }
            i = end;
        }
    }

    void paintNames()
    {
        const qreal top = m_plot.bottom() + 3;
        const size_t count = m_chart.categories.size();
        for (size_t i = 0; i < count; ++i) {
            const QRectF room(middle(i) - slot() / 2, top, slot(), m_plan.namesHeight);
            switch (m_plan.names) {
            case ChartPlan::Names::Wrapped:
                m_painter.lines(PaperType::Tiny, room, m_plan.wrapped[i], Side::Centre,
                                m_painter.ink().ink);
                break;
            case ChartPlan::Names::Numbered:
                m_painter.text(PaperType::Small, room, QString::number(i + 1), Side::Centre,
                               m_painter.ink().ink);
                break;
            case ChartPlan::Names::Some:
                if (i % size_t(m_plan.everyName) != 0)
                    break;
                [[fallthrough]];
            case ChartPlan::Names::All:
                m_painter.text(PaperType::Small, room, m_chart.categories[i], Side::Centre,
                               m_painter.ink().ink);
                break;
            }
        }
    }

    void paintLegend()
    {
        for (const ChartPlan::LegendEntry &entry : m_plan.legend) {
            const QRectF place = entry.place.translated(m_corner);
            const bool isDay = entry.series < 0;
            const qreal wide =
                legendSign(isDay ? Look::Bar : m_chart.series[size_t(entry.series)].look);
            const QRectF sign(place.left(), place.top(), wide, place.height());
            if (isDay)
                paintDaySample(sign, entry.day);
            else
                paintSample(sign, size_t(entry.series));
            m_painter.text(PaperType::Small, place.adjusted(wide + 5, 0, 0, 0), entry.text,
                           Side::Left, m_painter.ink().ink);
        }
        m_painter.lines(PaperType::Small, QRectF(m_corner.x(), m_corner.y() + m_plan.keyTop, 0, 0),
                        m_plan.key, Side::Left, m_painter.ink().ink2);
    }

    void paintDaySample(const QRectF &sign, DayMark::Kind kind)
    {
        const QRectF box(sign.left(), sign.center().y() - 4, sign.width(), 8);
        paintDay(box, kind);
        m_painter.frame(box, 0.5, m_painter.ink().grid);
    }

    void paintSample(const QRectF &sign, size_t index)
    {
        const ChartSeries &series = m_chart.series[index];
        const QPointF left(sign.left(), sign.center().y());
        const QPointF right(sign.right(), sign.center().y());
        if (isBar(series))
            return paintBar(m_painter, QRectF(sign.left(), sign.center().y() - 4, sign.width(), 8),
                            orderOf(m_chart, index), m_isGrey);
        if (series.look == Look::Target)
            return m_painter.line(left, right, 0.75, m_painter.ink().ink, {4, 3});
        const int order = orderOf(m_chart, index);
        m_painter.line(left, right, 1.2, m_painter.ink().ink, dashesOf(order));
        paintMarker(m_painter, sign.center(), order);
    }

    PaperPainter &m_painter;
    const QPointF m_corner;
    const ReportChart &m_chart;
    const ChartPlan &m_plan;
    const QRectF m_plot;
    const bool m_isGrey;
};

}

qreal chartHeight(const ReportChart &chart, const PaperFonts &fonts, qreal width)
{
    return planChart(withRunningShare(chart), fonts, width).height;
}

void paintChart(PaperPainter &painter, const QRectF &area, const ReportChart &chart)
{
    const ReportChart whole = withRunningShare(chart);
    const ChartPlan plan = planChart(whole, painter.fonts(), area.width());
    ChartPainter(painter, area.topLeft(), whole, plan, painter.isGrey()).paint();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statchart.h"

#include "common/fonts.h"
#include "quality/stats/statwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr qreal scaleWidth = 32;
constexpr qreal labelHeight = 18;
constexpr qreal nameShare = 0.42; // of a loss chart's width
constexpr qreal highestRow = 22;
constexpr int mostLabels = 6;

void setFont(QPainter &painter, int size)
{
    QFont font = fontOf(Type::Caption);
    font.setPixelSize(size);
    painter.setFont(font);
}

QRectF trendPlot(const QRectF &area)
{
    return area.adjusted(scaleWidth, 8, -8, -labelHeight);
}

// Full tens around all that is drawn, within 0 to 100.
StatBounds rangeOf(const std::vector<StatPoint> &points)
{
    StatBounds range{100, 0};
    for (const StatPoint &point : points) {
        if (point.score.n == 0)
            continue;
        const auto bounds = boundsOf(point.score);
        range.from = std::min(range.from, bounds ? bounds->from : point.score.mean);
        range.until = std::max(range.until, bounds ? bounds->until : point.score.mean);
    }
    if (range.from > range.until)
        return {0, 100};
    range = {std::floor(range.from / 10) * 10, std::ceil(range.until / 10) * 10};
    if (range.until - range.from < 10)
        range.from >= 10 ? range.from -= 10 : range.until += 10;
    return range;
}

struct TrendScale
{
    QRectF plot;
    StatBounds range;
    int count = 1;

    [[nodiscard]] qreal x(int place) const
    {
        return plot.left() + plot.width() * (place + 0.5) / count;
    }
    [[nodiscard]] qreal y(double value) const
    {
        return plot.bottom() - plot.height() * (value - range.from) / (range.until - range.from);
    }
};

TrendScale scaleOf(const QRectF &area, const std::vector<StatPoint> &points)
{
    return {trendPlot(area), rangeOf(points), std::max(1, int(points.size()))};
}

void paintScales(QPainter &painter, const TrendScale &scale, const std::vector<StatPoint> &points,
                 const ChartInk &ink)
{
    setFont(painter, ink.size);
    const int step = scale.range.until - scale.range.from > 50 ? 20 : 10;
    for (double value = scale.range.from; value <= scale.range.until; value += step) {
        painter.fillRect(QRectF(scale.plot.left(), scale.y(value), scale.plot.width(), 0.75),
                         ink.grid);
        painter.setPen(ink.label);
        painter.drawText(
            QRectF(scale.plot.left() - scaleWidth, scale.y(value) - 8, scaleWidth - 6, 16),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    painter.fillRect(QRectF(scale.plot.left(), scale.plot.bottom(), scale.plot.width(), 1),
                     ink.axis);
    const int every = (scale.count + mostLabels - 1) / mostLabels;
    for (int place = scale.count - 1; place >= 0; place -= every)
        painter.drawText(QRectF(scale.x(place) - 40, scale.plot.bottom() + 2, 80, labelHeight - 2),
                         Qt::AlignCenter, shortPeriodText(points[size_t(place)].period));
}

// A stretch of neighbours that all have an interval.
void paintBand(QPainter &painter, const TrendScale &scale, const std::vector<StatPoint> &points,
               const ChartInk &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.band);
    for (int first = 0; first < int(points.size());) {
        int end = first;
        QPolygonF upper;
        QPolygonF lower;
        while (end < int(points.size()) && boundsOf(points[size_t(end)].score)) {
            const StatBounds bounds = *boundsOf(points[size_t(end)].score);
            upper.append({scale.x(end), scale.y(bounds.until)});
            lower.prepend({scale.x(end), scale.y(bounds.from)});
            ++end;
        }
        if (end - first > 1)
            painter.drawPolygon(upper + lower);
        first = end + 1;
    }
}

void paintMeans(QPainter &painter, const TrendScale &scale, const std::vector<StatPoint> &points,
                const ChartInk &ink)
{
    std::optional<QPointF> before;
    for (int place = 0; place < int(points.size()); ++place) {
        const MeanInterval &score = points[size_t(place)].score;
        if (score.n == 0) {
            before.reset();
            continue;
        }
        const QPointF at(scale.x(place), scale.y(score.mean));
        painter.setPen(QPen(ink.label, 1.25));
        if (const auto bounds = boundsOf(score))
            painter.drawLine(QPointF(at.x(), scale.y(bounds->from)),
                             QPointF(at.x(), scale.y(bounds->until)));
        painter.setPen(QPen(ink.line, 2));
        if (before)
            painter.drawLine(*before, at);
        painter.setBrush(ink.line);
        painter.drawPolygon(QPolygonF(
            {at + QPointF(-3, 0), at + QPointF(0, -3), at + QPointF(3, 0), at + QPointF(0, 3)}));
        before = at;
    }
}

QRectF lossRow(const QRectF &area, size_t count, int place)
{
    const qreal height = std::min(highestRow, (area.height() - labelHeight) / qreal(count));
    return {area.left(), area.top() + labelHeight + place * height, area.width(), height};
}

}

ChartInk ChartInk::ofTheme(const Theme &theme)
{
    return {theme.base, theme.text,   theme.text2,      theme.line,
            theme.ctl,  theme.accent, theme.steps()[1], theme.accent};
}

ChartInk ChartInk::ofPaper()
{
    const PrintInk ink;
    return {Qt::white, ink.ink, ink.ink2, ink.grid, ink.ink2, ink.ink, ink.rule, ink.bar, 8};
}

void paintTrend(QPainter &painter, const QRectF &area, const std::vector<StatPoint> &points,
                const ChartInk &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TrendScale scale = scaleOf(area, points);
    paintBand(painter, scale, points, ink);
    paintScales(painter, scale, points, ink);
    paintMeans(painter, scale, points, ink);
    painter.restore();
}

void paintLosses(QPainter &painter, const QRectF &area, const std::vector<LossBar> &bars,
                 const ChartInk &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    setFont(painter, ink.size);
    const qreal left = area.left() + area.width() * nameShare;
    const qreal width = area.right() - left - scaleWidth;
    double all = 0;
    for (const LossBar &bar : bars)
        all += bar.lost;
    painter.setPen(ink.label);
    for (const int percent : {0, 50, 100})
        painter.drawText(QRectF(left + width * percent / 100 - 30, area.top(), 60, labelHeight),
                         Qt::AlignCenter, QStringLiteral("%1%").arg(percent));
    QPolygonF shares;
    for (int place = 0; place < int(bars.size()); ++place) {
        const LossBar &bar = bars[size_t(place)];
        const QRectF row = lossRow(area, bars.size(), place);
        painter.setPen(ink.text);
        const QRectF name(row.left(), row.top(), left - row.left() - 8, row.height());
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(lossName(bar), Qt::ElideRight, int(name.width())));
        painter.fillRect(QRectF(left, row.top() + 3, width * bar.lost / all, row.height() - 6),
                         bar.id == 0 ? ink.axis : ink.bar);
        shares.append({left + width * bar.until, row.center().y()});
    }
    painter.fillRect(
        QRectF(left, area.top() + labelHeight, 1,
               lossRow(area, bars.size(), int(bars.size())).top() - area.top() - labelHeight),
        ink.axis);
    painter.setPen(QPen(ink.label, 1.5));
    painter.drawPolyline(shares);
    painter.setBrush(ink.ground);
    for (const QPointF &at : shares)
        painter.drawEllipse(at, 2.5, 2.5);
    painter.restore();
}

int pointAt(const QRectF &area, const std::vector<StatPoint> &points, const QPointF &at)
{
    const QRectF plot = trendPlot(area);
    if (!plot.contains(at) || points.empty())
        return -1;
    return std::min(int(points.size()) - 1,
                    int((at.x() - plot.left()) / plot.width() * double(points.size())));
}

int barAt(const QRectF &area, const std::vector<LossBar> &bars, const QPointF &at)
{
    for (int place = 0; place < int(bars.size()); ++place) {
        if (lossRow(area, bars.size(), place).contains(at))
            return place;
    }
    return -1;
}

StatChart::StatChart(const UiContext &ui, const QString &name, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_empty(tr("Loading…"))
{
    setObjectName(name);
    setMinimumHeight(160);
    setFocusPolicy(Qt::NoFocus);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void StatChart::show(std::vector<StatPoint> points)
{
    m_points = std::move(points);
    const bool isEmpty = std::all_of(m_points.begin(), m_points.end(),
                                     [](const StatPoint &point) { return point.score.n == 0; });
    m_empty = isEmpty ? tr("Nothing was scored in these periods.") : QString();
    writeDescription();
}

void StatChart::show(std::vector<LossBar> bars)
{
    m_bars = std::move(bars);
    m_empty = m_bars.empty() ? tr("No item lost a point in this period.") : QString();
    writeDescription();
}

// For who does not see the picture.
void StatChart::writeDescription()
{
    QStringList lines;
    for (const StatPoint &point : m_points)
        lines << pointText(point);
    for (const LossBar &bar : m_bars)
        lines << lossText(bar);
    setAccessibleDescription(m_empty.isEmpty() ? lines.join(u'\n') : m_empty);
    update();
}

QString StatChart::textAt(const QPoint &at) const
{
    if (!m_empty.isEmpty())
        return {};
    if (const int point = pointAt(area(), m_points, at); point >= 0)
        return pointText(m_points[size_t(point)]);
    if (const int bar = barAt(area(), m_bars, at); bar >= 0)
        return lossText(m_bars[size_t(bar)]);
    return {};
}

void StatChart::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(grab());
}

void StatChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartInk ink = ChartInk::ofTheme(m_ui.theme());
    painter.fillRect(rect(), ink.ground);
    if (!m_empty.isEmpty()) {
        painter.setFont(fontOf(Type::Base));
        painter.setPen(ink.label);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
    } else if (!m_points.empty()) {
        paintTrend(painter, area(), m_points, ink);
    } else {
        paintLosses(painter, area(), m_bars, ink);
    }
}

bool StatChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/chartplot.h"

#include "common/fonts.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

using Look = ChartSeries::Look;

constexpr int ticks = 4;
constexpr int tipPadding = 8;

bool isBar(const ChartSeries &series)
{
    return series.look == Look::Bar || series.look == Look::StackedBar;
}

// The next of 1, 2, 2.5, 5 times a power of ten, so that four ticks are round.
double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value / ticks)));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (step * power * ticks >= value)
            return step * power * ticks;
    return value;
}

// In seconds, ticks of minutes and hours are round, not those of tens.
double roundUpSeconds(double value)
{
    for (const double step : {15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0})
        if (step * ticks >= value)
            return step * ticks;
    return 3600 * roundUp(value / 3600);
}

QString tickText(double value, FigureKind kind, const QTimeZone &zone)
{
    if (kind == FigureKind::Percent)
        return QString::number(value, 'f', 0) + u'%';
    if (kind == FigureKind::Money)
        return figureText(qint64(std::llround(value / 100)), FigureKind::Integer, zone);
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    if (kind == FigureKind::Decimal || kind == FigureKind::Integer)
        return isWhole ? figureText(qint64(std::llround(value)), FigureKind::Integer, zone)
                       : QString::number(value, 'f', 1);
    return figureText(qint64(std::llround(value)), kind, zone);
}

}

ChartPlot::ChartPlot(const UiContext &ui, QWidget *parent)
    : QChartView(parent), m_ui(ui), m_zone(QTimeZone::utc())
{
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRubberBand(QChartView::NoRubberBand);
    setFocusPolicy(Qt::NoFocus); // its frame takes the keys
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(4, 8, 4, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->setAcceptHoverEvents(false);
    connect(&ui.themes, &ThemeSource::changed, this, &ChartPlot::rebuild);
}

void ChartPlot::show(const ReportChart &chart, const QTimeZone &zone)
{
    m_chart = chart;
    m_zone = zone;
    m_cursor = -1;
    m_tip.clear();
    rebuild();
}

void ChartPlot::rebuild()
{
    const Theme &theme = m_ui.theme();
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_first = nullptr;
    m_below = m_left = m_right = nullptr;
    chart()->setBackgroundVisible(false); // the days' bands lie behind it
    setBackgroundBrush(theme.base);
    chart()->legend()->setFont(fontOf(Type::Caption));
    chart()->legend()->setLabelColor(theme.text2);
    chart()->legend()->setVisible(m_chart.series.size() > 1 || !m_chart.marks.empty());
    if (m_chart.categories.empty())
        return;
    addAxes();
    addBars(false);
    addBars(true);
    addLines();
    addDayLegend();
    shapeLegend();
    relabel();
}

double ChartPlot::greatest(bool isRight) const
{
    double most = 0;
    for (size_t place = 0; place < m_chart.categories.size(); ++place) {
        double stack = 0;
        for (const ChartSeries &series : m_chart.series) {
            if (series.isRightAxis != isRight || place >= series.values.size())
                continue;
            const double value = series.values[place].value_or(0);
            stack += series.look == Look::StackedBar ? value : 0;
            most = std::max({most, value, stack});
        }
    }
    return most;
}

FigureKind ChartPlot::kindOf(bool isRight) const
{
    for (const ChartSeries &series : m_chart.series)
        if (series.isRightAxis == isRight)
            return series.kind;
    return FigureKind::Integer;
}

void ChartPlot::addAxes()
{
    const Theme &theme = m_ui.theme();
    const auto axis = [&](Qt::Alignment side, bool hasGrid) {
        auto *one = new QCategoryAxis(this);
        one->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        one->setLabelsFont(fontOf(Type::Caption));
        one->setLabelsColor(theme.text2);
        one->setLinePen(QPen(theme.ctl, 1));
        one->setGridLinePen(QPen(theme.line, 1));
        one->setGridLineVisible(hasGrid);
        one->setTruncateLabels(false);
        chart()->addAxis(one, side);
        return one;
    };
    const auto values = [&](Qt::Alignment side, bool isRight) {
        QCategoryAxis *one = axis(side, !isRight);
        const FigureKind kind = kindOf(isRight);
        const bool isTime = kind == FigureKind::Clock || kind == FigureKind::Duration;
        const double most = kind == FigureKind::Percent && greatest(isRight) <= 100 ? 100
                            : isTime ? roundUpSeconds(greatest(isRight))
                                     : roundUp(greatest(isRight));
        one->setStartValue(0);
        for (int tick = 0; tick <= ticks; ++tick)
            one->append(tickText(most * tick / ticks, kind, m_zone), most * tick / ticks);
        one->setRange(0, most);
        return one;
    };
    m_below = axis(Qt::AlignBottom, false);
    m_left = values(Qt::AlignLeft, false);
    const bool hasRight = std::any_of(m_chart.series.begin(), m_chart.series.end(),
                                      [](const ChartSeries &one) { return one.isRightAxis; });
    if (hasRight)
        m_right = values(Qt::AlignRight, true);
}

// As many labels as there is room for, at most a dozen; the rest is told at the pointer.
void ChartPlot::relabel()
{
    auto *axis = qobject_cast<QCategoryAxis *>(m_below);
    if (!axis)
        return;
    for (const QString &label : axis->categoriesLabels())
        axis->remove(label);
    const QFontMetricsF metrics(fontOf(Type::Caption));
    const int count = int(m_chart.categories.size());
    constexpr qreal widest = 84;
    qreal width = 12;
    for (const QString &label : m_chart.categories)
        width = std::max(width, std::min(widest, metrics.horizontalAdvance(label)));
    const int room = std::max(1, std::min(12, int((viewport()->width() - 110) / (width + 10))));
    const int step = std::max(1, (count + room - 1) / room);
    axis->setStartValue(-0.5);
    for (int place = 0; place < count; place += step) {
        // Labels of this axis must differ: blanks that nobody sees tell equal ones apart.
        QString label =
            metrics.elidedText(m_chart.categories[size_t(place)], Qt::ElideRight, widest);
        while (axis->categoriesLabels().contains(label))
            label += QChar(0x200B);
        axis->append(label, place);
    }
    axis->setRange(-0.5, count - 0.5);
}

void ChartPlot::attach(QAbstractSeries *series, bool isRight)
{
    series->attachAxis(m_below);
    series->attachAxis(isRight && m_right ? m_right : m_left);
    if (!m_first && !isRight)
        m_first = series;
}

int ChartPlot::inkOf(const ChartSeries &series) const
{
    int ink = 0;
    for (const ChartSeries &one : m_chart.series) {
        if (&one == &series)
            break;
        ink += one.look == Look::Target ? 0 : 1;
    }
    return ink % int(m_ui.theme().series.size());
}

void ChartPlot::addBars(bool isStacked)
{
    constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                                  Qt::FDiagPattern, Qt::CrossPattern};
    QAbstractBarSeries *bars = nullptr;
    for (const ChartSeries &series : m_chart.series) {
        if (!isBar(series) || (series.look == Look::StackedBar) != isStacked)
            continue;
        if (!bars)
            bars = isStacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(this))
                             : new QBarSeries(this);
        auto *set = new QBarSet(series.name, bars);
        for (const std::optional<double> &value : series.values)
            set->append(value.value_or(0));
        const QColor colour = m_ui.theme().series.at(size_t(inkOf(series))).colour;
        set->setBrush(QBrush(colour, patterns.at(size_t(inkOf(series)))));
        set->setPen(QPen(colour, 1));
        bars->append(set);
    }
    if (!bars)
        return;
    bars->setBarWidth(0.7);
    chart()->addSeries(bars);
    attach(bars, false);
}

void ChartPlot::addLines()
{
    for (const ChartSeries &series : m_chart.series)
        if (!isBar(series))
            addLine(series, inkOf(series));
}

// What the bands behind the bars are: series without points, for the legend alone.
void ChartPlot::addDayLegend()
{
    for (const DayMark::Kind kind : {DayMark::Kind::Rest, DayMark::Kind::Holiday}) {
        const bool isThere = std::any_of(m_chart.marks.begin(), m_chart.marks.end(),
                                         [kind](const DayMark &mark) { return mark.kind == kind; });
        if (!isThere)
            continue;
        auto *area = new QAreaSeries(this);
        auto *edge = new QLineSeries(area);
        area->setUpperSeries(edge);
        area->setName(kind == DayMark::Kind::Rest ? tr("Rest day") : tr("Holiday"));
        area->setBrush(brushOf(kind));
        area->setPen(QPen(m_ui.theme().ctl, 1));
        chart()->addSeries(area);
    }
}

// Lines stand there with their dashes, everything else as a box.
void ChartPlot::shapeLegend()
{
    for (QLegendMarker *marker : chart()->legend()->markers())
        marker->setShape(marker->type() == QLegendMarker::LegendMarkerTypeXY
                             ? QLegend::MarkerShapeFromSeries
                             : QLegend::MarkerShapeRectangle);
}

QBrush ChartPlot::brushOf(DayMark::Kind kind) const
{
    const Theme &theme = m_ui.theme();
    return kind == DayMark::Kind::Holiday ? QBrush(theme.line2, Qt::BDiagPattern)
                                          : QBrush(theme.selin);
}

// A gap parts the line; only its first piece stands in the legend.
void ChartPlot::addLine(const ChartSeries &series, int ink)
{
    const SeriesInk &look = m_ui.theme().series.at(size_t(ink));
    const bool isTarget = series.look == Look::Target;
    QPen pen(isTarget ? m_ui.theme().text : look.colour, isTarget ? 1 : look.width);
    const QList<qreal> dashes = isTarget ? QList<qreal>{5, 4} : look.dashes;
    if (!dashes.isEmpty()) {
        QList<qreal> pattern = dashes;
        std::for_each(pattern.begin(), pattern.end(), [&pen](qreal &d) { d /= pen.widthF(); });
        pen.setDashPattern(pattern);
    }
    QLineSeries *piece = nullptr;
    bool isFirst = true;
    const auto end = [&] {
        if (!piece)
            return;
        chart()->addSeries(piece);
        attach(piece, series.isRightAxis);
        for (QLegendMarker *marker : chart()->legend()->markers(piece))
            marker->setVisible(isFirst);
        isFirst = false;
        piece = nullptr;
    };
    for (size_t place = 0; place < series.values.size(); ++place) {
        if (!series.values[place]) {
            end();
            continue;
        }
        if (!piece) {
            piece = new QLineSeries(this);
            piece->setName(series.name);
            piece->setPen(pen);
            piece->setPointsVisible(!isTarget);
        }
        piece->append(double(place), *series.values[place]);
    }
    end();
}

void ChartPlot::setCursorAt(int place, const QStringList &tip)
{
    m_cursor = place;
    m_tip = tip;
    viewport()->update();
}

int ChartPlot::placeAt(const QPoint &at) const
{
    const QRectF plot = chart()->plotArea();
    const QPointF where = chart()->mapFromScene(mapToScene(at));
    const int count = int(m_chart.categories.size());
    if (count == 0 || plot.width() <= 0 || !plot.contains(where))
        return -1;
    return std::clamp(int((where.x() - plot.left()) / plot.width() * count), 0, count - 1);
}

QPoint ChartPlot::pointOf(int place) const
{
    const QRectF plot = chart()->plotArea();
    const auto count = double(std::max<size_t>(1, m_chart.categories.size()));
    const QPointF at(plot.left() + plot.width() * (place + 0.5) / count, plot.center().y());
    return mapFromScene(chart()->mapToScene(at));
}

// Days of rest are shaded, holidays hatched on top of it.
void ChartPlot::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_chart.marks.empty())
        return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const qreal width = plot.width() / qreal(std::max<size_t>(1, m_chart.categories.size()));
    for (size_t place = 0; place < m_chart.marks.size(); ++place) {
        const DayMark::Kind kind = m_chart.marks[place].kind;
        if (kind == DayMark::Kind::None)
            continue;
        const QRectF band(plot.left() + width * qreal(place), plot.top(), width, plot.height());
        painter->fillRect(band, brushOf(DayMark::Kind::Rest));
        if (kind == DayMark::Kind::Holiday)
            painter->fillRect(band, brushOf(kind));
    }
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_cursor < 0)
        return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const qreal width = plot.width() / qreal(m_chart.categories.size());
    const QRectF band(plot.left() + width * m_cursor, plot.top(), width, plot.height());
    QColor shade = m_ui.theme().accent;
    shade.setAlphaF(0.12F);
    painter->fillRect(band, shade);
    painter->setPen(QPen(m_ui.theme().accent, 1));
    painter->drawLine(QPointF(band.center().x(), plot.top()),
                      QPointF(band.center().x(), plot.bottom()));
    if (!m_tip.isEmpty())
        paintTip(*painter, plot, band.center().x());
}

void ChartPlot::paintTip(QPainter &painter, const QRectF &plot, qreal x) const
{
    const Theme &theme = m_ui.theme();
    const QFontMetricsF metrics(fontOf(Type::Small));
    qreal width = 0;
    for (const QString &line : m_tip)
        width = std::max(width, metrics.horizontalAdvance(line));
    const qreal line = lineHeight(Type::Small);
    QRectF box(x + 10, plot.top() + 4, width + 2 * tipPadding,
               line * qreal(m_tip.size()) + tipPadding);
    if (box.right() > plot.right())
        box.moveRight(x - 10);
    if (box.left() < 0)
        box.moveLeft(2);
    painter.setPen(QPen(theme.line2, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text);
    qreal y = box.top() + tipPadding / 2.0;
    for (const QString &text : m_tip) {
        painter.drawText(QRectF(box.left() + tipPadding, y, width + 2, line),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.setPen(theme.text2);
        y += line;
    }
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT pointed(placeAt(event->pos()));
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed(placeAt(event->pos()));
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT pointed(-1);
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // no scrolling: the frame has the keys
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relabel();
}

}

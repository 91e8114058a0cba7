// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/lagchart.h"

#include "common/fonts.h"
#include "common/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace banzhang {

namespace {

constexpr int chartHeight = 200;
constexpr qreal left = 64, right = 40, top = 28, bottom = 24;
// Decades of the scale, milliseconds.
constexpr double lowest = 100, highest = 100'000;

}

LagChart::LagChart(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("lagChart"));
    setMinimumHeight(chartHeight);
    setAccessibleName(tr("Lag over the day"));
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void LagChart::tell(const FeedDay &day, SourceId source)
{
    m_day = day;
    std::erase_if(m_day.feeds,
                  [source](const FeedRecord &feed) { return feed.sourceId != source; });
    update();
}

QRectF LagChart::plot() const
{
    return QRectF(rect()).adjusted(left, top, -right, -bottom);
}

qreal LagChart::xOf(const QDateTime &at) const
{
    const double part = double(m_day.from.msecsTo(at)) / double(m_day.from.msecsTo(m_day.until));
    return plot().left() + plot().width() * std::clamp(part, 0.0, 1.0);
}

qreal LagChart::yOf(double ms) const
{
    const double part =
        std::log10(std::clamp(ms, lowest, highest) / lowest) / std::log10(highest / lowest);
    return plot().bottom() - plot().height() * part;
}

void LagChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().base);
    if (!m_day.from.isValid())
        return;
    paintAxes(painter);
    paintGaps(painter);
    paintLag(painter);
}

void LagChart::paintAxes(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    painter.setFont(fontOf(Type::Caption));
    const QRectF area = plot();
    const std::pair<double, QString> steps[] = {
        {100, tr("0.1 s")}, {1000, tr("1 s")}, {10'000, tr("10 s")}, {100'000, tr("100 s")}};
    for (const auto &[ms, label] : steps) {
        const qreal y = std::floor(yOf(ms)) + 0.5;
        painter.setPen(theme.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(0, y - 8, left - 8, 16), Qt::AlignRight | Qt::AlignVCenter, label);
    }
    const int hours = int(m_day.from.secsTo(m_day.until) / 3600);
    for (int hour = 0; hour <= hours; hour += 3) {
        const QDateTime at = m_day.from.addSecs(3600LL * hour);
        const QString label = at.toOffsetFromUtc(m_day.siteOffsetSeconds).toString(u"HH:mm");
        painter.drawText(QRectF(xOf(at) - 30, area.bottom() + 4, 60, 16), Qt::AlignCenter, label);
    }
    painter.setPen(theme.ctl);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme.text2);
    painter.setFont(fontOf(Type::Small));
    painter.drawText(QRectF(16, 6, width() - 32, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Lag: bars the worst, line the mean; hatched: nothing is known"));
}

void LagChart::paintGaps(QPainter &painter) const
{
    for (const FeedRecord &feed : m_day.feeds) {
        for (const FeedGap &gap : feed.gaps) {
            const qreal begin = xOf(gap.from);
            const qreal end = xOf(gap.until.isValid() ? gap.until : m_day.now);
            const QRectF area(begin, plot().top(), std::max(2.0, end - begin), plot().height());
            painter.fillRect(area, m_ui.theme().amberF);
            paintHatch(painter, area, m_ui.theme().amberB, Hatch::Left);
        }
    }
}

void LagChart::paintLag(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const qreal step = std::max(1.0, plot().width() / (24 * 60));
    for (const FeedRecord &feed : m_day.feeds) {
        QPainterPath mean;
        QDateTime before;
        for (const FeedMinute &minute : feed.minutes) {
            if (minute.batches == 0)
                continue;
            const qreal x = xOf(minute.at);
            const qreal y = yOf(minute.worstLagMs);
            painter.fillRect(QRectF(x, y, step, plot().bottom() - y), theme.line2);
            const QPointF point(x + step / 2, yOf(minute.meanLagMs));
            // Never a line across a time of which nothing is known.
            if (before.isValid() && before.secsTo(minute.at) <= 300)
                mean.lineTo(point);
            else
                mean.moveTo(point);
            before = minute.at;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.strokePath(mean, QPen(theme.accent, 2));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

}

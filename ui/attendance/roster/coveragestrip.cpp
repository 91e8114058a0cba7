// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/coveragestrip.h"

#include "attendance/roster/rostergrid.h"
#include "attendance/roster/rosterwords.h"
#include "common/fonts.h"
#include "common/glyphs.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr int stripHeight = 132;
constexpr int barsTop = 14;
constexpr int barsBottom = 96; // hours and words below
constexpr int sidePadding = 5;

}

CoverageStrip::CoverageStrip(const UiContext &ui, const RosterGrid &grid, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_grid(grid)
{
    setObjectName(QStringLiteral("coverage"));
    setAccessibleName(tr("Coverage"));
    setFixedHeight(stripHeight);
    connect(&grid, &RosterGrid::daysMoved, this, qOverload<>(&QWidget::update));
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void CoverageStrip::show(const WeekCoverage &coverage)
{
    m_coverage = coverage;
    m_first = halfHoursADay;
    m_last = 0;
    m_most = 1;
    for (const auto &day : coverage) {
        for (int half = 0; half < halfHoursADay; ++half) {
            const CoverHalfHour &at = day[size_t(half)];
            if (at.colour() == CoverColour::None)
                continue;
            m_first = std::min(m_first, half);
            m_last = std::max(m_last, half + 1);
            m_most = std::max({m_most, at.need, (at.minutes + 29) / 30});
        }
    }
    if (m_first > m_last) {
        m_first = 16;
        m_last = 36;
    }
    update();
}

QRectF CoverageStrip::barRect(const QRect &day, int half) const
{
    const qreal width = qreal(day.width() - 2 * sidePadding) / (m_last - m_first);
    return {day.left() + sidePadding + width * (half - m_first), barsTop, width,
            barsBottom - barsTop};
}

qreal CoverageStrip::heightOf(qreal people) const
{
    return (barsBottom - barsTop) * people / m_most;
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_ui.theme();
    painter.fillRect(rect(), theme.base);
    painter.setClipRect(rect().adjusted(m_grid.daysLeft(), 0, 0, 0));
    for (int day = 0; day < daysAWeek; ++day)
        paintDay(painter, day);
    painter.setClipping(false);
    paintLegend(painter);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
}

void CoverageStrip::paintLegend(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    painter.setPen(theme.text);
    painter.setFont(fontOf(Type::Strong));
    painter.drawText(QRect(8, 6, m_grid.daysLeft() - 8, 20), Qt::AlignVCenter,
                     tr("Coverage by half-hour"));
    painter.setFont(fontOf(Type::Small));
    const auto line = [&](int row, const CoverHalfHour &sample, const QString &word) {
        const QRectF slot(8, 30.0 + row * 20, 14, 14);
        if (sample.colour() == CoverColour::Under) {
            painter.fillRect(slot, theme.redF);
            paintHatch(painter, slot, theme.redB, Hatch::Right);
        } else if (sample.colour() == CoverColour::Ok)
            painter.fillRect(slot, mixed(theme.ok, theme.base, 0.45));
        else if (sample.colour() == CoverColour::Over) {
            painter.fillRect(slot, theme.amberF);
            painter.setPen(theme.amberB);
            painter.drawRect(slot.adjusted(0, 0, -1, -1));
        } else {
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawLine(slot.left(), slot.center().y(), slot.right(), slot.center().y());
        }
        painter.setPen(theme.text);
        painter.drawText(QRectF(30, slot.top() - 3, m_grid.daysLeft() - 30, 20), Qt::AlignVCenter,
                         word);
    };
    line(0, {0, 1}, tr("short"));
    line(1, {30, 1}, tr("enough"));
    line(2, {60, 1}, tr("over"));
    line(3, {0, 0}, tr("people needed"));
}

void CoverageStrip::paintDay(QPainter &painter, int day) const
{
    const Theme &theme = m_ui.theme();
    const QRect rect = m_grid.dayRect(day);
    const auto &halves = m_coverage[size_t(day)];
    for (int half = m_first; half < m_last; ++half)
        paintBar(painter, barRect(rect, half), halves[size_t(half)]);
    paintNeed(painter, rect, halves);
    painter.setPen(theme.ctl);
    painter.drawLine(rect.left() + sidePadding, barsBottom, rect.right() - sidePadding, barsBottom);
    painter.setPen(theme.line);
    painter.drawLine(rect.right(), 0, rect.right(), height());
    paintWords(painter, rect, day);
}

// Green up to the need, yellow beyond it, red hatching where people are missing; a grey base line
// where nothing is asked.
void CoverageStrip::paintBar(QPainter &painter, const QRectF &slot, const CoverHalfHour &half) const
{
    const Theme &theme = m_ui.theme();
    const auto part = [&](qreal from, qreal to) {
        return QRectF(slot.left() + 0.5, barsBottom - heightOf(to), slot.width() - 1,
                      heightOf(to) - heightOf(from));
    };
    const qreal planned = half.minutes / 30.0;
    const qreal enough = std::min<qreal>(planned, half.need);
    if (half.colour() == CoverColour::None) {
        painter.fillRect(QRectF(slot.left(), barsBottom - 2, slot.width(), 2), theme.selin);
        return;
    }
    painter.fillRect(part(0, enough), mixed(theme.ok, theme.base, 0.45));
    if (planned > half.need) {
        const QRectF over = part(half.need, planned);
        painter.fillRect(over, theme.amberF);
        painter.setPen(theme.amberB);
        painter.drawRect(over.adjusted(0, 0, -1, 0));
    } else if (planned < half.need) {
        const QRectF lacking = part(planned, half.need);
        painter.fillRect(lacking, theme.redF);
        paintHatch(painter, lacking, theme.redB, Hatch::Right);
    }
}

void CoverageStrip::paintNeed(QPainter &painter, const QRect &day,
                              const std::array<CoverHalfHour, halfHoursADay> &halves) const
{
    QPolygonF steps;
    for (int half = m_first; half < m_last; ++half) {
        const QRectF slot = barRect(day, half);
        const qreal y = barsBottom - heightOf(halves[size_t(half)].need);
        steps << QPointF(slot.left(), y) << QPointF(slot.right(), y);
    }
    painter.setPen(QPen(m_ui.theme().text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(steps);
}

void CoverageStrip::paintWords(QPainter &painter, const QRect &rect, int day) const
{
    const Theme &theme = m_ui.theme();
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme.text2);
    const int middle = (m_first + m_last) / 4 * 2;
    const QRect hours(rect.left() + sidePadding, barsBottom, rect.width() - 2 * sidePadding, 16);
    const auto hour = [](int half) { return wallText(half * 1800).left(2); };
    painter.drawText(hours, Qt::AlignLeft | Qt::AlignVCenter, hour(m_first));
    painter.drawText(hours, Qt::AlignHCenter | Qt::AlignVCenter, hour(middle));
    painter.drawText(hours, Qt::AlignRight | Qt::AlignVCenter, hour(m_last));
    const auto &halves = m_coverage[size_t(day)];
    painter.setPen(shortageOf(halves).missing > 0 ? theme.red : theme.text2);
    painter.drawText(
        hours.translated(0, 16), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(shortageText(halves), Qt::ElideRight, hours.width()));
}

QString CoverageStrip::textAt(const QPoint &at) const
{
    for (int day = 0; day < daysAWeek && at.x() >= m_grid.daysLeft(); ++day) {
        const QRect rect = m_grid.dayRect(day);
        for (int half = m_first; half < m_last; ++half) {
            const QRectF slot = barRect(rect, half);
            if (at.x() < slot.left() || at.x() >= slot.right())
                continue;
            const CoverHalfHour &cover = m_coverage[size_t(day)][size_t(half)];
            const QString people = cover.minutes % 30 == 0
                                       ? QString::number(cover.minutes / 30)
                                       : QString::number(cover.minutes / 30.0, 'f', 1);
            return tr("%1: %2 planned, %3 needed, %4 missing")
                .arg(wallText(half * 1800), people)
                .arg(cover.need)
                .arg(cover.missing());
        }
    }
    return {};
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

}

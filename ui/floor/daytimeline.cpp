// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/daytimeline.h"

#include "common/fonts.h"
#include "common/stripdelegate.h"
#include "common/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr int widgetHeight = 76;
constexpr int padding = 14;
constexpr qreal scaleHeight = 18;
constexpr qreal labelRoom = 34; // an hour's figures with air around them
constexpr qint64 hourMs = 3600'000;

// The site's hour in which a moment lies; zones of half an hour have theirs.
QDateTime floorHour(const QDateTime &at, const AgentDay &day)
{
    const qint64 into = (at.toMSecsSinceEpoch() + 1000LL * day.siteOffsetSeconds) % hourMs;
    return at.addMSecs(-into);
}

QDateTime ceilHour(const QDateTime &at, const AgentDay &day)
{
    const QDateTime begin = floorHour(at, day);
    return begin == at ? begin : begin.addMSecs(hourMs);
}

std::vector<StateStep> stepsOf(const AgentDay &day)
{
    std::vector<StateStep> steps;
    steps.reserve(day.steps.size());
    for (const DayStep &step : day.steps)
        steps.push_back({step.at, step.state});
    return steps;
}

void paintHours(QPainter &painter, const QRectF &area, const DayStretch &stretch,
                const AgentDay &day, const Theme &theme)
{
    const qint64 hours = std::max<qint64>(1, stretch.from.msecsTo(stretch.until) / hourMs);
    const int every = std::max(1, int(std::ceil(labelRoom * qreal(hours) / area.width())));
    painter.setFont(fontOf(Type::Small));
    for (qint64 hour = 0; hour <= hours; ++hour) {
        const QDateTime at = stretch.from.addMSecs(hour * hourMs);
        const qreal x = stretch.xOf(at, area);
        painter.fillRect(QRectF(x, area.top() + scaleHeight, 1, area.height() - scaleHeight),
                         theme.line);
        if (hour % every != 0)
            continue;
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x - labelRoom / 2, area.top(), labelRoom, scaleHeight),
                         Qt::AlignCenter,
                         at.toOffsetFromUtc(day.siteOffsetSeconds).toString(u"HH"));
    }
}

void paintGaps(QPainter &painter, const QRectF &states, const DayStretch &stretch,
               const AgentDay &day, const Theme &theme)
{
    for (const DayGap &gap : day.gaps) {
        const qreal left = stretch.xOf(gap.from, states);
        const qreal right = std::max(left + 2, stretch.xOf(gap.until, states));
        const QRectF hatched(left, states.top(), right - left, states.height());
        painter.fillRect(hatched, theme.base);
        paintHatch(painter, hatched, theme.text3, Hatch::Left);
    }
}

}

DayStretch DayStretch::of(const AgentDay &day)
{
    DayStretch stretch{day.until, day.from};
    for (size_t i = 0; i < day.steps.size(); ++i) {
        const DayStep &step = day.steps[i];
        if (step.state == AgentState::SignedOut)
            continue;
        const QDateTime end = i + 1 < day.steps.size() ? day.steps[i + 1].at : day.until;
        stretch.from = std::min(stretch.from, step.at);
        stretch.until = std::max(stretch.until, end);
    }
    if (stretch.from >= stretch.until) // nothing but absence
        stretch = {day.from, std::max(day.until, day.from.addMSecs(hourMs))};
    stretch.from = std::max(day.from, floorHour(stretch.from, day));
    stretch.until = std::max(ceilHour(stretch.until, day), stretch.from.addMSecs(2 * hourMs));
    return stretch;
}

qreal DayStretch::xOf(const QDateTime &at, const QRectF &area) const
{
    const qreal share = qreal(from.msecsTo(at)) / qreal(std::max<qint64>(1, from.msecsTo(until)));
    return area.left() + area.width() * std::clamp<qreal>(share, 0, 1);
}

QDateTime DayStretch::at(qreal x, const QRectF &area) const
{
    const qreal share =
        std::clamp<qreal>((x - area.left()) / std::max<qreal>(1, area.width()), 0, 1);
    return from.addMSecs(qint64(share * qreal(from.msecsTo(until))));
}

void paintDayTimeline(QPainter &painter, const QRectF &area, const AgentDay &day,
                      const Theme &theme)
{
    if (!day.from.isValid())
        return;
    const DayStretch stretch = DayStretch::of(day);
    painter.save();
    paintHours(painter, area, stretch, day, theme);
    const QRectF states = area.adjusted(0, scaleHeight + 2, 0, 0);
    const qreal end = stretch.xOf(day.until, states);
    paintStrip(painter, QRectF(states.left(), states.top(), end - states.left(), states.height()),
               stepsOf(day), stretch.from, std::min(day.until, stretch.until), theme);
    paintGaps(painter, states, stretch, day, theme);
    if (day.until < stretch.until)
        painter.fillRect(QRectF(end, states.top() - 4, 2, states.height() + 4), theme.redB);
    painter.restore();
}

DayTimeline::DayTimeline(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("dayTimeline"));
    setFixedHeight(widgetHeight);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DayTimeline::setDay(const AgentDay &day)
{
    m_day = day;
    update();
}

QRectF DayTimeline::area() const
{
    return QRectF(rect()).adjusted(padding, 6, -padding, -8);
}

QString DayTimeline::sayAt(int x) const
{
    if (m_day.steps.empty())
        return {};
    const QDateTime at = DayStretch::of(m_day).at(x, area());
    const auto site = [this](const QDateTime &time) {
        return time.toOffsetFromUtc(m_day.siteOffsetSeconds).toString(u"HH:mm:ss");
    };
    for (const DayGap &gap : m_day.gaps) {
        if (gap.from <= at && at < gap.until)
            return tr("%1–%2  the source knew nothing: %3")
                .arg(site(gap.from), site(gap.until), gap.why);
    }
    const auto next = std::ranges::upper_bound(m_day.steps, at, {}, &DayStep::at);
    if (next == m_day.steps.begin() || at > m_day.until)
        return {};
    const DayStep &step = *std::prev(next);
    const QDateTime end = next == m_day.steps.end() ? m_day.until : next->at;
    return QStringLiteral("%1–%2  %3  %4")
        .arg(site(step.at), site(end), stateWithReason(step.state, step.reason),
             durationText(step.at.secsTo(end)));
}

bool DayTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sayAt(help->pos().x()), this);
    return true;
}

void DayTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().base);
    paintDayTimeline(painter, area(), m_day, m_ui.theme());
}

}

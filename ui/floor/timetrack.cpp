// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/timetrack.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "floor/alarmwords.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int trackHeight = 36;
constexpr int topRoom = 10;
constexpr qreal markSize = 10;
constexpr size_t mostTold = 6; // alarms of a mark, in its tool tip
constexpr int sideRoom = 22;   // half an hour's figures
constexpr int gripSize = 12;
constexpr int gripRoom = 8;
constexpr qreal labelRoom = 64;
constexpr int labelMinutes[] = {15, 30, 60, 120, 180, 240};
constexpr qint64 hourMs = 3600'000;
constexpr qint64 barMs = 300'000;

}

TimeTrack::TimeTrack(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("timeTrack"));
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(200);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void TimeTrack::setDay(const PastDay &day)
{
    m_day = day;
    setStretch();
    placeMarks();
    update();
}

void TimeTrack::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    if (m_from.isValid() && (moment < m_from || moment > m_until)) {
        setStretch();
        placeMarks();
    }
    update();
}

// The hours in which calls came or alarms were raised, and that of the moment; all of the day when
// there were none.
void TimeTrack::setStretch()
{
    m_from = m_day.from;
    m_until = m_day.until;
    if (m_day.calls.empty() || !m_day.from.isValid())
        return;
    QDateTime first = m_day.calls.front().from;
    QDateTime last = m_day.calls.back().from.addMSecs(barMs);
    if (!m_day.alarms.empty()) {
        first = std::min(first, m_day.alarms.front().at);
        last = std::max(last, m_day.alarms.back().at);
    }
    if (m_moment >= m_day.from && m_moment < m_day.until) {
        first = std::min(first, m_moment);
        last = std::max(last, m_moment);
    }
    const auto hourOf = [this](const QDateTime &at) { return m_day.from.msecsTo(at) / hourMs; };
    m_from = m_day.from.addMSecs(hourOf(first) * hourMs);
    m_until = std::min(m_day.until, m_day.from.addMSecs((hourOf(last) + 1) * hourMs));
}

// Once a day, not once a frame: a day may have ten thousands of alarms.
void TimeTrack::placeMarks()
{
    m_marks.clear();
    for (size_t i = 0; i < m_day.alarms.size(); ++i) {
        const PastAlarms &alarms = m_day.alarms[i];
        const qreal x = xOf(alarms.at);
        if (m_marks.empty() || x - m_marks.back().x >= markSize)
            m_marks.push_back({x, alarms.level, i, 0});
        m_marks.back().level = std::max(m_marks.back().level, alarms.level);
        ++m_marks.back().count;
    }
}

void TimeTrack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMarks();
}

const TimeTrack::Mark *TimeTrack::markAt(const QPointF &place) const
{
    if (place.y() > topRoom)
        return nullptr;
    const auto mark = std::ranges::find_if(m_marks, [&place](const Mark &each) {
        return std::abs(each.x - place.x()) <= markSize / 2;
    });
    return mark == m_marks.end() ? nullptr : &*mark;
}

QRectF TimeTrack::track() const
{
    return {sideRoom, topRoom, std::max<qreal>(1, width() - 2 * sideRoom), trackHeight};
}

qreal TimeTrack::xOf(const QDateTime &moment) const
{
    const QRectF area = track();
    const qreal share =
        qreal(m_from.msecsTo(moment)) / qreal(std::max<qint64>(1, m_from.msecsTo(m_until)));
    return area.left() + area.width() * std::clamp<qreal>(share, 0, 1);
}

QDateTime TimeTrack::at(qreal x) const
{
    const QRectF area = track();
    const qreal share = std::clamp<qreal>((x - area.left()) / area.width(), 0, 1);
    const qint64 seconds = qint64(share * qreal(m_from.secsTo(m_until)));
    return std::min(m_from.addSecs(seconds), m_day.until.addSecs(-1));
}

void TimeTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().win);
    if (!m_from.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    for (const PastGap &gap : m_day.gaps) {
        const qreal left = xOf(gap.from);
        const QRectF hatched(left, topRoom, std::max<qreal>(3, xOf(gap.until) - left), trackHeight);
        painter.fillRect(hatched, m_ui.theme().base);
        paintHatch(painter, hatched, m_ui.theme().text3, Hatch::Left);
    }
    paintHours(painter);
    paintMarks(painter);
    paintHandle(painter);
}

void TimeTrack::paintMarks(QPainter &painter) const
{
    for (const Mark &mark : m_marks)
        paintAlarmGlyph(painter, QRectF(mark.x - markSize / 2, 0, markSize, markSize),
                        mark.level == 2 ? Alarm::Red : Alarm::Amber, m_ui.theme());
}

void TimeTrack::paintBars(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const QRectF area = track();
    int most = 1;
    for (const PastCalls &bar : m_day.calls)
        most = std::max(most, bar.calls);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.line2);
    for (const PastCalls &bar : m_day.calls) {
        const qreal left = xOf(bar.from);
        const qreal wide = std::max<qreal>(1, xOf(bar.from.addMSecs(barMs)) - left - 1);
        const qreal high = std::max<qreal>(1, area.height() * bar.calls / most);
        painter.fillRect(QRectF(left, area.bottom() - high, wide, high),
                         bar.from <= m_moment ? theme.past : theme.line2);
    }
}

void TimeTrack::paintHours(QPainter &painter) const
{
    const QRectF area = track();
    const qreal perMinute = area.width() / std::max<qreal>(1, qreal(m_from.secsTo(m_until)) / 60);
    const auto step = std::ranges::find_if(
        labelMinutes, [perMinute](int minutes) { return minutes * perMinute >= labelRoom; });
    const int minutes =
        step == std::end(labelMinutes) ? labelMinutes[std::size(labelMinutes) - 1] : *step;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(m_ui.theme().text2);
    for (QDateTime at = m_from; at <= m_until; at = at.addSecs(60LL * minutes))
        painter.drawText(QRectF(xOf(at) - labelRoom / 2, area.bottom() + gripRoom, labelRoom, 20),
                         Qt::AlignCenter, m_ui.clock.atSite(at).toString(u"HH:mm"));
}

void TimeTrack::paintHandle(QPainter &painter) const
{
    if (!m_moment.isValid())
        return;
    const qreal x = xOf(m_moment);
    const QRectF area = track();
    painter.fillRect(QRectF(x - 1, area.top() - 4, 2, area.height() + 4), m_ui.theme().text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ui.theme().past);
    const qreal half = gripSize / 2.0;
    painter.drawPolygon(QPolygonF({{x, area.bottom() - 2},
                                   {x + half, area.bottom() + 4},
                                   {x + half, area.bottom() + 10},
                                   {x - half, area.bottom() + 10},
                                   {x - half, area.bottom() + 4}}));
}

// "10:15:02  1006 Yang Min: Pause overrun", a line an alarm, the worst of a moment for all of it.
QString TimeTrack::sayMark(const Mark &mark) const
{
    QStringList lines;
    for (size_t i = mark.first; i < mark.first + std::min(mark.count, mostTold); ++i) {
        const PastAlarms &alarms = m_day.alarms[i];
        lines << tr("%1  %2: %3")
                     .arg(m_ui.clock.atSite(alarms.at).toString(u"HH:mm:ss"), alarms.who,
                          thresholdWord(alarms.kind, alarms.state));
        if (alarms.count > 1)
            lines.last() += u' ' + tr("and %n more", nullptr, alarms.count - 1);
    }
    if (mark.count > mostTold)
        lines << tr("and %n more", nullptr, int(mark.count - mostTold));
    return lines.join(u'\n');
}

QString TimeTrack::sayAt(const QPointF &place) const
{
    if (!m_from.isValid())
        return {};
    if (const Mark *mark = markAt(place))
        return sayMark(*mark);
    const QDateTime moment = at(place.x());
    QString when = m_ui.clock.atSite(moment).toString(u"HH:mm:ss");
    for (const PastGap &gap : m_day.gaps) {
        if (gap.from <= moment && moment < gap.until)
            return tr("%1  the source knew nothing: %2").arg(when, gap.why);
    }
    for (const PastCalls &bar : m_day.calls) {
        if (bar.from <= moment && moment < bar.from.addMSecs(barMs))
            return tr("%1  %n calls in five minutes", nullptr, bar.calls).arg(when);
    }
    return when;
}

bool TimeTrack::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sayAt(help->pos()), this);
    return true;
}

void TimeTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        want(event->position());
}

void TimeTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        want(event->position());
}

void TimeTrack::want(const QPointF &place)
{
    if (const Mark *mark = markAt(place))
        Q_EMIT momentWanted(m_day.alarms[mark->first].at);
    else if (m_from.isValid())
        Q_EMIT momentWanted(at(place.x()));
}

}

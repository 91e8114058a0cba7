// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/swapview.h"

#include "attendance/roster/rosterwords.h"

#include <QPainter>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int headWidth = 112;
constexpr int headHeight = 20;
constexpr int planHeight = 38;
constexpr int coverHeight = 72;
constexpr int weekHeight = headHeight + 2 * planHeight + 2 * coverHeight + 12;

int shortOf(const WeekCoverage &week)
{
    int halves = 0;
    for (const auto &day : week)
        halves += shortageOf(day).halfHours;
    return halves;
}

bool isUsed(const std::vector<SwapOutlook> &weeks, int half)
{
    const auto inWeek = [half](const WeekCoverage &week) {
        return std::ranges::any_of(week, [half](const auto &day) {
            return day[size_t(half)].need > 0 || day[size_t(half)].minutes > 0;
        });
    };
    return std::ranges::any_of(weeks, [&inWeek](const SwapOutlook &week) {
        return inWeek(week.before) || inWeek(week.after);
    });
}

int mostOf(const WeekCoverage &week)
{
    int most = 1;
    for (const auto &day : week) {
        for (const CoverHalfHour &half : day)
            most = std::max({most, half.need, (half.minutes + 29) / 30});
    }
    return most;
}

}

SwapView::SwapView(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("swapView"));
    setAccessibleName(tr("The weeks of both, and the cover before and after"));
    connect(&ui.themes, &ThemeSource::changed, this, QOverload<>::of(&QWidget::update));
}

void SwapView::show(const SwapTrial &trial)
{
    m_trial = trial;
    m_shortBefore = 0;
    m_shortAfter = 0;
    for (const SwapOutlook &week : trial.weeks) {
        m_shortBefore += shortOf(week.before);
        m_shortAfter += shortOf(week.after);
    }
    m_first = 0;
    m_last = halfHoursADay;
    while (m_first < halfHoursADay - 1 && !isUsed(trial.weeks, m_first))
        ++m_first;
    while (m_last > m_first + 1 && !isUsed(trial.weeks, m_last - 1))
        --m_last;
    setAccessibleDescription(tr("Half-hours short of the need: %1 before, %2 after")
                                 .arg(m_shortBefore)
                                 .arg(m_shortAfter));
    updateGeometry();
    update();
}

void SwapView::clear()
{
    show({});
}

QSize SwapView::sizeHint() const
{
    return {720, std::max(1, int(m_trial.weeks.size())) * weekHeight};
}

QRect SwapView::dayRect(int day, int top, int height) const
{
    const int wide = (width() - headWidth) / daysAWeek;
    return {headWidth + day * wide, top, wide - 2, height};
}

void SwapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_trial.weeks.empty()) {
        painter.setPen(m_ui.theme().text3);
        painter.drawText(rect(), Qt::AlignCenter, tr("Choose who takes the shift."));
        return;
    }
    int top = 0;
    for (const SwapOutlook &week : m_trial.weeks) {
        paintWeek(painter, week, top);
        top += weekHeight;
    }
}

void SwapView::paintWeek(QPainter &painter, const SwapOutlook &week, int top) const
{
    painter.setPen(m_ui.theme().text2);
    for (int day = 0; day < daysAWeek; ++day)
        painter.drawText(dayRect(day, top, headHeight), Qt::AlignCenter,
                         weekdayText(week.monday.addDays(day)));
    int y = top + headHeight;
    paintPlan(painter, week, week.a, y);
    paintPlan(painter, week, week.b, y += planHeight);
    paintCover(painter, week.before, tr("Cover now"), y += planHeight);
    paintCover(painter, week.after, tr("Cover after"), y + coverHeight);
}

// What is struck out is given away; what stands under it comes in its place.
void SwapView::paintPlan(QPainter &painter, const SwapOutlook &week, const RosterPerson &person,
                         int top) const
{
    const Theme &theme = m_ui.theme();
    painter.setPen(theme.text);
    painter.drawText(QRect(0, top, headWidth - 8, planHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(person.no + u' ' + person.name,
                                                      Qt::ElideRight, headWidth - 8));
    for (int day = 0; day < daysAWeek; ++day) {
        const QDate date = week.monday.addDays(day);
        const QString before = cellText(person.published[size_t(day)], date, m_trial.book);
        const QString after = cellText(person.days[size_t(day)], date, m_trial.book);
        const QRect cell = dayRect(day, top, planHeight - 2);
        if (before == after) {
            painter.setPen(theme.text2);
            painter.drawText(cell, Qt::AlignCenter, before);
            continue;
        }
        painter.fillRect(cell, theme.sel);
        QFont struck = font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
        painter.setPen(theme.text3);
        painter.drawText(cell.adjusted(0, 0, 0, -cell.height() / 2), Qt::AlignCenter, before);
        painter.setFont(font());
        painter.setPen(theme.text);
        painter.drawText(cell.adjusted(0, cell.height() / 2, 0, 0), Qt::AlignCenter,
                         after.isEmpty() ? tr("nothing") : after);
    }
}

void SwapView::paintCover(QPainter &painter, const WeekCoverage &cover, const QString &head,
                          int top) const
{
    const Theme &theme = m_ui.theme();
    const int most = std::max(mostOf(m_trial.weeks.front().before), mostOf(cover));
    painter.setPen(theme.text2);
    painter.drawText(QRect(0, top, headWidth - 8, coverHeight), Qt::AlignVCenter, head);
    for (int day = 0; day < daysAWeek; ++day) {
        const QRect slot = dayRect(day, top, coverHeight - 4).adjusted(6, 0, -6, 0);
        painter.setPen(theme.line);
        painter.drawLine(slot.bottomLeft(), slot.bottomRight());
        for (int half = m_first; half < m_last; ++half) {
            const CoverHalfHour &one = cover[size_t(day)][size_t(half)];
            const CoverColour colour = one.colour();
            const qreal wide = slot.width() / qreal(m_last - m_first);
            const qreal high = (slot.height() - 4) * (one.minutes / 30.0) / most;
            const QRectF bar(slot.left() + (half - m_first) * wide, slot.bottom() - high, wide,
                             high);
            painter.fillRect(bar, colour == CoverColour::Under  ? theme.red
                                  : colour == CoverColour::Over ? theme.amber
                                  : colour == CoverColour::Ok   ? theme.ok
                                                                : theme.text3);
            if (colour == CoverColour::Under) { // the second voice beside the colour
                const qreal need = slot.bottom() - (slot.height() - 4) * qreal(one.need) / most;
                painter.fillRect(QRectF(bar.left(), need, wide, 2), theme.red);
            }
        }
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/agentday.h"

#include <QWidget>

namespace banzhang {

// The part of a day that a time line shows, in UTC: whole hours around what happened, two at least.
struct DayStretch
{
    QDateTime from;
    QDateTime until;

    [[nodiscard]] static DayStretch of(const AgentDay &day);
    [[nodiscard]] qreal xOf(const QDateTime &at, const QRectF &area) const;
    [[nodiscard]] QDateTime at(qreal x, const QRectF &area) const;
};

// Hours, states and gaps of the feed, painted into `area`; the colours of `theme`.
void paintDayTimeline(QPainter &painter, const QRectF &area, const AgentDay &day,
                      const Theme &theme);

// An agent's day as a time line: hours above, states below in their colours and heights, hatched
// where the feed knew nothing. What lies under the mouse is said in a tool tip.
class DayTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit DayTimeline(const UiContext &ui, QWidget *parent = nullptr);

    void setDay(const AgentDay &day);
    // What the tool tip says of a place: state, from, until, length.
    [[nodiscard]] QString sayAt(int x) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;

    const UiContext m_ui;
    AgentDay m_day;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/requestdesk.h"
#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

// A swap tried on: the week of both as it is and as it would be, and the cover of each half-hour
// before and after as bars, short ones in red with a mark of their own (R7).
class SwapView final : public QWidget
{
    Q_OBJECT

public:
    explicit SwapView(const UiContext &ui, QWidget *parent = nullptr);

    void show(const SwapTrial &trial);
    void clear();
    // How many half-hours of the weeks are short of the need, before and after.
    [[nodiscard]] int shortBefore() const { return m_shortBefore; }
    [[nodiscard]] int shortAfter() const { return m_shortAfter; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect dayRect(int day, int top, int height) const;
    void paintWeek(QPainter &painter, const SwapOutlook &week, int top) const;
    void paintPlan(QPainter &painter, const SwapOutlook &week, const RosterPerson &person,
                   int top) const;
    void paintCover(QPainter &painter, const WeekCoverage &cover, const QString &head,
                    int top) const;

    const UiContext m_ui;
    SwapTrial m_trial;
    int m_first = 0; // half-hours that are shown
    int m_last = halfHoursADay;
    int m_shortBefore = 0;
    int m_shortAfter = 0;
};

}

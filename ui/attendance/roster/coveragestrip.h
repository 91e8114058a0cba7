// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/coverage.h"
#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

class RosterGrid;

// Coverage under the grid, its days aligned with the columns: enough, over, short of the need by
// half-hour (R7), each with its own second voice, and the worst of each day in words.
class CoverageStrip final : public QWidget
{
    Q_OBJECT

public:
    // The grid outlives the strip.
    CoverageStrip(const UiContext &ui, const RosterGrid &grid, QWidget *parent = nullptr);

    void show(const WeekCoverage &coverage);
    // The half-hour at a place of this widget in words; empty where there is none.
    [[nodiscard]] QString textAt(const QPoint &at) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF barRect(const QRect &day, int half) const;
    void paintLegend(QPainter &painter) const;
    void paintDay(QPainter &painter, int day) const;
    void paintBar(QPainter &painter, const QRectF &slot, const CoverHalfHour &half) const;
    void paintNeed(QPainter &painter, const QRect &day,
                   const std::array<CoverHalfHour, halfHoursADay> &halves) const;
    void paintWords(QPainter &painter, const QRect &rect, int day) const;
    [[nodiscard]] qreal heightOf(qreal people) const;

    const UiContext m_ui;
    const RosterGrid &m_grid;
    WeekCoverage m_coverage{};
    int m_first = 16; // half-hours that are shown
    int m_last = 36;
    int m_most = 1; // people, of the week
};

}

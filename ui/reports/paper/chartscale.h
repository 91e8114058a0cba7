// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QString>

namespace banzhang {

// An axis with round steps, from at most zero to at least the greatest value.
struct ChartScale
{
    double from = 0;
    double to = 1;
    double step = 1;
    FigureKind kind = FigureKind::Integer;
    bool isUsed = false;

    [[nodiscard]] int steps() const { return qRound((to - from) / step); }
    // 0 at the foot of the axis, 1 at its top.
    [[nodiscard]] double placeOf(double value) const { return (value - from) / (to - from); }
    [[nodiscard]] QString label(int number) const; // of the step with that number
};

// The axis of the chart's series at the left or at the right; stacks are counted together.
[[nodiscard]] ChartScale scaleOf(const ReportChart &chart, bool isRight);

// The chart with its running share as a line, when it is a Pareto that has none yet.
[[nodiscard]] ReportChart withRunningShare(const ReportChart &chart);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/calldetail.h"
#include "reports/figuretarget.h"
#include "reports/incident.h"
#include "reports/performance.h"

namespace banzhang {

// What stands beside ReportFigures, from the same snapshot.
struct ReportExtras
{
    std::vector<PerformanceTotal> performance;
    std::vector<PerformanceTotal> performanceBefore;
    std::vector<PerformanceScheme> schemes;
    std::vector<Incident> incidents;
    CallDetail calls;
    std::vector<FigureTarget> targets; // TargetStore::listFor
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/incident.h"
#include "reports/performance.h"

#include <QDateTime>

namespace banzhang {

// A call as the call detail lists it (#87). Its row leads to To::Calls with the call's id and no
// days; To::Calls with days is about an agent's calls of these days.
struct ReportCall
{
    qint64 callId = 0;
    QDateTime at; // UTC
    QString agentNo;
    QString agent;
    QString number; // masked as the role sees it
    qint64 talkS = 0;
    int attempts = 0;
    QString status; // as it was saved

    bool operator==(const ReportCall &) const = default;
};

// What stands beside ReportFigures, from the same snapshot.
struct ReportExtras
{
    std::vector<PerformanceTotal> performance;
    std::vector<PerformanceTotal> performanceBefore;
    std::vector<PerformanceScheme> schemes;
    std::vector<Incident> incidents;
    std::vector<ReportCall> calls; // the first of them
    qint64 callsInAll = 0;         // of which `calls` are the first
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace banzhang {
namespace {

using enum PerformanceMetric;

constexpr std::array<std::pair<PerformanceMetric, const char *>, 11> codes{{
    {Efficiency, "efficiency"},
    {Connected, "connected"},
    {ServiceLevel, "service-level"},
    {SuccessRate, "success-rate"},
    {Sales, "sales"},
    {QaScore, "qa-score"},
    {Exam, "exam"},
    {Satisfaction, "satisfaction"},
    {Attendance, "attendance"},
    {Conduct, "conduct"},
    {LeaderPoints, "leader-points"},
}};

std::optional<double> share(double part, qint64 whole)
{
    return whole > 0 ? std::optional(100 * part / double(whole)) : std::nullopt;
}

std::optional<double> rawValue(PerformanceMetric metric, const WorkSums &sums)
{
    switch (metric) {
    case Efficiency: return share(double(sums.talkS), sums.loginS);
    case Connected:
        return sums.offered > 0 || sums.loginS > 0 ? std::optional(double(sums.connected))
                                                   : std::nullopt;
    case SuccessRate: return share(double(sums.successes), sums.visits);
    case Sales:
        // Who was there and sold nothing has 0; who was not there has a gap.
        return sums.loginS > 0 || sums.shiftsAttended > 0 || sums.orders != 0 || sums.salesFen != 0
                   ? std::optional(double(sums.salesFen))
                   : std::nullopt;
    case QaScore:
        return sums.sheets > 0
                   ? std::optional(double(sums.scoreSum) / (100.0 * double(sums.sheets)))
                   : std::nullopt;
    case Attendance:
        if (const auto rate =
                share(double(sums.shiftsAttended) - 0.5 * double(sums.late + sums.earlyLeave),
                      sums.shifts))
            return std::max(0.0, *rate);
        return std::nullopt;
    case ServiceLevel:
    case Exam:
    case Satisfaction:
    case Conduct:
    case LeaderPoints: break;
    }
    return std::nullopt;
}

}

QString codeOf(PerformanceMetric metric)
{
    for (const auto &[one, code] : codes)
        if (one == metric)
            return QLatin1String(code);
    return {};
}

std::optional<PerformanceMetric> performanceMetricFromCode(const QString &code)
{
    for (const auto &[one, word] : codes)
        if (code == QLatin1String(word))
            return one;
    return std::nullopt;
}

double halfUp(double value)
{
    // What is half in decimals may lie a little below in binary.
    constexpr double noise = 1e-9;
    return std::floor(value * 100 + 0.5 + noise) / 100;
}

double partPoints(const PerformancePart &part, double value)
{
    const double span = part.fullAt - part.zeroAt;
    if (span == 0) // no scheme has it: value at or above is full
        return value >= part.fullAt ? 100 : 0;
    return halfUp(std::clamp(100 * (value - part.zeroAt) / span, 0.0, 100.0));
}

std::optional<double> performanceTotal(const std::vector<PartScore> &parts)
{
    double sum = 0;
    int weights = 0;
    for (const PartScore &part : parts) {
        if (!part.points)
            continue;
        sum += part.weight * *part.points;
        weights += part.weight;
    }
    return weights > 0 ? std::optional(halfUp(sum / weights)) : std::nullopt;
}

std::optional<double> metricValue(PerformanceMetric metric, const WorkSums &sums)
{
    const std::optional<double> value = rawValue(metric, sums);
    return value ? std::optional(halfUp(*value)) : std::nullopt;
}

std::optional<double> serviceValue(std::optional<double> ofQueues, const WorkSums &sums)
{
    return sums.loginS > 0 || sums.offered > 0 ? ofQueues : std::nullopt;
}

int weightThere(const std::vector<PartScore> &parts)
{
    int there = 0;
    for (const PartScore &part : parts)
        there += part.points ? part.weight : 0;
    return there;
}

bool isMeasured(const PerformanceTotal &total)
{
    if (total.post == u"team")
        return total.total.has_value();
    int all = 0;
    for (const PartScore &part : total.parts)
        all += part.weight;
    return total.total && 2 * weightThere(total.parts) >= all;
}

std::optional<double> teamTotal(const std::vector<PerformanceTotal> &members)
{
    double sum = 0;
    int known = 0;
    for (const PerformanceTotal &member : members) {
        if (!isMeasured(member))
            continue;
        sum += *member.total;
        ++known;
    }
    return known > 0 ? std::optional(halfUp(sum / known)) : std::nullopt;
}

std::vector<PerformanceMetric> gapsOf(const std::vector<PartScore> &parts)
{
    std::vector<PerformanceMetric> gaps;
    for (const PartScore &part : parts)
        if (!part.points)
            gaps.push_back(part.metric);
    return gaps;
}

int weightSum(const std::vector<PerformancePart> &parts)
{
    int sum = 0;
    for (const PerformancePart &part : parts)
        sum += part.weight;
    return sum;
}

SchemeFault schemeFault(const std::vector<PerformancePart> &parts)
{
    if (parts.empty())
        return SchemeFault::NoParts;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].weight < 1 || parts[i].weight > 100)
            return SchemeFault::Weight;
        if (parts[i].zeroAt == parts[i].fullAt)
            return SchemeFault::Range;
        for (size_t k = 0; k < i; ++k)
            if (parts[k].metric == parts[i].metric)
                return SchemeFault::Twice;
    }
    return weightSum(parts) == 100 ? SchemeFault::None : SchemeFault::Weights;
}

const std::vector<QString> &performanceOutcomes()
{
    static const std::vector<QString> outcomes{
        QString(),
        QStringLiteral("promotion"),
        QStringLiteral("raise"),
        QStringLiteral("bonus"),
        QStringLiteral("training"),
        QStringLiteral("dismissal"),
    };
    return outcomes;
}

}

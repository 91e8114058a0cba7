// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/chartscale.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace banzhang {
namespace {

constexpr int wishedSteps = 4;

bool isTime(FigureKind kind)
{
    return kind == FigureKind::Duration || kind == FigureKind::Clock;
}

// The least round number that is no smaller.
double roundStep(double least, FigureKind kind)
{
    constexpr std::array times{1.0,   2.0,   5.0,    10.0,   15.0,   30.0,   60.0,    120.0,
                               300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 14400.0, 36000.0};
    if (isTime(kind) && least <= times.back())
        return *std::lower_bound(times.begin(), times.end(), least);
    const double unit = isTime(kind) ? 3600 : 1;
    const double power = std::pow(10, std::floor(std::log10(least / unit)));
    for (const double part : {1.0, 2.0, 2.5, 5.0}) {
        const bool isWhole = kind == FigureKind::Integer || kind == FigureKind::Money;
        if (part * power * unit >= least && !(isWhole && part == 2.5 && power < 10))
            return part * power * unit;
    }
    return 10 * power * unit;
}

struct Bounds
{
    double least = 0, most = 0;
};

Bounds boundsOf(const ReportChart &chart, bool isRight)
{
    Bounds bounds;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        double stack = 0;
        for (const ChartSeries &series : chart.series) {
            if (series.isRightAxis != isRight || i >= series.values.size() || !series.values[i])
                continue;
            const double value = *series.values[i];
            stack += series.look == ChartSeries::Look::StackedBar ? value : 0;
            bounds.least = std::min({bounds.least, value, stack});
            bounds.most = std::max({bounds.most, value, stack});
        }
    }
    return bounds;
}

}

QString ChartScale::label(int number) const
{
    const double value = from + number * step;
    const bool isWhole = kind == FigureKind::Integer || isTime(kind) || kind == FigureKind::Money;
    const QVariant typed = isWhole ? QVariant(qint64(std::llround(value))) : QVariant(value);
    QString text = figureText(typed, kind == FigureKind::Change ? FigureKind::Decimal : kind,
                              QTimeZone::utc());
    for (const QLatin1String end : {QLatin1String(".00"), QLatin1String(".0")}) {
        if (text.endsWith(end))
            text.chop(end.size());
    }
    return text.replace(QLatin1String(".0%"), QLatin1String("%"));
}

ChartScale scaleOf(const ReportChart &chart, bool isRight)
{
    ChartScale scale;
    const auto first = std::find_if(
        chart.series.begin(), chart.series.end(),
        [isRight](const ChartSeries &series) { return series.isRightAxis == isRight; });
    if (first == chart.series.end())
        return scale;
    scale.isUsed = true;
    scale.kind = first->kind;
    const Bounds bounds = boundsOf(chart, isRight);
    const bool isShare = scale.kind == FigureKind::Percent && bounds.most > 40
                         && bounds.most <= 100.05 && bounds.least >= 0;
    if (isShare) {
        scale.to = 100;
        scale.step = 25;
        return scale;
    }
    const double height = bounds.most - bounds.least;
    const double least = scale.kind == FigureKind::Integer ? 1.0 : 0.1;
    scale.step = roundStep(std::max(height > 0 ? height / wishedSteps : least, least), scale.kind);
    scale.from = std::floor(bounds.least / scale.step) * scale.step;
    scale.to = std::max(std::ceil(bounds.most / scale.step) * scale.step, scale.from + scale.step);
    return scale;
}

ReportChart withRunningShare(const ReportChart &chart)
{
    const bool hasLine =
        std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
            return series.look == ChartSeries::Look::Line;
        });
    if (!chart.isPareto || hasLine || chart.series.empty())
        return chart;
    ReportChart made = chart;
    const std::vector<std::optional<double>> &sizes = chart.series.front().values;
    double all = 0;
    for (const std::optional<double> &size : sizes)
        all += size.value_or(0);
    ChartSeries share;
    share.look = ChartSeries::Look::Line;
    share.kind = FigureKind::Percent;
    share.isRightAxis = true;
    share.values.reserve(sizes.size());
    double running = 0;
    for (const std::optional<double> &size : sizes) {
        running += size.value_or(0);
        share.values.push_back(all > 0 ? std::optional(100 * running / all) : std::nullopt);
    }
    made.series.push_back(std::move(share));
    return made;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figuretarget.h"

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

using Of = TargetKind::Of;
using Light = KeyFigure::Light;

constexpr double serviceMargin = 5; // points
constexpr double most = 1e11;

bool isOfHundred(FigureKind kind)
{
    return kind == FigureKind::Percent || kind == FigureKind::Decimal;
}

// As it is printed.
double shown(double value, FigureKind kind)
{
    const double parts = kind == FigureKind::Percent ? 10 : kind == FigureKind::Decimal ? 100 : 1;
    return double(std::llround(value * parts)) / parts;
}

// How near a target's place is: the team's before the department's before the centre's.
int nearness(const FigureTarget &target)
{
    return target.teamId ? 2 : target.departmentId ? 1 : 0;
}

std::optional<FigureTarget> nearestOn(const QString &figure, QDate day,
                                      const std::vector<FigureTarget> &targets)
{
    std::optional<FigureTarget> found;
    for (const FigureTarget &target : targets) {
        if (target.figure == figure && isInForce(target, day)
            && (!found || nearness(target) > nearness(*found)))
            found = target;
    }
    return found;
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

// The months' targets of just this place, added up; none when a month has none.
std::optional<FigureTarget> sumOver(const QString &figure, const ReportSpan &span,
                                    const ReportScope &scope,
                                    const std::vector<FigureTarget> &targets)
{
    if (span.from.day() != 1 || span.to != lastOfMonth(span.to) || scope.agentId)
        return std::nullopt;
    std::vector<FigureTarget> own;
    std::ranges::copy_if(targets, std::back_inserter(own), [&scope](const FigureTarget &one) {
        return one.teamId == scope.teamId && one.departmentId == scope.departmentId;
    });
    std::optional<FigureTarget> sum;
    for (QDate month = span.from; month <= span.to; month = month.addMonths(1)) {
        const auto one = nearestOn(figure, lastOfMonth(month), own);
        if (!one || (sum && sum->direction != one->direction))
            return std::nullopt;
        const double value = sum ? sum->value : 0;
        const double margin = sum ? sum->margin : 0;
        sum = one;
        sum->value += value;
        sum->margin += margin;
    }
    return sum;
}

bool isWithin(double value, FigureKind kind)
{
    constexpr double whole = 100;
    return value >= 0 && value <= (isOfHundred(kind) ? whole : most);
}

}

QString codeOf(TargetDirection direction)
{
    return direction == TargetDirection::AtMost ? QStringLiteral("at_most")
                                                : QStringLiteral("at_least");
}

const std::vector<TargetKind> &targetKinds()
{
    using enum TargetDirection;
    using enum FigureKind;
    static const std::vector<TargetKind> all{
        {Of::Service, QStringLiteral("service-level"), Percent, AtLeast},
        {Of::Queues, QStringLiteral("abandon-rate"), Percent, AtMost},
        {Of::Queues, QStringLiteral("answer-speed"), Clock, AtMost},
        {Of::Queues, QStringLiteral("handle-time"), Clock, AtMost},
        {Of::Sum, QStringLiteral("dialled"), Integer, AtLeast},
        {Of::Sum, QStringLiteral("connected"), Integer, AtLeast},
        {Of::Sum, QStringLiteral("visits"), Integer, AtLeast},
        {Of::Sum, QStringLiteral("successes"), Integer, AtLeast},
        {Of::Rate, QStringLiteral("refusal-rate"), Percent, AtMost},
        {Of::Rate, QStringLiteral("efficiency"), Percent, AtLeast},
        {Of::Sum, QStringLiteral("sales"), Money, AtLeast},
        {Of::Rate, QStringLiteral("qa-mean"), Decimal, AtLeast},
        {Of::Rate, QStringLiteral("attendance-rate"), Percent, AtLeast}};
    return all;
}

const TargetKind *targetKindOf(const QString &code)
{
    const auto &all = targetKinds();
    const auto found = std::ranges::find(all, code, &TargetKind::code);
    return found == all.end() ? nullptr : &*found;
}

bool isInForce(const FigureTarget &target, QDate day)
{
    return target.from <= day && (target.until.isNull() || day < target.until);
}

bool isSamePlace(const FigureTarget &a, const FigureTarget &b)
{
    return a.figure == b.figure && a.departmentId == b.departmentId && a.teamId == b.teamId;
}

FigureTarget serviceTarget(double percent)
{
    FigureTarget target;
    target.figure = QStringLiteral("service-level");
    target.value = percent;
    target.margin = serviceMargin;
    return target;
}

Light lightOf(std::optional<double> value, const FigureTarget &target)
{
    const TargetKind *kind = targetKindOf(target.figure);
    if (!value || !kind)
        return Light::None;
    const double beyond = shown(*value, kind->kind) - shown(target.value, kind->kind);
    const double ahead = target.direction == TargetDirection::AtMost ? -beyond : beyond;
    constexpr double nothing = 1e-9; // tenths are not exact
    return ahead >= -nothing                   ? Light::Met
           : ahead >= -target.margin - nothing ? Light::Near
                                               : Light::Missed;
}

std::optional<FigureTarget> targetFor(const QString &figure, const ReportSpan &span,
                                      const ReportScope &scope,
                                      const std::vector<FigureTarget> &targets)
{
    const TargetKind *kind = targetKindOf(figure);
    if (!kind || !span.isValid())
        return std::nullopt;
    return kind->of == Of::Sum ? sumOver(figure, span, scope, targets)
                               : nearestOn(figure, span.to, targets);
}

TargetFault targetFault(const FigureTarget &target, QDate openFrom)
{
    const TargetKind *kind = targetKindOf(target.figure);
    if (!kind || kind->of == Of::Service)
        return TargetFault::Figure;
    if (kind->of == Of::Queues && (target.teamId || target.departmentId))
        return TargetFault::Place;
    if (!target.from.isValid())
        return TargetFault::From;
    if (openFrom.isValid() && target.from < openFrom)
        return TargetFault::Closed;
    if (!isWithin(target.value, kind->kind))
        return TargetFault::Value;
    return isWithin(target.margin, kind->kind) ? TargetFault::None : TargetFault::Margin;
}

}

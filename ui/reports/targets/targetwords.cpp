// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targets/targetwords.h"

#include "common/problemsentence.h"
#include "reports/sections/sectiontools.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::TargetWords)
};

// Those of the reports: the same words, told once.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

QString queueFigureWord(const QString &figure)
{
    if (figure == u"service-level")
        return ReportWords::tr("Service level");
    if (figure == u"abandon-rate")
        return ReportWords::tr("Abandon rate");
    return figure == u"answer-speed" ? ReportWords::tr("Mean speed of answer")
                                     : ReportWords::tr("Mean talk in queue calls");
}

QString headWord(int column)
{
    switch (column) {
    case TargetModel::Figure: return Words::tr("Figure");
    case TargetModel::Place: return Words::tr("For");
    case TargetModel::Target: return Words::tr("Target");
    case TargetModel::Margin: return Words::tr("Near within");
    case TargetModel::From: return Words::tr("From");
    case TargetModel::Until: return Words::tr("To");
    case TargetModel::State: return Words::tr("State");
    case TargetModel::MadeBy: return Words::tr("Set by");
    default: return {};
    }
}

QString stateWord(TargetLine::State state)
{
    switch (state) {
    case TargetLine::State::Queues: return Words::tr("from the queues");
    case TargetLine::State::InForce: return Words::tr("in force");
    case TargetLine::State::Later: return Words::tr("later", "a target holds");
    case TargetLine::State::Past: return Words::tr("past", "a target");
    }
    return {};
}

QString dayWord(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

bool isOfService(const FigureTarget &target)
{
    return target.figure == u"service-level";
}

std::optional<double> secondsOf(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4})[:\\x{ff1a}](\\d{2})$"));
    const auto match = clock.match(text);
    constexpr int minute = 60;
    if (!match.hasMatch() || match.captured(2).toInt() >= minute)
        return std::nullopt;
    return match.captured(1).toInt() * minute + match.captured(2).toInt();
}

}

QString targetFigureWord(const QString &figure)
{
    using namespace columns;
    for (const WorkColumn &one : {dialled(), connected(), visits(), successes(), refusalRate(),
                                  efficiency(), sales(), qaMean(), attendanceRate()}) {
        if (one.column.code == figure)
            return one.column.head;
    }
    return queueFigureWord(figure);
}

QString targetUnitWord(const TargetKind &kind)
{
    const bool isSum = kind.of == TargetKind::Of::Sum;
    switch (kind.kind) {
    case FigureKind::Percent: return Words::tr("per cent, 0 to 100");
    case FigureKind::Decimal: return Words::tr("points, 0 to 100");
    case FigureKind::Clock: return Words::tr("seconds, or as mm:ss");
    case FigureKind::Money: return Words::tr("yuan a calendar month");
    default: return isSum ? Words::tr("pieces a calendar month") : QString();
    }
}

QString directionWord(TargetDirection direction)
{
    return direction == TargetDirection::AtMost ? Words::tr("at most") : Words::tr("at least");
}

QString targetValueText(const QString &figure, double value)
{
    const TargetKind *kind = targetKindOf(figure);
    const FigureKind of = kind ? kind->kind : FigureKind::Decimal;
    const bool isWhole = of != FigureKind::Percent && of != FigureKind::Decimal;
    const QString text = figureText(
        isWhole ? QVariant(qint64(std::llround(value))) : QVariant(value), of, QTimeZone::utc());
    return of == FigureKind::Money ? u'¥' + text : text;
}

std::optional<double> targetValueOf(const QString &text, FigureKind kind)
{
    QString digits = text.trimmed();
    if (kind == FigureKind::Clock) {
        if (const auto seconds = secondsOf(digits))
            return seconds;
    }
    digits.remove(QRegularExpression(QStringLiteral("[%\\x{ff05}\\x{a5}\\x{ffe5},\\x{ff0c}\\s]")));
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    constexpr int fen = 100;
    switch (kind) {
    case FigureKind::Money: return double(std::llround(value * fen));
    case FigureKind::Percent: return double(std::llround(value * 10)) / 10;
    case FigureKind::Decimal: return double(std::llround(value * 100)) / 100;
    default:
        return value == std::floor(value) ? std::optional(value) : std::nullopt; // no half a call
    }
}

QString targetWord(int column, const TargetLine *line)
{
    if (!line)
        return headWord(column);
    const FigureTarget &target = line->target;
    switch (column) {
    case TargetModel::Figure: return targetFigureWord(target.figure);
    case TargetModel::Place:
        return isOfService(target)      ? Words::tr("The queues' mean")
               : target.place.isEmpty() ? Words::tr("Whole centre")
                                        : target.place;
    case TargetModel::Target:
        return (target.direction == TargetDirection::AtMost ? u"≤ "_qs : u"≥ "_qs)
               + targetValueText(target.figure, target.value);
    case TargetModel::Margin: return targetValueText(target.figure, target.margin);
    case TargetModel::From: return dayWord(target.from);
    case TargetModel::Until: // the last day on which it holds
        return dayWord(target.until.isValid() ? target.until.addDays(-1) : QDate());
    case TargetModel::State: return stateWord(line->state);
    case TargetModel::MadeBy:
        return isOfService(target)       ? Words::tr("file of the queues")
               : target.madeBy.isEmpty() ? Words::tr("the product")
                                         : target.madeBy;
    default: return {};
    }
}

QString targetFaultSentence(TargetFault fault, QDate openFrom)
{
    switch (fault) {
    case TargetFault::None: break;
    case TargetFault::Figure:
        return Words::tr("The target of the service level stands with the queues: it comes with "
                         "their file, and the floor has it from there too.");
    case TargetFault::Place:
        return Words::tr("Queues are the whole centre's: choose the whole centre.");
    case TargetFault::From: return Words::tr("Give the first day, as 2026-11-01.");
    case TargetFault::Closed:
        return Words::tr("Closed months keep what they were judged by: choose %1 or later.")
            .arg(dayWord(openFrom));
    case TargetFault::Value:
        return Words::tr("A target is 0 or more; of per cent and points 100 at most.");
    case TargetFault::Margin:
        return Words::tr("A margin is 0 or more; of per cent and points 100 at most.");
    }
    return {};
}

QString targetSentence(const Problem &problem)
{
    using enum TargetFault;
    const QHash<QString, TargetFault> known{{u"figure_target_service"_qs, Figure},
                                            {u"figure_target_queues"_qs, Place},
                                            {u"figure_target_from"_qs, From},
                                            {u"figure_target_value"_qs, Value},
                                            {u"figure_target_margin"_qs, Margin}};
    const QString &constraint = problem.constraint;
    if (known.contains(constraint))
        return targetFaultSentence(known.value(constraint), {});
    if (constraint == u"figure_target_closed")
        return Words::tr("A month was closed meanwhile: it keeps what it was judged by.");
    if (constraint == u"figure_target_none")
        return Words::tr("There is no target on that day: look whether somebody ended it "
                         "meanwhile.");
    if (constraint == u"report_team" || constraint == u"report_department")
        return Words::tr("There is no such place on that day.");
    return problemSentence(problem);
}

}

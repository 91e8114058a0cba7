// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/queuetools.h"

#include <QTime>

#include <cmath>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};
using Rate = std::optional<double> (QueueSums::*)() const;

constexpr int halfHours = 48;
constexpr int halfHourS = 1800;

KeyFigure keyFigure(const SectionContext &context, const char *code, const QString &name,
                    FigureKind kind, const std::function<QVariant(const QueueSums &)> &value)
{
    const ReportFigures &figures = context.figures;
    KeyFigure figure;
    figure.code = QString::fromLatin1(code);
    figure.name = name;
    figure.kind = kind;
    figure.value = value(sumOf(figures.queueDays));
    if (context.request.withBefore && !figures.queueDaysBefore.empty())
        figure.before = value(sumOf(figures.queueDaysBefore));
    if (context.request.withYearBefore && !figures.queueDaysYearBefore.empty())
        figure.yearBefore = value(sumOf(figures.queueDaysYearBefore));
    judge(context, figure);
    return figure;
}

std::function<QVariant(const QueueSums &)> rateOf(Rate rate, FigureKind kind)
{
    return [rate, kind](const QueueSums &sums) { return figureOf((sums.*rate)(), kind); };
}

// Bars that stand on each other, and the service level on the right axis. A day without calls has
// no service level: a gap in the line.
std::vector<ChartSeries> serviceSeries(const std::vector<QueueSums> &points,
                                       const std::vector<ReportLink> &links)
{
    using enum ChartSeries::Look;
    ChartSeries answered{
        StackedBar, u"answered"_qs, Words::tr("Answered"), FigureKind::Integer, false, {}, links};
    ChartSeries abandoned{
        StackedBar, u"abandoned"_qs, Words::tr("Abandoned"), FigureKind::Integer, false, {}, links};
    ChartSeries level{
        Line, u"service-level"_qs, Words::tr("Service level"), FigureKind::Percent, true, {},
        links};
    for (const QueueSums &point : points) {
        answered.values.emplace_back(double(point.answered));
        abandoned.values.emplace_back(double(point.abandoned));
        level.values.push_back(point.serviceLevel());
    }
    return {answered, abandoned, level};
}

}

std::vector<KeyFigure> queueKeyFigures(const SectionContext &context)
{
    if (context.figures.queueDays.empty())
        return {};
    return {keyFigure(context, "service-level", Words::tr("Service level"), FigureKind::Percent,
                      rateOf(&QueueSums::serviceLevel, FigureKind::Percent)),
            keyFigure(context, "abandon-rate", Words::tr("Abandon rate"), FigureKind::Percent,
                      rateOf(&QueueSums::abandonRate, FigureKind::Percent)),
            keyFigure(context, "answer-speed", Words::tr("Mean speed of answer"), FigureKind::Clock,
                      rateOf(&QueueSums::answerSpeed, FigureKind::Clock)),
            keyFigure(context, "handle-time", Words::tr("Mean talk in queue calls"),
                      FigureKind::Clock, rateOf(&QueueSums::handleTime, FigureKind::Clock)),
            keyFigure(context, "incoming", Words::tr("Incoming calls"), FigureKind::Integer,
                      [](const QueueSums &sums) { return QVariant(sums.offered); })};
}

std::vector<QueueSums> queueSumsByDay(const SectionContext &context)
{
    const ReportSpan &span = context.request.span;
    std::vector<QueueSums> days(size_t(span.days()));
    for (const QueueSums &queue : context.figures.queueDays) {
        const QDate day = queue.startAt.toTimeZone(context.zone).date();
        if (day >= span.from && day <= span.to)
            days[size_t(span.from.daysTo(day))] += queue;
    }
    return days;
}

std::vector<QueueSums> queueSumsByHalfHour(const SectionContext &context)
{
    std::vector<QueueSums> all(halfHours);
    for (const QueueSums &queue : context.figures.queueHalfHours) {
        const QTime time = queue.startAt.toTimeZone(context.zone).time();
        all[size_t(time.msecsSinceStartOfDay() / 1000 / halfHourS)] += queue;
    }
    return all;
}

QString halfHourWord(int halfHour)
{
    return QTime(halfHour / 2, halfHour % 2 * 30).toString(u"HH:mm"_qs);
}

ReportChart callsByDay(const SectionContext &context)
{
    ReportChart chart{u"calls-by-day"_qs,
                      Words::tr("Calls and service level by day"),
                      dayCategories(context),
                      serviceSeries(queueSumsByDay(context), dayLinks(context)),
                      false,
                      dayMarks(context)};
    addTargetLine(context, chart);
    return chart;
}

ReportChart callsByHalfHour(const SectionContext &context)
{
    ReportChart chart{u"calls-by-half-hour"_qs,
                      Words::tr("Calls and service level by half-hour"),
                      {},
                      serviceSeries(queueSumsByHalfHour(context), {})};
    for (int halfHour = 0; halfHour < halfHours; ++halfHour)
        chart.categories.push_back(halfHourWord(halfHour));
    addTargetLine(context, chart);
    return chart;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/queuetools.h"

#include <map>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

std::vector<ReportColumn> headsOf(const ReportColumn &first)
{
    return {first,
            {u"offered"_qs, Words::tr("Incoming"), FigureKind::Integer, 0.9},
            {u"answered"_qs, Words::tr("Answered"), FigureKind::Integer, 0.9},
            {u"in-time"_qs, Words::tr("Within 20 s"), FigureKind::Integer, 1},
            {u"service-level"_qs, Words::tr("Service level"), FigureKind::Percent, 1,
             Words::tr("Service level = answered within 20 s ÷ incoming.")},
            {u"abandoned"_qs, Words::tr("Abandoned"), FigureKind::Integer, 0.9},
            {u"abandon-rate"_qs, Words::tr("Abandon rate"), FigureKind::Percent, 0.9,
             Words::tr("Abandon rate = abandoned ÷ incoming.")},
            {u"answer-speed"_qs, Words::tr("Mean wait"), FigureKind::Clock, 0.9,
             Words::tr("Mean wait is that of the answered calls.")},
            {u"longest-wait"_qs, Words::tr("Longest wait"), FigureKind::Clock, 1},
            {u"handle-time"_qs, Words::tr("Mean talk"), FigureKind::Clock, 0.9}};
}

ReportRow rowOf(const QVariant &first, const QueueSums &sums, RowRole role = RowRole::Plain,
                const ReportLink &link = {})
{
    return {{first, sums.offered, sums.answered, sums.answeredInTime, figureOf(sums.serviceLevel()),
             sums.abandoned, figureOf(sums.abandonRate()),
             figureOf(sums.answerSpeed(), FigureKind::Clock), sums.longestWaitS,
             figureOf(sums.handleTime(), FigureKind::Clock)},
            role,
            link};
}

void addBefore(ReportTable &table, const SectionContext &context)
{
    const ReportFigures &figures = context.figures;
    if (context.request.withBefore && !figures.queueDaysBefore.empty())
        table.rows.push_back(
            rowOf(context.beforeWord, sumOf(figures.queueDaysBefore), RowRole::Before));
    if (context.request.withYearBefore && !figures.queueDaysYearBefore.empty())
        table.rows.push_back(
            rowOf(context.yearBeforeWord, sumOf(figures.queueDaysYearBefore), RowRole::Before));
}

ReportTable byQueue(const SectionContext &context)
{
    ReportTable table{u"queues"_qs,
                      headsOf({u"queue"_qs, Words::tr("Queue"), FigureKind::Text, 1.5}),
                      {},
                      emptyWord(context)};
    std::map<qint64, QueueSums> queues;
    for (const QueueSums &day : context.figures.queueDays) {
        QueueSums &queue = queues.try_emplace(day.queueId).first->second;
        queue.queueId = day.queueId;
        queue.queue = day.queue;
        queue += day;
    }
    for (const auto &[id, queue] : queues)
        table.rows.push_back(
            rowOf(queue.queue, queue, RowRole::Plain, linkTo(ReportLink::To::Queue, id, context)));
    if (!queues.empty()) {
        table.rows.push_back(
            rowOf(Words::tr("Sum"), sumOf(context.figures.queueDays), RowRole::Sum));
        addBefore(table, context);
    }
    return table;
}

ReportTable byDay(const SectionContext &context)
{
    ReportTable table{u"queue-days"_qs,
                      headsOf({u"day"_qs, Words::tr("Day"), FigureKind::Date, 1.2}),
                      {},
                      emptyWord(context)};
    QDate day = context.request.span.from;
    for (const QueueSums &sums : queueSumsByDay(context)) {
        table.rows.push_back(rowOf(day, sums, RowRole::Plain, {ReportLink::To::Day, 0, day, day}));
        day = day.addDays(1);
    }
    QueueSums all = sumOf(context.figures.queueDays);
    table.rows.push_back(rowOf(Words::tr("Sum"), all, RowRole::Sum));
    return table;
}

ReportTable byHalfHour(const SectionContext &context)
{
    ReportTable table{u"queue-half-hours"_qs,
                      headsOf({u"half-hour"_qs, Words::tr("From"), FigureKind::Text, 0.9}),
                      {},
                      emptyWord(context)};
    const std::vector<QueueSums> halfHours = queueSumsByHalfHour(context);
    for (size_t i = 0; i < halfHours.size(); ++i)
        if (halfHours[i].offered > 0)
            table.rows.push_back(rowOf(halfHourWord(int(i)), halfHours[i]));
    if (!table.rows.empty())
        table.rows.push_back(
            rowOf(Words::tr("Sum"), sumOf(context.figures.queueHalfHours), RowRole::Sum));
    return table;
}

}

SectionParts queueSection(const SectionContext &context)
{
    const ReportTable queues = byQueue(context);
    SectionParts parts{{u"queues"_qs,
                        Words::tr("By queue"),
                        Words::tr("Answered within 20 s"),
                        {queues, noteOf(notesOf(queues))}}};
    addCentreNote(parts.front().blocks, context);
    if (context.figures.queueDays.empty())
        return parts;
    if (context.request.span.days() > 1)
        parts.push_back({u"days"_qs,
                         Words::tr("By day"),
                         durationsNote(context),
                         {callsByDay(context), byDay(context)}});
    if (!context.figures.queueHalfHours.empty())
        parts.push_back(
            {u"half-hours"_qs,
             Words::tr("By half-hour"),
             Words::tr("Sums of all days; time zone %1").arg(context.figures.frame.zone),
             {callsByHalfHour(context), byHalfHour(context)}});
    return parts;
}

}

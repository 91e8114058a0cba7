// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/queuetools.h"

#include <algorithm>
#include <numeric>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

constexpr size_t peaksListed = 5;

std::vector<WorkColumn> useColumns()
{
    return {columns::workTime(),
            sumColumn("pause", Words::tr("Paused"), FigureKind::Duration, &WorkSums::pauseS),
            sumColumn("talk", Words::tr("Talk"), FigureKind::Duration, &WorkSums::talkS),
            sumColumn("hold", Words::tr("of it on hold"), FigureKind::Duration, &WorkSums::holdS),
            sumColumn("ring", Words::tr("Ringing"), FigureKind::Duration, &WorkSums::ringS),
            rateColumn("utilisation", Words::tr("Utilisation"), FigureKind::Percent,
                       &WorkSums::utilisation, 1,
                       Words::tr("Utilisation = (talk + ringing) ÷ (log-in time − pauses).")),
            columns::efficiency()};
}

// Places of the greatest values, the greatest first; what is zero is no peak.
template <class T>
std::vector<size_t> peaksOf(const std::vector<T> &points, qint64 T::*value)
{
    std::vector<size_t> places(points.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t a, size_t b) { return points[a].*value > points[b].*value; });
    places.resize(std::min(places.size(), peaksListed));
    places.erase(std::remove_if(places.begin(), places.end(),
                                [&](size_t place) { return points[place].*value == 0; }),
                 places.end());
    return places;
}

ReportTable peaks(const SectionContext &context)
{
    ReportTable table{u"peaks"_qs,
                      {{u"what"_qs, Words::tr("Peak"), FigureKind::Text, 1.4},
                       {u"when"_qs, Words::tr("When"), FigureKind::Text, 1.2},
                       {u"incoming"_qs, Words::tr("Incoming"), FigureKind::Integer, 1},
                       {u"share"_qs, Words::tr("Share of all"), FigureKind::Percent, 1},
                       {u"service-level"_qs, Words::tr("Service level"), FigureKind::Percent, 1}},
                      {},
                      emptyWord(context)};
    const qint64 all = sumOf(context.figures.queueDays).offered;
    const std::vector<QueueSums> days = queueSumsByDay(context);
    for (const size_t place : peaksOf(days, &QueueSums::offered)) {
        const QDate day = context.request.span.from.addDays(qint64(place));
        table.rows.push_back(
            {{Words::tr("Busiest day"), day.toString(u"yyyy-MM-dd"_qs), days[place].offered,
              percentOf(days[place].offered, all), figureOf(days[place].serviceLevel())},
             RowRole::Plain,
             {ReportLink::To::Day, 0, day, day}});
    }
    const std::vector<QueueSums> halfHours = queueSumsByHalfHour(context);
    const qint64 allHalfHours = sumOf(context.figures.queueHalfHours).offered;
    for (const size_t place : peaksOf(halfHours, &QueueSums::offered))
        table.rows.push_back(
            {{Words::tr("Busiest half-hour"), halfHourWord(int(place)), halfHours[place].offered,
              percentOf(halfHours[place].offered, allHalfHours),
              figureOf(halfHours[place].serviceLevel())}});
    return table;
}

}

SectionParts utilisationSection(const SectionContext &context)
{
    const ReportTable table = tableOfAgents(context, u"utilisation"_qs, useColumns());
    SectionParts parts{{u"agents"_qs,
                        Words::tr("Use of log-in time, by agent"),
                        durationsNote(context),
                        {table, noteOf(notesOf(table))}}};
    const ReportTable teams = tableOfTeams(context, u"team-utilisation"_qs, useColumns());
    if (!teams.rows.empty())
        parts.push_back({u"teams"_qs, Words::tr("By team"), durationsNote(context), {teams}});
    SectionPart peakPart{u"peaks"_qs,
                         Words::tr("Peaks"),
                         Words::tr("Time zone %1").arg(context.figures.frame.zone),
                         {}};
    if (!context.figures.queueHalfHours.empty())
        peakPart.blocks.emplace_back(callsByHalfHour(context));
    peakPart.blocks.emplace_back(peaks(context));
    addCentreNote(peakPart.blocks, context);
    parts.push_back(peakPart);
    return parts;
}

}

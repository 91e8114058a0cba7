// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

#include "reports/sections/queuetools.h"

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

KeyFigures headlines(const SectionContext &context)
{
    KeyFigures all{u"headlines"_qs, queueKeyFigures(context)};
    const std::vector<WorkColumn> wanted{
        columns::dialled(),        columns::connected(),  columns::visits(), columns::successes(),
        columns::refusalRate(),    columns::efficiency(), columns::sales(),  columns::qaMean(),
        columns::attendanceRate(), columns::fines(),      columns::awards()};
    if (!context.figures.agents.empty())
        for (const WorkColumn &column : wanted)
            all.figures.push_back(keyFigureOf(context, column));
    return all;
}

ReportChart workByDay(const SectionContext &context)
{
    return {u"work-by-day"_qs,
            Words::tr("Dialled and connected by day"),
            dayCategories(context),
            {daySeries(context, ChartSeries::Look::Bar, columns::dialled()),
             daySeries(context, ChartSeries::Look::Bar, columns::connected())},
            false,
            dayMarks(context)};
}

}

SectionParts overviewSection(const SectionContext &context)
{
    SectionPart part;
    const ReportFrame &frame = context.figures.frame;
    if (frame.isDissolved)
        part.blocks.emplace_back(noteOf(
            Words::tr("%1 was dissolved within this time; its figures are those of the people who "
                      "were in it.")
                .arg(frame.scopeName)));
    for (ReportBlock &note : afterCloseNotes(context))
        part.blocks.push_back(std::move(note));
    if (context.figures.agents.empty() && context.figures.queueDays.empty())
        part.blocks.emplace_back(ReportText{emptyWord(context)});
    const KeyFigures figures = headlines(context);
    if (!figures.figures.empty())
        part.blocks.emplace_back(figures);
    if (!context.figures.queueDays.empty()) {
        part.blocks.emplace_back(callsByDay(context));
        if (!context.request.scope.isCentre())
            part.blocks.push_back(noteOf(
                Words::tr(
                    "Calls of queues and their service level are of the whole centre, not of %1 "
                    "alone.")
                    .arg(frame.scopeName)));
    }
    if (context.figures.days.size() > 1)
        part.blocks.emplace_back(workByDay(context));
    const std::vector<WorkColumn> columns{columns::dialled(),   columns::connected(),
                                          columns::successes(), columns::efficiency(),
                                          columns::qaMean(),    columns::attendanceRate()};
    const ReportTable teams = tableOfTeams(context, u"teams"_qs, columns);
    if (!teams.rows.empty())
        part.blocks.emplace_back(teams);
    part.blocks.emplace_back(noteOf(Words::tr(
        "Rates are reckoned from the sums, never averaged. A light stands where there is a "
        "target: met, near (within its margin) or missed, by the target of the last day.")));
    part.blocks.push_back(signaturesOf(context));
    part.note = durationsNote(context);
    return {part};
}

}

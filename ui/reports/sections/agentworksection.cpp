// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

// The seven of #85 in their order, then what quality says.
std::vector<WorkColumn> sevenColumns()
{
    return {columns::dialled(),    columns::connected(),   columns::visits(),
            columns::successes(),  columns::refusalRate(), columns::workTime(),
            columns::efficiency(), columns::qaMean()};
}

QString missingResults(const SectionContext &context)
{
    const std::vector<AgentSums> &agents = context.figures.agents;
    const auto withoutResults = std::count_if(agents.begin(), agents.end(), [](const AgentSums &a) {
        return a.sums.connected > 0 && a.sums.resultDays == 0;
    });
    if (withoutResults == 0)
        return {};
    return Words::tr("No results were handed in for %n agent(s) with calls: their visits and "
                     "successes are missing, not zero.",
                     nullptr, int(withoutResults));
}

// A single agent's work, day by day: sums of the same columns.
ReportTable byDay(const SectionContext &context)
{
    const std::vector<WorkColumn> columns = sevenColumns();
    ReportTable table{
        u"work-by-day"_qs, {{u"day"_qs, Words::tr("Day"), FigureKind::Date, 1.2}}, {}};
    for (const WorkColumn &column : columns)
        table.columns.push_back(column.column);
    QDate day = context.request.span.from;
    WorkSums all;
    for (const WorkSums &sums : context.figures.days) {
        ReportRow row{{day}, RowRole::Plain, {ReportLink::To::Day, 0, day, day}};
        for (const WorkColumn &column : columns)
            row.cells.push_back(column.value(sums));
        table.rows.push_back(std::move(row));
        all += sums;
        day = day.addDays(1);
    }
    ReportRow sum{{QVariant(Words::tr("Sum"))}, RowRole::Sum};
    for (const WorkColumn &column : columns)
        sum.cells.push_back(column.value(all));
    table.rows.push_back(std::move(sum));
    return table;
}

ReportChart chartByDay(const SectionContext &context)
{
    return {u"agent-by-day"_qs,
            Words::tr("Dialled and connected by day"),
            dayCategories(context),
            {daySeries(context, ChartSeries::Look::Bar, columns::dialled()),
             daySeries(context, ChartSeries::Look::Bar, columns::connected())},
            false,
            dayMarks(context)};
}

SectionPart agentsPart(const SectionContext &context)
{
    SectionPart part{
        u"agents"_qs, Words::tr("Agent work statistics, by agent"), durationsNote(context), {}};
    const ReportTable table = tableOfAgents(context, u"agent-work"_qs, sevenColumns());
    QStringList notes{notesOf(table), missingResults(context)};
    notes.removeAll(QString());
    part.blocks.emplace_back(table);
    part.blocks.emplace_back(noteOf(notes.join(Words::tr(" ", "between sentences"))));
    return part;
}

}

SectionParts agentWorkSection(const SectionContext &context)
{
    SectionParts parts{agentsPart(context)};
    const ReportTable teams = tableOfTeams(context, u"team-work"_qs, sevenColumns());
    if (!teams.rows.empty())
        parts.push_back({u"teams"_qs, Words::tr("By team"), durationsNote(context), {teams}});
    const bool isOneAgent = context.request.scope.agentId.has_value();
    if (isOneAgent && context.figures.days.size() > 1)
        parts.push_back({u"days"_qs,
                         Words::tr("By day"),
                         durationsNote(context),
                         {chartByDay(context), byDay(context)}});
    else if (peopleIn(context.figures.agents) > 1)
        parts.push_back(
            {u"chart"_qs,
             Words::tr("Connected calls by agent"),
             {},
             {chartOfAgents(context, u"connected-by-agent"_qs,
                            Words::tr("Connected calls by agent"), columns::connected())}});
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

}

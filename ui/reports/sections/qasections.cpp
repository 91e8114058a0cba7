// SPDX-License-Identifier: GPL-3.0-or-later
// What quality says: scores, items that cost points, and who scored.
#include "reports/sections/sectiontools.h"

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

constexpr size_t barsOfPareto = 15;

double points(qint64 hundredths)
{
    return double(hundredths) / 100;
}

std::vector<WorkColumn> scoreColumns()
{
    return {sumColumn("sheets", Words::tr("Sheets"), FigureKind::Integer, &WorkSums::sheets, 0.8),
            {{u"qa-mean"_qs, Words::tr("QA mean"), FigureKind::Decimal, 1,
              Words::tr("QA mean = points of all sheets ÷ sheets; released sheets only.")},
             [](const WorkSums &sums) { return figureOf(sums.qaMean()); }},
            sumColumn("failed", Words::tr("With a fatal item"), FigureKind::Integer,
                      &WorkSums::failed, 1),
            {{u"fatal-share"_qs, Words::tr("Share with a fatal item"), FigureKind::Percent, 1.1},
             [](const WorkSums &sums) { return percentOf(sums.failed, sums.sheets); }}};
}

QString notScored(const SectionContext &context)
{
    const std::vector<AgentSums> &agents = context.figures.agents;
    const auto without = std::count_if(agents.begin(), agents.end(), [](const AgentSums &agent) {
        return agent.sums.sheets == 0;
    });
    return without == 0
               ? QString()
               : Words::tr("%n agent(s) have no sheet: a gap, not a zero.", nullptr, int(without));
}

ReportTable losses(const SectionContext &context)
{
    ReportTable table{
        u"lost-points"_qs,
        {{u"item"_qs, Words::tr("Item"), FigureKind::Text, 2.4},
         {u"section"_qs, Words::tr("Section"), FigureKind::Text, 1.2},
         {u"sheets"_qs, Words::tr("Sheets"), FigureKind::Integer, 0.7},
         {u"lost-on"_qs, Words::tr("Lost on"), FigureKind::Integer, 0.7},
         {u"points"_qs, Words::tr("Points lost"), FigureKind::Decimal, 0.9},
         {u"share"_qs, Words::tr("Share"), FigureKind::Percent, 0.8},
         {u"running-share"_qs, Words::tr("Running share"), FigureKind::Percent, 1,
          Words::tr("Running share = points lost by this item and those above ÷ all points lost.")},
         {u"fatal"_qs, Words::tr("Fatal"), FigureKind::Integer, 0.7}},
        {},
        Words::tr("No item lost points.")};
    qint64 all = 0;
    for (const ItemSums &item : context.figures.items)
        all += item.lostPoints;
    ItemSums sums;
    for (const ItemSums &item : context.figures.items) {
        sums.lost += item.lost;
        sums.lostPoints += item.lostPoints;
        sums.fatal += item.fatal;
        table.rows.push_back(
            {{item.item, item.section, item.sheets, item.lost, points(item.lostPoints),
              percentOf(item.lostPoints, all), percentOf(sums.lostPoints, all), item.fatal}});
    }
    if (!table.rows.empty())
        table.rows.push_back(
            {{Words::tr("Sum"), blank(), blank(), sums.lost, points(sums.lostPoints),
              percentOf(sums.lostPoints, all), blank(), sums.fatal},
             RowRole::Sum});
    return table;
}

ReportChart pareto(const SectionContext &context)
{
    ReportChart chart{
        u"pareto"_qs, Words::tr("Points lost by item, with the running share"), {}, {}, true};
    using enum ChartSeries::Look;
    ChartSeries bars{Bar, u"points"_qs, Words::tr("Points lost"), FigureKind::Decimal, false, {}};
    ChartSeries line{
        Line, u"running-share"_qs, Words::tr("Running share"), FigureKind::Percent, true, {}};
    qint64 all = 0;
    for (const ItemSums &item : context.figures.items)
        all += item.lostPoints;
    qint64 running = 0;
    const size_t count = std::min(barsOfPareto, context.figures.items.size());
    for (const ItemSums &item : std::span(context.figures.items).first(count)) {
        running += item.lostPoints;
        chart.categories.push_back(item.item);
        bars.values.emplace_back(points(item.lostPoints));
        line.values.push_back(all > 0 ? std::optional(100 * double(running) / double(all))
                                      : std::nullopt);
    }
    chart.series = {bars, line};
    return chart;
}

ReportRow inspectorRow(const QString &name, const InspectorSums &sums, RowRole role,
                       const QVariant &agents)
{
    const bool hasSheets = sums.sheets > 0;
    return {{name, sums.sheets, agents,
             hasSheets ? QVariant(points(sums.scoreSum) / double(sums.sheets)) : QVariant(),
             sums.workS, hasSheets ? QVariant(sums.workS / sums.sheets) : QVariant(), sums.late,
             sums.appealed, sums.upheld, percentOf(sums.upheld, sums.appealed)},
            role};
}

}

SectionParts qaSummarySection(const SectionContext &context)
{
    const ReportTable table = tableOfAgents(context, u"qa-scores"_qs, scoreColumns());
    QStringList notes{notesOf(table), notScored(context)};
    notes.removeAll(QString());
    SectionParts parts{{u"agents"_qs,
                        Words::tr("Scores, by agent"),
                        {},
                        {table, noteOf(notes.join(Words::tr(" ", "between sentences")))}}};
    const ReportTable teams = tableOfTeams(context, u"team-qa-scores"_qs, scoreColumns());
    if (!teams.rows.empty())
        parts.push_back({u"teams"_qs, Words::tr("By team"), {}, {teams}});
    const ReportChart chart =
        chartOfAgents(context, u"qa-by-agent"_qs, Words::tr("QA mean by agent"), columns::qaMean());
    if (chart.categories.size() > 1)
        parts.push_back({u"chart"_qs, Words::tr("QA mean by agent"), {}, {chart}});
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

SectionParts qaErrorsSection(const SectionContext &context)
{
    const ReportTable table = losses(context);
    SectionPart part;
    part.note = Words::tr("Released sheets");
    if (!table.rows.empty())
        part.blocks.emplace_back(pareto(context));
    part.blocks.emplace_back(table);
    if (!table.rows.empty())
        part.blocks.emplace_back(noteOf(notesOf(table)));
    return {part};
}

SectionParts inspectorsSection(const SectionContext &context)
{
    ReportTable table{
        u"inspectors"_qs,
        {{u"inspector"_qs, Words::tr("Inspector"), FigureKind::Text, 1.3},
         {u"sheets"_qs, Words::tr("Sheets"), FigureKind::Integer, 0.8},
         {u"agents"_qs, Words::tr("Agents"), FigureKind::Integer, 0.8},
         {u"mean"_qs, Words::tr("Mean score"), FigureKind::Decimal, 0.9},
         {u"work"_qs, Words::tr("Time spent"), FigureKind::Duration, 0.9,
          Words::tr(
              "Time spent is from beginning a sheet to handing it in, at most an hour each.")},
         {u"work-mean"_qs, Words::tr("Time a sheet"), FigureKind::Clock, 1},
         {u"late"_qs, Words::tr("Overdue"), FigureKind::Integer, 0.7,
          Words::tr("Overdue are sheets handed in later than the day after they were dealt.")},
         {u"appealed"_qs, Words::tr("Appealed"), FigureKind::Integer, 0.8},
         {u"upheld"_qs, Words::tr("Upheld"), FigureKind::Integer, 0.8},
         {u"upheld-share"_qs, Words::tr("Share upheld"), FigureKind::Percent, 1,
          Words::tr("Upheld are appeals that changed a score.")}},
        {},
        Words::tr("No inspector handed in a sheet.")};
    InspectorSums all;
    for (const InspectorSums &one : context.figures.inspectors) {
        table.rows.push_back(inspectorRow(one.name, one, RowRole::Plain, one.agents));
        all.sheets += one.sheets;
        all.scoreSum += one.scoreSum;
        all.workS += one.workS;
        all.late += one.late;
        all.appealed += one.appealed;
        all.upheld += one.upheld;
    }
    if (!table.rows.empty())
        table.rows.push_back(inspectorRow(Words::tr("Sum"), all, RowRole::Sum, blank()));
    SectionPart part;
    part.note = durationsNote(context);
    part.blocks = {table, noteOf(notesOf(table)), signaturesOf(context)};
    return {part};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and charts of agents, out of their sums.
#include "reports/sections/sectiontools.h"

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};
using Columns = std::vector<WorkColumn>;

std::vector<QVariant> cellsOf(const std::vector<QVariant> &lead, const WorkSums &sums,
                              const Columns &columns)
{
    std::vector<QVariant> cells = lead;
    cells.reserve(lead.size() + columns.size());
    for (const WorkColumn &column : columns)
        cells.push_back(column.value(sums));
    return cells;
}

std::vector<ReportColumn> headsOf(const std::vector<ReportColumn> &lead, const Columns &columns)
{
    std::vector<ReportColumn> heads = lead;
    heads.reserve(lead.size() + columns.size());
    for (const WorkColumn &column : columns)
        heads.push_back(column.column);
    return heads;
}

// Runs of the agents that are of one team: they come by team.
std::vector<std::span<const AgentSums>> teamsOf(const std::vector<AgentSums> &agents)
{
    std::vector<std::span<const AgentSums>> teams;
    for (size_t first = 0, next = 0; first < agents.size(); first = next) {
        while (next < agents.size() && agents[next].teamId == agents[first].teamId)
            ++next;
        teams.emplace_back(agents.data() + first, next - first);
    }
    return teams;
}

WorkSums sumOf(std::span<const AgentSums> agents)
{
    WorkSums all;
    for (const AgentSums &agent : agents)
        all += agent.sums;
    return all;
}

QString teamWord(const AgentSums &agent)
{
    return agent.team.isEmpty() ? Words::tr("Without a team") : agent.team;
}

ReportLink linkOfTeam(const SectionContext &context, const AgentSums &agent)
{
    return agent.teamId ? linkTo(ReportLink::To::Team, number(*agent.teamId), context)
                        : ReportLink();
}

// Members without any work are no figures to compare with: that time was not recorded.
bool isKnown(bool isAsked, const std::vector<AgentSums> &agents)
{
    return isAsked && sumOf(std::span(agents)) != WorkSums();
}

// Sum of all, then the times before in grey, as far as they are asked for and known.
void addSums(ReportTable &table, const SectionContext &context, const Columns &columns)
{
    const ReportFigures &figures = context.figures;
    const auto row = [&](const QString &word, const std::vector<AgentSums> &agents, RowRole role) {
        table.rows.push_back({cellsOf({word, blank()}, sumOf(std::span(agents)), columns), role});
    };
    row(peopleWord(Words::tr("Sum"), peopleIn(figures.agents)), figures.agents, RowRole::Sum);
    if (isKnown(context.request.withBefore, figures.agentsBefore))
        row(context.beforeWord, figures.agentsBefore, RowRole::Before);
    if (isKnown(context.request.withYearBefore, figures.agentsYearBefore))
        row(context.yearBeforeWord, figures.agentsYearBefore, RowRole::Before);
}

void addTeam(ReportTable &table, const SectionContext &context, const Columns &columns,
             std::span<const AgentSums> team, bool isGroup)
{
    if (isGroup) {
        std::vector<QVariant> head(2 + columns.size(), blank());
        head.front() = teamWord(team.front());
        table.rows.push_back({head, RowRole::Group, linkOfTeam(context, team.front())});
    }
    for (const AgentSums &agent : team)
        table.rows.push_back({cellsOf({agent.agentNo, nameWithState(agent)}, agent.sums, columns),
                              RowRole::Plain,
                              linkTo(ReportLink::To::Agent, number(agent.agentId), context)});
    if (isGroup)
        table.rows.push_back({cellsOf({peopleWord(teamWord(team.front()), peopleIn(team)), blank()},
                                      sumOf(team), columns),
                              RowRole::Sum});
}

}

ReportTable tableOfAgents(const SectionContext &context, const QString &code,
                          const Columns &columns)
{
    ReportTable table{code,
                      headsOf({{u"agent-no"_qs, Words::tr("No."), FigureKind::Text, 0.8},
                               {u"name"_qs, Words::tr("Name"), FigureKind::Text, 1}},
                              columns),
                      {},
                      emptyWord(context)};
    const std::vector<AgentSums> &agents = context.figures.agents;
    if (agents.empty())
        return table;
    const auto teams = teamsOf(agents);
    table.rows.reserve(agents.size() + 2 * teams.size() + 3);
    for (const auto &team : teams)
        addTeam(table, context, columns, team, teams.size() > 1);
    addSums(table, context, columns);
    return table;
}

ReportTable tableOfTeams(const SectionContext &context, const QString &code, const Columns &columns)
{
    ReportTable table{code,
                      headsOf({{u"team"_qs, Words::tr("Team"), FigureKind::Text, 1.4},
                               {u"people"_qs, Words::tr("People"), FigureKind::Integer, 0.7}},
                              columns),
                      {},
                      {}};
    const auto teams = teamsOf(context.figures.agents);
    if (teams.size() < 2)
        return table;
    for (const auto &team : teams)
        table.rows.push_back(
            {cellsOf({teamWord(team.front()), qint64(peopleIn(team))}, sumOf(team), columns),
             RowRole::Plain, linkOfTeam(context, team.front())});
    const std::vector<AgentSums> &all = context.figures.agents;
    table.rows.push_back(
        {cellsOf({Words::tr("Sum"), qint64(peopleIn(all))}, sumOf(std::span(all)), columns),
         RowRole::Sum});
    return table;
}

ReportChart chartOfAgents(const SectionContext &context, const QString &code, const QString &title,
                          const WorkColumn &column, int most)
{
    struct Bar
    {
        const AgentSums *agent;
        WorkSums sums;
        QVariant value;
    };
    std::vector<Bar> bars; // of people, not of their times in teams
    QHash<qint64, size_t> place;
    for (const AgentSums &agent : context.figures.agents) {
        const auto known = place.constFind(number(agent.agentId));
        if (known != place.cend()) {
            bars[*known].sums += agent.sums;
            continue;
        }
        place.insert(number(agent.agentId), bars.size());
        bars.push_back({&agent, agent.sums, {}});
    }
    for (Bar &bar : bars)
        bar.value = column.value(bar.sums);
    bars.erase(
        std::remove_if(bars.begin(), bars.end(), [](const Bar &bar) { return bar.value.isNull(); }),
        bars.end());
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) {
        return a.value.toDouble() > b.value.toDouble();
    });
    bars.resize(std::min(bars.size(), size_t(most)));

    ReportChart chart{code, title, {}, {}};
    ChartSeries series{ChartSeries::Look::Bar,
                       column.column.code,
                       column.column.head,
                       column.column.kind,
                       false,
                       {}};
    for (const Bar &bar : bars) {
        chart.categories.push_back(bar.agent->agentNo + u' ' + bar.agent->name);
        series.values.emplace_back(bar.value.toDouble());
        series.links.push_back(linkTo(ReportLink::To::Agent, number(bar.agent->agentId), context));
    }
    chart.series.push_back(std::move(series));
    addTargetLine(context, chart);
    return chart;
}

std::vector<QString> dayCategories(const SectionContext &context)
{
    const ReportSpan &span = context.request.span;
    const bool isOneMonth = span.from.month() == span.to.month() && span.days() <= 31;
    std::vector<QString> days;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1))
        days.push_back(isOneMonth ? QString::number(day.day()) : day.toString(u"MM-dd"_qs));
    return days;
}

std::vector<DayMark> dayMarks(const SectionContext &context)
{
    const std::vector<NamedDay> &calendar = context.figures.calendar;
    const ReportSpan &span = context.request.span;
    std::vector<DayMark> marks;
    marks.reserve(size_t(std::max<qint64>(0, span.days())));
    for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
        DayMark mark{dayKindOf(day, calendar), {}};
        if (const NamedDay *named = namedDayOf(day, calendar))
            mark.text = named->isWorked ? Words::tr("%1 (worked instead)", "a day").arg(named->name)
                                        : Words::tr("%1 (holiday)", "a day").arg(named->name);
        else if (mark.kind == DayMark::Kind::Rest)
            mark.text = Words::tr("rest day");
        marks.push_back(mark);
    }
    return marks;
}

std::vector<ReportLink> dayLinks(const SectionContext &context)
{
    const ReportSpan &span = context.request.span;
    std::vector<ReportLink> links;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1))
        links.push_back({ReportLink::To::Day, 0, day, day});
    return links;
}

ChartSeries daySeries(const SectionContext &context, ChartSeries::Look look,
                      const WorkColumn &column)
{
    ChartSeries series{look, column.column.code, column.column.head, column.column.kind, false, {}};
    for (const WorkSums &day : context.figures.days) {
        const QVariant value = column.value(day);
        series.values.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    }
    series.links = dayLinks(context);
    return series;
}

KeyFigure keyFigureOf(const SectionContext &context, const WorkColumn &column)
{
    const ReportFigures &figures = context.figures;
    KeyFigure figure;
    figure.code = column.column.code;
    figure.name = column.column.head;
    figure.kind = column.column.kind;
    if (!figures.agents.empty())
        figure.value = column.value(sumOf(figures.agents));
    if (isKnown(context.request.withBefore, figures.agentsBefore))
        figure.before = column.value(sumOf(figures.agentsBefore));
    if (isKnown(context.request.withYearBefore, figures.agentsYearBefore))
        figure.yearBefore = column.value(sumOf(figures.agentsYearBefore));
    judge(context, figure);
    return figure;
}

}

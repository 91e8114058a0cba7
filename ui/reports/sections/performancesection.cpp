// SPDX-License-Identifier: GPL-3.0-or-later
// Totals with their parts and gaps, personal and of teams (#77, #78, #138, #219).
#include "reports/sections/performancetools.h"
#include "reports/sections/reportwords.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};
using Totals = std::vector<PerformanceTotal>;

// Who is meant: agents and leaders may have the same number.
QString keyOf(const PerformanceTotal &total)
{
    return u"%1/%2/%3"_qs.arg(total.post)
        .arg(number(total.agentId))
        .arg(total.agentId == AgentId() ? number(total.teamId) : 0);
}

Totals ofPost(const Totals &totals, const QString &post)
{
    Totals all;
    std::copy_if(totals.begin(), totals.end(), std::back_inserter(all),
                 [&post](const PerformanceTotal &total) { return total.post == post; });
    return all;
}

std::vector<PerformanceMetric> metricsOf(const Totals &totals)
{
    std::vector<PerformanceMetric> metrics;
    for (const PerformanceTotal &total : totals)
        for (const PartScore &part : total.parts)
            if (std::find(metrics.begin(), metrics.end(), part.metric) == metrics.end())
                metrics.push_back(part.metric);
    return metrics;
}

QVariant pointsOf(const PerformanceTotal &total, PerformanceMetric metric)
{
    const auto part = std::find_if(total.parts.begin(), total.parts.end(),
                                   [metric](const PartScore &one) { return one.metric == metric; });
    return part == total.parts.end() ? QVariant() : figureOf(part->points);
}

QVariant differenceOf(const std::optional<double> &now, const std::optional<double> &before)
{
    return now && before ? QVariant(*now - *before) : QVariant();
}

std::vector<ReportColumn> headsOf(const SectionContext &context,
                                  const std::vector<PerformanceMetric> &metrics)
{
    std::vector<ReportColumn> heads{{u"place"_qs, Words::tr("Place"), FigureKind::Integer, 0.6},
                                    {u"agent-no"_qs, Words::tr("No."), FigureKind::Text, 0.8},
                                    {u"name"_qs, Words::tr("Name"), FigureKind::Text, 1},
                                    {u"team"_qs, Words::tr("Team"), FigureKind::Text, 1.1}};
    for (const PerformanceMetric metric : metrics)
        heads.push_back({codeOf(metric), performanceMetricWord(metric), FigureKind::Decimal, 0.9});
    heads.push_back({u"total"_qs, Words::tr("Total"), FigureKind::Decimal, 0.8});
    if (context.request.withBefore)
        heads.push_back({u"change"_qs, Words::tr("Change"), FigureKind::Change, 0.8});
    heads.push_back({u"missing"_qs, Words::tr("Missing"), FigureKind::Text, 1});
    heads.push_back({u"outcome"_qs, Words::tr("Outcome"), FigureKind::Text, 1});
    return heads;
}

// Equal totals share their place; who has none, or less than half of the weights, has no place.
std::vector<QVariant> placesOf(const Totals &sorted)
{
    std::vector<QVariant> places;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (!isMeasured(sorted[i]))
            places.emplace_back();
        else if (i > 0 && sorted[i].total == sorted[i - 1].total)
            places.push_back(places.back());
        else
            places.emplace_back(qint64(i + 1));
    }
    return places;
}

ReportTable tableOf(const SectionContext &context, const QString &post)
{
    Totals totals = ofPost(context.extras.performance, post);
    const std::vector<PerformanceMetric> metrics = metricsOf(totals);
    std::stable_sort(totals.begin(), totals.end(), [](const auto &a, const auto &b) {
        return std::tuple(isMeasured(a), a.total.value_or(-1))
               > std::tuple(isMeasured(b), b.total.value_or(-1));
    });
    QHash<QString, std::optional<double>> before;
    for (const PerformanceTotal &total : context.extras.performanceBefore)
        before.insert(keyOf(total), total.total);
    ReportTable table{u"performance-"_qs + post,
                      headsOf(context, metrics),
                      {},
                      Words::tr("No totals are reckoned for this month.")};
    const std::vector<QVariant> places = placesOf(totals);
    for (size_t i = 0; i < totals.size(); ++i) {
        const PerformanceTotal &total = totals[i];
        ReportRow row{{places[i], total.agentNo, total.name, total.team}, RowRole::Plain};
        row.link = total.agentId != AgentId()
                       ? linkTo(ReportLink::To::Agent, number(total.agentId), context)
                       : linkTo(ReportLink::To::Team, number(total.teamId), context);
        for (const PerformanceMetric metric : metrics)
            row.cells.push_back(pointsOf(total, metric));
        row.cells.push_back(figureOf(total.total));
        if (context.request.withBefore)
            row.cells.push_back(differenceOf(total.total, before.value(keyOf(total))));
        const QStringList gaps = gapsOf(total);
        row.cells.push_back(!gaps.isEmpty() && gaps.size() == qsizetype(total.parts.size())
                                ? Words::tr("All parts", "are missing")
                                : gaps.join(Words::tr(", ", "between names")));
        row.cells.push_back(outcomeWord(total.outcome));
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct TeamTotal
{
    TeamId teamId{};
    QString name;
    Totals members;
    qint64 withGaps = 0;
};

// A team's total is the mean of its members' totals, each that is measured counting the same.
ReportTable teamTable(const SectionContext &context)
{
    ReportTable table{
        u"performance-teams"_qs,
        {{u"team"_qs, Words::tr("Team"), FigureKind::Text, 1.4},
         {u"members"_qs, Words::tr("Members"), FigureKind::Integer, 1},
         {u"with-gaps"_qs, Words::tr("With missing parts"), FigureKind::Integer, 1},
         {u"total"_qs, Words::tr("Total"), FigureKind::Decimal, 1,
          Words::tr("A team's total is the mean of its members' totals, each counting "
                    "the same; who has less than half of the weights does not count.")}},
        {},
        {}};
    std::map<qint64, TeamTotal> teams;
    for (const PerformanceTotal &total : context.extras.performance) {
        if (total.post != u"agent")
            continue;
        TeamTotal &team = teams[number(total.teamId)];
        team.teamId = total.teamId;
        team.name = total.team;
        team.members.push_back(total);
        team.withGaps += gapsOf(total).isEmpty() ? 0 : 1;
    }
    for (const auto &[id, team] : teams)
        table.rows.push_back(
            {{team.name.isEmpty() ? Words::tr("Without a team") : team.name,
              qint64(team.members.size()), team.withGaps, figureOf(teamTotal(team.members))},
             RowRole::Plain,
             linkTo(ReportLink::To::Team, id, context)});
    return table;
}

// "Missing: exam 1 (1008 黄丽)." A gap is no zero.
QString gapNote(const Totals &totals)
{
    std::map<PerformanceMetric, QStringList> missing;
    for (const PerformanceTotal &total : totals)
        for (const PartScore &part : total.parts)
            if (!part.points)
                missing[part.metric].append(total.agentNo + u' ' + total.name);
    QStringList lines;
    constexpr int namesTold = 10;
    for (const auto &[metric, names] : missing)
        lines.append(Words::tr("%1 missing: %n (%2).", "a part of a total", int(names.size()))
                         .arg(performanceMetricWord(metric),
                              QStringList(names.mid(0, namesTold)).join(u", ")
                                  + (names.size() > namesTold ? u" …"_qs : QString())));
    if (lines.isEmpty())
        return {};
    lines.append(Words::tr("Missing parts are listed as gaps, not reckoned as zero."));
    return lines.join(Words::tr(" ", "between sentences"));
}

// "No place, …: 1003 Cid, 1004 Dora." A place on a few of the weights compares nobody.
QString unplacedNote(const Totals &totals)
{
    QStringList names;
    for (const PerformanceTotal &total : totals)
        if (total.post != u"team" && total.total && !isMeasured(total))
            names.append(QString(total.agentNo + u' ' + total.name).trimmed());
    if (names.isEmpty())
        return {};
    return Words::tr("No place, and not in the mean of the team, because less than half of the "
                     "weights is known: %1.")
        .arg(names.join(Words::tr(", ", "between names")));
}

QString outcomeNote(const Totals &totals)
{
    QStringList lines;
    for (const PerformanceTotal &total : totals)
        if (!total.outcome.isEmpty())
            lines.append(Words::tr("%1 %2: %3, because: %4", "number, name, outcome, reason")
                             .arg(total.agentNo, total.name, outcomeWord(total.outcome),
                                  total.outcomeReason));
    return lines.join(u'\n');
}

}

SectionParts performanceSection(const SectionContext &context)
{
    const Totals &totals = context.extras.performance;
    SectionPart formula;
    formula.blocks.emplace_back(ReportText{Words::tr(
        "Total = Σ (weight × points) ÷ Σ weights, over the parts that are there; each part has 0 "
        "to 100 points.")});
    for (const PerformanceScheme &scheme : context.extras.schemes)
        formula.blocks.emplace_back(noteOf(schemeText(scheme)));
    SectionParts parts{formula};
    SectionPart agents{u"agents"_qs,
                       Words::tr("Personal totals"),
                       Words::tr("Points, 0 to 100"),
                       {tableOf(context, u"agent"_qs)}};
    for (const QString &note : {gapNote(totals), unplacedNote(totals), outcomeNote(totals)})
        if (!note.isEmpty())
            agents.blocks.emplace_back(noteOf(note));
    parts.push_back(agents);
    const ReportTable teams = teamTable(context);
    if (!teams.rows.empty())
        parts.push_back(
            {u"teams"_qs, Words::tr("Team totals"), {}, {teams, noteOf(notesOf(teams))}});
    const ReportTable leaders = tableOf(context, u"leader"_qs);
    if (!leaders.rows.empty())
        parts.push_back({u"leaders"_qs,
                         Words::tr("Team leaders' totals"),
                         {},
                         {leaders, noteOf(Words::tr("A leader is measured by the days of his team "
                                                    "since he leads it."))}});
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

}

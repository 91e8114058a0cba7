// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/statstore.h"

#include "quality/leniency.h"

#include <map>

namespace banzhang {
namespace {

// A site's midnight is the database's to tell: it knows the zone with its summer times.
QDateTime midnight(Connection &connection, const QDate &day)
{
    Rows row = connection.query(QStringLiteral("quality/get_site_midnight"), {{"day", day}});
    row.next();
    return row.dateTime("at");
}

QString codeOf(StatBy by)
{
    switch (by) {
    case StatBy::Agent: return QStringLiteral("agent");
    case StatBy::Team: return QStringLiteral("team");
    case StatBy::Inspector: return QStringLiteral("inspector");
    case StatBy::Item: break;
    }
    return QStringLiteral("item");
}

// What every query of a period binds.
Params periodOf(Connection &connection, const StatQuery &query, bool withBefore)
{
    Params params{{"from_at", midnight(connection, query.period.first)},
                  {"until_at", midnight(connection, query.period.last.addDays(1))},
                  {"by_interaction", query.byInteraction},
                  {"form_id", query.formId}};
    if (withBefore)
        params.emplace_back("before_at", midnight(connection, movedBy(query.period, -1).first));
    return params;
}

Params with(Params params, const StatWhose &whose)
{
    params.emplace_back("agent_id", whose.agentId);
    params.emplace_back("team_id", whose.teamId);
    params.emplace_back("inspector_id", whose.inspectorId);
    return params;
}

ScoreSample sampleFrom(const Rows &row)
{
    ScoreSample sample;
    sample.n = int(row.integer("n"));
    sample.mean = row.real("mean");
    sample.spread = row.real("spread");
    sample.median = row.real("median");
    sample.fatal = int(row.integer("fatal"));
    sample.criticalN = int(row.integer("critical_n"));
    sample.criticalMean = row.real("critical_mean");
    sample.criticalSpread = row.real("critical_spread");
    return sample;
}

std::vector<QualityStat> bySheets(Connection &connection, const StatQuery &query)
{
    Params params = periodOf(connection, query, true);
    params.emplace_back("by", codeOf(query.by));
    Rows rows = connection.query(QStringLiteral("quality/list_sheet_stats"), params);
    std::vector<QualityStat> stats;
    stats.reserve(size_t(rows.count()));
    while (rows.next()) {
        if (stats.empty() || stats.back().id != rows.integer("id")) {
            QualityStat stat;
            stat.id = rows.integer("id");
            stat.no = rows.text("no");
            stat.name = rows.text("name");
            stat.part = rows.text("part");
            stats.push_back(stat);
        }
        (rows.boolean("is_now") ? stats.back().now : stats.back().before) = sampleFrom(rows);
    }
    return stats;
}

void judgeInspectors(Connection &connection, const StatQuery &query,
                     std::vector<QualityStat> &stats)
{
    Rows rows = connection.query(QStringLiteral("quality/list_inspector_cells"),
                                 periodOf(connection, query, false));
    std::vector<InspectorCell> cells;
    cells.reserve(size_t(rows.count()));
    while (rows.next())
        cells.push_back({rows.integer("inspector_id"), rows.integer("team_id"),
                         rows.integer("form_id"), int(rows.integer("n")), rows.real("mean"),
                         rows.real("spread")});
    const std::map<qint64, Leniency> found = leniencies(cells);
    for (QualityStat &stat : stats) {
        const auto leniency = found.find(stat.id);
        if (leniency != found.end())
            stat.leniency = leniency->second;
    }
}

struct ItemSums
{
    QualityStat stat;
    std::vector<ItemCell> now;
    std::vector<ItemCell> before;
};

std::vector<StatPoint> pointsOf(const std::vector<StatPeriod> &periods)
{
    std::vector<StatPoint> points;
    points.reserve(periods.size());
    for (const StatPeriod &period : periods)
        points.push_back({period, {}});
    return points;
}

// Where the stretches begin, and where the last one ends.
QStringList edgesOf(Connection &connection, const std::vector<StatPoint> &points)
{
    QStringList edges;
    for (const StatPoint &point : points)
        edges.append(midnight(connection, point.period.first).toString(Qt::ISODateWithMs));
    edges.append(
        midnight(connection, points.back().period.last.addDays(1)).toString(Qt::ISODateWithMs));
    return edges;
}

}

std::vector<QualityStat> StatStore::list(Connection &connection, const StatQuery &query,
                                         int least) const
{
    if (query.by == StatBy::Item) {
        std::vector<QualityStat> stats = items(connection, query, {});
        rank(stats, query.rankBy, least);
        return stats;
    }
    std::vector<QualityStat> stats = bySheets(connection, query);
    if (query.by == StatBy::Inspector)
        judgeInspectors(connection, query, stats);
    else
        rank(stats, query.rankBy, least);
    return stats;
}

std::vector<QualityStat> StatStore::items(Connection &connection, const StatQuery &query,
                                          const StatWhose &whose) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_item_answers"),
                                 with(periodOf(connection, query, true), whose));
    std::map<std::pair<qint64, QString>, ItemSums> sums;
    while (rows.next()) {
        ItemSums &sum = sums[{rows.integer("form_id"), rows.text("item_key")}];
        QualityStat &stat = sum.stat;
        stat.id = rows.integer("id");
        stat.name = rows.text("title");
        stat.part = rows.text("form") + QStringLiteral(" · ") + rows.text("section");
        stat.formId = rows.integer("form_id");
        stat.itemKey = rows.text("item_key");
        stat.severity = rows.text("severity");
        const ItemCell cell{stat.id, int(rows.integer("earned")), int(rows.integer("possible")),
                            rows.boolean("failed"), int(rows.integer("n"))};
        if (rows.boolean("is_now"))
            stat.lost += rows.real("factor") * (cell.possible - cell.earned) * cell.n;
        (rows.boolean("is_now") ? sum.now : sum.before).push_back(cell);
    }
    rows = connection.query(QStringLiteral("quality/list_fatal_losses"),
                            with(periodOf(connection, query, false), whose));
    while (rows.next())
        sums[{rows.integer("form_id"), rows.text("item_key")}].stat.lost += rows.real("lost");
    std::vector<QualityStat> stats;
    stats.reserve(sums.size());
    for (auto &[key, sum] : sums) {
        sum.stat.now = itemSample(std::move(sum.now));
        sum.stat.before = itemSample(std::move(sum.before));
        stats.push_back(std::move(sum.stat));
    }
    return stats;
}

std::vector<StatPoint> StatStore::trend(Connection &connection, const StatQuery &query,
                                        const StatWhose &whose, int count) const
{
    std::vector<StatPoint> points = pointsOf(periodsUntil(query.period, count));
    Rows rows = connection.query(QStringLiteral("quality/list_score_trend"),
                                 with({{"edges", edgesOf(connection, points)},
                                       {"by_interaction", query.byInteraction},
                                       {"form_id", query.formId}},
                                      whose));
    while (rows.next())
        points.at(size_t(rows.integer("place") - 1)).score =
            meanInterval(int(rows.integer("n")), rows.real("mean"), rows.real("spread"));
    return points;
}

std::vector<StatPoint> StatStore::itemTrend(Connection &connection, const StatQuery &query,
                                            const QString &itemKey, int count) const
{
    std::vector<StatPoint> points = pointsOf(periodsUntil(query.period, count));
    Rows rows = connection.query(QStringLiteral("quality/list_item_trend"),
                                 {{"edges", edgesOf(connection, points)},
                                  {"by_interaction", query.byInteraction},
                                  {"form_id", query.formId},
                                  {"item_key", itemKey}});
    std::vector<std::vector<ItemCell>> cells(points.size());
    while (rows.next())
        cells.at(size_t(rows.integer("place") - 1))
            .push_back({0, int(rows.integer("earned")), int(rows.integer("possible")),
                        rows.boolean("failed"), int(rows.integer("n"))});
    for (size_t i = 0; i < points.size(); ++i)
        points[i].score = itemSample(std::move(cells[i])).interval();
    return points;
}

std::vector<StatForm> StatStore::forms(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_stat_forms"));
    std::vector<StatForm> forms;
    forms.reserve(size_t(rows.count()));
    while (rows.next())
        forms.push_back({rows.integer("form_id"), rows.text("title")});
    return forms;
}

}

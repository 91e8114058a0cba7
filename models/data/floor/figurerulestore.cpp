// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurerulestore.h"

namespace banzhang {
namespace {

std::optional<qint64> boundIn(const Rows &row, const char *column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QVariant boundOrNull(const std::optional<qint64> &bound)
{
    return bound ? QVariant(*bound) : QVariant();
}

FigureRule ruleFrom(const Rows &row)
{
    FigureRule rule;
    rule.id = row.id<FigureRuleId>("figure_rule_id");
    rule.metric = figureMetricFromCode(row.text("metric")).value_or(FigureMetric::RingAverage);
    rule.teamId = row.id<TeamId>("team_id");
    rule.team = row.text("team");
    rule.lower = boundIn(row, "lower_hundredths");
    rule.upper = boundIn(row, "upper_hundredths");
    rule.fewestCalls = int(row.integer("fewest_calls"));
    rule.standard = row.text("standard");
    rule.points = int(row.integer("points_hundredths"));
    rule.from = row.date("from_on");
    if (!row.isNull("until_on"))
        rule.until = row.date("until_on");
    return rule;
}

QVariant dayOrNull(const QDate &day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

}

std::vector<FigureRule> FigureRuleStore::rules(Connection &connection) const
{
    std::vector<FigureRule> rules;
    Rows rows = connection.query(QStringLiteral("floor/list_figure_rules"));
    while (rows.next())
        rules.push_back(ruleFrom(rows));
    return rules;
}

FigureRuleId FigureRuleStore::set(Connection &connection, const FigureRule &rule) const
{
    Rows row = connection.query(
        QStringLiteral("floor/set_figure_rule"),
        {{"metric", codeOf(rule.metric)},
         {"team_id", number(rule.teamId) == 0 ? QVariant() : QVariant(number(rule.teamId))},
         {"lower_hundredths", boundOrNull(rule.lower)},
         {"upper_hundredths", boundOrNull(rule.upper)},
         {"fewest_calls", rule.fewestCalls},
         {"standard", rule.standard},
         {"points_hundredths", rule.points},
         {"from_on", dayOrNull(rule.from)}});
    row.next();
    return row.id<FigureRuleId>("figure_rule_id");
}

void FigureRuleStore::end(Connection &connection, FigureRuleId rule, const QDate &from) const
{
    connection.query(QStringLiteral("floor/end_figure_rule"),
                     {{"figure_rule_id", number(rule)}, {"from_on", dayOrNull(from)}});
}

}

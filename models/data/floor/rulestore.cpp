// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/rulestore.h"

namespace banzhang {
namespace {

QVariant keyOrNull(qint64 key)
{
    return key == 0 ? QVariant() : QVariant(key);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Threshold thresholdFrom(const Rows &row)
{
    Threshold threshold;
    threshold.id = row.id<ThresholdId>("threshold_id");
    threshold.kind = thresholdKindFromCode(row.text("kind")).value_or(ThresholdKind::StateTime);
    threshold.state = agentStateFromCode(row.text("state"));
    threshold.queueId = row.id<QueueId>("queue_id");
    threshold.queue = row.text("queue");
    threshold.teamId = row.id<TeamId>("team_id");
    threshold.team = row.text("team");
    threshold.reasonCode = row.text("reason_code");
    threshold.amber = static_cast<int>(row.integer("amber"));
    threshold.red = static_cast<int>(row.integer("red"));
    threshold.from = row.dateTime("from_at");
    threshold.until = row.dateTime("until_at");
    return threshold;
}

PauseReason reasonFrom(const Rows &row)
{
    return {row.text("code"),
            row.text("name"),
            row.text("kind"),
            row.boolean("paid"),
            static_cast<int>(row.integer("longest_s")),
            row.dateTime("from_at"),
            row.dateTime("until_at")};
}

std::vector<RuleScope> scopes(Connection &connection, const QString &what)
{
    std::vector<RuleScope> result;
    Rows rows = connection.query(QStringLiteral("floor/list_rule_scopes"));
    while (rows.next()) {
        if (rows.text("what") == what)
            result.push_back({rows.integer("id"), rows.text("name")});
    }
    return result;
}

}

FloorRules RuleStore::rules(Connection &connection) const
{
    FloorRules rules;
    Rows thresholds = connection.query(QStringLiteral("floor/list_thresholds"));
    while (thresholds.next())
        rules.thresholds.push_back(thresholdFrom(thresholds));
    Rows reasons = connection.query(QStringLiteral("floor/list_pause_reasons"));
    while (reasons.next())
        rules.reasons.push_back(reasonFrom(reasons));
    return rules;
}

std::vector<RuleScope> RuleStore::queues(Connection &connection) const
{
    return scopes(connection, QStringLiteral("queue"));
}

std::vector<RuleScope> RuleStore::teams(Connection &connection) const
{
    return scopes(connection, QStringLiteral("team"));
}

int RuleStore::ringCadence(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("floor/get_ring_cadence"));
    row.next();
    return int(row.integer("ring_cadence_ms"));
}

void RuleStore::setRingCadence(Connection &connection, int cadenceMs) const
{
    connection.query(QStringLiteral("floor/set_ring_cadence"), {{"ms", cadenceMs}});
}

void RuleStore::setThreshold(Connection &connection, const Threshold &threshold) const
{
    connection.query(QStringLiteral("floor/set_threshold"),
                     {{"kind", codeOf(threshold.kind)},
                      {"state", threshold.state ? QVariant(codeOf(*threshold.state)) : QVariant()},
                      {"queue_id", keyOrNull(number(threshold.queueId))},
                      {"team_id", keyOrNull(number(threshold.teamId))},
                      {"reason_code", textOrNull(threshold.reasonCode)},
                      {"amber", threshold.amber},
                      {"red", threshold.red},
                      {"from_at", threshold.from}});
}

void RuleStore::endThreshold(Connection &connection, ThresholdId threshold,
                             const QDateTime &from) const
{
    connection.query(QStringLiteral("floor/end_threshold"),
                     {{"threshold_id", number(threshold)}, {"from_at", from}});
}

void RuleStore::setReason(Connection &connection, const PauseReason &reason) const
{
    connection.query(
        QStringLiteral("floor/set_pause_reason"),
        {{"code", reason.code},
         {"name", reason.name},
         {"kind", reason.kind},
         {"paid", reason.paid},
         {"longest_s", reason.longestSeconds > 0 ? QVariant(reason.longestSeconds) : QVariant()},
         {"from_at", reason.from}});
}

void RuleStore::endReason(Connection &connection, const QString &code, const QDateTime &from) const
{
    connection.query(QStringLiteral("floor/end_pause_reason"), {{"code", code}, {"from_at", from}});
}

}

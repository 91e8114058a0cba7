// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demorules.h"

#include "floor/figurerulestore.h"
#include "floor/rulestore.h"

namespace banzhang {
namespace {

// The codes are those of the demo's log; "Auto-Pause" is not among them: who is paused by the
// switch because he does not answer is off post.
std::vector<PauseReason> demoReasons()
{
    const auto reason = [](const QString &code, const QString &name, const QString &kind, bool paid,
                           int longest) {
        return PauseReason{code, name, kind, paid, longest, {}, {}};
    };
    return {
        reason(QStringLiteral("lunch"), QStringLiteral("用餐"), QStringLiteral("meal"), false,
               1800),
        reason(QStringLiteral("wc"), QStringLiteral("卫生间"), QStringLiteral("rest"), true, 60),
        reason(QStringLiteral("小休"), QStringLiteral("小休"), QStringLiteral("rest"), true, 90),
        reason(QStringLiteral("training"), QStringLiteral("培训"), QStringLiteral("training"), true,
               0),
        reason(QStringLiteral("meeting"), QStringLiteral("会议"), QStringLiteral("meeting"), true,
               0),
        reason(QStringLiteral("acw"), QStringLiteral("话后整理"), QStringLiteral("work"), true, 60),
        reason(QStringLiteral("qonly"), QStringLiteral("单队列小休"), QStringLiteral("work"), true,
               300)};
}

std::vector<Threshold> demoThresholds()
{
    const auto limit = [](ThresholdKind kind, int amber, int red,
                          std::optional<AgentState> state = {}) {
        Threshold threshold;
        threshold.kind = kind;
        threshold.state = state;
        threshold.amber = amber;
        threshold.red = red;
        return threshold;
    };
    return {limit(ThresholdKind::StateTime, 180, 600, AgentState::Available),
            limit(ThresholdKind::PauseOverrun, 0, 120),
            limit(ThresholdKind::LongCall, 60, 180),
            limit(ThresholdKind::LongRing, 15, 30),
            limit(ThresholdKind::LongAfterCall, 60, 180),
            limit(ThresholdKind::OffPost, 30, 120),
            limit(ThresholdKind::DeadCall, 15, 60),
            limit(ThresholdKind::QueueWait, 30, 90),
            limit(ThresholdKind::QueueCount, 4, 8)};
}

// Bounds that a few of the demo's people pass on the day that is played.
std::vector<FigureRule> demoFigureRules()
{
    const auto atMost = [](FigureMetric metric, qint64 hundredths, int fewest,
                           const QString &standard, int points) {
        FigureRule rule;
        rule.metric = metric;
        rule.upper = hundredths;
        rule.fewestCalls = fewest;
        rule.standard = standard;
        rule.points = points;
        return rule;
    };
    return {atMost(FigureMetric::AgentHangUpShare, 65'00, 10,
                   QStringLiteral("受话管理制度 §3 不得先于用户挂机"), 200),
            atMost(FigureMetric::NoAnswerCount, 8'00, 10,
                   QStringLiteral("受话管理制度 §5 漏接来话"), 50),
            atMost(FigureMetric::TransferShare, 15'00, 10,
                   QStringLiteral("受话管理制度 §6 转接来话"), 50),
            atMost(FigureMetric::PausedShare, 35'00, 10, QStringLiteral("受话管理制度 §7 小休时间"),
                   100)};
}

}

void addDemoRules(Connection &connection)
{
    const RuleStore store;
    const FloorRules rules = store.rules(connection);
    if (rules.reasons.empty()) {
        for (const PauseReason &reason : demoReasons())
            store.setReason(connection, reason);
    }
    if (rules.thresholds.empty()) {
        for (const Threshold &threshold : demoThresholds())
            store.setThreshold(connection, threshold);
    }
    const FigureRuleStore figures;
    if (figures.rules(connection).empty()) {
        for (const FigureRule &rule : demoFigureRules())
            figures.set(connection, rule);
    }
}

}

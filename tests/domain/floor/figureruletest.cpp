// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurerule.h"
#include "floor/appraisal.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC).addSecs(second);
}

DayCall call(int ringMs, std::optional<int> talk, const char *outcome)
{
    DayCall made;
    made.ringMs = ringMs;
    made.talkSeconds = talk;
    made.outcome = QLatin1String(outcome);
    if (made.outcome != u"no_answer")
        made.answeredAt = at(100);
    return made;
}

// Signed in for 1000 s, 100 of them after calls, 250 paused; four calls answered, one in vain.
AgentDay someDay()
{
    AgentDay day;
    day.from = at(0);
    day.until = at(5000);
    day.steps = {{at(0), AgentState::SignedOut, {}},    {at(1000), AgentState::Available, {}},
                 {at(1200), AgentState::AfterCall, {}}, {at(1300), AgentState::Paused, {}},
                 {at(1550), AgentState::Available, {}}, {at(2000), AgentState::SignedOut, {}}};
    day.calls = {call(4000, 60, "caller"), call(10001, 61, "agent"), call(10000, 62, "blind"),
                 call(2000, {}, "lost"), call(20000, {}, "no_answer")};
    return day;
}

FigureRule rule(std::optional<qint64> lower, std::optional<qint64> upper)
{
    FigureRule made;
    made.metric = FigureMetric::TransferShare;
    made.lower = lower;
    made.upper = upper;
    made.standard = QStringLiteral("3");
    made.from = QDate(2026, 11, 20);
    return made;
}

}

TEST_CASE("#73: each figure of a day is what its definition says")
{
    const AgentDay day = someDay();
    const auto figure = [&day](FigureMetric metric) {
        return measureOf(metric, day).hundredths.value_or(-1);
    };
    CHECK(figure(FigureMetric::RingAverage) == 650);      // 26.001 s / 4
    CHECK(figure(FigureMetric::LateAnswerShare) == 2500); // two whole rings are in time (#41)
    CHECK(figure(FigureMetric::TalkAverage) == 6100);     // of the three with a talk time
    CHECK(figure(FigureMetric::TalkLongest) == 6200);
    CHECK(figure(FigureMetric::AfterCallAverage) == 2500); // 100 s / 4
    CHECK(figure(FigureMetric::AfterCallShare) == 1000);
    CHECK(figure(FigureMetric::TransferCount) == 100);
    CHECK(figure(FigureMetric::TransferShare) == 2500);
    CHECK(figure(FigureMetric::AgentHangUpShare) == 2500); // #43
    CHECK(figure(FigureMetric::NoAnswerCount) == 100);
    CHECK(figure(FigureMetric::AnsweredCount) == 400);
    CHECK(figure(FigureMetric::PausedShare) == 2500);
    const AgentDay nothing;
    for (const FigureMetric metric : allFigureMetrics)
        CHECK_FALSE(measureOf(metric, nothing).hundredths);
}

TEST_CASE("metrics keep their codes both ways")
{
    for (const FigureMetric metric : allFigureMetrics)
        CHECK(figureMetricFromCode(codeOf(metric)) == metric);
    CHECK_FALSE(figureMetricFromCode(QStringLiteral("luck")));
    for (const AppraisalState state : allAppraisalStates)
        CHECK(appraisalStateFromCode(codeOf(state)) == state);
}

TEST_CASE("a rule without sense is told before it is saved")
{
    CHECK(faultOf(rule({}, {})) == FigureRuleFault::NoBound);
    CHECK(faultOf(rule(-1, {})) == FigureRuleFault::NegativeBound);
    CHECK(faultOf(rule(300, 200)) == FigureRuleFault::NothingBetween);
    CHECK(faultOf(rule({}, 10001)) == FigureRuleFault::ShareTooGreat);
    CHECK(faultOf(rule(200, 200)) == FigureRuleFault::None);
    FigureRule wordless = rule({}, 200);
    wordless.standard = QStringLiteral(" ");
    CHECK(faultOf(wordless) == FigureRuleFault::NoStandard);
}

TEST_CASE("a team's own rule goes before that for all, each on its days, and a bound is within")
{
    FigureRule all = rule({}, 200);
    FigureRule own = rule(100, {});
    own.teamId = TeamId(7);
    own.until = QDate(2026, 11, 22);
    const std::vector<FigureRule> rules{all, own};
    const auto found = [&rules](int team, const QDate &day) {
        return ruleFor(rules, FigureMetric::TransferShare, TeamId(team), day);
    };
    CHECK(found(7, QDate(2026, 11, 20)) == &rules[1]);
    CHECK(found(7, QDate(2026, 11, 22)) == &rules[0]);
    CHECK(found(8, QDate(2026, 11, 20)) == &rules[0]);
    CHECK(found(8, QDate(2026, 11, 19)) == nullptr);
    CHECK_FALSE(passedBound(all, {0, 0, 5, 200}));
    CHECK(passedBound(all, {0, 0, 5, 201}) == 200);
    CHECK_FALSE(passedBound(own, {0, 0, 5, 100}));
    CHECK(passedBound(own, {0, 0, 5, 99}) == 100);
    all.fewestCalls = 6;
    CHECK_FALSE(passedBound(all, {0, 0, 5, 900}));
    CHECK_FALSE(passedBound(all, {0, 0, 6, {}}));
}

TEST_CASE("evidence is read from what the schema wrote, and nonsense gives none")
{
    const AppraisalEvidence evidence = evidenceFrom(R"({"from": "2026-11-20T00:00:00+08:00",
        "until": "2026-11-21T00:00:00+08:00", "part": 2.5, "whole": 3, "pieces_in_all": 700,
        "pieces": [{"at": "2026-11-20T10:00:00.5+08:00", "call": "c", "leg": 2, "queue": "Sales", "seconds": 1.5},
                   {"at": "2026-11-20T11:00:00+08:00", "call": "d", "leg": 1, "queue": null, "seconds": null}],
        "gaps": [{"from": "2026-11-20T09:00:00+08:00", "until": "2026-11-20T09:10:00+08:00", "why": "link lost"}]})");
    CHECK(evidence.from == QDateTime(QDate(2026, 11, 19), QTime(16, 0), Qt::UTC));
    CHECK(evidence.part == 2.5);
    CHECK(evidence.piecesInAll == 700);
    REQUIRE(evidence.pieces.size() == 2);
    CHECK(evidence.pieces[0].at == QDateTime(QDate(2026, 11, 20), QTime(2, 0, 0, 500), Qt::UTC));
    CHECK(evidence.pieces[0].seconds == 1.5);
    CHECK_FALSE(evidence.pieces[1].seconds);
    REQUIRE(evidence.gaps.size() == 1);
    CHECK(evidence.gaps[0].from.secsTo(evidence.gaps[0].until) == 600);
    CHECK(evidenceFrom("no json") == AppraisalEvidence());
}

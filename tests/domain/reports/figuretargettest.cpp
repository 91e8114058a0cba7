// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figuretarget.h"

#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

using enum KeyFigure::Light;

FigureTarget target(const QString &figure, double value, double margin,
                    TargetDirection direction = TargetDirection::AtLeast)
{
    FigureTarget one;
    one.figure = figure;
    one.value = value;
    one.margin = margin;
    one.direction = direction;
    one.from = QDate(2026, 1, 1);
    return one;
}

FigureTarget ofTeam(FigureTarget one, qint64 team)
{
    one.teamId = TeamId(team);
    return one;
}

FigureTarget ofDepartment(FigureTarget one, qint64 department)
{
    one.departmentId = department;
    return one;
}

ReportScope team(qint64 id)
{
    ReportScope scope;
    scope.teamId = TeamId(id);
    return scope;
}

const ReportSpan october{QDate(2026, 10, 1), QDate(2026, 10, 31)};
const QString qa = QStringLiteral("qa-mean");
const QString sales = QStringLiteral("sales");

}

TEST_CASE("#183 a figure meets its target or is near or misses it in both directions")
{
    const FigureTarget least = target(qa, 85, 5);
    CHECK(lightOf(85.0, least) == Met);
    CHECK(lightOf(84.9, least) == Near);
    CHECK(lightOf(80.0, least) == Near);
    CHECK(lightOf(79.9, least) == Missed);
    const FigureTarget most = target(u"abandon-rate"_qs, 5, 2, TargetDirection::AtMost);
    CHECK(lightOf(5.0, most) == Met);
    CHECK(lightOf(0.0, most) == Met);
    CHECK(lightOf(5.1, most) == Near);
    CHECK(lightOf(7.0, most) == Near);
    CHECK(lightOf(7.1, most) == Missed);
    CHECK(lightOf(84.9, target(qa, 85, 0)) == Missed); // without a margin nothing is near
}

TEST_CASE("#183 a missing figure is neither met nor missed")
{
    CHECK(lightOf(std::nullopt, target(qa, 85, 5)) == None);
    CHECK(lightOf(99.0, target(u"incoming"_qs, 85, 5)) == None); // has no target
}

TEST_CASE("#183 figures are judged as they are shown")
{
    CHECK(lightOf(84.996, target(qa, 85, 0)) == Met); // 85.00
    CHECK(lightOf(84.994, target(qa, 85, 0)) == Missed);
    CHECK(lightOf(83.32, serviceTarget(250.0 / 3)) == Met); // both 83.3
    CHECK(lightOf(20.4, target(u"answer-speed"_qs, 20, 0, TargetDirection::AtMost)) == Met);
    CHECK(lightOf(0.3, target(u"efficiency"_qs, 0.1 + 0.2, 0)) == Met);
}

TEST_CASE("#181 the nearest place wins")
{
    const std::vector<FigureTarget> all{ofDepartment(target(qa, 88, 5), 3), target(qa, 85, 5),
                                        ofTeam(target(qa, 90, 5), 7)};
    CHECK(targetFor(qa, october, team(7), all)->value == 90);
    CHECK(targetFor(qa, october, team(7), {all[0], all[1]})->value == 88);
    CHECK(targetFor(qa, october, team(7), {all[1]})->value == 85);
    CHECK_FALSE(targetFor(qa, october, team(7), {}));
    ReportScope agent;
    agent.agentId = AgentId(1);
    CHECK(targetFor(qa, october, agent, all)->value == 90); // a rate holds for all below
}

TEST_CASE("#181 the target in force on the last day judges a span in which it changed")
{
    FigureTarget first = target(qa, 80, 5);
    first.until = QDate(2026, 10, 31);
    FigureTarget second = target(qa, 90, 5);
    second.from = QDate(2026, 10, 31);
    const std::vector<FigureTarget> all{first, second};
    CHECK(targetFor(qa, october, {}, all)->value == 90);
    CHECK(targetFor(qa, {october.from, QDate(2026, 10, 30)}, {}, all)->value == 80);
    CHECK_FALSE(targetFor(qa, {QDate(2025, 12, 1), QDate(2025, 12, 31)}, {}, all));
    CHECK_FALSE(isInForce(first, first.until));
    CHECK(isInForce(second, QDate(2099, 1, 1)));
}

TEST_CASE("#181 what adds up is judged by whole months of just its place")
{
    FigureTarget autumn = target(sales, 500'000'00, 20'000'00);
    autumn.until = QDate(2026, 11, 1);
    FigureTarget winter = target(sales, 600'000'00, 30'000'00);
    winter.from = QDate(2026, 11, 1);
    const std::vector<FigureTarget> all{autumn, winter, ofTeam(target(sales, 70'000'00, 0), 7)};
    const auto quarter = targetFor(sales, {QDate(2026, 10, 1), QDate(2026, 12, 31)}, {}, all);
    REQUIRE(quarter);
    CHECK(quarter->value == 1'700'000'00);
    CHECK(quarter->margin == 80'000'00);
    CHECK(targetFor(sales, october, {}, all)->value == 500'000'00);
    CHECK(targetFor(sales, october, team(7), all)->value == 70'000'00);
    CHECK_FALSE(targetFor(sales, october, team(8), all));                             // not his
    CHECK_FALSE(targetFor(sales, {october.from, QDate(2026, 10, 30)}, {}, all));      // a part
    CHECK_FALSE(targetFor(sales, {QDate(2025, 12, 1), QDate(2026, 1, 31)}, {}, all)); // no target
    ReportScope agent;
    agent.agentId = AgentId(1);
    CHECK_FALSE(targetFor(sales, october, agent, all));
}

TEST_CASE("#183 a target that cannot be set says why")
{
    const QDate open(2026, 11, 1);
    FigureTarget good = target(qa, 85, 5);
    good.from = open;
    CHECK(targetFault(good, open) == TargetFault::None);
    FigureTarget bad = good;
    bad.from = open.addDays(-1);
    CHECK(targetFault(bad, open) == TargetFault::Closed);
    bad = good;
    bad.from = QDate();
    CHECK(targetFault(bad, open) == TargetFault::From);
    bad = good;
    bad.value = 100.1;
    CHECK(targetFault(bad, open) == TargetFault::Value);
    bad = good;
    bad.margin = -1;
    CHECK(targetFault(bad, open) == TargetFault::Margin);
    bad = good;
    bad.figure = u"service-level"_qs;
    CHECK(targetFault(bad, open) == TargetFault::Figure);
    bad.figure = u"fines"_qs;
    CHECK(targetFault(bad, open) == TargetFault::Figure);
    bad.figure = u"answer-speed"_qs;
    bad.value = 3600;
    CHECK(targetFault(bad, open) == TargetFault::None);
    CHECK(targetFault(ofTeam(bad, 1), open) == TargetFault::Place);
}

TEST_CASE("#183 a target reads with its direction")
{
    KeyFigure figure;
    figure.kind = FigureKind::Percent;
    CHECK(targetText(figure, QTimeZone::utc()).isEmpty());
    figure.target = 85.0;
    CHECK(targetText(figure, QTimeZone::utc()) == u"≥ 85.0%");
    figure.isAtMost = true;
    CHECK(targetText(figure, QTimeZone::utc()) == u"≤ 85.0%");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sampling.h"
#include "quality/rotation.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace banzhang;

namespace {

const QDateTime start(QDate(2026, 11, 16), QTime(0, 0), Qt::UTC);

std::vector<SampleCandidate> randomCandidates(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<SampleCandidate> candidates;
    candidates.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        candidates.push_back({1 + random.bounded(5), 1, QString::number(i),
                              start.addSecs(random.bounded(7 * 86400))});
    return candidates;
}

std::vector<QDateTime> days()
{
    std::vector<QDateTime> begins;
    begins.reserve(7);
    for (int day = 0; day < 7; ++day)
        begins.push_back(start.addDays(day));
    return begins;
}

}

TEST_CASE("a draw keeps each group's quota and spreads it over the parts") // S1, S3
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const auto candidates = randomCandidates(400, seed);
        const QHash<qint64, int> quotas{{1, 3}, {2, 20}, {3, 0}, {4, 1000}};
        std::map<std::pair<qint64, QDate>, int> perPart;
        std::map<std::pair<qint64, QDate>, int> there;
        std::map<qint64, int> perGroup;
        std::map<qint64, int> all;
        for (const SampleCandidate &one : candidates) {
            ++there[{one.group, one.startedAt.date()}];
            ++all[one.group];
        }
        for (const size_t place : drawSample(candidates, quotas, days(), seed)) {
            ++perPart[{candidates[place].group, candidates[place].startedAt.date()}];
            ++perGroup[candidates[place].group];
        }
        CHECK(perGroup[1] == 3);
        CHECK(perGroup[2] == 20);
        CHECK(perGroup.count(3) == 0);
        CHECK(perGroup.count(5) == 0); // no quota is none
        CHECK(perGroup[4] == all[4]);
        for (const auto &entry : perPart) {
            if (entry.first.first == 2 && entry.second > 3) // 20 of 7 days: 3 at most …
                for (const auto &other : there)             // … while others have some left
                    if (other.first.first == 2 && other.second > perPart[other.first])
                        CHECK(perPart[other.first] >= entry.second - 1);
        }
    }
}

TEST_CASE("dealing is even where everybody is able, and as even as it can be elsewhere") // S6
{
    for (size_t picks = 0; picks < 40; ++picks) {
        const std::vector<std::vector<qint64>> able(picks, {7, 3, 9});
        std::map<qint64, int> load{{3, 0}, {7, 0}, {9, 0}};
        for (const qint64 one : dealEvenly(able))
            ++load[one];
        const auto [least, most] = std::minmax({load[3], load[7], load[9]});
        CHECK(most - least <= 1);
    }
    // Who alone may score the later ones gives the earlier ones away.
    const auto dealt = dealEvenly({{1, 2}, {1, 2}, {1}, {1}});
    CHECK(dealt == std::vector<qint64>{2, 2, 1, 1});
    CHECK(dealEvenly({{5, 6}}) == std::vector<qint64>{5}); // preference
}

TEST_CASE("the preview follows the quantity while it is edited")
{
    const std::vector<SampleCell> cells{
        {1, 1, 3, 0, 2}, {1, 2, 30, 0, 2}, {2, 1, 1, 0, 2}, {3, 1, 50, 1, 1}};
    SamplingPlan plan;
    plan.quantity = 2;
    CHECK(wouldDraw(cells, plan) == SamplePreview{84, 2 + 1 + 1, 3, 1});
    plan.quantity = 40;
    CHECK(wouldDraw(cells, plan) == SamplePreview{84, 33 + 1 + 39, 3, 2});
    plan.isShare = true;
    plan.quantity = 10;
    plan.atLeast = 2;
    CHECK(wouldDraw(cells, plan) == SamplePreview{84, 4 + 1 + 5, 3, 1});
    CHECK(wouldDraw({}, plan) == SamplePreview{});
}

TEST_CASE("a plan says what is wrong with it")
{
    SamplingPlan plan;
    CHECK(faultOf(plan) == PlanFault::NoName);
    plan.name = QStringLiteral("base");
    CHECK(faultOf(plan) == PlanFault::NoForm);
    plan.formId = 1;
    CHECK(faultOf(plan) == PlanFault::Days);
    plan.from = QDate(2026, 11, 1);
    CHECK(faultOf(plan) == PlanFault::None);
    plan.filter.secondsFrom = 60;
    plan.filter.secondsTo = 30;
    CHECK(faultOf(plan) == PlanFault::Seconds);
    plan.filter.secondsTo = 600;
    plan.filter.hourFrom = 18;
    plan.filter.hourTo = 18;
    CHECK(faultOf(plan) == PlanFault::Hours);
    plan.filter.hourTo = 25;
    CHECK(faultOf(plan) == PlanFault::Hours);
    plan.filter.hourFrom = 24;
    plan.filter.hourTo = 6;
    CHECK(faultOf(plan) == PlanFault::Hours);
    plan.filter.hourFrom = 22; // a night
    plan.isShare = true;
    plan.quantity = 101;
    CHECK(faultOf(plan) == PlanFault::Quantity);
    plan.quantity = 5;
    plan.reason = SampleReason::Grade;
    CHECK(faultOf(plan) == PlanFault::EachAgent);
    plan.reason = SampleReason::NewProject;
    CHECK(faultOf(plan) == PlanFault::ProjectQueue);
}

TEST_CASE("factors by grade are written as text") // #81
{
    const QMap<QString, double> factors = factorsFromText(QStringLiteral("优 0.5，中等 1, 差 2"));
    CHECK(factors.size() == 3);
    CHECK(factors.value(QStringLiteral("中等")) == 1);
    CHECK(factorsFromText(textOf(factors)) == factors);
    CHECK(factorsFromText({}).isEmpty());
    SamplingPlan plan;
    plan.name = QStringLiteral("by grade");
    plan.formId = 1;
    plan.from = QDate(2026, 11, 1);
    plan.reason = SampleReason::Grade;
    for (const char *wrong : {"A", "A x", "0.5", "A -1", "A 11"}) {
        plan.filter.factors = factorsFromText(QLatin1String(wrong));
        INFO(wrong);
        CHECK(faultOf(plan) == PlanFault::Factors);
    }
    plan.filter.factors = factorsFromText(QStringLiteral("A 0"));
    CHECK(faultOf(plan) == PlanFault::None);
}

TEST_CASE("a filter survives the way through JSON")
{
    SamplingPlan plan;
    plan.filter = {30,
                   600,
                   {QStringLiteral("in")},
                   {QStringLiteral("chat")},
                   {1, 2},
                   {3},
                   {QStringLiteral("成功")},
                   9,
                   18,
                   true,
                   true,
                   30,
                   2.5,
                   3.0,
                   QStringLiteral("orders"),
                   {QStringLiteral("成单")},
                   {{QStringLiteral("优"), 0.5}, {QStringLiteral("差"), 2}}};
    CHECK(filterFromJson(planToJson(plan).value(QStringLiteral("filter")).toObject())
          == plan.filter);
    for (const SampleReason reason : planReasons)
        CHECK(sampleReasonFromCode(codeOf(reason)) == reason);
}

TEST_CASE("periods begin on the day, on Monday, on the first")
{
    const QDate sunday(2026, 11, 22);
    CHECK(periodOf(SamplePeriod::Day, sunday) == std::pair(sunday, QDate(2026, 11, 23)));
    CHECK(periodOf(SamplePeriod::Week, sunday)
          == std::pair(QDate(2026, 11, 16), QDate(2026, 11, 23)));
    CHECK(periodOf(SamplePeriod::Month, sunday)
          == std::pair(QDate(2026, 11, 1), QDate(2026, 12, 1)));
}

TEST_CASE("week after week inspectors change teams, evenly") // #93, S11
{
    for (int inspectors = 2; inspectors <= 5; ++inspectors) {
        std::vector<RotationTeam> teams;
        std::vector<RotationInspector> people;
        for (int i = 1; i <= 7; ++i)
            teams.push_back({TeamId(i), QString::number(i)});
        for (int i = 1; i <= inspectors; ++i)
            people.push_back({StaffId(i), QString::number(i)});
        std::vector<RotationStay> history;
        std::map<qint64, std::set<qint64>> seen;
        QDate from(2026, 11, 2);
        for (int week = 0; week < 8; ++week, from = from.addDays(7)) {
            const auto lines = proposeRotation(teams, people, history, from);
            std::map<qint64, int> load;
            for (const RotationLine &line : lines) {
                ++load[number(line.next)];
                seen[number(line.team.id)].insert(number(line.next));
                CHECK(std::find(line.now.begin(), line.now.end(), line.next) == line.now.end());
                history.push_back({line.next, line.team.id, from, from.addDays(7)});
            }
            for (const auto &one : load)
                CHECK((one.second == 7 / inspectors || one.second == 7 / inspectors + 1));
        }
        for (const auto &team : seen)
            CHECK(team.second.size() >= 2);
    }
    CHECK(proposeRotation({{TeamId(1), {}}}, {}, {}, QDate(2026, 11, 2)).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitystat.h"
#include "quality/leniency.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

QualityStat stat(qint64 id, int n, double mean, double spread)
{
    QualityStat one;
    one.id = id;
    one.now.n = n;
    one.now.mean = mean;
    one.now.spread = spread;
    return one;
}

}

TEST_CASE("Wilson's interval is that of his formula's worked examples")
{
    // R: prop.test(x, n, correct = FALSE)$conf.int
    const ShareInterval some = wilsonInterval(5, 50);
    CHECK(some.share == Approx(0.1));
    CHECK(some.from == Approx(0.0434759).margin(1e-6));
    CHECK(some.until == Approx(0.2136016).margin(1e-6));
    const ShareInterval none = wilsonInterval(0, 10);
    CHECK(none.from == Approx(0).margin(1e-12));
    CHECK(none.until == Approx(0.2775328).margin(1e-6));
    CHECK(wilsonInterval(10, 10).from == Approx(1 - none.until));
    CHECK(wilsonInterval(0, 0).until == 1); // nothing is known
}

TEST_CASE("who has too few sheets gets no place, and places that overlap say so") // whole.md, 12
{
    std::vector<QualityStat> stats = {stat(1, 40, 90, 2), stat(2, 40, 89.8, 2), stat(3, 40, 60, 2),
                                      stat(4, 9, 99, 1), stat(5, 0, 0, 0)};
    rank(stats, RankBy::Mean, 10);
    CHECK(stats[0].place == StatPlace{1, 1, 2});
    CHECK(stats[1].place == StatPlace{2, 1, 2});
    CHECK(stats[2].place == StatPlace{3, 3, 3});
    CHECK(stats[2].place.isTold());
    CHECK_FALSE(stats[0].place.isTold());
    CHECK(stats[3].place.place == 0);
    CHECK(stats[4].place.place == 0);
}

TEST_CASE("places by lower bound prefer the certain to the lucky")
{
    std::vector<QualityStat> stats = {stat(1, 12, 91, 15), stat(2, 200, 90, 3)};
    rank(stats, RankBy::Mean, 10);
    CHECK(stats[0].place.place == 1);
    rank(stats, RankBy::LowerBound, 10);
    CHECK(stats[0].place.place == 2);
    CHECK(stats[1].place.place == 1);
    stats = {stat(1, 20, 80, 2), stat(2, 20, 80, 2), stat(3, 20, 70, 2)};
    rank(stats, RankBy::LowerBound, 10);
    CHECK(stats[1].place.place == 1); // equals share one
    CHECK(stats[2].place.place == 3);
}

TEST_CASE("a change is told only when the two intervals do not overlap")
{
    const ScoreSample before = stat(1, 30, 80, 5).now;
    CHECK(changeOf(stat(1, 30, 90, 5).now, before)->isTold);
    const auto chance = changeOf(stat(1, 30, 81, 5).now, before);
    CHECK(chance->points == Approx(1));
    CHECK_FALSE(chance->isTold);
    CHECK_FALSE(changeOf(stat(1, 1, 99, 0).now, before)->isTold); // one value has no interval
    CHECK_FALSE(changeOf(stat(1, 0, 0, 0).now, before).has_value());
}

TEST_CASE("samples put together are the sample of all their values")
{
    const ScoreSample all = together({stat(1, 2, 85, std::sqrt(50.0)).now, // 80, 90
                                      stat(2, 3, 70, 10).now,              // 60, 70, 80
                                      stat(3, 1, 100, 0).now});
    const MeanInterval wanted = meanInterval({80, 90, 60, 70, 80, 100});
    CHECK(all.n == 6);
    CHECK(all.mean == Approx(wanted.mean));
    CHECK(*all.interval().half == Approx(*wanted.half));
}

TEST_CASE("bounds stay where a mean must lie")
{
    CHECK(boundsOf(meanInterval({100, 100, 70}))->until == 100);
    CHECK(boundsOf(meanInterval({0, 0, 30}))->from == 0);
    CHECK_FALSE(boundsOf(meanInterval({70})).has_value());
}

TEST_CASE("an item without points passes or fails")
{
    const ScoreSample sample = itemSample({{1, 0, 0, false, 3}, {1, 0, 0, true, 1}});
    CHECK(sample.n == 4);
    CHECK(sample.mean == Approx(75));
    CHECK(sample.fatal == 1);
    CHECK(sample.median == Approx(100));
    CHECK(itemSample({}).n == 0);
}

TEST_CASE("leniency compares an inspector with the others on the same teams and forms only")
{
    // 1 gives team 7 ten points more than 2 does; team 8 nobody else scored.
    const auto found =
        leniencies({{1, 7, 1, 20, 90, 4}, {2, 7, 1, 20, 80, 4}, {1, 8, 1, 50, 20, 4}});
    CHECK(found.at(1).points == Approx(10));
    CHECK(found.at(1).n == 20);
    // Two samples of equal size and spread: 2.0244 (t of 38) * 4 * sqrt(2 / 20).
    CHECK(*found.at(1).half == Approx(2.0244 * 4 * std::sqrt(0.1)).margin(0.001));
    CHECK(found.at(1).isTold());
    CHECK(found.at(2).points == Approx(-10));
    CHECK(leniencies({{1, 7, 1, 5, 90, 4}}).empty());
    const auto few = leniencies({{1, 7, 1, 1, 90, 0}, {2, 7, 1, 1, 80, 0}});
    CHECK_FALSE(few.at(1).half.has_value());
    CHECK_FALSE(few.at(1).isTold());
}

TEST_CASE("periods are the calendar's, and those before them too")
{
    const StatPeriod month = statPeriod(StatSpan::Month, QDate(2026, 3, 31));
    CHECK(month.first == QDate(2026, 3, 1));
    CHECK(month.last == QDate(2026, 3, 31));
    CHECK(movedBy(month, -1).last == QDate(2026, 2, 28));
    CHECK(statPeriod(StatSpan::Week, QDate(2026, 11, 22)).first == QDate(2026, 11, 16)); // a Sunday
    CHECK(movedBy(statPeriod(StatSpan::Quarter, QDate(2026, 2, 3)), -1).first
          == QDate(2025, 10, 1));
    const StatPeriod days{StatSpan::Days, QDate(2026, 11, 10), QDate(2026, 11, 19)};
    CHECK(movedBy(days, -1).first == QDate(2026, 10, 31));
    CHECK(movedBy(days, -1).last == QDate(2026, 11, 9));
    const auto three = periodsUntil(month, 3);
    REQUIRE(three.size() == 3);
    CHECK(three[0].first == QDate(2026, 1, 1));
    CHECK(three[2] == month);
}

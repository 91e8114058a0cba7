// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/interval.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("The 95 % interval of a mean is that of the worked example")
{
    // Scores 92, 88, 71, 90, 86: mean 85.4, s = 8.354639, t(4) = 2.776445, half 10.3737. The
    // same by R: t.test(c(92, 88, 71, 90, 86)) gives 75.0263 to 95.7737.
    const MeanInterval five = meanInterval({92, 88, 71, 90, 86});
    CHECK(five.n == 5);
    CHECK(five.mean == Approx(85.4));
    REQUIRE(five.half.has_value());
    CHECK(*five.half == Approx(10.3737).margin(0.001));
    // Two values: s = sqrt(2), t(1) = 12.7062, half = 12.7062.
    CHECK(*meanInterval({1, 3}).half == Approx(12.7062).margin(0.001));
    CHECK(*meanInterval({7, 7, 7}).half == Approx(0).margin(1e-12));
}

TEST_CASE("Below two values a mean has no interval")
{
    CHECK(meanInterval({}).n == 0);
    CHECK(meanInterval({}).isTooFew());
    CHECK(meanInterval({88}).mean == Approx(88));
    CHECK(meanInterval({88}).isTooFew());
    CHECK_FALSE(meanInterval({88, 90}).isTooFew());
}

TEST_CASE("Student's t is that of the printed tables")
{
    // Two-sided 95 %: the tables of the textbooks, to three places.
    const std::pair<int, double> table[] = {{1, 12.706}, {2, 4.303},  {4, 2.776},  {10, 2.228},
                                            {11, 2.201}, {12, 2.179}, {15, 2.131}, {20, 2.086},
                                            {30, 2.042}, {60, 2.000}, {120, 1.980}};
    for (const auto &[freedom, t] : table)
        CHECK(studentT975(freedom) == Approx(t).margin(0.0006));
    CHECK(studentT975(1000000) == Approx(1.95996).margin(0.0001));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queueday.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("a half-hour's rates are shares of the offered, and nothing where nothing was offered")
{
    const QueueHalfHour half{20, 15, 12, 4, 150, 65};
    CHECK(half.serviceLevel() == 60);
    CHECK(half.abandonRate() == 20);
    CHECK(half.averageAnswer() == 10);
    CHECK_FALSE(QueueHalfHour{}.serviceLevel().has_value());
    CHECK_FALSE(QueueHalfHour{}.abandonRate().has_value());
    CHECK_FALSE(QueueHalfHour{}.averageAnswer().has_value());
}

TEST_CASE("a day's total adds up its half-hours and keeps the longest wait")
{
    QueueDay day;
    day.halves[18] = {10, 8, 6, 2, 80, 30};
    day.halves[30] = {5, 5, 5, 0, 10, 90};
    CHECK(day.total() == QueueHalfHour{15, 13, 11, 2, 90, 90});
}

TEST_CASE("a day is shown over office hours and wherever there are figures")
{
    QueueDay day;
    CHECK(day.span() == std::pair(16, 36));
    day.halves[3].offered = 1;
    day.usual[47].offered = 0.5;
    CHECK(day.span() == std::pair(3, 48));
}

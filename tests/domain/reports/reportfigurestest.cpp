// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfigures.h"

#include <catch2/catch.hpp>

#include <cstring>

using namespace banzhang;

namespace {

// Every field of a block of whole numbers with another value.
template <class T>
T filled(qint64 from)
{
    static_assert(sizeof(T) % sizeof(qint64) == 0);
    T value;
    auto *fields = reinterpret_cast<qint64 *>(&value);
    for (size_t i = 0; i < sizeof(T) / sizeof(qint64); ++i)
        fields[i] = from + qint64(i);
    return value;
}

}

TEST_CASE("Sums add up in every single field")
{
    WorkSums sum = filled<WorkSums>(10);
    sum += filled<WorkSums>(1000);
    const auto *fields = reinterpret_cast<const qint64 *>(&sum);
    for (size_t i = 0; i < sizeof(WorkSums) / sizeof(qint64); ++i)
        CHECK(fields[i] == 1010 + 2 * qint64(i));
}

TEST_CASE("#85 rates come from sums, and there is none over nothing")
{
    const WorkSums nothing;
    CHECK_FALSE(nothing.refusalRate());
    CHECK_FALSE(nothing.efficiency());
    CHECK_FALSE(nothing.utilisation());
    CHECK_FALSE(nothing.qaMean());
    CHECK_FALSE(nothing.attendanceRate());
    CHECK_FALSE(nothing.talkMean());

    WorkSums some;
    some.visits = 562;
    some.refusals = 58;
    some.talkS = 460'000;
    some.loginS = 580'500;
    some.scoreSum = 17'100;
    some.sheets = 2;
    some.shifts = 22;
    some.shiftsAttended = 21;
    CHECK(*some.refusalRate() == Approx(58 * 100.0 / 620));
    CHECK(*some.efficiency() == Approx(79.2420327));
    CHECK(*some.qaMean() == Approx(85.5));
    CHECK(*some.attendanceRate() == Approx(95.4545454));
}

TEST_CASE("A queue's halves make its day, the longest wait is the longest of them")
{
    QueueSums day;
    day.offered = 10;
    day.answeredInTime = 8;
    day.longestWaitS = 50;
    QueueSums half;
    half.offered = 30;
    half.answeredInTime = 20;
    half.abandoned = 4;
    half.longestWaitS = 40;
    day += half;
    CHECK(day.offered == 40);
    CHECK(day.longestWaitS == 50);
    CHECK(*day.serviceLevel() == Approx(70));
    CHECK(*day.abandonRate() == Approx(10));
    CHECK_FALSE(day.answerSpeed());
    CHECK_FALSE(day.handleTime());
}

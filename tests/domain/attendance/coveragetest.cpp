// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/coverage.h"
#include "support/rostersamples.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

int minutesOf(const WeekCoverage &coverage)
{
    int minutes = 0;
    for (const auto &day : coverage) {
        for (const CoverHalfHour &half : day)
            minutes += half.minutes;
    }
    return minutes;
}

}

TEST_CASE("R7 coverage is the minutes of work in each half-hour, without breaks and training")
{
    const WeekCoverage coverage =
        coverageOf({team({person(1, "ELTR..."), person(2, "E......")})}, sampleBook(), {});
    CHECK(coverage[0][15].minutes == 0);  // 07:30
    CHECK(coverage[0][16].minutes == 60); // 08:00, two people
    CHECK(coverage[0][24].minutes == 0);  // noon
    CHECK(coverage[0][33].minutes == 60); // 16:30
    CHECK(coverage[0][34].minutes == 0);
    CHECK(coverage[1][20].minutes == 30);
    CHECK(minutesOf(coverage) == (8 + 8 + 7) * 60);
}

TEST_CASE("a night covers the half-hours of the next day, the one before the week reaches in")
{
    TeamRoster roster = team({person(1, "N.....N")});
    roster.before = {{sampleMonday.addDays(-1), ShiftTypeId(3)}};
    const WeekCoverage coverage = coverageOf({roster}, sampleBook(), {});
    CHECK(coverage[0][0].minutes == 30);  // Sunday's night
    CHECK(coverage[0][11].minutes == 30); // until 06:00
    CHECK(coverage[0][12].minutes == 0);
    CHECK(coverage[0][44].minutes == 30); // Monday's begins
    CHECK(coverage[1][11].minutes == 30);
    CHECK(minutesOf(coverage) == (6 + 8 + 2) * 60); // Sunday's rest lies in the next week
}

TEST_CASE("the sum of the coverage is the minutes of work, whatever the hours") // R7
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        ShiftBook book = sampleBook();
        const int start = int(random() % 1200) * 60;
        const int brk = start + int(1 + random() % 300) * 60;
        const int end = brk + int(31 + random() % 200) * 60;
        book.types[0].versions = {hours({{SegmentKind::Work, start, brk},
                                         {SegmentKind::UnpaidBreak, brk, brk + 1800},
                                         {SegmentKind::Work, brk + 1800, end}})};
        const WeekCoverage coverage =
            coverageOf({team({person(1, "EE.E..."), person(2, "E......")})}, book, {});
        REQUIRE(minutesOf(coverage) * 60 == 4 * (end - start - 1800));
    }
}

TEST_CASE("R7 half-hours are red under, green enough, yellow over the need, grey without either")
{
    CHECK(CoverHalfHour{0, 0}.colour() == CoverColour::None);
    CHECK(CoverHalfHour{59, 2}.colour() == CoverColour::Under);
    CHECK(CoverHalfHour{60, 2}.colour() == CoverColour::Ok);
    CHECK(CoverHalfHour{61, 2}.colour() == CoverColour::Over);
    CHECK(CoverHalfHour{30, 0}.colour() == CoverColour::Over);
    CHECK(CoverHalfHour{59, 2}.missing() == 1);
    CHECK(CoverHalfHour{30, 2}.missing() == 1);
    CHECK(CoverHalfHour{29, 2}.missing() == 2);
    CHECK(CoverHalfHour{90, 2}.missing() == 0);
}

TEST_CASE("the worst shortage of a day is told with its beginning and all short half-hours")
{
    const std::vector<CoverageNeed> needs{{1, 16, 2}, {1, 17, 4}, {1, 18, 4},
                                          {1, 18, 1}, {1, 20, 2}, {2, 20, 1}};
    const WeekCoverage coverage =
        coverageOf({team({person(1, "E......"), person(2, "EL.....")})}, sampleBook(), needs);
    CHECK(coverage[0][18].need == 5);
    CHECK(shortageOf(coverage[0]) == DayShortage{3, 18, 2});
    CHECK(shortageOf(coverage[1]) == DayShortage{0, 0, 0});
}

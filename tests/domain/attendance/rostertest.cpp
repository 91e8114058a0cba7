// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fairness.h"
#include "attendance/rosterpattern.h"
#include "support/rostersamples.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a person's week sums its paid hours, a day its people, a draft what is not in force")
{
    TeamRoster roster = team({person(1, "EEEEREE"), person(2, "LTRV.OL")});
    CHECK(paidSeconds(roster.people[0], sampleMonday, sampleBook()) == 48 * hourS); // #7
    CHECK(paidSeconds(roster.people[1], sampleMonday, sampleBook()) == (7 + 3 + 7) * hourS);
    CHECK(peopleOn(roster, 1) == 2);
    CHECK(peopleOn(roster, 4) == 0);
    CHECK(unpublishedCells(roster) == 7 + 6);
    roster.people[0].published = week("EEEEREL");
    roster.people[1].published = roster.people[1].days;
    CHECK(unpublishedCells(roster) == 1);
}

TEST_CASE("a copied week leaves out leave, leavers, strangers and retired shifts")
{
    const TeamRoster from =
        team({person(1, "EVLEREE"), person(2, "EEEEREE"), person(4, "E......")});
    TeamRoster onto = team({person(1, "...V..."), person(2, "LLLLLLL"), person(3, "LLLLLLL")});
    onto.monday = sampleMonday.addDays(7);
    onto.people[1].isMember[2] = false;
    onto.people[1].leftOn = onto.monday.addDays(5);
    ShiftBook book = sampleBook();
    book.types[1].retiredOn = sampleMonday;
    CHECK(copiedDays(from, onto, book)
          == std::vector{week("E..VREE"), week("EE.ER.."), week(".......")});
}

TEST_CASE("a rotation goes on from week to week, and each person is as far on as his turn")
{
    const RosterPattern pattern = movingRest(QStringLiteral("moving"), ShiftTypeId(1));
    const int first = patternWeek(pattern, sampleMonday, 0);
    for (int week = 0; week < 30; ++week) {
        const QDate monday = sampleMonday.addDays(7LL * week);
        CHECK(patternWeek(pattern, monday, 0) == (first + week) % 7);
        CHECK(patternWeek(pattern, monday, 3) == (first + week + 3) % 7);
    }
    CHECK(patternWeek(pattern, QDate(1969, 12, 29), 0) == 6);
    // Seven people, each another rest day: the team is never away at once (#7, #16).
    std::array<int, 7> resting{};
    for (int turn = 0; turn < 7; ++turn) {
        const RosterDays days = patternedDays(pattern, person(1, "......."), sampleMonday, turn);
        int rests = 0;
        for (size_t day = 0; day < 7; ++day) {
            resting[day] += days[day].kind == PlanKind::Rest ? 1 : 0;
            rests += days[day].kind == PlanKind::Rest ? 1 : 0;
        }
        CHECK(rests == 1);
    }
    CHECK(resting == std::array{1, 1, 1, 1, 1, 1, 1});
}

TEST_CASE("a rotation leaves leave, strange days and its own empty days as they are")
{
    RosterPattern pattern{{}, QStringLiteral("p"), {week("EE.ELRL")}};
    RosterPerson who = person(1, "VLLLLLL");
    who.isMember[6] = false;
    who.leftOn = sampleMonday.addDays(5);
    CHECK(patternedDays(pattern, who, sampleMonday, 4) == week("VELELLL"));
}

TEST_CASE("#16 fairness counts weekends, nights, spread and changes of beginnings by hand")
{
    const auto shift = [](qint64 agent, int day, int from, int until) {
        return PastShift{AgentId(agent), sampleMonday.addDays(day), from * hourS, until * hourS};
    };
    const auto figures = fairnessOf({shift(2, 0, 8, 17), shift(1, 1, 10, 18), shift(1, 0, 8, 17),
                                     shift(1, 5, 22, 30), shift(1, 6, 22, 30), shift(2, 1, 8, 17),
                                     shift(2, 5, 5, 12)},
                                    {});
    REQUIRE(figures.size() == 2);
    CHECK(figures[0] == Fairness{AgentId(1), 4, 2, 2, 14 * hourS, 2});
    CHECK(figures[1] == Fairness{AgentId(2), 3, 1, 1, 3 * hourS, 1}); // 05:00 is night still
}

TEST_CASE("a shift touches the night before, its own and the next")
{
    const RosterSetting setting;
    CHECK(touchesNight(5 * hourS, 12 * hourS, setting));
    CHECK_FALSE(touchesNight(6 * hourS, 22 * hourS, setting));
    CHECK(touchesNight(14 * hourS, 22 * hourS + 60, setting));
    CHECK(touchesNight(23 * hourS, 31 * hourS, setting));
}

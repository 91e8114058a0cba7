// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rostersamples.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using Kind = RosterCheckKind;

std::vector<RosterCheck> checksOf(std::initializer_list<RosterPerson> people,
                                  const RosterFrame &against = frame())
{
    return rosterChecks(team(people), against);
}

QDate on(int day)
{
    return sampleMonday.addDays(day);
}

// The checks in plain words over instants written down one by one: nothing of the domain's walk is
// used. In a zone without changing clocks.
std::vector<RosterCheck> plainChecks(const TeamRoster &roster, const RosterFrame &against)
{
    std::vector<RosterCheck> found;
    const auto add = [&found](Kind kind, AgentId agent, QDate day, int amount) {
        found.push_back({kind, severityOf(kind), agent, day, amount});
    };
    const int starts[] = {0, 8, 10, 22, 9};
    const int ends[] = {0, 17, 18, 30, 12};
    for (const RosterPerson &who : roster.people) {
        int rests = 0;
        int work = 0;
        int empty = 0;
        QDate lastRest;
        int lastEnd = -1000;
        int lastDay = -1;
        for (int day = 0; day < 7; ++day) {
            const RosterCell cell = who.days[size_t(day)];
            if (cell.kind == PlanKind::Rest) {
                ++rests;
                lastRest = on(day);
            }
            empty += cell.kind == PlanKind::None ? 1 : 0;
            if (!cell.isWork())
                continue;
            ++work;
            const int start = day * 24 + starts[number(cell.shift)];
            if (lastDay >= 0 && start < lastEnd)
                add(Kind::Overlap, who.id, on(day), (lastEnd - start) * 3600);
            else if (lastDay >= 0 && start - lastEnd < against.setting.minRestS / 3600)
                add(Kind::MinRest, who.id, on(day), (start - lastEnd) * 3600);
            lastEnd = std::max(lastEnd, day * 24 + ends[number(cell.shift)]);
            lastDay = day;
        }
        if (work == 0 && empty > 0)
            add(Kind::NoShift, who.id, {}, empty);
        if (work > 0 && rests != against.setting.restDaysAWeek)
            add(Kind::RestDays, who.id, rests > 1 ? lastRest : QDate(), rests);
        for (int day = 0; work > 0 && day < 7; ++day) {
            if (who.days[size_t(day)].kind == PlanKind::None)
                add(Kind::EmptyDay, who.id, on(day), 0);
        }
    }
    return found;
}

void sort(std::vector<RosterCheck> &checks)
{
    std::ranges::sort(checks, {}, [](const RosterCheck &c) {
        return std::tuple(c.severity, c.kind, c.agent, c.day, c.amount);
    });
}

}

TEST_CASE("#7 exactly one rest day a week: none and two need a reason, one is fine")
{
    CHECK(checksOf({person(1, "EEEEREE")}).empty());
    CHECK(checksOf({person(1, "EEEEEEE")})
          == std::vector{RosterCheck{Kind::RestDays, CheckSeverity::Reason, AgentId(1), {}, 0}});
    CHECK(checksOf({person(1, "RELEREE")})
          == std::vector{RosterCheck{Kind::RestDays, CheckSeverity::Reason, AgentId(1), on(4), 2}});
    // A day off is not the rotating rest day.
    CHECK(checksOf({person(1, "EEEEOEE")}).size() == 1);
    RosterFrame two = frame();
    two.setting.restDaysAWeek = 2;
    CHECK(checksOf({person(1, "RELEREE")}, two).empty());
}

TEST_CASE("who joins or leaves in the week has no whole week's rest, and no more than it")
{
    RosterPerson joins = person(1, "..LLLLL");
    joins.isMember[0] = joins.isMember[1] = false;
    CHECK(checksOf({joins}).empty());
    joins.days = week("..RLLRL");
    CHECK(checksOf({joins})
          == std::vector{RosterCheck{Kind::RestDays, CheckSeverity::Reason, AgentId(1), on(5), 2}});
}

TEST_CASE("R2 too little rest between two shifts is told with what there is")
{
    // Late until 18:00, then early at 08:00: 14 hours.
    RosterFrame strict = frame();
    CHECK(checksOf({person(1, "LEEEREE")}).empty());
    strict.setting.minRestS = 15 * hourS;
    CHECK(checksOf({person(1, "LEEEREE")}, strict)
          == std::vector{
              RosterCheck{Kind::MinRest, CheckSeverity::Warning, AgentId(1), on(1), 14 * hourS}});
    // A night that ends at 06:00 before an early shift: 2 hours, and the same over a rest day is
    // none of it.
    CHECK(checksOf({person(1, "NEEEREE")})
          == std::vector{
              RosterCheck{Kind::MinRest, CheckSeverity::Warning, AgentId(1), on(1), 2 * hourS}});
    CHECK(checksOf({person(1, "NRLLLLL")}).empty());
}

TEST_CASE("rest is what the clock leaves in the night in which it changes") // P4
{
    RosterFrame berlin = frame();
    berlin.zone = QTimeZone("Europe/Berlin");
    berlin.setting.minRestS = 3 * hourS;
    TeamRoster spring = team({person(1, "EEERLNE")});
    spring.monday = QDate(2026, 3, 23); // Saturday's night is an hour shorter, its end the same
    const std::vector<RosterCheck> checks = rosterChecks(spring, berlin);
    REQUIRE(checks.size() == 1);
    CHECK(checks[0].amount == 2 * hourS); // 06:00 to 08:00 on the wall
    RosterFrame late = berlin;
    late.setting.minRestS = 14 * hourS;
    spring.people = {person(1, "EEERELE")}; // Saturday 18:00 to Sunday 08:00: 13 hours, not 14
    const std::vector<RosterCheck> short13 = rosterChecks(spring, late);
    REQUIRE(short13.size() == 1);
    CHECK(short13[0].amount == 13 * hourS);
}

TEST_CASE("overlapping shifts are refused, with those around the week too")
{
    RosterFrame against = frame();
    against.book.types.push_back(shiftType(5, "X", 5, 29, 0, 5)); // 24 hours
    RosterPerson long24 = person(1, "EEEEREE");
    long24.days[5] = {PlanKind::Shift, ShiftTypeId(5)}; // until Sunday 05:00
    CHECK(rosterChecks(team({long24}), against)
          == std::vector{
              RosterCheck{Kind::MinRest, CheckSeverity::Warning, AgentId(1), on(6), 3 * hourS}});
    against.book.types.back() = shiftType(5, "X", 12, 36, 0, 5);
    CHECK(rosterChecks(team({long24}), against)
          == std::vector{
              RosterCheck{Kind::Overlap, CheckSeverity::Refused, AgentId(1), on(6), 4 * hourS}});
    // Sunday's night of the week before, published by another team, ends on Monday at 10:00.
    RosterFrame around = frame();
    const QDateTime start(on(-1), QTime(14, 0), Qt::UTC);
    around.around = {{AgentId(1), on(-1), start, start.addSecs(12LL * hourS)}};
    CHECK(checksOf({person(1, "EEEEREE"), person(2, "EEEEREE")}, around)
          == std::vector{
              RosterCheck{Kind::Overlap, CheckSeverity::Refused, AgentId(1), on(0), 2 * hourS}});
    // The Monday after begins at 05:00: told at this week's Sunday.
    const QDateTime after(on(6), QTime(21, 0), Qt::UTC);
    around.around = {{AgentId(1), on(7), after, after.addSecs(8LL * hourS)}};
    around.setting.minRestS = 13 * hourS;
    CHECK(checksOf({person(1, "EEEEREE")}, around)
          == std::vector{
              RosterCheck{Kind::MinRest, CheckSeverity::Warning, AgentId(1), on(6), 12 * hourS}});
}

TEST_CASE("a roster for a leaver, a stranger, a retired shift, a shift without hours is refused")
{
    RosterPerson leaver = person(1, "EEEEREE");
    leaver.leftOn = on(5);
    RosterPerson stranger = person(2, "E......");
    stranger.isMember.fill(false);
    RosterFrame against = frame();
    against.book.types[1].retiredOn = on(3);
    against.book.types[2].versions.front().from = on(1);
    const auto checks =
        checksOf({leaver, stranger, person(3, "LRELEEE"), person(4, "NRNEEEE")}, against);
    const std::vector<RosterCheck> refused{
        {Kind::Leaver, CheckSeverity::Refused, AgentId(1), on(5), 0},
        {Kind::Leaver, CheckSeverity::Refused, AgentId(1), on(6), 0},
        {Kind::Member, CheckSeverity::Refused, AgentId(2), on(0), 0},
        {Kind::Version, CheckSeverity::Refused, AgentId(4), on(0), 0},
        {Kind::Retired, CheckSeverity::Refused, AgentId(3), on(3), 0}};
    REQUIRE(checks.size() >= refused.size());
    CHECK(std::vector(checks.begin(), checks.begin() + 5) == refused);
}

TEST_CASE("people without a shift, empty days and work on holidays are told")
{
    RosterFrame against = frame();
    against.calendar = {{on(3), CalendarKind::Holiday, QStringLiteral("节")},
                        {on(6), CalendarKind::Workday, QStringLiteral("班")},
                        {on(9), CalendarKind::Holiday, QStringLiteral("later")}};
    const auto checks = checksOf(
        {person(1, "......."), person(2, "VVVVVVV"), person(3, "EE.EREE"), person(4, "RVV....")},
        against);
    CHECK(
        checks
        == std::vector<RosterCheck>{{Kind::NoShift, CheckSeverity::Warning, AgentId(1), {}, 7},
                                    {Kind::NoShift, CheckSeverity::Warning, AgentId(4), {}, 4},
                                    {Kind::EmptyDay, CheckSeverity::Warning, AgentId(3), on(2), 0},
                                    {Kind::Holiday, CheckSeverity::Warning, AgentId(0), on(3), 1}});
}

TEST_CASE("random weeks are judged as the plain words judge them") // #7, R2
{
    std::mt19937 random(7);
    const char letters[] = "EEELLNTRRVO.";
    for (int round = 0; round < 500; ++round) {
        TeamRoster roster = team({});
        for (int who = 1; who <= 4; ++who) {
            char days[8] = {};
            for (int day = 0; day < 7; ++day)
                days[day] = letters[random() % 12];
            roster.people.push_back(person(who, days));
        }
        RosterFrame against = frame();
        against.setting.minRestS = int(random() % 16) * hourS;
        std::vector<RosterCheck> checks = rosterChecks(roster, against);
        std::vector<RosterCheck> plain = plainChecks(roster, against);
        sort(checks);
        sort(plain);
        REQUIRE(checks == plain);
    }
}

TEST_CASE("each check has the database's word")
{
    for (const Kind kind :
         {Kind::Leaver, Kind::Member, Kind::Version, Kind::Retired, Kind::Overlap, Kind::RestDays,
          Kind::MinRest, Kind::NoShift, Kind::EmptyDay, Kind::Holiday})
        CHECK(checkFromCode(checkCode(kind)) == kind);
    CHECK(checkCode(Kind::RestDays) == u"rest_days");
    CHECK_FALSE(checkFromCode(QStringLiteral("another")));
}

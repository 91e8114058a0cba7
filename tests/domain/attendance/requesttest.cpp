// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/request.h"
#include "attendance/swapplan.h"
#include "support/rostersamples.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QDateTime in(int minutes)
{
    return noon.addSecs(60LL * minutes);
}

AttendanceRequest leaveDue(int minutes)
{
    AttendanceRequest request;
    request.starts = in(minutes);
    request.ends = in(minutes + 540);
    request.dueAt = request.lastDueAt = in(minutes);
    return request;
}

RequestMark marked(int minutes)
{
    return {QStringLiteral("x"), in(minutes)};
}

}

TEST_CASE("the clock says what is missing and for how long") // #3
{
    AttendanceRequest leave = leaveDue(80);
    CHECK(clockOf(leave, noon) == RequestClock{false, true, true, 4800});
    leave.approved = marked(-5);
    CHECK(clockOf(leave, noon) == RequestClock{false, false, true, 4800}); // 还差前台告知，剩 1:20
    CHECK(stateAt(leave, noon) == RequestState::Approved);
    CHECK(stateAt(leave, in(80).addSecs(-1)) == RequestState::Approved);
    CHECK(stateAt(leave, in(80)) == RequestState::Expired); // at the beginning it is too late
    leave.told = marked(0);
    CHECK(stateAt(leave, in(500)) == RequestState::Done);
    CHECK_FALSE(clockOf(leave, noon).isRunning());
    leave.endedAs = QStringLiteral("cancelled");
    CHECK(stateAt(leave, noon) == RequestState::Cancelled);
    AttendanceRequest swap = leaveDue(10);
    swap.type = RequestType::Swap;
    CHECK(clockOf(swap, noon) == RequestClock{true, true, true, 600});
    swap.otherId = AgentId(2);
    CHECK(stateAt(swap, noon) == RequestState::Matched);
    // Of a leave over two shifts the first one is told until it began, then the second.
    leave = leaveDue(60);
    leave.lastDueAt = in(1500);
    CHECK(clockOf(leave, noon).leftS == 3600);
    CHECK(clockOf(leave, in(61)).leftS == 1439LL * 60);
}

TEST_CASE("a step is refused for what stands against it, and for nothing else")
{
    const RequestRights all{true, true, true, true};
    const RequestRights none{};
    AttendanceRequest leave = leaveDue(60);
    const auto of = [&](RequestStep step,
                        const RequestRights &rights = RequestRights{true, true, true, true}) {
        return refusalOf(step, leave, rights, noon);
    };
    CHECK(of(RequestStep::Approve) == StepRefusal::None);
    CHECK(of(RequestStep::Tell) == StepRefusal::None);
    CHECK(of(RequestStep::Match) == StepRefusal::Type);
    for (const RequestStep step :
         {RequestStep::Approve, RequestStep::Tell, RequestStep::Refuse, RequestStep::Cancel})
        CHECK(of(step, none) == StepRefusal::Right);
    CHECK(of(RequestStep::Approve, {true, false, true, false}) == StepRefusal::Right);
    CHECK(of(RequestStep::Tell, {true, true, false, true})
          == StepRefusal::Right); // not the manager
    leave.approved = marked(-1);
    CHECK(of(RequestStep::Approve) == StepRefusal::Done);
    CHECK(of(RequestStep::Refuse) == StepRefusal::Done);
    leave.told = marked(-1);
    CHECK(of(RequestStep::Tell) == StepRefusal::Done);
    const RequestRights leader{true, false, false, false};
    CHECK(of(RequestStep::Cancel, leader) == StepRefusal::Approved);
    CHECK(refusalOf(RequestStep::Cancel, leave, all, in(61)) == StepRefusal::None);
    leave = leaveDue(60);
    CHECK(of(RequestStep::Cancel, leader) == StepRefusal::None);
    leave.lastDueAt = in(1500); // its first shift has begun, the last one has not
    CHECK(refusalOf(RequestStep::Cancel, leave, leader, in(61)) == StepRefusal::Late);
    leave = leaveDue(60);
    CHECK(refusalOf(RequestStep::Tell, leave, all, in(60)) == StepRefusal::Late);
    leave.type = RequestType::Swap;
    CHECK(of(RequestStep::Match) == StepRefusal::None);
    CHECK(of(RequestStep::Approve) == StepRefusal::Taker);
    CHECK(of(RequestStep::Tell) == StepRefusal::Taker);
    leave.type = RequestType::Recall;
    CHECK(of(RequestStep::Approve) == StepRefusal::Type);
    CHECK(of(RequestStep::Cancel) == StepRefusal::None);
}

TEST_CASE("excused is every minute of the leave whose shift had not begun, and no other") // #3
{
    std::mt19937 random(3);
    const auto any = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<MomentSpan> shifts;
        for (int at = any(0, 300); at < 4000; at += any(600, 1500))
            shifts.push_back({in(at), in(at + any(240, 590))});
        const int from = any(0, 3000);
        const MomentSpan leave{in(from), in(from + any(30, 2500))};
        const QDateTime late = in(any(-100, 5000));
        const auto excused = excusedOf(leave, late, shifts);
        for (const MomentSpan &shift : shifts) {
            // The plain sentence of #3, shift by shift, at the middle of what it shares with it.
            const QDateTime start = std::max(shift.from, leave.from);
            const QDateTime end = std::min(shift.to, leave.to);
            if (start >= end)
                continue;
            const QDateTime middle = start.addSecs(start.secsTo(end) / 2);
            const bool isExcused = excused && excused->from <= middle && middle < excused->to;
            CHECK(isExcused == (late < shift.from));
        }
    }
}

TEST_CASE("a swap tried on changes the days of the two and, done twice, nothing")
{
    TeamRoster roster = team({});
    for (int i = 1; i <= 3; ++i) {
        RosterPerson person;
        person.id = AgentId(i);
        person.isMember.fill(true);
        for (int day = 0; day < daysAWeek; ++day)
            person.published[size_t(day)] =
                day == i ? RosterCell{PlanKind::Rest, {}}
                         : RosterCell{PlanKind::Shift, ShiftTypeId(1 + (day + i) % 2)};
        roster.people.push_back(person);
    }
    const std::vector<QDate> days{sampleMonday.addDays(1), sampleMonday.addDays(4),
                                  sampleMonday.addDays(9)};
    TeamRoster after = swapped(roster, AgentId(1), AgentId(2), days);
    CHECK(after.people[0].days[1] == roster.people[1].published[1]);
    CHECK(after.people[1].days[1].kind == PlanKind::Rest);
    CHECK(after.people[0].days[4] == roster.people[1].published[4]);
    CHECK(after.people[0].days[0] == roster.people[0].published[0]);
    CHECK(after.people[2].days == roster.people[2].published);
    for (RosterPerson &person : after.people)
        person.published = person.days;
    after = swapped(after, AgentId(1), AgentId(2), days);
    for (size_t row = 0; row < 3; ++row)
        CHECK(after.people[row].days == roster.people[row].published);
    RosterSheet sheet;
    sheet.monday = sampleMonday;
    sheet.teams = {roster};
    sheet.frame = frame();
    sheet.needs = {{2, 16, 5}};
    const auto outlook =
        outlookOf(sheet, roster.team, AgentId(1), AgentId(2), {sampleMonday.addDays(1)});
    REQUIRE(outlook);
    // #7: one has two rest days then, the other none but on Tuesday.
    CHECK(std::ranges::any_of(outlook->against, [](const RosterCheck &check) {
        return check.kind == RosterCheckKind::RestDays && check.agent == AgentId(2);
    }));
    // Whoever works in the other's place does so in the same shift: the cover is the same.
    CHECK(outlook->before == outlook->after);
    CHECK(outlook->before[1][16].need == 5);
    CHECK_FALSE(outlookOf(sheet, roster.team, AgentId(1), AgentId(9), days));
}

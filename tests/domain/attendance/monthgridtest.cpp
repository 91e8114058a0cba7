// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgrid.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("P12 adherence leaves out what the switch did not tell, conformance does not")
{
    WorkTime time;
    CHECK(time.adherence() == -1);
    CHECK(time.conformance() == -1);
    time.add(28800, 28800, 21600); // heard: 75 %
    time.add(28800, 14400, {});    // not heard
    CHECK(time.shifts == 2);
    CHECK(time.heard == 1);
    CHECK(time.adherence() == Approx(75));
    CHECK(time.conformance() == Approx(75));
    WorkTime nobody;
    nobody.add(28800, 0, 0); // heard, and never signed in
    CHECK(nobody.adherence() == 0);
    time += nobody;
    CHECK(time.adherence() == Approx(37.5));
    CHECK(time.conformance() == Approx(50));
}

TEST_CASE("a day tells the gravest of its shifts, and how many")
{
    DayCell cell;
    CHECK(signOf(cell) == DaySign::None);
    cell.isRest = true;
    CHECK(signOf(cell) == DaySign::Rest);
    CHECK(countOf(cell) == 0);
    cell.excused = 1;
    CHECK(signOf(cell) == DaySign::Excused);
    cell.present = 2;
    CHECK(signOf(cell) == DaySign::Present);
    CHECK(countOf(cell) == 2);
    cell.open = 1;
    CHECK(signOf(cell) == DaySign::Open);
    cell.early = 1;
    CHECK(signOf(cell) == DaySign::Early);
    cell.late = 2;
    CHECK(signOf(cell) == DaySign::LateAndEarly);
    CHECK(countOf(cell) == 3);
    cell.early = 0;
    CHECK(signOf(cell) == DaySign::Late);
    CHECK(countOf(cell) == 2);
    cell.toConfirm = 1;
    CHECK(signOf(cell) == DaySign::ToConfirm);
    cell.absent = 1;
    CHECK(signOf(cell) == DaySign::Absent);
    CHECK(countOf(cell) == 1);
}

TEST_CASE("a shift and its mark give the same days and counts")
{
    const QDate first(2026, 9, 1);
    MeasuredShift shift{first.addDays(29), AttendanceState::ToConfirm, 100, 50, 40, 7, 0, 3};
    MonthRow whole;
    whole.month = first;
    MonthRow marked = whole;
    addShift(whole, shift);
    addMark(marked, 29 + 32 * 3 + 256 + 1024);
    CHECK(whole.days == marked.days);
    CHECK(whole.sum.time.scheduledS == 100);
    CHECK(marked.sum.time.scheduledS == 0); // a mark adds no hours
    CHECK(whole.sum.daysPresent == 1);
    CHECK(whole.sum.offPosts == 1);
    whole.sum.time = {};
    CHECK(whole.sum == marked.sum);
    addShift(whole, shift); // a second one of the day: still one day
    CHECK(whole.sum.daysPresent == 1);
    CHECK(whole.sum.toConfirm == 2);
    shift.state = AttendanceState::Cancelled;
    MonthRow none;
    addShift(none, shift);
    CHECK(none.sum == MonthFigures());
    addMark(none, 31); // no such day
    addMark(none, 32 * 7);
    CHECK(none.sum == MonthFigures());
}

TEST_CASE("a day is free by the calendar, not by its weekday alone")
{
    const std::vector<CalendarDay> calendar{
        {QDate(2026, 10, 1), CalendarKind::Holiday, QString::fromUtf8("国庆节")},
        {QDate(2026, 10, 10), CalendarKind::Workday, QString::fromUtf8("国庆节")}};
    CHECK(isFreeDay(QDate(2026, 10, 1), calendar));        // a Thursday
    CHECK_FALSE(isFreeDay(QDate(2026, 10, 10), calendar)); // a Saturday made up for
    CHECK(isFreeDay(QDate(2026, 10, 11), calendar));
    CHECK_FALSE(isFreeDay(QDate(2026, 10, 12), calendar));
}

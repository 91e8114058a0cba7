// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterfile.h"
#include "support/rostersamples.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using Fault = RosterFileFault;

RosterFile read(const char *csv, const std::vector<TeamRoster> &rosters)
{
    return readRosterFile(parseCsv(QString::fromUtf8(csv)), rosters, sampleBook(), {});
}

}

TEST_CASE("a roster file is read as it was written")
{
    const TeamRoster roster = team({person(1, "ELNTRVO"), person(2, "E.R....")});
    const RosterWords words{QStringLiteral("工号"), QStringLiteral("姓名"), QStringLiteral("串休"),
                            QStringLiteral("请假"), QStringLiteral("不排班")};
    QString text = rosterHeads(sampleMonday, words).join(u',') + u'\n';
    for (const RosterPerson &who : roster.people)
        text += rosterFields(who, sampleBook(), words).join(u',') + u'\n';
    CHECK(text.startsWith(QString::fromUtf8("工号,姓名,2026-11-23,2026-11-24")));
    CHECK(text.contains(QString::fromUtf8("1001,P1,E,L,N,T,串休,请假,不排班")));
    const RosterFile file = readRosterFile(parseCsv(text), {roster}, sampleBook(), {});
    CHECK(file.notes.empty());
    CHECK(file.cells == 14);
    REQUIRE(file.rows.size() == 2);
    for (size_t day = 0; day < 7; ++day)
        CHECK(file.rows[0].days[day] == roster.people[0].days[day]);
    CHECK(file.rows[1].days[1] == RosterCell{}); // an empty cell empties the day
}

TEST_CASE("each thing that cannot be read is told by line and column, the rest is taken")
{
    RosterPerson leaver = person(3, ".......");
    leaver.leftOn = sampleMonday.addDays(1);
    const std::vector<TeamRoster> rosters{
        team({person(1, "......."), person(2, "......."), leaver})};
    const RosterFile file = read("工号,姓名,11-23 周一,11/24,2026/11/25,2026-12-25,备注\n"
                                 "1001,P1,e,早早,L,E,\n"
                                 "9999,?,E,E,E,E,\n"
                                 "1003,P3,E,E,,E,\n"
                                 "1001,P1,L,L,L,E,\n"
                                 "1002,P2,E\n",
                                 rosters);
    CHECK(file.notes
          == std::vector<RosterFileNote>{
              {2, QStringLiteral("11/24"), Fault::UnknownWord, QStringLiteral("早早")},
              {3, QStringLiteral("工号"), Fault::UnknownAgent, QStringLiteral("9999")},
              {4, QStringLiteral("11/24"), Fault::NotThatDay, QStringLiteral("E")},
              {5, QStringLiteral("工号"), Fault::TwiceInFile, QStringLiteral("1001")},
              {6, {}, Fault::Broken, file.notes.back().text}});
    REQUIRE(file.rows.size() == 2);
    CHECK(file.rows[0].days[0] == RosterCell{PlanKind::Shift, ShiftTypeId(1)});
    CHECK_FALSE(file.rows[0].days[1]); // says nothing
    CHECK(file.rows[0].days[2] == RosterCell{PlanKind::Shift, ShiftTypeId(2)});
    CHECK_FALSE(file.rows[0].days[3]); // no column
    CHECK(file.cells == 4);
}

TEST_CASE("a file without numbers or without days of the week is told as a whole")
{
    const std::vector<TeamRoster> rosters{team({person(1, ".......")})};
    CHECK(read("name,2026-11-23\nx,E\n", rosters).notes.front().fault == Fault::NoNumberColumn);
    CHECK(read("工号,2026-11-30\n1001,E\n", rosters).notes.front().fault == Fault::NoDayColumn);
    CHECK(read("工号,2026-11-30\n1001,E\n", rosters).rows.empty());
    ShiftBook book = sampleBook();
    book.types[0].retiredOn = sampleMonday;
    const RosterFile retired =
        readRosterFile(parseCsv(QStringLiteral("工号,11-23\n1001,E\n")), rosters, book, {});
    CHECK(retired.notes.front().fault == Fault::RetiredShift);
}

TEST_CASE("days without a year are those nearest to the week, over the turn of the year too")
{
    TeamRoster roster = team({person(1, ".......")});
    roster.monday = QDate(2026, 12, 28);
    const RosterFile file = read("工号,12-31,1-1,1月3日\n1001,E,L,串休\n", {roster});
    CHECK(file.notes.empty());
    CHECK(file.rows[0].days[3] == RosterCell{PlanKind::Shift, ShiftTypeId(1)});
    CHECK(file.rows[0].days[4] == RosterCell{PlanKind::Shift, ShiftTypeId(2)});
    CHECK(file.rows[0].days[6] == RosterCell{PlanKind::Rest, {}});
}

TEST_CASE("a calendar of holidays and make-up days is read, what is wrong told by line and column")
{
    const CalendarFile file = readCalendarFile(parseCsv(QString::fromUtf8("日期,类型,名称\n"
                                                                          "2026-10-01,放假,国庆节\n"
                                                                          "2026/9/27,调休,国庆节\n"
                                                                          "2026-02-30,放假,无\n"
                                                                          "10-02,放假,国庆节\n"
                                                                          "2026-10-03,祭,国庆节\n"
                                                                          "2026-10-04,放假,\n"
                                                                          "2026-10-01,调休,二\n")));
    CHECK(file.days
          == std::vector<CalendarDay>{
              {QDate(2026, 9, 27), CalendarKind::Workday, QStringLiteral("国庆节")},
              {QDate(2026, 10, 1), CalendarKind::Holiday, QStringLiteral("国庆节")}});
    const auto note = [](int line, const char *column, CalendarFault fault, const char *text) {
        return CalendarNote{line, QString::fromUtf8(column), fault, QString::fromUtf8(text)};
    };
    CHECK(file.notes
          == std::vector<CalendarNote>{note(4, "日期", CalendarFault::BadDate, "2026-02-30"),
                                       note(5, "日期", CalendarFault::BadDate, "10-02"),
                                       note(6, "类型", CalendarFault::BadKind, "祭"),
                                       note(7, "名称", CalendarFault::NoName, ""),
                                       note(8, "日期", CalendarFault::TwiceInFile, "2026-10-01")});
    CHECK(readCalendarFile(parseCsv(QStringLiteral("a,b\n1,2\n"))).notes.front().fault
          == CalendarFault::NoColumns);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rostersamples.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("#7 the documents' shifts are eight and seven paid hours with an hour at noon")
{
    const ShiftBook book = sampleBook();
    const ShiftVersion *early = book.version(ShiftTypeId(1), sampleMonday);
    REQUIRE(early);
    CHECK(hoursText(*early) == QString::fromUtf8("08:00–17:00"));
    CHECK(shortHoursText(*early) == QString::fromUtf8("08–17"));
    CHECK(early->paidS() == 8 * hourS);
    CHECK(book.byKey(2)->on(sampleMonday)->paidS() == 7 * hourS);
    CHECK(book.byWord(QStringLiteral(" e "))->id == ShiftTypeId(1));
    CHECK(book.byWord(QString::fromUtf8("L班"))->id == ShiftTypeId(2));
    CHECK(book.byWord(QStringLiteral("X")) == nullptr);
}

TEST_CASE("a paid break is paid and no work, an unpaid one neither, a split shift has time between")
{
    const ShiftVersion split = hours({{SegmentKind::Work, 8 * hourS, 10 * hourS},
                                      {SegmentKind::PaidBreak, 10 * hourS, 10 * hourS + 900},
                                      {SegmentKind::Work, 10 * hourS + 900, 12 * hourS},
                                      {SegmentKind::Work, 16 * hourS, 20 * hourS}});
    CHECK(split.workS() == 8 * hourS - 900);
    CHECK(split.paidS() == 8 * hourS);
    CHECK(shiftFault(split.segments) == ShiftFault::None);
    CHECK(workText(split.segments) == QString::fromUtf8("08:00–10:00 10:15–12:00 16:00–20:00"));
}

TEST_CASE("a version holds from its first day until before its last, open ends for ever")
{
    ShiftType type = shiftType(1, "E", 8, 17, 12, 1);
    type.versions.front().until = QDate(2026, 12, 1);
    ShiftVersion later = hours({{SegmentKind::Work, 9 * hourS, 17 * hourS}});
    later.from = QDate(2026, 12, 1);
    type.versions.push_back(later);
    CHECK(type.on(QDate(1999, 1, 1))->startS() == 8 * hourS);
    CHECK(type.on(QDate(2026, 11, 30))->startS() == 8 * hourS);
    CHECK(type.on(QDate(2026, 12, 1))->startS() == 9 * hourS);
    type.versions.erase(type.versions.begin());
    CHECK(type.on(QDate(2026, 11, 30)) == nullptr);
}

TEST_CASE("hours that are no shift are named by what is wrong with them")
{
    using K = SegmentKind;
    CHECK(shiftFault({}) == ShiftFault::NoWork);
    CHECK(shiftFault({{K::PaidBreak, 0, hourS}, {K::Work, hourS, 2 * hourS}})
          == ShiftFault::NoWork);
    CHECK(shiftFault({{K::Work, 0, hourS}, {K::UnpaidBreak, hourS, 2 * hourS}})
          == ShiftFault::NoWork);
    CHECK(shiftFault({{K::Work, hourS, hourS}}) == ShiftFault::Crossed);
    CHECK(shiftFault({{K::Work, 0, 2 * hourS}, {K::Work, hourS, 3 * hourS}})
          == ShiftFault::Crossed);
    CHECK(shiftFault({{K::Work, 30, hourS}}) == ShiftFault::HalfMinute);
    CHECK(shiftFault({{K::Work, 24 * hourS, 30 * hourS}}) == ShiftFault::OtherDay);
    CHECK(shiftFault({{K::Work, 0, hourS}, {K::Work, 24 * hourS, 25 * hourS}})
          == ShiftFault::TooLong);
    CHECK(shiftFault({{K::Work, 22 * hourS, 30 * hourS}}) == ShiftFault::None); // overnight, P4
    CHECK(shiftFault(std::vector<ShiftSegment>(21, {K::Work, 0, 60})) == ShiftFault::TooManyParts);
}

TEST_CASE("wall times are written and read, the next day's with +1")
{
    CHECK(wallText(8 * hourS + 5 * 60) == u"08:05");
    CHECK(wallText(30 * hourS) == u"06:00+1");
    CHECK(wallSecond(QStringLiteral("8:00")) == 8 * hourS);
    CHECK(wallSecond(QStringLiteral("0830")) == 8 * hourS + 1800);
    CHECK(wallSecond(QStringLiteral("06:00+1")) == 30 * hourS);
    CHECK(wallSecond(QStringLiteral("24:00")) == 24 * hourS);
    CHECK_FALSE(wallSecond(QStringLiteral("24:01")));
    CHECK_FALSE(wallSecond(QStringLiteral("8")));
    CHECK_FALSE(wallSecond(QStringLiteral("08:60")));
    for (int second = 0; second < 48 * hourS; second += 60)
        REQUIRE(wallSecond(wallText(second)) == second);
}

TEST_CASE("a shift's moments follow the site's clock in the nights in which it changes")
{
    const QTimeZone berlin("Europe/Berlin");
    const auto moment = [&berlin](QDate day, int hour) {
        return shiftMoment(day, hour * hourS, berlin);
    };
    const auto utc = [](int month, int day, int hour) {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
    };
    // 29 March: 02:00 becomes 03:00. A night from 22 to 06 is seven hours.
    CHECK(moment(QDate(2026, 3, 28), 22) == utc(3, 28, 21));
    CHECK(moment(QDate(2026, 3, 28), 30) == utc(3, 29, 4));
    CHECK(moment(QDate(2026, 3, 29), 2) == utc(3, 29, 1)); // skipped: an hour later on the wall
    // 25 October: 03:00 becomes 02:00. The same night is nine hours.
    CHECK(moment(QDate(2026, 10, 24), 22) == utc(10, 24, 20));
    CHECK(moment(QDate(2026, 10, 24), 30) == utc(10, 25, 5));
    CHECK(moment(QDate(2026, 10, 25), 2) == utc(10, 25, 1)); // twice: the second
    CHECK(shiftMoment(sampleMonday, 8 * hourS, QTimeZone("Asia/Shanghai"))
          == QDateTime(sampleMonday, QTime(0, 0), Qt::UTC));
}

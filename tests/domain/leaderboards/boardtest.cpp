// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/board.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

BoardFigure figure(qint64 id, double value, int minute = -1)
{
    BoardFigure one;
    one.id = id;
    one.value = value;
    if (minute >= 0)
        one.reachedAt = QDateTime(QDate(2026, 11, 20), QTime(10, minute), Qt::UTC);
    return one;
}

BoardFigure between(qint64 id, double low, double high)
{
    BoardFigure one = figure(id, (low + high) / 2);
    one.low = low;
    one.high = high;
    return one;
}

QString placesOf(const std::vector<BoardFigure> &figures)
{
    QStringList told;
    for (const BoardFigure &one : figures)
        told.append(u"%1:%2%3"_qs.arg(one.id).arg(one.place).arg(one.isTied ? u"="_qs : u""_qs));
    return told.join(u' ');
}

}

TEST_CASE("#18 B1 periods are the day and the week from its first day and the calendar's month")
{
    const QDate friday(2026, 11, 20);
    CHECK(boardPeriod(BoardCode::Day, friday) == BoardPeriod{friday, friday});
    CHECK(boardPeriod(BoardCode::Week, friday)
          == BoardPeriod{QDate(2026, 11, 16), QDate(2026, 11, 22)});
    CHECK(boardPeriod(BoardCode::Week, friday, 7)
          == BoardPeriod{QDate(2026, 11, 15), QDate(2026, 11, 21)});
    CHECK(boardPeriod(BoardCode::Week, QDate(2026, 11, 22), 7).first == QDate(2026, 11, 22));
    const BoardPeriod month = boardPeriod(BoardCode::Month, friday);
    CHECK(month == BoardPeriod{QDate(2026, 11, 1), QDate(2026, 11, 30)});
    CHECK(movedBy(month, BoardCode::Month, -1)
          == BoardPeriod{QDate(2026, 10, 1), QDate(2026, 10, 31)});
    CHECK(movedBy(boardPeriod(BoardCode::Week, friday), BoardCode::Week, -1).first
          == QDate(2026, 11, 9));
    CHECK(periodBefore(month, friday) == BoardPeriod{QDate(2026, 10, 12), QDate(2026, 10, 31)});
    CHECK(periodBefore(month, QDate(2027, 1, 1)).first == QDate(2026, 10, 2));
}

TEST_CASE("B3 equal values: who was earlier comes first or they share the place")
{
    const std::vector<BoardFigure> given{figure(1, 500, 30), figure(2, 500, 10), figure(3, 700, 50),
                                         figure(4, 500), figure(5, 100, 1)};
    CHECK(placesOf(ranked(given, BoardTies::Earlier)) == u"3:1 2:2 1:3 4:4 5:5");
    CHECK(placesOf(ranked(given, BoardTies::Share)) == u"3:1 1:2= 2:2= 4:2= 5:5");
    CHECK(placesOf(ranked(given, BoardTies::Both)) == u"3:1 1:2= 2:2= 4:2= 5:5");
    // Reached in the same second: nobody was earlier.
    CHECK(placesOf(ranked({figure(1, 5, 3), figure(2, 5, 3)}, BoardTies::Earlier)) == u"1:1= 2:1=");
}

TEST_CASE("who is barred has no place and does not move the others")
{
    std::vector<BoardFigure> given{figure(1, 900), figure(2, 800), figure(3, 700)};
    given[0].isOut = true;
    CHECK(placesOf(ranked(given, BoardTies::Earlier)) == u"2:1 3:2 1:0");
}

TEST_CASE("a bracket goes on while the interval overlaps that of its first place")
{
    // 3 overlaps 2 but not 1: chained overlaps would put everybody into one.
    const auto done = ranked({between(1, 90, 98), between(2, 88, 94), between(3, 85, 89.9),
                              between(4, 70, 88), between(5, 60, 84)},
                             BoardTies::Earlier);
    QList<int> brackets;
    for (const BoardFigure &one : done)
        brackets.append(one.bracket);
    CHECK(brackets == QList<int>{1, 1, 2, 2, 3});
    CHECK(ranked({figure(1, 5)}, BoardTies::Earlier)[0].bracket == 0);
}

TEST_CASE("#22 sums: an order on its day and what comes back on the day on which it came back")
{
    const QDate day(2026, 11, 20);
    const auto at = [&](int hour) { return QDateTime(day, QTime(hour, 0), Qt::UTC); };
    const std::vector<BoardSale> sales{{1, 0, 7, 1, day, at(1), 68000, false},
                                       {2, 0, 7, 1, day, at(3), 20000, false},
                                       {3, 2, 7, 1, day, at(4), -20000, true},
                                       {4, 1, 7, 1, day.addDays(1), at(30), -10000, false},
                                       {5, 0, 8, 1, day.addDays(1), at(30), 10000, false}};
    const auto one = saleFigures(sales, {day, day}, BoardMetric::Amount, false);
    REQUIRE(one.size() == 1);
    CHECK(one[0].value == 68000);
    CHECK(one[0].reachedAt == at(1)); // the later order counts no more
    const auto two = saleFigures(sales, {day, day.addDays(1)}, BoardMetric::Amount, false);
    CHECK(two[0].value == 58000);
    CHECK(saleFigures(sales, {day, day.addDays(1)}, BoardMetric::Orders, false)[0].value == 1);
    CHECK(saleFigures(sales, {day, day.addDays(1)}, BoardMetric::Amount, true)[0].value == 68000);
    const auto later =
        saleFigures(sales, {day.addDays(1), day.addDays(1)}, BoardMetric::Amount, false);
    CHECK(later[0].isOut); // less than nothing wins nothing
}

TEST_CASE("#19 an order that is ended on a later day is still the moment of the day that is over")
{
    const QDate day(2026, 11, 20);
    const QDateTime early(day, QTime(2, 0), Qt::UTC);
    const QDateTime late(day, QTime(9, 0), Qt::UTC);
    const std::vector<BoardSale> sales{{1, 0, 7, 1, day, early, 100, false},
                                       {2, 0, 7, 1, day, late, 20, false},
                                       {3, 2, 7, 1, day.addDays(1), late.addDays(1), -20, true}};
    const auto reached = [&](const QDate &last) {
        return saleFigures(sales, {day, last}, BoardMetric::Amount, false)[0].reachedAt;
    };
    CHECK(reached(day) == late);
    CHECK(reached(day.addDays(1)) == early);
}

TEST_CASE("a mix is the weighted share of the best and what is missing counts nothing")
{
    const auto mixed = mixFigures({{BoardMetric::Amount, {figure(1, 1000), figure(2, 500)}},
                                   {BoardMetric::QaScore, {figure(1, 80), figure(3, 100)}}},
                                  {{BoardMetric::Amount, 3}, {BoardMetric::QaScore, 1}});
    REQUIRE(mixed.size() == 3);
    CHECK(mixed[0].value == Approx(95));   // 100 * (3 * 1 + 1 * 0.8) / 4
    CHECK(mixed[1].value == Approx(37.5)); // 100 * 3 * 0.5 / 4
    CHECK(mixed[2].value == Approx(25));
}

TEST_CASE("an improvement has the interval of the difference")
{
    const BoardFigure now = shareFigure(1, 40, 100);
    const BoardFigure then = shareFigure(1, 20, 100);
    const BoardFigure better = improvement(now, then);
    CHECK(better.value == Approx(0.2));
    // Newcombe (1998), method 10, 40/100 against 20/100: 0.0727 to 0.3175
    CHECK(*better.low == Approx(0.0727).margin(0.003));
    CHECK(*better.high == Approx(0.3175).margin(0.003));
    CHECK(improvement(then, now).isOut);
    CHECK(*scoreFigure(1, {90}).low == 0); // one sheet tells nothing
    CHECK(*scoreFigure(1, {90}).high == 100);
}

TEST_CASE("B5 the change of a place is against those who have one now")
{
    std::vector<BoardPlace> places(4);
    for (int at = 0; at < 4; ++at) {
        places[size_t(at)].agentId = at + 1;
        places[size_t(at)].place = at + 1;
    }
    places[3].place = 0; // barred now, was first then
    markChanges(places, {figure(4, 900), figure(2, 800, 1), figure(1, 700, 2)}, BoardTies::Earlier);
    CHECK(places[0].change == -(1 - 2)); // was second
    CHECK(places[1].change == -1);
    CHECK_FALSE(places[2].change.has_value());
    CHECK_FALSE(places[3].change.has_value());
}

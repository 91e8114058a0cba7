// SPDX-License-Identifier: GPL-3.0-or-later
// October 2026 worked by hand: eight people, ties, gates, refunds (tests/data/leaderboards/month).
#include "support/boardcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString folder = QStringLiteral(BANZHANG_TEST_DATA "/leaderboards/month/");

struct Month : BoardCentre
{
    Month()
    {
        addMonthPeople();
        const SaleImport done = takeFile(folder + u"orders.csv"_qs);
        REQUIRE(done.added == 17);
        REQUIRE(done.rejected == 0);
        REQUIRE(takeResults(folder + u"results.csv"_qs).added == 6);
    }
    [[nodiscard]] BoardLook of(BoardCode code, const QDate &day, BoardWho who = BoardWho::Person,
                               std::optional<BoardTies> ties = {},
                               std::optional<BoardMetric> metric = {}) const
    {
        BoardQuestion question{code, who, 0, day, 0, {}, metric, ties};
        return look(question);
    }
};

const QDate october(2026, 10, 31);

}

TEST_CASE("#18 B3 B6 the month by hand: the earlier one of three with 3000, who is barred and why")
{
    const Month month;
    const BoardLook look = month.of(BoardCode::Month, october);
    CHECK(placesOf(look)
          == u"1 1005, 2 1001, 3 1002, 4 1006, 5 1003, 6 1004, - 1007 fatal, - 1008 absent");
    CHECK(look.places[0].value == 320000); // what came back in November is November's
    CHECK(look.places[4].value == 250000);
    CHECK(look.places[1].reachedAt == QDateTime(QDate(2026, 10, 12), QTime(2, 0), Qt::UTC));
    CHECK(look.places[6].bar == BoardBar{u"fatal"_qs, 1, 0, 0, QDate(2026, 10, 10)});
    CHECK(look.places[7].bar == BoardBar{u"absent"_qs, 1, 0, 1, QDate(2026, 10, 11)});
    CHECK(look.places[6].value == 900000);
}

TEST_CASE("#19 B3 the same month when equal amounts share the place")
{
    const Month month;
    for (const BoardTies ties : {BoardTies::Share, BoardTies::Both})
        CHECK(placesOf(month.of(BoardCode::Month, october, BoardWho::Person, ties))
              == u"1 1005, 2 1001 =, 2 1002 =, 2 1006 =, 5 1003, 6 1004, - 1007 fatal,"
                 " - 1008 absent");
}

TEST_CASE("#22 the same month by orders: a cancelled one counts no more, a returned part does")
{
    const Month month;
    CHECK(placesOf(month.of(BoardCode::Month, october, BoardWho::Person, {}, BoardMetric::Orders))
          == u"1 1001, 2 1002, 3 1003, 4 1005, 5 1004, 6 1006, - 1007 fatal, - 1008 absent");
}

TEST_CASE("#18 its second week and its days by hand")
{
    Month month;
    CHECK(placesOf(month.of(BoardCode::Week, QDate(2026, 10, 7)))
          == u"1 1003, 2 1002, 3 1001, - 1007 fatal, - 1008 absent, - 1004 nothing");
    CHECK(placesOf(month.of(BoardCode::Day, QDate(2026, 10, 12))) == u"1 1001");
    CHECK(placesOf(month.of(BoardCode::Day, QDate(2026, 10, 9))) == u"- 1004 nothing");
    // A fatal sheet of yesterday bars from today's board; of the day before it does not.
    month.order(u"C1"_qs, u"1007"_qs, u"2026-10-11 10:00"_qs, u"1"_qs);
    month.order(u"C2"_qs, u"1007"_qs, u"2026-10-12 10:00"_qs, u"1"_qs);
    CHECK(placesOf(month.of(BoardCode::Day, QDate(2026, 10, 11))).contains(u"1007 fatal"));
    CHECK(placesOf(month.of(BoardCode::Day, QDate(2026, 10, 12))) == u"1 1001, 2 1007");
}

TEST_CASE("B4 teams, those new and the most improved of the month by hand")
{
    const Month month;
    const BoardLook teams = month.of(BoardCode::Month, october, BoardWho::Team);
    CHECK(placesOf(teams) == u"1 Sales two, 2 Sales one");
    CHECK(teams.places[0].value == 2320000);
    CHECK(teams.places[1].value == 900000);
    CHECK(placesOf(month.of(BoardCode::Month, october, BoardWho::New)) == u"1 1004");
    const BoardLook better = month.of(BoardCode::Month, october, BoardWho::Improved);
    CHECK(better.places[0].value == 310000);
    CHECK(placesOf(better).startsWith(u"1 1005, 2 1001, "));
    CHECK(placesOf(better).contains(u"- 1003 not_improved"));
    CHECK(placesOf(better).contains(u"- 1002 no_before"));
}

TEST_CASE("#85 success rates with Wilson's interval, too few visits and what cannot be told apart")
{
    const Month month;
    const BoardLook look =
        month.of(BoardCode::Month, october, BoardWho::Person, {}, BoardMetric::SuccessRate);
    // 9/10, 60/100, 55/100, 30/100; four visits are too few to rank.
    CHECK(placesOf(look) == u"1 1003, 2 1001, 3 1002, 4 1004, - 1005 small_sample");
    CHECK(look.places[4].bar == BoardBar{u"small_sample"_qs, 4, 10, 0, {}});
    CHECK(look.places[1].value == Approx(0.6));
    CHECK(*look.places[1].low == Approx(0.5020).margin(0.0001)); // Wilson, 60 of 100
    CHECK(*look.places[1].high == Approx(0.6906).margin(0.0001));
    // 9/10 reaches down to 0.596: nobody above 0.596 can be told from it; 30/100 can.
    CHECK(look.places[0].bracket == 1);
    CHECK(look.places[1].bracket == 1);
    CHECK(look.places[2].bracket == 1);
    CHECK(look.places[3].bracket == 2);
}

TEST_CASE("what came back on a later day is flagged beside the place with its figures")
{
    const Month month;
    const BoardLook look = month.of(BoardCode::Month, october);
    const BoardFlag wanted{u"refunds"_qs, 1, 320000, 0, 120000, 20};
    REQUIRE(look.places[0].flags.size() == 1);
    CHECK(look.places[0].flags[0] == wanted);
    CHECK(look.places[4].flags.at(0).fen == 250000);
    CHECK(look.places[5].flags.at(0) == BoardFlag{u"refunds"_qs, 1, 400000, 0, 350000, 20});
    CHECK(look.places[1].flags.empty());
}

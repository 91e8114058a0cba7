// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/awardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QByteArray iso(QDate day)
{
    return '\'' + day.toString(Qt::ISODate).toLatin1() + '\'';
}

// From that day on weeks begin on a Sunday.
void weeksFromSunday(AwardCentre &hall, QDate from)
{
    hall.run("UPDATE board_version SET valid = daterange(lower(valid), " + iso(from)
             + ") WHERE code = 'week';"
               "INSERT INTO board_version (code, metric, week_starts, valid) VALUES ('week',"
               " 'amount', 7, daterange("
             + iso(from) + ", NULL))");
}

// Of a centre in which 1001 sold 100.00 in the morning and 1002 500.00 in the evening, what the day
// froze; with the evening's order there or not yet.
QString frozen(bool isEveningKnown)
{
    AwardCentre hall;
    hall.sell("1001", "A", AwardCentre::at(hall.yesterday, "10:00:00"), 10000);
    if (isEveningKnown)
        hall.sell("1002", "B", AwardCentre::at(hall.yesterday, "20:00:00"), 50000);
    const qint64 id = hall.close("day", hall.yesterday);
    if (!isEveningKnown)
        hall.sell("1002", "B", AwardCentre::at(hall.yesterday, "20:00:00"), 50000);
    CHECK(hall.champions(id).at(0).agentNo == u"1001");
    CHECK(hall.why(id).adjustments.empty());
    Rows row = hall.owner.execute("SELECT places::text || (evidence - '{board_version,"
                                  "prize_version}'::text[])::text AS frozen FROM board_closing");
    row.next();
    return row.text("frozen");
}

}

TEST_CASE("#18 #19 when weeks begin on another day every day lies in one week and is paid in one")
{
    AwardCentre hall;
    const QDate first = hall.monday.addDays(-21);
    weeksFromSunday(hall, first.addDays(10)); // a Thursday
    for (const int day : {1, 12, 13})
        hall.sell("1001", ('W' + QByteArray::number(day)).constData(),
                  AwardCentre::at(first.addDays(day), "10:00:00"), 10000);
    Connection open = hall.database.connect(hall.manager);
    ChampionStore().closeDue(open);
    Rows weeks = hall.owner.execute("SELECT from_date, to_date FROM board_closing WHERE code ="
                                    " 'week' ORDER BY from_date");
    const std::vector<std::pair<int, int>> expected = {{0, 6}, {7, 12}, {13, 19}};
    REQUIRE(weeks.count() >= 3);
    for (const auto &[from, to] : expected) {
        weeks.next();
        CHECK(first.daysTo(weeks.date("from_date")) == from);
        CHECK(first.daysTo(weeks.date("to_date")) == to);
    }
    CHECK(number(hall.owner, "SELECT sum(fen) AS n FROM champion c JOIN board_closing b USING"
                             " (board_closing_id) WHERE b.code = 'week'")
          == 15000);
    const auto closing = [&](int day) {
        return hall
            .refused(
                hall.manager,
                [&](Connection &c) { ChampionStore().close(c, u"week"_qs, first.addDays(day)); })
            .constraint;
    };
    CHECK(closing(6) == u"board_period_begins");
    CHECK(closing(14) == u"board_period_begins");
}

TEST_CASE("#18 a week of which days were closed with another one is never closed beside it")
{
    AwardCentre hall;
    const QDate first = hall.monday.addDays(-14);
    hall.sell("1001", "W", AwardCentre::at(first.addDays(1), "10:00:00"), 10000);
    hall.close("week", first);
    hall.run("UPDATE board_version SET week_starts = 7 WHERE code = 'week'"); // by force
    CHECK(hall.refused(
                  hall.manager,
                  [&](Connection &c) { ChampionStore().close(c, u"week"_qs, first.addDays(-1)); })
              .constraint
          == u"board_closing_apart");
    Connection open = hall.database.connect(hall.manager);
    ChampionStore().closeDue(open);
    CHECK(hall.count("champion c JOIN board_closing b USING (board_closing_id) WHERE b.code ="
                     " 'week'")
          == 1);
}

TEST_CASE(
    "#18 B6 the same one wins whenever the close runs, as what is sold after its time is not of it")
{
    CHECK(frozen(true) == frozen(false));
}

TEST_CASE("#18 an order of the evening counts for the week, but not on the week's last day")
{
    AwardCentre hall;
    const QDate week = hall.monday.addDays(-7);
    hall.sell("1001", "A", AwardCentre::at(week, "10:00:00"), 30000);
    hall.sell("1002", "B", AwardCentre::at(week.addDays(2), "20:00:00"), 40000);
    hall.sell("1001", "C", AwardCentre::at(week.addDays(6), "18:00:00"), 90000);
    const qint64 id = hall.close("week", week);
    CHECK(hall.champions(id).at(0).agentNo == u"1002");
    CHECK(hall.champions(id).at(0).value == 40000);
    hall.sell("1001", "D", AwardCentre::at(week.addDays(6), "17:59:59"), 15000);
    CHECK(hall.why(id).adjustments.size() == 1); // of the week, and late
}

TEST_CASE("#18 what is no sum of orders is closed after its last day")
{
    AwardCentre hall;
    const auto due = [&] {
        Rows row = hall.owner.execute("SELECT board_due_at('day', '2026-05-05') AS due");
        row.next();
        return row.dateTime("due");
    };
    CHECK(due() == QDateTime(QDate(2026, 5, 5), QTime(10, 0), Qt::UTC));
    hall.run("UPDATE board_version SET gates = '{\"min_calls\": {\"n\": 5}}'");
    CHECK(due() == QDateTime(QDate(2026, 5, 5), QTime(16, 0), Qt::UTC));
    hall.run("UPDATE board_version SET gates = '{}', metric = 'service'");
    CHECK(due() == QDateTime(QDate(2026, 5, 5), QTime(16, 0), Qt::UTC));
}

TEST_CASE("B6 a cancel that was known before the close and is later than the period is shown")
{
    AwardCentre hall;
    const QDate sold = hall.today.addDays(-3);
    hall.sell("1001", "A", AwardCentre::at(sold, "10:00:00"), 90000);
    hall.sell("1002", "B", AwardCentre::at(sold, "10:00:00"), 50000);
    hall.sell("1003", "C", AwardCentre::at(sold, "20:00:00"), 50000);
    hall.cancel("A", AwardCentre::at(sold.addDays(1), "09:00:00"));
    hall.cancel("B", AwardCentre::at(sold, "19:00:00"));
    hall.cancel("C", AwardCentre::at(sold, "21:00:00")); // neither is of the day
    const qint64 id = hall.close("day", sold);
    CHECK(hall.champions(id).at(0).agentNo == u"1001");
    CHECK(hall.champions(id).at(0).openAdjustments == 2);
    const ClosingWhy why = hall.why(id);
    REQUIRE(why.adjustments.size() == 2);
    CHECK(why.adjustments[0].isUndone);
    CHECK(why.adjustments[0].fen + why.adjustments[1].fen == -140000);
}

TEST_CASE(
    "#19 a tie goes to who had the amount first, with orders that were cancelled after the period")
{
    AwardCentre hall;
    const QDate sold = hall.today.addDays(-3);
    hall.sell("1001", "A", AwardCentre::at(sold, "09:00:00"), 10000);
    hall.sell("1001", "B", AwardCentre::at(sold, "17:00:00"), 5000);
    hall.sell("1002", "C", AwardCentre::at(sold, "12:00:00"), 15000);
    hall.cancel("B", AwardCentre::at(sold.addDays(1), "09:00:00"));
    const auto won = hall.champions(hall.close("day", sold));
    REQUIRE(won.size() == 1);
    CHECK(won[0].agentNo == u"1002");
}

TEST_CASE("B6 with orders as the metric what came later shows in orders")
{
    AwardCentre hall;
    hall.run("UPDATE board_version SET metric = 'orders'");
    for (const char *order : {"A", "B"})
        hall.sell("1001", order, AwardCentre::at(hall.yesterday, "09:00:00"), 10000);
    hall.sell("1002", "C", AwardCentre::at(hall.yesterday, "09:00:00"), 10000);
    const qint64 id = hall.close("day", hall.yesterday);
    for (const char *order : {"A", "B"})
        hall.cancel(order, AwardCentre::at(hall.yesterday, "23:00:00"));
    for (const ClosingEffect &one : hall.why(id).effects)
        CHECK(one.netValue == (one.agentNo == u"1001" ? 0 : 1));
}

TEST_CASE("#18 nothing is closed or sold in a snapshot that does not see what others committed")
{
    AwardCentre hall;
    const auto refusal = [&](const char *sql) {
        return hall
            .refused(hall.manager,
                     [&](Connection &open) {
                         open.execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
                         open.execute(sql);
                     })
            .constraint;
    };
    CHECK(refusal("SELECT close_board('day', site_day(now()) - 1)") == u"board_closing_isolation");
    CHECK(refusal("SELECT close_due_boards()") == u"board_closing_isolation");
    CHECK(refusal("SELECT take_sales('import', 'f', '[{\"line\": 1, \"order_no\": \"X\","
                  " \"agent_no\": \"1001\", \"local\": \"2026-05-05 10:00\", \"fen\": 1}]', '[]')")
          == u"board_closing_isolation");
    CHECK(refusal("SELECT take_results('import', 'f', '[{\"line\": 1, \"agent_no\": \"1001\","
                  " \"on_date\": \"2026-05-05\", \"visits\": 1, \"successes\": 1}]', '[]')")
          == u"board_closing_isolation");
}

TEST_CASE("#18 where absence is a gate a period is closed when its shifts are measured")
{
    AwardCentre hall;
    hall.run("UPDATE board_version SET gates = '{\"not_absent\": {}}';"
             "UPDATE rule_version SET effective = '[2026-01-01,)'");
    hall.sell("1001", "A", AwardCentre::at(hall.yesterday, "09:00:00"), 10000);
    hall.run("INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by) VALUES"
             " (1, date_trunc('week', (site_day(now()) - 1)::timestamp)::date, 1, 1, 1);"
             "INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
             " starts_at, ends_at, roster_week_id) SELECT 1, 1, d, 'shift', v.shift_version_id,"
             " shift_moment(d, 28800), shift_moment(d, 36000), 1 FROM (SELECT site_day(now()) - 1"
             " AS d) x, shift_version v JOIN shift_type t USING (shift_type_id) WHERE t.code ="
             " 'E'");
    Connection open = hall.database.connect(hall.manager);
    open.execute("SELECT close_due_boards()");
    CHECK(hall.count("board_closing WHERE to_date = site_day(now()) - 1") == 0);
    CHECK(hall.refused(hall.manager,
                       [&](Connection &c) { ChampionStore().close(c, u"day"_qs, hall.yesterday); })
              .constraint
          == u"board_closing_measured");
    ChampionStore().closeDue(open); // the day first, then the board
    // He never came to that shift: measured, it is an absence, and the gate sees it.
    CHECK(hall.count("board_closing WHERE code = 'day' AND to_date = site_day(now()) - 1 AND"
                     " out_people = 1 AND people = 0")
          == 1);
}

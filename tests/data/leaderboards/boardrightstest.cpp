// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/boardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString folder = QStringLiteral(BANZHANG_TEST_DATA "/leaderboards/month/");

BoardQuestion october()
{
    return {BoardCode::Month, BoardWho::Person, 0, QDate(2026, 10, 31), 0, {}, {}, {}};
}

struct Month : BoardCentre
{
    Month()
    {
        addMonthPeople();
        REQUIRE(takeFile(folder + u"orders.csv"_qs).added == 17);
    }
};

}

TEST_CASE("everybody on the staff sees places, and the reasons of others' attendance nobody else")
{
    Month month;
    const auto ofPost = [&](const char *post) {
        return placesOf(month.look(
            october(), month.database.addLogin(QString::fromLatin1(post) + u"2"_qs,
                                               {u"bz_"_qs + QString::fromLatin1(post)})));
    };
    const QString places = u"1 1005, 2 1001, 3 1002, 4 1006, 5 1003, 6 1004, "_qs;
    CHECK(ofPost("inspector") == places + u"- 1007 gate, - 1008 gate"_qs);
    CHECK(ofPost("scheduler") == places + u"- 1007 gate, - 1008 gate"_qs);
    CHECK(ofPost("quality_head") == places + u"- 1007 fatal, - 1008 gate"_qs);
    CHECK(ofPost("auditor") == places + u"- 1007 fatal, - 1008 absent"_qs);
    CHECK(placesOf(month.look(october(), month.leader)) == places + u"- 1007 gate, - 1008 gate"_qs);
    const BoardLook led = month.look(october(), month.leader);
    CHECK(led.places[0].flags.empty());       // team 2 is not his
    CHECK_FALSE(led.places[4].flags.empty()); // 1003 is
    CHECK(led.places[7].bar.n == 0);
}

TEST_CASE("who has no account in the centre sees no board")
{
    Month month;
    month.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
              + month.owner.quotedText(month.inspector));
    CHECK(month
              .tryAs(month.inspector,
                     [](Connection &open) { (void)BoardStore().look(open, october()); })
              .kind
          == ProblemKind::Denied);
}

TEST_CASE("orders are handed in by managers and feeds, and read by who leads the team")
{
    Month month;
    const auto take = [](Connection &open) {
        open.execute("SELECT take_sales('import', 'x', '[]', '[]')");
    };
    const auto takeResults = [](Connection &open) {
        open.execute("SELECT take_results('import', 'x', '[]', '[]')");
    };
    for (const QString &login : {month.leader, month.inspector}) {
        CHECK(month.tryAs(login, take).kind == ProblemKind::Denied);
        CHECK(month.tryAs(login, takeResults).kind == ProblemKind::Denied);
    }
    CHECK(month.tryAs(month.feed, take).text.isEmpty());
    const auto seen = [&](const QString &login) {
        Connection open = month.database.connect(login);
        return number(open, "SELECT count(*) FROM sale");
    };
    CHECK(seen(month.manager) == 17);
    CHECK(seen(month.leader) == 11);
    CHECK(seen(month.inspector) == 0);
    const char *ranked = "SELECT * FROM board_ranked('amount', 'person', '2026-10-01',"
                         " '2026-10-31', NULL, 'both', '{}', '{}')";
    for (const QString &login : {month.manager, month.leader, month.inspector, month.feed}) {
        for (const char *sql :
             {ranked, "INSERT INTO sale_day SELECT * FROM sale_day", "UPDATE sale SET fen = 1",
              "DELETE FROM sale_month", "UPDATE board_version SET ties = 'both'",
              "UPDATE board_setting SET short_calls = 1", "SELECT refresh_sale_days('{}', '{}')",
              "SELECT board_flags('{1}', '2026-10-01', '2026-10-31')",
              "SELECT board_bars('{}', '2026-10-01', '2026-10-31')"}) {
            INFO(sql);
            CHECK(month.tryAs(login, [&](Connection &open) { open.execute(sql); }).kind
                  == ProblemKind::Denied);
        }
    }
}

TEST_CASE("managers set the rules of later days, and those of days that have been stay")
{
    Month month;
    const QDate tomorrow = QDate::currentDate().addDays(2);
    BoardRule rule;
    rule.metric = BoardMetric::Mix;
    rule.weights = u"{\"amount\": 2, \"qa_score\": 1}"_qs;
    rule.gates = u"{\"not_late\": {}, \"min_calls\": {\"n\": 10}}"_qs;
    const auto save = [&](const QDate &from) {
        return [&rule, from](Connection &open) {
            BoardStore().saveRule(open, BoardCode::Day, from, rule);
        };
    };
    CHECK(month.tryAs(month.leader, save(tomorrow)).kind == ProblemKind::Denied);
    CHECK(month.tryAs(month.manager, save(QDate::currentDate().addDays(-1))).constraint
          == u"board_version_future");
    CHECK(month.tryAs(month.manager, save(tomorrow)).text.isEmpty());
    CHECK(month.tryAs(month.manager, save(tomorrow)).text.isEmpty()); // again: still its own
    Connection open = month.database.connect(month.manager);
    CHECK(BoardStore().rule(open, BoardCode::Day, tomorrow).metric == BoardMetric::Mix);
    CHECK(BoardStore().rule(open, BoardCode::Day, QDate(2026, 10, 5)).metric
          == BoardMetric::Amount);
    rule.gates = u"{\"tall\": {}}"_qs;
    CHECK(month.tryAs(month.manager, save(tomorrow)).constraint == u"board_version_gates");
    rule.gates = u"{}"_qs;
    rule.weights = u"{\"amount\": 0}"_qs;
    CHECK(month.tryAs(month.manager, save(tomorrow)).constraint == u"board_version_weights");
}

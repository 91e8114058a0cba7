// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardrulestore.h"
#include "support/boardcentre.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Rules : BoardCentre
{
    QDate today;

    Rules()
    {
        Rows row = owner.execute("SELECT site_day(now()) AS today");
        row.next();
        today = row.date("today");
    }
    [[nodiscard]] std::vector<BoardVersion> versions(BoardCode code) const
    {
        Connection open = database.connect(inspector); // everybody on the staff reads them
        std::vector<BoardVersion> all = BoardRuleStore().versions(open);
        std::erase_if(all, [code](const BoardVersion &one) { return one.code != code; });
        return all;
    }
    [[nodiscard]] Problem save(BoardCode code, const QDate &from, const BoardRule &rule,
                               const QString &login = {}) const
    {
        return tryAs(login.isEmpty() ? manager : login,
                     [&](Connection &open) { BoardStore().saveRule(open, code, from, rule); });
    }
};

}

TEST_CASE("B6 a version of a board's rules ends the one before it and says who made it")
{
    const Rules rules;
    REQUIRE(rules.versions(BoardCode::Day).size() == 1);
    const BoardVersion first = rules.versions(BoardCode::Day).front();
    CHECK(first.edition == 1);
    CHECK(first.isInForce);
    CHECK(first.madeBy.isEmpty());
    CHECK_FALSE(first.until.isValid());
    BoardRule rule;
    rule.metric = BoardMetric::Mix;
    rule.weights = jsonOf(BoardWeights{{BoardMetric::Amount, 2}, {BoardMetric::QaScore, 0.5}});
    rule.gates = jsonOf(BoardGates{1, true, true, 10, 3});
    rule.ties = BoardTies::Both;
    rule.closesS = 86400; // 24:00: no QTime has it
    const QDate tomorrow = rules.today.addDays(1);
    REQUIRE(rules.save(BoardCode::Day, tomorrow, rule).text.isEmpty());
    const std::vector<BoardVersion> both = rules.versions(BoardCode::Day);
    REQUIRE(both.size() == 2);
    CHECK(both[0].from == tomorrow);
    CHECK_FALSE(both[0].isInForce);
    CHECK(both[0].edition == 2);
    CHECK_FALSE(both[0].madeBy.isEmpty());
    CHECK(both[0].rule.closesS == 86400);
    CHECK(both[0].rule.ties == BoardTies::Both);
    CHECK(boardWeightsFrom(both[0].rule.weights) == boardWeightsFrom(rule.weights));
    CHECK(boardGatesFrom(both[0].rule.gates) == boardGatesFrom(rule.gates));
    CHECK(both[1].until == tomorrow);
    CHECK(both[1].rule == first.rule);
    CHECK(rules.versions(BoardCode::Week).size() == 1); // another board's stay
}

TEST_CASE("B6 the board tells that it closes at the day's end when its rules say 24:00")
{
    Rules rules;
    rules.run("ALTER TABLE board_version DISABLE TRIGGER guarded;"
              "UPDATE board_version SET closes_at = '24:00' WHERE code = 'day';"
              "UPDATE board_version SET closes_at = '09:30' WHERE code = 'week'");
    Connection open = rules.database.connect(rules.manager);
    CHECK(BoardStore().rule(open, BoardCode::Day, rules.today).closesS == 86400);
    CHECK(BoardStore().rule(open, BoardCode::Week, rules.today).closesS == 34200);
}

TEST_CASE("B6 rules of a week or a month begin with one and those that hold already stay")
{
    const Rules rules;
    const BoardRule rule;
    CHECK(rules.save(BoardCode::Day, rules.today, rule).constraint == u"board_version_future");
    const QDate month = firstDayOfChange(BoardCode::Month, rules.today, 1);
    CHECK(rules.save(BoardCode::Month, month.addDays(1), rule).constraint
          == u"board_version_period");
    CHECK(rules.save(BoardCode::Month, month, rule).text.isEmpty());
    const QDate week = firstDayOfChange(BoardCode::Week, rules.today, 1);
    CHECK(rules.save(BoardCode::Week, week.addDays(1), rule).constraint == u"board_version_period");
    CHECK(rules.save(BoardCode::Week, week, rule).text.isEmpty());
    BoardRule mixless;
    mixless.weights = QStringLiteral("{\"amount\": 1}");
    CHECK(rules.save(BoardCode::Month, month, mixless).constraint == u"board_version_mix");
}

TEST_CASE("what the boards reckon with is a row that managers set within its ranges")
{
    const Rules rules;
    const BoardRuleStore store;
    const BoardSetting wanted{90, 60, 10, 8, 5, 30, 50, 25, 15};
    Connection open = rules.database.connect(rules.manager);
    CHECK(store.setting(open) == BoardSetting{});
    store.saveSetting(open, wanted);
    Connection reader = rules.database.connect(rules.leader);
    CHECK(store.setting(reader) == wanted);
    BoardSetting wrong = wanted;
    wrong.refundPercent = 101;
    const Problem refused =
        rules.tryAs(rules.manager, [&](Connection &one) { store.saveSetting(one, wrong); });
    CHECK(refused.constraint == u"board_setting_refund");
    CHECK(store.setting(open) == wanted);
}

TEST_CASE("nobody but a manager changes rules or settings of boards over a plain connection")
{
    const Rules rules;
    const QDate tomorrow = rules.today.addDays(1);
    const auto isDenied = [&rules](const QString &login, const char *statement) {
        return rules.tryAs(login, [statement](Connection &open) { open.execute(statement); }).kind
               == ProblemKind::Denied;
    };
    for (const QString &login : {rules.leader, rules.inspector, rules.feed}) {
        CHECK(rules.save(BoardCode::Day, tomorrow, BoardRule(), login).kind == ProblemKind::Denied);
        CHECK(isDenied(login, "SELECT set_board_setting(1, 1, 1, 1, 1, 1, 1, 1, 1)"));
    }
    for (const QString &login : {rules.leader, rules.manager}) {
        CHECK(isDenied(login, "UPDATE board_version SET ties = 'both'"));
        CHECK(isDenied(login, "DELETE FROM board_version"));
        CHECK(isDenied(login, "UPDATE board_setting SET refund_percent = 1"));
        CHECK(isDenied(login, "INSERT INTO prize_version (code, fen, points, valid)"
                              " VALUES ('day', 1, 0, '[2030-01-01,)')"));
    }
    CHECK(rules.versions(BoardCode::Day).size() == 1);
}

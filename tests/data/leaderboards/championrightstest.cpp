// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/awardcentre.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Closed : AwardCentre
{
    qint64 id = 0;
    Closed()
    {
        sell("1001", "A1", at(yesterday, "09:10:00"), 50000);
        sell("1004", "A2", at(yesterday, "09:20:00"), 40000);
        id = close("day", yesterday);
    }
    [[nodiscard]] Problem tryAs(const QString &login, const char *sql) const
    {
        return refused(login, [&](Connection &open) { open.execute(sql); });
    }
};

}

TEST_CASE("results are made known to everybody of the staff, orders to whom they concern")
{
    Closed hall;
    for (const char *post : {"inspector", "scheduler", "front_desk", "quality_head"}) {
        const QString login = hall.staff(post);
        INFO(post);
        const std::vector<BoardClosing> told = hall.closings(login);
        CHECK(std::ranges::any_of(told, [&](const BoardClosing &one) {
            return one.closingId == hall.id && one.agentNo == u"1001" && one.fen == 1000;
        }));
        CHECK(hall.tryAs(login, "SELECT evidence FROM board_closing").kind == ProblemKind::Denied);
        CHECK(hall.tryAs(login, "SELECT * FROM bonus_points").kind == ProblemKind::Denied);
        CHECK(hall.tryAs(login, "SELECT close_due_boards()").kind
              == (QByteArray(post) == "inspector" || QByteArray(post) == "quality_head"
                      ? ProblemKind::Denied
                      : ProblemKind::Bug)); // Bug: it was not refused
    }
    CHECK(hall.why(hall.id).orders.size() == 2);
    CHECK(hall.why(hall.id, hall.auditor).orders.size() == 2);
    const ClosingWhy led = hall.why(hall.id, hall.leader);
    REQUIRE(led.orders.size() == 1); // of his own people
    CHECK(led.orders[0].agentNo == u"1001");
    CHECK(led.places.size() == 2); // places are everybody's
    CHECK(hall.tryAs(hall.leader, "SELECT evidence FROM board_closing").kind
          == ProblemKind::Denied);
}

TEST_CASE("who was kept out of a closed board is told to whom it concerns, however it was closed")
{
    AwardCentre hall;
    hall.run("UPDATE board_version SET gates = '{\"not_absent\": {}}';"
             "INSERT INTO violation (code, rule_version_id, occasion, agent_id, team_id, on_date,"
             " occurred_at, amount_fen, points, state, evidence, note, proposed_by, proposed_at)"
             " SELECT 'absence', k.rule_version_id, 'test', 1, 1, site_day(now()) - 1, now() -"
             " interval '1 day', 0, 0, 'proposed', '{}', 'x', 1, now() FROM rule_version k WHERE"
             " k.code = 'absence'");
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    hall.sell("1004", "A2", AwardCentre::at(hall.yesterday, "09:20:00"), 40000);
    Connection open = hall.database.connect(hall.second); // who leads another team
    ChampionStore().closeDue(open);
    qint64 id = 0;
    for (const BoardClosing &one : hall.closings())
        id = one.code == u"day" && one.to == hall.yesterday ? one.closingId : id;
    CHECK(hall.champions(id).at(0).agentNo == u"1004");
    const auto reason = [&](const QString &login) {
        for (const FrozenPlace &one : hall.why(id, login).places) {
            if (one.place == 0)
                return one.outCode;
        }
        return QString();
    };
    CHECK(reason(hall.manager) == u"absent");
    CHECK(reason(hall.auditor) == u"absent");
    CHECK(reason(hall.leader) == u"absent"); // his own
    CHECK(reason(hall.second) == u"gate");
    CHECK(reason(hall.staff("inspector")) == u"gate");
}

TEST_CASE("closing by hand, prizes, taking back and settling are a manager's")
{
    Closed hall;
    for (const QString &login : {hall.leader, hall.auditor, hall.staff("scheduler")}) {
        for (const char *sql :
             {"SELECT close_board('day', '2026-01-01')",
              "SELECT set_prize('day', '2099-01-01', 1, 1)", "SELECT take_back_award(1, 'x')",
              "SELECT settle_adjustments(1, 'x')", "SELECT set_award_setting(0, 5)",
              "SELECT save_recognition_kind('x', 'x', 1, false)",
              "SELECT freeze_board('day', '2026-01-01')", "SELECT book_champions(NULL)",
              "SELECT closing_evidence(NULL, NULL, NULL, NULL, NULL)"}) {
            INFO(sql);
            CHECK(hall.tryAs(login, sql).kind == ProblemKind::Denied);
        }
    }
    CHECK(hall.tryAs(hall.manager, "SELECT freeze_board('day', '2026-01-01')").kind
          == ProblemKind::Denied);
    CHECK(hall.tryAs(hall.auditor, "SELECT hand_out_award(1)").kind == ProblemKind::Denied);
    CHECK(hall.tryAs(hall.manager, "SELECT give_bonus_points(1, 1, now()::date, 1, 'x', NULL)").kind
          == ProblemKind::Denied); // #23 a leader's
}

TEST_CASE("what is closed or given is never changed, by the owner neither")
{
    Closed hall;
    hall.praise(1, u"耐心听完老人三遍地址"_qs);
    hall.giveBonus(1, 5, u"主动带新人"_qs);
    hall.sell("1004", "A9", AwardCentre::at(hall.yesterday, "09:25:00"), 100);
    for (const QString &login : {u"bz_owner"_qs}) {
        for (const char *sql :
             {"UPDATE board_closing SET people = 9", "DELETE FROM board_closing",
              "TRUNCATE board_closing CASCADE", "UPDATE champion SET fen = 5000",
              "UPDATE champion SET agent_id = 2", "DELETE FROM champion",
              "UPDATE closing_adjustment SET fen = 0", "DELETE FROM closing_adjustment",
              "UPDATE bonus_points SET points = 20", "DELETE FROM bonus_points",
              "UPDATE praise SET example = '耐心听完老人三遍的地址'", "DELETE FROM praise",
              "TRUNCATE praise"}) {
            INFO(sql);
            CHECK(hall.tryAs(login, sql).constraint == u"award_fact_stays");
        }
    }
    Connection open = hall.database.connect(hall.leader);
    ChampionStore().handOut(open, 1, 0);
    CHECK(hall.tryAs(u"bz_owner"_qs, "UPDATE champion SET handed_out_at = now()").constraint
          == u"award_fact_stays");
    const char *bonus = "INSERT INTO bonus_points (month, agent_id, team_id, points, least, most,"
                        " reason, given_by) VALUES ('2026-01-01', 1, 1, 1, 0, 20, 'abcdef', 1)";
    for (const QString &login : {hall.manager, hall.leader, hall.auditor}) {
        for (const char *sql : {bonus, "UPDATE champion SET fen = 1", "DELETE FROM champion",
                                "UPDATE praise SET example = ''", "DELETE FROM prize_version"}) {
            INFO(sql);
            CHECK(hall.tryAs(login, sql).kind == ProblemKind::Denied);
        }
    }
}

TEST_CASE("who keeps the accounts does not read bonus points in the audit")
{
    Closed hall;
    hall.giveBonus(1, 5, u"主动带新人"_qs);
    const QString admin = hall.staff("admin");
    Connection open = hall.database.connect(admin);
    Rows rows = open.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name ="
                             " 'bonus_points'");
    rows.next();
    CHECK(rows.integer("n") == 0);
    CHECK(hall.count("audit_entry WHERE table_name = 'bonus_points'") == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fineappealstore.h"
#include "support/awardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// 1001 of team 1 won yesterday with 500.00 against 400.00 of 1004, of team 2.
struct Won : AwardCentre
{
    qint64 id = 0;
    explicit Won(const char *policy = "earlier", qint64 fen = 50000)
    {
        ties(policy);
        sell("1001", "A1", at(yesterday, "09:10:00"), fen);
        sell("1004", "A2", at(yesterday, "09:20:00"), 40000);
        id = close("day", yesterday);
    }
    [[nodiscard]] qint64 champion() const { return champions(id).at(0).championId; }
    [[nodiscard]] QString tryTo(const QString &login, const QByteArray &sql) const
    {
        return refused(login, [&](Connection &open) { open.execute(sql); }).constraint;
    }
    [[nodiscard]] qint64 adjusted(const QString &login) const
    {
        Connection open = database.connect(login);
        return number(open, "SELECT coalesce(sum(adjusted_fen), 0)::bigint AS n FROM"
                            " closing_effect("
                                + QByteArray::number(id) + ")");
    }
};

// An absence that somebody proposed.
void absentYesterday(AwardCentre &hall, int agent, int team)
{
    const QByteArray who = QByteArray::number(agent) + ", " + QByteArray::number(team);
    hall.run("INSERT INTO violation (code, rule_version_id, occasion, agent_id, team_id, on_date,"
             " occurred_at, amount_fen, points, state, evidence, note, proposed_by, proposed_at)"
             " SELECT 'absence', k.rule_version_id, 'test', "
             + who
             + ", site_day(now()) - 1, now() - interval '1 day', 0, 0, 'proposed', '{}', 'x', 1,"
               " now() FROM rule_version k WHERE k.code = 'absence'");
}

}

TEST_CASE(
    "#19 no entry by hand has the key of a closing, and none keeps a period from being closed")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    hall.sell("1001", "A0", AwardCentre::at(hall.yesterday.addDays(-1), "09:10:00"), 50000);
    const auto add = [&](const QByteArray &key) {
        return hall
            .refused(hall.manager,
                     [&](Connection &open) {
                         open.execute("SELECT add_ledger_entry(1, site_day(now()) - 1, 'award', 7,"
                                      " 0, 'x', '"
                                      + key + "')");
                     })
            .constraint;
    };
    CHECK(add("champion:1:1") == u"ledger_entry_key_reserved");
    CHECK(add("award:day:" + hall.yesterday.toString(Qt::ISODate).toLatin1() + ":1").isEmpty());
    // As if one was there from before: what cannot be closed does not keep the others.
    hall.run("SELECT book_entry(1, site_day(now()) - 1, 'award', 7, 0, NULL, NULL, 'x', 1,"
             " 'champion:1:1')");
    Connection open = hall.database.connect(hall.manager);
    ChampionStore().closeDue(open);
    CHECK(hall.count("board_closing WHERE code = 'day' AND to_date < site_day(now())") == 1);
    ChampionStore().closeDue(open);
    CHECK(hall.count("board_closing WHERE code = 'day' AND to_date < site_day(now())") == 2);
    CHECK(number(hall.owner, "SELECT sum(l.fen) AS n FROM champion c JOIN ledger_entry l USING"
                             " (ledger_entry_id) JOIN board_closing b USING (board_closing_id)"
                             " WHERE b.code = 'day'")
          == 2000);
}

TEST_CASE(
    "#19 while boards are closed nobody else books: agents are locked in the order of periods")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    Connection open = hall.database.connect(hall.manager);
    open.execute("BEGIN");
    ChampionStore().closeDue(open);
    CHECK(hall.count("pg_locks WHERE locktype = 'advisory' AND classid = 726630 AND mode ="
                     " 'ExclusiveLock' AND granted")
          == 1);
    const Problem booking = hall.refused(hall.second, [&](Connection &other) {
        other.execute("SET lock_timeout = '100ms'");
        other.execute("SELECT pg_advisory_xact_lock_shared(726630, 0)");
    });
    CHECK(booking.kind == ProblemKind::Conflict);
    open.execute("COMMIT");
}

TEST_CASE("#21 who leads another team neither hands a prize out nor signs for it nor speaks of it")
{
    Won hall;
    const QByteArray champion = QByteArray::number(hall.champion());
    for (const QByteArray &deed : {QByteArray("hand_out_award(" + champion + ")"),
                                   QByteArray("sign_award(" + champion + ", 'x')"),
                                   QByteArray("record_speech(" + champion + ", NULL)")})
        CHECK(hall.tryTo(hall.second, "SELECT " + deed) == u"champion_reach");
    hall.run("UPDATE agent_team SET during = daterange(lower(during), site_day(now())) WHERE"
             " agent_id = 1; INSERT INTO agent_team VALUES (1, 2, daterange(site_day(now()),"
             " NULL))");
    // Who led him when he won, and who leads him now.
    CHECK(hall.tryTo(hall.leader, "SELECT hand_out_award(" + champion + ")").isEmpty());
    CHECK(hall.tryTo(hall.second, "SELECT sign_award(" + champion + ", 'x')").isEmpty());
}

TEST_CASE("#38 #20 a prize that an appeal gave back after it was taken back stands again")
{
    Won hall;
    const QString above = hall.database.addLogin(u"above"_qs, {u"bz_manager"_qs});
    Connection manager = hall.database.connect(hall.manager);
    ChampionStore().takeBack(manager, hall.champion(), u"整单退款"_qs);
    CHECK(hall.champions(hall.id).at(0).isTakenBack);
    CHECK(HonourStore().wall(manager, 10).empty());
    const qint64 reversal = number(hall.owner, "SELECT ledger_entry_id AS n FROM ledger_entry"
                                               " WHERE kind = 'reversal'");
    Connection leader = hall.database.connect(hall.leader);
    const FineAppealStore appeals;
    const qint64 appeal = appeals.record(leader, reversal, u"客户只换了规格"_qs, u"邓超群"_qs);
    Connection higher = hall.database.connect(above);
    const FineDecision uphold{FineOutcome::Uphold, 0, 0, u"属实"_qs};
    appeals.decide(higher, appeal, uphold, appeals.effect(higher, appeal, uphold));
    CHECK_FALSE(hall.champions(hall.id).at(0).isTakenBack);
    CHECK(HonourStore().wall(manager, 10).size() == 1);
    ChampionStore().handOut(manager, hall.champion(), 0);
    ChampionStore().takeBack(higher, hall.champion(), u"退款已到账"_qs); // and can be taken again
    CHECK(hall.champions(hall.id).at(0).isTakenBack);
    CHECK(number(hall.owner, "SELECT sum(fen) AS n FROM ledger_entry") == 0);
}

TEST_CASE("B6 taking one champion's prize back leaves the adjustments of another one open")
{
    Won hall("both", 40000);
    REQUIRE(hall.champions(hall.id).size() == 2);
    hall.cancel("A1", AwardCentre::at(hall.yesterday, "23:00:00"));
    hall.cancel("A2", AwardCentre::at(hall.yesterday, "23:00:00"));
    Connection open = hall.database.connect(hall.manager);
    ChampionStore().takeBack(open, hall.champion(), u"整单退款"_qs);
    CHECK(hall.champions(hall.id).at(0).openAdjustments == 1);
    CHECK(hall.count("closing_adjustment WHERE agent_id = 4 AND settled_at IS NULL") == 1);
}

TEST_CASE("#12 a prize holds from tomorrow on: today's period may be over")
{
    Won hall;
    const QByteArray set = "SELECT set_prize('month', site_day(now())";
    CHECK(hall.tryTo(hall.manager, set + ", 0, 0)") == u"prize_version_ahead");
    CHECK(hall.tryTo(hall.manager, "SELECT set_prize('month', NULL, 0, 0)")
          == u"prize_version_ahead");
    CHECK(hall.tryTo(hall.manager, set + " + 1, 0, 0)").isEmpty());
}

TEST_CASE("B6 what came later is told to whom the orders concern, in its effect too")
{
    Won hall;
    hall.cancel("A1", AwardCentre::at(hall.yesterday, "23:00:00"));
    CHECK(hall.adjusted(hall.manager) == -50000);
    CHECK(hall.adjusted(hall.auditor) == -50000);
    CHECK(hall.adjusted(hall.leader) == -50000); // his own
    CHECK(hall.adjusted(hall.second) == 0);
    CHECK(hall.adjusted(hall.staff("scheduler")) == 0);
}

TEST_CASE("who led a team once is not told why its people were kept out later")
{
    AwardCentre hall;
    hall.run("UPDATE board_version SET gates = '{\"not_absent\": {}}';"
             "UPDATE team_leader SET during = '[2000-01-01,2026-02-01)' WHERE team_id = 2");
    absentYesterday(hall, 4, 2);
    hall.sell("1004", "A2", AwardCentre::at(hall.yesterday, "09:20:00"), 40000);
    const qint64 id = hall.close("day", hall.yesterday);
    CHECK(hall.why(id).places.at(0).outCode == u"absent");
    CHECK(hall.why(id, hall.second).places.at(0).outCode == u"gate");
}

TEST_CASE("B6 a manager is told that what kept somebody out of a closed board is gone")
{
    AwardCentre hall;
    hall.run("UPDATE board_version SET gates = '{\"not_absent\": {}}'");
    absentYesterday(hall, 4, 2);
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 30000);
    hall.sell("1004", "A2", AwardCentre::at(hall.yesterday, "09:20:00"), 40000);
    hall.close("day", hall.yesterday);
    CHECK(hall.count("closing_changes(1)") == 0);
    hall.run("UPDATE violation SET state = 'dismissed', decided_by = 1, decided_at = now(),"
             " decided_why = 'x'");
    absentYesterday(hall, 1, 1);
    Connection open = hall.database.connect(hall.manager);
    Rows rows = open.query(u"leaderboards/list_closing_changes"_qs, {{"board_closing_id", 1}});
    REQUIRE(rows.count() == 2);
    rows.next();
    CHECK(rows.text("agent_no") == u"1001");
    CHECK(rows.text("what") == u"barred");
    rows.next();
    CHECK(rows.text("agent_no") == u"1004");
    CHECK(rows.text("what") == u"bar_gone");
    CHECK(hall.refused(hall.leader,
                       [](Connection &c) { c.execute("SELECT * FROM closing_changes(1)"); })
              .kind
          == ProblemKind::Denied);
}

TEST_CASE("#27 praise points to a call whose switch tells microseconds")
{
    AwardCentre hall;
    hall.run("INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id, team_id)"
             " VALUES (1, 'c-1', date_trunc('second', now() - interval '1 minute') + interval"
             " '123456 microseconds', 1, 1, 1)");
    Connection open = hall.database.connect(hall.leader);
    const QDate day = QDate::fromString(
        QString::number(number(hall.owner, "SELECT to_char(site_day(now() - interval '1 minute'),"
                                           " 'YYYYMMDD')::int AS n")),
        u"yyyyMMdd"_qs);
    const auto calls = PraiseStore().calls(open, 1, day, 10);
    REQUIRE(calls.size() == 1);
    PraiseStore().write(open, {1, day, u"一通电话解决了三个问题"_qs, calls[0], {}});
    CHECK(hall.count("praise p JOIN call c ON (c.switch_id, c.call_uid, c.started_at) ="
                     " (p.switch_id, p.call_uid, p.call_started_at)")
          == 1);
}

TEST_CASE("#28 a recognition keeps the name under which it was given")
{
    AwardCentre hall;
    Connection open = hall.database.connect(hall.manager);
    const HonourStore store;
    store.give(open, u"best_service"_qs, 2, hall.today, u"客户三次来信"_qs);
    open.execute("SELECT save_recognition_kind('best_service', '最佳客服', 1, false)");
    CHECK(store.wall(open, 10).at(0).title == u"服务之星");
    CHECK(store.recognitions(open, hall.today, 10).at(0).kindName == u"服务之星");
    Rows row = open.execute("SELECT count(*) AS n FROM honour_wall(NULL)");
    row.next();
    CHECK(row.integer("n") == 1);
}

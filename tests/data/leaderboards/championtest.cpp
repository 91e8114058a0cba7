// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/awardcentre.h"
#include "support/numberof.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Three orders of yesterday: 1001 sells 500.00, 1002 400.00, 1004 300.00.
void sellYesterday(AwardCentre &hall)
{
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    hall.sell("1002", "A2", AwardCentre::at(hall.yesterday, "09:20:00"), 40000);
    hall.sell("1004", "A3", AwardCentre::at(hall.yesterday, "09:30:00"), 30000);
}

// Prize and policy as a closing froze them.
PrizeOffer prizeOf(AwardCentre &hall, qint64 closing)
{
    Rows row = hall.owner.execute(
        "SELECT (evidence ->> 'prize_fen')::bigint AS fen, (evidence ->> 'prize_points')::int AS"
        " points, (evidence ->> 'in_points')::boolean AS in_points FROM board_closing WHERE"
        " board_closing_id = "
        + QByteArray::number(closing));
    row.next();
    return {row.integer("fen"), int(row.integer("points")), row.boolean("in_points")};
}

}

TEST_CASE("#18 #19 the day's champion has ten yuan in the ledger, with the orders as evidence")
{
    AwardCentre hall;
    sellYesterday(hall);
    const qint64 id = hall.close("day", hall.yesterday);
    const std::vector<BoardClosing> won = hall.champions(id);
    REQUIRE(won.size() == 1);
    CHECK(won[0].agentNo == u"1001");
    CHECK(won[0].value == 50000);
    CHECK(won[0].orders == 1);
    CHECK(won[0].fen == 1000);
    CHECK(won[0].people == 3);
    CHECK(won[0].state == ChampionState::Awarded);
    CHECK(number(hall.owner,
                 "SELECT fen AS n FROM ledger_entry WHERE kind = 'award' AND agent_id = 1 AND"
                 " on_date = '"
                     + hall.yesterday.toString(Qt::ISODate).toLatin1() + "'")
          == 1000);
    const ClosingWhy why = hall.why(id);
    REQUIRE(why.orders.size() == 3);
    CHECK(why.orders[0].orderNo == u"A1");
    CHECK(why.orders[0].fen == 50000);
    CHECK(why.adjustments.empty());
    CHECK(provenAwards(why, won[0], prizeOf(hall, id))
          == std::vector<AwardShare>{{1, 50000, 1, 1000, 0}});
}

TEST_CASE("#19 week and month have their prizes of 50 and 100 yuan, in force on the last day")
{
    AwardCentre hall;
    const QDate week = hall.monday.addDays(-7);
    const QDate before = hall.month.addMonths(-1);
    hall.sell("1002", "W1", AwardCentre::at(week, "10:00:00"), 70000);
    hall.sell("1005", "M1", AwardCentre::at(before.addDays(2), "10:00:00"), 900000);
    CHECK(hall.champions(hall.close("week", week)).at(0).fen == 5000);
    const BoardClosing month = hall.champions(hall.close("month", before)).at(0);
    CHECK(month.fen == 10000);
    CHECK(month.agentNo == u"1005");
    CHECK(month.to == hall.month.addDays(-1));
}

TEST_CASE("#19 a period has the prize of its last day, and none before prizes were promised")
{
    AwardCentre hall;
    const QDate week = hall.monday.addDays(-7);
    hall.run("UPDATE prize_version SET valid = daterange('"
             + week.addDays(6).toString(Qt::ISODate).toLatin1() + "', NULL) WHERE code = 'week'");
    hall.sell("1002", "W0", AwardCentre::at(week.addDays(-7), "10:00:00"), 70000);
    hall.sell("1002", "W1", AwardCentre::at(week, "10:00:00"), 70000);
    CHECK(hall.champions(hall.close("week", week)).at(0).fen == 5000);
    const BoardClosing unpaid = hall.champions(hall.close("week", week.addDays(-7))).at(0);
    CHECK(unpaid.fen == 0);
    CHECK(unpaid.prizeFen == -1);
    CHECK(unpaid.ledgerEntryId == 0);
    CHECK(hall.count("ledger_entry") == 1);
}

TEST_CASE("#19 a tie is decided by the board's policy: earlier, share or both")
{
    struct Policy
    {
        const char *ties;
        std::vector<qint64> fen;
    };
    for (const Policy &policy :
         {Policy{"earlier", {1000}}, {"share", {334, 333, 333}}, {"both", {1000, 1000, 1000}}}) {
        INFO(policy.ties);
        AwardCentre hall;
        hall.ties(policy.ties);
        hall.sell("1003", "T3", AwardCentre::at(hall.yesterday, "11:00:00"), 40000);
        hall.sell("1001", "T1", AwardCentre::at(hall.yesterday, "09:00:00"), 40000);
        hall.sell("1002", "T2", AwardCentre::at(hall.yesterday, "10:00:00"), 40000);
        hall.sell("1004", "T4", AwardCentre::at(hall.yesterday, "08:00:00"), 30000);
        const auto won = hall.champions(hall.close("day", hall.yesterday));
        REQUIRE(won.size() == policy.fen.size());
        for (size_t i = 0; i < won.size(); ++i) {
            CHECK(won[i].agentNo == QString::number(1001 + int(i)));
            CHECK(won[i].fen == policy.fen[i]);
        }
    }
}

TEST_CASE("#18 a period closes only when it is over, from its first day, and with rules in force")
{
    AwardCentre hall;
    hall.run("UPDATE board_version SET closes_at = '24:00'");
    const auto closing = [&](const char *code, QDate from) {
        return hall
            .refused(
                hall.manager,
                [&](Connection &open) { ChampionStore().close(open, QLatin1String(code), from); })
            .constraint;
    };
    CHECK(closing("day", hall.today) == u"board_period_over");
    CHECK(closing("week", hall.monday) == u"board_period_over");
    CHECK(closing("week", hall.monday.addDays(-6)) == u"board_period_begins");
    CHECK(closing("month", hall.month.addDays(1)) == u"board_period_begins");
    CHECK(closing("year", hall.month) == u"board_code_known");
    CHECK(closing("day", QDate(1999, 5, 1)) == u"board_version_known");
    CHECK(hall.count("board_closing") == 0);
}

TEST_CASE("#18 a board closes on its last day at its time and a week begins where its rules say")
{
    AwardCentre hall;
    Rows row = hall.owner.execute("SELECT board_due_at('day', '2026-05-05') AS due,"
                                  " board_due_at('week', '2026-05-10') AS week");
    row.next();
    CHECK(row.dateTime("due") == QDateTime(QDate(2026, 5, 5), QTime(10, 0), Qt::UTC));
    CHECK(row.dateTime("week") == QDateTime(QDate(2026, 5, 10), QTime(10, 0), Qt::UTC));
    hall.run("UPDATE board_version SET week_starts = 7 WHERE code = 'week'");
    Rows week = hall.owner.execute("SELECT (board_period('week', '2026-05-06')).from_date AS f");
    week.next();
    CHECK(week.date("f") == QDate(2026, 5, 3)); // a Sunday
}

TEST_CASE("#18 a period without an order is closed without a champion, and says so")
{
    AwardCentre hall;
    const qint64 id = hall.close("day", hall.yesterday);
    CHECK(hall.champions(id).empty());
    const std::vector<BoardClosing> all = hall.closings();
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].hasChampion());
    CHECK(all[0].people == 0);
    hall.sell("1001", "Z1", AwardCentre::at(hall.yesterday.addDays(-1), "10:00:00"), 5000);
    hall.cancel("Z1", AwardCentre::at(hall.yesterday.addDays(-1), "11:00:00"));
    CHECK(hall.champions(hall.close("day", hall.yesterday.addDays(-1))).empty());
    CHECK(hall.count("ledger_entry") == 0);
}

TEST_CASE(
    "#19 a period is closed once: the second one is told by whom, and nothing is booked twice")
{
    AwardCentre hall;
    sellYesterday(hall);
    hall.close("day", hall.yesterday);
    const Problem again = hall.refused(hall.manager, [&](Connection &open) {
        ChampionStore().close(open, u"day"_qs, hall.yesterday);
    });
    CHECK(again.constraint == u"board_closing_once");
    CHECK(again.kind == ProblemKind::Conflict);
    CHECK(again.text.contains(u"manager"));
    Connection open = hall.database.connect(hall.leader);
    ChampionStore().closeDue(open);
    CHECK(hall.count("ledger_entry WHERE entry_key LIKE 'champion:%' AND fen = 1000") == 1);
}

TEST_CASE("#19 two who close at once close it once, with one prize")
{
    AwardCentre hall;
    for (int day = 1; day <= 6; ++day)
        hall.sell("1002", ("D" + QByteArray::number(day)).constData(),
                  AwardCentre::at(hall.today.addDays(-day), "10:00:00"), 1000LL * day);
    hall.run("UPDATE prize_version SET valid = daterange('"
             + hall.today.addDays(-6).toString(Qt::ISODate).toLatin1() + "', NULL)");
    std::atomic<int> closed = 0;
    std::atomic<int> failures = 0;
    const auto close = [&](const QString &login) {
        try {
            Connection open = hall.database.connect(login);
            closed += ChampionStore().closeDue(open);
        } catch (const DbError &) {
            ++failures;
        }
    };
    std::vector<std::thread> closers;
    for (const QString &login : {hall.manager, hall.leader, hall.manager, hall.second})
        closers.emplace_back(close, login);
    for (std::thread &one : closers)
        one.join();
    CHECK(failures == 0);
    CHECK(closed == hall.count("board_closing"));
    CHECK(hall.count("board_closing WHERE code = 'day'") >= 6);
    CHECK(hall.count("champion c JOIN board_closing b USING (board_closing_id) WHERE code = 'day'")
          == 6);
    CHECK(hall.count("ledger_entry") == hall.count("champion"));
}

TEST_CASE("#18 what is due is closed by anybody's console, from the first order on and no earlier")
{
    AwardCentre hall;
    Connection open = hall.database.connect(hall.leader);
    CHECK(ChampionStore().closeDue(open) == 0); // a centre without orders has no champions
    hall.sell("1001", "A1", AwardCentre::at(hall.today.addDays(-3), "10:00:00"), 5000);
    CHECK(ChampionStore().closeDue(open) >= 3);
    Rows row = hall.owner.execute("SELECT min(from_date) AS first FROM board_closing WHERE code ="
                                  " 'day'");
    row.next();
    CHECK(row.date("first") == hall.today.addDays(-3));
    CHECK(ChampionStore().closeDue(open) == 0);
}

TEST_CASE("B6 late and cancelled orders stand beside a closed period and rewrite nothing")
{
    AwardCentre hall;
    sellYesterday(hall);
    const qint64 id = hall.close("day", hall.yesterday);
    const auto frozen = [&] {
        Rows row = hall.owner.execute("SELECT md5(places::text || evidence::text) AS n FROM"
                                      " board_closing WHERE board_closing_id = "
                                      + QByteArray::number(id));
        row.next();
        return row.text("n");
    };
    const QString before = frozen();
    hall.sell("1004", "A9", AwardCentre::at(hall.yesterday, "08:00:00"), 15000); // came late
    hall.cancel("A1", AwardCentre::at(hall.yesterday, "23:00:00"));
    CHECK(frozen() == before);
    CHECK(hall.champions(id).at(0).agentNo == u"1001");
    CHECK(hall.champions(id).at(0).openAdjustments == 2);
    CHECK(hall.champions(id).at(0).adjustedFen == -35000);
    const ClosingWhy why = hall.why(id);
    REQUIRE(why.adjustments.size() == 2);
    CHECK_FALSE(why.adjustments[0].isUndone);
    CHECK(why.adjustments[0].fen == 15000);
    CHECK(why.adjustments[1].isUndone);
    CHECK(why.adjustments[1].orderNo == u"A1");
    // With them 1004 would be first: 300.00 and 150.00 against 400.00 and nothing.
    CHECK(wouldBeFirst(why.effects, u"amount"_qs) == std::vector<qint64>{4});
    // The same file again finds nothing new.
    hall.sell("1004", "A9", AwardCentre::at(hall.yesterday, "08:00:00"), 15000);
    CHECK(hall.why(id).adjustments.size() == 2);
}

TEST_CASE(
    "B6 a return on a later day concerns the closed day of its order, and its own when closed")
{
    AwardCentre hall;
    const QDate sold = hall.today.addDays(-3);
    hall.sell("1001", "R1", AwardCentre::at(sold, "10:00:00"), 50000);
    hall.sell("1002", "R2", AwardCentre::at(hall.yesterday, "10:00:00"), 20000);
    const qint64 first = hall.close("day", sold);
    hall.giveBack("R1", AwardCentre::at(hall.yesterday, "12:00:00"), 10000); // in time for its day
    const qint64 second = hall.close("day", hall.yesterday);
    CHECK(hall.why(first).adjustments.size() == 1);
    CHECK(hall.why(second).adjustments.empty());
    hall.giveBack("R1", AwardCentre::at(hall.yesterday, "13:00:00"), 5000);
    CHECK(hall.why(first).adjustments.size() == 2);
    CHECK(hall.why(second).adjustments.size() == 1);
    CHECK(hall.why(second).adjustments[0].isUndone);
}

TEST_CASE("B6 a manager takes a prize back by a reversal with the reason, or lets it stand")
{
    AwardCentre hall;
    sellYesterday(hall);
    const qint64 id = hall.close("day", hall.yesterday);
    const qint64 champion = hall.champions(id).at(0).championId;
    hall.cancel("A1", AwardCentre::at(hall.yesterday, "23:00:00"));
    const auto tryTo = [&](const QString &login, auto deed) {
        return hall.refused(login, deed).constraint;
    };
    const ChampionStore store;
    CHECK(tryTo(hall.manager, [&](Connection &open) { store.takeBack(open, champion, u" "_qs); })
          == u"ledger_entry_says");
    CHECK(tryTo(hall.manager, [&](Connection &open) { store.settle(open, id, QString()); })
          == u"closing_adjustment_why");
    CHECK(hall.refused(hall.leader,
                       [&](Connection &open) { store.takeBack(open, champion, u"退单"_qs); })
              .kind
          == ProblemKind::Denied);
    Connection open = hall.database.connect(hall.manager);
    store.takeBack(open, champion, u"整单退款"_qs);
    const BoardClosing after = hall.champions(id).at(0); // his place stays
    CHECK(after.isTakenBack);
    CHECK(after.openAdjustments == 0);
    CHECK(number(hall.owner, "SELECT sum(fen) AS n FROM ledger_entry WHERE agent_id = 1") == 0);
    CHECK(hall.count("ledger_entry WHERE kind = 'reversal' AND note = '整单退款'") == 1);
    CHECK(tryTo(hall.manager, [&](Connection &c) { store.takeBack(c, champion, u"再一次"_qs); })
          == u"ledger_entry_reversed_once");
    CHECK(tryTo(hall.manager, [&](Connection &c) { store.handOut(c, champion, 0); })
          == u"champion_taken_back");
    hall.sell("1006", "L1", AwardCentre::at(hall.yesterday, "07:00:00"), 100);
    CHECK(store.settle(open, id, u"金额不影响名次"_qs) == 1);
    CHECK(store.settle(open, id, u"金额不影响名次"_qs) == 0);
    CHECK(hall.why(id).adjustments.back().settledWhy == u"金额不影响名次");
}

TEST_CASE(
    "#21 a prize is handed out, signed for and spoken to, each once and an absent one keeps his")
{
    AwardCentre hall;
    sellYesterday(hall);
    const qint64 id = hall.close("day", hall.yesterday);
    const qint64 champion = hall.champions(id).at(0).championId;
    const ChampionStore store;
    const auto tryTo = [&](auto deed) { return hall.refused(hall.leader, deed).constraint; };
    const auto state = [&] { return hall.champions(id).at(0).state; };
    CHECK(tryTo([&](Connection &open) { store.sign(open, champion, u"邓超群"_qs); })
          == u"champion_to_sign");
    Connection open = hall.database.connect(hall.leader);
    store.recordSpeech(open, champion, u"请假"_qs); // he is absent: no speech
    CHECK(state() == ChampionState::Awarded);
    CHECK(hall.champions(id).at(0).fen == 1000);
    store.handOut(open, champion, 7);
    CHECK(state() == ChampionState::HandedOut);
    CHECK(tryTo([&](Connection &c) { store.handOut(c, champion, 0); }) == u"champion_handed_once");
    CHECK(tryTo([&](Connection &c) { store.sign(c, champion, u"  "_qs); })
          == u"champion_signature");
    store.sign(open, champion, u"邓超群"_qs);
    CHECK(state() == ChampionState::Spoken);
    CHECK(tryTo([&](Connection &c) { store.sign(c, champion, u"x"_qs); })
          == u"champion_signed_once");
    CHECK(tryTo([&](Connection &c) { store.recordSpeech(c, champion, {}); })
          == u"champion_spoken_once");
    const BoardClosing done = hall.champions(id).at(0);
    CHECK(done.signature == u"邓超群");
    CHECK(done.speechSkipped == u"请假");
    CHECK_FALSE(done.spokenAt.isValid());
}

TEST_CASE("#21 nobody records his own prize")
{
    AwardCentre hall;
    sellYesterday(hall);
    hall.run("UPDATE staff SET agent_id = 1 WHERE db_role = " + hall.owner.quotedText(hall.leader));
    const qint64 champion = hall.champions(hall.close("day", hall.yesterday)).at(0).championId;
    const Problem own = hall.refused(
        hall.leader, [&](Connection &open) { ChampionStore().handOut(open, champion, 0); });
    CHECK(own.constraint == u"champion_own");
    CHECK(own.kind == ProblemKind::Denied);
}

TEST_CASE("#19 a champion who has left has his prize booked, and it is said that he left")
{
    AwardCentre hall;
    sellYesterday(hall);
    hall.run("UPDATE agent SET left_on = site_day(now()) WHERE agent_id = 1;"
             "UPDATE agent_team SET during = daterange('2000-01-01', site_day(now())) WHERE"
             " agent_id = 1");
    const BoardClosing won = hall.champions(hall.close("day", hall.yesterday)).at(0);
    CHECK(won.hasLeft);
    CHECK(won.fen == 1000);
    CHECK(won.team == u"Sales one");
    CHECK(hall.count("ledger_entry WHERE agent_id = 1") == 1);
}

TEST_CASE("#19 the month of the day being closed, a prize falls into the next open one")
{
    AwardCentre hall;
    const QDate before = hall.month.addMonths(-1);
    hall.sell("1001", "M1", AwardCentre::at(before, "10:00:00"), 5000);
    hall.run("INSERT INTO ledger_month (month, closed_by, entries, net_fen, net_points) VALUES ('"
             + before.toString(Qt::ISODate).toLatin1() + "', 1, 0, 0, 0)");
    hall.close("month", before);
    CHECK(hall.count("ledger_entry WHERE on_date < month") == 1);
}

TEST_CASE("#19 where violations cost points, prizes are points too")
{
    AwardCentre hall;
    hall.run("UPDATE attendance_setting SET points_not_money = true");
    sellYesterday(hall);
    const BoardClosing won = hall.champions(hall.close("day", hall.yesterday)).at(0);
    CHECK(won.fen == 0);
    CHECK(won.points == 2);
    CHECK(hall.count("ledger_entry WHERE fen = 0 AND points = 2 AND kind = 'award'") == 1);
}

TEST_CASE("#19 a prize changes from a day on, and not for what is closed or past")
{
    AwardCentre hall;
    sellYesterday(hall);
    hall.close("day", hall.yesterday);
    const ChampionStore store;
    const auto set = [&](QDate from, qint64 fen) {
        return hall
            .refused(hall.manager,
                     [&](Connection &open) {
                         store.setPrize(open, {0, u"day"_qs, fen, 3, from, {}, 0, {}, false});
                     })
            .constraint;
    };
    CHECK(set(hall.yesterday, 2000) == u"prize_version_ahead");
    CHECK(set(hall.today.addDays(1), -1) == u"prize_version_fen");
    Connection open = hall.database.connect(hall.manager);
    store.setPrize(open, {0, u"day"_qs, 2000, 4, hall.today.addDays(1), {}, 0, {}, false});
    const std::vector<PrizeVersion> prizes = store.prizes(open);
    REQUIRE(prizes.size() == 4);
    CHECK(prizes[0].fen == 2000);
    CHECK(prizes[0].edition == 2);
    CHECK_FALSE(prizes[0].isInForce);
    CHECK(prizes[1].until == hall.today.addDays(1));
    CHECK(hall.refused(u"bz_owner"_qs,
                       [](Connection &c) { c.execute("UPDATE prize_version SET fen = 1"); })
              .constraint
          == u"prize_version_used");
}

TEST_CASE(
    "#18 #19 of random orders the database and the second computation make the same champions")
{
    QRandomGenerator random(1118);
    for (int round = 0; round < 9; ++round) {
        AwardCentre hall;
        const char *policies[] = {"earlier", "share", "both"};
        hall.ties(policies[round % 3]);
        hall.run(round % 2 ? "UPDATE board_version SET metric = 'orders'"
                           : "UPDATE board_version SET metric = 'amount'");
        const int orders = 6 + random.bounded(14);
        for (int i = 0; i < orders; ++i) {
            const QByteArray no = 'P' + QByteArray::number(i);
            const int minute = random.bounded(3);
            hall.sell(QByteArray::number(1001 + random.bounded(6)).constData(), no.constData(),
                      AwardCentre::at(hall.yesterday,
                                      ("09:0" + QByteArray::number(minute) + ":00").constData()),
                      10000LL * (1 + random.bounded(2)));
            if (random.bounded(5) == 0)
                hall.cancel(no.constData(), AwardCentre::at(hall.yesterday, "12:00:00"));
            else if (random.bounded(5) == 0)
                hall.giveBack(no.constData(), AwardCentre::at(hall.yesterday, "12:00:00"), 5000);
        }
        const qint64 id = hall.close("day", hall.yesterday);
        const std::vector<BoardClosing> won = hall.champions(id);
        REQUIRE_FALSE(won.empty());
        const auto proven = provenAwards(hall.why(id), won[0], prizeOf(hall, id));
        INFO(round);
        REQUIRE(proven.size() == won.size());
        for (size_t i = 0; i < won.size(); ++i)
            CHECK(proven[i]
                  == AwardShare{won[i].agentId, won[i].value, won[i].shareOf, won[i].fen,
                                won[i].points});
        // And from the evidence alone, in the database, with what the ledger has.
        CHECK(hall.count("awards_of_evidence((SELECT evidence FROM board_closing)) e FULL JOIN"
                         " ledger_entry l USING (agent_id) WHERE e.fen IS DISTINCT FROM l.fen OR"
                         " e.points IS DISTINCT FROM l.points")
              == 0);
    }
}

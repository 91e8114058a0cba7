// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/awardcentre.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("#23 a leader gives members of his own teams points for a month, within the range")
{
    AwardCentre hall;
    hall.giveBonus(1, 12, u"主动带新人两周"_qs);
    const BonusMember given = hall.member(1, hall.month);
    CHECK(given.points == 12);
    CHECK(given.reason == u"主动带新人两周");
    CHECK(given.versions == 1);
    const auto refusal = [&](qint64 agent, qint64 team, int points, const QString &reason,
                             QDate month) {
        BonusMember one;
        one.agentId = agent;
        one.teamId = team;
        return hall
            .refused(hall.leader,
                     [&](Connection &open) {
                         BonusStore().give(open, month, one, {points, reason});
                     })
            .constraint;
    };
    const QString why = u"工作认真负责"_qs;
    CHECK(refusal(2, 1, 21, why, hall.month) == u"bonus_points_range");
    CHECK(refusal(2, 1, -1, why, hall.month) == u"bonus_points_range");
    CHECK(refusal(4, 2, 5, why, hall.month) == u"bonus_points_led");
    CHECK(refusal(4, 1, 5, why, hall.month) == u"bonus_points_led"); // not his team's member
    CHECK(refusal(2, 1, 5, why, hall.month.addMonths(1)) == u"bonus_points_ahead");
    hall.run("UPDATE staff SET agent_id = 3 WHERE db_role = " + hall.owner.quotedText(hall.leader));
    CHECK(refusal(3, 1, 20, why, hall.month) == u"award_own");
    CHECK_FALSE(hall.member(3, hall.month).mayGive);
}

TEST_CASE("#24 points without a reason are not saved, whatever the reason is made of")
{
    AwardCentre hall;
    for (const QString &reason : {QString(), u"   "_qs, u"\n\t \n"_qs, u" "_qs, u"好  好"_qs}) {
        INFO(reason.toStdString());
        CHECK(hall.refused(hall.leader,
                           [&](Connection &open) {
                               BonusStore().give(open, hall.month, hall.member(1, hall.month),
                                                 {5, reason});
                           })
                  .constraint
              == u"bonus_points_reason");
    }
    CHECK(hall.count("bonus_points") == 0);
}

TEST_CASE("#24 a correction is a row of its own, and what was said before stays to be read")
{
    AwardCentre hall;
    const BonusMember first = hall.member(1, hall.month);
    hall.giveBonus(1, 12, u"主动带新人两周"_qs);
    hall.giveBonus(1, 8, u"带新人一周,另一周请假"_qs);
    CHECK(hall.member(1, hall.month).points == 8);
    CHECK(hall.member(1, hall.month).versions == 2);
    Connection open = hall.database.connect(hall.leader);
    const auto history = BonusStore().history(open, hall.month, 1, 1);
    REQUIRE(history.size() == 2);
    CHECK(history[1].points == 12);
    CHECK(history[1].reason == u"主动带新人两周");
    // Who saw the first state does not overwrite what came meanwhile.
    const Problem late = hall.refused(hall.leader, [&](Connection &c) {
        BonusStore().give(c, hall.month, first, {20, u"没有看到别人的"_qs});
    });
    CHECK(late.constraint == u"bonus_points_meanwhile");
    CHECK(late.kind == ProblemKind::Conflict);
    hall.giveBonus(1, 8, u"带新人一周,另一周请假"_qs); // nothing new
    CHECK(hall.count("bonus_points") == 2);
}

TEST_CASE("#23 two who give at once: one of them is told, and there is one row")
{
    AwardCentre hall;
    hall.run("INSERT INTO team_leader (staff_id, team_id, deputy, during) SELECT staff_id, 1, true,"
             " '[2000-01-01,)' FROM staff WHERE db_role = "
             + hall.owner.quotedText(hall.second));
    const BonusMember shown = hall.member(1, hall.month);
    std::atomic<int> refused = 0;
    const auto give = [&](const QString &login, int points) {
        try {
            Connection open = hall.database.connect(login);
            BonusStore().give(open, hall.month, shown, {points, u"主动带新人两周"_qs});
        } catch (const DbError &) {
            ++refused;
        }
    };
    std::thread one(give, hall.leader, 5);
    std::thread other(give, hall.second, 9);
    one.join();
    other.join();
    CHECK(refused == 1);
    CHECK(hall.count("bonus_points") == 1);
}

TEST_CASE("#23 with the ledger's month its bonus points are closed")
{
    AwardCentre hall;
    const QDate before = hall.month.addMonths(-1);
    hall.giveBonus(1, 12, u"主动带新人两周"_qs, {}, before);
    hall.run("INSERT INTO ledger_month (month, closed_by, entries, net_fen, net_points) VALUES ('"
             + before.toString(Qt::ISODate).toLatin1() + "', 1, 0, 0, 0)");
    CHECK(
        hall.refused(
                hall.leader,
                [&](Connection &open) {
                    BonusStore().give(open, before, hall.member(1, before), {5, u"改一改看看"_qs});
                })
            .constraint
        == u"bonus_points_closed");
    Connection open = hall.database.connect(hall.leader);
    CHECK(BonusStore().terms(open, before).isClosed);
    CHECK_FALSE(BonusStore().terms(open, hall.month).isClosed);
}

TEST_CASE("#23 a leader sees his own teams' points, who led in that month and a manager sees all")
{
    AwardCentre hall;
    hall.giveBonus(1, 12, u"主动带新人两周"_qs);
    hall.giveBonus(4, 3, u"两次迟到被顶班"_qs, hall.second);
    Connection led = hall.database.connect(hall.leader);
    CHECK(BonusStore().members(led, hall.month).size() == 3);
    CHECK(BonusStore().spreads(led, hall.month).size() == 1);
    Connection all = hall.database.connect(hall.manager);
    CHECK(BonusStore().members(all, hall.month).size() == 6);
    CHECK(BonusStore().spreads(all, hall.month).size() == 2);
    CHECK_FALSE(BonusStore().members(all, hall.month).at(0).mayGive);
    // Who leads the team only since this month does not see the month before.
    hall.run("UPDATE team_leader SET during = daterange('"
             + hall.month.toString(Qt::ISODate).toLatin1() + "', NULL) WHERE team_id = 1");
    CHECK(BonusStore().members(led, hall.month.addMonths(-1)).empty());
    CHECK(BonusStore().members(led, hall.month).size() == 3);
}

TEST_CASE("#23 sum mean and spread are the same in the database and worked out again")
{
    AwardCentre hall;
    QRandomGenerator random(23);
    for (qint64 agent = 1; agent <= 6; ++agent) {
        if (agent == 2)
            continue; // has none
        hall.giveBonus(agent, random.bounded(21), u"理由第%1条"_qs.arg(agent),
                       agent <= 3 ? hall.leader : hall.second);
    }
    Connection open = hall.database.connect(hall.manager);
    const auto told = BonusStore().spreads(open, hall.month);
    auto worked = spreadsOf(BonusStore().members(open, hall.month));
    std::erase_if(worked, [](const BonusSpread &one) { return one.given == 0; });
    REQUIRE(told.size() == 2);
    REQUIRE(worked.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
        CHECK(told[i].team == worked[i].team);
        CHECK(told[i].leader == worked[i].leader);
        CHECK(told[i].given == worked[i].given);
        CHECK(told[i].sum == worked[i].sum);
        CHECK(told[i].mean == Approx(worked[i].mean));
        CHECK(told[i].deviation == Approx(worked[i].deviation));
        CHECK(told[i].least == worked[i].least);
        CHECK(told[i].most == worked[i].most);
    }
}

TEST_CASE("#27 praise has a concrete example, of ten characters at least, in words of its own")
{
    AwardCentre hall;
    const auto refusal = [&](const QString &example, qint64 agent = 1, QDate day = {}) {
        return hall
            .refused(hall.leader,
                     [&](Connection &open) {
                         PraiseStore().write(
                             open, {agent, day.isValid() ? day : hall.today, example, {}, {}});
                     })
            .constraint;
    };
    CHECK(refusal({}) == u"praise_example");
    CHECK(refusal(u"          　　"_qs) == u"praise_example");
    CHECK(refusal(u"服务态度非常好"_qs) == u"praise_example");
    CHECK(refusal(u"好      好      好"_qs) == u"praise_example");
    const QString example = u"耐心听完老人三遍地址,没有催促"_qs;
    CHECK(refusal(example, 4) == u"award_reach");
    CHECK(refusal(example, 99) == u"award_agent_known");
    CHECK(refusal(example, 1, hall.today.addDays(1)) == u"award_day");
    hall.praise(1, example);
    CHECK(refusal(u"  "_qs + example + u"\n"_qs, 2) == u"praise_copied");
    Connection open = hall.database.connect(hall.auditor);
    const auto all = PraiseStore().list(open, hall.today, hall.today, 10);
    REQUIRE(all.size() == 1);
    CHECK(all[0].agentNo == u"1001");
    CHECK(all[0].example == example);
}

TEST_CASE("#27 a day without praise is missed: for a leader in his teams, else in the centre")
{
    AwardCentre hall;
    const auto gaps = [&](const QString &login) {
        Connection open = hall.database.connect(login);
        return PraiseStore().gaps(open, hall.today.addDays(-2), hall.today);
    };
    CHECK(gaps(hall.leader).size() == 3);
    CHECK(gaps(hall.leader).front() == hall.today);
    const qint64 id = hall.praise(4, u"主动替同事接完最后一通电话"_qs, hall.today, hall.second);
    CHECK(gaps(hall.second).size() == 2);
    CHECK(gaps(hall.manager).size() == 2);
    CHECK(gaps(hall.leader).size() == 3); // of his own people nobody was praised
    Connection open = hall.database.connect(hall.second);
    PraiseStore().withdraw(open, id, u"写错了人"_qs);
    CHECK(gaps(hall.manager).size() == 3);
    CHECK(hall.refused(hall.second,
                       [&](Connection &c) { PraiseStore().withdraw(c, id, u"再一次"_qs); })
              .constraint
          == u"praise_stands");
}

TEST_CASE("#27 praise points to a call or an order of the one who is praised")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    hall.run("INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id, team_id)"
             " VALUES (1, 'c-1', date_trunc('second', now() - interval '1 minute'), 1, 1, 1),"
             " (1, 'c-2', date_trunc('second', now() - interval '1 minute'), 1, 2, 1)");
    Connection open = hall.database.connect(hall.leader);
    const auto calls = PraiseStore().calls(open, 1, hall.today, 10);
    REQUIRE(calls.size() == 1);
    const auto other = PraiseStore().calls(open, 2, hall.today, 10);
    const QString example = u"一通电话解决了三个问题,客户致谢"_qs;
    PraiseStore().write(open, {1, hall.today, example, calls[0], u"A1"_qs});
    const Praise written = PraiseStore().list(open, hall.today, hall.today, 10).at(0);
    CHECK(written.callUid == u"c-1");
    CHECK(written.orderNo == u"A1");
    CHECK(hall.refused(hall.leader,
                       [&](Connection &c) {
                           PraiseStore().write(
                               c, {1, hall.today, u"另一条足够长的具体事例"_qs, other[0], {}});
                       })
              .constraint
          == u"praise_call_of_agent");
    CHECK(hall.refused(hall.leader,
                       [&](Connection &c) {
                           PraiseStore().write(
                               c, {2, hall.today, u"另一条足够长的具体事例"_qs, {}, u"A1"_qs});
                       })
              .constraint
          == u"praise_order_of_agent");
}

TEST_CASE(
    "#28 a recognition without money is given with words and stands beside prizes on the wall")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    hall.close("day", hall.yesterday);
    const HonourStore store;
    Connection open = hall.database.connect(hall.leader);
    CHECK(store.kinds(open).size() >= 4);
    const qint64 id = store.give(open, u"best_service"_qs, 2, hall.today, u"客户三次来信"_qs);
    hall.praise(3, u"主动替同事接完最后一通电话"_qs);
    const auto wall = store.wall(open, 10);
    REQUIRE(wall.size() == 3);
    CHECK(wall[0].kind == HonourKind::Recognition);
    CHECK(wall[0].title == u"服务之星");
    CHECK(wall[0].fen == 0);
    CHECK(wall[1].kind == HonourKind::Praise);
    CHECK(wall[2].kind == HonourKind::Champion);
    CHECK(wall[2].title == u"day");
    CHECK(wall[2].value == 50000);
    CHECK(wall[2].metric == u"amount");
    CHECK(hall.count("ledger_entry") == 1); // the prize alone
    const auto refusal = [&](const QString &kind, qint64 agent, const QString &words) {
        return hall
            .refused(hall.leader,
                     [&](Connection &c) { store.give(c, kind, agent, hall.today, words); })
            .constraint;
    };
    CHECK(refusal(u"best_service"_qs, 2, u"再来一次"_qs) == u"recognition_once");
    CHECK(refusal(u"thanks"_qs, 2, u"  "_qs) == u"recognition_words");
    CHECK(refusal(u"nothing"_qs, 2, u"x"_qs) == u"recognition_kind_known");
    CHECK(refusal(u"thanks"_qs, 4, u"x"_qs) == u"award_reach");
    store.withdraw(open, id, u"给错了人"_qs);
    CHECK(store.wall(open, 10).size() == 2);
    CHECK(store.recognitions(open, hall.today, 10).at(0).withdrawnWhy == u"给错了人");
}

TEST_CASE(
    "#20 the honour wall has portraits of those who have one, and no prize that was taken back")
{
    AwardCentre hall;
    hall.run("UPDATE agent SET photo = '\\x89504e47' WHERE agent_id = 1");
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    const qint64 id = hall.close("day", hall.yesterday);
    Connection open = hall.database.connect(hall.manager);
    const HonourStore store;
    const auto portraits = store.portraits(open, {1, 2});
    REQUIRE(portraits.size() == 1);
    CHECK(portraits[0].first == 1);
    CHECK(portraits[0].second == QByteArray("\x89PNG"));
    CHECK(store.wall(open, 10).size() == 1);
    ChampionStore().takeBack(open, hall.champions(id).at(0).championId, u"整单退款"_qs);
    CHECK(store.wall(open, 10).empty());
    CHECK(store.centre(open) == u"东港呼叫中心");
}

TEST_CASE("#26 a champion's prize counts in the ratio of rewards to fines")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    hall.close("day", hall.yesterday);
    Connection open = hall.database.connect(hall.manager);
    Rows rows =
        open.query(QStringLiteral("attendance/list_team_balances"), {{"month", hall.yesterday}});
    REQUIRE(rows.next());
    CHECK(rows.integer("awards") == 1);
    CHECK(rows.integer("award_fen") == 1000);
}

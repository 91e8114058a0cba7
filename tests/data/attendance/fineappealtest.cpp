// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fineappealcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const FineDecision keep{FineOutcome::Keep, 0, 0, u"证明与当天不符"_qs};
const FineDecision uphold{FineOutcome::Uphold, 0, 0, u"地铁公司证明属实"_qs};
const FineDecision reduce{FineOutcome::Reduce, 200, 0, u"部分属实"_qs};

struct Hall : FineAppealCentre
{
    FineAppealStore store;

    // Whatever is decided is what was shown before, and what the pure second computation has.
    void checkEffect(qint64 id, const FineDecision &decision, const FineGuard &guard = {},
                     qint64 charged = 0)
    {
        const FineAppeal before = load(id);
        Connection open = database.connect(above);
        const std::vector<FineBooking> shown = store.effect(open, id, decision);
        const QDate counts = shown.empty() ? QDate() : shown.front().month;
        CHECK(shown == bookingsOf(before, decision, counts, guard, charged));
        const qint64 last = number(owner, "SELECT max(ledger_entry_id) FROM ledger_entry");
        CHECK(store.decide(open, id, decision, shown) == sumOf(shown));
        std::vector<FineBooking> booked;
        for (int months = 0; months < 2; ++months) {
            for (const LedgerEntry &one :
                 LedgerStore().entries(open, this->month.addMonths(months), 1, 100)) {
                if (one.id > last)
                    booked.push_back({one.kind, one.month, one.fen, one.points, one.overCapFen});
            }
        }
        CHECK(booked == shown);
        CHECK(load(id).bookedFen == sumOf(shown));
    }
    [[nodiscard]] QString refusalOf(qint64 id, const FineDecision &decision,
                                    const QString &login) const
    {
        return tryAs(login,
                     [&](Connection &open) {
                         store.decide(open, id, decision, store.effect(open, id, decision));
                     })
            .constraint;
    }
    [[nodiscard]] QString recordRefusal(qint64 entry, const QString &login,
                                        const QString &words = u"有证明"_qs,
                                        const QString &signature = u"邓"_qs) const
    {
        return tryAs(login, [&](Connection &open) { store.record(open, entry, words, signature); })
            .constraint;
    }
};

}

TEST_CASE("#38 an appeal is in writing, signed, and suspends nothing: the month closes without it")
{
    Hall hall;
    const qint64 entry = hall.fined();
    CHECK(hall.recordRefusal(entry, hall.leader, u"  "_qs) == u"fine_appeal_words");
    CHECK(hall.recordRefusal(entry, hall.leader, u"有证明"_qs, u" "_qs)
          == u"fine_appeal_signature");
    const qint64 id = hall.appeal(entry);
    const FineAppeal appeal = hall.load(id);
    CHECK(appeal.isForMe());
    CHECK(appeal.words == u"地铁故障,有证明");
    // The clock is read once for each of the two.
    CHECK(std::abs(appeal.recordedAt.msecsTo(appeal.decideBy) - 7LL * 86400 * 1000) < 1000);
    CHECK(appeal.entry.rule == u"迟到");
    CHECK(hall.net(hall.month) == -500); // it stays booked
    hall.closeMonth();
    CHECK(hall.net(hall.month) == -500);
    CHECK(hall.load(id).isOpen());
    CHECK(hall.recordRefusal(entry, hall.leader) == u"fine_appeal_once");
}

TEST_CASE("#38 what is upheld after the month was closed is booked back in the next open one")
{
    Hall hall;
    const qint64 entry = hall.fined();
    hall.closeMonth();
    const qint64 id = hall.appeal(entry);
    hall.checkEffect(id, uphold);
    CHECK(hall.net(hall.month) == -500);
    CHECK(hall.net(hall.month.addMonths(1)) == 500);
    const FineAppeal decided = hall.load(id);
    CHECK(decided.state == FineAppealState::Decided);
    CHECK(decided.bookedMonth == hall.month.addMonths(1));
    CHECK(decided.entry.isReversed); // and its reversal points back
    CHECK(hall.recordRefusal(entry, hall.leader) == u"fine_appeal_once");
    // Later evidence of the same does not raise it again.
    hall.punch("1034", hall.day.toString(Qt::ISODate).toLatin1() + " 08:02:00", PunchDirection::In);
    hall.closeDue();
    CHECK(hall.net(hall.month.addMonths(1)) == 500);
}

TEST_CASE(
    "a reduced fine is reversed and a lesser one booked once, whose evidence names the appeal")
{
    Hall hall;
    const ViolationId late = hall.beLate();
    const qint64 entry = hall.fine(late);
    const qint64 id = hall.appeal(entry);
    hall.checkEffect(id, reduce);
    CHECK(hall.net(hall.month) == -200);
    CHECK(hall.why(late).violation.state == ViolationState::Reversed);
    const qint64 again =
        number(hall.owner, "SELECT result_violation FROM fine_appeal WHERE fine_appeal_id = "
                               + QByteArray::number(id));
    const ViolationWhy anew = hall.why(ViolationId(again));
    CHECK(anew.evidence[u"appeal"].toInteger() == id);
    CHECK(anew.violation.amountFen == 200);
    CHECK(anew.violation.deviates);
    CHECK(anew.decidedWhy == reduce.why);
    // What was decided on appeal is final, but later evidence still takes it back (#1).
    CHECK(hall.recordRefusal(anew.entries.at(0).id, hall.leader) == u"fine_appeal_final");
    hall.punch("1034", hall.day.toString(Qt::ISODate).toLatin1() + " 07:59:00", PunchDirection::In);
    hall.closeDue();
    CHECK(hall.net(hall.month) == 0);
}

TEST_CASE("P8 a reduced fine keeps to the cap, with the room that its reversal makes")
{
    Hall hall;
    hall.run("INSERT INTO agent_wage (agent_id, effective, wage_fen, entered_by) VALUES"
             " (1, '[2000-01-01,)', 4000, 1)"); // at most 8.00
    const qint64 first = hall.fined();
    const qint64 second = hall.fined(1); // 3.00 and 2.00 beyond the cap
    CHECK(hall.net(hall.month) == -800);
    FineGuard guard;
    guard.wageFen = 4000;
    const FineDecision less{FineOutcome::Reduce, 400, 0, u"部分属实"_qs};
    // 3.00 were charged of the 5.00: what remains is less than these, or who wins would pay more.
    const qint64 id = hall.appeal(second);
    CHECK(hall.refusalOf(id, less, hall.above) == u"fine_appeal_lesser");
    hall.checkEffect(id, {FineOutcome::Reduce, 200, 0, u"部分属实"_qs}, guard, 800);
    CHECK(hall.net(hall.month) == -700);
    hall.closeMonth();
    // In the next month its cap is another one.
    hall.checkEffect(hall.appeal(first), less, guard, 0);
    CHECK(hall.net(hall.month.addMonths(1)) == 100);
}

TEST_CASE("awards taken away, adjustments and compensation are appealed like fines")
{
    Hall hall;
    const qint64 award = hall.add(LedgerKind::Award, 5000, hall.day);
    CHECK(hall.recordRefusal(award, hall.leader) == u"fine_appeal_against");
    Connection open = hall.database.connect(hall.manager);
    const qint64 taken = LedgerStore().reverse(open, award, u"误发"_qs);
    const qint64 id = hall.appeal(taken);
    CHECK(hall.load(id).takenBack == LedgerKind::Award);
    hall.checkEffect(id, {FineOutcome::Reduce, 2000, 0, u"应得三十"_qs});
    CHECK(hall.net(hall.month) == 3000);
    const qint64 damage = hall.add(LedgerKind::Compensation, -8000, hall.day);
    hall.checkEffect(hall.appeal(damage), {FineOutcome::Reduce, 5000, 0, u"折旧"_qs});
    CHECK(hall.net(hall.month) == -2000);
    const qint64 wrong = hall.add(LedgerKind::Adjustment, -100, hall.day);
    hall.checkEffect(hall.appeal(wrong), uphold);
    CHECK(hall.net(hall.month) == -2000);
}

TEST_CASE("in points a fine is appealed and reduced too")
{
    Hall hall;
    hall.run("UPDATE attendance_setting SET points_not_money = true;"
             "UPDATE rule_version SET points = 3 WHERE code = 'late'");
    const qint64 id = hall.appeal(hall.fined());
    CHECK(hall.load(id).takenPoints() == 3);
    CHECK(hall.refusalOf(id, reduce, hall.above) == u"fine_appeal_lesser"); // no fen were taken
    hall.checkEffect(id, {FineOutcome::Reduce, 0, 1, u"部分属实"_qs});
    CHECK(number(hall.owner, "SELECT sum(points) FROM ledger_entry") == -1);
}

TEST_CASE("#39 an appeal is decided one level above: never by who decided, proposed or is meant")
{
    Hall hall;
    const qint64 id = hall.appeal(hall.fined());
    CHECK(hall.refusalOf(id, keep, hall.manager) == u"fine_appeal_decider");
    CHECK(hall.load(id, hall.manager).refusal == u"fine_appeal_decider");
    // Leaders and auditors may not at all.
    for (const QString &login : {hall.leader, hall.auditor})
        CHECK(
            hall.tryAs(login, [&](Connection &open) { hall.store.decide(open, id, keep, {}); }).kind
            == ProblemKind::Denied);
    // Who is meant.
    hall.run("UPDATE staff SET agent_id = 1 WHERE db_role = " + hall.owner.quotedText(hall.above));
    CHECK(hall.refusalOf(id, keep, hall.above) == u"fine_appeal_nobody");
    const QString third = hall.database.addLogin(u"third"_qs, {u"bz_manager"_qs});
    CHECK(hall.refusalOf(id, keep, hall.above) == u"fine_appeal_own");
    hall.run("UPDATE staff SET agent_id = NULL");
    // The manager above the others, where one is named.
    const auto setSuperior = [&](const QString &login, const QString &superior) {
        return hall.tryAs(login, [&](Connection &open) {
            FineAppealTerms terms = hall.store.terms(open);
            CHECK(terms.managers.size() == 3);
            terms.superiorId = number(hall.owner, "SELECT staff_id FROM staff WHERE db_role = "
                                                      + hall.owner.quotedText(superior));
            hall.store.setTerms(open, terms);
        });
    };
    // Whoever is appealed against does not choose his judge.
    CHECK(setSuperior(hall.manager, third).constraint == u"fine_appeal_superior_open");
    hall.run("UPDATE fine_appeal_setting SET superior_id = (SELECT staff_id FROM staff WHERE"
             " db_role = "
             + hall.owner.quotedText(third) + ")");
    CHECK(setSuperior(hall.manager, hall.above).constraint == u"fine_appeal_superior_only");
    CHECK(setSuperior(third, third).text.isEmpty());
    CHECK(hall.refusalOf(id, keep, hall.above) == u"fine_appeal_level");
    CHECK(hall.load(id, third).isForMe());
    hall.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
             + hall.owner.quotedText(third));
    CHECK(hall.refusalOf(id, keep, hall.above).isEmpty());
    CHECK(hall.load(id).outcome == FineOutcome::Keep);
    CHECK(hall.net(hall.month) == -500);
}

TEST_CASE("#39 who proposed what is appealed does not decide, and with nobody above it says so")
{
    Hall hall;
    Connection open = hall.database.connect(hall.above);
    const QDateTime at(hall.day, QTime(2, 0), Qt::UTC);
    const ViolationId seen =
        ViolationStore().propose(open, u"bad_clean"_qs, 1, at, 0, u"垃圾桶未倒"_qs);
    const qint64 id = hall.appeal(hall.fine(seen));
    CHECK(hall.refusalOf(id, keep, hall.above) == u"fine_appeal_nobody");
    CHECK(hall.load(id).deciders.isEmpty());
    const QString third = hall.database.addLogin(u"third"_qs, {u"bz_manager"_qs});
    CHECK(hall.refusalOf(id, keep, hall.above) == u"fine_appeal_proposer");
    CHECK(hall.refusalOf(id, reduce, third).isEmpty());
    CHECK(hall.net(hall.month) == -200);
}

TEST_CASE("the time to appeal ends, and a deadline that has passed decides nothing")
{
    Hall hall;
    const qint64 entry = hall.fined();
    hall.age(entry, 6);
    const qint64 id = hall.appeal(entry);
    hall.age(entry, 2);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK(clockOf(hall.load(id), now).stand == FineAppealClock::Stand::Running);
    hall.age(entry, 6);
    CHECK(clockOf(hall.load(id), now).stand == FineAppealClock::Stand::Overdue);
    CHECK(hall.load(id).isOpen());
    const qint64 other = hall.fined(1);
    hall.age(other, 7);
    CHECK(hall.recordRefusal(other, hall.leader) == u"fine_appeal_window");
    Connection open = hall.database.connect(hall.manager);
    hall.store.setTerms(open, {30, 3, 0, {}});
    CHECK(hall.recordRefusal(other, hall.leader).isEmpty());
    const qint64 leads = number(hall.owner, "SELECT staff_id FROM team_leader");
    CHECK(hall.tryAs(hall.manager,
                     [&](Connection &one) {
                         hall.store.setTerms(one, {0, 3, 0, {}});
                     })
              .constraint
          == u"fine_appeal_setting_window");
    CHECK(hall.tryAs(hall.manager,
                     [&](Connection &one) {
                         hall.store.setTerms(one, {7, 7, leads, {}});
                     })
              .constraint
          == u"fine_appeal_superior");
    CHECK(hall.tryAs(hall.leader,
                     [&](Connection &one) {
                         hall.store.setTerms(one, {7, 7, 0, {}});
                     })
              .kind
          == ProblemKind::Denied);
}

TEST_CASE("an appeal is withdrawn on the agent's word, not by whom it is against")
{
    Hall hall;
    const qint64 entry = hall.fined();
    const qint64 id = hall.appeal(entry);
    const auto withdraw = [&](const QString &login, const QString &why) {
        return hall.tryAs(login, [&](Connection &open) { hall.store.withdraw(open, id, why); });
    };
    CHECK_FALSE(hall.load(id, hall.manager).mayWithdraw);
    CHECK(withdraw(hall.manager, u"他说算了"_qs).constraint == u"fine_appeal_recorder");
    CHECK(withdraw(hall.auditor, u"x"_qs).kind == ProblemKind::Denied);
    CHECK(withdraw(hall.leader, u" "_qs).constraint == u"fine_appeal_why");
    CHECK(hall.load(id, hall.leader).mayWithdraw);
    CHECK(withdraw(hall.leader, u"本人认可处理"_qs).text.isEmpty());
    CHECK(hall.load(id).state == FineAppealState::Withdrawn);
    CHECK(withdraw(hall.leader, u"再次"_qs).constraint == u"fine_appeal_open");
    CHECK(hall.refusalOf(id, uphold, hall.above) == u"fine_appeal_open");
    CHECK(hall.appeal(entry) > id); // while there is time he may again
}

TEST_CASE("an appeal whose entry is taken back on other grounds is settled")
{
    Hall hall;
    const qint64 entry = hall.fined();
    const qint64 id = hall.appeal(entry);
    hall.punch("1034", hall.day.toString(Qt::ISODate).toLatin1() + " 07:59:00", PunchDirection::In);
    hall.closeDue();
    const FineAppeal settled = hall.load(id);
    CHECK(settled.state == FineAppealState::Settled);
    CHECK(settled.why == u"later evidence");
    CHECK(hall.refusalOf(id, uphold, hall.above) == u"fine_appeal_open");
    CHECK(hall.net(hall.month) == 0);
    const qint64 other = hall.fined(1);
    Connection open = hall.database.connect(hall.manager);
    LedgerStore().reverse(open, other, u"自查有误"_qs);
    CHECK(hall.recordRefusal(other, hall.leader) == u"fine_appeal_reversed");
}

TEST_CASE("what was not shown is not booked: a month that closed meanwhile, another amount")
{
    Hall hall;
    const qint64 id = hall.appeal(hall.fined());
    Connection open = hall.database.connect(hall.above);
    const auto shown = hall.store.effect(open, id, uphold);
    hall.closeMonth();
    const auto late = [&](const FineDecision &decision) {
        return hall
            .tryAs(hall.above,
                   [&](Connection &one) { hall.store.decide(one, id, decision, shown); })
            .constraint;
    };
    CHECK(late(uphold) == u"fine_appeal_effect");
    CHECK(hall.load(id).isOpen());
    CHECK(hall.net(hall.month.addMonths(1)) == 0);
    CHECK(late({FineOutcome::Uphold, 0, 0, u" "_qs}) == u"fine_appeal_why");
    CHECK(late({FineOutcome::None, 0, 0, u"x"_qs}) == u"fine_appeal_outcome");
    for (const qint64 fen : {0, 500, 501, -1})
        CHECK(late({FineOutcome::Reduce, fen, 0, u"x"_qs}) == u"fine_appeal_lesser");
}

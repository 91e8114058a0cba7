// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fineappeal.h"
#include "attendance/evenness.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const QDate september(2026, 9, 1);

FineAppeal against(LedgerKind kind, qint64 fen, qint64 overCapFen = 0, int points = 0)
{
    FineAppeal appeal;
    appeal.entry.kind = kind;
    appeal.entry.fen = fen;
    appeal.entry.points = points;
    appeal.entry.overCapFen = overCapFen;
    appeal.entry.month = september;
    appeal.recordedAt = QDateTime(september, QTime(0, 0), Qt::UTC);
    appeal.decideBy = appeal.recordedAt.addDays(7);
    return appeal;
}

}

TEST_CASE("states and outcomes of an appeal against a fine go by the schema's words")
{
    for (const FineOutcome outcome :
         {FineOutcome::None, FineOutcome::Keep, FineOutcome::Uphold, FineOutcome::Reduce})
        CHECK(fineOutcomeFromCode(codeOf(outcome)) == outcome);
    CHECK(fineAppealStateFromCode(QStringLiteral("open")) == FineAppealState::Open);
    CHECK(fineAppealStateFromCode(QStringLiteral("withdrawn")) == FineAppealState::Withdrawn);
    CHECK(fineAppealStateFromCode(QStringLiteral("settled")) == FineAppealState::Settled);
    CHECK(fineAppealStateFromCode(QStringLiteral("?")) == FineAppealState::Decided);
}

TEST_CASE("what an appeal lacks before it can be decided")
{
    using enum FineGap;
    const FineAppeal fine = against(LedgerKind::Fine, -300, 200); // 5.00, 2.00 beyond the cap
    CHECK(fine.takenFen() == 300);
    CHECK(gapsOf(fine, {}) == std::vector{Outcome, Why});
    const QString why = QStringLiteral("属实");
    CHECK(gapsOf(fine, {FineOutcome::Keep, 0, 0, why}).empty());
    CHECK(gapsOf(fine, {FineOutcome::Uphold, 0, 0, QStringLiteral("  ")}) == std::vector{Why});
    CHECK(gapsOf(fine, {FineOutcome::Reduce, 299, 0, why}).empty());
    for (const qint64 fen : {-1, 0, 300, 301})
        CHECK(gapsOf(fine, {FineOutcome::Reduce, fen, 0, why}) == std::vector{Amount});
    const FineAppeal points = against(LedgerKind::Fine, 0, 0, -3);
    CHECK(gapsOf(points, {FineOutcome::Reduce, 0, 2, why}).empty());
    CHECK(gapsOf(points, {FineOutcome::Reduce, 1, 0, why}) == std::vector{Amount});
    CHECK(gapsOf(points, {FineOutcome::Reduce, 0, 3, why}) == std::vector{Amount});
}

TEST_CASE("what a decision books: back, anew within the cap, and anew what a reversal took")
{
    using enum LedgerKind;
    const FineGuard capped{4000, 2000, 0}; // 8.00
    const QDate next = september.addMonths(1);
    const FineAppeal fine = against(Fine, -500);
    CHECK(bookingsOf(fine, {FineOutcome::Keep, 0, 0, {}}, september, {}, 0).empty());
    CHECK(bookingsOf(fine, {FineOutcome::Uphold, 0, 0, {}}, next, capped, 800)
          == std::vector<FineBooking>{{Reversal, next, 500, 0, 0}});
    const FineDecision less{FineOutcome::Reduce, 400, 0, {}};
    CHECK(bookingsOf(fine, less, september, capped, 800)
          == std::vector<FineBooking>{{Reversal, september, 500, 0, 0},
                                      {Fine, september, -400, 0, 0}});
    // In the next month it makes no room.
    CHECK(bookingsOf(fine, less, next, capped, 600)
          == std::vector<FineBooking>{{Reversal, next, 500, 0, 0}, {Fine, next, -200, 0, 200}});
    const FineAppeal damage = against(Compensation, -9000);
    CHECK(bookingsOf(damage, {FineOutcome::Reduce, 5000, 0, {}}, next, capped, 800)
          == std::vector<FineBooking>{{Reversal, next, 9000, 0, 0},
                                      {Compensation, next, -5000, 0, 0}}); // no cap (#67)
    FineAppeal taken = against(Reversal, -5000);
    taken.takenBack = Award;
    CHECK(bookingsOf(taken, {FineOutcome::Reduce, 2000, 0, {}}, next, capped, 0)
          == std::vector<FineBooking>{{Award, next, 3000, 0, 0}});
    CHECK(sumOf(bookingsOf(fine, less, next, capped, 600)) == 300);
}

TEST_CASE("the clock of an appeal runs, warns in the last day, and is overdue")
{
    using enum FineAppealClock::Stand;
    FineAppeal appeal = against(LedgerKind::Fine, -500);
    const auto at = [&](qint64 secondsLeft) {
        return clockOf(appeal, appeal.decideBy.addSecs(-secondsLeft));
    };
    CHECK(at(86'401).stand == Running);
    CHECK(at(86'401).seconds == 86'401);
    CHECK(at(86'400).stand == Soon);
    CHECK(at(0).stand == Soon);
    CHECK(at(-1).stand == Overdue);
    CHECK(at(-3600).seconds == 3600);
    appeal.state = FineAppealState::Decided;
    appeal.decidedAt = appeal.recordedAt.addSecs(5000);
    CHECK(at(-3600).stand == Over);
    CHECK(at(-3600).seconds == 5000);
    appeal.state = FineAppealState::Open;
    appeal.refusal = QStringLiteral("fine_appeal_level");
    CHECK_FALSE(appeal.isForMe());
}

TEST_CASE("shares of nothing are none, and who never praises only punishes")
{
    DeciderMonth decider;
    CHECK(decider.deviatingShare() == -1);
    decider.booked = 3;
    decider.dismissed = 1;
    decider.deviating = 1;
    CHECK(decider.deviatingShare() == 25);
    TeamBalance balance;
    CHECK_FALSE(balance.ratio());
    CHECK_FALSE(balance.onlyPunishes());
    balance.fines = 4;
    CHECK(balance.onlyPunishes());
    balance.awards = 1;
    CHECK(balance.ratio() == 0.25);
    CHECK(TeamEnforcement().actedShare() == -1);
}

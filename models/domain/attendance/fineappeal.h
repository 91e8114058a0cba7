// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledger.h"

namespace banzhang {

enum class FineAppealState {
    Open,
    Decided,
    Withdrawn,
    Settled // the entry was taken back on other grounds
};

enum class FineOutcome {
    None,   // not decided
    Keep,   // the entry stands
    Uphold, // it is taken back
    Reduce  // a lesser one takes its place
};

// The schema's words: "open", "decided", "withdrawn", "settled"; "", "keep", "uphold", "reduce". An
// unknown state is a decided one, which nobody may change.
[[nodiscard]] FineAppealState fineAppealStateFromCode(const QString &code);
[[nodiscard]] FineOutcome fineOutcomeFromCode(const QString &code);
[[nodiscard]] QString codeOf(FineOutcome outcome);

// An appeal, in writing, against an entry of the ledger that takes something from an agent (#38).
struct FineAppeal
{
    qint64 id = 0;
    LedgerEntry entry;                        // what it is against
    LedgerKind takenBack = LedgerKind::Award; // of a reversal: what it took
    QString entryDecidedBy;                   // whose decision that was
    QString words;                            // of the agent
    QString signature;
    QString recordedBy;
    QDateTime recordedAt; // UTC
    QDateTime decideBy;   // UTC
    FineAppealState state = FineAppealState::Open;
    FineOutcome outcome = FineOutcome::None;
    qint64 remainsFen = 0; // with Reduce
    int remainsPoints = 0;
    QString decidedBy; // or withdrawn
    QDateTime decidedAt;
    QString why;
    qint64 bookedFen = 0; // what the decision booked for the agent, all of it
    QDate bookedMonth;    // in which it counts; null: nothing was booked
    QString deciders;     // names of who may decide; while it is open
    QString refusal;      // the rule that keeps the reader from deciding; empty when he may
    bool mayWithdraw = false;

    [[nodiscard]] bool isOpen() const { return state == FineAppealState::Open; }
    [[nodiscard]] bool isForMe() const { return isOpen() && refusal.isEmpty(); }
    // What was charged, >= 0, after the cap: the most that can remain.
    [[nodiscard]] qint64 takenFen() const { return -entry.fen; }
    [[nodiscard]] int takenPoints() const { return -entry.points; }
    bool operator==(const FineAppeal &) const = default;
};

// Whether and until when an entry may be appealed.
struct FineAppealChance
{
    QDateTime until; // UTC
    int decideDays = 0;
    QString refusal; // the rule that stands in the way; empty for none
};

// How long one may appeal and a decision may take, and who is above the other managers.
struct FineAppealTerms
{
    int windowDays = 7;    // 1 to 366, each of 24 hours
    int decideDays = 7;    // 1 to 92
    qint64 superiorId = 0; // 0: another manager decides
    std::vector<std::pair<qint64, QString>> managers;
};

// What is decided, before it is.
struct FineDecision
{
    FineOutcome outcome = FineOutcome::None;
    qint64 remainsFen = 0; // with Reduce: what remains against the agent, >= 0, before any cap
    int remainsPoints = 0;
    QString why;
};

// Something without which an appeal cannot be decided.
enum class FineGap { Outcome, Amount, Why };

// In this order; empty when it can be decided. With Reduce more than nothing and less than before
// has to remain.
[[nodiscard]] std::vector<FineGap> gapsOf(const FineAppeal &appeal, const FineDecision &decision);

// A row that a decision books.
struct FineBooking
{
    LedgerKind kind = LedgerKind::Reversal;
    QDate month; // in which it counts
    qint64 fen = 0;
    int points = 0;
    qint64 overCapFen = 0;

    bool operator==(const FineBooking &) const = default;
};

[[nodiscard]] qint64 sumOf(const std::vector<FineBooking> &bookings); // fen, for the agent

// What a decision books, as the database's fine_appeal_bookings() has it: the entry is reversed in
// the month that is open for its day, and with Reduce what remains is booked anew there, cut at the
// cap; what a reversal took is booked anew. `chargedFen`: fines charged in that month before it.
[[nodiscard]] std::vector<FineBooking> bookingsOf(const FineAppeal &appeal,
                                                  const FineDecision &decision, QDate openMonth,
                                                  const FineGuard &guard, qint64 chargedFen);

// How it stands with the time in which an appeal is to be decided.
struct FineAppealClock
{
    enum class Stand { Running, Soon, Overdue, Over };
    Stand stand = Stand::Running;
    qint64 seconds = 0; // left; beyond the deadline; or, of one that is over, what it took
};

// Soon: a day or less is left.
[[nodiscard]] FineAppealClock clockOf(const FineAppeal &appeal, const QDateTime &now);

}

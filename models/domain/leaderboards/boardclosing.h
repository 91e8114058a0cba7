// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/championship.h"

namespace banzhang {

// How far a prize has come (#21).
enum class ChampionState { Awarded, HandedOut, Received, Spoken };

// "awarded", "handed_out", "received", "spoken"; anything else is Spoken, of which nothing is due.
[[nodiscard]] ChampionState championStateFromCode(const QString &code);

// A period of a board, closed; with one of its champions. A period without one has a row of its own
// (championId 0).
struct BoardClosing
{
    qint64 closingId = 0;
    QString code;   // "day", "week", "month"
    QDate from;     // the period
    QDate to;       // its last day
    QString metric; // what it was ranked by: "amount" …
    PrizeTies ties = PrizeTies::Earlier;
    int people = 0;          // had a place
    int outPeople = 0;       // were kept out
    QString closedBy;        // empty: the clock of a feed
    QDateTime closedAt;      // UTC
    qint64 prizeFen = -1;    // what was promised; -1: nothing was
    int openAdjustments = 0; // came later, and nobody decided on them
    qint64 adjustedFen = 0;  // their sum, also of those decided on

    qint64 championId = 0;
    qint64 agentId = 0;
    QString agentNo;
    QString name;
    QString team;
    double value = 0; // in the metric; fen of an amount
    int orders = 0;
    int shareOf = 1;
    qint64 fen = 0;
    int points = 0;
    qint64 ledgerEntryId = 0; // 0: nothing was booked
    ChampionState state = ChampionState::Awarded;
    QDateTime handedOutAt; // UTC
    QString handedOutBy;
    QDateTime receivedAt; // UTC
    QString signature;
    QDateTime spokenAt;    // UTC
    QString speechSkipped; // why there was no speech
    bool isTakenBack = false;
    bool hasLeft = false; // the champion does not work here any more

    [[nodiscard]] bool hasChampion() const { return championId > 0; }
    [[nodiscard]] bool isSpeechSettled() const
    {
        return spokenAt.isValid() || !speechSkipped.isEmpty();
    }
    // What is next for the prize; a prize that was taken back needs nothing.
    [[nodiscard]] bool mayHandOut() const
    {
        return hasChampion() && !isTakenBack && !handedOutAt.isValid();
    }
    [[nodiscard]] bool maySign() const
    {
        return hasChampion() && handedOutAt.isValid() && !receivedAt.isValid();
    }
    [[nodiscard]] bool maySpeak() const { return hasChampion() && !isSpeechSettled(); }
    [[nodiscard]] bool mayTakeBack() const { return ledgerEntryId > 0 && !isTakenBack; }
    bool operator==(const BoardClosing &) const = default;
};

// A place as it was frozen; place 0: he was kept out, by `outCode`.
struct FrozenPlace
{
    int place = 0;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    double value = 0;
    int orders = 0;
    QDateTime reachedAt; // UTC; may be null
    QString
        outCode; // fatal, absent, late, few_calls, small_sample …; gate: the reader may not know
    QString outFigures; // JSON object, as the board has it

    bool operator==(const FrozenPlace &) const = default;
};

// An order, cancel or return that came after the closing (B6).
struct ClosingAdjustment
{
    qint64 id = 0;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    bool isUndone = false; // takes an order of the period back; else an order that came late
    qint64 fen = 0;
    QString orderNo; // empty where the reader may not see the order
    QDateTime soldAt;
    QDateTime foundAt;
    QDateTime settledAt; // null: it waits for a decision
    QString settledBy;
    QString settledWhy;

    bool operator==(const ClosingAdjustment &) const = default;
};

// What somebody's figure would be with all that came later.
struct ClosingEffect
{
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    int place = 0; // as frozen; 0: none
    double value = 0;
    qint64 adjustedFen = 0;
    double netValue = 0;
    bool isChampion = false;
    bool isOut = false; // a gate kept him out

    bool operator==(const ClosingEffect &) const = default;
};

// What but orders would decide a closed period otherwise today (B6); the places stay.
struct ClosingChange
{
    enum class What {
        BarGone, // what kept him out is gone: dismissed, or an appeal was granted
        Barred,  // he has a place, and would have none
        Results  // his results came or changed later
    };

    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    What what = What::Results;
    QString code; // of the gate: fatal, absent, late; empty with Results

    bool operator==(const ClosingChange &) const = default;
};

// All of a closing: why is he the champion, and does it still look so?
struct ClosingWhy
{
    std::vector<FrozenPlace> places; // the first ones by place, then those kept out
    std::vector<FrozenOrder> orders; // of the first three places, as far as the reader may see them
    std::vector<ClosingAdjustment> adjustments;
    std::vector<ClosingEffect> effects; // only where there are adjustments
    std::vector<ClosingChange> changes; // for who may see them

    bool operator==(const ClosingWhy &) const = default;
};

// Who would be first with what came later, the champions alone when they still would be: agents.
// Empty when there are no adjustments, or when the metric is not the amount.
[[nodiscard]] std::vector<qint64> wouldBeFirst(const std::vector<ClosingEffect> &effects,
                                               const QString &metric);

// The winners worked out again from what was frozen: the proof at the foot of "why?". Nothing when
// the reader does not see all orders of the contenders.
[[nodiscard]] std::vector<AwardShare>
provenAwards(const ClosingWhy &why, const BoardClosing &closing, const PrizeOffer &prize);

}

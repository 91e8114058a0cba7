// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/boardclosing.h"

namespace banzhang {

// Closed periods of the boards, their champions and what becomes of the prizes (#18, #19, #21, B6).
// Fen and points, moments UTC.
class ChampionStore final
{
public:
    // Those whose last day is that day or later, newest first, a row for each champion.
    [[nodiscard]] std::vector<BoardClosing> list(Connection &connection, QDate from,
                                                 int most) const;
    // Places at most `most`, and all who were kept out. What would be otherwise today is for
    // managers and auditors; Denied for others.
    [[nodiscard]] ClosingWhy load(Connection &connection, qint64 closingId, int most,
                                  bool withChanges = false) const;
    // Closes every period that is over; returns how many. What another one closes at the same time
    // is closed once.
    int closeDue(Connection &connection) const;
    // Returns the closing. Conflict (board_closing_once) when it is closed; Invalid:
    // board_period_begins, board_version_known, board_period_over, board_code_known.
    qint64 close(Connection &connection, const QString &code, QDate from) const;

    // `meetingId` 0: in none. Denied (champion_own); Conflict (champion_handed_once); Invalid
    // (champion_taken_back, champion_known).
    void handOut(Connection &connection, qint64 championId, qint64 meetingId) const;
    // Denied (champion_own); Conflict (champion_signed_once); Invalid (champion_to_sign,
    // champion_signature).
    void sign(Connection &connection, qint64 championId, const QString &signature) const;
    // `skipped` is why there was no speech, empty: there was one. Denied (champion_own); Conflict
    // (champion_spoken_once).
    void recordSpeech(Connection &connection, qint64 championId, const QString &skipped) const;

    // The awards stand in spite of what came later; returns how many adjustments that settles.
    // Invalid (closing_adjustment_why).
    int settle(Connection &connection, qint64 closingId, const QString &why) const;
    // Reverses the prize in the ledger; returns that entry. Denied (champion_own); Invalid
    // (ledger_entry_says, champion_without_prize); Conflict (ledger_entry_reversed_once).
    qint64 takeBack(Connection &connection, qint64 championId, const QString &why) const;

    [[nodiscard]] std::vector<PrizeVersion> prizes(Connection &connection) const;
    // Invalid: prize_version_ahead, prize_version_used, prize_version_fen, prize_version_points.
    qint64 setPrize(Connection &connection, const PrizeVersion &prize) const;
};

}

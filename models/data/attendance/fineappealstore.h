// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappeal.h"
#include "db/connection.h"

namespace banzhang {

// Appeals against entries of the ledger (#38), as far as the reader sees those. Who records,
// decides and withdraws is the database's to say. Fen and points, moments UTC.
class FineAppealStore final
{
public:
    // Those recorded since then and all open ones, newest first, at most `most`.
    [[nodiscard]] std::vector<FineAppeal> list(Connection &connection, const QDateTime &since,
                                               int most) const;
    // `refusal` "attendance_reach" when the reader does not speak for the agent.
    [[nodiscard]] FineAppealChance chance(Connection &connection, qint64 entryId) const;
    // Returns the appeal's number. Denied (attendance_reach); Invalid: fine_appeal_against,
    // fine_appeal_final, fine_appeal_once, fine_appeal_reversed, fine_appeal_window,
    // fine_appeal_words, fine_appeal_signature.
    qint64 record(Connection &connection, qint64 entryId, const QString &words,
                  const QString &signature) const;
    // What a decision would book if it were made now; nothing is written. Invalid:
    // fine_appeal_lesser, fine_appeal_known.
    [[nodiscard]] std::vector<FineBooking> effect(Connection &connection, qint64 appealId,
                                                  const FineDecision &decision) const;
    // `shown` is the effect that the decider was shown. Returns the fen that the agent gets. Denied
    // (fine_appeal_decider, fine_appeal_proposer, fine_appeal_own, fine_appeal_level,
    // fine_appeal_nobody); Conflict (fine_appeal_open) when somebody else was faster; Invalid:
    // fine_appeal_lesser, fine_appeal_outcome, fine_appeal_why, fine_appeal_effect.
    qint64 decide(Connection &connection, qint64 appealId, const FineDecision &decision,
                  const std::vector<FineBooking> &shown) const;
    // Denied (fine_appeal_recorder); Conflict (fine_appeal_open); Invalid (fine_appeal_why).
    void withdraw(Connection &connection, qint64 appealId, const QString &why) const;

    [[nodiscard]] FineAppealTerms terms(Connection &connection) const;
    // Invalid: fine_appeal_superior, fine_appeal_setting_window, fine_appeal_setting_decide.
    void setTerms(Connection &connection, const FineAppealTerms &terms) const;
};

}

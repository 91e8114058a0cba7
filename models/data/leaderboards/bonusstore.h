// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/bonuspoints.h"

namespace banzhang {

// The monthly bonus points that leaders give (#23, #24). A month by any of its days.
class BonusStore final
{
public:
    // Members of the teams that the reader led then; managers and auditors see all.
    [[nodiscard]] std::vector<BonusMember> members(Connection &connection, QDate month) const;
    // As the database reckons it, of who gave; teams without points are not in it.
    [[nodiscard]] std::vector<BonusSpread> spreads(Connection &connection, QDate month) const;
    [[nodiscard]] std::vector<BonusVersion> history(Connection &connection, QDate month,
                                                    qint64 teamId, qint64 agentId) const;
    [[nodiscard]] BonusTerms terms(Connection &connection, QDate month) const;
    // `member` as it was shown: with its row, if any, which the new one replaces. Returns the row.
    // Denied (bonus_points_led, award_own); Conflict (bonus_points_meanwhile); Invalid:
    // bonus_points_reason, bonus_points_range, bonus_points_closed, bonus_points_ahead.
    qint64 give(Connection &connection, QDate month, const BonusMember &member,
                const BonusDraft &draft) const;
    // Invalid (award_setting_range).
    void setRange(Connection &connection, int least, int most) const;
};

}

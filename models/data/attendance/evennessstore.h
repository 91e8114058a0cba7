// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/evenness.h"
#include "db/connection.h"

namespace banzhang {

// How evenly a month (any day of it) was decided, rewarded and enforced, as far as the reader sees
// violations and the ledger. By name; deviations newest first, at most `most`.
class EvennessStore final
{
public:
    [[nodiscard]] std::vector<DeciderMonth> deciders(Connection &connection, QDate month) const;
    [[nodiscard]] std::vector<Deviation> deviations(Connection &connection, QDate month,
                                                    int most) const;
    [[nodiscard]] std::vector<TeamBalance> balances(Connection &connection, QDate month) const;
    [[nodiscard]] std::vector<TeamEnforcement> enforcements(Connection &connection,
                                                            QDate month) const;
    // All four, of one moment.
    [[nodiscard]] Evenness look(Connection &connection, QDate month, int most) const;
};

}

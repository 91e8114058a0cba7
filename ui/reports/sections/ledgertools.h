// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sections/sectiontools.h"

namespace banzhang {

// What lines of the ledger come to, in fen. An entry that takes another back belongs to that one's
// side, so that a fine and its reversal leave nothing. Adjustments and compensation of damage are
// neither fines nor awards (#67).
struct LedgerSums
{
    qint64 finesFen = 0;
    qint64 awardsFen = 0;
    qint64 othersFen = 0;
    qint64 entries = 0;

    LedgerSums &operator+=(const LedgerSums &other);
    [[nodiscard]] qint64 balanceFen() const { return finesFen + awardsFen + othersFen; }
};

[[nodiscard]] ReportLink linkOf(const LedgerLine &line);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfigures.h"

namespace banzhang {

// Who was there when a span began and ended, who came and left in it, by tenure in months (whole
// ones, from the day of hiring): at the span's first day, its last, the day of coming or of
// leaving. Always the four tenures of TurnoverLine in their order, and "unknown" behind them where
// somebody's hiring is not known: of him it is taken that he was there before. An agent of several
// teams counts once. `leftOn` is the first day on which he was gone.
[[nodiscard]] std::vector<TurnoverLine> turnoverOf(const std::vector<AgentSums> &agents,
                                                   const ReportSpan &span);

}

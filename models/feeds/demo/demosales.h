// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/orderfile.h"

namespace banzhang {

// What the demo's people sold on a day up to a moment at the site, a little of it cancelled or
// returned on one of the next days; and what came back on that day of earlier ones. The same day
// always has the same orders, so that handing them in again adds nothing. Wall times at the site.
[[nodiscard]] OrderFile demoOrders(const QDate &day, const QDateTime &until);
// Visits, successes and refusals of a day that is over (#85).
[[nodiscard]] ResultFile demoResults(const QDate &day);

}

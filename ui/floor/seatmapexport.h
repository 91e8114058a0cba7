// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "floor/seatmap.h"

namespace banzhang {

// The current seat of a map, or without one all that it shows, as text: a line a seat, tabs
// between.
[[nodiscard]] QString seatsAsTsv(const SeatMap &map, const ServerClock &clock);
// Writes the seats that the map shows (with a filter those that fit it), who sits there and what he
// does, to a workbook (.xlsx) or else CSV. Gives the number of seats; Invalid when the file could
// not be written.
[[nodiscard]] Result<int> exportSeatMap(const SeatMap &map, const ServerClock &clock,
                                        const QString &path);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "floor/seattable.h"

namespace banzhang {

// Writes the rows and columns that the table shows, in their order, to a workbook (.xlsx) or else
// CSV: numbers as numbers, durations in seconds at the clock's now, strips left out. Gives the
// number of rows; Invalid when the file could not be written.
[[nodiscard]] Result<int> exportSeats(const SeatTable &table, const ServerClock &clock,
                                      const QString &path);

}

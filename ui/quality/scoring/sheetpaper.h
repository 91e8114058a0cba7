// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/sheet.h"
#include "quality/sheet/sheetprint.h"

namespace banzhang {

class ServerClock;

// A sheet with the words that its paper needs.
[[nodiscard]] PrintedSheet paperOf(const Sheet &sheet, const ServerClock &clock);

}

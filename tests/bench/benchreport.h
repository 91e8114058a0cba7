// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace banzhang::bench {

// Prints one line: name, value, unit.
void report(const char *name, double value, const char *unit);

}

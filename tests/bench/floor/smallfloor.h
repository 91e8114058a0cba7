// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchserver.h"

namespace banzhang::bench {

// From a commit to the painted row at 60 seats, and what a look costs at 10,000 seats, in the
// database and in the models; all in this process.
void measureParts(const BenchServer &server);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/agentimport.h"

#include <vector>

namespace banzhang {

// The demo centre's agents in the order that its past counts them in.
[[nodiscard]] std::vector<AgentImportRow> demoPeople();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/agentday.h"

namespace banzhang {

// Notes, praise and flags of the day, a paragraph each; empty when there are none.
[[nodiscard]] QString dayNotesText(const AgentDay &day);

}

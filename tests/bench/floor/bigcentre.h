// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchserver.h"

namespace banzhang::bench {

inline constexpr int bigAgents = 10000;
inline constexpr int bigTeams = 500;
inline constexpr int teamSize = bigAgents / bigTeams;

// A centre of 10,000 agents in 500 teams and thirty queues with an hour behind it, a manager
// ("bench_manager") and the leaders of so many teams. Comes back with the way in, where USER stands
// for the login.
[[nodiscard]] QString makeBigCentre(const BenchServer &server, int leaders);

}

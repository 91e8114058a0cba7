// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/seat.h"

#include <optional>

namespace banzhang {

// How far back a board's strip reaches.
inline constexpr int stripSeconds = 3600;

// Puts a step into a strip that is sorted by time; a step of the same moment is replaced.
void addStep(std::vector<StateStep> &strip, const StateStep &step);

// The two strips as one: the steps of `known` up to the first of `newer`, then those of `newer`.
[[nodiscard]] std::vector<StateStep> joined(const std::vector<StateStep> &known,
                                            const std::vector<StateStep> &newer);

// Drops what lies wholly before `from`; the step that holds at `from` stays, as the first.
void trim(std::vector<StateStep> &strip, const QDateTime &from);

// Share of the time signed in, without pauses, that the agent spent on calls (ringing, talk, hold,
// after-call work) between the two moments, per cent; nothing when he was not at work at all.
[[nodiscard]] std::optional<int> occupancy(const std::vector<StateStep> &strip,
                                           const QDateTime &from, const QDateTime &to);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "floor/alarm.h"

namespace banzhang {

// What a kind of threshold is called: "Off post"; of state_time with the state's word.
[[nodiscard]] QString thresholdWord(ThresholdKind kind, std::optional<AgentState> state = {});
// With the reason of a pause: "Pause too long · Lunch".
[[nodiscard]] QString alarmWord(const FloorAlarm &alarm);
// rest, meal … in words.
[[nodiscard]] QString pauseKindWord(const QString &kind);
// Why the database refused a rule or a deed on an alarm.
[[nodiscard]] QString ruleSentence(const Problem &problem);

}

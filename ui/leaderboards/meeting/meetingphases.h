// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/meeting/meetingface.h"

namespace banzhang {

// Of whom or what an item is, in a line: "yesterday's champion 1001 Wang Fang".
[[nodiscard]] QString phaseSubject(const MeetingSheet &sheet, const MeetingItem &item);

// The champion whose award is under way: of the day, or with prizes of week and month the first
// whose award is not finished, else the first; nothing when there is none.
[[nodiscard]] const MeetingFact *championOf(const MeetingSheet &sheet, MeetingItemKind kind);

// What stands in the middle: facts, award, slogan, prizes or what was written so far.
void addPhase(MeetingFace &face, const MeetingSheet &sheet, const MeetingClock &countdown,
              const ServerClock &clock, const QRectF &content);

}

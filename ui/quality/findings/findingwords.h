// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/serverclock.h"
#include "quality/finding.h"

#include <QKeySequence>

namespace banzhang {

// What is to be done next: "to rectify"; or that nothing is.
[[nodiscard]] QString findingStateWord(FindingState state);
[[nodiscard]] QString shortSeverityWord(Severity severity); // "fatal"
[[nodiscard]] QString sameDayWord(SameDay sameDay);
// "11-20 Fri · 2 days over", "11-20 Fri · today"; a dash when nothing is due.
[[nodiscard]] QString dueText(const Finding &finding);
// A cell of the list.
[[nodiscard]] QString findingWord(int column, const Finding &finding, const ServerClock &clock);

// A deed on its button, with what it does; its key; why it cannot be done now (empty: it can).
[[nodiscard]] QString deedWord(FindingDeed deed);
[[nodiscard]] QKeySequence deedKey(FindingDeed deed);
[[nodiscard]] QString barSentence(FindingBar bar, FindingDeed deed);

// "rectified · Wang: spoke with him": a line of the history without its moment.
[[nodiscard]] QString stepText(const FindingStep &step, const ServerClock &clock);

// The announcement (通报) as it is proposed: without the customer's number.
[[nodiscard]] QString announcementText(const FindingDetail &detail, const ServerClock &clock);

// Why the database refused.
[[nodiscard]] QString findingSentence(const Problem &problem);

}

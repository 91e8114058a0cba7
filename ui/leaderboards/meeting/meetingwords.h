// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/serverclock.h"
#include "leaderboards/meetingdesk.h"

#include <QStringList>

namespace banzhang {

// Cells of the list of meetings, of who belongs to one, of actions.
[[nodiscard]] MeetingWords meetingWords(const ServerClock &clock);
[[nodiscard]] QString meetingStateWord(MeetingState state);
// "Morning meeting, early shift"
[[nodiscard]] QString meetingTitle(const Meeting &meeting);
// Who meets: department or team; empty for the whole site.
[[nodiscard]] QString meetingWho(const Meeting &meeting);
// "rest day", "on leave", "not punched in", "absent"
[[nodiscard]] QString guestReasonWord(const QString &reason);

// "3:13"; below nothing as "+0:12". Left time is rounded up, an overrun down, so that parts add up.
[[nodiscard]] QString countdownText(qint64 leftMs);
[[nodiscard]] QString spanText(qint64 seconds); // "4:00"

// A figure of the day before: name, value; empty when the code is not known.
[[nodiscard]] std::pair<QString, QString> factWord(const MeetingFact &fact);
// What a champion is first by, in its unit: "¥12,480".
[[nodiscard]] QString championValue(const MeetingFact &fact);
[[nodiscard]] std::vector<MeetingFact> factsOf(const MeetingSheet &sheet, const QString &code);
// "1034 Deng: rang back three callers"
[[nodiscard]] QString praiseWord(const MeetingFact &fact);

// All of a meeting's minutes, a line each: name, tab, words.
[[nodiscard]] QStringList meetingLines(const MeetingSheet &sheet, const ServerClock &clock);
[[nodiscard]] QString meetingSentence(const Problem &problem);

}

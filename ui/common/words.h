// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/durationtext.h"
#include "floor/agentstate.h"
#include "staff/staffaccount.h"

#include <QDateTime>
#include <QString>

namespace banzhang {

// The state's word in the language of the user: "Talking", 通话.
[[nodiscard]] QString stateWord(AgentState state);
// One character for where there is no room for the word: 通.
[[nodiscard]] QString stateMark(AgentState state);
// "Paused · coffee"; the word alone when there is no reason.
[[nodiscard]] QString stateWithReason(AgentState state, const QString &reason);

// What a person is in the centre: "Team leader".
[[nodiscard]] QString postWord(Post post);

// "6 s" below a minute, then as a duration.
[[nodiscard]] QString ageText(qint64 seconds);
// "10:42:17" of a time that already is the site's.
[[nodiscard]] QString clockText(const QDateTime &siteTime);
// "11-20 Fri", with the year when it is not `today`'s.
[[nodiscard]] QString dayText(const QDate &day, const QDate &today);
// "2,318"
[[nodiscard]] QString countText(qint64 count);
// "86.4%"
[[nodiscard]] QString percentText(double percent);
// What stands where there is no value.
[[nodiscard]] inline QString missingText()
{
    return QStringLiteral("—");
}

}

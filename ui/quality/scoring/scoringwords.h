// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "quality/sheetkeeper.h"
#include "quality/sheetrecord.h"
#include "quality/worklist.h"

#include <QDate>

namespace banzhang {

class ServerClock;

// Why an interaction was picked, by its code: "too long"; empty for one's own choice.
[[nodiscard]] QString reasonWord(const QString &code);
// A suspicion (too long, too short, swing …), not a routine.
[[nodiscard]] bool isSuspicion(const QString &code);
[[nodiscard]] QString modeWord(InspectionMode mode);
[[nodiscard]] QString workStateWord(WorkItem::State state);
// "submitted", "released", "acknowledged", "under appeal", "settled", "retracted".
[[nodiscard]] QString fateWord(const SheetRecord &sheet);
// "2 years 4 months"; empty for an unknown day.
[[nodiscard]] QString tenureText(const QDate &hiredOn, const QDate &today);
// "call", "chat", "e-mail"
[[nodiscard]] QString channelWord(const QString &code);
[[nodiscard]] QString directionWord(const QString &code);
// "11-19 Thu 15:22:08 · inbound · 138****2291 · Sales · 06:47"
[[nodiscard]] QString callFactsText(const Sheet &sheet, const ServerClock &clock);
// "version 3"
[[nodiscard]] QString versionText(int versionNo);
// "10:42:16 saved here and on the server", or what else the state of the journal is.
[[nodiscard]] QString keepingText(const SheetKeeping &keeping, const ServerClock &clock);
// What went wrong with sheets in a plain sentence; else as problemSentence() says it.
[[nodiscard]] QString sheetSentence(const Problem &problem);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ask.h"
#include "common/problem.h"
#include "floor/switchcommand.h"

namespace banzhang {

// "Listen", as it stands in a menu.
[[nodiscard]] QString deedWord(DeedKind kind);
// What is asked before it is done: the deed, its effect, the button. `who` is "1001 Wang"; `what`
// is a queue, or the asker's extension.
[[nodiscard]] Question deedQuestion(DeedKind kind, const QString &who, const QString &what);
// Why the database refused, in a sentence.
[[nodiscard]] QString deedSentence(const Problem &problem);
// What became of a command: the program's codes and Asterisk's words, in the user's language.
[[nodiscard]] QString outcomeSentence(const CommandReport &report);

}

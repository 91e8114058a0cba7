// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "quality/appeal.h"
#include "quality/sheetrecord.h"

class QComboBox;

namespace banzhang {

class ServerClock;

// "undecided", "kept", "changed", "sheet retracted", "withdrawn".
[[nodiscard]] QString appealStateWord(const Appeal &appeal);
[[nodiscard]] QString itemOutcomeWord(ItemOutcome outcome);
// "2 days 4 hours left", "51 minutes left", "3 hours overdue".
[[nodiscard]] QString leftText(qint64 seconds);
// The words of a cell of AppealModel.
[[nodiscard]] QString appealWord(int column, const Appeal &appeal, const ServerClock &clock);
// Who decides an open appeal, and why he; with a rule of the reader's, why not he.
[[nodiscard]] QString deciderSentence(const Appeal &appeal);
// "84.0 B → 100.0 A (+16.0)"; one side alone when nothing changes.
[[nodiscard]] QString effectText(const Form &form, const SheetScore &before,
                                 const SheetScore &after);
// What is missing before it can be decided: "2.1 wants a note."
[[nodiscard]] QString gapSentence(const Form &form, const AppealGap &gap);
// What went wrong with an appeal in a plain sentence; else as problemSentence() says it.
[[nodiscard]] QString appealSentence(const Problem &problem);
// Why this sheet cannot be appealed now; empty when it can.
[[nodiscard]] QString appealHindrance(const SheetRecord &sheet, const ServerClock &clock);
[[nodiscard]] QString ruleSentenceOfAppeals(const QString &rule);
// "2.1 Tone": place and title of an item.
[[nodiscard]] QString itemTitle(const Form &form, const QString &key);
// The whole appeal as text, to be copied.
[[nodiscard]] QString appealAsText(const AppealCase &all, const ServerClock &clock);

// The answers that an item knows, without some of them; typed where they are words or very many.
void fillAnswers(QComboBox &combo, const FormItem &item, const QStringList &without);
[[nodiscard]] QString chosenAnswer(const QComboBox &combo);
void chooseAnswer(QComboBox &combo, const QString &value);

}

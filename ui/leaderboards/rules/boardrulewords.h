// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/boardrules.h"
#include "leaderboards/prize.h"

#include <QStringList>

namespace banzhang {

struct Problem;

// "Day board"
[[nodiscard]] QString boardName(BoardCode code);
// "Monday" for 1 to "Sunday" for 7.
[[nodiscard]] QString weekdayWord(int isoDay);
// Who gets no place, a phrase a gate; empty: everybody gets one.
[[nodiscard]] QStringList gateWords(const BoardGates &gates);
// Cells of the lists (BoardRuleModel::Column, PrizeModel::Column) on that day.
[[nodiscard]] QString boardRuleWord(int column, const BoardVersion &version, const QDate &today);
[[nodiscard]] QString prizeRuleWord(int column, const PrizeVersion &prize, const QDate &today);
// All of a version in sentences.
[[nodiscard]] QStringList boardRuleLines(const BoardVersion &version, const QDate &today);
// What the boards reckon with, a sentence a figure or two.
[[nodiscard]] QStringList boardSettingLines(const BoardSetting &setting);
// Why rules, prizes or settings were refused.
[[nodiscard]] QString boardRuleSentence(const Problem &problem);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/serverclock.h"
#include "leaderboards/boardclosing.h"
#include "leaderboards/bonuspoints.h"
#include "leaderboards/honour.h"
#include "leaderboards/praise.h"

#include <QStringList>

namespace banzhang {

// "Day champion" of a board's code.
[[nodiscard]] QString championTitle(const QString &code);
// "Day board" of a board's code.
[[nodiscard]] QString boardName(const QString &code);
// "2026-11-20", "2026-11-16 – 11-22", "2026-11".
[[nodiscard]] QString periodText(const QString &code, QDate from, QDate to);
// A board's figure in its metric: "¥398.00", "12 orders", "94.6".
[[nodiscard]] QString figureText(const QString &metric, double value);
// Yuan, or points where there are those alone.
[[nodiscard]] QString prizeText(qint64 fen, int points);

// Cells of the lists (ClosingModel::Column …).
[[nodiscard]] QString closingWord(int column, const BoardClosing &closing,
                                  const ServerClock &clock);
[[nodiscard]] QString frozenPlaceWord(int column, const FrozenPlace &place, const QString &metric,
                                      const ServerClock &clock);
[[nodiscard]] QString frozenOrderWord(int column, const FrozenOrder &order,
                                      const ServerClock &clock);
[[nodiscard]] QString adjustmentWord(int column, const ClosingAdjustment &adjustment,
                                     const ServerClock &clock);
[[nodiscard]] QString changeWord(int column, const ClosingChange &change);
[[nodiscard]] QString bonusWord(int column, const BonusMember &member, const ServerClock &clock);
[[nodiscard]] QString bonusSpreadWord(int column, const BonusSpread &spread);
[[nodiscard]] QString praiseWord(int column, const Praise &praise, const ServerClock &clock);
[[nodiscard]] QString honourWord(int column, const Honour &honour);

// All of a closing with its champion, a line each: name, tab, words.
[[nodiscard]] QStringList closingLines(const BoardClosing &closing, const ServerClock &clock);
// What came later, and whether it still looks the same; empty when nothing came.
[[nodiscard]] QString adjustmentSentence(const BoardClosing &closing, const ClosingWhy &why);
// The proof: worked out again from the frozen orders, it is the same, or it is not.
[[nodiscard]] QString proofSentence(const BoardClosing &closing, const ClosingWhy &why);

// Why a deed with awards was refused.
[[nodiscard]] QString awardSentence(const Problem &problem);

}

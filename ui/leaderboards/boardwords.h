// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/serverclock.h"
#include "leaderboards/boardlook.h"

namespace banzhang {

struct Problem;

// Cells of a board (BoardModel::Column), and what stands behind them.
[[nodiscard]] QString boardWord(int column, const BoardPlace &place, const BoardLook &look,
                                const ServerClock &clock);
[[nodiscard]] QString boardTip(int column, const BoardPlace &place, const BoardLook &look);
// Cells of the orders behind a place (SaleModel::Column).
[[nodiscard]] QString saleWord(int column, const SaleEntry &entry, const ServerClock &clock);

[[nodiscard]] QString metricWord(BoardMetric metric);
[[nodiscard]] QString tiesWord(BoardTies ties);
// "3,980.00", "94.6", "86.4%": of the board's metric.
[[nodiscard]] QString valueWord(double value, BoardMetric metric);
// "¥3,980.00" where it stands alone.
[[nodiscard]] QString wholeValueWord(double value, BoardMetric metric);
// Why somebody has no place: "2 fatal sheet(s)".
[[nodiscard]] QString barWord(const BoardBar &bar);
[[nodiscard]] QString flagWord(const BoardFlag &flag);
// "11-16 to 11-22"
[[nodiscard]] QString periodWord(const BoardPeriod &period, const QDate &today);
// How a mix is reckoned, with its weights; empty for any other metric.
[[nodiscard]] QString formulaWord(const BoardRule &rule);
// Why a line of a file was not taken.
[[nodiscard]] QString rejectWord(const QString &why);
[[nodiscard]] QString boardSentence(const Problem &problem);
// A board for paper: "place  name, tab, value" a line.
[[nodiscard]] QStringList boardLines(const BoardLook &look, const ServerClock &clock);

}

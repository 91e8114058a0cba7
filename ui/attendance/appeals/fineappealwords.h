// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappeal.h"
#include "common/problem.h"
#include "common/serverclock.h"

#include <QStringList>

namespace banzhang {

// Cells of the list of appeals (FineAppealModel::Column).
[[nodiscard]] QString fineAppealWord(int column, const FineAppeal &appeal,
                                     const ServerClock &clock);
[[nodiscard]] QString fineAppealStateWord(const FineAppeal &appeal);
// "2 d 3 h left", "overdue by 4 h", "took 5 h".
[[nodiscard]] QString fineAppealClockWord(const FineAppeal &appeal, const QDateTime &now);
// "late, −¥5.00"
[[nodiscard]] QString entryWord(const LedgerEntry &entry);
// Yuan, or points where there are those alone.
[[nodiscard]] QString amountWord(qint64 fen, int points);
// All of an appeal, a line each: name, tab, words.
[[nodiscard]] QStringList fineAppealLines(const FineAppeal &appeal, const ServerClock &clock);
// What a decision books, in words.
[[nodiscard]] QString bookingsWord(const FineAppeal &appeal,
                                   const std::vector<FineBooking> &bookings);
// The rule that stands in the way of appealing or deciding, in words; empty for none.
[[nodiscard]] QString fineAppealRefusalWord(const QString &refusal);
[[nodiscard]] QString fineAppealSentence(const Problem &problem);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutydesk.h"
#include "common/problem.h"
#include "common/serverclock.h"

namespace banzhang {

// Cells of what the desk lists; `clock` outlives them.
[[nodiscard]] DutyWords dutyWords(const ServerClock &clock);
[[nodiscard]] QString headOfItems(const QString &head); // 交接班, 值机秩序 … (#70)
// Minutes and seconds, a sign before what is past.
[[nodiscard]] QString clockLeftText(qint64 seconds);
// What an inspection will come to, in a sentence; `who` is empty when it concerns nobody.
[[nodiscard]] QString costSentence(const InspectionCost &cost, int faults, const QString &who,
                                   int redoMinutes);
// Why a deed was refused.
[[nodiscard]] QString dutySentence(const Problem &problem);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/targetmodel.h"

namespace banzhang {

// The name of a key figure that may have a target, as the reports have it.
[[nodiscard]] QString targetFigureWord(const QString &figure);
// "per cent", "mm:ss", "yuan a month" …: how it is written.
[[nodiscard]] QString targetUnitWord(const TargetKind &kind);
[[nodiscard]] QString directionWord(TargetDirection direction); // "at least"
[[nodiscard]] QString targetValueText(const QString &figure, double value);
// What was written, in the figure's unit; none when it is no number of it. "%", "¥" and separators
// of thousands may stand there; seconds as mm:ss too.
[[nodiscard]] std::optional<double> targetValueOf(const QString &text, FigureKind kind);
// Cells and heads of the list.
[[nodiscard]] QString targetWord(int column, const TargetLine *line);
[[nodiscard]] QString targetSentence(const Problem &problem);
[[nodiscard]] QString targetFaultSentence(TargetFault fault, QDate openFrom);

}

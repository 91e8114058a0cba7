// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "reports/performance.h"

#include <QStringList>

namespace banzhang {

// "QA score", "Exam".
[[nodiscard]] QString performancePartWord(PerformanceMetric metric);
// "Promotion"; empty for none.
[[nodiscard]] QString performanceOutcomeWord(const QString &outcome);
// A value in its metric: "87.51", "56.00%", "¥320.00".
[[nodiscard]] QString performanceValueText(PerformanceMetric metric, double value);
// Where a part's value comes from.
[[nodiscard]] QString performanceSourceText(PerformanceMetric metric);
// Cells and heads (no total) of the list, PerformanceModel::Column ….
[[nodiscard]] QString performanceWord(int column, const PerformanceTotal *total);
// The total with all of its numbers, a line each: name, tab, words. The formula comes last.
[[nodiscard]] QStringList performanceLines(const PerformanceTotal &total);
// Why a line of marks was refused.
[[nodiscard]] QString markRejectWord(const QString &why);
// What of a scheme is wrong; empty when nothing is.
[[nodiscard]] QString schemeFaultSentence(const std::vector<PerformancePart> &parts);
// Why a deed was refused.
[[nodiscard]] QString performanceSentence(const Problem &problem);

}

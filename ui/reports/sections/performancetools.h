// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sections/sectiontools.h"

namespace banzhang {

// "(30 × 85.5 + 20 × 79.4) ÷ 50 = 83.06": the total with its numbers, over the parts that are
// there.
[[nodiscard]] QString formulaOf(const PerformanceTotal &total);
// Words of the parts that are missing.
[[nodiscard]] QStringList gapsOf(const PerformanceTotal &total);
// Why somebody with a total has no place; empty when he has one, or no total.
[[nodiscard]] QString noPlaceNote(const PerformanceTotal &total);
// The value of a part as its metric is told: yuan, per cent, calls.
[[nodiscard]] QString partValueText(const PartScore &part, const QTimeZone &zone);
// The lines of a scheme's parts: weight, from where to where.
[[nodiscard]] QString schemeText(const PerformanceScheme &scheme);
[[nodiscard]] QString twoDecimals(double value);
// Of which month the totals are; empty where the report is about that month itself.
[[nodiscard]] QString monthNote(const SectionContext &context);

}

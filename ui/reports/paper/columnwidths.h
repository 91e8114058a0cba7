// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <vector>

namespace banzhang {

// What a column needs: without a wrap, without one below its head, and at least.
struct ColumnNeed
{
    qreal natural = 0;
    qreal cells = 0;
    qreal least = 0;
};

// Widths of these columns of a table, together `width`: what each needs, and of the rest a share.
[[nodiscard]] std::vector<qreal> widthsOf(const ReportTable &table, const std::vector<int> &columns,
                                          const std::vector<ColumnNeed> &needs, qreal width);

}

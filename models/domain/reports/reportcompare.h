// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <vector>

namespace banzhang {

// A figure of one document beside the same one of another.
struct FigurePair
{
    QString where;  // chapter and row: "3.2 话务员工作统计表 · 1001 王芳"
    QString figure; // the column's head, or the key figure's name
    QString left;   // as it is read; a dash where it is not known, empty where there is none
    QString right;

    [[nodiscard]] bool isDifferent() const { return left != right; }
    bool operator==(const FigurePair &) const = default;
};

// All figures of both, in the order of the left one; rows are found again by their texts, and by
// their place among rows of the same texts. What only the right one has comes last.
[[nodiscard]] std::vector<FigurePair> figuresBeside(const ReportDocument &left,
                                                    const ReportDocument &right);

}

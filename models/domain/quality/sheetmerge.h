// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/sheet.h"

#include <functional>

namespace banzhang {

// A key of which two desks wrote differently; "markers", "strengths" and "weaknesses" for those.
struct SheetClash
{
    QString key;
    QString kept;
    QString other;

    bool operator==(const SheetClash &) const = default;
};

struct SheetMerge
{
    SheetContent content;
    std::vector<SheetClash> clashes;
};

// One inspector at two desks: what only one of them changed since `base` is taken from it. Where
// both did, the later hand wins by `mineIsLater(key)`, and the clash is told; texts keep both, the
// server's first; marks of both are kept.
[[nodiscard]] SheetMerge mergeSheets(const SheetContent &base, const SheetContent &mine,
                                     const SheetContent &theirs,
                                     const std::function<bool(const QString &key)> &mineIsLater);

}

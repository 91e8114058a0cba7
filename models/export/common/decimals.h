// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <charconv>

namespace banzhang {

// A figure with two decimals, as every export writes it. A half goes to the even neighbour, as
// statistics programs round: 3.625 is 3.62, 3.635 what its binary value is nearest to.
[[nodiscard]] inline QString twoDecimals(double value)
{
    char text[400]; // the largest double has 309 digits
    const auto end =
        std::to_chars(std::begin(text), std::end(text), value, std::chars_format::fixed, 2).ptr;
    return QString::fromLatin1(text, end - text);
}

}

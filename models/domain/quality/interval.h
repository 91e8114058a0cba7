// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace banzhang {

// A mean of a sample, and how far from it the mean of all there is may lie.
struct MeanInterval
{
    double mean = 0; // in the unit of the values
    int n = 0;
    // Half the width of the 95 % interval of the mean; none below two values: too few to tell.
    std::optional<double> half;

    [[nodiscard]] bool isTooFew() const { return !half.has_value(); }
};

// The mean of the values with its 95 % interval by Student's t (W. S. Gosset, 1908), for samples of
// a greater whole whose spread is not known:
//   half = t(0.975, n - 1) * s / sqrt(n),   s = sqrt(sum((x - mean)²) / (n - 1))
// No values give n = 0 and a mean of 0, which means nothing then. Never fails.
[[nodiscard]] MeanInterval meanInterval(const std::vector<double> &values);

// The point below which Student's t with that many degrees of freedom lies with 97.5 %; 12.706 for
// 1, 1.960 in the limit, exact to 0.0005. `freedom` is at least 1.
[[nodiscard]] double studentT975(int freedom);

}

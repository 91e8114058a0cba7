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
// The same of a sample that was summed up already: `spread` is its s, without meaning below two.
[[nodiscard]] MeanInterval meanInterval(int n, double mean, double spread);

// A share of a sample, and between which shares that of all there is lies with 95 %.
struct ShareInterval
{
    int n = 0;
    double share = 0; // 0 to 1
    double from = 0;
    double until = 1;
};

// `hits` of n (0 to n) with their 95 % interval by E. B. Wilson (1927), z = 1.959964:
//   (p + z²/2n ± z * sqrt(p(1 - p)/n + z²/4n²)) / (1 + z²/n)
// which stays within 0 to 1 and is honest for none of n too. n = 0 gives 0 to 1: nothing is known.
[[nodiscard]] ShareInterval wilsonInterval(int hits, int n);

// The point below which Student's t with that many degrees of freedom lies with 97.5 %; 12.706 for
// 1, 1.960 in the limit, exact to 0.0005. `freedom` is at least 1, below 2 it counts as 1.
[[nodiscard]] double studentT975(double freedom);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace banzhang {

namespace {

constexpr double z = 1.959963985; // the normal's 97.5 %

// Tabled up to here: the expansion below is worse than 0.0005 for fewer degrees of freedom.
constexpr std::array<double, 10> tabled = {12.7062, 4.3027, 3.1824, 2.7764, 2.5706,
                                           2.4469,  2.3646, 2.3060, 2.2622, 2.2281};

}

double studentT975(double freedom)
{
    if (freedom < double(tabled.size()) + 1)
        return tabled.at(size_t(std::max(1.0, freedom)) - 1);
    // Cornish and Fisher's expansion around the normal point (Abramowitz, Stegun 26.7.5).
    const double f = freedom;
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double z7 = z5 * z * z;
    return z + (z3 + z) / (4 * f) + (5 * z5 + 16 * z3 + 3 * z) / (96 * f * f)
           + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * f * f * f);
}

MeanInterval meanInterval(int n, double mean, double spread)
{
    MeanInterval result{n > 0 ? mean : 0, n, {}};
    if (n >= 2)
        result.half = studentT975(n - 1) * spread / std::sqrt(n);
    return result;
}

MeanInterval meanInterval(const std::vector<double> &values)
{
    const int n = int(values.size());
    if (n == 0)
        return {};
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return meanInterval(n, mean, n < 2 ? 0 : std::sqrt(squares / (n - 1)));
}

ShareInterval wilsonInterval(int hits, int n)
{
    if (n <= 0)
        return {};
    const double p = double(hits) / n;
    const double middle = p + z * z / (2.0 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
    const double whole = 1 + z * z / n;
    return {n, p, std::max(0.0, (middle - half) / whole), std::min(1.0, (middle + half) / whole)};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/interval.h"

#include <array>
#include <cmath>
#include <numeric>

namespace banzhang {

namespace {

// Tabled up to here: the expansion below is worse than 0.0005 for fewer degrees of freedom.
constexpr std::array<double, 10> tabled = {12.7062, 4.3027, 3.1824, 2.7764, 2.5706,
                                           2.4469,  2.3646, 2.3060, 2.2622, 2.2281};

}

double studentT975(int freedom)
{
    if (freedom <= int(tabled.size()))
        return tabled.at(size_t(std::max(1, freedom) - 1));
    // Cornish and Fisher's expansion around the normal point (Abramowitz, Stegun 26.7.5).
    const double z = 1.959963985;
    const double f = freedom;
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double z7 = z5 * z * z;
    return z + (z3 + z) / (4 * f) + (5 * z5 + 16 * z3 + 3 * z) / (96 * f * f)
           + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * f * f * f);
}

MeanInterval meanInterval(const std::vector<double> &values)
{
    MeanInterval result;
    result.n = int(values.size());
    if (values.empty())
        return result;
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / result.n;
    if (result.n < 2)
        return result;
    double squares = 0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    const double spread = std::sqrt(squares / (result.n - 1));
    result.half = studentT975(result.n - 1) * spread / std::sqrt(result.n);
    return result;
}

}

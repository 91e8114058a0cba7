// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/leniency.h"

#include <utility>

namespace banzhang {
namespace {

struct Sums
{
    int n = 0;
    double sum = 0;
    double squares = 0; // of the scores, not about the mean

    void add(const InspectorCell &cell, int sign = 1)
    {
        n += sign * cell.n;
        sum += sign * cell.n * cell.mean;
        squares += sign
                   * ((cell.n < 2 ? 0 : cell.spread * cell.spread * (cell.n - 1))
                      + cell.n * cell.mean * cell.mean);
    }
    [[nodiscard]] double mean() const { return sum / n; }
    [[nodiscard]] double within() const { return std::max(0.0, squares - sum * sum / n); }
};

// What is summed of one inspector over the cells that can be compared.
struct Comparison
{
    int n = 0;
    int others = 0;
    int ownFreedom = 0;
    int othersFreedom = 0;
    double difference = 0; // times n
    double ownWithin = 0;
    double othersWithin = 0;
    double othersWeight = 0; // sum of n_c² / m_c

    void add(const Sums &own, const Sums &rest)
    {
        n += own.n;
        others += rest.n;
        ownFreedom += own.n - 1;
        othersFreedom += rest.n - 1;
        difference += own.n * (own.mean() - rest.mean());
        ownWithin += own.within();
        othersWithin += rest.within();
        othersWeight += double(own.n) * own.n / rest.n;
    }

    [[nodiscard]] Leniency result() const
    {
        Leniency leniency{n, others, difference / n, {}};
        if (ownFreedom < 1 || othersFreedom < 1)
            return leniency;
        const double own = ownWithin / ownFreedom / n;
        const double rest = othersWithin / othersFreedom * othersWeight / n / n;
        const double parts = own * own / ownFreedom + rest * rest / othersFreedom;
        const double freedom = parts > 0 ? (own + rest) * (own + rest) / parts : 1;
        leniency.half = studentT975(freedom) * std::sqrt(own + rest);
        return leniency;
    }
};

}

std::map<qint64, Leniency> leniencies(const std::vector<InspectorCell> &cells)
{
    std::map<std::pair<qint64, qint64>, Sums> all;
    for (const InspectorCell &cell : cells)
        all[{cell.teamId, cell.formId}].add(cell);
    std::map<qint64, Comparison> compared;
    for (const InspectorCell &cell : cells) {
        Sums own;
        own.add(cell);
        Sums rest = all[{cell.teamId, cell.formId}];
        rest.add(cell, -1);
        if (rest.n > 0)
            compared[cell.inspectorId].add(own, rest);
    }
    std::map<qint64, Leniency> result;
    for (const auto &[inspector, comparison] : compared)
        result.emplace(inspector, comparison.result());
    return result;
}

}

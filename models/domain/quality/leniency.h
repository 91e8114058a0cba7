// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/qualitystat.h"

#include <map>

namespace banzhang {

// The scores that one inspector gave one team on one form, summed up: points of 100.
struct InspectorCell
{
    qint64 inspectorId = 0;
    qint64 teamId = 0;
    qint64 formId = 0;
    int n = 0; // at least 1
    double mean = 0;
    double spread = 0; // s; no meaning below two
};

// How lenient each inspector is: the mean difference d of his scores from those that the others
// gave to the same teams on the same forms, each team and form with the weight of his own sheets,
//   d = sum(n_c * (x_c - y_c)) / N
// (x_c, y_c: means of his and of the others' sheets of cell c, n_c his sheets there, N their sum).
// What nobody else scored cannot be compared and is left out. The 95 % interval is by Student's t
// over both spreads within the cells, each pooled (s² = squares within / freedom):
//   var = s_own² / N + s_others² * sum((n_c / N)² / m_c)
// (m_c: the others' sheets of cell c), with Welch's and Satterthwaite's degrees of freedom. Without
// a degree of freedom on either side there is no interval. Who has no cell to compare is not in the
// answer.
[[nodiscard]] std::map<qint64, Leniency> leniencies(const std::vector<InspectorCell> &cells);

}

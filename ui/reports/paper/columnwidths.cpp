// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace banzhang {
namespace {

// All the width by weight, so that tables of one kind are alike. Where that is too little for one
// of them each has what it needs, and of what is left its share.
std::vector<qreal> byWeight(const ReportTable &table, const std::vector<int> &columns,
                            const std::vector<ColumnNeed> &needs, qreal width)
{
    const qreal leastWeight = 0.01;
    const auto weightOf = [&table, leastWeight](int column) {
        return qMax(leastWeight, table.columns[size_t(column)].weight);
    };
    qreal weights = 0;
    qreal natural = 0;
    for (const int column : columns) {
        weights += weightOf(column);
        natural += needs[size_t(column)].natural;
    }
    const bool isEnough = std::all_of(columns.begin(), columns.end(), [&](int column) {
        return width * weightOf(column) / weights >= needs[size_t(column)].natural;
    });
    std::vector<qreal> widths;
    widths.reserve(columns.size());
    for (const int column : columns) {
        const qreal share = weightOf(column) / weights;
        widths.push_back(isEnough ? width * share
                                  : needs[size_t(column)].natural + (width - natural) * share);
    }
    return widths;
}

// Raises all alike until each has what it wishes: small wishes are met first, and who wishes most
// gets what is left. Returns that.
qreal raise(std::vector<qreal> &widths, const std::vector<qreal> &wishes, qreal spare)
{
    constexpr qreal enough = 0.01;
    for (size_t wishing = widths.size(); wishing > 0 && spare > enough;) {
        wishing = 0;
        qreal least = spare;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (wishes[i] - widths[i] > enough) {
                ++wishing;
                least = qMin(least, wishes[i] - widths[i]);
            }
        }
        const qreal step = wishing > 0 ? qMin(least, spare / qreal(wishing)) : 0;
        for (size_t i = 0; i < widths.size() && wishing > 0; ++i) {
            if (wishes[i] - widths[i] > enough) {
                widths[i] += step;
                spare -= step;
            }
        }
    }
    return qMax(0.0, spare);
}

// The least for each; of the rest first what keeps its cells on a line, then what keeps its head.
std::vector<qreal> byNeed(const std::vector<int> &columns, const std::vector<ColumnNeed> &needs,
                          qreal width)
{
    const auto all = [&](qreal ColumnNeed::*part) {
        std::vector<qreal> values;
        values.reserve(columns.size());
        for (const int column : columns)
            values.push_back(needs[size_t(column)].*part);
        return values;
    };
    std::vector<qreal> widths = all(&ColumnNeed::least);
    qreal spare = width - std::accumulate(widths.begin(), widths.end(), 0.0);
    spare = raise(widths, all(&ColumnNeed::cells), spare);
    spare = raise(widths, all(&ColumnNeed::natural), spare);
    for (qreal &one : widths)
        one += spare / qreal(widths.size());
    return widths;
}

}

std::vector<qreal> widthsOf(const ReportTable &table, const std::vector<int> &columns,
                            const std::vector<ColumnNeed> &needs, qreal width)
{
    qreal natural = 0;
    for (const int column : columns)
        natural += needs[size_t(column)].natural;
    return natural <= width ? byWeight(table, columns, needs, width)
                            : byNeed(columns, needs, width);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <vector>

namespace banzhang {

// A day's counts in equal steps (half-hours), for a small chart in a cell; the SeriesRole's value.
struct SparkSeries
{
    std::vector<int> values; // what was counted, from the first step shown
    std::vector<int> usual;  // what is usual on this weekday, same steps; may be empty
    int running = -1; // the step that is not over yet; later ones have no bar; -1: all are over

    bool operator==(const SparkSeries &) const = default;
};

}

Q_DECLARE_METATYPE(banzhang::SparkSeries)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace banzhang {

// What a marker on a recording says: well done, a mistake, or "stop here and ask the listener".
enum class MarkerKind { Praise, Fault, PausePoint };

// A mark that an inspector sets on a recording (V2, #92). Times are milliseconds of the recording,
// from 0 at its beginning, whatever the speed at which it was heard.
struct Marker
{
    MarkerKind kind = MarkerKind::Fault;
    qint64 atMs = 0;
    qint64 lengthMs = 0; // 0: a moment, else the stretch that is meant
    QString text;
    qint64 itemId = 0; // the item of the sheet to which it belongs; 0: none

    bool operator==(const Marker &) const = default;
};

// By time; those of one moment stay in the order in which they were set.
inline void sortMarkers(std::vector<Marker> &markers)
{
    std::ranges::stable_sort(markers, {}, &Marker::atMs);
}

}

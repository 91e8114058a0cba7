// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/spans.h"

#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

enum class PunchDirection { In, Out, Unknown }; // in the order in which the database sorts them

[[nodiscard]] QString codeOf(PunchDirection direction); // "in", "out", "unknown"
[[nodiscard]] PunchDirection punchDirectionFromCode(const QString &code);

// A punch that is in force: its moment is the device's less what that was fast, in seconds of the
// epoch.
struct PunchMark
{
    qint64 id = 0;
    qint64 at = 0;
    PunchDirection direction = PunchDirection::Unknown;

    bool operator==(const PunchMark &) const = default;
};

// The hours of a shift among the person's others, and the window in which punches count for it
// (P3); seconds of the epoch.
struct ShiftFrame
{
    qint64 starts = 0;
    qint64 ends = 0;
    qint64 opens = 0;
    qint64 shuts = 0;
    std::optional<qint64> beforeEnds;  // end of the shift before it, if any
    std::optional<qint64> afterStarts; // beginning of the one after it, if any
};

// Whether a punch counts for the shift, never for its date (P4): within its hours always; beside
// them when the window holds it. Where the windows of two shifts both hold it, "in" is the later
// one's, "out" the earlier one's, and one that does not say goes to the nearer, the later when
// halfway.
[[nodiscard]] bool punchBelongs(const PunchMark &punch, const ShiftFrame &shift);

// What a shift's punches say, whatever the order in which they are given.
struct Presence
{
    bool hasPunched = false;        // for the shift, and not for overtime beside it alone
    std::optional<qint64> firstIn;  // none: missing
    std::optional<qint64> lastOut;  // none: missing
    std::vector<Span> away;         // from an "out" to the "in" that follows it
    std::optional<qint64> firstOut; // after the shift's beginning
    std::optional<qint64> lastIn;   // before its end
};

// Presses of one direction no further apart than `doubleS` are one punch (P1): an "in" at its
// first, an "out" at its last. One that does not say is "in" when it is the first, "out" when it is
// the last; a single one by the half of the shift that it lies in. Who goes before the shift
// begins, or comes when it is over, was not there for it: overtime makes nobody punctual. `login`
// and `logout` count as punches where the centre has no device.
[[nodiscard]] Presence matchPunches(std::vector<PunchMark> punches, const ShiftFrame &shift,
                                    int doubleS, std::optional<qint64> login = {},
                                    std::optional<qint64> logout = {});

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/schedulenow.h"
#include "floor/floorsnapshot.h"

#include <QHash>

#include <optional>

namespace banzhang {

// How rows are to be read at a moment: which sources are silent, and whether the whole board stands
// still because the server is gone.
struct FloorTruth
{
    QHash<SourceId, QDateTime> silentSince; // silent sources and their last sign of life
    QDateTime frozenAt;                     // the data ends here; null while the server is there

    // Which of the feeds are silent at `now`.
    void listen(const std::vector<FeedStatus> &feeds, const QDateTime &now);

    bool operator==(const FloorTruth &) const = default;
};

// A seat as the board shows it: signed-out people are not stale, everybody else is while his source
// is silent.
struct SeatRow
{
    Seat seat; // its lastHour is the strip as known
    AgentState state = AgentState::SignedOut;
    QString reason;  // of the pause, in words where its code is known
    int alarm = 0;   // 1 amber, 2 red
    QDateTime since; // what the duration counts from; null when there is nothing to count
    bool isStale = false;
    bool isFrozen = false;
    QDateTime frozenAt;
    std::vector<StateStep> strip; // as painted
    std::optional<int> occupancy; // of the last hour, per cent
    HelpFlag flag;                // the open one; its key is 0 when there is none
    ScheduleNow schedule;         // the roster, and whether he does as it says

    bool operator==(const SeatRow &) const = default;
};

// `now` ends the hour of the strip.
[[nodiscard]] SeatRow seatRow(const Seat &seat, const FloorTruth &truth, const QDateTime &now);

}

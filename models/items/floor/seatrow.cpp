// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatrow.h"

#include "floor/statestrip.h"

namespace banzhang {

void FloorTruth::listen(const std::vector<FeedStatus> &feeds, const QDateTime &now)
{
    silentSince.clear();
    for (const FeedStatus &feed : feeds) {
        if (feed.isSilent(now))
            silentSince.insert(feed.sourceId, feed.lastHeardAt);
    }
}

SeatRow seatRow(const Seat &seat, const FloorTruth &truth, const QDateTime &now)
{
    SeatRow row;
    row.seat = seat;
    trim(row.seat.lastHour, now.addSecs(-stripSeconds));
    row.state = seat.state;
    row.frozenAt = truth.frozenAt;
    row.isFrozen = truth.frozenAt.isValid();
    row.strip = row.seat.lastHour;
    const bool isOut = seat.state == AgentState::SignedOut;
    // Who was not heard of all day was not here.
    if (isOut && now.isValid() && (row.strip.empty() || row.strip.front().state == seat.state))
        addStep(row.strip, {now.addSecs(-stripSeconds), AgentState::SignedOut});
    const auto silent = truth.silentSince.constFind(seat.sourceId);
    row.isStale = !isOut && silent != truth.silentSince.cend();
    if (row.isStale) {
        row.state = AgentState::Stale;
        row.since = silent->isValid() ? *silent : seat.since;
        if (row.since.isValid())
            addStep(row.strip, {row.since, AgentState::Stale});
    } else if (!isOut) {
        row.since = seat.since;
    }
    row.occupancy = occupancy(row.strip, now.addSecs(-stripSeconds), now);
    return row;
}

}

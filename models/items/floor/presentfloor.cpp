// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/presentfloor.h"

#include "floor/statestrip.h"

namespace banzhang {

void PresentFloor::take(const FloorSnapshot &snapshot)
{
    if (!snapshot.full && !m_last)
        return;
    const std::map<AgentId, Seat> before = m_seats;
    if (snapshot.full)
        m_seats.clear();
    for (Seat seat : snapshot.seats) {
        const auto known = before.find(seat.agentId);
        if (seat.lastHour.empty() && known != before.end())
            seat.lastHour = known->second.lastHour;
        if (seat.since.isValid())
            addStep(seat.lastHour, {seat.since, seat.state});
        trim(seat.lastHour, snapshot.serverNow.addSecs(-stripSeconds));
        m_seats[seat.agentId] = seat;
    }
    m_last = snapshot;
    m_last->seats.clear();
}

void PresentFloor::addSteps(const Strips &steps)
{
    for (auto newer = steps.cbegin(); newer != steps.cend(); ++newer) {
        const auto seat = m_seats.find(newer.key());
        if (seat == m_seats.end())
            continue;
        std::vector<StateStep> &strip = seat->second.lastHour;
        strip = joined(strip, newer.value());
        if (seat->second.since.isValid())
            addStep(strip, {seat->second.since, seat->second.state});
    }
}

std::optional<FloorSnapshot> PresentFloor::whole() const
{
    if (!m_last)
        return std::nullopt;
    FloorSnapshot snapshot = *m_last;
    snapshot.full = true;
    for (const auto &[id, seat] : m_seats)
        snapshot.seats.push_back(seat);
    return snapshot;
}

}

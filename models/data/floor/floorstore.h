// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/floorsnapshot.h"

#include <QHash>

namespace banzhang {

// What a live board reads. Rows and customers' numbers are limited to the reader's scope by the
// database itself; a role without a live floor gets DbError (Denied). Times are UTC on the database
// clock.
class FloorStore final
{
public:
    // One look at the floor, consistent in itself. With horizon 0 it is full: all agents of the
    // scope, those never seen by a switch as signed out, those who left not at all. Else `seats`
    // holds the agents whose live row was written since the look that gave `horizon`, some perhaps
    // a second time. Queues, waiting calls, feeds and flags are always whole, or left out of a
    // look that is not full when the reader has them: they are dearer than a few agents.
    // usualByHalfHour only comes with a full look. `lastHour` stays empty: see recentSteps.
    [[nodiscard]] FloorSnapshot fetch(Connection &connection, qint64 horizon,
                                      bool withSurroundings = true) const;

    // Changes of state of these agents since a moment, oldest first, and before them the last one
    // of the day before. Agents without any are left out.
    [[nodiscard]] QHash<AgentId, std::vector<StateStep>>
    recentSteps(Connection &connection, const std::vector<AgentId> &agents,
                const QDateTime &since) const;
};

}

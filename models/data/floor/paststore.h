// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/paststretch.h"

namespace banzhang {

// Reads the floor as it was, from the facts. Whom the reader sees is decided by the day of the
// moment: the whole site, or the teams that he led then. A role without a live floor gets DbError
// (Denied). Times are UTC.
class PastStore final
{
public:
    // The floor at `moment` and what happened after it up to `wanted`, cut before the next
    // half-hour of the clock begins: figures of a half-hour and of a day begin anew there, and
    // teams change at midnight. Consistent in itself.
    [[nodiscard]] PastStretch fetch(Connection &connection, const QDateTime &moment,
                                    const QDateTime &wanted) const;

    // The last hour's changes of state before a moment, with the state in which it began.
    [[nodiscard]] Strips steps(Connection &connection, const QDateTime &moment) const;

    // When something happened next to an agent or a caller, or last before the moment, within a
    // day; null when nothing did.
    [[nodiscard]] QDateTime neighbour(Connection &connection, const QDateTime &moment,
                                      bool forward) const;

    // When an alarm that the reader may see was raised next after the moment, or last before it,
    // however far away; null when none was.
    [[nodiscard]] QDateTime alarmBeside(Connection &connection, const QDateTime &moment,
                                        bool forward) const;

    // The day at the site in which a moment lies.
    [[nodiscard]] PastDay day(Connection &connection, const QDateTime &moment) const;
};

}

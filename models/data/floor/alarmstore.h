// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/alarm.h"

namespace banzhang {

// Alarms, as far as the database shows them to the reader: of the teams that he leads, of queues,
// or of the site.
class AlarmStore final
{
public:
    // One look, consistent in itself. With horizon 0 all that last; else what was written since the
    // look that gave `horizon`.
    [[nodiscard]] AlarmLook fetch(Connection &connection, qint64 horizon) const;

    // The newest first, at most query.most.
    [[nodiscard]] std::vector<FloorAlarm> history(Connection &connection,
                                                  const AlarmQuery &query) const;

    // Denied for an alarm of a team that the reader does not lead today; Invalid
    // (alarm_unacknowledged) when somebody was first.
    void acknowledge(Connection &connection, AlarmId alarm, const QString &note) const;

    // Raises, lifts and ends alarms as of now and tells the consoles; returns how many changed. For
    // feeds.
    int refresh(Connection &connection) const;
};

}

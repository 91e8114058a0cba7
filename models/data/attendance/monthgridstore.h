// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgrid.h"
#include "db/connection.h"

namespace banzhang {

// What became of people's shifts, day by day. A leader is given the days on which he led the team;
// who reads no attendance (inspectors, administrators) is Denied.
class MonthGridStore final
{
public:
    // Everybody who had a shift, a rest day or an entry in the month (any day of it), a row for
    // each of his teams; in no order. The calendar of its days. Within a
    // transaction it is given the memory that a month of thousands needs.
    [[nodiscard]] MonthSheet month(Connection &connection, QDate month) const;
    // The twelve months of a year, whatever the team, and what he broke in it, newest first.
    [[nodiscard]] AgentYear year(Connection &connection, qint64 agentId, int year) const;
    // The shifts that begin on the day, their punches, and its violations.
    [[nodiscard]] AttendanceDay day(Connection &connection, qint64 agentId, QDate day) const;
};

}

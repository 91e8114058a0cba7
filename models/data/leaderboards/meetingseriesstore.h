// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/meeting.h"

namespace banzhang {

// The series of meetings: times, who meets, slogan, agenda; versions by days.
class MeetingSeriesStore final
{
public:
    [[nodiscard]] std::vector<MeetingSeries> list(Connection &connection, QDate day) const;
    // A version from `series.from` on; meetings that were made ahead are made anew by it. Denied;
    // Invalid: meeting_version_from, meeting_version_items, meeting_version_used,
    // meeting_version_clock, meeting_series_item_planned.
    void save(Connection &connection, const MeetingSeries &series) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/hostrotation.h"
#include "leaderboards/meeting.h"

namespace banzhang {

// Meetings as they are made, run and called off (#29 to #36). Moments UTC. Who may do what is the
// database's to say: Denied (meeting_reach).
class MeetingStore final
{
public:
    // Makes the meetings of those days, each once; returns how many are new or called off. Invalid
    // (meeting_days).
    int make(Connection &connection, QDate from, QDate to) const;
    // By the time at which they are planned.
    [[nodiscard]] std::vector<Meeting> list(Connection &connection, QDate from, QDate to) const;
    // All of one; id 0 when the reader does not see it. To be read in one snapshot.
    [[nodiscard]] MeetingSheet load(Connection &connection, qint64 id) const;
    // Who may host it, the next one first (#34).
    [[nodiscard]] std::vector<HostCandidate> hosts(Connection &connection, qint64 id) const;

    // Takes a step on the database's clock; returns the new revision. Conflict (meeting_revision)
    // when somebody else did meanwhile; Invalid: meeting_state, meeting_day, meeting_step.
    int step(Connection &connection, qint64 id, int revision, MeetingStep step) const;
    // Invalid: meeting_cancelled_why, meeting_state.
    void cancel(Connection &connection, qint64 id, const QString &why) const;
    // Invalid (meeting_host, meeting_state).
    void setHost(Connection &connection, qint64 id, qint64 agentId) const;

    // What the calendar says of days that are not as usual.
    [[nodiscard]] CalendarKinds calendar(Connection &connection, QDate from, QDate to) const;
};

}

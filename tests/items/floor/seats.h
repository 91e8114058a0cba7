// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floorsnapshot.h"

namespace banzhang::test {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);
}

inline Seat seat(qint64 id, AgentState state = AgentState::Available, int secondsAgo = 30)
{
    Seat made;
    made.agentId = AgentId(id);
    made.agentNo = QString::number(1000 + id);
    made.name = QStringLiteral("Agent %1").arg(id);
    made.teamId = TeamId(1 + id % 2);
    made.team = QStringLiteral("Team %1").arg(1 + id % 2);
    made.seatLabel = QStringLiteral("A-%1").arg(id);
    made.state = state;
    made.since = noon().addSecs(-secondsAgo);
    made.lastEventAt = made.since;
    made.sourceId = SourceId(1);
    made.queues = {id % 2 ? QStringLiteral("Sales") : QStringLiteral("Support")};
    return made;
}

inline std::vector<Seat> seats(std::initializer_list<qint64> ids)
{
    std::vector<Seat> made;
    for (const qint64 id : ids)
        made.push_back(seat(id));
    return made;
}

inline FeedStatus feed(qint64 id, int heardSecondsAgo)
{
    FeedStatus status;
    status.sourceId = SourceId(id);
    status.name = QStringLiteral("asterisk-0%1").arg(id);
    status.connected = true;
    status.lastHeardAt = noon().addSecs(-heardSecondsAgo);
    return status;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/meeting.h"

namespace banzhang {

// What is written down in meetings (#35): who is there, minutes, actions. Denied (meeting_reach).
class MeetingRecordStore final
{
public:
    [[nodiscard]] std::vector<MeetingMinute> minutes(Connection &connection, qint64 id) const;
    [[nodiscard]] std::vector<MeetingAction> actions(Connection &connection, qint64 id) const;
    // Of all meetings that the reader sees, and his own; the first due first.
    [[nodiscard]] std::vector<MeetingAction> openActions(Connection &connection) const;

    // Whatever roster and punches say. Invalid (meeting_guest).
    void tick(Connection &connection, qint64 id, qint64 agentId, bool isPresent) const;
    // `position` 0: of the meeting as a whole; `replaces` 0: a new line. Returns it. Conflict
    // (meeting_minute_replaced_once); Invalid (meeting_minute_words, meeting_minute_item).
    qint64 write(Connection &connection, qint64 id, int position, const QString &words,
                 qint64 replaces = 0) const;
    // Of the one who does it only one is not 0. Invalid: meeting_action_words, meeting_action_due,
    // meeting_action_one_owner.
    qint64 addAction(Connection &connection, qint64 id, qint64 agentId, qint64 staffId,
                     const QString &words, QDate dueOn) const;
    // Who of the staff may be given something to do today, managers first.
    [[nodiscard]] std::vector<MeetingStaff> staff(Connection &connection) const;
    // What became of a champion's prize in that meeting (#21); `signature` with Sign. Denied
    // (champion_own); Conflict (champion_handed_once, champion_signed_once, champion_spoken_once);
    // Invalid (champion_to_sign, champion_signature, champion_taken_back).
    void mark(Connection &connection, qint64 championId, qint64 meetingId, AwardDeed deed,
              const QString &signature) const;
    // Conflict (meeting_action_open): it is done already.
    void endAction(Connection &connection, qint64 actionId, const QString &note) const;
};

}

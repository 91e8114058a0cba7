// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/notice.h"

namespace banzhang {

// Notices to teams, who was told, and the quiz (M2, M3, #68).
class NoticeStore final
{
public:
    // Newest first; how far they came, as far as the reader sees the people.
    [[nodiscard]] std::vector<Notice> list(Connection &connection, int most) const;
    // By team and number.
    [[nodiscard]] std::vector<NoticeReader> readers(Connection &connection, qint64 id) const;
    // Teams to which the reader may publish.
    [[nodiscard]] std::vector<std::pair<qint64, QString>> teams(Connection &connection) const;

    // Returns its number. Denied (notice_reach); Conflict (notice_corrected_once); Invalid:
    // notice_title, notice_words, notice_teams, notice_quiz, notice_valid_until, notice_question_….
    qint64 publish(Connection &connection, const Notice &notice) const;
    // `meetingId` 0: in the meeting of his team that is under way, if one is. Returns how many had
    // not been told before. Denied (notice_reach); Invalid (notice_team_concerned).
    int tick(Connection &connection, qint64 id, const std::vector<qint64> &agents,
             qint64 meetingId) const;
    // `question` and `choice` count from 0. Returns whether it is right. Invalid (notice_choice).
    bool answer(Connection &connection, qint64 id, qint64 agentId, int question, int choice) const;
};

}

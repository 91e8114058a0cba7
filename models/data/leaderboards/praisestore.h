// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/praise.h"

namespace banzhang {

// The daily praise (#27).
class PraiseStore final
{
public:
    // Of those days, newest first, also what was taken back.
    [[nodiscard]] std::vector<Praise> list(Connection &connection, QDate from, QDate to,
                                           int most) const;
    // Days between on which nobody was praised: for a leader nobody of his teams, for others nobody
    // in the centre. The last first.
    [[nodiscard]] std::vector<QDate> gaps(Connection &connection, QDate from, QDate to) const;
    // Whom the reader may praise or recognise on that day.
    [[nodiscard]] std::vector<AwardAgent> agents(Connection &connection, QDate day) const;
    // Calls of somebody on a day, as far as the reader may see them.
    [[nodiscard]] std::vector<PraiseCall> calls(Connection &connection, qint64 agentId, QDate day,
                                                int most) const;
    // Returns its number. Denied (award_reach, award_own); Invalid: praise_example, praise_copied,
    // praise_call_of_agent, praise_order_of_agent, award_day, award_agent_known.
    qint64 write(Connection &connection, const PraiseDraft &draft) const;
    // Denied (praise_writer); Invalid (praise_stands, praise_withdrawn).
    void withdraw(Connection &connection, qint64 praiseId, const QString &why) const;
};

}

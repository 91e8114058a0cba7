// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutyrotation.h"
#include "db/connection.h"

namespace banzhang {

// Who cleans what, and hands it over to whom.
class DutyStore final
{
public:
    // The week that begins on `monday`; duties out of the reader's reach say their team alone.
    [[nodiscard]] DutyWeek week(Connection &connection, QDate monday) const;

    // All or none; returns how many changed. Invalid: duty_ahead (it has begun for who is to get
    // it), duty_begun (for who has it: then it is handed over, #6), duty_agent_here,
    // duty_area_known; Denied: attendance_reach.
    int assign(Connection &connection, const std::vector<DutyCell> &cells) const;
    // In writing, signed by both (#6). Invalid: duty_over, duty_done, duty_handover_signed,
    // duty_handover_other; Denied: attendance_reach.
    void handOver(Connection &connection, qint64 dutyId, qint64 toAgentId,
                  const QString &fromSignature, const QString &toSignature) const;
    // Denied: duty_own (nobody says it of his own); Invalid: duty_not_yet, duty_over.
    void markDone(Connection &connection, qint64 dutyId, bool isDone) const;
    // An area without an id is new, or one of that name comes back; returns its id. Conflict:
    // duty_area_name_key; Denied: whoever is neither manager nor scheduler.
    qint64 saveArea(Connection &connection, const DutyArea &area) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/duty.h"

namespace banzhang {

// What assigning is told: an area and day go to somebody, or (0) to nobody.
struct DutyCell
{
    qint64 areaId = 0;
    QDate on;
    qint64 agentId = 0;

    bool operator==(const DutyCell &) const = default;
};

// Who can be given a duty of a day: those whose shift of that day has yet to begin, without those
// who have one on it already; of a team (0: all). Who had it least in the 56 days before and in
// the week stands first, among equals who had it longest ago, then by number.
[[nodiscard]] std::vector<DutyShift> dutyCandidates(const DutyWeek &week, QDate on, qint64 teamId,
                                                    const QDateTime &now);

// Fills what is empty of the week, day by day and area by area, with the first of the candidates;
// a duty that stands is left alone, and what nobody is there for stays empty.
[[nodiscard]] std::vector<DutyCell> rotatedDuties(const DutyWeek &week, qint64 teamId,
                                                  const QDateTime &now);

}

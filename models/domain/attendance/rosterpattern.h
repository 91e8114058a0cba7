// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/roster.h"

namespace banzhang {

enum class RosterPatternId : qint64 {};

// A rotation (模式): so many weeks of days, then anew. A day with PlanKind::None leaves the cell as
// it is.
struct RosterPattern
{
    RosterPatternId id{}; // 0: not saved yet
    QString name;
    std::vector<RosterDays> weeks; // 1 to 12

    bool operator==(const RosterPattern &) const = default;
};

// Which week of the rotation falls on a calendar week: 0 to weeks - 1. Counted from the Monday
// 1970-01-05, so that the rotation goes on by itself from week to week, over years too; `shift`
// moves it on, by one for each person when people take turns.
[[nodiscard]] int patternWeek(const RosterPattern &pattern, QDate monday, int shift);

// The cells of a person after the rotation was laid on them: leave stays, days on which he is not a
// member stay empty.
[[nodiscard]] RosterDays patternedDays(const RosterPattern &pattern, const RosterPerson &person,
                                       QDate monday, int shift);

// The rotation of one rest day that moves on by a day each week: seven weeks of one shift.
[[nodiscard]] RosterPattern movingRest(const QString &name, ShiftTypeId shift);

}

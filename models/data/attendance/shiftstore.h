// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostercheck.h"
#include "db/connection.h"

namespace banzhang {

// Kinds of shift, how the centre rosters, and its calendar. Who may not write is Denied.
class ShiftStore final
{
public:
    // All kinds of shift with their versions; those in use first, by key and code.
    [[nodiscard]] ShiftBook book(Connection &connection) const;
    // Makes a kind of shift (id 0) or names it anew: code, name, activity and key only. Conflict:
    // shift_type_code_key, shift_type_key_once. Invalid: shift_type_code_given,
    // shift_type_name_given, shift_type_activity_used.
    ShiftTypeId saveType(Connection &connection, const ShiftType &type) const;
    void retire(Connection &connection, ShiftTypeId id, bool isRetired) const;
    // New hours from a day on; what was planned for later gives way. Invalid: shift_version_used
    // (hint: the last day for which shifts are published), shift_begins_with_work,
    // shift_begins_on_its_day, shift_within_a_day; Conflict: shift_segment_once.
    ShiftVersionId saveVersion(Connection &connection, ShiftTypeId id, QDate from,
                               const std::vector<ShiftSegment> &segments) const;

    struct Site
    {
        RosterSetting setting;
        QTimeZone zone;
        QDate today;
    };
    [[nodiscard]] Site site(Connection &connection) const;
    // Invalid: roster_setting_… outside its range.
    void set(Connection &connection, const RosterSetting &setting) const;

    // Both days included, in order.
    [[nodiscard]] std::vector<CalendarDay> calendar(Connection &connection, QDate from,
                                                    QDate to) const;
    // By an administrator. `whole`: other days of the same years go. How many days changed.
    int importCalendar(Connection &connection, const std::vector<CalendarDay> &days,
                       bool whole) const;
};

}

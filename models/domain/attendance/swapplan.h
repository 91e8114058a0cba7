// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostersheet.h"

namespace banzhang {

// A swap tried on a published week: the two change their whole plan of these days, rest days too.
struct SwapOutlook
{
    QDate monday;
    RosterPerson a; // published: as it is; days: as it would be
    RosterPerson b;
    WeekCoverage before;
    WeekCoverage after;
    std::vector<RosterCheck> against; // what the rules say of the two that they do not say now

    bool operator==(const SwapOutlook &) const = default;
};

// The roster in force with the plans of both on these days changed; days that are not in its week,
// and people who are not on it, change nothing. The database's write_swap does the same.
[[nodiscard]] TeamRoster swapped(const TeamRoster &roster, AgentId a, AgentId b,
                                 const std::vector<QDate> &days);

// Nothing when the team is not on the sheet, or one of the two not on its roster.
[[nodiscard]] std::optional<SwapOutlook> outlookOf(const RosterSheet &sheet, TeamId team, AgentId a,
                                                   AgentId b, const std::vector<QDate> &days);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/swapplan.h"

#include <algorithm>

namespace banzhang {
namespace {

TeamRoster inForce(TeamRoster roster)
{
    for (RosterPerson &person : roster.people)
        person.days = person.published;
    return roster;
}

}

TeamRoster swapped(const TeamRoster &roster, AgentId a, AgentId b, const std::vector<QDate> &days)
{
    TeamRoster result = inForce(roster);
    const int rowA = result.rowOf(a);
    const int rowB = result.rowOf(b);
    if (rowA < 0 || rowB < 0)
        return result;
    for (const QDate day : days) {
        const qint64 place = result.monday.daysTo(day);
        if (place >= 0 && place < daysAWeek)
            std::swap(result.people[size_t(rowA)].days[size_t(place)],
                      result.people[size_t(rowB)].days[size_t(place)]);
    }
    return result;
}

std::optional<SwapOutlook> outlookOf(const RosterSheet &sheet, TeamId team, AgentId a, AgentId b,
                                     const std::vector<QDate> &days)
{
    const auto at = std::ranges::find(sheet.teams, team, &TeamRoster::team);
    if (at == sheet.teams.end() || at->rowOf(a) < 0 || at->rowOf(b) < 0)
        return {};
    const TeamRoster before = inForce(*at);
    const TeamRoster after = swapped(*at, a, b, days);
    SwapOutlook outlook;
    outlook.monday = at->monday;
    outlook.a = after.people[size_t(after.rowOf(a))];
    outlook.b = after.people[size_t(after.rowOf(b))];
    outlook.before = coverageOf({before}, sheet.frame.book, sheet.needs);
    outlook.after = coverageOf({after}, sheet.frame.book, sheet.needs);
    const std::vector<RosterCheck> now = rosterChecks(before, sheet.frame);
    for (const RosterCheck &check : rosterChecks(after, sheet.frame)) {
        if ((check.agent == a || check.agent == b) && std::ranges::find(now, check) == now.end())
            outlook.against.push_back(check);
    }
    return outlook;
}

}

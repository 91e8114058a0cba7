// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster.h"

#include <algorithm>

namespace banzhang {
namespace {

RosterCell copiedCell(const RosterCell &cell, const RosterPerson &onto, int day, QDate date,
                      const ShiftBook &book)
{
    const size_t at = size_t(day);
    if (onto.days[at].kind == PlanKind::Leave)
        return onto.days[at];
    if (cell.kind == PlanKind::Leave || !onto.isMember[at]
        || (onto.leftOn.isValid() && onto.leftOn <= date))
        return {};
    const ShiftType *type = cell.isWork() ? book.find(cell.shift) : nullptr;
    return cell.isWork() && (!type || type->isRetired()) ? RosterCell{} : cell;
}

}

bool RosterPerson::worksHereOn(QDate day) const
{
    return (!hiredOn.isValid() || hiredOn <= day) && (!leftOn.isValid() || day < leftOn);
}

int TeamRoster::rowOf(AgentId agent) const
{
    const auto place = std::ranges::find(people, agent, &RosterPerson::id);
    return place == people.end() ? -1 : int(place - people.begin());
}

int paidSeconds(const RosterPerson &person, QDate monday, const ShiftBook &book)
{
    int seconds = 0;
    for (int day = 0; day < daysAWeek; ++day) {
        const RosterCell &cell = person.days[size_t(day)];
        if (!cell.isWork())
            continue;
        if (const ShiftVersion *version = book.version(cell.shift, monday.addDays(day)))
            seconds += version->paidS();
    }
    return seconds;
}

int peopleOn(const TeamRoster &roster, int day)
{
    return int(std::ranges::count_if(roster.people, [day](const RosterPerson &person) {
        return person.days[size_t(day)].isWork();
    }));
}

int unpublishedCells(const TeamRoster &roster)
{
    int cells = 0;
    for (const RosterPerson &person : roster.people) {
        for (size_t day = 0; day < daysAWeek; ++day)
            cells += person.days[day] == person.published[day] ? 0 : 1;
    }
    return cells;
}

std::vector<RosterDays> copiedDays(const TeamRoster &from, const TeamRoster &onto,
                                   const ShiftBook &book)
{
    std::vector<RosterDays> result;
    result.reserve(onto.people.size());
    for (const RosterPerson &person : onto.people) {
        const int row = from.rowOf(person.id);
        const RosterDays source = row < 0 ? RosterDays{} : from.people[size_t(row)].days;
        RosterDays days;
        for (int day = 0; day < daysAWeek; ++day)
            days[size_t(day)] =
                copiedCell(source[size_t(day)], person, day, onto.monday.addDays(day), book);
        result.push_back(days);
    }
    return result;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}

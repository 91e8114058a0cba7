// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutyrotation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace banzhang {
namespace {

QHash<qint64, DutyLoad> loadsOf(const DutyWeek &week)
{
    QHash<qint64, DutyLoad> loads;
    for (const DutyLoad &one : week.loads)
        loads.insert(one.agentId, one);
    for (const Duty &duty : week.duties) {
        DutyLoad &load = loads[duty.agentId];
        ++load.count;
        load.last = std::max(load.last, duty.on);
    }
    return loads;
}

std::vector<DutyShift> eligible(const DutyWeek &week, QDate on, qint64 teamId, const QDateTime &now)
{
    QSet<qint64> busy;
    for (const Duty &duty : week.duties) {
        if (duty.on == on)
            busy.insert(duty.agentId);
    }
    std::vector<DutyShift> people;
    for (const DutyShift &shift : week.shifts) {
        if (shift.on == on && shift.begins > now && (teamId == 0 || shift.teamId == teamId)
            && !busy.contains(shift.agentId))
            people.push_back(shift);
    }
    return people;
}

// Least often, then longest ago, then by number.
auto rankBy(const DutyWeek &week)
{
    return [loads = loadsOf(week)](const DutyShift &shift) {
        const DutyLoad load = loads.value(shift.agentId);
        return std::tuple(load.count, load.last, shift.agentNo);
    };
}

}

std::vector<DutyShift> dutyCandidates(const DutyWeek &week, QDate on, qint64 teamId,
                                      const QDateTime &now)
{
    std::vector<DutyShift> people = eligible(week, on, teamId, now);
    std::ranges::sort(people, {}, rankBy(week));
    return people;
}

std::vector<DutyCell> rotatedDuties(const DutyWeek &week, qint64 teamId, const QDateTime &now)
{
    DutyWeek filled = week;
    std::vector<DutyCell> cells;
    for (QDate on = week.from; on < week.from.addDays(7); on = on.addDays(1)) {
        for (const DutyArea &area : week.areas) {
            if (area.isRetired || filled.at(area.id, on))
                continue;
            const std::vector<DutyShift> people = eligible(filled, on, teamId, now);
            if (people.empty())
                break;
            Duty duty;
            duty.areaId = area.id;
            duty.on = on;
            duty.agentId = std::ranges::min_element(people, {}, rankBy(filled))->agentId;
            cells.push_back({area.id, on, duty.agentId});
            filled.duties.push_back(duty);
        }
    }
    return cells;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterpattern.h"

namespace banzhang {

int patternWeek(const RosterPattern &pattern, QDate monday, int shift)
{
    const qint64 weeks = qint64(pattern.weeks.size());
    if (weeks == 0)
        return 0;
    const qint64 since = QDate(1970, 1, 5).daysTo(monday) / daysAWeek + shift;
    return int(((since % weeks) + weeks) % weeks);
}

RosterDays patternedDays(const RosterPattern &pattern, const RosterPerson &person, QDate monday,
                         int shift)
{
    RosterDays days = person.days;
    if (pattern.weeks.empty())
        return days;
    const RosterDays &week = pattern.weeks[size_t(patternWeek(pattern, monday, shift))];
    for (int day = 0; day < daysAWeek; ++day) {
        const size_t at = size_t(day);
        if (days[at].kind != PlanKind::Leave && week[at].kind != PlanKind::None
            && person.isMember[at] && person.worksHereOn(monday.addDays(day)))
            days[at] = week[at];
    }
    return days;
}

RosterPattern movingRest(const QString &name, ShiftTypeId shift)
{
    RosterPattern pattern{{}, name, {}};
    pattern.weeks.assign(daysAWeek, {});
    for (size_t week = 0; week < daysAWeek; ++week) {
        pattern.weeks[week].fill({PlanKind::Shift, shift});
        pattern.weeks[week][week] = {PlanKind::Rest, {}};
    }
    return pattern;
}

}

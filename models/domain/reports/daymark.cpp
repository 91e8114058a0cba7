// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/daymark.h"

#include <algorithm>

namespace banzhang {

const NamedDay *namedDayOf(const QDate &day, const std::vector<NamedDay> &calendar)
{
    const auto found = std::find_if(calendar.begin(), calendar.end(),
                                    [&day](const NamedDay &one) { return one.on == day; });
    return found == calendar.end() ? nullptr : &*found;
}

DayMark::Kind dayKindOf(const QDate &day, const std::vector<NamedDay> &calendar)
{
    if (const NamedDay *named = namedDayOf(day, calendar))
        return named->isWorked ? DayMark::Kind::None : DayMark::Kind::Holiday;
    return day.dayOfWeek() >= Qt::Saturday ? DayMark::Kind::Rest : DayMark::Kind::None;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/coverage.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int halfHourS = 1800;

void addSegment(WeekCoverage &coverage, const ShiftSegment &segment, qint64 day)
{
    for (int half = segment.startS / halfHourS; half * halfHourS < segment.endS; ++half) {
        const qint64 at = day + half / halfHoursADay;
        if (at < 0 || at >= daysAWeek)
            continue;
        const int seconds = std::min(segment.endS, (half + 1) * halfHourS)
                            - std::max(segment.startS, half * halfHourS);
        coverage[size_t(at)][size_t(half % halfHoursADay)].minutes += seconds / 60;
    }
}

void addShift(WeekCoverage &coverage, const ShiftVersion *version, qint64 day)
{
    if (!version)
        return;
    for (const ShiftSegment &segment : version->segments) {
        if (segment.kind == SegmentKind::Work)
            addSegment(coverage, segment, day);
    }
}

void addRoster(WeekCoverage &coverage, const TeamRoster &roster, const ShiftBook &book)
{
    for (const EarlierShift &shift : roster.before)
        addShift(coverage, book.version(shift.shift, shift.day), roster.monday.daysTo(shift.day));
    for (const RosterPerson &person : roster.people) {
        for (int day = 0; day < daysAWeek; ++day) {
            const RosterCell &cell = person.days[size_t(day)];
            if (cell.kind == PlanKind::Shift)
                addShift(coverage, book.version(cell.shift, roster.monday.addDays(day)), day);
        }
    }
}

}

int CoverHalfHour::missing() const
{
    const int lacking = need * 30 - minutes;
    return lacking <= 0 ? 0 : (lacking + 29) / 30;
}

CoverColour CoverHalfHour::colour() const
{
    if (minutes == 0 && need == 0)
        return CoverColour::None;
    return minutes < need * 30   ? CoverColour::Under
           : minutes > need * 30 ? CoverColour::Over
                                 : CoverColour::Ok;
}

WeekCoverage coverageOf(const std::vector<TeamRoster> &rosters, const ShiftBook &book,
                        const std::vector<CoverageNeed> &needs)
{
    WeekCoverage coverage{};
    for (const TeamRoster &roster : rosters)
        addRoster(coverage, roster, book);
    for (const CoverageNeed &need : needs)
        coverage.at(size_t(need.weekday - 1)).at(size_t(need.halfHour)).need += need.people;
    return coverage;
}

DayShortage shortageOf(const std::array<CoverHalfHour, halfHoursADay> &day)
{
    DayShortage worst;
    for (int half = 0; half < halfHoursADay; ++half) {
        const int missing = day[size_t(half)].missing();
        worst.halfHours += missing > 0 ? 1 : 0;
        if (missing > worst.missing) {
            worst.missing = missing;
            worst.fromHalfHour = half;
        }
    }
    return worst;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/roster.h"

namespace banzhang {

constexpr int halfHoursADay = 48;

// Colours of R7: red under, green enough, yellow over, grey where nothing is asked and nobody is.
enum class CoverColour { None, Under, Ok, Over };

struct CoverHalfHour
{
    int minutes = 0; // of work at the telephone that lie in it; 30 are one person
    int need = 0;    // people

    // People that are missing, whole ones; 0 when it is enough.
    [[nodiscard]] int missing() const;
    [[nodiscard]] CoverColour colour() const;
    bool operator==(const CoverHalfHour &) const = default;
};

// By day from Monday and half-hour from midnight, in local wall time.
using WeekCoverage = std::array<std::array<CoverHalfHour, halfHoursADay>, daysAWeek>;

// A need of a team or a queue on a weekday (1 Monday to 7 Sunday).
struct CoverageNeed
{
    int weekday = 1;
    int halfHour = 0; // 0 to 47
    int people = 0;

    bool operator==(const CoverageNeed &) const = default;
};

// A team or a queue that may have a need; the other key is 0.
struct NeedScope
{
    TeamId team{};
    QueueId queue{};
    QString name;
    bool hasNeed = false;

    bool operator==(const NeedScope &) const = default;
};

// The work of shifts (training is not at the telephone, breaks are none) of all these rosters of
// one week, with the nights that reach into it, against the sum of the needs. Minutes, exactly: the
// sum over the week is that of the work that lies in it.
[[nodiscard]] WeekCoverage coverageOf(const std::vector<TeamRoster> &rosters, const ShiftBook &book,
                                      const std::vector<CoverageNeed> &needs);

// The worst of a day: how many are missing at most, from when, and for how many half-hours of the
// day somebody is. missing 0: it is enough.
struct DayShortage
{
    int missing = 0;
    int fromHalfHour = 0; // the first in which so many are missing
    int halfHours = 0;    // in which anybody is

    bool operator==(const DayShortage &) const = default;
};
[[nodiscard]] DayShortage shortageOf(const std::array<CoverHalfHour, halfHoursADay> &day);

}

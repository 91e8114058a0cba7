// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/roster.h"

namespace banzhang {

constexpr int fairnessWeeks = 8;

// A published shift of the past weeks, in local wall time of its day.
struct PastShift
{
    AgentId agent{};
    QDate day;
    int startS = 0;
    int endS = 0;

    bool operator==(const PastShift &) const = default;
};

// How regular and how evenly spread somebody's shifts of eight weeks were (#16).
struct Fairness
{
    AgentId agent{};
    int shifts = 0;
    int weekends = 0;     // shifts that begin on a Saturday or Sunday
    int nights = 0;       // shifts of which any part lies in the night
    int startSpreadS = 0; // seconds between the earliest and the latest beginning
    int changes = 0;      // shifts that begin at another time than the one before

    bool operator==(const Fairness &) const = default;
};

// One for each person who has a shift, by key. The night is the setting's: it begins on one day and
// ends on the next.
[[nodiscard]] std::vector<Fairness> fairnessOf(std::vector<PastShift> shifts,
                                               const RosterSetting &setting);
// Whether a shift of these seconds of the day touches the night.
[[nodiscard]] bool touchesNight(int startS, int endS, const RosterSetting &setting);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fairness.h"

#include <algorithm>
#include <tuple>

namespace banzhang {
namespace {

constexpr int secondsADay = 86400;

Fairness figureOf(const PastShift *first, const PastShift *last, const RosterSetting &setting)
{
    Fairness figure;
    figure.agent = first->agent;
    int earliest = first->startS;
    int latest = first->startS;
    for (const PastShift *shift = first; shift != last; ++shift) {
        ++figure.shifts;
        figure.weekends += shift->day.dayOfWeek() >= Qt::Saturday ? 1 : 0;
        figure.nights += touchesNight(shift->startS, shift->endS, setting) ? 1 : 0;
        figure.changes += shift != first && shift->startS != (shift - 1)->startS ? 1 : 0;
        earliest = std::min(earliest, shift->startS);
        latest = std::max(latest, shift->startS);
    }
    figure.startSpreadS = latest - earliest;
    return figure;
}

}

bool touchesNight(int startS, int endS, const RosterSetting &setting)
{
    for (int day = -1; day <= 1; ++day) { // last night, this one and the next
        const int from = day * secondsADay + setting.nightStartS;
        const int until = (day + 1) * secondsADay + setting.nightEndS;
        if (startS < until && endS > from)
            return true;
    }
    return false;
}

std::vector<Fairness> fairnessOf(std::vector<PastShift> shifts, const RosterSetting &setting)
{
    std::ranges::sort(shifts, {}, [](const PastShift &shift) {
        return std::tuple(shift.agent, shift.day, shift.startS);
    });
    std::vector<Fairness> figures;
    for (auto first = shifts.begin(); first != shifts.end();) {
        const auto last = std::find_if(first, shifts.end(), [first](const PastShift &shift) {
            return shift.agent != first->agent;
        });
        figures.push_back(figureOf(&*first, &*first + (last - first), setting));
        first = last;
    }
    return figures;
}

}

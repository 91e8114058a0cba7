// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace banzhang {

enum class StatSpan { Week, Month, Quarter, Days };

// The days that a statistic is about. A week runs from Monday; a quarter is January to March and so
// on.
struct StatPeriod
{
    StatSpan span = StatSpan::Month;
    QDate first;
    QDate last; // included

    [[nodiscard]] bool isValid() const { return first.isValid() && last >= first; }
    bool operator==(const StatPeriod &) const = default;
};

// The week, month or quarter that holds the day; for Days that day alone.
[[nodiscard]] StatPeriod statPeriod(StatSpan span, const QDate &day);
// So many periods later, earlier when negative: the calendar's for weeks, months and quarters, else
// as many days.
[[nodiscard]] StatPeriod movedBy(const StatPeriod &period, int times);
// The period and `count` - 1 before it, the oldest first.
[[nodiscard]] std::vector<StatPeriod> periodsUntil(const StatPeriod &period, int count);

}

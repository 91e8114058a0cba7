// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/statperiod.h"

namespace banzhang {

StatPeriod statPeriod(StatSpan span, const QDate &day)
{
    switch (span) {
    case StatSpan::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {span, monday, monday.addDays(6)};
    }
    case StatSpan::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {span, first, first.addMonths(1).addDays(-1)};
    }
    case StatSpan::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {span, first, first.addMonths(3).addDays(-1)};
    }
    case StatSpan::Days: break;
    }
    return {span, day, day};
}

StatPeriod movedBy(const StatPeriod &period, int times)
{
    const qint64 days = period.first.daysTo(period.last) + 1;
    switch (period.span) {
    case StatSpan::Week: return statPeriod(period.span, period.first.addDays(7LL * times));
    case StatSpan::Month: return statPeriod(period.span, period.first.addMonths(times));
    case StatSpan::Quarter: return statPeriod(period.span, period.first.addMonths(3 * times));
    case StatSpan::Days: break;
    }
    return {period.span, period.first.addDays(days * times), period.last.addDays(days * times)};
}

std::vector<StatPeriod> periodsUntil(const StatPeriod &period, int count)
{
    std::vector<StatPeriod> periods;
    periods.reserve(size_t(std::max(0, count)));
    for (int back = count - 1; back >= 0; --back)
        periods.push_back(movedBy(period, -back));
    return periods;
}

}

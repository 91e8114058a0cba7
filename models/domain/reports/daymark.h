// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace banzhang {

// A day that is not what its weekday says: a holiday (法定假日), or a day that is worked instead
// (调休上班). Source: the calendar of attendance.
struct NamedDay
{
    QDate on;
    bool isWorked = false; // instead of another day; else a holiday
    QString name;          // "国庆节"

    bool operator==(const NamedDay &) const = default;
};

// What is told of a category of a chart that is a day. It is no figure: a run's fingerprint does
// not depend on it.
struct DayMark
{
    enum class Kind { None, Rest, Holiday } kind = Kind::None;
    QString text; // in the request's language: "国庆节（法定假日）"; may be empty

    bool operator==(const DayMark &) const = default;
};

// What kind of day it is: Saturdays and Sundays rest unless they are worked instead, holidays are
// what the calendar names. As is_workday() of the database.
[[nodiscard]] DayMark::Kind dayKindOf(const QDate &day, const std::vector<NamedDay> &calendar);
// The calendar's entry of a day; nullptr: it is as usual.
[[nodiscard]] const NamedDay *namedDayOf(const QDate &day, const std::vector<NamedDay> &calendar);

}

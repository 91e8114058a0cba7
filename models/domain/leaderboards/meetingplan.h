// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace banzhang {

enum class MeetingKind {
    Morning,    // 晨会: before the shift's work begins to count (#29)
    AfterShift, // 班后会 (#34)
    Department, // a department's weekly (#36)
    Talk        // manager and staff, weekly (#36)
};

enum class MeetingItemKind {
    Facts,  // yesterday, summed up by the manager (#30)
    Award,  // the day's champion: prize and speech (#21, #31)
    Slogan, // recited together (#32)
    Prizes, // of week and month, with speeches (#33)
    Topic   // anything else
};

// The schema's words: "morning", "after_shift", "department", "talk"; "facts", "award", "slogan",
// "prizes", "topic". An unknown item is a topic.
[[nodiscard]] MeetingKind meetingKindFromCode(const QString &code);
[[nodiscard]] MeetingItemKind meetingItemKindFromCode(const QString &code);
[[nodiscard]] QString codeOf(MeetingItemKind kind);

struct AgendaItem
{
    MeetingItemKind kind = MeetingItemKind::Topic;
    QString title;
    int seconds = 60;               // 1 to 7200
    bool isOnPrizeDaysOnly = false; // #33

    bool operator==(const AgendaItem &) const = default;
};

// What the calendar says of days that are not as usual: true for a day that is worked instead of
// another (调休), false for a holiday. Others are worked from Monday to Friday.
using CalendarKinds = QHash<QDate, bool>;

[[nodiscard]] bool isWorkday(QDate day, const CalendarKinds &kinds);
// The first working day from Monday to Sunday: Monday, unless that is a holiday; of a month: from
// its first day on. Null when there is none.
[[nodiscard]] QDate firstWorkdayOfWeek(QDate day, const CalendarKinds &kinds);
[[nodiscard]] QDate firstWorkdayOfMonth(QDate day, const CalendarKinds &kinds);
// #33: prizes of the week, of the month, or of both are given on this day; once, even if both.
[[nodiscard]] bool isPrizeDay(QDate day, const CalendarKinds &kinds);

// The items of that day in their order, as the database's make_meetings() has them.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const std::vector<AgendaItem> &items, QDate day,
                                               const CalendarKinds &kinds);
[[nodiscard]] int secondsOf(const std::vector<AgendaItem> &items);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/roster.h"

namespace banzhang {

// What can stand against a roster. The database's roster_checks computes the same over what is
// saved and decides by it; this is for the grid while it is edited.
enum class RosterCheckKind {
    Leaver,   // planned for somebody who does not work here on that day
    Member,   // … who is not in the team on that day
    Version,  // the kind of shift has no hours on that day
    Retired,  // the kind of shift is out of use by then
    Overlap,  // begins before another shift is over; amount: by how many seconds
    RestDays, // not exactly so many rest days this week (#7); amount: how many there are
    MinRest,  // too little rest between two shifts (R2); amount: seconds there are
    NoShift,  // nothing to do all week; amount: days without a plan
    EmptyDay, // nothing is planned on that day
    Holiday,  // people work on a holiday; amount: how many
    Swapped   // a swap holds on that day: publishing leaves it, whatever the draft says
};

enum class CheckSeverity {
    Refused, // it is never published so
    Reason,  // only with a reason
    Warning
};

struct RosterCheck
{
    RosterCheckKind kind{};
    CheckSeverity severity{};
    AgentId agent{}; // 0: of a day
    QDate day;       // invalid: of the whole week
    int amount = 0;

    bool operator==(const RosterCheck &) const = default;
};

// A published shift around the week, of this team or another: the neighbours of what is planned.
struct PublishedShift
{
    AgentId agent{};
    QDate day;
    QDateTime startAt; // UTC
    QDateTime endAt;

    bool operator==(const PublishedShift &) const = default;
};

enum class CalendarKind { Holiday, Workday };

// A day that is not what its weekday says: a holiday, or a working day that makes up for it (调休).
struct CalendarDay
{
    QDate day;
    CalendarKind kind{};
    QString name;

    bool operator==(const CalendarDay &) const = default;
};

// A day on which a swap holds: both sides signed for it.
struct SwappedDay
{
    AgentId agent{};
    QDate day;

    bool operator==(const SwappedDay &) const = default;
};

// What a roster is held against.
struct RosterFrame
{
    ShiftBook book;
    RosterSetting setting;
    QTimeZone zone;
    std::vector<PublishedShift> around; // outside the team's own week
    std::vector<CalendarDay> calendar;
    std::vector<SwappedDay> swapped;

    bool operator==(const RosterFrame &) const = default;
};

// Refused ones first, then those that need a reason, then warnings; by person and day within.
[[nodiscard]] std::vector<RosterCheck> rosterChecks(const TeamRoster &roster,
                                                    const RosterFrame &frame);

[[nodiscard]] CheckSeverity severityOf(RosterCheckKind kind);
// The database's word for it; nothing for an unknown one.
[[nodiscard]] QString checkCode(RosterCheckKind kind);
[[nodiscard]] std::optional<RosterCheckKind> checkFromCode(const QString &code);

}

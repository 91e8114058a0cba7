// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/shift.h"
#include "common/ids.h"

#include <array>

namespace banzhang {

enum class RosterWeekId : qint64 {};

constexpr int daysAWeek = 7;

enum class PlanKind {
    None, // nothing is planned yet
    Shift,
    Training,
    Rest,  // the rotating rest day (串休)
    Leave, // 请假
    Off    // no work, and not the rotating rest
};

// What is planned for somebody on a day.
struct RosterCell
{
    PlanKind kind = PlanKind::None;
    ShiftTypeId shift{}; // of a shift or training

    [[nodiscard]] bool isWork() const
    {
        return kind == PlanKind::Shift || kind == PlanKind::Training;
    }
    bool operator==(const RosterCell &) const = default;
};

using RosterDays = std::array<RosterCell, daysAWeek>; // from Monday

struct RosterPerson
{
    AgentId id{};
    QString no;
    QString name;
    QDate hiredOn; // invalid: always
    QDate leftOn;  // the first day on which he no longer works here; invalid: still does
    std::array<bool, daysAWeek> isMember{}; // of the team, on that day
    RosterDays days;
    RosterDays published; // what is in force

    [[nodiscard]] bool worksHereOn(QDate day) const;
    bool operator==(const RosterPerson &) const = default;
};

enum class RosterState {
    None,      // there is nothing yet
    Draft,     // never published
    Published, // in force
    Changed    // in force, and a draft beside it
};

// Work of a night of the week before that may reach into this one.
struct EarlierShift
{
    QDate day;
    ShiftTypeId shift{};

    bool operator==(const EarlierShift &) const = default;
};

// A team's week as a value: who, what is planned, what is in force.
struct TeamRoster
{
    TeamId team{};
    QString name;
    QDate monday;
    RosterWeekId week{}; // the newest edition; 0: none
    RosterState state = RosterState::None;
    int revision = 0; // of what was read: who saves must know the last one
    QString changedBy;
    QDateTime changedAt; // UTC
    QDateTime publishedAt;
    std::vector<RosterPerson> people; // by number
    std::vector<EarlierShift> before; // the two days before the week

    [[nodiscard]] int rowOf(AgentId agent) const; // -1: not on it
    bool operator==(const TeamRoster &) const = default;
};

// How the centre rosters (roster_setting).
struct RosterSetting
{
    int minRestS = 39600;
    int restDaysAWeek = 1;
    int weeksAhead = 6;
    int nightStartS = 79200;
    int nightEndS = 21600;

    bool operator==(const RosterSetting &) const = default;
};

// Paid seconds of a person's week as planned.
[[nodiscard]] int paidSeconds(const RosterPerson &person, QDate monday, const ShiftBook &book);
// How many work on that day (0 to 6), training too.
[[nodiscard]] int peopleOn(const TeamRoster &roster, int day);
// Cells in which the draft differs from what is in force; without anything in force, all that is
// planned.
[[nodiscard]] int unpublishedCells(const TeamRoster &roster);

// A week's cells as they are copied onto another: not leave, not what is retired by then, and only
// days on which the person is a member of the team. Leave that stands there stays. People are
// matched by their key. The database's copy_roster_week does the same.
[[nodiscard]] std::vector<RosterDays> copiedDays(const TeamRoster &from, const TeamRoster &onto,
                                                 const ShiftBook &book);

// The Monday of a day's week.
[[nodiscard]] QDate mondayOf(QDate day);

}

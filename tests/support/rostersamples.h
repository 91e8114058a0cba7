// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/coverage.h"
#include "attendance/rostercheck.h"

namespace banzhang::test {

constexpr int hourS = 3600;

inline ShiftVersion hours(std::initializer_list<ShiftSegment> segments)
{
    ShiftVersion version;
    version.id = ShiftVersionId(1);
    version.segments = segments;
    return version;
}

// From `from` to `until` o'clock with an unpaid hour at `noon` (0: none).
inline ShiftType shiftType(qint64 id, const char *code, int from, int until, int noon, int key)
{
    ShiftType type;
    type.id = ShiftTypeId(id);
    type.code = QString::fromLatin1(code);
    type.name = type.code + QChar(0x73ED); // 班
    type.key = key;
    if (noon == 0)
        type.versions = {hours({{SegmentKind::Work, from * hourS, until * hourS}})};
    else
        type.versions = {hours({{SegmentKind::Work, from * hourS, noon * hourS},
                                {SegmentKind::UnpaidBreak, noon * hourS, (noon + 1) * hourS},
                                {SegmentKind::Work, (noon + 1) * hourS, until * hourS}})};
    return type;
}

// E 08–17 and L 10–18 of the documents (#7), N over midnight, T a training.
inline ShiftBook sampleBook()
{
    ShiftBook book{{shiftType(1, "E", 8, 17, 12, 1), shiftType(2, "L", 10, 18, 13, 2),
                    shiftType(3, "N", 22, 30, 0, 3), shiftType(4, "T", 9, 12, 0, 4)}};
    book.types[3].isTraining = true;
    return book;
}

inline const QDate sampleMonday(2026, 11, 23);

// A week in letters: E L N shifts, T training, R rest, V leave, O off, '.' nothing.
inline RosterDays week(const char *letters)
{
    RosterDays days;
    for (size_t day = 0; day < daysAWeek; ++day) {
        switch (letters[day]) {
        case 'E': days[day] = {PlanKind::Shift, ShiftTypeId(1)}; break;
        case 'L': days[day] = {PlanKind::Shift, ShiftTypeId(2)}; break;
        case 'N': days[day] = {PlanKind::Shift, ShiftTypeId(3)}; break;
        case 'T': days[day] = {PlanKind::Training, ShiftTypeId(4)}; break;
        case 'R': days[day] = {PlanKind::Rest, {}}; break;
        case 'V': days[day] = {PlanKind::Leave, {}}; break;
        case 'O': days[day] = {PlanKind::Off, {}}; break;
        default: break;
        }
    }
    return days;
}

inline RosterPerson person(qint64 id, const char *letters)
{
    RosterPerson person;
    person.id = AgentId(id);
    person.no = QString::number(1000 + id);
    person.name = QStringLiteral("P%1").arg(id);
    person.isMember.fill(true);
    person.days = week(letters);
    return person;
}

inline TeamRoster team(std::initializer_list<RosterPerson> people)
{
    TeamRoster roster;
    roster.team = TeamId(1);
    roster.name = QStringLiteral("Sales one");
    roster.monday = sampleMonday;
    roster.people = people;
    return roster;
}

inline RosterFrame frame()
{
    return {sampleBook(), {}, QTimeZone("Asia/Shanghai"), {}, {}, {}};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostercheck.h"
#include "common/csvtable.h"

namespace banzhang {

// The words of a roster file in the reader's language. Reading knows those of English and both
// Chinese scripts besides, so that a file goes from one console to another.
struct RosterWords
{
    QString agentNo = QStringLiteral("Agent no.");
    QString agent = QStringLiteral("Name");
    QString rest = QStringLiteral("Rest");
    QString leave = QStringLiteral("Leave");
    QString off = QStringLiteral("Off");
};

enum class RosterFileFault {
    NoNumberColumn, // no head names the agents' numbers (the file as a whole)
    NoDayColumn,    // none of the heads is a day of this week
    UnknownAgent,   // nobody of these teams has that number
    TwiceInFile,    // the same number a second time
    UnknownWord,    // neither a shift nor rest, leave, off
    RetiredShift,   // out of use by then
    NotThatDay,     // not in the team, or not working here, on that day
    Broken          // the line is no line of the table; see text
};

struct RosterFileNote
{
    int line = 0; // from 1; 0: the whole file
    QString column;
    RosterFileFault fault{};
    QString text; // what stands there

    bool operator==(const RosterFileNote &) const = default;
};

// What a file says of a person's days; a day without a column, and one with a fault, says nothing.
struct RosterFileRow
{
    AgentId agent{};
    std::array<std::optional<RosterCell>, daysAWeek> days;

    bool operator==(const RosterFileRow &) const = default;
};

struct RosterFile
{
    std::vector<RosterFileRow> rows;
    std::vector<RosterFileNote> notes; // what was not taken
    int cells = 0;                     // that the rows say

    bool operator==(const RosterFile &) const = default;
};

// Reads a table whose heads are the number, and days as 2026-11-23, 11-23, 11/23 or 2026/11/23; an
// empty cell empties the day. Nothing with a fault is taken, everything else is.
[[nodiscard]] RosterFile readRosterFile(const CsvTable &table,
                                        const std::vector<TeamRoster> &rosters,
                                        const ShiftBook &book, const RosterWords &words);

// The heads of a roster as a table: number, name, seven days.
[[nodiscard]] QStringList rosterHeads(QDate monday, const RosterWords &words);
// A person's row below them: shifts by their code.
[[nodiscard]] QStringList rosterFields(const RosterPerson &person, const ShiftBook &book,
                                       const RosterWords &words);
// What one cell says in such a file.
[[nodiscard]] QString cellWord(const RosterCell &cell, const ShiftBook &book,
                               const RosterWords &words);
// The cell that a word means; nothing for an unknown one. An empty word is an empty cell.
[[nodiscard]] std::optional<RosterCell> cellOfWord(const QString &word, const ShiftBook &book,
                                                   const RosterWords &words);

enum class CalendarFault { NoColumns, BadDate, BadKind, NoName, TwiceInFile, Broken };

struct CalendarNote
{
    int line = 0;
    QString column;
    CalendarFault fault{};
    QString text;

    bool operator==(const CalendarNote &) const = default;
};

struct CalendarFile
{
    std::vector<CalendarDay> days; // by day
    std::vector<CalendarNote> notes;

    bool operator==(const CalendarFile &) const = default;
};

// Heads date (日期), kind (类型), name (名称); kinds holiday (节假日, 放假, 法定假日 …) and workday
// (调休, 补班, 上班 …), in English and both Chinese scripts.
[[nodiscard]] CalendarFile readCalendarFile(const CsvTable &table);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterfile.h"
#include "attendance/rosternotemodel.h"
#include "attendance/rostersheet.h"
#include "common/problem.h"

namespace banzhang {

// The words of a roster file in the reader's language.
[[nodiscard]] RosterWords rosterWords();
// "早 08–17", "Rest"; for narrow cells.
[[nodiscard]] QString cellText(const RosterCell &cell, QDate day, const ShiftBook &book);
// The short name: 早 of 早班.
[[nodiscard]] QString shortName(const ShiftType &type);
// "Mon 11-23"; the calendar's name of the day is told apart.
[[nodiscard]] QString weekdayText(QDate day);
[[nodiscard]] QString calendarName(const RosterFrame &frame, QDate day); // empty: a day like others
[[nodiscard]] QString rosterStateText(const TeamRoster &roster);
// "2.5 h", whole hours without a decimal.
[[nodiscard]] QString hoursWord(int seconds);
// The checks in sentences, and what coverage lacks as warnings below them.
[[nodiscard]] std::vector<RosterNote> rosterNotes(const RosterSheet &sheet,
                                                  const std::vector<RosterCheck> &checks,
                                                  const WeekCoverage &coverage);
// "short 3, 09:00 on, 1.5 h" or "enough"; empty where nothing is asked.
[[nodiscard]] QString shortageText(const std::array<CoverHalfHour, halfHoursADay> &day);
// Why a deed with rosters or shifts was refused.
[[nodiscard]] QString rosterSentence(const Problem &problem);
[[nodiscard]] QString fileFaultText(const RosterFileNote &note);
[[nodiscard]] QString shiftFaultText(ShiftFault fault);

}

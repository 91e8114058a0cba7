// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/adherence.h"
#include "attendance/rostercheck.h"
#include "attendance/violation.h"

#include <array>

namespace banzhang {

inline constexpr int mostDaysAMonth = 31;

// A shift as a closing measured it. Seconds strictly, without grace.
struct MeasuredShift
{
    QDate day; // on which it begins
    AttendanceState state = AttendanceState::Present;
    qint64 scheduledS = 0;
    qint64 presentS = 0;
    std::optional<qint64> adherentS; // none when the switch told nothing
    int lateS = 0;
    int earlyS = 0;
    int offPostS = 0;
};

// What became of somebody's day: numbers of his shifts that begin on it.
struct DayCell
{
    quint8 present = 0;
    quint8 absent = 0;
    quint8 excused = 0;
    quint8 toConfirm = 0; // something is missing
    quint8 late = 0;      // of present and toConfirm
    quint8 early = 0;
    quint8 open = 0; // planned, not closed yet
    bool isRest = false;

    bool operator==(const DayCell &) const = default;
};

// What a cell tells at a glance; of several the gravest.
enum class DaySign {
    None,
    Rest,
    Open,
    Present,
    Excused,
    Early,
    Late,
    LateAndEarly,
    ToConfirm,
    Absent
};
[[nodiscard]] DaySign signOf(const DayCell &cell);
// How many of the day's shifts the sign stands for; 0 without a shift.
[[nodiscard]] int countOf(const DayCell &cell);

// Sums of a month, of one or of many.
struct MonthFigures
{
    WorkTime time;
    int daysPresent = 0; // on which he came, those to be confirmed too
    int lates = 0;       // shifts begun late, whatever was decided
    int earlyLeaves = 0;
    int absences = 0; // shifts
    int offPosts = 0; // shifts with time away from the post
    int toConfirm = 0;
    int open = 0;
    qint64 finesFen = 0;  // <= 0, as booked in the month; reversals stand apart
    qint64 awardsFen = 0; // >= 0
    qint64 netFen = 0;    // everything booked

    bool operator==(const MonthFigures &) const = default;
    MonthFigures &operator+=(const MonthFigures &other);
};

// An agent's month in one team: who changes teams has a row in each.
struct MonthRow
{
    QDate month; // first day
    qint64 teamId = 0;
    QString team;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    std::array<DayCell, mostDaysAMonth> days{}; // from the first on
    MonthFigures sum;

    bool operator==(const MonthRow &) const = default;
};

// Enters a measured shift of the row's month; cancelled ones count for nothing.
void addShift(MonthRow &row, const MeasuredShift &shift);
// Days and counts alone, as a query gives them in one number for each shift or rest day: the day
// from 0 in bits 0 to 4; in bits 5 to 7 present, absent, excused, to confirm, open, rest day from
// 0; then late, early, off post. Adds no hours.
void addMark(MonthRow &row, int mark);

// Months with the calendar that holds for their days.
struct MonthSheet
{
    QDate from; // first day of the first month
    std::vector<CalendarDay> calendar;
    std::vector<MonthRow> rows;
};

// Nobody works by the calendar: weekends but those made up for, and holidays.
[[nodiscard]] bool isFreeDay(QDate day, const std::vector<CalendarDay> &calendar);

// A shift of a day, and what was measured of it, if its day is closed.
struct DayShift
{
    QString shift;
    QString team;
    QDateTime starts;
    QDateTime ends;
    std::optional<MeasuredShift> measured;
    QDateTime firstIn; // null: missing, or not measured
    QDateTime lastOut;
    QDateTime loginAt;
    int pauseOverrunS = 0;
};

// All of an agent's day.
struct AttendanceDay
{
    std::vector<DayShift> shifts;
    std::vector<RawEvent> punches;
    std::vector<Violation> violations;
};

// An agent's year: a row a month, and what he broke.
struct AgentYear
{
    MonthSheet months;
    std::vector<Violation> violations;
};

}

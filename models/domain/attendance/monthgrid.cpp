// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgrid.h"

#include <algorithm>

namespace banzhang {
namespace {

enum Mark { PresentMark, AbsentMark, ExcusedMark, ConfirmMark, OpenMark, RestMark };
constexpr int dayBits = 5;
constexpr int stateBits = 3;
constexpr int lateBit = 1 << (dayBits + stateBits);

void noteDay(MonthRow &row, int day, Mark mark)
{
    DayCell &cell = row.days[size_t(day)];
    const bool wasThere = cell.present + cell.toConfirm > 0;
    switch (mark) {
    case PresentMark: ++cell.present; break;
    case AbsentMark: ++cell.absent; break;
    case ExcusedMark: ++cell.excused; break;
    case ConfirmMark: ++cell.toConfirm; break;
    case OpenMark: ++cell.open; break;
    case RestMark: cell.isRest = true; break;
    }
    row.sum.daysPresent += !wasThere && (mark == PresentMark || mark == ConfirmMark) ? 1 : 0;
    row.sum.absences += mark == AbsentMark ? 1 : 0;
    row.sum.toConfirm += mark == ConfirmMark ? 1 : 0;
    row.sum.open += mark == OpenMark ? 1 : 0;
}

void noteTimes(MonthRow &row, int day, bool isLate, bool isEarly, bool isOffPost)
{
    DayCell &cell = row.days[size_t(day)];
    cell.late = quint8(cell.late + (isLate ? 1 : 0));
    cell.early = quint8(cell.early + (isEarly ? 1 : 0));
    row.sum.lates += isLate ? 1 : 0;
    row.sum.earlyLeaves += isEarly ? 1 : 0;
    row.sum.offPosts += isOffPost ? 1 : 0;
}

}

DaySign signOf(const DayCell &cell)
{
    if (cell.absent > 0)
        return DaySign::Absent;
    if (cell.toConfirm > 0)
        return DaySign::ToConfirm;
    if (cell.late > 0)
        return cell.early > 0 ? DaySign::LateAndEarly : DaySign::Late;
    if (cell.early > 0)
        return DaySign::Early;
    if (cell.open > 0)
        return DaySign::Open;
    if (cell.present > 0)
        return DaySign::Present;
    if (cell.excused > 0)
        return DaySign::Excused;
    return cell.isRest ? DaySign::Rest : DaySign::None;
}

int countOf(const DayCell &cell)
{
    switch (signOf(cell)) {
    case DaySign::Absent: return cell.absent;
    case DaySign::ToConfirm: return cell.toConfirm;
    case DaySign::Late: return cell.late;
    case DaySign::Early: return cell.early;
    case DaySign::LateAndEarly: return cell.late + cell.early;
    case DaySign::Open: return cell.open;
    case DaySign::Present: return cell.present;
    case DaySign::Excused: return cell.excused;
    case DaySign::Rest:
    case DaySign::None: break;
    }
    return 0;
}

MonthFigures &MonthFigures::operator+=(const MonthFigures &other)
{
    time += other.time;
    daysPresent += other.daysPresent;
    lates += other.lates;
    earlyLeaves += other.earlyLeaves;
    absences += other.absences;
    offPosts += other.offPosts;
    toConfirm += other.toConfirm;
    open += other.open;
    finesFen += other.finesFen;
    awardsFen += other.awardsFen;
    netFen += other.netFen;
    return *this;
}

void addShift(MonthRow &row, const MeasuredShift &shift)
{
    if (shift.state == AttendanceState::Cancelled)
        return;
    const int day = shift.day.day() - 1;
    noteDay(row, day,
            shift.state == AttendanceState::Absent      ? AbsentMark
            : shift.state == AttendanceState::Excused   ? ExcusedMark
            : shift.state == AttendanceState::ToConfirm ? ConfirmMark
                                                        : PresentMark);
    noteTimes(row, day, shift.lateS > 0, shift.earlyS > 0, shift.offPostS > 0);
    row.sum.time.add(shift.scheduledS, shift.presentS, shift.adherentS);
}

void addMark(MonthRow &row, int mark)
{
    const int day = mark & ((1 << dayBits) - 1);
    const int state = (mark >> dayBits) & ((1 << stateBits) - 1);
    if (day >= mostDaysAMonth || state > RestMark)
        return;
    noteDay(row, day, Mark(state));
    noteTimes(row, day, (mark & lateBit) != 0, (mark & (2 * lateBit)) != 0,
              (mark & (4 * lateBit)) != 0);
}

bool isFreeDay(QDate day, const std::vector<CalendarDay> &calendar)
{
    const auto found = std::ranges::find(calendar, day, &CalendarDay::day);
    if (found != calendar.end())
        return found->kind == CalendarKind::Holiday;
    return day.dayOfWeek() >= Qt::Saturday;
}

}

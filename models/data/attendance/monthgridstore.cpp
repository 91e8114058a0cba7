// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgridstore.h"

#include "attendance/shiftstore.h"
#include "attendance/violationstore.h"

namespace banzhang {
namespace {

// "{1,34,577}", a month's worth of them for each of thousands: read as they stand.
void addMarks(MonthRow &row, const QByteArray &array)
{
    int mark = 0;
    for (const char one : array) {
        if (one >= '0' && one <= '9')
            mark = mark * 10 + (one - '0');
        else if (one != '{') {
            if (array.size() > 2)
                addMark(row, mark);
            mark = 0;
        }
    }
}

void measure(MonthRow &row, const Rows &from)
{
    addMarks(row, from.bytes("marks"));
    row.sum.time = {from.integer("scheduled_s"), from.integer("present_s"),
                    from.integer("heard_s"),     from.integer("adherent_s"),
                    int(from.integer("shifts")), int(from.integer("heard"))};
}

void book(MonthRow &row, const Rows &from)
{
    row.sum.finesFen = from.integer("fines_fen");
    row.sum.awardsFen = from.integer("awards_fen");
    row.sum.netFen = from.integer("net_fen");
}

DayShift shiftFrom(const Rows &row, QDate day)
{
    DayShift shift;
    shift.shift = row.text("shift");
    shift.team = row.text("team");
    shift.starts = row.dateTime("starts_at");
    shift.ends = row.dateTime("ends_at");
    if (row.text("state").isEmpty())
        return shift;
    MeasuredShift measured{day,
                           attendanceStateFromCode(row.text("state")),
                           row.integer("scheduled_s"),
                           row.integer("present_s"),
                           {},
                           int(row.integer("late_s")),
                           int(row.integer("early_s")),
                           int(row.integer("off_post_s"))};
    if (!row.isNull("adherent_s"))
        measured.adherentS = row.integer("adherent_s");
    shift.measured = measured;
    shift.firstIn = row.dateTime("first_in");
    shift.lastOut = row.dateTime("last_out");
    shift.loginAt = row.dateTime("login_at");
    shift.pauseOverrunS = int(row.integer("pause_overrun_s"));
    return shift;
}

}

MonthSheet MonthGridStore::month(Connection &connection, QDate month) const
{
    const QDate first(month.year(), month.month(), 1);
    MonthSheet sheet{first, ShiftStore().calendar(connection, first, first.addMonths(1)), {}};
    connection.query(QStringLiteral("attendance/use_much_memory"));
    Rows rows = connection.query(QStringLiteral("attendance/list_month_grid"),
                                 {{"from_on", first}, {"until_on", first.addMonths(1)}});
    sheet.rows.reserve(size_t(rows.count()));
    while (rows.next()) {
        MonthRow &row = sheet.rows.emplace_back();
        row.month = first;
        row.teamId = rows.integer("team_id");
        row.team = rows.text("team");
        row.agentId = rows.integer("agent_id");
        row.agentNo = rows.text("agent_no");
        row.agent = rows.text("agent");
        measure(row, rows);
        addMarks(row, rows.bytes("planned"));
        book(row, rows);
    }
    return sheet;
}

AgentYear MonthGridStore::year(Connection &connection, qint64 agentId, int year) const
{
    const QDate first(year, 1, 1);
    const QDate next = first.addYears(1);
    AgentYear all{{first, ShiftStore().calendar(connection, first, next), {}}, {}};
    std::vector<MonthRow> &months = all.months.rows;
    months.resize(12);
    for (int month = 0; month < 12; ++month) {
        months[size_t(month)].month = first.addMonths(month);
        months[size_t(month)].agentId = agentId;
    }
    const Params params{{"agent_id", agentId}, {"from_on", first}};
    Rows facts = connection.query(QStringLiteral("attendance/list_agent_year"), params);
    while (facts.next())
        measure(months[size_t(facts.integer("month") - 1)], facts);
    Rows booked = connection.query(QStringLiteral("attendance/list_agent_year_ledger"), params);
    while (booked.next())
        book(months[size_t(booked.integer("month") - 1)], booked);
    all.violations = ViolationStore().ofAgent(connection, agentId, first, next);
    return all;
}

AttendanceDay MonthGridStore::day(Connection &connection, qint64 agentId, QDate day) const
{
    AttendanceDay all;
    const Params params{{"agent_id", agentId}, {"on_date", day}};
    Rows shifts = connection.query(QStringLiteral("attendance/list_shifts_of_day"), params);
    while (shifts.next())
        all.shifts.push_back(shiftFrom(shifts, day));
    Rows punches = connection.query(QStringLiteral("attendance/list_punches_of_day"), params);
    all.punches.reserve(size_t(punches.count()));
    while (punches.next()) {
        RawEvent punch;
        punch.at = punches.dateTime("at");
        punch.source = punches.text("source");
        punch.what = punches.text("direction");
        punch.words = punches.text("words");
        punch.atDevice = punches.dateTime("at_device");
        punch.offsetS = int(punches.integer("offset_s"));
        all.punches.push_back(punch);
    }
    all.violations = ViolationStore().ofAgent(connection, agentId, day, day.addDays(1));
    return all;
}

}

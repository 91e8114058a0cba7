// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a day of 10,000 agents with 44 events of the switch each, again at once, and a month's
// view of them (26 shifts each), and how evenly it was decided.
#include "attendance/attendancestore.h"
#include "attendance/evennessstore.h"
#include "attendance/ledgerstore.h"
#include "attendance/monthgridmodel.h"
#include "attendance/monthgridstore.h"
#include "attendance/violationstore.h"
#include "benchreport.h"
#include "benchserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

// The shifts of yesterday: one of twelve comes late, one of 29 leaves early, one of a hundred stays
// away.
void fill(Connection &owner)
{
    owner.execute(
        "INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 500) n;"
        "INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM "
        "generate_series(1, 10000) n;"
        "INSERT INTO agent_team SELECT n, 1 + n % 500, '[2000-01-01,)' FROM "
        "generate_series(1, 10000) n;"
        "INSERT INTO staff (db_role, name) VALUES ('bz_owner', 'Bench');"
        "INSERT INTO switch (name) VALUES ('switch');"
        "INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'ami', 'ami');"
        "INSERT INTO switch_member (switch_id, interface, agent_id) SELECT 1, 'i' || n, n FROM "
        "generate_series(1, 10000) n;"
        "INSERT INTO punch_device (name) VALUES ('door');"
        "SELECT ensure_partitions(now() - interval '70 days', now());"
        "UPDATE rule_version SET effective = '[2020-01-01,)';"
        "INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by)"
        " SELECT team_id, date_trunc('week', now())::date, 1, 1, 1 FROM team;"
        "INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id, starts_at,"
        " ends_at, roster_week_id) SELECT n, 1 + n % 500, d, 'shift', 1, shift_moment(d, 28800),"
        " shift_moment(d, 61200), 1 + n % 500 FROM generate_series(1, 10000) n,"
        " (SELECT site_day(now()) - 1 AS d) x");
    owner.execute(
        "INSERT INTO punch (punch_key, agent_id, at, direction, source, punch_device_id, at_device)"
        " SELECT 'i' || n, n, s.starts_at + make_interval(secs => CASE WHEN n % 12 = 0 THEN 100"
        " ELSE -300 END), 'in', 'device', 1, s.starts_at FROM generate_series(1, 10000) n JOIN"
        " shift_instance s ON s.agent_id = n WHERE n % 100 <> 7;"
        "INSERT INTO punch (punch_key, agent_id, at, direction, source, punch_device_id, at_device)"
        " SELECT 'o' || n, n, s.ends_at + make_interval(secs => CASE WHEN n % 29 = 0 THEN -61"
        " ELSE 200 END), 'out', 'device', 1, s.ends_at FROM generate_series(1, 10000) n JOIN"
        " shift_instance s ON s.agent_id = n WHERE n % 100 <> 7;"
        "INSERT INTO agent_event (at, agent_id, source_id, kind, state, reason)"
        " SELECT s.starts_at + make_interval(secs => -120 + n * 750 + s.agent_id % 60), s.agent_id,"
        " 1, 'setting', (CASE WHEN n = 43 THEN 'signed_out' WHEN n % 14 = 5 THEN 'paused' WHEN"
        " n % 2 = 0 THEN 'talking' ELSE 'available' END)::agent_state, CASE WHEN n % 14 = 5 THEN"
        " 'Break' END FROM shift_instance s, generate_series(0, 43) n WHERE s.agent_id % 100 <> 7");
    owner.execute("VACUUM ANALYZE"); // as the server has done with a day that is over
}

// The other days of the last month, as yesterday was.
void repeatDay(Connection &owner)
{
    owner.execute(
        "INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id, starts_at,"
        " ends_at, roster_week_id) SELECT agent_id, team_id, d, kind, shift_version_id,"
        " shift_moment(d, 28800), shift_moment(d, 61200), roster_week_id FROM shift_instance,"
        " (SELECT (date_trunc('month', now()) - interval '1 month')::date + n AS d FROM"
        " generate_series(0, 25) n) x;"
        "INSERT INTO attendance_fact (attendance_closing_id, shift_instance_id, agent_id, team_id,"
        " on_date, state, scheduled_s, present_s, adherent_s, late_s, evidence) SELECT"
        " f.attendance_closing_id, i.shift_instance_id, i.agent_id, i.team_id, i.on_date, f.state,"
        " f.scheduled_s, f.present_s, f.adherent_s, f.late_s, f.evidence FROM attendance_fact f"
        " JOIN shift_instance i USING (agent_id) WHERE i.on_date <> f.on_date");
    owner.execute("VACUUM ANALYZE");
}

// What yesterday brought, on every day of last month too, decided and booked.
void repeatViolations(Connection &owner)
{
    owner.execute(
        "INSERT INTO violation (code, rule_version_id, shift_instance_id, occasion, agent_id,"
        " team_id, on_date, occurred_at, measured_s, amount_fen, points, state, evidence,"
        " decided_by, decided_at, decided_why, deviates) SELECT v.code, v.rule_version_id,"
        " i.shift_instance_id, v.occasion, v.agent_id, v.team_id, i.on_date, i.starts_at,"
        " v.measured_s, 300, v.points, 'confirmed', v.evidence, 1, now(), 'x', v.agent_id % 20 = 0"
        " FROM violation v JOIN shift_instance i USING (agent_id) WHERE i.on_date < v.on_date;"
        "INSERT INTO ledger_entry (agent_id, team_id, on_date, month, kind, fen, violation_id,"
        " entered_by) SELECT agent_id, team_id, on_date, date_trunc('month', on_date)::date, "
        "'fine',"
        " -amount_fen, violation_id, 1 FROM violation WHERE state = 'confirmed'");
    owner.execute("VACUUM ANALYZE");
}

// From the query to a model that a view may paint.
int showGrid(Connection &owner, QDate month)
{
    MonthGridModel grid(MonthGridModel::Kind::Agents, {});
    grid.show(owner.readTogether([month](Connection &open) {
        return std::make_shared<const MonthSheet>(MonthGridStore().month(open, month));
    }));
    return grid.rowCount();
}

template <class F>
void measure(const char *name, F deed)
{
    QElapsedTimer timer;
    timer.start();
    const auto rows = double(deed());
    report(name, double(timer.nsecsElapsed()) / 1e6, "ms");
    report((QByteArray(name) + ".rows").constData(), rows, "rows");
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const BenchServer server;
    Connection owner = Connection::open(server.makeDatabase(QStringLiteral("attendance")));
    fill(owner);
    const AttendanceStore store;
    Rows row = owner.execute("SELECT site_day(now()) - 1 AS day");
    row.next();
    const QDate day = row.date("day");
    measure("attendance.close.day", [&] { return store.closeDay(owner, day); });
    measure("attendance.close.again", [&] { return store.closeDay(owner, day); });
    measure("attendance.violations.list",
            [&] { return ViolationStore().list(owner, day, 20'000).size(); });
    repeatDay(owner);
    const QDate month = QDate(day.year(), day.month(), 1).addMonths(-1);
    for (int round = 0; round < 3; ++round)
        measure("attendance.month.view", [&] { return LedgerStore().agents(owner, month).size(); });
    repeatViolations(owner);
    for (int round = 0; round < 3; ++round)
        measure("attendance.evenness.month",
                [&] { return EvennessStore().look(owner, month, 20'000).balances.size(); });
    for (int round = 0; round < 3; ++round)
        measure("attendance.month.grid", [&] { return showGrid(owner, month); });
    return 0;
}

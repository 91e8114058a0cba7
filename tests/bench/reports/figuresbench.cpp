// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly summary of 10,000 agents in 500 teams, of an open and of a closed month, with 1 and
// with 24 months of history, each the median of several reads of a warm session; and what closing a
// month costs that freezes their figures.
#include "benchreport.h"
#include "benchserver.h"
#include "reports/reportstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int looks = 5;

QByteArray quoted(const QDate &day)
{
    return "'" + day.toString(Qt::ISODate).toLatin1() + "'::date";
}

void fillPeople(Connection &owner)
{
    owner.execute("INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 500) n;"
                  "INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM"
                  " generate_series(1, 10000) n;"
                  "INSERT INTO agent_team SELECT n, 1 + n % 500, '[2000-01-01,)' FROM"
                  " generate_series(1, 10000) n;"
                  "INSERT INTO staff (db_role, name) VALUES ('bz_owner', 'Bench');"
                  "INSERT INTO switch (name) VALUES ('bench');"
                  "INSERT INTO queue (switch_id, switch_name, name) SELECT 1, 'q' || n, 'Queue ' ||"
                  " n FROM generate_series(1, 20) n;"
                  "INSERT INTO quality_form (title) VALUES ('form');"
                  "INSERT INTO form_version (form_id, version_no, content, changed_by) VALUES"
                  " (1, 1, '{}', 1)");
}

// Everybody works, sells, visits and is measured on 26 days; one in ten is fined, eight of each
// one's calls are scored.
void fillMonth(Connection &super, const QDate &month)
{
    const QByteArray from = quoted(month);
    const QByteArray days = " FROM generate_series(1, 10000) a, generate_series(" + from + ", "
                            + from + " + 25, interval '1 day') d";
    super.execute("INSERT INTO sale_day SELECT a, d, 1 + a % 500, 5000 + a % 900, 3, 3, 3, 0, 0, d"
                  + days);
    super.execute("INSERT INTO agent_day (agent_id, day, team_id, answered, finished, no_answer,"
                  " ended_by_agent, transferred, talk_s, login_s, pause_full_s) SELECT a, d, 1 + a"
                  " % 500, 60, 60, a % 7, a % 40, a % 20, 9000, 25000, 1500"
                  + days);
    super.execute("INSERT INTO result_day SELECT a, d, 1 + a % 500, 40, a % 40, 3, 1" + days);
    super.execute("INSERT INTO attendance_fact (attendance_closing_id, shift_instance_id, agent_id,"
                  " team_id, on_date, state, scheduled_s, present_s, late_s, evidence) SELECT 1, a"
                  " * 10000 + (d::date - '2020-01-01'::date), a, 1 + a % 500, d, 'present', 28800,"
                  " 28000, a % 3, '{}'"
                  + days + " WHERE (a + extract(doy FROM d)::int) % 7 > 1");
    super.execute(
        "INSERT INTO ledger_entry (agent_id, team_id, on_date, month, kind, fen, note)"
        " SELECT a, 1 + a % 500, "
        + from + " + 5, " + from
        + ", 'fine', -500, 'bench' FROM generate_series(1, 10000, 10) a;"
          "INSERT INTO queue_interval (queue_id, start_at, offered, answered) SELECT q, d,"
          " 10, 9 FROM generate_series(1, 20) q, generate_series("
        + from + "::timestamptz, " + from
        + "::timestamptz + interval '26 days', interval '30 min') d;"
          "INSERT INTO sheet (version_id, interaction_at, agent_id, team_id,"
          " inspector_id, mode, state, strengths, weaknesses, score, computed, failed,"
          " begun_at, submitted_at, release_at) SELECT 1, t, a, 1 + a % 500, 1,"
          " 'recording', 'submitted', 's', 'w', 5000 + (a * 31 + n * 977) % 5000, 5000,"
          " (a + n) % 400 = 0, t, t + interval '5 min', t + interval '5 min' FROM"
          " generate_series(1, 10000) a, generate_series(1, 8) n, LATERAL (SELECT "
        + from + " + make_interval(days => n, hours => 10) AS t) x");
}

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void measure(Connection &owner, const QDate &month, const QByteArray &what)
{
    ReportRequest request;
    request.report = QStringLiteral("monthly-book");
    request.span = {month, month.addMonths(1).addDays(-1)};
    const auto look = [&](const QByteArray &name, std::vector<ReportSection> sections) {
        request.sections = std::move(sections);
        std::vector<double> times;
        QElapsedTimer timer;
        for (int n = 0; n < looks; ++n) {
            timer.start();
            if (ReportStore().read(owner, request).agents.size() < 10000)
                qFatal("agents are missing");
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        report((name + ", " + what).constData(), medianOf(times), "ms");
    };
    using enum ReportSection;
    look("monthly summary", {Overview, QueueService, QaSummary});
    look("figures of the monthly book",
         {Overview, QueueService, Utilisation, AgentWork, QaSummary, QaErrors, Attendance, Ledger,
          Boards, Performance, DataQuality});
}

// As closing does, which itself only looks whether it may.
void closeMonth(Connection &owner, const QDate &month, const QByteArray &what)
{
    QElapsedTimer timer;
    timer.start();
    owner.execute("INSERT INTO ledger_month (month, closed_by, entries, net_fen, net_points) VALUES"
                  " ("
                  + quoted(month) + ", 1, 0, 0, 0)");
    if (!what.isEmpty())
        report(("freeze a month, " + what).constData(), double(timer.nsecsElapsed()) / 1e6, "ms");
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QDate now = QDate::currentDate();
    const QDate month = QDate(now.year(), now.month(), 1).addMonths(-1);
    for (const int history : {1, 24}) {
        BenchServer server;
        const QString target = server.makeDatabase(QStringLiteral("figures"));
        Connection owner = Connection::open(target);
        fillPeople(owner);
        Connection super =
            Connection::open(server.host() + QStringLiteral(" user=super dbname=figures"));
        super.execute("SET session_replication_role = replica");
        for (int back = history - 1; back >= 0; --back)
            fillMonth(super, month.addMonths(-back));
        super.execute("VACUUM ANALYZE");
        for (int back = history - 1; back > 0; --back)
            closeMonth(owner, month.addMonths(-back), {});
        super.execute("ANALYZE"); // as a server does by itself
        const QByteArray past = ", " + QByteArray::number(history) + " months of history";
        measure(owner, month, "open month" + past);
        closeMonth(owner, month, QByteArray::number(history) + " months of history");
        measure(owner, month, "closed month" + past);
    }
    return 0;
}

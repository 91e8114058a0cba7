// SPDX-License-Identifier: GPL-3.0-or-later
// A draw among a million and among 100,000 calls of a week: two for each of 1,000 agents, dealt out
// among twenty inspectors. Goal: at most one second of a million.
#include "benchreport.h"
#include "benchserver.h"
#include "db/connection.h"
#include "quality/samplingstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int rounds = 5;

// So many calls, spread over the week.
void fill(Connection &owner, int calls)
{
    owner.execute(
        "SELECT ensure_partitions('2026-10-01', '2026-11-30');"
        "INSERT INTO team (name) SELECT 'T' || g FROM generate_series(1, 50) g;"
        "INSERT INTO agent (agent_no, name) SELECT g::text, 'A' || g FROM generate_series(1, 1000) "
        "g;"
        "INSERT INTO agent_team SELECT agent_id, 1 + agent_id % 50, '[2020-01-01,)' FROM agent;"
        "INSERT INTO staff (db_role, name) VALUES (session_user, 'head');"
        "INSERT INTO staff (db_role, name) SELECT 'i' || g, 'I' || g FROM generate_series(1, 20) g;"
        "DO $$ BEGIN FOR g IN 1..20 LOOP EXECUTE format('CREATE ROLE i%s IN ROLE bz_inspector', g);"
        " END LOOP; END $$;"
        "INSERT INTO inspector_team SELECT 2 + (t + s) % 20, t, '[2020-01-01,)'"
        " FROM generate_series(1, 50) t, generate_series(0, 14, 7) s;"
        "INSERT INTO switch (name) VALUES ('s');"
        "INSERT INTO queue (switch_id, switch_name, name) SELECT 1, 'q' || g, 'q' || g"
        " FROM generate_series(1, 10) g;"
        "INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'sql', 'x');"
        "INSERT INTO quality_form (title) VALUES ('f');"
        "INSERT INTO form_version (form_id, version_no, state, content, changed_by, activated_by,"
        " activated_at) VALUES (1, 1, 'active', '{}', 1, 1, now());"
        "CREATE TEMP TABLE wanted AS SELECT g, timestamptz '2026-11-09 00:30:00+08'"
        "  + g * interval '500000 s' / "
        + QByteArray::number(calls) + " AS t FROM generate_series(1, " + QByteArray::number(calls)
        + ") g;"
          "INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, queue_id, "
          "agent_id,"
          " team_id, customer, customer_masked, recording) SELECT 1, (1790000000 + g) || '.' || g, "
          "t,"
          " t + make_interval(secs => 30 + (g % 86) * 7), 1, 1 + g % 10, 1 + g % 1000,"
          " 1 + (1 + g % 1000) % 50, '12665557788', '126****7788', '2026/11/' || g || '.wav'"
          " FROM wanted");
    owner.execute("VACUUM ANALYZE");
}

SamplingPlan planFor(const QString &name, SampleReason reason)
{
    SamplingPlan plan;
    plan.name = name;
    plan.formId = 1;
    plan.reason = reason;
    plan.from = QDate(2026, 11, 1);
    plan.filter.secondsFrom = reason == SampleReason::TooLong ? std::optional(30) : std::nullopt;
    plan.filter.isRecorded = reason == SampleReason::TooLong;
    return plan;
}

// Processor time of a session so far: what a wall clock cannot tell on a busy machine.
double processorMs(const Connection &session)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(session.backendPid()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(')').last().simplified().split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 10; // ticks of 10 ms
}

// The fastest and the slowest of some rounds, each rolled back, and the processor's share of one.
void measure(Connection &owner, const QByteArray &what, SamplingPlan plan)
{
    const double before = processorMs(owner);
    const SamplingStore store;
    plan.id = store.save(owner, plan);
    const QDateTime monday(QDate(2026, 11, 8), QTime(16, 0), Qt::UTC);
    double least = 1e9;
    double most = 0;
    for (int round = 0; round < rounds; ++round) {
        owner.execute("BEGIN");
        QElapsedTimer timer;
        timer.start();
        (void)store.draw(owner, plan.id, monday, monday.addDays(7), 42 + round);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        owner.execute("ROLLBACK");
        least = std::min(least, ms);
        most = std::max(most, ms);
    }
    const auto tell = [&what](const char *which, double ms) {
        report((what + which).constData(), ms, "ms");
    };
    tell(", best", least);
    tell(", worst", most);
    tell(", processor", (processorMs(owner) - before) / rounds);
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    for (const int calls : {1'000'000, 100'000}) {
        const BenchServer server;
        Connection owner = Connection::open(server.makeDatabase(QStringLiteral("draw")));
        fill(owner, calls);
        const QByteArray among = " of " + QByteArray::number(calls) + " calls";
        measure(owner, "draw 2000" + among,
                planFor(QStringLiteral("random"), SampleReason::Random));
        measure(owner, "draw the too long" + among,
                planFor(QStringLiteral("long"), SampleReason::TooLong));
    }
    return 0;
}

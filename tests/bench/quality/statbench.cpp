// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics of quality at a million sheets of a year: a month's and a quarter's table with the one
// before it, and a trend of twelve months.
#include "benchreport.h"
#include "benchserver.h"
#include "db/connection.h"
#include "quality/statstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

// Ten thousand agents in five hundred teams, sixty inspectors, a form of thirty items; a sheet
// loses points on three of them.
void fill(Connection &owner)
{
    owner.execute(
        "INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 500) n;"
        "INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM "
        "generate_series(1, 10000) n;"
        "INSERT INTO agent_team SELECT n, 1 + n % 500, '[2000-01-01,)' FROM "
        "generate_series(1, 10000) n;"
        "INSERT INTO staff (name, db_role) SELECT 'Inspector ' || n, 'bench_' || n FROM "
        "generate_series(1, 60) n;"
        "INSERT INTO quality_form (title) VALUES ('Form');"
        "INSERT INTO form_version (form_id, version_no, content, state, changed_by, activated_at)"
        " SELECT 1, 1, jsonb_build_object('title', 'Form', 'sections', jsonb_agg(section)),"
        " 'active', 1, now() FROM (SELECT jsonb_build_object('key', 's' || s, 'title', 's' || s,"
        " 'weight', 20, 'items', (SELECT jsonb_agg(jsonb_build_object('key', 's' || s || 'i' || i,"
        " 'title', 'Item ' || i, 'kind', 'scale', 'points', 5)) FROM generate_series(1, 6) i))"
        " AS section FROM generate_series(1, 5) s) x;"
        "ALTER TABLE sheet DISABLE TRIGGER USER;"
        "INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id, mode,"
        " state, strengths, weaknesses, score, computed, submitted_at, release_at, losses)"
        " SELECT 1, t, a, 1 + a % 500, 1 + n % 60, 'recording', 'submitted', 's', 'w', c, c,"
        " t + interval '1 day', t + interval '1 day',"
        " ARRAY[1 + n % 10, 200, 500, 0, 11 + n % 10, 0, 500, 1, 21 + n % 10, 0, 0, 2]"
        " FROM (SELECT n, now() - n * interval '31 seconds' - interval '1 day' AS t,"
        " 1 + (random() * 9999)::int AS a, 7000 + (random() * 3000)::int AS c FROM "
        "generate_series(1, 1000000) n OFFSET 0) x;"
        "ALTER TABLE sheet ENABLE TRIGGER USER;"
        "ANALYZE");
}

template <class F>
void measure(const QString &name, F deed)
{
    QElapsedTimer timer;
    timer.start();
    const size_t rows = deed();
    report(qUtf8Printable(name), double(timer.nsecsElapsed()) / 1e6, "ms");
    report(qUtf8Printable(name + QStringLiteral(".rows")), double(rows), "rows");
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const BenchServer server;
    Connection owner = Connection::open(server.makeDatabase(QStringLiteral("stats")));
    fill(owner);
    const StatStore store;
    const QDate today = QDate::currentDate();
    const std::pair<StatBy, const char *> kinds[] = {{StatBy::Agent, "agents"},
                                                     {StatBy::Team, "teams"},
                                                     {StatBy::Inspector, "inspectors"},
                                                     {StatBy::Item, "items"}};
    StatQuery query;
    for (const auto &[span, word] :
         {std::pair{StatSpan::Month, "month"}, std::pair{StatSpan::Quarter, "quarter"}}) {
        query.period = movedBy(statPeriod(span, today), -1);
        for (const auto &[by, rows] : kinds) {
            query.by = by;
            measure(
                QStringLiteral("quality.stats.%1.%2").arg(QLatin1String(word), QLatin1String(rows)),
                [&] { return store.list(owner, query, 10).size(); });
        }
    }
    query.period = statPeriod(StatSpan::Month, today);
    measure(QStringLiteral("quality.stats.trend.all"),
            [&] { return store.trend(owner, query, {}, 12).size(); });
    measure(QStringLiteral("quality.stats.trend.team"), [&] {
        return store.trend(owner, query, {0, 7, 0}, 12).size();
    });
    query.formId = 1;
    measure(QStringLiteral("quality.stats.trend.item"),
            [&] { return store.itemTrend(owner, query, QStringLiteral("s2i3"), 12).size(); });
    return 0;
}

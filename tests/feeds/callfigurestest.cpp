// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that rules judge, out of a real log, against what other code computed from it.
#include "feedingest.h"
#include "queuelogreader.h"
#include "support/feedcentre.h"

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("#73: figures of the capture's day are those of its expected file")
{
    QueueLogReader reader(capturePath(QStringLiteral("queue_log")));
    REQUIRE(reader.open());
    const FeedCentre centre(QStringLiteral("agents.csv"));
    FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
    ingest.open();
    ingest.take(reader.read(100000, false).items, true);
    ingest.finish();
    Connection owner = centre.connect();
    Rows rows = owner.execute(
        "SELECT a.agent_no, max(f.figure) FILTER (WHERE metric = 'talk_average') AS talk_average,"
        " max(f.figure) FILTER (WHERE metric = 'talk_longest') AS talk_longest,"
        " max(f.figure) FILTER (WHERE metric = 'no_answer_count') AS no_answer,"
        " max(f.part) FILTER (WHERE metric = 'agent_hang_up_share') AS by_agent,"
        " max(f.part) FILTER (WHERE metric = 'transfer_share') AS transferred"
        " FROM figures_of_day(site_day(to_timestamp(1795345208)), NULL) f JOIN agent a USING "
        "(agent_id) GROUP BY 1");
    QHash<QString, Rows> found;
    while (rows.next())
        found.insert(rows.text("agent_no"), rows);
    int compared = 0;
    for (const CsvRow &row : captureCsv(QStringLiteral("expected_agents.csv"))) {
        const auto of = [&row](const char *column) {
            return row[QString::fromLatin1(column)].toDouble();
        };
        if (of("finished") == 0)
            continue;
        INFO("agent " << row[QStringLiteral("extension")].toStdString());
        const auto figures = found.constFind(row[QStringLiteral("extension")]);
        REQUIRE(figures != found.cend());
        CHECK(figures->real("talk_average") == Approx(of("talk_avg_s")).margin(0.0051));
        CHECK(figures->real("talk_longest") == of("talk_max_s"));
        CHECK(figures->real("no_answer") == of("ring_no_answer"));
        CHECK(figures->real("by_agent") == of("ended_by_agent"));
        CHECK(figures->real("transferred") == of("blind") + of("attended"));
        ++compared;
    }
    CHECK(compared > 20);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A report of the captured day against the capture's expected files.
#include "feedingest.h"
#include "queuelogreader.h"
#include "reports/reportstore.h"
#include "support/feedcentre.h"

using namespace banzhang;
using namespace banzhang::test;

namespace {

void feedCapture(const FeedCentre &centre)
{
    QueueLogReader reader(capturePath(QStringLiteral("queue_log")));
    REQUIRE(reader.open());
    FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
    ingest.open();
    ingest.take(reader.read(100000, false).items, true);
    ingest.finish();
}

ReportFigures readDay(const FeedCentre &centre)
{
    ReportRequest request;
    request.report = QStringLiteral("monthly-book");
    request.span = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    request.sections = {ReportSection::AgentWork, ReportSection::QueueService};
    Connection owner = centre.connect();
    return ReportStore().read(owner, request);
}

void compareAgent(const WorkSums &sums, const CsvRow &row)
{
    const auto of = [&row](const char *column) {
        return row[QString::fromLatin1(column)].toLongLong();
    };
    // A talk that goes on when the log ends is told when it is over.
    CHECK(sums.connected == of("finished"));
    CHECK(sums.finished == of("finished"));
    CHECK(sums.offered == of("finished") + of("ring_no_answer") + of("ring_canceled"));
    CHECK(sums.talkS == of("talk_total_s"));
    CHECK(sums.endedByAgent == of("ended_by_agent"));
    CHECK(sums.transferred == of("blind") + of("attended"));
    if (of("open_at_end") == 0) { // likewise a stay
        CHECK(sums.loginS == of("login_s"));
        CHECK(sums.pauseS == of("pause_full_s"));
    }
}

}

TEST_CASE("#85 a report of the captured day has every agent and queue as expected")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    feedCapture(centre);
    const ReportFigures figures = readDay(centre);
    const auto agents = captureCsv(QStringLiteral("expected_agents.csv"));
    int compared = 0;
    for (const CsvRow &row : agents) {
        const QString number = row[QStringLiteral("extension")];
        INFO("agent " << number.toStdString());
        const auto found = std::ranges::find(figures.agents, number, &AgentSums::agentNo);
        if (found == figures.agents.end()) {
            CHECK(row[QStringLiteral("finished")].toInt() == 0);
            continue;
        }
        ++compared;
        compareAgent(found->sums, row);
    }
    CHECK(compared >= int(agents.size()) - 5);
    for (const CsvRow &row : captureCsv(QStringLiteral("expected_queues.csv"))) {
        const QString queue = row[QStringLiteral("queue")];
        if (queue == u"ALL")
            continue;
        INFO("queue " << queue.toStdString());
        const auto of = [&row](const char *column) {
            return row[QString::fromLatin1(column)].toLongLong();
        };
        QueueSums day;
        for (const QueueSums &one : figures.queueDays) {
            if (one.queue == queue)
                day += one;
        }
        QueueSums halves;
        for (const QueueSums &one : figures.queueHalfHours) {
            if (one.queue == queue)
                halves += one;
        }
        for (const QueueSums &sums : {day, halves}) {
            CHECK(sums.offered == of("offered") - of("waiting_at_end"));
            CHECK(sums.answered == of("answered"));
            CHECK(sums.answeredInTime == of("answered_in_20"));
            CHECK(sums.abandoned == of("abandoned"));
            CHECK(sums.abandonedInTime == of("abandoned_in_20"));
            CHECK(sums.finished == of("finished"));
            CHECK(sums.talkS == of("talk_total_s"));
            CHECK(sums.longestWaitS == of("longest_wait"));
        }
    }
}

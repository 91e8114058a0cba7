// SPDX-License-Identifier: GPL-3.0-or-later
#include "amifeed.h"
#include "mockami.h"
#include "queuelogfollower.h"
#include "queuelogimport.h"
#include "support/feedcentre.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

RunnerOptions optionsOf(const FeedCentre &centre, const QString &kind)
{
    RunnerOptions options;
    options.target = centre.target();
    options.source = centre.source(kind);
    options.askAlways = kind == QLatin1String("queue_log");
    return options;
}

AmiOptions amiOptions(const MockAmi &server)
{
    AmiOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = server.port();
    options.user = QStringLiteral("board");
    options.secret = "s3cret";
    return options;
}

void drain(FeedRunner &runner)
{
    QSignalSpy over(&runner, &FeedRunner::finished);
    runner.finish();
    REQUIRE(runUntil([&] { return !over.isEmpty(); }, 20000));
}

}

TEST_CASE("with two inlets the log makes the figures and the interface the board")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    const QList<QByteArray> lines = captureLines(QStringLiteral("queue_log"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines.first() + '\n');
    file.flush();
    RejectLog rejects;
    {
        FeedRunner log(optionsOf(centre, QStringLiteral("queue_log")), rejects);
        QueueLogFollower follower(path, log);
        follower.start();
        REQUIRE(runUntil([&] { return log.summary().fresh == 1; }, 20000));
        drain(log);
    }
    const AmiCapture capture(QStringLiteral("ami_stream.raw.gz"),
                             QStringLiteral("ami_times.csv.gz"));
    MockAmi server(&capture);
    FeedRunner ami(optionsOf(centre, QStringLiteral("ami")), rejects);
    AmiFeed feed(amiOptions(server), ami, [&server] { return server.clock(); });
    server.waitFor([&feed] { return feed.messages(); });
    server.hangAfter(3000);
    feed.start();
    REQUIRE(runUntil([&] { return server.pieces() >= 3000 && server.isTaken(); }, 60000));

    FeedRunner log(optionsOf(centre, QStringLiteral("queue_log")), rejects);
    QueueLogFollower follower(path, log);
    follower.start();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (i == 1500) { // the log's own open state comes back from the file, not from the board
            REQUIRE(runUntil([&] { return centre.count("SELECT count(*) FROM queue_visit") > 200; },
                             20000));
            file.flush();
            centre.database().cutConnections();
        }
        file.write(lines[i] + '\n');
    }
    file.flush();
    server.hangAfter(std::numeric_limits<size_t>::max());
    REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
    REQUIRE(runUntil(
        [&] {
            return centre.count("SELECT coalesce(sum(cardinality(hashes)), 0) FROM feed_second "
                                "JOIN feed_source USING (source_id) WHERE kind = 'queue_log'")
                   == lines.size();
        },
        30000));
    feed.stop();
    drain(ami);
    drain(log);
    CHECK(rejects.rejected() + rejects.doubtful() == 0);
    centre.compareWithExpected();
    CHECK(centre.count("SELECT count(*) FROM agent_event e JOIN feed_source f USING (source_id) "
                       "WHERE f.kind = 'ami'")
          == 0);
    CHECK(centre.count("SELECT count(*) FROM open_leg") == 0);
    CHECK(centre.count("SELECT count(*) FROM waiting_call") == 0);
}

TEST_CASE("a log that is imported after the interface was followed doubles no figure")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const AmiCapture capture(QStringLiteral("ami_stream.raw.gz"),
                             QStringLiteral("ami_times.csv.gz"));
    MockAmi server(&capture);
    RejectLog rejects;
    FeedRunner ami(optionsOf(centre, QStringLiteral("ami")), rejects);
    AmiFeed feed(amiOptions(server), ami, [&server] { return server.clock(); });
    server.waitFor([&feed] { return feed.messages(); });
    feed.start();
    REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
    feed.stop();
    drain(ami);
    REQUIRE(importQueueLog(centre.target(), centre.source(),
                           capturePath(QStringLiteral("queue_log")), rejects));
    centre.compareWithExpected(FeedCentre::Road::Ami);
}

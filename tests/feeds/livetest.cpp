// SPDX-License-Identifier: GPL-3.0-or-later
#include "amifeed.h"
#include "amiroad.h"
#include "feedrunner.h"
#include "jsonfeed.h"
#include "mockami.h"
#include "queuelogfollower.h"
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

void write(const QString &path, const QByteArray &bytes, bool append = true)
{
    QFile file(path);
    REQUIRE(file.open(append ? QIODevice::Append : QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Ends the feed and waits until everything is in the database.
void drain(FeedRunner &runner)
{
    QSignalSpy over(&runner, &FeedRunner::finished);
    runner.finish();
    REQUIRE(QTest::qWaitFor([&] { return !over.isEmpty(); }, 20000));
}

struct Follow
{
    explicit Follow(const FeedCentre &centre, const QString &path)
        : runner(optionsOf(centre, QStringLiteral("queue_log")), rejects), follower(path, runner)
    {
        follower.start();
    }
    [[nodiscard]] bool waitForLines(qint64 count)
    {
        return QTest::qWaitFor(
            [&] { return runner.summary().fresh + runner.summary().known >= count; }, 20000);
    }
    RejectLog rejects;
    FeedRunner runner;
    QueueLogFollower follower;
};

}

TEST_CASE("a log is followed while it grows and its last line waits for its end")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    const QByteArray log = captureFile(QStringLiteral("queue_log"));
    const qsizetype half = log.indexOf('\n', log.size() / 2) - 7; // in the middle of a line
    write(path, log.left(half));
    const qint64 wholeLines = log.left(half).count('\n');
    {
        Follow follow(centre, path);
        REQUIRE(follow.waitForLines(wholeLines));
        CHECK(follow.runner.summary().fresh == wholeLines);
        write(path, log.mid(half, 3));
        QTest::qWait(300);
        CHECK(follow.runner.summary().fresh == wholeLines);
        write(path, log.mid(half + 3));
        REQUIRE(follow.waitForLines(3219));
        drain(follow.runner);
        CHECK(follow.rejects.rejected() + follow.rejects.doubtful() == 0);
    }
    centre.compareWithExpected();
}

TEST_CASE("a follower that comes back goes on where it stopped and reads nothing twice")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    const QList<QByteArray> lines = captureLines(QStringLiteral("queue_log"));
    const std::vector<qsizetype> stops{500, 501, 1700, lines.size()};
    qsizetype from = 0;
    for (const qsizetype stop : stops) {
        for (; from < stop; ++from)
            write(path, lines[from] + '\n');
        Follow follow(centre, path);
        REQUIRE(QTest::qWaitFor(
            [&] {
                return centre.count("SELECT coalesce(sum(cardinality(hashes)), 0) FROM feed_second")
                       == stop;
            },
            20000));
        drain(follow.runner);
        CHECK(follow.runner.summary().known == 0);
    }
    centre.compareWithExpected();
}

TEST_CASE("rotation and truncation of the log lose nothing and repeat nothing")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    const QList<QByteArray> lines = captureLines(QStringLiteral("queue_log"));
    const auto part = [&](qsizetype from, qsizetype to) {
        return lines.mid(from, to - from).join('\n') + '\n';
    };
    write(path, part(0, 1000));
    {
        Follow follow(centre, path);
        REQUIRE(follow.waitForLines(1000));
        write(path, part(1000, 1200));
        REQUIRE(QFile::rename(path, path + QStringLiteral(".0"))); // logger rotate
        write(path + QStringLiteral(".0"), part(1200, 1210));      // the old file's very last lines
        write(path, part(1210, 2000));
        REQUIRE(follow.waitForLines(2000));
        write(path, part(2000, 2500), false); // copytruncate
        REQUIRE(follow.waitForLines(2500));
        drain(follow.runner);
    }
    // Rotated while nobody was reading.
    write(path, part(2500, 2700));
    REQUIRE(QFile::rename(path, path + QStringLiteral(".1")));
    write(path, part(2700, lines.size()));
    Follow follow(centre, path);
    REQUIRE(follow.waitForLines(lines.size() - 2500));
    drain(follow.runner);
    CHECK(follow.rejects.rejected() + follow.rejects.doubtful() == 0);
    centre.compareWithExpected();
}

TEST_CASE("a database that goes away costs a follower nothing")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    const QList<QByteArray> lines = captureLines(QStringLiteral("queue_log"));
    Follow follow(centre, path);
    QSignalSpy offline(&follow.runner, &FeedRunner::offline);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % 20 == 0)
            QTest::qWait(5);
        if (i == 600 || i == 1400)
            centre.database().cutConnections();
        if (i == 2000) {
            centre.database().allowConnections(false);
            centre.database().cutConnections();
        }
        if (i == 2800)
            centre.database().allowConnections(true);
        write(path, lines[i] + '\n');
    }
    REQUIRE(QTest::qWaitFor([&] { return !offline.isEmpty(); }, 10000));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return centre.count("SELECT coalesce(sum(cardinality(hashes)), 0) FROM feed_second")
                   == lines.size();
        },
        40000));
    drain(follow.runner);
    centre.compareWithExpected();
}

TEST_CASE("the manager interface is followed over a socket in cut pieces")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const AmiCapture capture(QStringLiteral("ami_stream.raw.gz"),
                             QStringLiteral("ami_times.csv.gz"));
    MockAmi server(&capture);
    server.cutTo(777);
    RejectLog rejects;
    FeedRunner runner(optionsOf(centre, QStringLiteral("ami")), rejects);
    AmiOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = server.port();
    options.user = QStringLiteral("board");
    options.secret = "s3cret";
    AmiFeed feed(options, runner, [&server] { return server.clock(); });
    server.waitFor([&feed] { return feed.messages(); });
    QSignalSpy lost(&feed, &AmiFeed::disconnected);
    feed.start();
    REQUIRE(runUntil([&] { return server.isDone() || !lost.isEmpty(); }, 120000));
    REQUIRE(lost.isEmpty());
    QTest::qWait(500);
    feed.stop();
    drain(runner);
    CHECK(server.secret() == "s3cret");
    CHECK(server.actions().contains("QueueStatus"));
    CHECK(rejects.rejected() + rejects.doubtful() == 0);
    centre.compareWithExpected(FeedCentre::Road::Ami);
}

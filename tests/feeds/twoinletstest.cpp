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

// A log that grows line by line, as a switch writes it.
class GrowingLog final
{
public:
    explicit GrowingLog(QList<QByteArray> lines) : m_lines(std::move(lines))
    {
        m_file.setFileName(path());
        REQUIRE(m_file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("queue_log")); }
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    void growTo(qsizetype count)
    {
        for (; m_written < count; ++m_written)
            m_file.write(m_lines[m_written] + '\n');
        m_file.flush();
    }

private:
    const QTemporaryDir m_folder;
    const QList<QByteArray> m_lines;
    QFile m_file;
    qsizetype m_written = 0;
};

void drain(FeedRunner &runner)
{
    QSignalSpy over(&runner, &FeedRunner::finished);
    runner.finish();
    REQUIRE(runUntil([&] { return !over.isEmpty(); }, 20000));
}

// The switch's manager interface, played from the capture, and the feed that follows it.
struct Interface
{
    const AmiCapture capture{QStringLiteral("ami_stream.raw.gz"),
                             QStringLiteral("ami_times.csv.gz")};
    MockAmi server{&capture};
    FeedRunner runner;
    AmiFeed feed{amiOptions(server), runner, [this] { return server.clock(); }};

    Interface(const FeedCentre &centre, RejectLog &rejects)
        : runner(optionsOf(centre, QStringLiteral("ami")), rejects)
    {
        server.waitFor([this] { return feed.messages(); });
    }

    // Until so many pieces of the capture were told and taken.
    void playTo(size_t pieces)
    {
        server.hangAfter(pieces);
        if (server.connections() == 0)
            feed.start();
        REQUIRE(runUntil([&] { return server.pieces() >= pieces && server.isTaken(); }, 60000));
    }
    void playAll() { playTo(capture.times.size()); }
    void stop()
    {
        feed.stop();
        drain(runner);
    }
};

// Every visit and every second of talk and of attendance once, as if the log had told all.
void compareWithLogAlone(const FeedCentre &centre)
{
    const FeedCentre alone(QStringLiteral("agents.csv"));
    RejectLog rejects;
    REQUIRE(importQueueLog(alone.target(), alone.source(), capturePath(QStringLiteral("queue_log")),
                           rejects));
    for (const char *figure :
         {"SELECT count(*) FROM queue_visit", "SELECT sum(talk_s) FROM agent_leg",
          "SELECT count(*) FROM agent_leg WHERE outcome <> 'canceled'",
          "SELECT sum(login_s) FROM agent_day"}) {
        INFO(figure);
        CHECK(centre.count(figure) == alone.count(figure));
    }
}

}

TEST_CASE("with two inlets the log makes the figures and the interface the board")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    GrowingLog file(captureLines(QStringLiteral("queue_log")));
    RejectLog rejects;
    FeedRunner log(optionsOf(centre, QStringLiteral("queue_log")), rejects);
    QueueLogFollower follower(file.path(), log);
    file.growTo(1);
    follower.start();
    REQUIRE(runUntil([&] { return log.summary().fresh == 1; }, 20000));
    Interface ami(centre, rejects);
    ami.playTo(3000);
    REQUIRE(runUntil([&] { return centre.keepsLive(QStringLiteral("ami")); }, 20000));
    file.growTo(1500);
    REQUIRE(runUntil([&] { return centre.linesTaken() == 1500; }, 20000));
    // The log's own open state comes back from the file, not from the board.
    centre.database().cutConnections();
    file.growTo(file.size());
    ami.playAll();
    REQUIRE(runUntil([&] { return centre.linesTaken() == file.size(); }, 30000));
    CHECK(centre.keepsLive(QStringLiteral("ami")));
    ami.stop();
    drain(log);
    CHECK(rejects.rejected() + rejects.doubtful() == 0);
    centre.compareWithExpected();
    CHECK(centre.count("SELECT count(*) FROM agent_event e JOIN feed_source f USING (source_id) "
                       "WHERE f.kind = 'ami'")
          == 0);
    CHECK(centre.count("SELECT count(*) FROM open_leg") == 0);
    CHECK(centre.count("SELECT count(*) FROM waiting_call") == 0);
}

TEST_CASE("a log takes the board over from an interface that went away")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const FeedCentre alone(QStringLiteral("agents.csv"));
    constexpr qsizetype middle = 1200;
    GrowingLog file(captureLines(QStringLiteral("queue_log")));
    file.growTo(middle);
    RejectLog rejects;
    REQUIRE(importQueueLog(alone.target(), alone.source(), file.path(), rejects));
    REQUIRE(alone.count("SELECT count(*) FROM open_leg") > 0);

    Interface ami(centre, rejects);
    // At the end of a second: the log has no finer times, and what is told is told until there.
    size_t pieces = 300;
    while (qint64(ami.capture.times[pieces].second) == qint64(ami.capture.times[pieces - 1].second))
        ++pieces;
    ami.playTo(pieces);
    REQUIRE(runUntil([&] { return centre.keepsLive(QStringLiteral("ami")); }, 20000));
    FeedRunner log(optionsOf(centre, QStringLiteral("queue_log")), rejects);
    QueueLogFollower follower(file.path(), log);
    follower.start();
    REQUIRE(runUntil([&] { return centre.linesTaken() == middle; }, 20000));
    CHECK(centre.liveRows() != alone.liveRows());
    ami.stop();
    REQUIRE(runUntil([&] { return centre.keepsLive(QStringLiteral("queue_log")); }, 20000));
    CHECK(centre.liveRows() == alone.liveRows());
    CHECK(centre.count("SELECT count(*) FROM seat_state s JOIN feed_source f USING (source_id) "
                       "WHERE f.kind = 'ami'")
          == 0);
    file.growTo(file.size());
    REQUIRE(runUntil([&] { return centre.linesTaken() == file.size(); }, 20000));
    drain(log);
    CHECK(centre.count("SELECT count(*) FROM open_leg") == 0);
    compareWithLogAlone(centre); // what the interface told before the log came, and the rest
}

TEST_CASE("a log mends an outage of the interface, and doubles nothing")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    RejectLog rejects;
    Interface ami(centre, rejects);
    ami.playTo(3000);
    ami.stop();
    REQUIRE(centre.count("SELECT count(*) FROM agent_leg") > 50);
    REQUIRE(importQueueLog(centre.target(), centre.source(),
                           capturePath(QStringLiteral("queue_log")), rejects));
    compareWithLogAlone(centre);
}

TEST_CASE("a log that is imported after the interface was followed doubles no figure")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    RejectLog rejects;
    Interface ami(centre, rejects);
    ami.playAll();
    ami.stop();
    REQUIRE(importQueueLog(centre.target(), centre.source(),
                           capturePath(QStringLiteral("queue_log")), rejects));
    centre.compareWithExpected(FeedCentre::Road::Ami);
}

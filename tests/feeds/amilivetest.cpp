// SPDX-License-Identifier: GPL-3.0-or-later
#include "amifeed.h"
#include "feedrunner.h"
#include "mockami.h"
#include "support/feedcentre.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

AmiCapture partOf(int part)
{
    const QString suffix = part == 1 ? QString() : QStringLiteral(".part%1").arg(part);
    return {QStringLiteral("restart/ami_stream%1.raw.gz").arg(suffix),
            QStringLiteral("restart/ami_times%1.csv.gz").arg(suffix)};
}

struct Live
{
    Live(const FeedCentre &centre, MockAmi &server, const QString &spool = {})
        : runner(runnerOptions(centre, spool), rejects),
          feed(amiOptions(server), runner, [&server] { return server.clock(); }),
          lost(&feed, &AmiFeed::disconnected)
    {
        server.waitFor([this] { return feed.messages(); });
    }
    ~Live() { feed.stop(); }

    static RunnerOptions runnerOptions(const FeedCentre &centre, const QString &spool)
    {
        RunnerOptions options;
        options.target = centre.target();
        options.source = centre.source(QStringLiteral("ami"));
        options.spoolPath = spool;
        return options;
    }
    static AmiOptions amiOptions(const MockAmi &server)
    {
        AmiOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = server.port();
        options.user = QStringLiteral("board");
        options.secret = "s3cret";
        options.firstBackOffMs = 20;
        options.longestBackOffMs = 100;
        options.pingMs = 200;
        options.deadMs = 600;
        return options;
    }
    void drain()
    {
        QSignalSpy over(&runner, &FeedRunner::finished);
        runner.finish();
        REQUIRE(runUntil([&] { return !over.isEmpty(); }, 20000));
    }

    RejectLog rejects;
    FeedRunner runner;
    AmiFeed feed;
    QSignalSpy lost;
};

}

TEST_CASE("a switch that restarts is followed again and what was open is lost, nothing else")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const AmiCapture parts[] = {partOf(1), partOf(2), partOf(3)};
    MockAmi server(&parts[0]);
    Live live(centre, server);
    live.feed.start();
    for (int part = 0; part < 3; ++part) {
        if (part > 0)
            server.setCapture(&parts[part]);
        REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
        if (part < 2)
            server.drop();
    }
    live.feed.stop();
    live.drain();
    CHECK(server.connections() == 3);
    CHECK(live.lost.size() == 2);
    CHECK(centre.count("SELECT count(*) FROM queue_visit WHERE outcome = 'lost'") == 15);
    CHECK(centre.count(
              "SELECT count(*) FROM agent_leg WHERE outcome = 'lost' AND answered_at IS NOT NULL")
          == 19);
    CHECK(centre.count("SELECT count(*) FROM switch_restart") == 2);
    CHECK(centre.count("SELECT count(*) FROM switch_restart WHERE clean") == 1);
    CHECK(centre.count("SELECT count(*) FROM waiting_call") == 0);
}

TEST_CASE("a wrong secret is told and does not end in a storm of log-ins")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const AmiCapture capture = partOf(1);
    MockAmi server(&capture);
    server.refuseLogin();
    Live live(centre, server);
    QSignalSpy refused(&live.feed, &AmiFeed::refused);
    live.feed.start();
    REQUIRE(runUntil([&] { return refused.size() >= 3; }, 20000));
    CHECK(refused.first().first().toString() == QStringLiteral("Authentication failed"));
    CHECK(server.connections() <= 5);
}

TEST_CASE("a connection that says nothing is asked, and given up when it does not answer")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const AmiCapture capture = partOf(1);
    MockAmi server(&capture);
    server.hangAfter(40);
    Live live(centre, server);
    live.feed.start();
    REQUIRE(runUntil([&] { return server.actions().contains("Ping"); }, 20000));
    CHECK(live.lost.isEmpty()); // it answers the ping
    server.goDeaf();
    REQUIRE(runUntil([&] { return !live.lost.isEmpty(); }, 20000));
    CHECK(live.lost.first().first().toString() == QStringLiteral("The switch does not answer"));
}

TEST_CASE("what the switch says while the database is away is kept on disk and written later")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString spool = folder.filePath(QStringLiteral("ami.spool"));
    const AmiCapture capture(QStringLiteral("ami_stream.raw.gz"),
                             QStringLiteral("ami_times.csv.gz"));
    MockAmi server(&capture);
    server.hangAfter(4000);
    Live live(centre, server, spool);
    QSignalSpy offline(&live.runner, &FeedRunner::offline);
    live.feed.start();
    REQUIRE(runUntil([&] { return server.pieces() >= 4000 && server.isTaken(); }, 60000));
    centre.database().allowConnections(false);
    centre.database().cutConnections();
    server.hangAfter(9000);
    REQUIRE(runUntil(
        [&] { return !offline.isEmpty() && server.pieces() >= 9000 && server.isTaken(); }, 60000));
    CHECK(QFileInfo(spool).size() > 10000);
    centre.database().allowConnections(true);
    server.hangAfter(std::numeric_limits<size_t>::max());
    REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
    REQUIRE(runUntil([&] { return !live.runner.isOffline(); }, 60000));
    live.feed.stop();
    live.drain();
    CHECK(QFileInfo(spool).size() < 100);
    centre.compareWithExpected(FeedCentre::Road::Ami);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a feed tells of itself: its minutes, what it refused, and the times of which it knows
// nothing.
#include "amifeed.h"
#include "feedrunner.h"
#include "floor/feedhealthstore.h"
#include "jsonfeed.h"
#include "mockami.h"
#include "support/feedcentre.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const char *const openGaps = "SELECT count(*) FROM feed_gap WHERE upper_inf(during)";
const char *const overGaps = "SELECT count(*) FROM feed_gap WHERE NOT upper_inf(during)";

AmiCapture partOf(int part)
{
    const QString suffix = part == 1 ? QString() : QStringLiteral(".part%1").arg(part);
    return {QStringLiteral("restart/ami_stream%1.raw.gz").arg(suffix),
            QStringLiteral("restart/ami_times%1.csv.gz").arg(suffix)};
}

AmiOptions amiOptions(quint16 port)
{
    AmiOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = port;
    options.user = QStringLiteral("board");
    options.secret = "s3cret";
    options.firstBackOffMs = 20;
    options.longestBackOffMs = 100;
    return options;
}

RunnerOptions runnerOptions(const FeedCentre &centre, const QString &kind, const QString &spool)
{
    RunnerOptions options;
    options.target = centre.target();
    options.source = centre.source(kind);
    options.spoolPath = spool;
    options.missesWhileAway = kind == QLatin1String("jsonl");
    return options;
}

// A manager interface's feed, and its end: an orderly one, or as by kill -9.
struct Ami
{
    Ami(const FeedCentre &centre, MockAmi &server, const QString &spool = {})
        : runner(runnerOptions(centre, QStringLiteral("ami"), spool), rejects),
          feed(amiOptions(server.port()), runner, [&server] { return server.clock(); })
    {
        server.waitFor([this] { return feed.messages(); });
        feed.start();
    }
    RejectLog rejects;
    FeedRunner runner;
    AmiFeed feed;
};

bool waitForCount(const FeedCentre &centre, const char *what, qint64 count, int ms = 20000)
{
    return QTest::qWaitFor([&] { return centre.count(what) == count; }, ms);
}

}

TEST_CASE("a lost link is a gap from the switch's last word until it is back, and stands open "
          "while it lasts")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const AmiCapture first = partOf(1), second = partOf(2);
    MockAmi server(&first);
    Ami ami(centre, server);
    REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
    REQUIRE(waitForCount(centre, "SELECT count(*) FROM feed_source WHERE connected", 1));
    CHECK(centre.count("SELECT count(*) FROM feed_gap") == 0); // new: it has missed nothing

    server.setCapture(&second);
    server.refuseLogin();
    server.drop();
    REQUIRE(waitForCount(centre, openGaps, 1));
    CHECK(centre.count("SELECT count(*) FROM feed_gap WHERE why = 'link lost' AND lower(during) "
                       "BETWEEN now() - interval '90 seconds' AND now()")
          == 1);
    server.refuseLogin(false);
    REQUIRE(waitForCount(centre, openGaps, 0));
    CHECK(centre.count(overGaps) == 1);
    CHECK(
        centre.count("SELECT count(*) FROM feed_gap WHERE upper(during) BETWEEN lower(during) AND "
                     "clock_timestamp() + interval '1 second'")
        == 1);
    REQUIRE(waitForCount(centre, "SELECT coalesce(sum(reconnects), 0) FROM feed_minute", 1));
    ami.feed.stop();
}

TEST_CASE("a feed that was killed knows nothing of the time until the next one has its switch")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const AmiCapture first = partOf(1), second = partOf(2);
    MockAmi server(&first);
    {
        Ami ami(centre, server);
        REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
        REQUIRE(waitForCount(centre, "SELECT count(*) FROM feed_source WHERE connected", 1));
        server.drop();
        ami.runner.disconnect();
        ami.feed.disconnect();
    }
    centre.connect().execute("DELETE FROM feed_gap; UPDATE feed_source SET connected = true, "
                             "last_heard_at = now() - interval '7 minutes'");
    server.setCapture(&second);
    Ami next(centre, server);
    REQUIRE(waitForCount(centre, overGaps, 1));
    CHECK(centre.count(openGaps) == 0);
    CHECK(centre.count("SELECT count(*) FROM feed_gap WHERE why = 'stopped' AND upper(during) - "
                       "lower(during) BETWEEN interval '7 minutes' AND interval '8 minutes'")
          == 1);
    next.feed.stop();
}

TEST_CASE("a link that is lost and back while the database is away is a gap afterwards")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const QTemporaryDir folder;
    const AmiCapture first = partOf(1), second = partOf(2);
    MockAmi server(&first);
    Ami ami(centre, server, folder.filePath(QStringLiteral("spool")));
    QSignalSpy offline(&ami.runner, &FeedRunner::offline);
    REQUIRE(runUntil([&] { return server.isDone() && server.isTaken(); }, 60000));
    REQUIRE(waitForCount(centre, "SELECT count(*) FROM feed_source WHERE connected", 1));
    centre.database().allowConnections(false);
    centre.database().cutConnections();
    REQUIRE(runUntil([&] { return !offline.isEmpty(); }, 20000));
    server.setCapture(&second);
    server.drop();
    REQUIRE(runUntil([&] { return server.connections() == 2 && server.isDone(); }, 60000));
    centre.database().allowConnections(true);
    REQUIRE(waitForCount(centre, overGaps, 1, 40000));
    CHECK(centre.count("SELECT count(*) FROM feed_gap WHERE why = 'link lost' AND NOT "
                       "upper_inf(during)")
          == 1);
    ami.feed.stop();
}

TEST_CASE("a spool that is full leaves a gap of what was dropped")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    RunnerOptions options =
        runnerOptions(centre, QStringLiteral("jsonl"), folder.filePath(QStringLiteral("spool")));
    options.spoolLimit = 4000;
    RejectLog rejects;
    FeedRunner runner(options, rejects);
    QSignalSpy offline(&runner, &FeedRunner::offline), opened(&runner, &FeedRunner::opened);
    JsonFeed feed(runner);
    REQUIRE(feed.listen(QStringLiteral("127.0.0.1:0")));
    REQUIRE(runUntil([&] { return opened.size() == 1; }, 20000));
    centre.database().allowConnections(false);
    centre.database().cutConnections();
    QTcpSocket writer;
    writer.connectToHost(QHostAddress::LocalHost, feed.port());
    REQUIRE(writer.waitForConnected());
    writer.write("{\"type\":\"login\",\"agent\":\"1001\"}\n");
    REQUIRE(runUntil([&] { return !offline.isEmpty(); }, 20000));
    for (int i = 0; i < 200; ++i)
        writer.write("{\"type\":\"pause\",\"agent\":\"1001\",\"reason\":\"wc\"}\n");
    QTest::qWait(500);
    centre.database().allowConnections(true);
    REQUIRE(waitForCount(centre, "SELECT count(*) FROM feed_gap WHERE why = 'The spool was full'",
                         1, 40000));
    feed.stop();
}

TEST_CASE("refused lines are counted by reason, the newest are kept and the rest is forgotten")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    RejectLog rejects;
    FeedRunner runner(runnerOptions(centre, QStringLiteral("jsonl"), {}), rejects);
    JsonFeed feed(runner);
    REQUIRE(feed.listen(QStringLiteral("127.0.0.1:0")));
    QTcpSocket writer;
    writer.connectToHost(QHostAddress::LocalHost, feed.port());
    REQUIRE(writer.waitForConnected());
    writer.write("{\"type\":\"login\",\"agent\":\"1001\"}\n");
    for (int i = 0; i < 7; ++i)
        writer.write("this is no JSON \n");
    REQUIRE(runUntil([&] { return rejects.rejected() == 7; }, 20000));
    REQUIRE(waitForCount(
        centre, "SELECT coalesce(sum(lines), 0) FROM feed_reject_count WHERE NOT doubtful", 7));
    CHECK(centre.count("SELECT coalesce(sum(rejects), 0) FROM feed_minute") == 7);
    CHECK(centre.count("SELECT count(*) FROM feed_reject WHERE NOT doubtful") == 7);
    CHECK(centre.count("SELECT coalesce(sum(events), 0) FROM feed_minute") == 1);
    Connection owner = centre.connect();
    const FeedDay day = FeedHealthStore().fetch(owner, {});
    REQUIRE(day.feeds.size() == 1);
    CHECK(day.feeds.front().connected);
    CHECK(day.feeds.front().rejects == 7);
    CHECK(day.feeds.front().refused.front().lines == 7);
    CHECK(day.feeds.front().refused.front().line.startsWith(u"this is no JSON"));
    CHECK_FALSE(day.feeds.front().minutes.empty());

    const qint64 before = centre.count("SELECT sum(lines) FROM feed_reject_count");
    FeedWork flood;
    for (int i = 0; i < 150; ++i) {
        flood.reasons.push_back({QStringLiteral("reason %1").arg(i), false, 1});
        flood.examples.push_back(
            {QStringLiteral("reason %1").arg(i), false, i, QStringLiteral("x")});
    }
    FeedHealthStore().noteWork(owner, day.feeds.front().sourceId, flood);
    CHECK(centre.count("SELECT count(*) FROM feed_reject") == 100);
    CHECK(centre.count("SELECT count(*) FROM feed_reject_count") <= 52);
    CHECK(centre.count("SELECT sum(lines) FROM feed_reject_count") == before + 150);
    feed.stop();
}

TEST_CASE("an agent who signed in yesterday is signed in after midnight")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    RejectLog rejects;
    FeedRunner runner(runnerOptions(centre, QStringLiteral("jsonl"), {}), rejects);
    JsonFeed feed(runner);
    REQUIRE(feed.listen(QStringLiteral("127.0.0.1:0")));
    QTcpSocket writer;
    writer.connectToHost(QHostAddress::LocalHost, feed.port());
    REQUIRE(writer.waitForConnected());
    // Since yesterday noon, over the site's midnight, with a call before it and one after it.
    const qint64 noon = centre.count(
        "SELECT extract(epoch FROM site_midnight(site_day(now())) - interval '12 hours')");
    const qint64 midnight = noon + 12 * 3600LL;
    const auto line = [&writer](const char *type, qint64 at, const QByteArray &more = {}) {
        writer.write(QByteArray("{\"type\":\"") + type + "\",\"at\":" + QByteArray::number(at)
                     + ",\"agent\":\"1001\",\"queues\":[\"sales\"]" + more + "}\n");
    };
    line("login", noon);
    line("pause", midnight - 60, ",\"reason\":\"wc\"");
    line("unpause", midnight + 1);
    REQUIRE(waitForCount(centre,
                         "SELECT count(*) FROM seat_state s JOIN agent USING (agent_id) WHERE "
                         "agent_no = '1001' AND s.state = 'available'",
                         1));
    CHECK(centre.count("SELECT extract(epoch FROM login_since) FROM seat_state") == noon);
    CHECK(centre.count("SELECT count(*) FROM queue_member WHERE signed_in") == 1);
    CHECK(centre.count("SELECT count(*) FROM agent_event WHERE kind::text = 'logout'") == 0);
    feed.stop();
}

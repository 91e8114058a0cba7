// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfeed.h"
#include "mockami.h"
#include "support/feedcentre.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Feed
{
    explicit Feed(const FeedCentre &centre, bool ask = true)
        : runner(optionsOf(centre, ask), rejects), feed(runner)
    {}
    static RunnerOptions optionsOf(const FeedCentre &centre, bool ask)
    {
        RunnerOptions options;
        options.target = centre.target();
        options.source = centre.source(QStringLiteral("jsonl"));
        options.askAlways = ask;
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
    JsonFeed feed;
};

const QByteArray shift =
    R"({"type":"login","at":1795345200,"agent":"88","name":"小王","queues":["sales","chat"]}
{"type":"enter","at":1795345210,"call":"k1","queue":"sales","customer":"12600000001","dialed":"95001"}
{"type":"ring","at":1795345211,"call":"k1","queue":"sales","agent":"88"}
{"type":"answer","at":1795345214,"call":"k1","queue":"sales","agent":"88"}
{"type":"hold","at":1795345220,"call":"k1","queue":"sales","agent":"88"}
{"type":"unhold","at":1795345225,"call":"k1","queue":"sales","agent":"88"}
{"type":"end","at":1795345244,"call":"k1","queue":"sales","agent":"88","by":"agent"}
not a line at all
{"type":"call","id":"k1","at":1795345250,"result":"sold","amount":"99.90"}
{"type":"call","id":"k2","channel":"chat","start":1795345250,"end":1795345300,"queue":"chat","agent":"88","answered":1795345255,"talk":45,"text":"在吗？"}
{"type":"pause","at":1795345310,"agent":"88","reason":"wc"}
{"type":"state","at":1795345400,"agent":"88","state":"available"}
{"type":"logout","at":1795345500,"agent":"88"}
)";

void readFile(const FeedCentre &centre, Feed &feed, const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jsonl")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QSignalSpy over(&feed.feed, &JsonFeed::over);
    REQUIRE(feed.feed.readFile(file.fileName()));
    REQUIRE(runUntil([&] { return !over.isEmpty(); }, 20000));
    feed.drain();
    (void)centre;
}

}

TEST_CASE("a shift of another switch comes in by JSON lines")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    Feed feed(centre);
    readFile(centre, feed, shift);
    CHECK(feed.rejects.rejected() == 1);
    CHECK(centre.count("SELECT count(*) FROM agent WHERE agent_no = '88' AND provisional") == 1);
    CHECK(centre.count("SELECT talk_s FROM agent_leg WHERE call_uid = 'k1'") == 30);
    CHECK(centre.count("SELECT hold_s FROM agent_leg WHERE call_uid = 'k1'") == 5);
    CHECK(centre.count("SELECT wait_s FROM queue_visit WHERE call_uid = 'k1'") == 4);
    CHECK(centre.count("SELECT amount_fen FROM call WHERE call_uid = 'k1' AND result = 'sold'")
          == 9990);
    CHECK(centre.count("SELECT talk_s FROM agent_leg WHERE call_uid = 'k2'") == 45);
    CHECK(centre.count("SELECT count(*) FROM call WHERE call_uid = 'k2' AND channel = 'chat' AND "
                       "content = '在吗？'")
          == 1);
    CHECK(centre.count(
              "SELECT login_s FROM agent_day d JOIN agent USING (agent_id) WHERE agent_no = '88'")
          == 300);
    CHECK(centre.count("SELECT pause_full_s FROM agent_day d JOIN agent USING (agent_id) WHERE "
                       "agent_no = '88'")
          == 90);
}

TEST_CASE("JSON lines that are fed twice change no row")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    {
        Feed feed(centre);
        readFile(centre, feed, shift);
    }
    const QString before = centre.fingerprint();
    Feed again(centre);
    readFile(centre, again, shift);
    CHECK(again.runner.summary().fresh == 0);
    CHECK(centre.fingerprint().toStdString() == before.toStdString());
}

TEST_CASE("a socket takes lines from several writers and listens on loopback only")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    Feed feed(centre, false);
    for (const char *address :
         {"0.0.0.0:0", "192.0.2.1:99", "example.org:99", "127.0.0.1", "127.0.0.1:99999", ""})
        CHECK_FALSE(feed.feed.listen(QString::fromLatin1(address)).has_value());
    REQUIRE(feed.feed.listen(QStringLiteral("127.0.0.1:0")));
    QTcpSocket one, two;
    for (QTcpSocket *socket : {&one, &two}) {
        socket->connectToHost(QHostAddress::LocalHost, feed.feed.port());
        REQUIRE(socket->waitForConnected(5000));
    }
    one.write("{\"type\":\"login\",\"agent\":\"71\",\"que");
    two.write(
        "{\"type\":\"login\",\"agent\":\"72\"}\n{\"type\":\"nonsense\"}\n{\"type\":\"login\"");
    one.write("ues\":[\"sales\"]}\n");
    REQUIRE(runUntil(
        [&] { return feed.runner.summary().fresh == 2 && feed.rejects.rejected() == 1; }, 20000));
    two.disconnectFromHost(); // with half a line unsent
    REQUIRE(runUntil([&] { return feed.rejects.rejected() == 2; }, 20000));
    feed.feed.stop();
    feed.drain();
    CHECK(centre.count("SELECT count(*) FROM seat_state WHERE state = 'available'") == 2);
    CHECK(feed.rejects.byReason().contains(QStringLiteral("half_written")));
}

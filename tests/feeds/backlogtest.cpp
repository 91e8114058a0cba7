// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcodec.h"
#include "feedbacklog.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QTemporaryDir>

using namespace banzhang;

namespace {

FeedItem item(int n)
{
    FeedItem made;
    made.event.kind = SwitchEventKind::Entered;
    made.event.at = 1795345000000 + n;
    made.event.callUid = QStringLiteral("call %1").arg(n);
    made.event.customer = QString(100, u'9');
    made.key = {1795345000, n};
    return made;
}

std::vector<FeedItem> items(int from, int to)
{
    std::vector<FeedItem> made;
    for (int n = from; n < to; ++n)
        made.push_back(item(n));
    return made;
}

// The numbers that come out, in their order.
std::vector<qint64> drained(FeedBacklog &backlog, size_t atOnce)
{
    std::vector<qint64> numbers;
    for (;;) {
        const std::vector<FeedItem> some = backlog.peek(atOnce);
        if (some.empty())
            return numbers;
        for (const FeedItem &one : some)
            numbers.push_back(one.key.hash);
        backlog.pop(some.size());
    }
}

std::vector<qint64> numbers(int from, int to)
{
    std::vector<qint64> list;
    for (int n = from; n < to; ++n)
        list.push_back(n);
    return list;
}

}

TEST_CASE("an item comes back from its bytes as it was")
{
    FeedItem before = item(7);
    before.event.state = AgentState::Hold;
    before.event.waitSeconds = 3;
    before.event.legOutcome = LegOutcome::Attended;
    auto snapshot = std::make_shared<SwitchSnapshot>();
    snapshot->members.push_back({});
    snapshot->members.back().interface = QStringLiteral("PJSIP/1");
    snapshot->members.back().ringing = true;
    snapshot->callers.push_back({QStringLiteral("1.1"), QStringLiteral("sales"), {}, 2, 9});
    before.event.snapshot = snapshot;
    auto whole = std::make_shared<WholeCall>();
    whole->call.callUid = QStringLiteral("x");
    whole->call.amountFen = 12850;
    whole->visit = QueueVisitFact{};
    whole->visit->waitSeconds = 11;
    before.event.wholeCall = whole;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << before;
    QDataStream in(bytes);
    FeedItem after;
    in >> after;
    CHECK(in.status() == QDataStream::Ok);
    CHECK(in.atEnd());
    CHECK(after.key == before.key);
    CHECK(after.event.callUid == before.event.callUid);
    CHECK(after.event.state == AgentState::Hold);
    CHECK(after.event.waitSeconds == 3);
    CHECK_FALSE(after.event.talkSeconds.has_value());
    CHECK(after.event.legOutcome == LegOutcome::Attended);
    REQUIRE(after.event.snapshot);
    CHECK(after.event.snapshot->members.at(0).ringing);
    CHECK(after.event.snapshot->callers.at(0).waitSeconds == 9);
    REQUIRE(after.event.wholeCall);
    CHECK(after.event.wholeCall->call == whole->call);
    CHECK(after.event.wholeCall->visit == whole->visit);
    CHECK_FALSE(after.event.wholeCall->leg.has_value());
}

TEST_CASE("while the database is there nothing goes to disk")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s/a.spool"));
    FeedBacklog backlog(path);
    backlog.push(items(0, 100));
    CHECK(backlog.spooledBytes() == 0);
    CHECK(drained(backlog, 7) == numbers(0, 100));
    CHECK(backlog.isEmpty());
}

TEST_CASE("what waits for the database keeps its order and is for its owner only")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.spool"));
    FeedBacklog backlog(path);
    backlog.push(items(0, 100));
    backlog.setSafe(true);
    backlog.push(items(100, 8000));
    CHECK(backlog.spooledBytes() > 0);
    CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFileInfo(path).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    CHECK(drained(backlog, 999) == numbers(0, 8000));
    backlog.setSafe(false);
    backlog.push(items(0, 5));
    CHECK(drained(backlog, 2) == numbers(0, 5));
    CHECK(backlog.spooledBytes() == 0);
    CHECK(QFileInfo(path).size() < 100); // it does not grow for ever
}

TEST_CASE("what lies on disk survives the feed and is not taken twice")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.spool"));
    {
        FeedBacklog backlog(path);
        backlog.push(items(0, 50));
        backlog.setSafe(true);
        backlog.push(items(50, 100));
        backlog.pop(backlog.peek(30).size());
    }
    FeedBacklog again(path);
    again.push(items(100, 110));
    CHECK(drained(again, 11) == numbers(30, 110));
}

TEST_CASE("a record that was cut off costs only itself")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.spool"));
    {
        FeedBacklog backlog(path);
        backlog.push(items(0, 50));
        backlog.setSafe(true);
    }
    REQUIRE(QFile::resize(path, QFileInfo(path).size() - 5));
    FeedBacklog again(path);
    CHECK(drained(again, 100) == numbers(0, 49));
    again.push(items(49, 60));
    again.setSafe(true);
    CHECK(drained(again, 100) == numbers(49, 60));
}

TEST_CASE("a full spool drops what comes and tells from when to when")
{
    const QTemporaryDir folder;
    FeedBacklog backlog(folder.filePath(QStringLiteral("a.spool")), 20000);
    backlog.push(items(0, 10));
    backlog.setSafe(true);
    backlog.push(items(10, 500));
    const auto dropped = backlog.takeDropped();
    REQUIRE(dropped.has_value());
    const std::vector<qint64> kept = drained(backlog, 1000);
    CHECK(kept == numbers(0, int(kept.size())));
    CHECK(dropped->count == 500 - qint64(kept.size()));
    CHECK(dropped->from == item(int(kept.size())).event.at);
    CHECK(dropped->to == item(499).event.at);
    CHECK_FALSE(backlog.takeDropped().has_value());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written ahead over two connections.
#include "feedingest.h"
#include "queuelogreader.h"
#include "support/feedcentre.h"

using namespace banzhang;
using namespace banzhang::test;

namespace {

std::vector<FeedItem> captureItems()
{
    QueueLogReader reader(capturePath(QStringLiteral("queue_log")));
    REQUIRE(reader.open());
    std::vector<FeedItem> items = reader.read(100000, false).items;
    REQUIRE(items.size() == 3219);
    return items;
}

// The items in batches of so many; the facts that were not there before.
qint64 takeAll(FeedIngest &ingest, const std::vector<FeedItem> &items, size_t batch)
{
    qint64 rows = 0;
    for (size_t i = 0; i < items.size(); i += batch)
        rows += ingest
                    .take({items.begin() + qint64(i),
                           items.begin() + qint64(std::min(i + batch, items.size()))},
                          true)
                    .newRows;
    return rows + ingest.finish();
}

// The one line of which the database will have nothing, in the middle of a batch.
void spoil(FeedItem &item)
{
    item.event.at = 0;
}

}

TEST_CASE("a log that is staged ahead in small batches gives the rows of one that is not")
{
    const std::vector<FeedItem> items = captureItems();
    const FeedCentre plain(QStringLiteral("agents.csv"));
    const FeedCentre ahead(QStringLiteral("agents.csv"));
    FeedIngest one(plain.target(), plain.source(), [](const ReducerNotice &) {});
    one.open();
    FeedIngest two(ahead.target(), ahead.source(), [](const ReducerNotice &) {});
    two.open();
    two.stageAhead();
    CHECK(takeAll(two, items, 37) == takeAll(one, items, 37));
    ahead.compareWithExpected();
    CHECK(ahead.liveRows().toStdString() == plain.liveRows().toStdString());
    CHECK(ahead.linesTaken() == 3219);

    // Equal lines in neighbouring batches are told apart while the first of them is under way.
    const QString before = ahead.fingerprint();
    FeedIngest again(ahead.target(), ahead.source(QStringLiteral("queue_log")),
                     [](const ReducerNotice &) {});
    two.close();
    again.open();
    again.setApart(true);
    again.stageAhead();
    CHECK(takeAll(again, items, 37) == 0);
    CHECK(ahead.fingerprint().toStdString() == before.toStdString());
}

TEST_CASE("of a file with a batch that fails, what came before is in and nothing after it")
{
    std::vector<FeedItem> items = captureItems();
    spoil(items[250]);
    const FeedCentre centre(QStringLiteral("agents.csv"));
    {
        FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
        ingest.open();
        ingest.stageAhead();
        CHECK_THROWS_AS(takeAll(ingest, items, 100), DbError);
    }
    CHECK(centre.linesTaken() == 200);
    // The next try goes on from there.
    FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
    ingest.open();
    ingest.stageAhead();
    takeAll(ingest, captureItems(), 100);
    CHECK(centre.linesTaken() == 3219);
    centre.compareWithExpected();
}

TEST_CASE("a lost connection while batches are under way is an error, not a crash")
{
    const std::vector<FeedItem> items = captureItems();
    const FeedCentre centre(QStringLiteral("agents.csv"));
    FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
    ingest.open();
    ingest.stageAhead();
    const auto cutInTheMiddle = [&] {
        for (size_t i = 0; i < 2000; i += 100) {
            if (i == 1000)
                centre.database().cutConnections();
            ingest.take({items.begin() + qint64(i), items.begin() + qint64(i) + 100}, false);
        }
        ingest.finish();
    };
    CHECK_THROWS_AS(cutInTheMiddle(), DbError);
    CHECK(centre.linesTaken() <= 1100);
}

// A server ends a session some time after its client has: the lock must not wait for that.
TEST_CASE("a source that was closed can be opened at once")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    for (int round = 0; round < 20; ++round) {
        FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
        CHECK_NOTHROW(ingest.open());
        // Sessions with much to clear up end late.
        ingest.stageAhead();
    }
}

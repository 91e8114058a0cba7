// SPDX-License-Identifier: GPL-3.0-or-later
// The board never lies: the server lost, a silent source, a desk whose clock is wrong.
#include "liveboard.h"
#include "wrongdesk.h"

using namespace banzhang;
using namespace banzhang::test;

namespace {

bool isHatched(const LiveBoard &board, int row)
{
    return board.table().model()->index(row, 0).data(StaleRole).toBool();
}

}

TEST_CASE("a lost server is told with its moment, rows are stale, and recovery catches up")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    CHECK_FALSE(board.child("lostBar")->isVisible());
    QSignalSpy database(&board.pane, &FloorPane::databaseTold);

    board.database.allowConnections(false);
    board.database.cutConnections();
    REQUIRE(QTest::qWaitFor([&] { return board.child("lostBar")->isVisible(); }, 5000));
    CHECK(board.label("lostBar", "strong") == "Server lost");
    CHECK(board.label("lostBar", "text").substr(0, 6) == "since ");
    CHECK(board.label("lostBar", "side").substr(0, 8) == "attempt ");
    for (int row = 0; row < 6; ++row)
        CHECK(isHatched(board, row));
    CHECK(board.seen(0, SeatModel::State) == "Talking");
    const std::string standing = board.seen(0, SeatModel::Duration);
    const std::string age = board.seen(0, SeatModel::LastEvent);
    CHECK(board.child<SeatFoot>("seatFoot")->accessibleName().startsWith(u"The data stopped at"));
    QTest::qWait(2100);
    CHECK(board.seen(0, SeatModel::Duration) == standing);
    CHECK(board.seen(0, SeatModel::LastEvent) != age);
    CHECK(database.last()[0].toBool() == false);

    board.database.allowConnections(true);
    board.owner = board.database.connect();
    board.setState(2, "talking");
    QTest::mouseClick(board.child("lostBar")->findChild<QWidget *>(QStringLiteral("messageButton")),
                      Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !board.child("lostBar")->isVisible(); }, 10000));
    REQUIRE(board.showsState(1, "Talking"));
    CHECK_FALSE(isHatched(board, 0));
    CHECK(board.child<SeatFoot>("seatFoot")->accessibleName() == QStringLiteral("6 shown"));
    CHECK(database.last()[0].toBool());
}

TEST_CASE("it reconnects by itself")
{
    LiveBoard board;
    board.fill();
    board.open();
    board.database.cutConnections();
    REQUIRE(QTest::qWaitFor([&] { return board.child("lostBar")->isVisible(); }, 5000));
    REQUIRE(QTest::qWaitFor([&] { return !board.child("lostBar")->isVisible(); }, 10000));
    CHECK_FALSE(isHatched(board, 0));
}

TEST_CASE("a silent source turns only its people stale, names itself, and comes back")
{
    LiveBoard board;
    board.fill();
    board.run("INSERT INTO switch (name) VALUES ('asterisk-02');"
              "INSERT INTO feed_source (switch_id, kind, name, connected, last_heard_at)"
              " VALUES (2, 'ami', 'ami', true, clock_timestamp() - interval '47 seconds');"
              "UPDATE seat_state SET source_id = 2 WHERE agent_id IN (1, 3)");
    board.open();
    REQUIRE(board.showsState(0, "Stale"));
    CHECK(board.seen(1, SeatModel::State) == "Available");
    CHECK(board.seen(2, SeatModel::State) == "Stale");
    CHECK(board.seen(3, SeatModel::State) == "Talking");
    CHECK(board.seen(0, SeatModel::Duration).substr(0, 3) == "00:");
    CHECK(isHatched(board, 0));
    CHECK_FALSE(isHatched(board, 1));
    CHECK(board.child("silentBar")->isVisible());
    CHECK(board.label("silentBar", "strong").find("asterisk-02") != std::string::npos);
    CHECK(board.figure("tileStale") == "2");
    CHECK(board.child<SeatFoot>("seatFoot")->accessibleName()
          == QStringLiteral(
              "Only the 2 people of this source are stale; no fine can come from this time."));
    board.hear();
    board.notify();
    REQUIRE(board.showsState(0, "Talking"));
    CHECK_FALSE(board.child("silentBar")->isVisible());
}

TEST_CASE("a desk whose clock is an hour wrong shows the server's durations")
{
    for (const int wrong : {3600, -3600}) {
        const WrongDesk desk(wrong);
        LiveBoard board;
        board.fill();
        board.addWaiting("w1", 1, 30, "15012347712");
        board.open();
        REQUIRE(board.showsState(0, "Talking"));
        const qint64 off = QDateTime::currentDateTimeUtc().secsTo(board.clock.now());
        CHECK(std::abs(off + wrong) < 10);
        CHECK(board.seen(0, SeatModel::Duration).substr(0, 4) == "03:0");
        CHECK(board.figure("tileStale") == "0");
        CHECK(board.tile("tileWaiting").told().unit.startsWith(u"max. 00:3"));
        CHECK_FALSE(board.child("silentBar")->isVisible());
    }
}

TEST_CASE("a desk whose clock is set while the board is open moves no figure")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsState(0, "Talking"));
    const WrongDesk desk(3600);
    QTest::qWait(1200);
    CHECK(board.seen(0, SeatModel::Duration).substr(0, 4) == "03:0");
    CHECK(board.figure("tileStale") == "0");
    board.database.cutConnections();
    REQUIRE(QTest::qWaitFor([&] { return board.child("lostBar")->isVisible(); }, 5000));
    CHECK(board.label("lostBar", "text").find("for 00:0") != std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatfilter.h"
#include "common/roles.h"
#include "seats.h"
#include "support/modelcheck.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Board
{
    SeatModel seats;
    SeatFilter filter{seats};

    Board() { seats.setClock(noon()); }

    [[nodiscard]] std::string shown() const
    {
        QStringList list;
        for (int row = 0; row < filter.rowCount(); ++row)
            list.append(filter.index(row, SeatModel::AgentNo).data().toString());
        return list.join(u' ').toStdString();
    }
};

Seat named(qint64 id, const char *name, const char *customer = "")
{
    Seat made = seat(id);
    made.name = QString::fromUtf8(name);
    made.customer = QString::fromLatin1(customer);
    return made;
}

}

TEST_CASE("the table is filtered by team, queue and state, each of them and together")
{
    Board board;
    ModelCheck check(&board.filter);
    Seat talking = seat(3, AgentState::Talking);
    talking.queue = QStringLiteral("Support");
    board.seats.replace({seat(1), seat(2), talking, seat(4, AgentState::Talking)});
    QSignalSpy told(&board.filter, &SeatFilter::filterChanged);
    board.filter.setTeam(TeamId(2));
    CHECK(board.shown() == "1001 1003");
    board.filter.setQueue(QStringLiteral("Support"));
    CHECK(board.shown() == "1003");
    board.filter.setTeam({});
    CHECK(board.shown() == "1002 1003 1004");
    board.filter.setStates(maskOf(AgentState::Talking));
    CHECK(board.shown() == "1003 1004");
    board.filter.setStates(signedIn);
    CHECK(board.shown() == "1002 1003 1004");
    CHECK(board.filter.isFiltering());
    board.filter.clear();
    CHECK(board.shown() == "1001 1002 1003 1004");
    CHECK_FALSE(board.filter.isFiltering());
    CHECK(told.size() == 6);
}

TEST_CASE("text finds number, name and seat, and the tail of the customer's number")
{
    Board board;
    board.seats.replace({named(1, "王芳", "186****2625"), named(2, "Li Na"), named(26, "Sun")});
    const auto find = [&](const char *text) {
        board.filter.setText(QString::fromUtf8(text));
        return board.shown();
    };
    CHECK(find("王") == "1001");
    CHECK(find("li") == "1002");
    CHECK(find(" 1026 ") == "1026");
    CHECK(find("A-26") == "1026");
    CHECK(find("625") == "1001");
    CHECK(find("25").empty());
    CHECK(find("") == "1001 1002 1026");
}

TEST_CASE("a row leaves and comes at once when its state does not fit any more")
{
    Board board;
    ModelCheck check(&board.filter);
    board.seats.replace({seat(1), seat(2)});
    board.filter.setStates(onCall);
    CHECK(board.shown().empty());
    board.seats.merge({seat(2, AgentState::Talking)});
    CHECK(board.shown() == "1002");
    board.seats.merge({seat(2, AgentState::AfterCall)});
    CHECK(board.shown().empty());
}

TEST_CASE("numbers sort by value, ties by 工号, and what has no value comes last both ways")
{
    Board board;
    ModelCheck check(&board.filter);
    std::vector<Seat> list{seat(1), seat(2), seat(3), seat(4, AgentState::SignedOut)};
    list[0].answeredToday = 9;
    list[1].answeredToday = 10;
    list[2].answeredToday = 9;
    list[3].agentNo = QStringLiteral("999");
    board.seats.replace(list);
    CHECK(board.shown() == "999 1001 1002 1003");
    board.filter.sort(SeatModel::Answered, Qt::DescendingOrder);
    CHECK(board.shown() == "1002 1001 1003 999");
    board.filter.sort(SeatModel::Answered, Qt::AscendingOrder);
    CHECK(board.shown() == "999 1001 1003 1002");
    board.filter.sort(SeatModel::Duration, Qt::AscendingOrder);
    CHECK(board.shown() == "1001 1002 1003 999");
    board.filter.sort(SeatModel::Duration, Qt::DescendingOrder);
    CHECK(board.shown() == "1001 1002 1003 999");
}

TEST_CASE("durations sort by length")
{
    Board board;
    board.seats.replace({seat(1, AgentState::Talking, 50), seat(2, AgentState::Talking, 300),
                         seat(3, AgentState::Talking, 5)});
    board.filter.sort(SeatModel::Duration, Qt::DescendingOrder);
    CHECK(board.shown() == "1002 1001 1003");
}

TEST_CASE("rows rest where they are while their values move, and go to their places afterwards")
{
    Board board;
    ModelCheck check(&board.filter);
    board.filter.setRestMilliseconds(60);
    board.seats.replace({seat(1, AgentState::Talking, 300), seat(2, AgentState::Talking, 200),
                         seat(3, AgentState::Talking, 100)});
    board.filter.sort(SeatModel::Duration, Qt::DescendingOrder);
    QSignalSpy moved(&board.filter, &SeatFilter::layoutChanged);
    board.seats.merge({seat(1, AgentState::AfterCall, 0)});
    board.seats.merge({seat(2, AgentState::AfterCall, 10)});
    CHECK(board.shown() == "1001 1002 1003");
    CHECK(moved.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return board.shown() == "1003 1002 1001"; }, 2000));
    // Asked for, it sorts at once.
    board.seats.merge({seat(3, AgentState::AfterCall, 5)});
    board.filter.sort(SeatModel::Duration, Qt::AscendingOrder);
    CHECK(board.shown() == "1001 1003 1002");
}

TEST_CASE("the selected agent stays selected when rows sort, leave and come")
{
    Board board;
    ModelCheck check(&board.filter);
    board.filter.setRestMilliseconds(10);
    board.seats.replace(seats({1, 2, 3, 4, 5}));
    QItemSelectionModel selection(&board.filter);
    selection.setCurrentIndex(board.filter.index(2, 0),
                              QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    board.filter.sort(SeatModel::Answered, Qt::DescendingOrder);
    Seat best = seat(5);
    best.answeredToday = 50;
    board.seats.replace({seat(3), seat(4), best, seat(6)});
    REQUIRE(QTest::qWaitFor([&] { return board.shown() == "1005 1003 1004 1006"; }, 2000));
    CHECK(board.filter.agentAt(selection.currentIndex().row()) == AgentId(3));
    CHECK(selection.selectedRows().size() == 1);
}

TEST_CASE("the sums are of the shown rows only")
{
    Board board;
    board.seats.setFeeds({feed(1, 0)});
    std::vector<Seat> list{seat(1, AgentState::Talking, 10), seat(2, AgentState::Talking, 70),
                           seat(3, AgentState::AfterCall, 20), seat(5, AgentState::SignedOut, 900)};
    for (Seat &each : list) {
        each.answeredToday = 10;
        each.finishedToday = 10;
        each.talkTodaySeconds = 1000;
    }
    board.seats.replace(list);
    board.filter.setTeam(TeamId(2));
    const SeatSummary sum = board.filter.summary();
    CHECK(sum.shown == 3);
    CHECK(sum.signedIn == 2);
    CHECK(sum.talking == 1);
    CHECK(sum.afterCall == 1);
    CHECK(sum.answered == 30);
    CHECK(sum.talkSeconds == 3000);
    CHECK(sum.oldestEventAt == noon().addSecs(-20));
}

TEST_CASE("five hundred random looks leave the filtered and sorted table whole")
{
    std::mt19937 random(7);
    Board board;
    ModelCheck check(&board.filter);
    board.filter.setRestMilliseconds(0);
    board.filter.sort(SeatModel::State);
    for (int round = 0; round < 500; ++round) {
        std::vector<Seat> look;
        for (qint64 id = 0; id < 40; ++id) {
            if (random() % 10 < 6)
                look.push_back(seat(id, allAgentStates[random() % 7], int(random() % 100)));
        }
        if (round % 7 == 0)
            board.filter.setStates(random() % 2 ? onCall : allStates);
        if (round % 11 == 0)
            board.filter.sort(int(random() % SeatModel::ColumnCount), Qt::DescendingOrder);
        random() % 3 ? board.seats.replace(look) : board.seats.merge(look);
        if (round % 5 == 0)
            QTest::qWait(1);
        size_t expected = 0;
        for (const SeatRow &row : board.seats.rows())
            expected += board.filter.states() == allStates || (maskOf(row.state) & onCall) != 0;
        REQUIRE(size_t(board.filter.rowCount()) == expected);
    }
}

TEST_CASE(
    "rows in alarm stand on top when that is wanted, red first, whichever way the table is sorted")
{
    Board board;
    ModelCheck check(&board.filter);
    board.filter.setRestMilliseconds(20);
    board.seats.replace(seats({1, 2, 3, 4, 5}));
    board.seats.setAlarms({{AgentId(2), 1}, {AgentId(4), 2}});
    CHECK(board.shown() == "1001 1002 1003 1004 1005"); // where they are, by default
    board.filter.setAlarmsFirst(true);
    CHECK(board.shown() == "1004 1002 1001 1003 1005");
    board.filter.sort(SeatModel::AgentNo, Qt::DescendingOrder);
    CHECK(board.shown() == "1004 1002 1005 1003 1001");
    board.filter.sort(SeatModel::AgentNo);
    // Rows that come and go in alarm change places after their rest, not at once.
    board.seats.setAlarms({{AgentId(5), 1}});
    CHECK(board.shown() == "1004 1002 1001 1003 1005");
    CHECK(QTest::qWaitFor([&] { return board.shown() == "1005 1001 1002 1003 1004"; }, 2000));
    board.filter.setAlarmsFirst(false);
    CHECK(board.shown() == "1001 1002 1003 1004 1005");
}

TEST_CASE("ten thousand rows that fall into alarm at once are told in ranges, not one by one")
{
    Board board;
    std::vector<Seat> many;
    QHash<AgentId, int> levels;
    for (qint64 id = 1; id <= 10000; ++id) {
        many.push_back(seat(id));
        levels.insert(AgentId(id), 1 + int(id % 2));
    }
    board.seats.replace(many);
    QSignalSpy told(&board.seats, &SeatModel::dataChanged);
    board.seats.setAlarms(levels);
    CHECK(board.filter.index(9999, 0).data(AlarmRole).toInt() > 0);
    CHECK(told.count() <= 10); // a range for each column that shows it
    told.clear();
    board.seats.setAlarms(levels);
    CHECK(told.count() == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmodel.h"
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
    SeatModel model;

    Board() { model.setClock(noon()); }

    [[nodiscard]] std::string numbers() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(at(row, SeatModel::AgentNo, Qt::DisplayRole).toString());
        return list.join(u' ').toStdString();
    }
    [[nodiscard]] QVariant at(int row, int column, int role) const
    {
        return model.index(row, column).data(role);
    }
    [[nodiscard]] AgentState stateAt(int row) const
    {
        return AgentState(at(row, SeatModel::State, StateRole).toInt());
    }
};

}

TEST_CASE("an empty board is valid and has a head over every column")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    CHECK(model.rowCount() == 0);
    CHECK(model.rowCount(model.index(0, 0)) == 0);
    for (int column = 0; column < SeatModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    CHECK_FALSE(
        model.headerData(SeatModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    CHECK_FALSE(model.index(0, 0).isValid());
}

TEST_CASE("replace brings, changes and takes away rows")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    model.replace(seats({3, 1, 2}));
    CHECK(board.numbers() == "1001 1002 1003");
    model.replace(seats({5, 3, 1, 4}));
    CHECK(board.numbers() == "1001 1003 1004 1005");
    model.replace({});
    CHECK(board.numbers().empty());
}

TEST_CASE("merge leaves the rows that are not in it")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    model.replace(seats({1, 2, 4}));
    model.merge({seat(3), seat(2, AgentState::Talking), seat(6)});
    CHECK(board.numbers() == "1001 1002 1003 1004 1006");
    CHECK(board.stateAt(1) == AgentState::Talking);
    CHECK(board.stateAt(0) == AgentState::Available);
}

TEST_CASE("the same rows emit nothing")
{
    Board board;
    SeatModel &model = board.model;
    model.replace(seats({1, 2, 3}));
    QSignalSpy changed(&model, &SeatModel::dataChanged);
    QSignalSpy reset(&model, &SeatModel::modelReset);
    model.replace(seats({1, 2, 3}));
    model.merge(seats({2}));
    model.setClock(noon().addSecs(3));
    CHECK(changed.isEmpty());
    CHECK(reset.isEmpty());
}

TEST_CASE("a changed cell tells its column and roles, and no more")
{
    Board board;
    SeatModel &model = board.model;
    model.replace(seats({1, 2, 3}));
    QSignalSpy changed(&model, &SeatModel::dataChanged);
    Seat second = seat(2);
    second.answeredToday = 7;
    model.merge({second});
    REQUIRE(changed.size() == 1);
    const auto first = changed[0][0].toModelIndex();
    CHECK(first.row() == 1);
    CHECK(first.column() == SeatModel::Answered);
    CHECK(changed[0][1].toModelIndex() == first);
    CHECK(changed[0][2].value<QList<int>>() == QList<int>{Qt::DisplayRole, SortRole, QuietRole});
}

TEST_CASE("neighbours that arrive or leave together are one signal")
{
    Board board;
    SeatModel &model = board.model;
    model.replace(seats({1, 20}));
    QSignalSpy inserted(&model, &SeatModel::rowsInserted);
    QSignalSpy removed(&model, &SeatModel::rowsRemoved);
    model.replace(seats({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21}));
    CHECK(inserted.size() == 2);
    model.replace(seats({1, 20, 21}));
    CHECK(removed.size() == 1);
}

TEST_CASE("when a crowd leaves at once the model is reset instead")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    std::vector<Seat> crowd;
    std::vector<Seat> rest;
    for (qint64 id = 1; id <= 400; ++id)
        (id % 2 ? crowd : rest).push_back(seat(id));
    crowd.insert(crowd.end(), rest.begin(), rest.end());
    model.replace(crowd);
    QSignalSpy reset(&model, &SeatModel::modelReset);
    QSignalSpy removed(&model, &SeatModel::rowsRemoved);
    model.replace(rest);
    CHECK(reset.size() == 1);
    CHECK(removed.isEmpty());
    CHECK(model.rowCount() == 200);
}

TEST_CASE("the selection survives what comes and goes around it")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    model.replace(seats({1, 2, 3, 4}));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 0),
                              QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    model.replace(seats({0, 3, 4, 5}));
    REQUIRE(selection.currentIndex().isValid());
    CHECK(selection.currentIndex().siblingAtColumn(0).data(IdRole).toLongLong() == 3);
    CHECK(selection.selectedRows().size() == 1);
}

TEST_CASE("five hundred random looks leave the model whole")
{
    std::mt19937 random(20261120);
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    const auto some = [&random](int most) {
        std::vector<Seat> made;
        for (qint64 id = 0; id < 60; ++id) {
            if (int(random() % 10) < most)
                made.push_back(seat(id, allAgentStates[random() % 7], int(random() % 100)));
        }
        std::ranges::shuffle(made, random);
        return made;
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<Seat> look = some(1 + int(random() % 9));
        if (random() % 3 == 0) {
            model.merge(look);
        } else {
            model.replace(look);
            REQUIRE(model.rows().size() == look.size());
        }
        for (const Seat &expected : look) {
            const SeatRow *row = model.find(expected.agentId);
            REQUIRE(row);
            REQUIRE(row->seat.since == expected.since);
            REQUIRE(row->seat.state == expected.state);
        }
        REQUIRE(std::ranges::is_sorted(model.rows(), {},
                                       [](const SeatRow &row) { return row.seat.agentId; }));
    }
}

TEST_CASE("people of a silent source are stale since its last word, those signed out are not")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    model.setFeeds({feed(1, 5), feed(2, 5)});
    Seat elsewhere = seat(3, AgentState::Talking);
    elsewhere.sourceId = SourceId(2);
    model.replace({seat(1, AgentState::Talking), seat(2, AgentState::SignedOut), elsewhere});
    CHECK(board.stateAt(0) == AgentState::Talking);

    QSignalSpy changed(&model, &SeatModel::dataChanged);
    model.setFeeds({feed(1, 5), feed(2, 0)});
    model.setClock(noon().addSecs(10));
    CHECK(changed.isEmpty());
    model.setClock(noon().addSecs(11));
    CHECK(board.stateAt(0) == AgentState::Stale);
    CHECK(board.at(0, SeatModel::AgentNo, StaleRole).toBool());
    CHECK(board.at(0, SeatModel::Duration, SinceRole).toDateTime() == noon().addSecs(-5));
    CHECK(board.at(0, SeatModel::LastEvent, AlarmRole).toInt() == 1);
    CHECK(board.stateAt(1) == AgentState::SignedOut);
    CHECK_FALSE(board.at(1, SeatModel::AgentNo, StaleRole).toBool());
    CHECK(board.stateAt(2) == AgentState::Talking);

    model.setFeeds({feed(1, -11), feed(2, 0)});
    CHECK(board.stateAt(0) == AgentState::Talking);
    CHECK_FALSE(board.at(0, SeatModel::AgentNo, StaleRole).toBool());
}

TEST_CASE("a disconnected feed is silent at once")
{
    Board board;
    SeatModel &model = board.model;
    FeedStatus gone = feed(1, 0);
    gone.connected = false;
    model.setFeeds({gone});
    model.replace({seat(1, AgentState::Paused)});
    CHECK(board.stateAt(0) == AgentState::Stale);
}

TEST_CASE("without the server every row is stale, keeps its state and its timers stand still")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    model.setFeeds({feed(1, 0)});
    model.replace({seat(1, AgentState::Talking), seat(2, AgentState::SignedOut)});
    model.freeze(noon().addSecs(4));
    model.setClock(noon().addSecs(100));
    for (int row = 0; row < 2; ++row)
        CHECK(board.at(row, SeatModel::AgentNo, StaleRole).toBool());
    CHECK(board.stateAt(0) == AgentState::Talking);
    CHECK(board.at(0, SeatModel::Duration, FreezeAtRole).toDateTime() == noon().addSecs(4));
    CHECK_FALSE(board.at(0, SeatModel::LastEvent, FreezeAtRole).toDateTime().isValid());
    model.thaw();
    model.setFeeds({feed(1, -100)});
    model.setClock(noon().addSecs(100));
    CHECK_FALSE(board.at(0, SeatModel::AgentNo, StaleRole).toBool());
    CHECK_FALSE(board.at(0, SeatModel::Duration, FreezeAtRole).toDateTime().isValid());
}

// A block of the GUI thread is what a supervisor feels: #73 allows none over 16 ms.
TEST_CASE("of a large board the rows are judged a few hundred at a time, and in the end all")
{
    Board board;
    SeatModel &model = board.model;
    std::vector<Seat> seats;
    for (int id = 1; id <= 1200; ++id)
        seats.push_back(seat(id, AgentState::Talking, 60));
    model.replace(seats);
    const auto frozen = [&model] {
        return std::ranges::count_if(model.rows(), [](const SeatRow &row) { return row.isFrozen; });
    };
    model.freeze(noon());
    CHECK(frozen() == 500);
    // What comes in between is judged as it comes, and holds nothing up.
    seats[1100].state = AgentState::Hold;
    model.merge({seats[1100]});
    CHECK(frozen() == 501);
    REQUIRE(QTest::qWaitFor([&] { return frozen() == 1200; }, 5000));
    CHECK(board.stateAt(1100) == AgentState::Hold);
    model.thaw();
    model.freeze(noon().addSecs(1)); // anew before the slices were done
    REQUIRE(QTest::qWaitFor(
        [&model] {
            return std::ranges::all_of(
                model.rows(), [](const SeatRow &row) { return row.frozenAt == noon().addSecs(1); });
        },
        5000));
}

TEST_CASE("signed-out people are quiet, count no time and have no last event")
{
    Board board;
    SeatModel &model = board.model;
    model.replace({seat(1, AgentState::SignedOut)});
    CHECK(board.at(0, SeatModel::AgentNo, QuietRole).toBool());
    CHECK_FALSE(board.at(0, SeatModel::Duration, SinceRole).toDateTime().isValid());
    CHECK_FALSE(board.at(0, SeatModel::LastEvent, SinceRole).toDateTime().isValid());
}

TEST_CASE("a strip grows by each state, keeps across looks and takes what the database knows")
{
    Board board;
    SeatModel &model = board.model;
    const auto stripOf = [&board] {
        return board.at(0, SeatModel::LastHour, StepsRole).value<std::vector<StateStep>>();
    };
    model.replace({seat(1, AgentState::Available, 600)});
    model.merge({seat(1, AgentState::Talking, 300)});
    CHECK(stripOf().size() == 2);
    model.addSteps({{AgentId(1),
                     {{noon().addSecs(-7200), AgentState::Paused},
                      {noon().addSecs(-600), AgentState::Available},
                      {noon().addSecs(-320), AgentState::Ringing}}}});
    REQUIRE(stripOf().size() == 4);
    CHECK(stripOf()[0].state == AgentState::Paused);
    CHECK(stripOf()[3] == StateStep{noon().addSecs(-300), AgentState::Talking});
    model.replace({seat(1, AgentState::AfterCall, 0)});
    CHECK(stripOf().size() == 5);
    model.setClock(noon().addSecs(3300 + 59));
    CHECK(stripOf()[0].state == AgentState::Talking);
}

TEST_CASE("values that are sorted by are numbers and moments, never text")
{
    Board board;
    SeatModel &model = board.model;
    Seat busy = seat(1, AgentState::Talking);
    busy.answeredToday = 9;
    busy.finishedToday = 3;
    busy.talkTodaySeconds = 200;
    model.replace({busy});
    for (const int column : {SeatModel::State, SeatModel::Duration, SeatModel::Answered,
                             SeatModel::NoAnswer, SeatModel::AverageTalk, SeatModel::LastEvent})
        CHECK(board.at(0, column, SortRole).typeId() != QMetaType::QString);
    CHECK(board.at(0, SeatModel::AverageTalk, SortRole).toInt() == 67);
    CHECK(board.at(0, SeatModel::AverageTalk, Qt::DisplayRole).toString() == u"01:07");
}

TEST_CASE("an agent in a call shows its queue, a free one those he is signed in to")
{
    Board board;
    SeatModel &model = board.model;
    Seat free = seat(1);
    free.queues = {QStringLiteral("Sales"), QStringLiteral("Support")};
    Seat busy = free;
    busy.agentId = AgentId(2);
    busy.queue = QStringLiteral("Support");
    model.replace({free, busy});
    CHECK(board.at(0, SeatModel::Queue, Qt::DisplayRole).toString() == u"Sales +1");
    CHECK(board.at(0, SeatModel::Queue, Qt::ToolTipRole).toString() == u"Sales\nSupport");
    CHECK(board.at(1, SeatModel::Queue, Qt::DisplayRole).toString() == u"Support");
}

TEST_CASE("L8: the roster stands beside each state, is judged as both change, and sorts by effect")
{
    Board board;
    SeatModel &model = board.model;
    ModelCheck check(&model);
    model.replace({seat(1), seat(2), seat(3)});
    ScheduleBoard schedules;
    const QDateTime now = noon();
    for (const int agent : {1, 2, 3})
        schedules.spans[AgentId(agent)] = {
            {now.addSecs(-7200), now.addSecs(7200), Scheduled::Work}};
    const auto shown = [&board](int row) {
        return board.at(row, SeatModel::Schedule, ScheduleRole).value<ScheduleNow>();
    };
    CHECK(shown(0).scheduled == Scheduled::Unknown);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSchedules(schedules);
    REQUIRE(QTest::qWaitFor([&] { return shown(2).scheduled == Scheduled::Work; }, 5000));
    CHECK_FALSE(changed.isEmpty());

    Seat away = seat(2);
    away.state = AgentState::Paused;
    away.since = now.addSecs(-600);
    model.merge({away});
    CHECK(shown(1).outSince == now.addSecs(-600));
    CHECK(shown(1).impact == Impact::Negative);
    // Calls in a row are one time of work.
    Seat caller = seat(3, AgentState::Talking, 10);
    caller.lastHour = {{now.addSecs(-900), AgentState::Paused},
                       {now.addSecs(-500), AgentState::Available},
                       {now.addSecs(-10), AgentState::Talking}};
    ScheduleBoard breaks = schedules;
    breaks.spans[AgentId(3)] = {{now.addSecs(-7200), now.addSecs(7200), Scheduled::Break}};
    model.merge({caller});
    model.setSchedules(breaks);
    REQUIRE(QTest::qWaitFor([&] { return shown(2).impact == Impact::Positive; }, 5000));
    CHECK(shown(2).outSince == now.addSecs(-500));
    // What is missing comes first.
    CHECK(board.at(1, SeatModel::Schedule, SortRole).toLongLong()
          < board.at(0, SeatModel::Schedule, SortRole).toLongLong());
    // The shift ends: who is away is right, who works is one more.
    model.setClock(now.addSecs(7260));
    REQUIRE(QTest::qWaitFor([&] { return shown(0).impact == Impact::Positive; }, 5000));
    CHECK(shown(0).outSince == now.addSecs(7200));
    model.setSchedules({});
    REQUIRE(QTest::qWaitFor([&] { return shown(0).scheduled == Scheduled::Unknown; }, 5000));
    CHECK(board.at(0, SeatModel::Schedule, SortRole).isNull());
}

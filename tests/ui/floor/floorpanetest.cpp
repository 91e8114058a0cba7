// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveboard.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the board shows who is there, what he does and since when")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    CHECK(board.seen(0, SeatModel::State) == "Talking");
    CHECK(board.seen(2, SeatModel::State) == "Paused · lunch");
    CHECK(board.seen(4, SeatModel::State) == "Signed out");
    CHECK(board.seen(0, SeatModel::Customer) == "18612342625");
    CHECK(board.seen(0, SeatModel::Queue) == "Sales");
    CHECK(board.seen(4, SeatModel::Duration).empty());
    CHECK(board.seen(0, SeatModel::Duration).substr(0, 4) == "03:0");
    CHECK(board.figure("tileSignedIn") == "4");
    CHECK(board.tile("tileSignedIn").told().unit == QStringLiteral("/ 6"));
    CHECK(board.figure("tileTalking") == "2");
    CHECK(board.figure("tilePaused") == "1");
    CHECK(board.child<QLabel>("scope")->text() == QStringLiteral("Whole site · 6 people"));
}

TEST_CASE("a change at the switch is on the board after its notification")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsState(1, "Available"));
    board.setState(2, "ringing");
    board.notify();
    REQUIRE(board.showsState(1, "Ringing"));
    CHECK(board.figure("tileRinging") == "1");
    CHECK(board.figure("tileAvailable") == "0");
}

TEST_CASE("selection, scroll and sort survive every update")
{
    LiveBoard board;
    board.addAgents(60);
    for (int agent = 1; agent <= 60; ++agent)
        board.setState(agent, agent % 2 ? "talking" : "available", agent);
    board.open(QSize(1384, 500));
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 60; }, 5000));
    board.table().sortByColumn(SeatModel::AgentNo, Qt::DescendingOrder);
    board.table().selectRow(30);
    const std::string selected = board.seen(30, SeatModel::AgentNo);
    board.table().verticalScrollBar()->setValue(240);
    for (int round = 0; round < 5; ++round) {
        for (int agent = 1; agent <= 60; agent += 3)
            board.setState(agent, round % 2 ? "hold" : "after_call");
        board.run("SELECT pg_notify('floor', '0:*')");
        REQUIRE(QTest::qWaitFor(
            [&] { return board.figure(round % 2 ? "tileHold" : "tileAfterCall") == "20"; }, 5000));
    }
    const QModelIndexList rows = board.table().selectionModel()->selectedRows();
    REQUIRE(rows.size() == 1);
    CHECK(board.seen(rows[0].row(), SeatModel::AgentNo) == selected);
    CHECK(rows[0].row() == 30);
    CHECK(board.table().verticalScrollBar()->value() == 240);
    CHECK(board.seen(0, SeatModel::AgentNo) == "1060");
}

TEST_CASE("a click on a figure shows its people, a second one everybody")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1004");
    CHECK(board.tile("tileTalking").isChecked());
    CHECK(board.child<QComboBox>("stateFilter")->currentText() == QStringLiteral("Talking"));
    QTest::mouseClick(&board.tile("tileSignedIn"), Qt::LeftButton);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1002 1003 1004");
    CHECK_FALSE(board.tile("tileTalking").isChecked());
    QTest::mouseClick(&board.tile("tileSignedIn"), Qt::LeftButton);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1002 1003 1004 1005 1006");
    board.tile("tilePaused").setFocus();
    QTest::keyClick(&board.tile("tilePaused"), Qt::Key_Space);
    CHECK(board.column(SeatModel::AgentNo) == "1003");
    CHECK(board.figure("tileTalking") == "2"); // figures are of everybody
}

TEST_CASE("combos filter by team and queue, and choose by keys")
{
    LiveBoard board;
    board.fill();
    board.open();
    auto *team = board.child<QComboBox>("teamFilter");
    REQUIRE(QTest::qWaitFor([&] { return team->count() == 3; }, 5000));
    team->setFocus();
    QTest::keyClick(team, Qt::Key_Down);
    CHECK(board.column(SeatModel::AgentNo) == "1002 1004 1006");
    QTest::keyClick(team, Qt::Key_Up);
    auto *queue = board.child<QComboBox>("queueFilter");
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_End);
    CHECK(board.column(SeatModel::AgentNo) == "1004");
}

TEST_CASE("Ctrl+F searches, nothing found says so, and Esc takes every filter back")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    board.table().setFocus();
    QTest::keyClick(&board.table(), Qt::Key_F, Qt::ControlModifier);
    auto *search = board.child("search");
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("2625"));
    REQUIRE(board.showsPeople("1001", 2000));
    QTest::keyClicks(search, QStringLiteral("99"));
    REQUIRE(board.showsPeople("", 2000));
    auto *nobody = board.child("noMatch");
    CHECK(nobody->isVisible());
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    QTest::mouseClick(board.child("clearFilter"), Qt::LeftButton);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1002 1003 1004 1005 1006");
    CHECK_FALSE(nobody->isVisible());

    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    board.table().setFocus();
    QTest::keyClick(&board.table(), Qt::Key_Escape);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1002 1003 1004 1005 1006");
}

TEST_CASE("the foot adds up what is shown")
{
    LiveBoard board;
    board.fill();
    board.run("INSERT INTO agent_day (agent_id, day, answered, no_answer, finished, talk_s)"
              " SELECT agent_id, site_day(now()), 10, 1, 10, 100 * agent_id FROM agent");
    board.open();
    auto *foot = board.child<SeatFoot>("seatFoot");
    REQUIRE(QTest::qWaitFor(
        [&] { return foot->textUnder(SeatModel::Answered) == QStringLiteral("60"); }, 5000));
    CHECK(foot->textUnder(SeatModel::AverageTalk) == QStringLiteral("00:35"));
    CHECK(foot->accessibleName() == QStringLiteral("6 shown"));
    CHECK(foot->textUnder(SeatModel::State) == QStringLiteral("talking 50%, after call 0%"));
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    CHECK(foot->textUnder(SeatModel::Answered) == QStringLiteral("20"));
    CHECK(foot->textUnder(SeatModel::AverageTalk) == QStringLiteral("00:25"));
    board.table().selectRow(0);
    CHECK(foot->accessibleName() == QStringLiteral("2 shown, 1 selected"));
}

TEST_CASE("who waits stands in the dock, and Ctrl+B closes and opens it")
{
    LiveBoard board;
    board.fill();
    board.addWaiting("w1", 1, 14, "15012347712");
    board.addWaiting("w2", 2, 102, "");
    board.open();
    auto *calls = board.child<QTableView>("floor/waiting");
    REQUIRE(QTest::qWaitFor([&] { return calls->model()->rowCount() == 2; }, 5000));
    CHECK(calls->model()->index(0, WaitingModel::Customer).data().toString()
          == QStringLiteral("Number withheld"));
    CHECK(board.figure("tileWaiting") == "2");
    CHECK(board.tile("tileWaiting").told().alarm == Alarm::Amber);
    auto *dock = board.child("waitingDock");
    CHECK(dock->isVisible());
    QTest::keyClick(&board.table(), Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(dock->isVisible());
    QTest::mouseClick(&board.tile("tileWaiting"), Qt::LeftButton);
    CHECK(dock->isVisible());
    QTest::mouseClick(board.child("closeDock"), Qt::LeftButton);
    CHECK_FALSE(dock->isVisible());
    // Remembered for the next time.
    FloorPane later(board.ui, board.feed);
    later.resize(1384, 800);
    CHECK(later.findChild<QWidget *>(QStringLiteral("waitingDock"))->isHidden());
}

TEST_CASE("callers who hang up leave the dock")
{
    LiveBoard board;
    board.addAgents(1);
    board.addWaiting("w1", 1, 14, "15012347712");
    board.open();
    auto *calls = board.child<QTableView>("floor/waiting");
    REQUIRE(QTest::qWaitFor([&] { return calls->model()->rowCount() == 1; }, 5000));
    board.run("DELETE FROM waiting_call");
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return calls->model()->rowCount() == 0; }, 5000));
    CHECK(board.child("nobodyWaits")->isVisible());
    CHECK(board.tile("tileWaiting").told().alarm == Alarm::None);
}

TEST_CASE("columns are chosen and sorted by the head, and remembered")
{
    LiveBoard board;
    board.fill();
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    QHeaderView *head = board.table().horizontalHeader();
    const QPoint duration(head->sectionViewportPosition(SeatModel::Duration) + 20, 10);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, Qt::NoModifier, duration);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, Qt::NoModifier, duration);
    CHECK(board.column(SeatModel::AgentNo) == "1003 1001 1004 1002 1005 1006");
    QTest::mouseClick(board.child("columns"), Qt::LeftButton);
    auto *menu = board.table().findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }, 2000));
    const auto actions = menu->actions();
    const auto occupancy = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text() == QStringLiteral("Occ. %"); });
    REQUIRE(occupancy != actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier,
                      menu->actionGeometry(*occupancy).center());
    CHECK(board.table().isColumnHidden(SeatModel::Occupancy));

    FloorPane later(board.ui, board.feed);
    auto *table = later.findChild<QTableView *>(QStringLiteral("floor/seats"));
    CHECK(table->isColumnHidden(SeatModel::Occupancy));
    CHECK(table->horizontalHeader()->sortIndicatorSection() == SeatModel::Duration);
    CHECK(table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(static_cast<SeatFilter *>(table->model())->sortColumn() == SeatModel::Duration);
}

TEST_CASE("selected rows are copied as they are read, and what is seen is exported")
{
    LiveBoard board;
    board.fill();
    board.open(QSize(1600, 860));
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    board.table().setFocus();
    board.table().selectRow(2);
    QTest::keyClick(&board.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\t');
    REQUIRE(copied.size() == SeatModel::ColumnCount);
    CHECK(copied[SeatModel::AgentNo] == QStringLiteral("1003"));
    CHECK(copied[SeatModel::State] == QStringLiteral("Paused · lunch"));
    CHECK(copied[SeatModel::Duration].startsWith(u"10:"));

    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    const QString path = board.folder.filePath(QStringLiteral("seen.csv"));
    board.ask.setNextFile(path);
    QTest::keyClick(&board.table(), Qt::Key_E, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 4); // head, two people, the last line's end
    CHECK(lines[1].contains(QStringLiteral("1001,Agent 1,Sales two,,Talking,1")));
    CHECK(lines[2].startsWith(u"1004,"));

    const QString workbook = board.folder.filePath(QStringLiteral("seen.xlsx"));
    board.ask.setNextFile(workbook);
    QTest::mouseClick(board.child("export"), Qt::LeftButton);
    QFile written(workbook);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(2) == QByteArray("PK"));
    CHECK_FALSE(board.child("problemBar")->isVisible());
}

TEST_CASE("an export that cannot be written is told in the pane")
{
    LiveBoard board;
    board.fill();
    board.open();
    board.ask.setNextFile(QStringLiteral("/nowhere/at/all/seen.csv"));
    QTest::mouseClick(board.child("export"), Qt::LeftButton);
    REQUIRE(board.child("problemBar")->isVisible());
    CHECK(board.label("problemBar", "strong") == "Not exported");
    QTest::mouseClick(
        board.child("problemBar")->findChild<QWidget *>(QStringLiteral("messageButton")),
        Qt::LeftButton);
    CHECK_FALSE(board.child("problemBar")->isVisible());
}

TEST_CASE("the status line speaks of the selected agent and of the source")
{
    LiveBoard board;
    board.fill();
    board.run("UPDATE feed_source SET lag_ms = 400");
    QSignalSpy source(&board.pane, &FloorPane::sourceTold);
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    CHECK(source.last()[0].toString() == QStringLiteral("asterisk-01 · lag 0.4 s"));
    QSignalSpy told(&board.pane, &Pane::statusPartsChanged);
    board.table().selectRow(2);
    CHECK_FALSE(told.isEmpty());
    const QStringList parts = board.pane.statusParts();
    REQUIRE(parts.size() == 3);
    CHECK(parts[0] == QStringLiteral("1003 Agent 3 · Sales two"));
    CHECK(parts[1].startsWith(QStringLiteral("Paused · lunch 10:")));
}

TEST_CASE("a centre without source or people says what to do")
{
    LiveBoard board;
    board.run("DELETE FROM feed_source");
    board.open();
    REQUIRE(QTest::qWaitFor([&] { return board.child("noSource")->isVisible(); }, 5000));
    QTest::mouseClick(board.child("copyCommand"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"banzhangctl feed queue-log"));
    QSignalSpy demo(&board.pane, &FloorPane::demoWanted);
    board.pane.offerDemo();
    QTest::mouseClick(board.child("openDemo"), Qt::LeftButton);
    CHECK(demo.size() == 1);
}

TEST_CASE("people without a source are shown, and that nothing is known of them is told")
{
    LiveBoard board;
    board.run("DELETE FROM feed_source");
    board.addAgents(2);
    board.open();
    REQUIRE(board.showsPeople("1001 1002"));
    CHECK(board.child("silentBar")->isVisible());
    CHECK(board.label("silentBar", "strong") == "No telephone source yet");
}

TEST_CASE("a leader sees his people with masked numbers, and one without a team is told so")
{
    LiveBoard board;
    board.fill();
    const QString leader = board.staff("leader", 2);
    DbWorker worker(board.database.target(leader), QStringLiteral("leader"));
    FloorFeed feed(worker);
    FloorPane pane(board.ui, feed);
    pane.resize(1384, 600);
    pane.show();
    pane.activate();
    auto *table = pane.findChild<QTableView *>(QStringLiteral("floor/seats"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 3; }, 5000));
    CHECK(table->model()->index(0, SeatModel::Customer).data().toString()
          == QStringLiteral("186****2625"));
    CHECK(pane.findChild<QLabel *>(QStringLiteral("scope"))->text()
          == QStringLiteral("My teams · 3 people"));
    board.run("UPDATE team_leader SET during = '[2000-01-01,2001-01-01)';"
              "SELECT pg_notify('floor', '0:*')");
    REQUIRE(QTest::qWaitFor(
        [&] { return pane.findChild<QWidget *>(QStringLiteral("noTeam"))->isVisible(); }, 5000));
}

TEST_CASE("who has no live floor is told who has, and enters as soon as he may")
{
    LiveBoard board;
    board.fill();
    const QString inspector = board.staff("inspector");
    DbWorker worker(board.database.target(inspector), QStringLiteral("inspector"));
    FloorFeed feed(worker);
    FloorPane pane(board.ui, feed);
    pane.resize(1384, 600);
    pane.show();
    pane.activate();
    auto *refusal = pane.findChild<QWidget *>(QStringLiteral("refusal"));
    REQUIRE(QTest::qWaitFor([&] { return refusal->isVisible(); }, 5000));
    Connection super =
        Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
    super.execute("GRANT bz_manager TO " + super.quotedName(inspector));
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return !refusal->isVisible(); }, 8000));
}

TEST_CASE("F6's regions are there, every control has a name, and every tile a tool tip")
{
    LiveBoard board;
    board.fill();
    board.open();
    int regions = 0;
    for (QWidget *widget : board.pane.findChildren<QWidget *>()) {
        if (!widget->property("region").toBool() || !widget->isVisible())
            continue;
        ++regions;
        widget->setFocus(Qt::TabFocusReason);
        CHECK((widget->hasFocus() || widget->isAncestorOf(QApplication::focusWidget())));
    }
    CHECK(regions == 6);
    for (QAbstractButton *button : board.pane.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->metaObject() == &QAbstractButton::staticMetaObject)
            continue;
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK((!button->accessibleName().isEmpty() || !button->text().isEmpty()));
    }
}

TEST_CASE("a narrow window folds hold into the calls and keeps the dock as a drawer")
{
    LiveBoard board;
    board.fill();
    board.setState(2, "hold");
    board.open(QSize(1224, 700));
    REQUIRE(QTest::qWaitFor([&] { return board.figure("tileTalking") == "3"; }, 5000));
    CHECK_FALSE(board.tile("tileHold").isVisible());
    CHECK_FALSE(board.child("waitingDock")->isVisible());
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1002 1004");
}

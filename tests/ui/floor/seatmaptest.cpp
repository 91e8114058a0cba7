// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "floor/agentdaydesk.h"
#include "floor/agentdaydrawer.h"
#include "floor/roomboard.h"
#include "floor/roomdesk.h"
#include "floor/roomdialog.h"
#include "floor/roomedit.h"
#include "floor/roomstore.h"
#include "floor/seatmap.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The board with a room: area A of two rows with three places each; 1001 to 1004 sit on the first
// four seats, A-2-03 has no seat on it.
struct MapBoard : LiveBoard
{
    AgentDayDesk days{worker};
    RoomDesk desk{worker};

    explicit MapBoard(bool isDrawn = true)
    {
        fill();
        desk.setMayDraw(true);
        if (isDrawn)
            draw();
        pane.offerDays(days);
        pane.offerMap(desk);
        open();
        REQUIRE(showsPeople("1001 1002 1003 1004 1005 1006"));
        if (isDrawn)
            REQUIRE(QTest::qWaitFor([this] { return !map().room().isEmpty(); }, 5000));
    }

    void draw()
    {
        Connection direct = database.connect();
        const Room before = RoomStore().fetch(direct);
        Room room = roomedit::addArea(before, {QStringLiteral("A"), 0, 0, 2, 3}, true);
        room = roomedit::removeSeat(room, QStringLiteral("A-2-03"));
        for (int agent = 0; agent < 4; ++agent)
            room = roomedit::seatAgent(room, room.agents.at(size_t(agent)).agentId,
                                       room.seats.at(size_t(agent)).label);
        RoomStore().save(direct, before.revision, changesOf(before, room));
    }

    [[nodiscard]] SeatMap &map() const { return *child<SeatMap>("seatMap"); }
    void click(const char *button)
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
        QTest::qWait(20); // layouts follow
    }
    void clickSeat(const char *label, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(map().viewport(), button, {},
                          map().seatRect(QString::fromLatin1(label)).center());
    }
    // The colour in the middle of a tile's left edge: its state's.
    [[nodiscard]] QColor edge(const char *label) const
    {
        const QRect rect = map().seatRect(QString::fromLatin1(label));
        return map().viewport()->grab().toImage().pixelColor(rect.left() + 1, rect.center().y());
    }
    [[nodiscard]] AgentId chosen() const
    {
        return AgentId(table().currentIndex().data(IdRole).toLongLong());
    }
    [[nodiscard]] Room saved() const
    {
        Connection direct = database.connect();
        return RoomStore().fetch(direct);
    }
};

// The drawing board over the same room.
struct Drawing : MapBoard
{
    RoomDialog *dialog = nullptr;

    explicit Drawing(bool isDrawn = true) : MapBoard(isDrawn)
    {
        click("viewMap");
        click("drawRoom");
        dialog = pane.findChild<RoomDialog *>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] RoomBoard &board() const { return *part<RoomBoard>("roomBoard"); }
    void press(const char *button)
    {
        QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *at = board().viewport();
        QTest::mousePress(at, Qt::LeftButton, {}, from);
        QTest::mouseMove(at, (from + to) / 2);
        QTest::mouseMove(at, to);
        QTest::mouseRelease(at, Qt::LeftButton, {}, to);
    }
    [[nodiscard]] QPoint middle(int row, int column) const
    {
        return board().placeRect({QStringLiteral("A"), row, column}).center();
    }
    // Saves and waits until it is in.
    void saveAll()
    {
        QSignalSpy done(dialog, &QDialog::accepted);
        press("save");
        REQUIRE((done.count() == 1 || done.wait(5000)));
    }
};

}

TEST_CASE("L9 the map shows every seat with its agent's state, and free ones as free")
{
    MapBoard board;
    CHECK_FALSE(board.map().isVisible());
    board.click("viewMap");
    CHECK(board.map().isVisible());
    CHECK_FALSE(board.table().isVisible());
    const Theme &theme = board.ui.theme();
    CHECK(board.edge("A-1-01") == theme.stateColour(AgentState::Talking));
    CHECK(board.edge("A-1-02") == theme.stateColour(AgentState::Available));
    CHECK(board.edge("A-1-03") == theme.stateColour(AgentState::Paused));
    CHECK(board.map().seatText(QStringLiteral("A-1-01")).contains(u"1001"));
    CHECK(board.map().seatText(QStringLiteral("A-2-02")).contains(u"Nobody"));
    CHECK(board.map().seatRect(QStringLiteral("A-2-03")).isNull());
    board.setState(1, "available", 1);
    board.notify();
    CHECK(QTest::qWaitFor(
        [&] { return board.edge("A-1-01") == theme.stateColour(AgentState::Available); }, 5000));
}

TEST_CASE("table and map stand side by side with one selection")
{
    MapBoard board;
    board.click("viewBoth");
    CHECK(board.table().isVisible());
    CHECK(board.map().isVisible());
    board.clickSeat("A-1-03");
    CHECK(number(board.chosen()) == 3);
    board.table().setCurrentIndex(board.table().model()->index(1, 0));
    CHECK(board.map().currentSeat() == QStringLiteral("A-1-02"));
    // A seat that nobody has is nobody's row.
    board.clickSeat("A-2-02");
    CHECK(board.map().currentSeat() == QStringLiteral("A-2-02"));
    CHECK_FALSE(board.table().selectionModel()->hasSelection());
}

TEST_CASE("arrows go from seat to seat, Enter opens the agent's day, Esc closes it")
{
    MapBoard board;
    board.click("viewMap");
    board.clickSeat("A-1-01");
    QTest::keyClick(&board.map(), Qt::Key_Right);
    CHECK(number(board.chosen()) == 2);
    QTest::keyClick(&board.map(), Qt::Key_Down);
    CHECK(board.map().currentSeat() == QStringLiteral("A-2-02"));
    QTest::keyClick(&board.map(), Qt::Key_Left);
    CHECK(number(board.chosen()) == 4);
    QTest::keyClick(&board.map(), Qt::Key_Return);
    auto *day = board.child<AgentDayDrawer>("agentDay");
    REQUIRE(QTest::qWaitFor([day] { return day->day().agentNo == u"1004"; }, 5000));
    CHECK(day->isVisible());
    QTest::keyClick(&board.map(), Qt::Key_Escape);
    CHECK(day->isHidden());
    CHECK(board.map().hasFocus());
}

TEST_CASE("the map zooms by key, wheel and button, keeps the zoom, and moves by the mouse")
{
    MapBoard board;
    board.click("viewMap");
    board.map().setZoom(100);
    board.clickSeat("A-1-01");
    QTest::keyClick(&board.map(), Qt::Key_Minus);
    CHECK(board.map().zoom() == 83);
    board.click("zoomIn");
    board.click("zoomIn");
    CHECK(board.map().zoom() == 125);
    CHECK(board.map().seatRect(QStringLiteral("A-1-01")).width() == 90);
    CHECK(board.settings.ofPerson(QStringLiteral("floor/mapZoom")).toInt() == 125);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&board.map(), Qt::Key_Minus);
    CHECK(board.map().zoom() == 25);
    board.click("zoomFit");
    CHECK(board.map().zoom() == 150);
    const QPoint middle = board.map().viewport()->rect().center();
    QWheelEvent wheel(middle, board.map().viewport()->mapToGlobal(middle), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(board.map().viewport(), &wheel);
    CHECK(board.map().zoom() == 125);
    // A drag beside the seats moves the room.
    board.pane.resize(700, 300);
    QTest::qWait(20);
    board.map().setZoom(150);
    const QPoint beside(2, 2);
    QTest::mousePress(board.map().viewport(), Qt::MiddleButton, {}, beside + QPoint(0, 100));
    QTest::mouseMove(board.map().viewport(), beside + QPoint(0, 60));
    QTest::mouseRelease(board.map().viewport(), Qt::MiddleButton, {}, beside);
    CHECK(board.map().verticalScrollBar()->value()
          == std::min(40, board.map().verticalScrollBar()->maximum()));
}

TEST_CASE("the view is remembered, and an undrawn room says who draws it")
{
    MapBoard board(false);
    board.click("viewMap");
    CHECK(board.child("noRoom")->isVisible());
    CHECK(board.settings.ofPerson(QStringLiteral("floor/view")).toInt() == 1);
}

TEST_CASE("the map is copied and exported by the table's keys: the seats that it shows")
{
    MapBoard board;
    board.click("viewMap");
    board.map().setFocus();
    board.clickSeat("A-1-01");
    QTest::keyClick(&board.map(), Qt::Key_C, Qt::ControlModifier);
    const QString one = QApplication::clipboard()->text();
    CHECK(one.startsWith(QLatin1String("A\t1\t1\tA-1-01\t")));
    CHECK(one.contains(QLatin1String("\t1001\tAgent 1\t")));
    CHECK(one.contains(QLatin1String("\tTalking\t03:")));
    CHECK_FALSE(one.contains(u'\n'));
    const auto exported = [&](const char *name) {
        const QString path = board.folder.filePath(QString::fromLatin1(name));
        board.ask.setNextFile(path);
        QTest::keyClick(&board.map(), Qt::Key_E, Qt::ControlModifier);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray whole = exported("map.csv");
    CHECK(whole.contains("A-1-01"));
    CHECK(whole.contains("A-2-02")); // free seats too
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    const QByteArray talking = exported("talking.csv");
    CHECK(talking.contains("1001"));
    CHECK_FALSE(talking.contains("1002"));
    CHECK_FALSE(talking.contains("A-2-02"));
    board.ask.setNextFile(QStringLiteral("/nowhere/map.csv"));
    QTest::keyClick(&board.map(), Qt::Key_E, Qt::ControlModifier);
    CHECK(board.label("problemBar", "strong") == "Not exported");
}

TEST_CASE("10,000 seats are laid out, found and painted")
{
    MapBoard board;
    board.click("viewMap");
    Room room;
    for (int area = 0; area < 25; ++area)
        room = roomedit::addArea(
            room, {QString::number(area), (area % 5) * 22, (area / 5) * 22, 20, 20}, false);
    for (const RoomArea &area : room.areas) {
        for (int row = 1; row <= 20; ++row) {
            for (int column = 1; column <= 20; ++column)
                room.seats.push_back(
                    {SeatId{},
                     QStringLiteral("%1-%2-%3").arg(area.name).arg(row).arg(column),
                     area.name,
                     row,
                     column,
                     {}});
        }
    }
    board.map().setRoom(room);
    board.map().setZoom(25);
    CHECK_FALSE(board.map().seatRect(QStringLiteral("24-20-20")).isNull());
    board.map().setCurrentSeat(QStringLiteral("24-20-20"));
    CHECK(
        board.map().viewport()->rect().contains(board.map().seatRect(QStringLiteral("24-20-20"))));
    board.map().viewport()->grab();
}

TEST_CASE("a seat is dragged to another place and changes with who stands there")
{
    Drawing drawing;
    drawing.drag(drawing.middle(1, 1), drawing.middle(2, 3));
    drawing.drag(drawing.middle(1, 2), drawing.middle(1, 3));
    drawing.saveAll();
    const Room room = drawing.saved();
    CHECK(room.seatAt(QStringLiteral("A"), 2, 3)->label == QStringLiteral("A-1-01"));
    CHECK(room.seatAt(QStringLiteral("A"), 1, 2)->label == QStringLiteral("A-1-03"));
    CHECK(room.seatAt(QStringLiteral("A"), 1, 3)->label == QStringLiteral("A-1-02"));
    CHECK(room.seatAt(QStringLiteral("A"), 1, 1) == nullptr);
    // The board follows without a word from the server.
    CHECK(QTest::qWaitFor([&] { return drawing.map().room() == room; }, 5000));
}

TEST_CASE("strokes are taken back and made again by keys and buttons")
{
    Drawing drawing;
    CHECK_FALSE(drawing.part<QAbstractButton>("undo")->isEnabled());
    CHECK_FALSE(drawing.part<QAbstractButton>("save")->isEnabled());
    drawing.press("addArea");
    CHECK(drawing.part<QAbstractButton>("save")->isEnabled());
    QTest::keyClick(drawing.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(drawing.part<QAbstractButton>("save")->isEnabled());
    QTest::keyClick(drawing.dialog, Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(drawing.dialog, Qt::Key_S, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return drawing.saved().areas.size() == 2; }, 5000));
    CHECK(drawing.saved().seats.size() == 5 + 24);
}

TEST_CASE("label, telephone and agent of a seat are written in the side")
{
    Drawing drawing;
    QTest::mouseClick(drawing.board().viewport(), Qt::LeftButton, {}, drawing.middle(2, 2));
    auto *label = drawing.part<QLineEdit>("seatLabel");
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("VIP"));
    QTest::keyClick(label, Qt::Key_Return);
    QTest::keyClicks(drawing.part<QLineEdit>("seatExtension"), QStringLiteral("8005"));
    QTest::keyClick(drawing.part<QLineEdit>("seatExtension"), Qt::Key_Return);
    auto *agent = drawing.part<QComboBox>("seatAgent");
    agent->setCurrentIndex(5);
    Q_EMIT agent->activated(5);
    drawing.saveAll();
    const Room room = drawing.saved();
    REQUIRE(room.seat(QStringLiteral("VIP")));
    CHECK(room.seat(QStringLiteral("VIP"))->extension == QStringLiteral("8005"));
    REQUIRE(room.agentsAt(QStringLiteral("VIP")).size() == 1);
    CHECK(room.agentsAt(QStringLiteral("VIP"))[0]->agentNo == QStringLiteral("1005"));
}

TEST_CASE("two seats of one name are told and not saved")
{
    Drawing drawing;
    QTest::mouseClick(drawing.board().viewport(), Qt::LeftButton, {}, drawing.middle(1, 1));
    auto *label = drawing.part<QLineEdit>("seatLabel");
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("A-1-02"));
    QTest::keyClick(label, Qt::Key_Return);
    CHECK_FALSE(drawing.part<QAbstractButton>("save")->isEnabled());
    CHECK(drawing.dialog->findChild<MessageBar *>()->isVisible());
}

TEST_CASE("an area with people is removed after a question, and its seats stand nowhere")
{
    Drawing drawing;
    QTest::mouseClick(drawing.board().viewport(), Qt::LeftButton, {},
                      drawing.board().areaHead(QStringLiteral("A")));
    drawing.ask.setNextAnswer(false);
    QTest::keyClick(&drawing.board(), Qt::Key_Delete);
    CHECK(drawing.ask.lastQuestion().text.contains(u'4'));
    CHECK_FALSE(drawing.part<QAbstractButton>("save")->isEnabled());
    drawing.ask.setNextAnswer(true);
    QTest::keyClick(&drawing.board(), Qt::Key_Delete);
    CHECK(drawing.part<QListWidget>("placeless")->count() == 5);
    drawing.saveAll();
    CHECK(drawing.saved().isEmpty());
    CHECK(drawing.saved().seats.size() == 5);
    CHECK(drawing.saved().agents[0].seat == QStringLiteral("A-1-01"));
}

TEST_CASE("an area is sized in the side and dragged by its head")
{
    Drawing drawing;
    drawing.drag(drawing.board().areaHead(QStringLiteral("A")),
                 drawing.board().areaHead(QStringLiteral("A")) + QPoint(80, 70));
    QTest::mouseClick(drawing.board().viewport(), Qt::LeftButton, {},
                      drawing.board().areaHead(QStringLiteral("A")));
    drawing.part<QSpinBox>("areaRows")->setValue(1);
    drawing.saveAll();
    const Room room = drawing.saved();
    CHECK(room.area(QStringLiteral("A"))->rows == 1);
    CHECK(room.area(QStringLiteral("A"))->left == 1);
    CHECK(std::ranges::count_if(room.seats, &RoomSeat::isPlaced) == 3);
}

TEST_CASE("who draws while somebody else saves is told, and loses nothing")
{
    Drawing drawing;
    {
        Connection direct = drawing.database.connect();
        const Room before = RoomStore().fetch(direct);
        const Room theirs = roomedit::addArea(before, {QStringLiteral("T"), 10, 0, 1, 1}, true);
        RoomStore().save(direct, before.revision, changesOf(before, theirs));
    }
    drawing.drag(drawing.middle(1, 1), drawing.middle(2, 3));
    drawing.press("save");
    auto *bar = drawing.dialog->findChild<MessageBar *>();
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, 5000));
    Q_EMIT bar->pressed();
    REQUIRE(QTest::qWaitFor([&] { return drawing.board().areaHead(QStringLiteral("T")).x() > 0; },
                            5000));
    drawing.saveAll();
    const Room room = drawing.saved();
    CHECK(room.seatAt(QStringLiteral("A"), 2, 3)->label == QStringLiteral("A-1-01"));
    CHECK(room.area(QStringLiteral("T")));
}

TEST_CASE("a drawing is not thrown away without a question")
{
    Drawing drawing;
    drawing.press("addArea");
    drawing.ask.setNextAnswer(false);
    drawing.press("cancel");
    CHECK(drawing.dialog->isVisible());
    drawing.ask.setNextAnswer(true);
    QTest::keyClick(drawing.dialog, Qt::Key_Escape);
    CHECK(drawing.saved().areas.size() == 1);
}

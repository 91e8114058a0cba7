// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmbell.h"
#include "floor/alarmdelegate.h"
#include "floor/alarmdesk.h"
#include "floor/alarmwords.h"
#include "floor/pastdesk.h"
#include "floor/ruledesk.h"
#include "floor/tickscrollbar.h"
#include "liveboard.h"
#include "support/modelcheck.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The board with limits: free for a minute is amber, five minutes red; pauses of more than 10
// minutes overrun.
struct AlarmedBoard : LiveBoard
{
    AlarmDesk desk{worker, feed, alarmWord};
    RuleDesk rules{worker};
    ModelCheck openCheck{&desk.open()};
    ModelCheck takenCheck{&desk.taken()};

    explicit AlarmedBoard(bool mayAcknowledge = true, const QString &login = {}) : LiveBoard(login)
    {
        run("SELECT set_threshold('state_time', 'available', NULL, NULL, NULL, 60, 300, NULL);"
            "SELECT set_pause_reason('lunch', 'Meal', 'meal', false, 600, NULL);"
            "SELECT set_threshold('pause_overrun', NULL, NULL, NULL, NULL, 0, 120, NULL)");
        fill();
        pane.offerAlarms(desk, &rules, mayAcknowledge);
    }
    // As the feed does.
    void look()
    {
        hear();
        run("SELECT refresh_alarms()");
    }
    [[nodiscard]] QListView &open() const { return *child<QListView>("openAlarms"); }
    [[nodiscard]] bool shows(int openOnes, int takenOnes = 0)
    {
        return QTest::qWaitFor(
            [&] {
                return desk.open().rowCount() == openOnes && desk.taken().rowCount() == takenOnes;
            },
            8000);
    }
    [[nodiscard]] int rowAlarm(int row) const
    {
        return table().model()->index(row, SeatModel::AgentNo).data(AlarmRole).toInt();
    }
    [[nodiscard]] std::string currentAgent() const
    {
        return seen(table().currentIndex().row(), SeatModel::AgentNo);
    }
    template <class T = QWidget>
    [[nodiscard]] static T *inDialog(QWidget *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                for (QWidget *widget : QApplication::topLevelWidgets())
                    if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                        found = qobject_cast<QDialog *>(widget);
                return found != nullptr;
            },
            5000);
        if (!isThere)
            throw std::runtime_error(name);
        return found;
    }
};

}

TEST_CASE("a row turns amber and red by the clock, and a pause has its name") // L2, L7
{
    AlarmedBoard board;
    board.LiveBoard::open();
    REQUIRE(board.showsState(2, "Paused · Meal"));
    CHECK(board.rowAlarm(1) == 0);
    CHECK(board.rowAlarm(2) == 1); // 38 s beyond the ten minutes
    board.setState(2, "available", 58);
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return board.rowAlarm(1) == 1; }, 8000)); // nobody told anything
    board.setState(2, "available", 301);
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return board.rowAlarm(1) == 2; }, 8000));
    board.hear(60);
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return board.rowAlarm(1) == 0; }, 8000)); // stale is no ground
}

TEST_CASE("alarms stand in the dock, red first, and F8 goes to their rows")
{
    AlarmedBoard board;
    QSignalSpy badge(&board.pane, &Pane::badgeChanged);
    board.LiveBoard::open();
    CHECK(board.shows(0));
    board.setState(2, "available", 400);
    board.look();
    REQUIRE(board.shows(2));
    CHECK(badge.last().at(0).toInt() == 2);
    CHECK(board.desk.open().at(board.desk.open().index(0, 0))->agentNo == QStringLiteral("1002"));
    CHECK(board.desk.open().at(board.desk.open().index(1, 0))->agentNo == QStringLiteral("1003"));
    board.table().setFocus();
    QTest::keyClick(&board.table(), Qt::Key_F8);
    CHECK(board.currentAgent() == "1002");
    QTest::keyClick(&board.table(), Qt::Key_F8);
    CHECK(board.currentAgent() == "1003");
    QTest::keyClick(&board.table(), Qt::Key_F8);
    CHECK(board.currentAgent() == "1002");
    // A filter that hides the row gives way.
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    CHECK(board.column(SeatModel::AgentNo) == "1001 1004");
    QTest::keyClick(&board.table(), Qt::Key_F8);
    CHECK(board.currentAgent() == "1003");
    // Enter in the dock, and a click on the button, locate too.
    board.open().setFocus();
    board.open().setCurrentIndex(board.desk.open().index(0, 0));
    QTest::keyClick(&board.open(), Qt::Key_Return);
    CHECK(board.currentAgent() == "1002");
    const auto *blocks = qobject_cast<AlarmDelegate *>(board.open().itemDelegate());
    const QRect block = board.open().visualRect(board.desk.open().index(1, 0));
    QTest::mouseClick(board.open().viewport(), Qt::LeftButton, {},
                      blocks->locateRect(block).center());
    CHECK(board.currentAgent() == "1003");
}

TEST_CASE("in the past alarms of the present are out of sight, and nothing is acknowledged")
{
    AlarmedBoard board;
    PastDesk past{board.worker};
    board.pane.offerPast(past);
    board.LiveBoard::open();
    board.setState(2, "available", 90);
    board.look();
    REQUIRE(board.shows(2));
    const QSignalSpy badge(&board.pane, &Pane::badgeChanged);
    QTest::keyClick(&board.table(), Qt::Key_T, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return board.pane.isInPast(); }, 5000));
    CHECK_FALSE(board.open().isVisible());
    REQUIRE(badge.count() > 0);
    CHECK(badge.last().first().toInt() == 0);
    QTest::keyClick(&board.table(), Qt::Key_F9);
    CHECK(board.pane.findChild<QDialog *>() == nullptr);
    QTest::keyClick(&board.table(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !board.pane.isInPast(); }, 5000));
    CHECK(QTest::qWaitFor([&] { return board.open().isVisible(); }, 5000));
    CHECK(badge.last().first().toInt() == 2);
}

TEST_CASE("F9 acknowledges with a note, and the alarm stays until it is over")
{
    AlarmedBoard board;
    board.LiveBoard::open();
    board.setState(2, "available", 400);
    board.look();
    REQUIRE(board.shows(2));
    board.table().setFocus();
    QTest::keyClick(&board.table(), Qt::Key_F9);
    QDialog *dialog = AlarmedBoard::dialog("acknowledgeDialog");
    QTest::keyClicks(AlarmedBoard::inDialog<QLineEdit>(dialog, "note"),
                     QStringLiteral("I go there"));
    QTest::mouseClick(AlarmedBoard::inDialog<QPushButton>(dialog, "submit"), Qt::LeftButton);
    REQUIRE(board.shows(1, 1));
    const FloorAlarm taken = *board.desk.taken().at(board.desk.taken().index(0, 0));
    CHECK(taken.note == QStringLiteral("I go there"));
    CHECK(taken.agentNo == QStringLiteral("1002"));
    CHECK(board.child("takenAlarms")->isVisible());
    board.setState(2, "talking", 0);
    board.look();
    REQUIRE(board.shows(1, 0));
    CHECK_FALSE(board.child("takenAlarms")->isVisible());
    board.setState(3, "talking", 0);
    board.look();
    REQUIRE(board.shows(0));
    CHECK(board.child("noAlarms")->isVisible());
}

TEST_CASE("who may not acknowledge has no button and no key for it")
{
    AlarmedBoard board(false);
    board.LiveBoard::open();
    board.look();
    REQUIRE(board.shows(1));
    QTest::keyClick(&board.table(), Qt::Key_F9);
    QTest::qWait(200);
    for (QWidget *widget : QApplication::topLevelWidgets())
        CHECK(widget->objectName() != QStringLiteral("acknowledgeDialog"));
}

TEST_CASE("the bell is off at first and rings once it is switched on")
{
    AlarmedBoard board;
    board.LiveBoard::open();
    REQUIRE(board.shows(0));
    auto *sound = board.pane.findChild<QAction *>(QStringLiteral("alarmSound"));
    auto *message = board.pane.findChild<QAction *>(QStringLiteral("alarmNotification"));
    REQUIRE(sound);
    REQUIRE(message);
    CHECK_FALSE(sound->isChecked());
    CHECK_FALSE(message->isChecked());
    auto *bell = qobject_cast<AlarmBell *>(sound->parent());
    QSignalSpy rang(bell, &AlarmBell::rang);
    QSignalSpy notified(bell, &AlarmBell::notified);
    board.look();
    REQUIRE(board.shows(1));
    CHECK(rang.isEmpty());
    CHECK(notified.isEmpty());
    sound->trigger();
    message->trigger();
    CHECK(board.settings.ofPerson(QStringLiteral("floor/alarmSound")).toBool());
    board.setState(2, "available", 400);
    board.look();
    REQUIRE(board.shows(2));
    CHECK(rang.size() == 1);
    REQUIRE(notified.size() == 1);
    CHECK(notified[0][0].toString().contains(u"1002"));
}

TEST_CASE("Ctrl+H shows the history, filters it and exports what is seen")
{
    AlarmedBoard board;
    board.LiveBoard::open();
    board.setState(2, "available", 400);
    board.look();
    board.setState(2, "talking", 0);
    board.look();
    REQUIRE(board.shows(1));
    QTest::keyClick(&board.table(), Qt::Key_H, Qt::ControlModifier);
    QDialog *history = AlarmedBoard::dialog("alarmHistory");
    auto *rows = AlarmedBoard::inDialog<QTableView>(history, "floor/alarmHistory")->model();
    const QAbstractItemModelTester tester(rows,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return rows->rowCount() == 2; }, 5000));
    auto *kind = AlarmedBoard::inDialog<QComboBox>(history, "historyKind");
    kind->setFocus();
    kind->setCurrentIndex(kind->findText(QStringLiteral("Pause overrun")));
    Q_EMIT kind->activated(kind->currentIndex());
    const auto shown = [&] {
        return rows->rowCount() == 1
               && rows->index(0, AlarmModel::Who).data().toString().startsWith(u"1003");
    };
    REQUIRE(QTest::qWaitFor(shown, 5000));
    const QString path = board.folder.filePath(QStringLiteral("alarms.csv"));
    board.ask.setNextFile(path);
    QTest::mouseClick(AlarmedBoard::inDialog<QPushButton>(history, "historyExport"),
                      Qt::LeftButton);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("1003"));
    history->close();
}

TEST_CASE("a manager adds, takes back and saves limits, and what contradicts is refused in words")
{
    AlarmedBoard board;
    board.LiveBoard::open();
    REQUIRE(board.showsState(1, "Available"));
    board.pane.findChild<QAction *>(QStringLiteral("editRules"))->trigger();
    QDialog *editor = AlarmedBoard::dialog("ruleDialog");
    auto *limits = AlarmedBoard::inDialog<QTableView>(editor, "floor/limits");
    const QAbstractItemModelTester tester(limits->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = [&] { return limits->model()->rowCount(); };
    REQUIRE(QTest::qWaitFor([&] { return rows() == 2; }, 5000));
    const auto press = [&](const char *button) {
        QTest::mouseClick(AlarmedBoard::inDialog<QPushButton>(editor, button), Qt::LeftButton);
    };
    const auto fill = [&](const char *amber, const char *red) {
        QDialog *form = AlarmedBoard::dialog("thresholdForm");
        AlarmedBoard::inDialog<QLineEdit>(form, "amber")->setText(QString::fromLatin1(amber));
        AlarmedBoard::inDialog<QLineEdit>(form, "red")->setText(QString::fromLatin1(red));
        QTest::mouseClick(AlarmedBoard::inDialog<QPushButton>(form, "submit"), Qt::LeftButton);
        return form;
    };
    press("addRule");
    QDialog *form = AlarmedBoard::dialog("thresholdForm");
    auto *kind = AlarmedBoard::inDialog<QComboBox>(form, "kind");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Long call")));
    CHECK_FALSE(AlarmedBoard::inDialog<QComboBox>(form, "reason")->isEnabled());
    fill("5:00", "3:00");
    CHECK(form->isVisible()); // amber after red is refused by the form
    fill("soon", "3:00");
    CHECK(form->isVisible());
    fill("1:00", "3:00");
    REQUIRE(rows() == 3);
    CHECK(limits->model()->index(2, 0).data().toString() == QStringLiteral("Long call"));
    press("undoRule");
    CHECK(rows() == 2);
    CHECK_FALSE(AlarmedBoard::inDialog<QPushButton>(editor, "saveRules")->isEnabled());
    limits->selectRow(0);
    press("changeRule");
    fill("0:10", "0:20");
    press("saveRules");
    REQUIRE(QTest::qWaitFor(
        [&] { return limits->model()->index(1, 5).data().toString() == QStringLiteral("00:20"); },
        5000));
    CHECK(rows() == 2); // the one before ended now
    // The board follows: 1002 is free for more than twenty seconds.
    REQUIRE(QTest::qWaitFor([&] { return board.rowAlarm(1) == 2; }, 8000));
    editor->close();
}

TEST_CASE("rows in alarm are pinned on top by key, remembered, and ticked beside the scroll bar")
{
    AlarmedBoard board;
    board.run("INSERT INTO agent (agent_no, name) SELECT 2000 + n, 'Late ' || n FROM "
              "generate_series(1, 94) n");
    board.LiveBoard::open();
    const auto begins = [&](const char *people) {
        return QTest::qWaitFor(
            [&] { return board.column(SeatModel::AgentNo).rfind(people, 0) == 0; }, 5000);
    };
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 100; }, 5000));
    board.setState(4, "available", 400);
    board.look();
    REQUIRE(
        QTest::qWaitFor([&] { return board.rowAlarm(3) == 2 && board.rowAlarm(2) == 1; }, 8000));
    auto *bar = qobject_cast<TickScrollBar *>(board.table().verticalScrollBar());
    REQUIRE(bar);
    REQUIRE(QTest::qWaitFor([&] { return bar->ticks().size() == 2; }, 3000));
    CHECK(bar->ticks()[0].second == 1); // 1003, amber
    CHECK(bar->ticks()[1].second == 2); // 1004, red, under it
    CHECK(bar->ticks()[0].first < bar->ticks()[1].first);
    auto *pin = board.child<QToolButton>("alarmsFirst");
    CHECK_FALSE(pin->isChecked());
    board.table().setFocus();
    QTest::keyClick(&board.table(), Qt::Key_F8, Qt::ControlModifier);
    CHECK(pin->isChecked());
    CHECK(begins("1004 1003 1001 1002 1005 1006 2001"));
    CHECK(board.settings.ofPerson(QStringLiteral("floor/alarmsFirst")).toBool());
    REQUIRE(QTest::qWaitFor([&] { return bar->ticks()[0].second == 2; }, 3000));
    QTest::mouseClick(pin, Qt::LeftButton);
    CHECK(begins("1001 1002 1003 1004 1005 1006 2001"));
}

TEST_CASE("alarms of the dock are copied as lines and exported by the table's own keys")
{
    AlarmedBoard board;
    board.LiveBoard::open();
    board.setState(2, "available", 400);
    board.look();
    REQUIRE(board.shows(2));
    board.open().setFocus();
    board.open().setCurrentIndex(board.desk.open().index(0, 0));
    QTest::keyClick(&board.open(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&board.open(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QLatin1String("Available too long\t1002 Agent 2\tSales one\tRed\t")));
    CHECK(lines[1].contains(QLatin1String("1003 Agent 3")));
    const QString path = board.folder.filePath(QStringLiteral("dock.csv"));
    board.ask.setNextFile(path);
    QTest::keyClick(&board.open(), Qt::Key_E, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("1002 Agent 2"));
    CHECK(written.contains("1003 Agent 3"));
    CHECK_FALSE(written.contains("1001")); // the alarms, not the table
    board.ask.setNextFile(QStringLiteral("/nowhere/dock.csv"));
    board.pane.findChild<QAction *>(QStringLiteral("exportAlarms"))->trigger();
    CHECK(board.label("problemBar", "strong") == "Not exported");
}

TEST_CASE("#41 the cadence of rings is typed, taken back and saved beside the limits")
{
    AlarmedBoard board;
    board.LiveBoard::open();
    REQUIRE(board.showsState(1, "Available"));
    board.pane.findChild<QAction *>(QStringLiteral("editRules"))->trigger();
    QDialog *editor = AlarmedBoard::dialog("ruleDialog");
    auto *limits = AlarmedBoard::inDialog<QTableView>(editor, "floor/limits");
    REQUIRE(QTest::qWaitFor([&] { return limits->model()->rowCount() == 2; }, 5000));
    editor->findChild<QTabBar *>()->setCurrentIndex(2);
    QTest::qWait(20);
    auto *cadence = AlarmedBoard::inDialog<QDoubleSpinBox>(editor, "ringCadence");
    REQUIRE(cadence->isVisible());
    CHECK(cadence->value() == 5);
    CHECK_FALSE(AlarmedBoard::inDialog<QPushButton>(editor, "addRule")->isEnabled());
    auto *save = AlarmedBoard::inDialog<QPushButton>(editor, "saveRules");
    const auto type = [&](const char *seconds) {
        cadence->setFocus();
        cadence->selectAll();
        QTest::keyClicks(cadence, QString::fromLatin1(seconds));
        QTest::keyClick(cadence, Qt::Key_Return);
    };
    type("6.5");
    CHECK(AlarmedBoard::inDialog<QLabel>(editor, "ringUnsaved")->isVisible());
    QTest::mouseClick(AlarmedBoard::inDialog<QPushButton>(editor, "undoRule"), Qt::LeftButton);
    CHECK(cadence->value() == 5);
    CHECK_FALSE(save->isEnabled());
    type("99"); // beyond the bounds that stand beside it
    CHECK(cadence->value() <= 20);
    type("5.0");
    CHECK_FALSE(save->isEnabled()); // as it was: nothing to save
    type("4.5");
    type("4.0");
    CHECK(AlarmedBoard::inDialog<QLabel>(editor, "ruleFoot")->text()
          == QStringLiteral("1 change(s) not saved"));
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return board.rules.ringCadenceMs() == 4000; }, 5000));
    Rows row = board.owner.execute("SELECT ring_cadence_ms AS ms FROM site");
    row.next();
    CHECK(row.integer("ms") == 4000);
    CHECK(AlarmedBoard::inDialog<QLabel>(editor, "ringUnsaved")->isHidden());
    editor->close();
}

TEST_CASE("ten thousand alarms at once do not stop the board")
{
    AlarmedBoard board;
    board.run("INSERT INTO agent (agent_no, name) SELECT 20000 + n, 'Many ' || n FROM "
              "generate_series(1, 9994) n;"
              "INSERT INTO switch_member (switch_id, interface, agent_id)"
              " SELECT 1, 'm' || agent_no, agent_id FROM agent WHERE agent_no > '2';"
              "INSERT INTO seat_state (agent_id, switch_id, source_id, member_id, state, since, "
              "last_event_at) SELECT agent_id, 1, 1, member_id, 'available', now() - interval '400 "
              "s', now() FROM switch_member WHERE interface LIKE 'm%'");
    board.LiveBoard::open();
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 10000; }, 20000));
    board.look();
    qint64 longest = 0;
    QElapsedTimer beat;
    beat.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer,
                     [&] { longest = std::max(longest, beat.restart()); });
    timer.start(10);
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return board.desk.open().rowCount() >= 9994; }, 20000));
    QTest::qWait(1500);
    INFO("the event loop stood still for " << longest << " ms");
    CHECK(longest < 1500);
    CHECK(board.open().height() < board.pane.height());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "floor/agentdaydesk.h"
#include "floor/commanddesk.h"
#include "floor/commandstore.h"
#include "floor/flagdesk.h"
#include "floor/seatdeeds.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A board whose deeds are those of a leader of team one: 1002 is free, 1004 talks, 1006 is out. The
// test plays the switch's feed.
struct DeedBoard : LiveBoard
{
    QString leader = staff("leader", 1);
    DbWorker mine{database.target(leader), QStringLiteral("test deeds")};
    CommandDesk commands{mine};
    FlagDesk flags{mine};
    AgentDayDesk days{worker};

    explicit DeedBoard(const QByteArray &rights = "pause,unpause,add_to_queue,remove_from_queue,"
                                                  "listen,whisper,barge,hang_up")
    {
        fill();
        setState(4, "talking", 64, "queue_id = 2, call_uid = 'c4'");
        const QByteArray quoted = owner.quotedText(leader);
        run("UPDATE staff SET extension = 'PJSIP/801', name = 'Wang' WHERE db_role = " + quoted
            + ";INSERT INTO staff_right (staff_id, deed) SELECT staff_id, d FROM staff, "
              "unnest(nullif('{"
            + rights + "}', '{}')::text[]) d WHERE db_role = " + quoted);
        pane.offerDays(days);
        pane.offerDeeds(commands, flags, {true, true, true, true});
        open();
        REQUIRE(showsPeople("1001 1002 1003 1004 1005 1006"));
        REQUIRE(QTest::qWaitFor([this] { return !commands.rights().extension.isEmpty(); }, 5000));
    }

    void go(int row)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
    }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&table(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] QMenu *menuOf(int row)
    {
        go(row);
        const QPoint place(5, 5);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table().mapToGlobal(place));
        QApplication::sendEvent(table().viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] static QAction *entry(QMenu *menu, const char *name)
    {
        return menu ? menu->findChild<QAction *>(QLatin1String(name)) : nullptr;
    }
    void choose(int row, const char *name)
    {
        QMenu *menu = menuOf(row);
        QAction *action = entry(menu, name);
        REQUIRE(action != nullptr);
        REQUIRE(action->isEnabled());
        action->trigger();
        menu->close();
    }
    [[nodiscard]] QDialog *dialog() const
    {
        return pane.findChild<QDialog *>(QStringLiteral("deedDialog"));
    }
    void submit() const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("submit")),
                          Qt::LeftButton);
    }
    [[nodiscard]] bool barSays(const char *text)
    {
        const bool does = QTest::qWaitFor([&] { return label("deedBar", "text") == text; }, 5000);
        if (!does)
            UNSCOPED_INFO("the bar says: " << label("deedBar", "text"));
        return does;
    }
    // The feed's part: what was asked for, and what the switch answered.
    [[nodiscard]] SwitchOrder answer(CommandOutcome outcome, const char *words)
    {
        std::vector<SwitchOrder> orders;
        (void)QTest::qWaitFor(
            [&] {
                orders = CommandStore().take(owner, QStringLiteral("asterisk-01"),
                                             QStringLiteral("ami"));
                return !orders.empty();
            },
            5000);
        REQUIRE(orders.size() == 1);
        CommandStore().finish(owner, orders.front().commandId, outcome, QLatin1String(words));
        return orders.front();
    }
    [[nodiscard]] qint64 count(const QByteArray &what)
    {
        Rows rows = owner.execute("SELECT (" + what + ")::bigint AS n");
        rows.next();
        return rows.integer("n");
    }
};

}

TEST_CASE("L6: listening is asked for by key, says what will ring, and its outcome is shown")
{
    DeedBoard board;
    board.go(3);
    board.ask.setNextAnswer(true);
    board.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(board.ask.lastQuestion().title == u"Listen to the call of 1004 Agent 4?");
    CHECK(board.ask.lastQuestion().text.contains(u"PJSIP/801"));
    CHECK(board.barSays("on its way to the switch…"));
    const SwitchOrder order = board.answer(CommandOutcome::Done, "picked_up");
    CHECK(order.kind == DeedKind::Listen);
    CHECK(order.callUid == u"c4");
    CHECK(board.barSays("You are in the call."));
    CHECK(board.label("deedBar", "strong") == "Listen 1004 Agent 4");
    board.ask.setNextAnswer(true);
    board.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(board.answer(CommandOutcome::Refused, "busy").kind == DeedKind::Whisper);
    CHECK(board.barSays("Your phone is busy."));
    CHECK(board.child("deedBar")->isVisible());
    QTest::mouseClick(board.child("deedBar")->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(board.child("deedBar")->isVisible());
}

TEST_CASE("L6: what cannot be done is grey and says why, by menu and by key")
{
    DeedBoard board("listen,pause");
    QMenu *menu = board.menuOf(1);
    REQUIRE(menu != nullptr);
    CHECK_FALSE(board.entry(menu, "listen")->isEnabled());
    CHECK(board.entry(menu, "listen")->toolTip() == u"The agent is in no call.");
    CHECK_FALSE(board.entry(menu, "whisper")->isEnabled());
    CHECK(board.entry(menu, "whisper")->toolTip().startsWith(u"You have not the right"));
    CHECK(board.entry(menu, "pause")->isEnabled());
    menu->close();
    board.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(board.barSays("The agent is in no call."));
    CHECK(board.count("SELECT count(*) FROM switch_command") == 0);
}

TEST_CASE("L6: where no switch takes commands they are not offered, flags and notes are")
{
    DeedBoard board;
    board.run("UPDATE feed_source SET kind = 'jsonl'");
    board.notify();
    REQUIRE(QTest::qWaitFor(
        [&] {
            QMenu *menu = board.menuOf(3);
            const bool isGone = menu && !board.entry(menu, "listen");
            if (menu)
                menu->close();
            return isGone;
        },
        5000));
    QMenu *menu = board.menuOf(3);
    CHECK(board.entry(menu, "hang_up") == nullptr);
    CHECK(board.entry(menu, "raiseFlag") != nullptr);
    CHECK(board.entry(menu, "writePraise") != nullptr);
    menu->close();
}

TEST_CASE("L7: a pause is asked for with its reason, and not without")
{
    DeedBoard board;
    board.go(1);
    board.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(board.dialog() != nullptr);
    board.submit();
    CHECK(board.dialog()->findChild<QLabel *>(QStringLiteral("fault"))->text()
          == u"A pause needs its reason.");
    CHECK(board.count("SELECT count(*) FROM switch_command") == 0);
    auto *reason = board.dialog()->findChild<QComboBox *>(QStringLiteral("pauseReason"));
    QTest::keyClicks(reason->lineEdit(), QStringLiteral("meeting"));
    QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
    const SwitchOrder order = board.answer(CommandOutcome::Refused, "Interface not found");
    CHECK(order.reason == u"meeting");
    CHECK(order.interface == u"i1002");
    CHECK(board.barSays("The switch has this agent in no queue."));
}

TEST_CASE("L6: hanging up warns, and a no sends nothing, queues stand in menus of their own")
{
    DeedBoard board;
    board.ask.setNextAnswer(false);
    board.choose(3, "hang_up");
    CHECK(board.ask.lastQuestion().isDangerous);
    CHECK(board.ask.lastQuestion().text.contains(u"cut off at once"));
    CHECK(board.count("SELECT count(*) FROM switch_command") == 0);
    board.ask.setNextAnswer(true);
    board.choose(3, "add_to_queue1");
    CHECK(board.ask.lastQuestion().title == u"Add 1004 Agent 4 to Sales?");
    CHECK(board.answer(CommandOutcome::Done, "Added interface to queue").queue == u"sales");
    CHECK(board.barSays("The switch has done it."));
    // Support is the queue that he is in: it can only be left.
    QMenu *menu = board.menuOf(3);
    CHECK(board.entry(menu, "add_to_queue2") == nullptr);
    CHECK(board.entry(menu, "remove_from_queue2") != nullptr);
    menu->close();
}

TEST_CASE("L6: the database is the wall: another team's agent is refused with the reason")
{
    DeedBoard board;
    board.run("UPDATE seat_state SET call_uid = 'c1', changed_in = pg_current_xact_id() WHERE "
              "agent_id = 1");
    board.notify();
    REQUIRE(QTest::qWaitFor(
        [&] {
            QMenu *menu = board.menuOf(0);
            const bool isOn = menu && board.entry(menu, "listen")->isEnabled();
            if (menu)
                menu->close();
            return isOn;
        },
        5000));
    board.ask.setNextAnswer(true);
    board.choose(0, "listen");
    CHECK(board.barSays("This agent is not in a team that you lead today."));
}

TEST_CASE("#135 a flag is raised by key, seen at other consoles at once, taken and closed")
{
    DeedBoard board;
    DbWorker elsewhere(board.database.target(board.staff("manager")), QStringLiteral("elsewhere"));
    FloorFeed otherFeed(elsewhere);
    FloorPane other(board.ui, otherFeed);
    other.offerDeeds(*new CommandDesk(elsewhere, &other), *new FlagDesk(elsewhere, &other),
                     {false, true, true, false});
    other.resize(1384, 860);
    board.show(other);
    other.activate();
    board.pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&board.pane));
    board.go(1);
    board.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(board.dialog() != nullptr);
    auto *reason = board.dialog()->findChild<QComboBox *>(QStringLiteral("flagReason"));
    QTest::keyClicks(reason->lineEdit(), QStringLiteral("angry caller"));
    board.submit();
    const auto flagOf = [](FloorPane &pane) {
        return pane.findChild<QTableView *>(QStringLiteral("floor/seats"))
            ->model()
            ->index(1, SeatModel::Name)
            .data(FlagRole)
            .toInt();
    };
    CHECK(QTest::qWaitFor([&] { return flagOf(board.pane) == 1; }, 5000));
    CHECK(QTest::qWaitFor([&] { return flagOf(other) == 1; }, 5000));
    auto *panel = board.child("flagPanel");
    CHECK(panel->isVisible());
    auto *list = board.child<QTableView>("floor/flags");
    CHECK(list->model()->index(0, 0).data().toString() == u"1002 Agent 2");
    CHECK(list->model()->index(0, 1).data().toString() == u"angry caller");
    board.run("UPDATE help_flag SET raised_at = now() - interval '40 seconds'");
    QTest::mouseClick(board.child<QPushButton>("takeFlag"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return flagOf(other) == 2; }, 5000));
    CHECK(board.count("SELECT response_s FROM help_flag") == 40);
    CHECK(board.label("deedBar", "strong") == "You are going.");
    CHECK(QTest::qWaitFor(
        [&] { return list->model()->index(0, 1).data().toString() == u"Wang is going"; }, 5000));
    CHECK_FALSE(board.child<QPushButton>("takeFlag")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return board.dialog() == nullptr; }, 5000));
    QTest::mouseClick(board.child<QPushButton>("closeFlag"), Qt::LeftButton);
    board.submit();
    CHECK(board.count("SELECT count(*) FROM help_flag WHERE closed_at IS NOT NULL") == 0);
    auto *outcome = board.dialog()->findChild<QComboBox *>(QStringLiteral("flagOutcome"));
    QTest::keyClicks(outcome->lineEdit(), QStringLiteral("took the call over"));
    board.submit();
    CHECK(QTest::qWaitFor([&] { return flagOf(other) == 0 && !panel->isVisible(); }, 5000));
    CHECK(board.count("SELECT count(*) FROM help_flag WHERE outcome = 'took the call over'") == 1);
}

TEST_CASE("#27 praise asks for an example, and stands in the agent's day")
{
    DeedBoard board;
    board.choose(1, "writePraise");
    REQUIRE(board.dialog() != nullptr);
    const auto type = [&board](const char *name, const char *text) {
        QTest::keyClicks(board.dialog()->findChild<QPlainTextEdit *>(QLatin1String(name)),
                         QString::fromUtf8(text));
    };
    type("noteBody", "stayed calm");
    board.submit();
    CHECK(board.count("SELECT count(*) FROM coaching_note") == 0);
    type("noteExample", "call of 10:12");
    board.submit();
    REQUIRE(QTest::qWaitFor([&] { return board.dialog() == nullptr; }, 5000));
    CHECK(board.count("SELECT count(*) FROM coaching_note WHERE kind = 'praise'") == 1);
    CHECK(board.label("deedBar", "strong") == "Praised.");
    board.choose(1, "openDay");
    CHECK(QTest::qWaitFor(
        [&] {
            return board.label("agentDay", "dayNotes").find("Wang: stayed calm — call of 10:12")
                   != std::string::npos;
        },
        5000));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaydesk.h"
#include "floor/agentdaydrawer.h"
#include "floor/alarmdesk.h"
#include "floor/alarmwords.h"
#include "floor/appraisaldesk.h"
#include "floor/appraisalmodel.h"
#include "floor/figurepiecemodel.h"
#include "floor/floorappraisals.h"
#include "floor/oddfiguremodel.h"
#include "liveboard.h"
#include "support/modelcheck.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The board with two rules since long: rings on average at most 10 s, and nothing in vain. Agent
// 1002 (team one) and 1003 (team two) were slow yesterday, 1003 let a call ring in vain as well.
struct JudgedBoard : LiveBoard
{
    QString me;
    DbWorker mine;
    AlarmDesk alarms{worker, feed, alarmWord};
    AppraisalDesk desk{mine};
    AgentDayDesk days{worker};

    explicit JudgedBoard(const char *post = "manager", int team = 0)
        : me(staff(post, team)), mine(database.target(me), QStringLiteral("test appraisals"))
    {
        fill();
        run("SELECT set_figure_rule('ring_average', NULL, NULL, 10, 2, 'Rule book 3', 1.5, NULL);"
            "SELECT set_figure_rule('no_answer_count', NULL, NULL, 0, 1, 'Rule book 5', 0, NULL);"
            "UPDATE figure_rule SET days = daterange(lower(days) - 9, NULL);"
            "SELECT set_threshold('pause_overrun', NULL, NULL, NULL, NULL, 0, 120, NULL);"
            "SELECT set_pause_reason('lunch', 'Meal', 'meal', false, 600, NULL)");
        for (const int agent : {2, 3})
            for (const int second : {36000, 37000})
                leg(agent, second, agent == 2 ? 15000 : 11000, "caller");
        leg(3, 38000, 20000, "no_answer");
        const bool isManager = QByteArray(post) == "manager";
        pane.offerDays(days);
        pane.offerAlarms(alarms, nullptr, true);
        pane.offerAppraisals(desk, {true, isManager, isManager});
        open();
        REQUIRE(showsState(1, "Available"));
        table().setFocus();
    }

    void leg(int agent, int second, int ringMs, const char *outcome)
    {
        const QByteArray id = QByteArray::number(agent);
        const QByteArray at =
            "site_midnight(site_day(now()) - 1) + interval '" + QByteArray::number(second) + " s'";
        const bool isAnswered = QByteArray(outcome) != "no_answer";
        run("INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
            " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s, "
            "hold_count, hold_s, outcome) SELECT 1, 'c"
            + QByteArray::number(second) + "." + id + "', 1, " + at + ", "
            + (isAnswered ? at : QByteArray("NULL")) + ", " + at + ", 1, " + id + ", 1 + " + id
            + " % 2, 1, 1, " + QByteArray::number(ringMs) + ", 3, " + (isAnswered ? "60" : "NULL")
            + ", 0, 0, '" + outcome + "'");
    }
    template <class T = QWidget>
    [[nodiscard]] static T *in(QWidget *window, const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    static void press(QWidget *window, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(window, button), Qt::LeftButton);
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
        QTest::qWait(20);
        return found;
    }
    [[nodiscard]] static bool isGone(const char *name)
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::none_of(QApplication::topLevelWidgets(), [&](QWidget *widget) {
                    return widget->objectName() == QLatin1String(name) && widget->isVisible();
                });
            },
            5000);
    }
    // A key where a form was closed just before: its window has to be the active one again.
    static void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        widget->window()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(widget->window()));
        QTest::keyClick(widget, key, modifiers);
    }
    // Ctrl+Shift+O, and back to yesterday.
    [[nodiscard]] QDialog *oddOfYesterday()
    {
        QTest::keyClick(&table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *odd = dialog("oddFigures");
        REQUIRE(QTest::qWaitFor(
            [&] { return in<QLabel>(odd, "oddFoot")->text().contains(QStringLiteral("not over")); },
            5000));
        QTest::mouseClick(in<QToolButton>(odd, "oddBefore"), Qt::LeftButton);
        return odd;
    }
    [[nodiscard]] static std::string cells(QWidget *window, const char *view, int column)
    {
        const QAbstractItemModel &model = *in<QTableView>(window, view)->model();
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row, column).data().toString();
        return list.join(u'|').toStdString();
    }
    [[nodiscard]] static bool shows(QWidget *window, const char *view, int column,
                                    const std::string &texts)
    {
        const bool isSo =
            QTest::qWaitFor([&] { return cells(window, view, column) == texts; }, 5000);
        CHECK(cells(window, view, column) == texts);
        return isSo;
    }
};

}

TEST_CASE(
    "#73: the list says who was outside, worst first, and why, and Enter opens the agent's day")
{
    JudgedBoard board;
    QDialog *odd = board.oddOfYesterday();
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Agent,
                               "1003 Agent 3|1002 Agent 2|1003 Agent 3"));
    CHECK(JudgedBoard::cells(odd, "floor/oddFigures", OddFigureModel::Beyond)
          == "+1|+5 s · 50%|+1 s · 10%");
    auto *rows = JudgedBoard::in<QTableView>(odd, "floor/oddFigures");
    ModelCheck check(rows->model());
    rows->setFocus();
    rows->selectRow(1);
    REQUIRE(
        JudgedBoard::shows(odd, "floor/figurePieces", FigurePieceModel::Call, "c36000.2|c37000.2"));
    CHECK(JudgedBoard::in<QLabel>(odd, "oddWhy")->text().toStdString()
          == "30 s of ringing in 2 calls: 15 s, at most 10 s\n"
             "By the standard “Rule book 3”: 1.5 points off suggested");
    // Of one figure, then copied and exported.
    auto *metric = JudgedBoard::in<QComboBox>(odd, "oddMetric");
    metric->setCurrentIndex(metric->findText(QStringLiteral("Rang in vain")));
    Q_EMIT metric->activated(metric->currentIndex());
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Agent, "1003 Agent 3"));
    rows->selectRow(0);
    QTest::keyClick(rows, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("1003 Agent 3\tSales two")));
    const QString path = board.folder.filePath(QStringLiteral("odd.csv"));
    board.ask.setNextFile(path);
    QTest::keyClick(rows, Qt::Key_E, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    CHECK(csv.contains("1003 Agent 3"));
    CHECK_FALSE(csv.contains("1002"));
    QTest::keyClick(rows, Qt::Key_Return);
    auto *drawer = board.pane.findChild<AgentDayDrawer *>();
    REQUIRE(
        QTest::qWaitFor([&] { return drawer->isVisible() && !drawer->day().calls.empty(); }, 5000));
    CHECK(drawer->day().agentNo == QStringLiteral("1003"));
    CHECK(drawer->day().calls.size() == 3); // of yesterday
    CHECK_FALSE(odd->geometry().intersects(
        QRect(drawer->mapToGlobal(QPoint(0, 0)), drawer->size()))); // both can be read
    odd->close();
}

TEST_CASE("#73: days go back and forth, today is judged until now, and empty days say why")
{
    JudgedBoard board;
    QDialog *odd = board.oddOfYesterday();
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Calls, "3|2|2"));
    QTest::keyClick(odd, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Calls, ""));
    const auto says = [odd](const char *text) {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel *label : odd->findChildren<QLabel *>())
                    if (label->text() == QLatin1String(text))
                        return true;
                return false;
            },
            5000);
    };
    CHECK(says("Nobody was outside"));
    auto *date = JudgedBoard::in<QDateEdit>(odd, "oddDate");
    date->setDate(date->date().addDays(-30));
    CHECK(says("No rule held on this day"));
    date->setDate(date->maximumDate());
    REQUIRE(QTest::qWaitFor(
        [&] { return !JudgedBoard::in<QToolButton>(odd, "oddAfter")->isEnabled(); }, 5000));
    odd->close();
}

TEST_CASE("#73: Shift+F9 on an odd figure makes the entry, once, and a manager confirms it")
{
    JudgedBoard board;
    QDialog *odd = board.oddOfYesterday();
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Calls, "3|2|2"));
    auto *rows = JudgedBoard::in<QTableView>(odd, "floor/oddFigures");
    rows->setFocus();
    rows->selectRow(1);
    QTest::keyClick(rows, Qt::Key_F9, Qt::ShiftModifier);
    QDialog *form = JudgedBoard::dialog("figureEntryForm");
    // Somebody else is first: the form says who, and stays.
    const QString wang =
        board.database.addLogin(QStringLiteral("Wang"), {QStringLiteral("bz_manager")});
    Connection other = board.database.connect(wang);
    other.execute("SELECT enter_figure(2, site_day(now()) - 1, 'ring_average', '')");
    JudgedBoard::press(form, "submit");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return JudgedBoard::in<QLabel>(form, "formFault")->text()
                   == QStringLiteral("Wang entered this already.");
        },
        5000));
    form->reject();
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Entry, "|entered · Wang|"));
    CHECK_FALSE(JudgedBoard::in<QPushButton>(odd, "enterFigure")->isEnabled());
    // The other one is free.
    rows->selectRow(0);
    REQUIRE(JudgedBoard::in<QPushButton>(odd, "enterFigure")->isEnabled());
    JudgedBoard::press(odd, "enterFigure");
    form = JudgedBoard::dialog("figureEntryForm");
    QTest::keyClicks(JudgedBoard::in<QLineEdit>(form, "comment"), QStringLiteral("seen on screen"));
    JudgedBoard::press(form, "submit");
    REQUIRE(JudgedBoard::isGone("figureEntryForm"));
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Entry,
                               "entered · manager|entered · Wang|"));
    JudgedBoard::press(odd, "oddEntries");
    QDialog *list = JudgedBoard::dialog("appraisalList");
    REQUIRE(JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::Agent,
                               "1003 Agent 3|1002 Agent 2"));
    auto *entries = JudgedBoard::in<QTableView>(list, "floor/appraisals");
    ModelCheck check(entries->model());
    entries->selectRow(0);
    const QString evidence =
        JudgedBoard::in<QPlainTextEdit>(list, "appraisalEvidence")->toPlainText();
    CHECK(evidence.contains(QStringLiteral("1 of 3 offered calls rang in vain: 1, at most 0")));
    CHECK(evidence.contains(QStringLiteral("call c38000.3")));
    CHECK(evidence.contains(QStringLiteral("seen on screen")));
    JudgedBoard::press(list, "copyAppraisalLink");
    CHECK(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("banzhang://floor?agent=1003&at=")));
    JudgedBoard::press(list, "confirmAppraisal");
    form = JudgedBoard::dialog("decisionForm");
    JudgedBoard::press(form, "submit");
    REQUIRE(JudgedBoard::isGone("decisionForm"));
    REQUIRE(
        JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::State, "Confirmed|Proposed"));
    // A withdrawal needs its reason.
    entries->selectRow(1);
    JudgedBoard::press(list, "withdrawAppraisal");
    form = JudgedBoard::dialog("decisionForm");
    JudgedBoard::press(form, "submit");
    CHECK(form->isVisible());
    QTest::keyClicks(JudgedBoard::in<QLineEdit>(form, "words"), QStringLiteral("training"));
    JudgedBoard::press(form, "submit");
    REQUIRE(
        JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::State, "Confirmed|Withdrawn"));
    auto *state = JudgedBoard::in<QComboBox>(list, "appraisalState");
    state->setCurrentIndex(state->findText(QStringLiteral("Withdrawn")));
    Q_EMIT state->activated(state->currentIndex());
    REQUIRE(JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::Agent, "1002 Agent 2"));
    list->close();
    odd->close();
}

TEST_CASE("#73: a leader sees her own people only, proposes, and can confirm nothing")
{
    JudgedBoard board("leader", 1);
    QDialog *odd = board.oddOfYesterday();
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Agent, "1002 Agent 2"));
    CHECK_FALSE(JudgedBoard::in<QPushButton>(odd, "oddRules")->isVisible());
    JudgedBoard::press(odd, "enterFigure");
    JudgedBoard::press(JudgedBoard::dialog("figureEntryForm"), "submit");
    REQUIRE(JudgedBoard::shows(odd, "floor/oddFigures", OddFigureModel::Entry, "entered · leader"));
    JudgedBoard::key(odd, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *list = JudgedBoard::dialog("appraisalList");
    REQUIRE(JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::State, "Proposed"));
    CHECK_FALSE(JudgedBoard::in<QPushButton>(list, "confirmAppraisal")->isVisible());
    CHECK(JudgedBoard::in<QPushButton>(list, "withdrawAppraisal")->isEnabled());
    board.run("UPDATE appraisal_entry SET confirmed_by = entered_by, confirmed_at = now()");
    QTest::keyClick(list, Qt::Key_F5);
    REQUIRE(JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::State, "Confirmed"));
    CHECK_FALSE(JudgedBoard::in<QPushButton>(list, "withdrawAppraisal")->isEnabled());
    list->close();
    odd->close();
}

TEST_CASE("#73: an alarm in the dock, and one of the history, is entered by its menu's key")
{
    JudgedBoard board;
    board.hear();
    board.run("SELECT refresh_alarms()");
    REQUIRE(QTest::qWaitFor([&] { return board.alarms.open().rowCount() == 1; }, 8000));
    auto &dock = *board.child<QListView>("openAlarms");
    dock.setFocus();
    dock.setCurrentIndex(board.alarms.open().index(0, 0));
    QTest::keyClick(&dock, Qt::Key_F9, Qt::ShiftModifier);
    QDialog *form = JudgedBoard::dialog("alarmEntryForm");
    JudgedBoard::press(form, "submit");
    CHECK(form->isVisible()); // no standard, no entry
    JudgedBoard::in<QLineEdit>(form, "standard")->setText(QStringLiteral("Rule book 7"));
    JudgedBoard::in<QLineEdit>(form, "points")->setText(QStringLiteral("two"));
    JudgedBoard::press(form, "submit");
    CHECK(form->isVisible());
    JudgedBoard::in<QLineEdit>(form, "points")->setText(QStringLiteral("0.5"));
    JudgedBoard::press(form, "submit");
    REQUIRE(JudgedBoard::isGone("alarmEntryForm"));
    JudgedBoard::key(&board.table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *list = JudgedBoard::dialog("appraisalList");
    REQUIRE(
        JudgedBoard::shows(list, "floor/appraisals", AppraisalModel::What, "Pause overrun · Meal"));
    CHECK(JudgedBoard::cells(list, "floor/appraisals", AppraisalModel::Points) == "0.5");
    const QString evidence =
        JudgedBoard::in<QPlainTextEdit>(list, "appraisalEvidence")->toPlainText();
    CHECK(evidence.contains(QStringLiteral("Of it 10:00 were allowed")));
    CHECK(evidence.contains(QStringLiteral("Rule book 7")));
    list->close();
    JudgedBoard::key(&board.table(), Qt::Key_H, Qt::ControlModifier);
    QDialog *history = JudgedBoard::dialog("alarmHistory");
    auto *rows = JudgedBoard::in<QTableView>(history, "floor/alarmHistory");
    REQUIRE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 1; }, 5000));
    rows->setFocus();
    rows->selectRow(0);
    QTest::keyClick(rows, Qt::Key_F9, Qt::ShiftModifier);
    form = JudgedBoard::dialog("alarmEntryForm");
    // The standard of before stands there; the same alarm is refused with who entered it.
    CHECK(JudgedBoard::in<QLineEdit>(form, "standard")->text() == QStringLiteral("Rule book 7"));
    JudgedBoard::press(form, "submit");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return JudgedBoard::in<QLabel>(form, "formFault")->text()
                   == QStringLiteral("manager entered this already.");
        },
        5000));
    form->reject();
    history->close();
}

TEST_CASE("#73: a manager makes rules, and what contradicts is refused in words")
{
    JudgedBoard board;
    board.pane.findChild<QAction *>(QStringLiteral("editFigureRules"))->trigger();
    QDialog *editor = JudgedBoard::dialog("figureRuleDialog");
    auto *rules = JudgedBoard::in<QTableView>(editor, "floor/figureRules");
    ModelCheck check(rules->model());
    REQUIRE(JudgedBoard::shows(editor, "floor/figureRules", 0, "Rang in vain|Ringing, average"));
    JudgedBoard::press(editor, "addFigureRule");
    QDialog *form = JudgedBoard::dialog("figureRuleForm");
    const auto choose = [&form](const char *combo, const char *text) {
        auto *box = JudgedBoard::in<QComboBox>(form, combo);
        box->setCurrentIndex(box->findText(QLatin1String(text)));
    };
    const auto submit = [&form](const char *lower, const char *upper) {
        JudgedBoard::in<QLineEdit>(form, "lower")->setText(QLatin1String(lower));
        JudgedBoard::in<QLineEdit>(form, "upper")->setText(QLatin1String(upper));
        JudgedBoard::press(form, "submit");
        QString all;
        for (const QLabel *label : form->findChildren<QLabel *>())
            all += label->text() + u'|';
        return all.toStdString();
    };
    using Catch::Matchers::Contains;
    choose("metric", "Pauses, share of the time");
    choose("team", "Sales one");
    CHECK_THAT(submit("", "20"), Contains("The standard is missing."));
    JudgedBoard::in<QLineEdit>(form, "standard")->setText(QStringLiteral("Rule book 9"));
    CHECK_THAT(submit("", ""), Contains("Write at least one bound."));
    CHECK_THAT(submit("-1", "20"), Contains("A bound cannot be negative."));
    CHECK_THAT(submit("30", "20"), Contains("The greatest must not be less than the least."));
    CHECK_THAT(submit("", "120"), Contains("A share is at most 100 per cent."));
    CHECK_THAT(submit("", "many"), Contains("Write a number"));
    JudgedBoard::in<QLineEdit>(form, "from")->setText(QStringLiteral("2020-01-01"));
    CHECK_THAT(submit("", "20"), Contains("A change cannot begin in the past."));
    JudgedBoard::in<QLineEdit>(form, "from")->clear();
    (void)submit("", "20.5");
    REQUIRE(JudgedBoard::shows(editor, "floor/figureRules", 3, "0|20.5%|10 s"));
    // Another bound from today on takes the place of what holds, unless somebody was judged by it.
    board.run(
        "INSERT INTO agent_leg SELECT switch_id, 'today' || n, 1, site_midnight(site_day(now())), "
        "now(), now(), 1, 2, 1, 1, source_id, 30000, 3, 5, 0, 0, 'caller' FROM feed_source, "
        "generate_series(1, 2) n");
    Connection manager = board.database.connect(board.me);
    manager.execute("SELECT enter_figure(2, site_day(now()), 'ring_average', '')");
    rules->selectRow(2);
    JudgedBoard::press(editor, "changeFigureRule");
    form = JudgedBoard::dialog("figureRuleForm");
    CHECK_FALSE(JudgedBoard::in<QComboBox>(form, "metric")->isEnabled());
    (void)submit("", "0:12");
    REQUIRE(QTest::qWaitFor(
        [&form] {
            for (const QLabel *label : form->findChildren<QLabel *>())
                if (label->text().startsWith(QStringLiteral("Somebody was judged by this rule")))
                    return true;
            return false;
        },
        5000));
    const QString tomorrow = board.ui.clock.siteNow().date().addDays(1).toString(Qt::ISODate);
    JudgedBoard::in<QLineEdit>(form, "from")->setText(tomorrow);
    (void)submit("", "0:12");
    REQUIRE(JudgedBoard::shows(editor, "floor/figureRules", 3, "0|20.5%|10 s|12 s"));
    rules->selectRow(3);
    JudgedBoard::press(editor, "endFigureRule");
    form = JudgedBoard::dialog("endFigureRuleForm");
    JudgedBoard::in<QLineEdit>(form, "from")->setText(tomorrow);
    JudgedBoard::press(form, "submit");
    REQUIRE(JudgedBoard::shows(editor, "floor/figureRules", 3, "0|20.5%|10 s"));
    editor->close();
}

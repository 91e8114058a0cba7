// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "common/tableview.h"
#include "floor/agentdaydesk.h"
#include "floor/agentdaydialog.h"
#include "floor/agentdaydrawer.h"
#include "floor/agentdayprint.h"
#include "floor/daycallmodel.h"
#include "floor/dayperson.h"
#include "floor/daytimeline.h"
#include "floor/daytotals.h"
#include "support/modelcheck.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QToolButton>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The board with days to open. 1001 has talked for three minutes at ten o'clock yesterday, after 12
// seconds of ringing; today he was offered nothing.
struct DayBoard : LiveBoard
{
    AgentDayDesk desk{worker};

    DayBoard()
    {
        fill();
        run("SELECT ensure_partitions(now() - interval '2 days', now())");
        run(R"(
            INSERT INTO agent_event (at, agent_id, source_id, kind, state, reason)
            SELECT site_midnight(site_day(now()) - 1) + e.after, 1, 1, e.kind::agent_event_kind, e.state::agent_state, e.reason
              FROM (VALUES (interval '9 hours', 'login', 'available', NULL), ('10 hours', 'answer', 'talking', NULL),
                           ('10 hours 3 minutes', 'complete', 'available', NULL),
                           ('12 hours', 'pause', 'paused', 'lunch'), ('12 hours 30 minutes', 'unpause', 'available', NULL),
                           ('18 hours', 'logout', 'signed_out', NULL)) e (after, kind, state, reason);
            INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at, visit_no, agent_id, queue_id,
                                   source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome)
            SELECT 1, 'c.1', 1, m.ten - interval '12 seconds', m.ten, m.ten + interval '3 minutes', 1, 1, 1, 1, 12000, 20, 180, 1, 15,
                   'agent'
              FROM (SELECT site_midnight(site_day(now()) - 1) + interval '10 hours') m (ten))");
        pane.offerDays(desk);
        open();
        REQUIRE(showsPeople("1001 1002 1003 1004 1005 1006"));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(table().viewport(), Qt::Key(key), modifiers);
    }
    void enter(int row)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
    }
    [[nodiscard]] AgentDayDrawer &drawer() const { return *child<AgentDayDrawer>("agentDay"); }
    [[nodiscard]] bool shows(const char *number, const QDate &day) const
    {
        return QTest::qWaitFor(
            [&] {
                return drawer().day().agentNo == QLatin1String(number) && drawer().day().day == day;
            },
            5000);
    }
    [[nodiscard]] QDate today() const { return clock.siteNow().date(); }
    [[nodiscard]] QDate yesterday() const { return today().addDays(-1); }
};

}

TEST_CASE("Enter opens an agent's day, the arrows follow, Escape closes it")
{
    DayBoard board;
    CHECK(board.drawer().isHidden());
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    CHECK(board.drawer().isVisible());
    CHECK(board.child("waitingDock")->isHidden());
    CHECK(board.child<QLabel>("dayPerson")->text().startsWith(u"1001"));
    QTest::keyClick(&board.table(), Qt::Key_Down);
    REQUIRE(board.shows("1002", board.today()));
    QTest::keyClick(&board.table(), Qt::Key_Escape);
    CHECK(board.drawer().isHidden());
    CHECK_FALSE(board.child("waitingDock")->isHidden());
    CHECK(board.table().hasFocus());
}

TEST_CASE("the day before shows states, totals and calls, and no day lies after today")
{
    DayBoard board;
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    CHECK_FALSE(board.child<QToolButton>("dayAfter")->isEnabled());
    QTest::keyClick(&board.table(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(board.shows("1001", board.yesterday()));
    CHECK(board.child<QToolButton>("dayAfter")->isEnabled());
    const std::vector<StateTotal> expected{{AgentState::Talking, {}, 180, 1},
                                           {AgentState::Available, {}, 9LL * 3600 - 180 - 1800, 3},
                                           {AgentState::Paused, QStringLiteral("lunch"), 1800, 1}};
    CHECK(board.child<DayTotals>("dayTotals")->totals() == expected);
    const auto *calls = board.child<TableView>("floor/dayCalls");
    REQUIRE(calls->model()->rowCount() == 1);
    const auto cell = [&](int column, int role = Qt::DisplayRole) {
        return calls->model()->index(0, column).data(role);
    };
    CHECK(cell(DayCallModel::At).toString() == u"09:59:48");
    CHECK(cell(DayCallModel::Talk).toString() == u"03:00");
    CHECK(cell(DayCallModel::Ring).toString() == u"12.0");
    CHECK(cell(DayCallModel::Ring, AlarmRole).toInt() == 1); // 2.4 rings (#41)
    CHECK(cell(DayCallModel::Hold).toString() == QString::fromUtf8("1× 00:15"));
    CHECK(cell(DayCallModel::End).toString() == u"Agent");
    CHECK(board.child<QLabel>("dayFigures")->text().contains(u"1 after more than two rings"));
    QTest::mouseClick(board.child<QToolButton>("dayAfter"), Qt::LeftButton);
    REQUIRE(board.shows("1001", board.today()));
}

TEST_CASE("the time line says what lies under the mouse")
{
    DayBoard board;
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    QTest::keyClick(&board.table(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(board.shows("1001", board.yesterday()));
    auto *line = board.child<DayTimeline>("dayTimeline");
    const DayStretch stretch = DayStretch::of(board.drawer().day());
    CHECK(stretch.from.secsTo(stretch.until) == 9LL * 3600);
    // A quarter past twelve is in the lunch: 3.25 of the nine hours.
    const qreal inner = line->width() - 28;
    const QString said = line->sayAt(14 + int(inner * 3.25 / 9));
    CHECK(said.toStdString()
          == QString::fromUtf8("12:00:00–12:30:00  Paused · lunch  30:00").toStdString());
    const QImage image = line->grab().toImage();
    const auto inkAt = [&](qreal hours) {
        return image.pixelColor(14 + int(inner * hours / 9), line->height() - 12);
    };
    CHECK(inkAt(1.02) == board.themes.theme().stateColour(AgentState::Talking));
    CHECK(inkAt(2) != inkAt(1.02));
}

TEST_CASE("a day is copied as text and printed on as many pages as it takes")
{
    DayBoard board;
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    QTest::keyClick(&board.table(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(board.shows("1001", board.yesterday()));
    QTest::mouseClick(board.child<QToolButton>("copyDay"), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.startsWith(board.yesterday().toString(Qt::ISODate) + QStringLiteral(" 1001")));
    CHECK(text.contains(u"Paused · lunch\t30:00\t1"));
    CHECK(text.contains(u"09:59:48\tSales"));

    AgentDay day = board.drawer().day();
    for (int i = 0; i < 200; ++i) {
        day.calls.push_back(day.calls.front());
        day.calls.back().legNo = i + 2;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("day.pdf"));
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        printDay(writer, day);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") >= 3);
}

TEST_CASE("the calls of a day come and go under the model tester")
{
    DayCallModel model;
    ModelCheck check(&model);
    AgentDay day;
    for (int i = 0; i < 20; ++i) {
        DayCall call;
        call.callUid = QString::number(i);
        call.offeredAt = UiFixture::moment().addSecs(i);
        day.calls.push_back(call);
    }
    model.replace(day);
    CHECK(model.rowCount() == 20);
    day.calls.erase(day.calls.begin() + 3, day.calls.begin() + 9);
    day.calls.front().talkSeconds = 12;
    model.replace(day);
    CHECK(model.rowCount() == 14);
    CHECK(model.index(0, DayCallModel::Talk).data().toString() == u"00:12");
}

TEST_CASE("Enter or a double click on a call of the day wants its recording, if it has one")
{
    DayBoard board;
    board.run("INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id, recording)"
              " SELECT switch_id, call_uid, offered_at - interval '8 s', 1, agent_id, 'c.wav'"
              " FROM agent_leg;"
              "INSERT INTO agent_leg SELECT switch_id, 'c.2', leg_no, offered_at + interval '1 h',"
              " answered_at + interval '1 h', ended_at + interval '1 h', visit_no, agent_id,"
              " team_id, queue_id, source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome"
              " FROM agent_leg;"
              "INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id)"
              " SELECT switch_id, call_uid, offered_at - interval '8 s', 1, agent_id"
              " FROM agent_leg WHERE call_uid = 'c.2'");
    DbWorker manager(board.database.target(board.staff("manager")), QStringLiteral("manager"));
    AgentDayDesk desk(manager);
    AgentDayDialog dialog(board.ui, desk, AgentId(1), board.yesterday(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy wanted(dialog.drawer(), &AgentDayDrawer::callWanted);
    board.show(dialog);
    auto *calls = dialog.findChild<TableView *>(QStringLiteral("floor/dayCalls"));
    REQUIRE(QTest::qWaitFor([&] { return calls->model()->rowCount() == 2; }, 8000));
    CHECK(calls->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Enter"));
    calls->setCurrentIndex(calls->model()->index(0, 0));
    QTest::keyClick(calls, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].value<DayCall>().key().callUid == u"c.1");
    CHECK(wanted[0][1].value<DayCall>().key().isValid());
    const QPoint at = calls->visualRect(calls->model()->index(0, 0)).center();
    QTest::mouseClick(calls->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(calls->viewport(), Qt::LeftButton, {}, at);
    CHECK(wanted.size() == 2);
    calls->setCurrentIndex(calls->model()->index(1, 0));
    QTest::keyClick(calls, Qt::Key_Return);
    CHECK(wanted.size() == 2);
    auto *bar = dialog.findChild<MessageBar *>();
    CHECK(bar->isVisible());
    QTest::keyClick(calls, Qt::Key_Escape);
    CHECK(dialog.isHidden());
}

TEST_CASE("who may not hear calls finds no offer of it in a day")
{
    DayBoard board; // the schema's owner is nobody of the centre's staff
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    QTest::keyClick(&board.table(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(board.shows("1001", board.yesterday()));
    QSignalSpy wanted(&board.drawer(), &AgentDayDrawer::callWanted);
    auto *calls = board.child<TableView>("floor/dayCalls");
    REQUIRE(calls->model()->rowCount() == 1);
    CHECK(calls->model()->index(0, 0).data(Qt::ToolTipRole).toString().toStdString().empty());
    calls->setCurrentIndex(calls->model()->index(0, 0));
    calls->setFocus();
    QTest::keyClick(calls, Qt::Key_Return);
    CHECK(wanted.isEmpty());
    CHECK_FALSE(board.drawer().findChild<MessageBar *>()->isVisible());
}

TEST_CASE("a day that cannot be read is told in words")
{
    DayBoard board;
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    Q_EMIT board.desk.refused(
        {ProblemKind::Denied, QStringLiteral("permission denied"), {}, {}, {}, {}});
    CHECK(board.drawer().findChild<MessageBar *>()->isVisible());
}

TEST_CASE("a time line begins and ends with the site's hours, also where they are half past")
{
    AgentDay day;
    day.siteOffsetSeconds = 19800; // +5:30
    day.from = QDateTime(QDate(2026, 11, 19), QTime(18, 30), Qt::UTC);
    day.until = day.from.addDays(1);
    day.steps = {{day.from, AgentState::SignedOut, {}},
                 {day.from.addSecs(9LL * 3600 + 900), AgentState::Available, {}},
                 {day.from.addSecs(12LL * 3600 + 60), AgentState::SignedOut, {}}};
    const DayStretch stretch = DayStretch::of(day);
    CHECK(day.from.secsTo(stretch.from) == 9LL * 3600);
    CHECK(day.from.secsTo(stretch.until) == 13LL * 3600);
}

TEST_CASE("the key for an agent's day is named only to whom it is offered")
{
    const QString hint = QStringLiteral("Enter the agent's day");
    LiveBoard plain;
    CHECK_FALSE(plain.pane.statusParts().contains(hint));
    AgentDayDesk desk(plain.worker);
    plain.pane.offerDays(desk);
    CHECK(plain.pane.statusParts().contains(hint));
}

TEST_CASE("the head of a day shows the agent's photo, or his initials")
{
    DayBoard board;
    QImage red(30, 60, QImage::Format_RGB32);
    red.fill(QColor(200, 10, 20));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(red.save(&buffer, "PNG"));
    board.run("UPDATE agent SET photo = decode('" + png.toBase64()
              + "', 'base64') WHERE agent_id = 1;"
                "UPDATE agent SET photo = 'no picture' WHERE agent_id = 3");
    board.enter(0);
    REQUIRE(board.shows("1001", board.today()));
    auto *portrait = board.child<Portrait>("portrait");
    REQUIRE(QTest::qWaitFor([&] { return portrait->hasPhoto(); }, 5000));
    CHECK(portrait->size() == QSize(56, 56));
    CHECK(portrait->grab().toImage().pixelColor(28, 28) == QColor(200, 10, 20));
    CHECK(portrait->accessibleName() == QStringLiteral("Photo of Agent 1"));
    board.press(Qt::Key_Down); // 1002 has none
    REQUIRE(board.shows("1002", board.today()));
    CHECK_FALSE(portrait->hasPhoto());
    CHECK(portrait->accessibleName() == QStringLiteral("No photo of Agent 2"));
    board.press(Qt::Key_Down); // what is no picture is none
    REQUIRE(board.shows("1003", board.today()));
    QTest::qWait(200);
    CHECK_FALSE(portrait->hasPhoto());
}

TEST_CASE("initials are the last characters of a Chinese name, the first letters of another")
{
    CHECK(initialsOf(QStringLiteral("王芳")) == QStringLiteral("王芳"));
    CHECK(initialsOf(QStringLiteral("欧阳 志远")) == QStringLiteral("志远"));
    CHECK(initialsOf(QStringLiteral("ann  marie lee")) == QStringLiteral("AL"));
    CHECK(initialsOf(QStringLiteral("Bo")) == QStringLiteral("B"));
    CHECK(initialsOf({}).isEmpty());
}

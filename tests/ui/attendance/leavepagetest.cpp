// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/leavepage.h"
#include "attendance/leave/requestwords.h"
#include "attendance/leave/swapview.h"
#include "attendance/requeststore.h"
#include "common/tableview.h"
#include "db/dbworker.h"
#include "support/modelcheck.h"
#include "support/rostercentre.h"
#include "ui/common/fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr RequestRights leaderRights{true, false, false, true};
constexpr RequestRights managerRights{true, true, false, true};
constexpr RequestRights deskRights{true, false, true, false};

struct Room : UiFixture
{
    RosterCentre centre;
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<RequestDesk> desk;
    std::unique_ptr<LeavePage> page;

    Room()
    {
        centre.save(centre.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
        centre.publish(centre.monday);
    }
    ~Room() { close(); }
    void close()
    {
        page.reset();
        desk.reset();
        worker.reset();
    }
    void open(const QString &login, const RequestRights &rights)
    {
        close();
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(centre.database.target(login), QStringLiteral("test"));
        desk = std::make_unique<RequestDesk>(
            *worker, rights,
            [this](int column, const AttendanceRequest &request) {
                return requestWord(column, request, clock);
            },
            [this] { return clock.now(); });
        page = std::make_unique<LeavePage>(ui, *desk);
        page->resize(1400, 760);
        show(*page);
        QSignalSpy looked(desk.get(), &RequestDesk::looked);
        page->activate();
        REQUIRE(looked.wait(8000));
        QTest::qWait(50);
    }
    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    template <class T>
    [[nodiscard]] T *dialogChild(const char *dialog, const char *name) const
    {
        REQUIRE(QTest::qWaitFor([&] { return child<QDialog>(dialog) != nullptr; }, 8000));
        return child<QDialog>(dialog)->findChild<T *>(QLatin1String(name));
    }
    void press(const char *name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }
    // A key on the list, when no dialog is over it any more.
    void key(Qt::Key one, Qt::KeyboardModifiers held = Qt::ControlModifier) const
    {
        REQUIRE(
            QTest::qWaitFor([&] { return QApplication::activeModalWidget() == nullptr; }, 8000));
        page->window()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page->window()));
        auto *table = child<TableView>("requests");
        table->setFocus();
        QTest::keyClick(table, one, held);
    }
    void submit(const char *dialog) const
    {
        QTest::mouseClick(dialogChild<QPushButton>(dialog, "submit"), Qt::LeftButton);
    }
    [[nodiscard]] bool isGone(const char *dialog) const
    {
        return QTest::qWaitFor([&] { return child<QDialog>(dialog) == nullptr; }, 8000);
    }
    [[nodiscard]] bool becomes(RequestState state) const
    {
        return QTest::qWaitFor(
            [&] {
                return desk->requests().rowCount() == 1
                       && desk->requests().rows().at(0).state == state;
            },
            8000);
    }
    [[nodiscard]] QString shown(int column) const
    {
        auto *table = child<TableView>("requests");
        return table->model()->index(0, column).data().toString();
    }
    void recordLeave() const
    {
        press("leaveRecord");
        QTest::keyClicks(dialogChild<QLineEdit>("requestDialog", "reason"),
                         QStringLiteral("ill child"));
        CHECK_FALSE(dialogChild<QPushButton>("requestDialog", "submit")->isEnabled());
        QTest::keyClicks(dialogChild<QLineEdit>("requestDialog", "signature"),
                         QStringLiteral("Deng"));
        dialogChild<QDateTimeEdit>("requestDialog", "from")
            ->setDateTime(QDateTime(centre.monday, QTime(0, 0)));
        dialogChild<QDateTimeEdit>("requestDialog", "to")
            ->setDateTime(QDateTime(centre.monday.addDays(1), QTime(0, 0)));
        submit("requestDialog");
    }
    qint64 offer(int agent, int day) const
    {
        Connection mine = centre.database.connect(centre.leader);
        for (const SwapShift &shift : RequestStore().shifts(mine, 42)) {
            if (shift.agentId == AgentId(agent) && shift.day == centre.monday.addDays(day))
                return RequestStore().recordSwap(mine, shift.id, QStringLiteral("doctor"),
                                                 QStringLiteral("Deng"));
        }
        return 0;
    }
};

}

TEST_CASE("leave is recorded, approved and told by keys, both stamps and the clock are shown") // #3
{
    Room at;
    at.open(at.centre.leader, leaderRights);
    const ModelCheck check(&at.desk->requests());
    at.recordLeave();
    REQUIRE(at.isGone("requestDialog"));
    REQUIRE(at.becomes(RequestState::Open));
    CHECK(at.shown(RequestModel::Left).startsWith(u"Approval and front desk missing, "));
    CHECK(at.shown(RequestModel::Approved) == u"—");
    // A leader neither approves nor tells, and the buttons say why.
    CHECK_FALSE(at.child<QPushButton>("leaveApprove")->isEnabled());
    CHECK(at.child<QPushButton>("leaveApprove")->toolTip() == u"The department manager decides");
    CHECK_FALSE(at.child<QPushButton>("leaveTell")->isEnabled());
    CHECK(at.child<QPushButton>("leaveTell")->toolTip()
          == u"The front desk notes that it was told");
    // What the database refuses is said in the dialog, and nothing typed is lost.
    at.recordLeave();
    auto *fault = at.dialogChild<QLabel>("requestDialog", "fault");
    REQUIRE(QTest::qWaitFor([&] { return fault->text().startsWith(u"It overlaps other leave"); },
                            8000));
    CHECK(at.dialogChild<QLineEdit>("requestDialog", "reason")->text() == u"ill child");

    at.open(at.centre.manager, managerRights);
    at.key(Qt::Key_G);
    CHECK(at.dialogChild<QLabel>("stepDialog", "effect")
              ->text()
              .startsWith(u"It is not in force before the front desk is told, by "));
    at.submit("stepDialog");
    REQUIRE(at.becomes(RequestState::Approved));
    CHECK(at.shown(RequestModel::Approved).startsWith(u"manager, "));
    CHECK(at.shown(RequestModel::Left).startsWith(u"Front desk not told, "));

    at.open(at.centre.frontDesk, deskRights);
    at.key(Qt::Key_D);
    CHECK(at.dialogChild<QLabel>("stepDialog", "effect")->text()
          == u"The leave is in force at once: it is no absence.");
    at.submit("stepDialog");
    REQUIRE(at.becomes(RequestState::Done));
    CHECK(at.shown(RequestModel::Told).startsWith(u"front_desk, "));
    CHECK(at.centre.count("excused_span WHERE cancelled_at IS NULL") == 1);
    // Approved, it is the manager's to take back: by its key, with a reason or not at all.
    REQUIRE(at.isGone("stepDialog"));
    CHECK_FALSE(at.child<QPushButton>("leaveCancel")->isEnabled());
    CHECK(at.child<QPushButton>("leaveCancel")->toolTip()
          == u"It is approved: a manager takes it back");
    at.open(at.centre.manager, managerRights);
    at.key(Qt::Key_K);
    CHECK(at.dialogChild<QLabel>("stepDialog", "effect")->text()
          == u"Nothing is excused any more: the shift is due again.");
    CHECK_FALSE(at.dialogChild<QPushButton>("stepDialog", "submit")->isEnabled());
    QTest::keyClicks(at.dialogChild<QLineEdit>("stepDialog", "why"), QStringLiteral("not needed"));
    at.submit("stepDialog");
    REQUIRE(at.becomes(RequestState::Cancelled));
    CHECK(at.centre.count("excused_span WHERE cancelled_at IS NULL") == 0);
}

TEST_CASE("the swap simulator shows both weeks, the cover and what speaks against it") // R2 R3
{
    Room at;
    at.centre.signIn(1, 1);
    Connection scheduler = at.centre.database.connect(at.centre.scheduler);
    NeedScope scope;
    scope.team = TeamId(1);
    at.centre.plans.saveNeeds(scheduler, scope, {{1, 16, 2}}); // two on Monday at eight
    REQUIRE(at.offer(1, 0) > 0);
    at.open(at.centre.leader, leaderRights);
    REQUIRE(at.becomes(RequestState::Open));
    CHECK(at.shown(RequestModel::Left).startsWith(u"Nobody takes it yet, "));
    at.key(Qt::Key_T);
    auto *taker = at.dialogChild<QComboBox>("swapDialog", "taker");
    auto *view = at.child<QDialog>("swapDialog")->findChild<SwapView *>();
    auto *against = at.dialogChild<QListWidget>("swapDialog", "against");
    // 1036 rests on Monday and takes it for nothing: his rest day goes, and Sales is not his queue.
    taker->setCurrentIndex(taker->findText(QStringLiteral("1036"), Qt::MatchStartsWith));
    REQUIRE(QTest::qWaitFor([&] { return against->count() == 3; }, 8000));
    QStringList words;
    for (int row = 0; row < against->count(); ++row)
        words << against->item(row)->text();
    CHECK(words.filter(QStringLiteral("1 queue(s) missing")).size() == 1);
    CHECK(words.filter(QStringLiteral("rest day(s)")).size() == 2);
    CHECK(view->shortBefore() == 0);
    CHECK(view->shortAfter() == 0);
    auto *submit = at.dialogChild<QPushButton>("swapDialog", "submit");
    CHECK_FALSE(submit->isEnabled());
    CHECK(submit->toolTip() == u"The signature is missing");
    QTest::keyClicks(at.dialogChild<QLineEdit>("swapDialog", "signature"), QStringLiteral("Fu"));
    REQUIRE(QTest::qWaitFor([&] { return submit->isEnabled(); }, 8000));
    // 1035 has a shift on Monday: for nothing it overlaps, and that is forbidden.
    taker->setCurrentIndex(taker->findText(QStringLiteral("1035"), Qt::MatchStartsWith));
    REQUIRE(QTest::qWaitFor(
        [&] { return submit->toolTip() == u"A check forbids it" && !submit->isEnabled(); }, 8000));
    taker->setCurrentIndex(taker->findText(QStringLiteral("1036"), Qt::MatchStartsWith));
    REQUIRE(QTest::qWaitFor([&] { return submit->isEnabled(); }, 8000));
    QTest::mouseClick(submit, Qt::LeftButton);
    REQUIRE(at.becomes(RequestState::Matched));
    // The manager is asked for the reason, then the front desk makes the shifts change hands.
    at.open(at.centre.manager, managerRights);
    at.press("leaveApprove");
    at.submit("stepDialog");
    auto *fault = at.dialogChild<QLabel>("stepDialog", "fault");
    REQUIRE(QTest::qWaitFor([&] { return fault->text().startsWith(u"A check speaks against it"); },
                            8000));
    QTest::keyClicks(at.dialogChild<QLineEdit>("stepDialog", "why"),
                     QStringLiteral("both want it"));
    at.submit("stepDialog");
    REQUIRE(at.becomes(RequestState::Approved));
    at.open(at.centre.frontDesk, deskRights);
    at.press("leaveTell");
    at.submit("stepDialog");
    REQUIRE(at.becomes(RequestState::Done));
    CHECK(at.centre.rosterOf(at.centre.monday).people[2].published[0] == RosterCentre::cellOf('E'));
}

TEST_CASE("filters, balances, copy, export and the empty state of leave") // R4
{
    Room at;
    at.open(at.centre.manager, managerRights);
    auto *table = at.child<TableView>("requests");
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(at.child<QPushButton>("leaveCancel")->isEnabled());
    CHECK(at.child<QPushButton>("leaveCancel")->toolTip() == u"No request is chosen");
    at.recordLeave();
    REQUIRE(at.becomes(RequestState::Open));
    REQUIRE(at.offer(2, 1) > 0);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    const ModelCheck check(static_cast<QSortFilterProxyModel *>(table->model()));
    auto *text = at.child<QLineEdit>("leaveText");
    if (!text)
        text = at.child<QWidget>("leaveText")->findChild<QLineEdit *>();
    at.key(Qt::Key_F);
    QTest::keyClicks(text, QStringLiteral("doctor"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 8000));
    text->clear();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    table->setFocus();
    table->selectRow(0);
    at.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(u"103"));
    const QString path = at.folder.filePath(QStringLiteral("leave.csv"));
    at.ask.setNextFile(path);
    at.key(Qt::Key_E);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 8000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("ill child"));
    // Balances and the allowance.
    at.press("leaveBalances");
    QTest::qWait(30);
    at.press("balanceGive");
    at.dialogChild<QDoubleSpinBox>("balanceDialog", "days")->setValue(2.5);
    at.submit("balanceDialog");
    REQUIRE(QTest::qWaitFor([&] { return at.desk->balances().rowCount() == 1; }, 8000));
    CHECK(at.desk->balances().rows()[0].given == 5);
    at.press("balanceLimit");
    at.dialogChild<QSpinBox>("allowanceDialog", "people")->setValue(1);
    at.submit("allowanceDialog");
    REQUIRE(at.isGone("allowanceDialog"));
    CHECK(at.centre.count("leave_allowance WHERE people = 1") == 1);
}

TEST_CASE(
    "recall and overtime are recorded from the same dialog, each with what it needs") // #8 #15
{
    Room at;
    at.open(at.centre.manager, managerRights);
    const auto record = [&](RequestType type, int day, int from, int to) {
        at.press("leaveRecord");
        auto *types = at.dialogChild<QComboBox>("requestDialog", "type");
        types->setCurrentIndex(types->findData(int(type)));
        QTest::keyClicks(at.dialogChild<QLineEdit>("requestDialog", "reason"),
                         QStringLiteral("busy"));
        auto *signature = at.dialogChild<QLineEdit>("requestDialog", "signature");
        CHECK(signature->isVisible() == (type != RequestType::Recall));
        if (signature->isVisible())
            QTest::keyClicks(signature, QStringLiteral("Deng"));
        const QDate date = at.centre.monday.addDays(day);
        at.dialogChild<QDateTimeEdit>("requestDialog", "from")
            ->setDateTime(QDateTime(date, QTime(from, 0)));
        at.dialogChild<QDateTimeEdit>("requestDialog", "to")
            ->setDateTime(QDateTime(date, QTime(to, 0)));
        at.submit("requestDialog");
        REQUIRE(at.isGone("requestDialog"));
    };
    record(RequestType::Recall, 4, 9, 13); // 1034 rests on Friday
    REQUIRE(at.becomes(RequestState::Done));
    CHECK(at.shown(RequestModel::What) == u"Recall, rest day");
    CHECK(QTest::qWaitFor([&] { return at.desk->balances().rowCount() == 1; }, 8000));
    CHECK(at.desk->balances().rows()[0].kind == u"lieu");
    record(RequestType::Overtime, 0, 18, 20);
    REQUIRE(QTest::qWaitFor([&] { return at.desk->requests().rowCount() == 2; }, 8000));
    CHECK(at.desk->running() == 1);
    at.child<TableView>("requests")->selectRow(0); // what runs comes first
    QTest::qWait(30);
    CHECK_FALSE(at.child<QPushButton>("leaveTell")->isEnabled());
    at.press("leaveApprove");
    CHECK(at.dialogChild<QLabel>("stepDialog", "effect")->text() == u"The overtime counts.");
    at.submit("stepDialog");
    REQUIRE(QTest::qWaitFor([&] { return at.desk->running() == 0; }, 8000));
}

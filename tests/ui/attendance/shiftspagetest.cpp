// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shifts/shiftspage.h"
#include "attendance/shifts/calendarpage.h"
#include "common/tableview.h"
#include "db/dbworker.h"
#include "support/modelcheck.h"
#include "support/rostercentre.h"
#include "ui/common/fixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Desk : UiFixture
{
    RosterCentre centre;
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<ShiftDesk> desk;
    std::unique_ptr<TabPage> page;

    ~Desk()
    {
        page.reset();
        desk.reset();
        worker.reset();
    }
    template <class Page>
    void open(const QString &login, ShiftRights rights)
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        page.reset();
        desk.reset();
        worker = std::make_unique<DbWorker>(centre.database.target(login), QStringLiteral("test"));
        desk = std::make_unique<ShiftDesk>(*worker, rights, shiftRowWord);
        page = std::make_unique<Page>(ui, *desk);
        page->resize(1300, 760);
        show(*page);
        QSignalSpy looked(desk.get(), &ShiftDesk::looked);
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
};

}

TEST_CASE("a shift is made with its hours, its faults told while they are typed") // issue 5, line 1
{
    Desk at;
    at.open<ShiftsPage>(at.centre.scheduler, {true, false});
    at.press("shiftMake");
    auto *parts = at.dialogChild<QTableWidget>("shiftForm", "parts");
    auto *submit = at.dialogChild<QPushButton>("shiftForm", "submit");
    REQUIRE(parts->rowCount() == 3);
    parts->item(2, 2)->setText(QStringLiteral("half past five"));
    CHECK_FALSE(submit->isEnabled());
    parts->item(2, 2)->setText(QStringLiteral("12:30")); // before it begins
    CHECK_FALSE(submit->isEnabled());
    CHECK(at.dialogChild<QLabel>("shiftForm", "shiftFault")
              ->text()
              .startsWith(QLatin1String("A part ends before")));
    parts->item(2, 2)->setText(QStringLiteral("20:00"));
    CHECK(submit->isEnabled());
    QTest::keyClicks(at.dialogChild<QLineEdit>("shiftForm", "code"), QStringLiteral("E"));
    QTest::keyClicks(at.dialogChild<QLineEdit>("shiftForm", "name"), QStringLiteral("Long"));
    QTest::mouseClick(submit, Qt::LeftButton);
    auto *fault = at.dialogChild<QLabel>("shiftForm", "shiftFault");
    REQUIRE(
        QTest::qWaitFor([&] { return fault->text() == u"Another shift has this code."; }, 8000));
    at.dialogChild<QLineEdit>("shiftForm", "code")->setText(QStringLiteral("G"));
    QTest::mouseClick(submit, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] { return at.desk->types().book().byWord(QStringLiteral("G")) != nullptr; }, 8000));
    const ShiftType *made = at.desk->types().book().byWord(QStringLiteral("G"));
    CHECK(made->versions.at(0).paidS() == 11 * 3600);
    CHECK(made->versions.at(0).from == at.desk->today());
}

TEST_CASE("new hours begin after the published shifts, an old version stays in the list")
{
    Desk at;
    at.centre.save(at.centre.monday, {"EEEEREE"});
    at.centre.publish(at.centre.monday);
    at.open<ShiftsPage>(at.centre.scheduler, {true, false});
    const ModelCheck check(&at.desk->types());
    at.child<TableView>("shiftTypes")->selectRow(0); // E
    at.press("shiftHours");
    CHECK(at.dialogChild<QDateEdit>("shiftForm", "from")->date() == at.centre.monday.addDays(7));
    auto *parts = at.dialogChild<QTableWidget>("shiftForm", "parts");
    parts->item(0, 1)->setText(QStringLiteral("07:30"));
    QTest::mouseClick(at.dialogChild<QPushButton>("shiftForm", "submit"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.desk->types().rowCount() == 5; }, 8000));
    const ShiftBook &book = at.desk->types().book();
    CHECK(book.version(ShiftTypeId(1), at.centre.monday)->startS() == 8 * 3600);
    CHECK(book.version(ShiftTypeId(1), at.centre.monday.addDays(7))->startS() == 7 * 3600 + 1800);
}

TEST_CASE("the need is typed in by numbers and saved by its key") // #10
{
    Desk at;
    at.open<ShiftsPage>(at.centre.scheduler, {true, false});
    const ModelCheck check(&at.desk->needs());
    auto *needs = at.child<QTableView>("needs");
    const auto behind = at.worker->run([](Connection &) { return 0; });
    REQUIRE(QTest::qWaitFor([&] { return behind.isFinished(); }, 8000)); // the need is read
    QTest::qWait(20);
    needs->setFocus();
    needs->setCurrentIndex(needs->model()->index(16, 0));
    QTest::keyClick(needs, '7');
    QTest::qWait(20);
    auto *editor = needs->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    CHECK(editor->text() == u"7");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return needs->model()->index(16, 0).data().toString() == u"7"; },
                            2000));
    CHECK_FALSE(needs->model()->setData(needs->model()->index(0, 0), QStringLiteral("many")));
    CHECK(at.child<QPushButton>("needSave")->isEnabled());
    needs->setFocus();
    QTest::keyClick(needs, Qt::Key_S, Qt::ControlModifier);
    Connection mine = at.centre.database.connect(at.centre.scheduler);
    REQUIRE(QTest::qWaitFor(
        [&] { return at.centre.plans.needs(mine, at.desk->scopes()[0]).size() == 1; }, 8000));
    CHECK(at.centre.plans.needs(mine, at.desk->scopes()[0])[0] == CoverageNeed{1, 16, 7});
    REQUIRE(QTest::qWaitFor([&] { return !at.child<QPushButton>("needSave")->isEnabled(); }, 8000));
}

TEST_CASE("a shift is retired and taken back, the rules are set, a reader may neither")
{
    Desk at;
    at.open<ShiftsPage>(at.centre.scheduler, {true, false});
    at.child<TableView>("shiftTypes")->selectRow(0);
    at.press("shiftRetire");
    REQUIRE(QTest::qWaitFor(
        [&] { return at.desk->types().book().find(ShiftTypeId(1))->isRetired(); }, 8000));
    CHECK(at.child<QPushButton>("shiftRetire")->text() == u"Take back into use");
    at.press("shiftRules");
    at.dialogChild<QSpinBox>("rosterRules", "minRest")->setValue(12);
    QTest::mouseClick(at.dialogChild<QPushButton>("rosterRules", "submit"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.desk->setting().minRestS == 12 * 3600; }, 8000));
    at.open<ShiftsPage>(at.centre.auditor, {false, false});
    for (const char *name : {"shiftMake", "shiftRename", "shiftHours", "shiftRetire", "shiftRules"})
        CHECK_FALSE(at.child<QPushButton>(name)->isEnabled());
}

TEST_CASE("the calendar is imported after a look at what is not taken") // 调休
{
    Desk at;
    at.open<CalendarPage>(at.centre.admin, {false, true});
    const ModelCheck check(&at.desk->calendar());
    const QString path = at.folder.filePath(QStringLiteral("c.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,kind,name\n2026-10-01,holiday,National Day\n2026-09-27,workday,National Day\n"
               "2026-13-01,holiday,x\n");
    file.close();
    at.ask.setNextFile(path);
    at.press("calendarImportButton");
    auto *list = at.dialogChild<QTableWidget>("calendarImport", "list");
    REQUIRE(list->rowCount() == 1);
    CHECK(list->item(0, 0)->text() == u"4");
    QTest::mouseClick(at.dialogChild<QPushButton>("calendarImport", "submit"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.desk->calendar().rowCount() == 2; }, 8000));
    CHECK(picture(at.desk->calendar())
          == QStringList{QStringLiteral("2026-09-27|make-up working day|National Day"),
                         QStringLiteral("2026-10-01|holiday|National Day")});
}

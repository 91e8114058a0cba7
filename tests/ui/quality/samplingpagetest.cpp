// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "common/tableview.h"
#include "db/dbworker.h"
#include "quality/planeditor.h"
#include "quality/samplingdesk.h"
#include "quality/samplingpage.h"
#include "quality/takerdialog.h"
#include "support/modelcheck.h"
#include "support/samplecentre.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Office : UiFixture
{
    SampleCentre centre;
    DbWorker worker;
    SamplingDesk desk;
    SamplingPage page;
    QSignalSpy failures;

    explicit Office(const QString &login = {}, const SamplingRights &rights = {true, true, true})
        : worker(centre.database.target(login.isEmpty() ? centre.headLogin : login),
                 QStringLiteral("test")),
          desk(worker), page(ui, desk, rights), failures(&page, &QualityPage::failed)
    {
        centre.staffWith(4);
        centre.addRandomCalls(300, 6);
    }

    void open()
    {
        page.resize(1360, 780);
        show(page);
        page.activate();
        REQUIRE(QTest::qWaitFor([this] { return desk.isLoaded(); }));
        QTest::qWait(50);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            found = page.findChild<QDialog *>(QLatin1String(name));
            return found && found->isVisible();
        }));
        return found;
    }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void press(Qt::Key key)
    {
        page.activateWindow(); // a dialog may just have closed
        REQUIRE(QTest::qWaitForWindowActive(&page));
        QTest::qWait(20);
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && page.isAncestorOf(focus) ? focus : &page, key,
                        Qt::ControlModifier);
        QTest::qWait(200); // a button is pressed for a moment before it acts
    }
    TableView *table(const char *name) { return find<TableView>(name); }
};

}

TEST_CASE("the editor gives back all that a plan has") // nothing of it may be lost on saving
{
    Office office;
    PlanEditor editor(office.ui);
    SamplingPlan plan;
    plan.name = QStringLiteral("all of it");
    plan.from = QDate(2026, 11, 1);
    plan.reason = SampleReason::Grade;
    plan.filter.secondsFrom = 10;
    plan.filter.percent = 2.5;
    plan.filter.measure = QStringLiteral("orders");
    plan.filter.successes = QStringList{QStringLiteral("成单"), QStringLiteral("sold")};
    plan.filter.factors = {{QStringLiteral("差"), 2}, {QStringLiteral("优"), 0.5}};
    editor.show(plan);
    CHECK(editor.plan().filter == plan.filter);
    CHECK_FALSE(editor.isChanged());
    auto *factors = editor.findChild<QLineEdit *>(QStringLiteral("factors"));
    CHECK(factors->isEnabled());
    office.type(factors, QStringLiteral("A"));
    CHECK(editor.isChanged());
    CHECK_FALSE(editor.check());
}

TEST_CASE("a plan is made, drawn and its picks settled, by keys") // S1, S5, S7, S9
{
    Office office;
    office.open();
    const ModelCheck plans(&office.desk.plans());
    const ModelCheck picks(&office.desk.picks());
    const ModelCheck agents(&office.desk.agents());
    office.press(Qt::Key_N);
    auto *name = office.find<QLineEdit>("planName");
    CHECK(name->hasFocus());
    office.press(Qt::Key_S);
    CHECK(office.desk.plans().rowCount() == 0); // unchanged: nothing to save
    office.type(name, QStringLiteral("base"));
    office.type(office.find<QLineEdit>("from"), QStringLiteral("2020-01-01"));
    office.type(office.find<QLineEdit>("secondsFrom"), QStringLiteral("10"));
    CHECK(office.find<QLabel>("planSentence")->text().contains(u"at least 10 s long"));
    CHECK_FALSE(office.find<QPushButton>("drawPlan")->isEnabled());
    office.press(Qt::Key_S);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.plans().rowCount() == 1; }));
    auto *drawer = office.find<QPushButton>("drawPlan");
    REQUIRE(QTest::qWaitFor([&] { return drawer->isEnabled(); }));
    CHECK(office.desk.plans().rows().front().quantity == 2);

    office.press(Qt::Key_D);
    QDialog *draw = office.dialog("drawDialog");
    office.type(draw->findChild<QLineEdit *>(QStringLiteral("from")),
                office.centre.monday.toString(Qt::ISODate));
    office.type(draw->findChild<QLineEdit *>(QStringLiteral("to")),
                office.centre.monday.addDays(6).toString(Qt::ISODate));
    office.type(draw->findChild<QLineEdit *>(QStringLiteral("seed")), QStringLiteral("42"));
    auto *preview = draw->findChild<QLabel *>(QStringLiteral("preview"));
    REQUIRE(QTest::qWaitFor([&] { return preview->text().startsWith(u"Would draw 8 of"); }));
    QTest::keyClick(draw->findChild<QLineEdit *>(QStringLiteral("seed")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.picks().rowCount() == 8; }));
    CHECK(office.find<QTabBar>("samplingTabs")->currentIndex() == 2);
    CHECK(office.find<QComboBox>("draws")->currentText().contains(u"seed 42"));

    TableView *table = office.table("quality/picks");
    QTest::qWait(20);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(u'\t') >= 5);
    office.press(Qt::Key_K);
    QDialog *why = office.dialog("whyDialog");
    QTest::keyClick(why->findChild<QLineEdit *>(QStringLiteral("why")), Qt::Key_Return);
    CHECK(why->isVisible()); // no reason, no skip
    QTest::keyClicks(why->findChild<QLineEdit *>(QStringLiteral("why")), QStringLiteral("noise"));
    QTest::keyClick(why->findChild<QLineEdit *>(QStringLiteral("why")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        int skipped = 0;
        for (const SamplePick &pick : office.desk.picks().rows())
            skipped += pick.state == PickState::Skipped && pick.why == u"noise";
        return skipped == 1;
    }));
    table->selectRow(1);
    office.press(Qt::Key_B);
    why = office.dialog("whyDialog");
    QTest::keyClicks(why->findChild<QLineEdit *>(QStringLiteral("why")), QStringLiteral("known"));
    QTest::keyClick(why->findChild<QLineEdit *>(QStringLiteral("why")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.picks().rowCount() == 9; }));
    CHECK(office.failures.isEmpty());
}

TEST_CASE("what is wrong with a plan stands at its field, and what is wrong with a draw in it")
{
    Office office;
    office.open();
    office.press(Qt::Key_N);
    office.type(office.find<QLineEdit>("planName"), QStringLiteral("base"));
    office.type(office.find<QLineEdit>("secondsFrom"), QStringLiteral("60"));
    office.type(office.find<QLineEdit>("secondsTo"), QStringLiteral("30"));
    office.press(Qt::Key_S);
    auto *to = office.find<QLineEdit>("secondsTo");
    CHECK(to->hasFocus());
    CHECK(qobject_cast<FormField *>(to->parentWidget())->fault().contains(u"shorter"));
    office.type(to, QStringLiteral("3600"));
    office.press(Qt::Key_S);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.plans().rowCount() == 1; }));
    auto *drawer = office.find<QPushButton>("drawPlan");
    REQUIRE(QTest::qWaitFor([&] { return drawer->isEnabled(); }));
    // It holds from today on: last week is none of its time.
    QTest::mouseClick(drawer, Qt::LeftButton);
    QDialog *draw = office.dialog("drawDialog");
    office.type(draw->findChild<QLineEdit *>(QStringLiteral("from")),
                office.centre.monday.toString(Qt::ISODate));
    office.type(draw->findChild<QLineEdit *>(QStringLiteral("to")),
                office.centre.monday.addDays(1).toString(Qt::ISODate));
    auto *preview = draw->findChild<QLabel *>(QStringLiteral("preview"));
    REQUIRE(QTest::qWaitFor([&] { return preview->text().contains(u"does not hold"); }));
    CHECK_FALSE(draw->findChild<QPushButton *>(QStringLiteral("submit"))->isEnabled());
}

TEST_CASE("an inspector reads plans and settles his own picks") // rights
{
    Office office;
    SamplingPlan plan = office.centre.plan("base");
    office.centre.save(plan);
    office.centre.drawWeek(plan);
    DbWorker worker(office.centre.database.target(office.centre.inspectorLogin), {});
    SamplingDesk desk(worker);
    SamplingPage page(office.ui, desk, {false, true, false});
    page.resize(1360, 780);
    UiFixture::show(page);
    page.activate();
    REQUIRE(QTest::qWaitFor([&] { return desk.picks().rowCount() == 4; }));
    CHECK_FALSE(page.findChild<QPushButton *>(QStringLiteral("newPlan"))->isVisible());
    CHECK_FALSE(page.findChild<QPushButton *>(QStringLiteral("savePlan"))->isVisible());
    CHECK_FALSE(page.findChild<PlanEditor *>()->isEnabled());
    page.findChild<QTabBar *>(QStringLiteral("samplingTabs"))->setCurrentIndex(2);
    QTest::qWait(20);
    CHECK(page.findChild<QPushButton *>(QStringLiteral("skipPick"))->isVisible());
    CHECK_FALSE(page.findChild<QPushButton *>(QStringLiteral("reassignPick"))->isVisible());
}

TEST_CASE("what is seen of the plan is exported") // S9
{
    Office office;
    SamplingPlan plan = office.centre.plan("base");
    office.centre.save(plan);
    office.open();
    REQUIRE(QTest::qWaitFor([&] { return office.desk.agents().rowCount() == 4; }));
    const QString path = office.folder.filePath(QStringLiteral("out.csv"));
    office.ask.setNextFile(path);
    office.press(Qt::Key_E);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"1001 Agent 1"));
    CHECK(text.contains(u"Planned"));
}

TEST_CASE("next week's rotation is proposed, changed and applied") // #93
{
    Office office;
    office.open();
    QTest::mouseClick(office.find<QPushButton>("rotation"), Qt::LeftButton);
    QDialog *dialog = office.dialog("rotationDialog");
    auto *submit = dialog->findChild<QPushButton *>(QStringLiteral("submit"));
    REQUIRE(QTest::qWaitFor([&] { return submit->isEnabled(); }));
    auto *one = dialog->findChild<QComboBox *>(QStringLiteral("next1"));
    auto *two = dialog->findChild<QComboBox *>(QStringLiteral("next2"));
    REQUIRE((one && two));
    CHECK(one->currentText() != two->currentText());
    two->setFocus();
    QTest::keyClick(two, two->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    CHECK(one->currentText() == two->currentText());
    QTest::mouseClick(submit, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] {
        return office.centre.value(
                   "SELECT count(*) AS v FROM inspector_team WHERE upper_inf(during)")
               == 2;
    }));
}

TEST_CASE("picks are assigned to who may take them, and taken back, by keys") // S7
{
    Office office;
    SamplingPlan plan = office.centre.plan("base");
    office.centre.save(plan);
    office.centre.drawWeek(plan);
    office.open();
    REQUIRE(QTest::qWaitFor([&] { return office.desk.picks().rowCount() == 8; }));
    office.find<QTabBar>("samplingTabs")->setCurrentIndex(2);
    QTest::qWait(20);
    TableView *table = office.table("quality/picks");
    table->setFocus();
    table->selectAll();
    const auto lin = StaffId(office.centre.staffId(office.centre.inspectorLogin));
    const auto ofLin = [&] {
        return int(std::ranges::count(office.desk.picks().rows(), lin, &SamplePick::inspectorId));
    };
    REQUIRE(ofLin() == 4);
    CHECK_FALSE(office.find<QPushButton>("undoAssign")->isEnabled());
    office.press(Qt::Key_R);
    QDialog *dialog = office.dialog("takerDialog");
    auto *takers = dialog->findChild<TableView *>(QStringLiteral("takers"));
    REQUIRE(QTest::qWaitFor([&] { return takers->model()->rowCount() == 3; }));
    const ModelCheck check(takers->model());
    auto *submit = dialog->findChild<QPushButton *>(QStringLiteral("submit"));
    const auto choose = [&](const QString &login) {
        const qint64 id = office.centre.staffId(login);
        for (int row = 0; row < takers->model()->rowCount(); ++row) {
            if (takers->model()->index(row, 0).data(IdRole).toLongLong() == id)
                takers->selectRow(row);
        }
    };
    choose(office.centre.inspectorLogin);
    CHECK(submit->isEnabled());
    const QModelIndex chosen = takers->selectionModel()->selectedRows().value(0);
    CHECK(chosen.siblingAtColumn(TakerModel::Waiting).data().toInt() == 4);
    QTest::keyClick(takers, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return ofLin() == 8; }));
    auto *undo = office.find<QPushButton>("undoAssign");
    REQUIRE(QTest::qWaitFor([&] { return undo->isEnabled(); }));
    office.press(Qt::Key_Z);
    REQUIRE(QTest::qWaitFor([&] { return ofLin() == 4; }));
    CHECK(QTest::qWaitFor([&] { return !undo->isEnabled(); }));
    CHECK(office.failures.isEmpty());
}

TEST_CASE("a call is put on a worklist by hand, and who may not take it is told why") // S7
{
    Office office;
    office.centre.addCall("C-77", office.centre.monday, 36000, 1);
    office.centre.run("DELETE FROM inspector_team WHERE staff_id = "
                      + QByteArray::number(office.centre.staffId(office.centre.secondLogin)));
    office.open();
    office.find<QTabBar>("samplingTabs")->setCurrentIndex(2);
    QTest::qWait(20);
    office.press(Qt::Key_I);
    QDialog *dialog = office.dialog("takerDialog");
    const auto field = [&](const char *name) {
        return dialog->findChild<QLineEdit *>(QLatin1String(name));
    };
    auto *fault = dialog->findChild<QLabel *>(QStringLiteral("assignFault"));
    auto *submit = dialog->findChild<QPushButton *>(QStringLiteral("submit"));
    auto *takers = dialog->findChild<TableView *>(QStringLiteral("takers"));
    CHECK(QTest::qWaitFor([&] { return field("callUid")->hasFocus(); }));
    QTest::keyClicks(field("callUid"), QStringLiteral("C-7"));
    REQUIRE(QTest::qWaitFor([&] { return fault->text().contains(u"no such call"); }));
    CHECK_FALSE(submit->isEnabled());
    QTest::keyClicks(field("callUid"), QStringLiteral("7"));
    REQUIRE(QTest::qWaitFor([&] { return takers->model()->rowCount() == 3; }));
    CHECK(fault->text().isEmpty());
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("callFound"))->text().contains(u"1001"));
    int barred = -1;
    for (int row = 0; row < 3; ++row) {
        if (!takers->model()->index(row, TakerModel::Remark).data().toString().isEmpty())
            barred = row;
    }
    REQUIRE(barred >= 0);
    CHECK(takers->model()
              ->index(barred, TakerModel::Remark)
              .data()
              .toString()
              .contains(u"did not inspect"));
    takers->selectRow(barred);
    CHECK_FALSE(submit->isEnabled());
    takers->selectRow(barred == 0 ? 1 : 0);
    REQUIRE(submit->isEnabled());
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(fault->text().contains(u"Say why"));
    QTest::keyClicks(field("why"), QStringLiteral("complaint"));
    QTest::keyClick(field("why"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.picks().rowCount() == 1; }));
    CHECK(office.desk.picks().rows().front().detail == u"complaint");
    CHECK(office.find<QComboBox>("draws")->currentText() == u"Assigned by hand");
    CHECK(office.failures.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealdialog.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/appeals/appealwords.h"
#include "quality/scoring/sheetspage.h"
#include "support/appealcentre.h"
#include "ui/common/fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Room : UiFixture, AppealCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<PqLink> link;
    std::unique_ptr<AppealDesk> desk;
    std::unique_ptr<SheetRecordDesk> sheets;
    std::unique_ptr<SheetsPage> page;

    Room()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(database.target(leader), QStringLiteral("test"));
        link = std::make_unique<PqLink>(worker->target(), QStringLiteral("quality"));
        link->start();
        desk = std::make_unique<AppealDesk>(
            *worker, *link, [](int, const Appeal &) { return QString(); },
            [this] { return clock.now(); });
    }
    AppealDialog *open(qint64 sheet)
    {
        auto *dialog = new AppealDialog(ui, *desk, sheet, nullptr);
        show(*dialog);
        return dialog;
    }
    // The page of submitted sheets, as the leader sees it.
    SheetsPage &openSheets(int rows)
    {
        sheets = std::make_unique<SheetRecordDesk>(
            *worker, [this](int column, const SheetRecord &sheet) {
                return SheetsPage::word(column, sheet, clock);
            });
        page = std::make_unique<SheetsPage>(ui, *sheets, SheetOffer{true, false, false, true});
        page->resize(1384, 700);
        show(*page);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return sheets->records().rowCount() == rows; }, 8000));
        QTest::qWait(20);
        return *page;
    }
    [[nodiscard]] QString text(const QByteArray &sql)
    {
        Rows row = owner.execute("SELECT (" + sql + ")::text AS x");
        row.next();
        return row.text("x");
    }
};

template <class T>
T *part(const QWidget &over, const char *name)
{
    T *found = over.findChild<T *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

void wait(const AppealDialog &dialog, const char *name)
{
    REQUIRE(QTest::qWaitFor(
        [&] { return dialog.findChild<QWidget *>(QLatin1String(name)) != nullptr; }, 8000));
    QTest::qWait(20);
}

}

TEST_CASE(
    "an appeal is raised item by item with reasons, its window and effect before one's eyes") // A1
                                                                                              // A2
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers("no"));
    AppealDialog *dialog = room.open(sheet);
    wait(*dialog, "propose_tone");
    QSignalSpy raised(dialog, &AppealDialog::raised);
    const QString chance = part<QLabel>(*dialog, "appealChance")->text();
    CHECK(chance.contains(u"6 day(s) 23 hour(s) left"));
    CHECK(chance.endsWith(u"appeal 1 of 2"));
    CHECK_FALSE(dialog->findChild<QWidget *>(QStringLiteral("propose_hold_told"))); // not asked
    auto *submit = part<QPushButton>(*dialog, "submit");
    auto *fault = part<QLabel>(*dialog, "appealFault");
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(fault->text() == u"Propose another answer to at least one item.");
    part<QComboBox>(*dialog, "propose_tone")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5"));
    part<QComboBox>(*dialog, "propose_greeting")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Y"));
    CHECK(part<QLabel>(*dialog, "effect")->text()
          == QString::fromUtf8("If all is accepted: 54.0 差 → 100.0 优 (+46.0)"));
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(fault->text() == u"Say why for each item.");
    CHECK(QApplication::focusWidget()->objectName() == u"why_greeting");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("at 00:03"));
    auto *why = part<QLineEdit>(*dialog, "why_tone");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("warm all along"));
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(fault->text() == u"Write what the agent says to the sheet.");
    QTest::keyClicks(part<QPlainTextEdit>(*dialog, "reason"), QStringLiteral("please hear again"));
    part<QComboBox>(*dialog, "signedOn")->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !raised.isEmpty(); }, 8000));
    CHECK(room.text("SELECT string_agg(item_key || proposed || reason, ';' ORDER BY item_key) FROM "
                    "appeal_item")
          == u"greetingyesat 00:03;tone5warm all along");
    CHECK(room.text("SELECT kind || signed_on || reason FROM appeal")
          == u"scorepaperplease hear again");
}

TEST_CASE("the wrong person is appealed without items") // A5
{
    Room room;
    AppealDialog *dialog = room.open(room.addSheet(room.inspector, AppealCentre::answers()));
    wait(*dialog, "propose_tone");
    QSignalSpy raised(dialog, &AppealDialog::raised);
    QTest::mouseClick(part<QPushButton>(*dialog, "kindPerson"), Qt::LeftButton);
    CHECK_FALSE(part<QComboBox>(*dialog, "propose_tone")->isVisible());
    QTest::keyClicks(part<QPlainTextEdit>(*dialog, "reason"), QStringLiteral("on leave"));
    QTest::mouseClick(part<QPushButton>(*dialog, "submit"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !raised.isEmpty(); }, 8000));
    CHECK(room.text("SELECT kind FROM appeal") == u"person");
}

TEST_CASE("an appeal after its window is refused in words, and what was kept cannot be appealed "
          "again") // A1 A4
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    Connection judging = room.database.connect(room.head);
    AppealItem keep;
    keep.key = QStringLiteral("tone");
    keep.outcome = ItemOutcome::Keep;
    keep.note = QStringLiteral("n");
    AppealStore().decide(judging, room.addAppeal(sheet, room.leader), {keep}, {}, {});
    AppealDialog *dialog = room.open(sheet);
    wait(*dialog, "propose_tone");
    auto *tone = part<QComboBox>(*dialog, "propose_tone");
    CHECK_FALSE(tone->isEnabled());
    CHECK(tone->currentText() == u"kept by an appeal");
    CHECK(part<QComboBox>(*dialog, "propose_greeting")->isEnabled());
    // The window ends while the dialog is open: the clock says so, nothing can be raised.
    room.clock.set(QDateTime::currentDateTimeUtc().addDays(7).addSecs(5), 28800);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return part<QLabel>(*dialog, "appealChance")->text() == u"The time to appeal is over.";
        },
        4000));
    CHECK_FALSE(part<QPushButton>(*dialog, "submit")->isEnabled());
    CHECK(part<QPushButton>(*dialog, "submit")->toolTip() == u"The time to appeal is over.");
    dialog->close();
}

TEST_CASE("the list of sheets offers the appeal where there can be one, else says why") // line 5
{
    Room room;
    const qint64 fresh = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 late = room.addSheet(room.inspector, AppealCentre::answers());
    room.age(late, 8 * 24);
    const qint64 open = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 settled = room.addSheet(room.inspector, AppealCentre::answers());
    Connection judging = room.database.connect(room.head);
    AppealItem accept;
    accept.key = QStringLiteral("tone");
    accept.outcome = ItemOutcome::Accept;
    const qint64 result =
        AppealStore().decide(judging, room.addAppeal(settled, room.leader), {accept}, {}, 10000);
    room.addAppeal(open, room.leader);
    SheetsPage &page = room.openSheets(5);
    auto *table = part<QTableView>(page, "sheets");
    auto *button = part<QPushButton>(page, "sheetsAppeal");
    QSignalSpy wanted(&page, &SheetsPage::appealWanted);
    const auto choose = [&](qint64 sheet) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(IdRole).toLongLong() == sheet)
                table->setCurrentIndex(index);
        }
        return table->currentIndex().siblingAtColumn(SheetRecordModel::State).data().toString();
    };
    CHECK(choose(late) == u"released");
    CHECK_FALSE(button->isEnabled());
    CHECK(button->toolTip().startsWith(u"The time to appeal ended on "));
    CHECK(choose(open) == u"under appeal");
    CHECK(button->toolTip() == u"This sheet is under appeal already.");
    QTest::keyClick(table, Qt::Key_F8);
    CHECK(wanted.isEmpty());
    CHECK(choose(settled) == u"retracted");
    CHECK_FALSE(button->isEnabled());
    CHECK(choose(result) == u"settled");
    CHECK(button->isEnabled()); // one of two is used
    CHECK(choose(fresh) == u"released");
    QTest::keyClick(table, Qt::Key_F8);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0][0].toLongLong() == fresh);
}

TEST_CASE("a sheet that was another person's work says so when it is read") // A5 A6
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const AppealPlea plea{
        sheet, AppealKind::Person, QStringLiteral("r"), QStringLiteral("paper"), {}};
    Connection judging = room.database.connect(room.head);
    AppealStore().decidePerson(judging, AppealStore().raise(judging, plea), ItemOutcome::Accept,
                               QStringLiteral("another voice"));
    SheetsPage &page = room.openSheets(1);
    auto *table = part<QTableView>(page, "sheets");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *reader = part<QDialog>(page, "sheetReader");
    const auto isTold = [&] {
        for (const QLabel *label : reader->findChildren<QLabel *>()) {
            if (label->isVisible()
                && label->text() == u"An appeal found that it was another person's work.")
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor(isTold, 8000));
}

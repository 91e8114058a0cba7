// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/monthpage.h"
#include "attendance/month/attendancedaydialog.h"
#include "attendance/month/monthgrid.h"
#include "attendance/month/monthwords.h"
#include "attendance/month/yeardialog.h"
#include "attendance/violations/violationspage.h"
#include "common/monthcombo.h"
#include "common/searchfield.h"
#include "ui/attendance/attendanceboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Rows of the grid: the team's sums, 1038, 1041, 1046.
struct Grid : AttendanceBoard
{
    std::unique_ptr<MonthGridDesk> desk;
    std::unique_ptr<MonthPage> page;

    void open(const QString &login)
    {
        page.reset();
        desk.reset();
        work(login);
        desk = std::make_unique<MonthGridDesk>(*worker, monthWords());
        page = std::make_unique<MonthPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->findChild<MonthCombo *>()->choose(day);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return desk->grid().people() == 3; }, 8000));
        QTest::qWait(20);
    }
    [[nodiscard]] MonthGrid &grid() const { return *page->findChild<MonthGrid *>(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return desk->grid().index(row, column);
    }
    [[nodiscard]] QModelIndex cellOfDay(int row) const
    {
        return cell(row, MonthGridModel::FirstDay + day.day() - 1);
    }
    template <class Dialog>
    [[nodiscard]] Dialog *wait(QWidget &parent) const
    {
        REQUIRE(QTest::qWaitFor([&] { return parent.findChild<Dialog *>() != nullptr; }, 8000));
        QTest::qWait(20);
        return parent.findChild<Dialog *>();
    }
    [[nodiscard]] static QString textOf(const QWidget &in, const char *label)
    {
        return in.findChild<QLabel *>(QLatin1String(label))->text();
    }
};

}

TEST_CASE("the month shows each day by a sign, with sums by team and the figures of P12")
{
    Grid grid;
    grid.open(grid.manager);
    CHECK(grid.cell(0, 0).data().toString().endsWith(QStringLiteral(" 3")));
    CHECK(grid.cellOfDay(0).data().toString() == QStringLiteral("3")); // there on that day
    CHECK(grid.cellOfDay(1).data().toString() == QStringLiteral("?")); // the punch out is missing
    CHECK(grid.cellOfDay(2).data().toString() == QString::fromUtf8("✓"));
    CHECK(grid.cellOfDay(3).data().toString() == QStringLiteral("LE"));
    CHECK(grid.cell(3, MonthGridModel::Late).data().toString() == QStringLiteral("1"));
    CHECK(grid.cell(3, MonthGridModel::Scheduled).data().toString() == QStringLiteral("8.0"));
    CHECK(grid.cell(3, MonthGridModel::Adherence).data().toString() == QString::fromUtf8("—"));
    CHECK(grid.cell(3, MonthGridModel::Heard).data().toString() == QStringLiteral("0"));
    // 208 s of 28,800 missing
    CHECK(grid.cell(3, MonthGridModel::Conformance).data().toString() == QStringLiteral("99.3%"));
    CHECK(grid.cell(2, MonthGridModel::Conformance).data().toString() == QStringLiteral("100.0%"));
    const QString sums = Grid::textOf(*grid.page, "monthSums");
    CHECK(sums.contains(QStringLiteral("(n 0)")));
    CHECK(Grid::textOf(*grid.page, "monthLegend").contains(QStringLiteral("late")));
    // Days that the month does not have are not there.
    for (int day = 29; day <= 31; ++day)
        CHECK(grid.grid().isColumnHidden(MonthGridModel::FirstDay + day - 1)
              == (day > grid.day.daysInMonth()));
}

TEST_CASE("Enter on a day shows its shift, punches and violations, and from these the reasons")
{
    Grid grid;
    grid.open(grid.manager);
    QSignalSpy why(grid.page.get(), &MonthPage::whyWanted);
    grid.grid().setCurrentIndex(grid.cellOfDay(3));
    grid.grid().setFocus();
    QTest::keyClick(&grid.grid(), Qt::Key_Return);
    auto *dialog = grid.wait<AttendanceDayDialog>(*grid.page);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("dayViolations"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    QString text;
    const auto labels =
        dialog->findChild<QWidget *>(QStringLiteral("dayBody"))->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + u'\n';
    CHECK(text.contains(QStringLiteral("08:03:27")));
    CHECK(text.contains(QStringLiteral("00:03:27"))); // too late by
    CHECK(text.contains(QStringLiteral("16:59:59")));
    QTest::qWait(20);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(why.count() == 1);
    CHECK(why.first().at(1).toDate() == grid.day);
    // The page of violations comes to it, though another month and the undecided alone were shown.
    ViolationDesk desk(*grid.worker, {}, [](int, const Violation &one) { return one.rule; });
    ViolationsPage violations(grid.ui, desk);
    grid.show(violations);
    violations.activate();
    const auto wanted = why.first().at(0).value<ViolationId>();
    violations.lookAt(wanted, grid.day);
    auto *list = violations.findChild<QTableView *>(QStringLiteral("violations"));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return list->currentIndex().siblingAtColumn(0).data(IdRole).toLongLong()
                   == number(wanted);
        },
        8000));
    CHECK_FALSE(violations.findChild<QCheckBox *>(QStringLiteral("undecidedOnly"))->isChecked());
}

TEST_CASE("a name opens the year, turned from person to person by key")
{
    Grid grid;
    grid.open(grid.manager);
    auto *names = grid.grid().findChild<QTableView *>(QStringLiteral("monthNames"));
    const QPoint at = names->visualRect(grid.cell(3, 0)).center();
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, at);
    auto *dialog = grid.wait<YearDialog>(*grid.page);
    CHECK(Grid::textOf(*dialog, "yearTitle").startsWith(QStringLiteral("1046")));
    REQUIRE(QTest::qWaitFor([&] { return dialog->months().rowCount() == 13; }, 8000));
    const MonthRow *month = dialog->months().rowAt(grid.day.month());
    REQUIRE(month);
    CHECK(month->sum.lates == 1);
    CHECK(signOf(month->days[size_t(grid.day.day() - 1)]) == DaySign::LateAndEarly);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("yearViolations"));
    CHECK(table->model()->rowCount() == 2);
    QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; },
                            8000)); // 1041 is without a fault
    CHECK(Grid::textOf(*dialog, "yearTitle").startsWith(QStringLiteral("1041")));
    QTest::keyClick(dialog, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    QTest::keyClick(dialog, Qt::Key_Down, Qt::AltModifier); // there is none behind the last
    CHECK(Grid::textOf(*dialog, "yearTitle").startsWith(QStringLiteral("1046")));
    QSignalSpy why(grid.page.get(), &MonthPage::whyWanted);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(why.count() == 1);
}

TEST_CASE("the month is sorted by a press on a head, narrowed, and found as it was left")
{
    Grid grid;
    grid.open(grid.manager);
    auto *head = grid.grid().horizontalHeader();
    const auto press = [&](int column) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(column) + 10, 20));
    };
    press(MonthGridModel::Late);
    CHECK(grid.cell(1, 0).data().toString().startsWith(QStringLiteral("1046")));
    press(MonthGridModel::FirstDay); // not by days
    CHECK(grid.cell(1, 0).data().toString().startsWith(QStringLiteral("1046")));
    auto *search = grid.page->findChild<SearchField *>();
    search->setText(QStringLiteral("1041"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(grid.desk->grid().people() == 1);
    search->setText(QStringLiteral("zzz"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(grid.desk->grid().rowCount() == 0);
    CHECK_FALSE(grid.page->findChild<QPushButton *>(QStringLiteral("openYear"))->isEnabled());
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(grid.desk->grid().people() == 3);
    QTest::mouseClick(grid.page->findChild<QCheckBox *>(QStringLiteral("byTeam")), Qt::LeftButton,
                      {}, QPoint(8, 10));
    CHECK(grid.cell(0, 0).data().toString() == QStringLiteral("All"));
    grid.open(grid.auditor); // another time
    CHECK(grid.cell(0, 0).data().toString() == QStringLiteral("All"));
    CHECK(grid.cell(1, 0).data().toString().startsWith(QStringLiteral("1046")));
}

TEST_CASE("the month is copied, exported and printed")
{
    Grid grid;
    grid.open(grid.leader);
    const QModelIndex from = grid.cellOfDay(2);
    const QModelIndex to = grid.cellOfDay(3);
    grid.grid().setCurrentIndex(from);
    grid.grid().selectionModel()->select(QItemSelection(from, to),
                                         QItemSelectionModel::ClearAndSelect);
    grid.grid().setFocus();
    QTest::keyClick(&grid.grid(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QString::fromUtf8("✓\nLE"));
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("month.csv"));
    grid.ask.setNextFile(csv);
    QTest::keyClick(&grid.grid(), Qt::Key_E, Qt::ControlModifier);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    REQUIRE(lines.size() == 4); // sums are the reader's to make
    CHECK(lines[3].startsWith(QString::fromUtf8("1046,丁一,")));
    CHECK(lines[3].contains(QStringLiteral(",LE,")));
    CHECK(lines[3].contains(QStringLiteral(",99.28,")));
    grid.ask.setNextFile(folder.filePath(QStringLiteral("month.xlsx")));
    QTest::keyClick(&grid.grid(), Qt::Key_E, Qt::ControlModifier);
    CHECK(QFile::exists(folder.filePath(QStringLiteral("month.xlsx"))));
    QPdfWriter paper(folder.filePath(QStringLiteral("month.pdf")));
    paper.setPageOrientation(QPageLayout::Landscape);
    grid.page->printOn(paper);
    grid.ask.setNextFile(QStringLiteral("/nowhere/at/all.csv"));
    QTest::keyClick(&grid.grid(), Qt::Key_E, Qt::ControlModifier);
    QTest::qWait(20);
    CHECK(grid.page->isVisible());
}

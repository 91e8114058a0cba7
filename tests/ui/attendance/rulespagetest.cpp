// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rules/rulespage.h"
#include "common/monthcombo.h"
#include "ui/attendance/attendanceboard.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a changed rule is tried over a month before it is saved for days to come") // #12
{
    AttendanceBoard board;
    board.work(board.manager);
    HouseRuleDesk desk(*board.worker, true, ruleVersionWord);
    const ModelCheck check(&desk.rules());
    RulesPage page(board.ui, desk);
    page.resize(1200, 600);
    board.show(page);
    page.activate();
    REQUIRE(QTest::qWaitFor([&] { return desk.rules().rowCount() == 22; }, 8000));
    QTest::qWait(20);
    auto *table = page.findChild<QTableView *>(QStringLiteral("rules"));
    table->selectRow(0); // late
    QTest::keyClick(table, Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<QDialog *>() != nullptr; }));
    QTest::qWait(20);
    auto *form = page.findChild<QDialog *>();
    const auto line = [form](const char *name) {
        return form->findChild<QLineEdit *>(QLatin1String(name));
    };
    form->findChild<MonthCombo *>()->choose(board.day);
    line("grace")->setText(QStringLiteral("300"));
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("tryIt")), Qt::LeftButton);
    const auto *tried = form->findChild<QLabel *>(QStringLiteral("tried"));
    REQUIRE(QTest::qWaitFor([&] { return !tried->text().isEmpty(); }, 8000));
    CHECK(tried->text().contains(QString::fromUtf8("1 people, 1 times: till now ¥5.00, by this "
                                                   "version ¥0.00")));
    // Not for days that are past.
    line("from")->setText(board.day.toString(Qt::ISODate));
    QTest::keyClick(line("from"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return line("from")->isEnabled(); }, 8000)); // refused
    REQUIRE(page.findChild<QDialog *>());
    CHECK(desk.rules().rowCount() == 22);
    line("from")->setText(board.clock.siteNow().date().addDays(1).toString(Qt::ISODate));
    QTest::keyClick(line("from"), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return desk.rules().rowCount() == 23; }, 8000));
}

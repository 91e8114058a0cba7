// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardspage.h"

#include "common/filtercombo.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "db/dbworker.h"
#include "leaderboards/boardwords.h"
#include "support/boardcentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Page : UiFixture, BoardCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<BoardDesk> desk;
    std::unique_ptr<BoardsPage> page;
    QDate today = QDateTime::currentDateTimeUtc().addSecs(28800).date();

    Page()
    {
        int no = 1001;
        for (const char *name : {"王芳", "李娜", "胡军", "刘洋"}) {
            addAgent(QByteArray::number(no).constData(), name, no <= 1002 ? 1 : 2);
            ++no;
        }
    }
    ~Page()
    {
        page.reset();
        desk.reset();
    }
    void open(const QString &login = {})
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(database.target(login.isEmpty() ? manager : login),
                                            QStringLiteral("test"));
        const auto word = [this](int column, const BoardPlace &place, const BoardLook &look) {
            return boardWord(column, place, look, clock);
        };
        desk = std::make_unique<BoardDesk>(*worker, login.isEmpty(), word, boardTip);
        page = std::make_unique<BoardsPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->activate();
    }
    void orderToday(const QString &no, const QString &agentNo, const QString &yuan)
    {
        order(no, agentNo, today.toString(Qt::ISODate), yuan); // at midnight: never in the future
    }
    [[nodiscard]] TableView &table(const char *name) const
    {
        return *page->findChild<TableView *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QString whoIn(const char *name) const
    {
        QStringList told;
        const QAbstractItemModel &model = *table(name).model();
        for (int row = 0; row < model.rowCount(); ++row)
            told.append(model.index(row, BoardModel::Place).data().toString() + u' '
                        + model.index(row, BoardModel::Who).data().toString());
        return told.join(u", ");
    }
    [[nodiscard]] bool waitFor(const char *name, const QString &who) const
    {
        return QTest::qWaitFor([&] { return whoIn(name) == who; }, 8000);
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            found = page->findChild<QDialog *>(QLatin1String(name));
            return found && found->isVisible();
        });
        return isThere ? found : nullptr;
    }
};

}

TEST_CASE(
    "#18 three boards with their champion and lead, an order moves the places while one looks")
{
    Page page;
    page.orderToday(u"A1"_qs, u"1001"_qs, u"300"_qs);
    page.orderToday(u"A2"_qs, u"1002"_qs, u"200"_qs);
    page.open();
    REQUIRE(page.waitFor("places_day", u"1 1001 王芳, 2 1002 李娜"_qs));
    CHECK(page.whoIn("places_week") == u"1 1001 王芳, 2 1002 李娜");
    CHECK(page.whoIn("places_month") == u"1 1001 王芳, 2 1002 李娜");
    CHECK(page.text("champion_day") == u"1001 王芳");
    CHECK(page.text("championValue_day") == u"¥300.00");
    CHECK(page.text("lead_day") == u"ahead by ¥100.00");
    CHECK(page.text("period_day").contains(u"Sales amount"));
    page.orderToday(u"A3"_qs, u"1002"_qs, u"150.50"_qs);
    REQUIRE(page.waitFor("places_day", u"1 1002 李娜, 2 1001 王芳"_qs));
    CHECK(page.text("championValue_day") == u"¥350.50");
    CHECK(page.page->statusParts().join(u' ').contains(u"last order"));
    page.page->setPrizes(u"¥10"_qs);
    CHECK(page.text("prizes") == u"¥10");
}

TEST_CASE("the segments show teams, those new and the most improved, ties by the chosen rule")
{
    Page page;
    page.run("UPDATE agent SET hired_on = site_day(now()) - 10 WHERE agent_no = '1003'");
    page.orderToday(u"A1"_qs, u"1001"_qs, u"300"_qs);
    page.orderToday(u"A2"_qs, u"1003"_qs, u"300"_qs);
    page.open();
    REQUIRE(page.waitFor("places_day", u"1 1001 王芳, 1 1003 胡军"_qs)); // in the same second
    QTest::mouseClick(page.page->findChild<QPushButton *>(u"who_team"_qs), Qt::LeftButton);
    REQUIRE(page.waitFor("places_day", u"1 Sales one, 1 Sales two"_qs));
    QTest::keyClick(page.page.get(), Qt::Key_3, Qt::AltModifier);
    REQUIRE(page.waitFor("places_day", u"1 1003 胡军"_qs));
    QTest::mouseClick(page.page->findChild<QPushButton *>(u"who_improved"_qs), Qt::LeftButton);
    REQUIRE(page.waitFor("places_day", QString()));
    CHECK(page.table("without_day").model()->rowCount() == 2);
    CHECK(picture(*page.table("without_day").model()).first().contains(u"nothing to compare"));
    QTest::mouseClick(page.page->findChild<QPushButton *>(u"who_person"_qs), Qt::LeftButton);
    REQUIRE(page.waitFor("places_day", u"1 1001 王芳, 1 1003 胡军"_qs));
    CHECK(page.text("lead_day") == u"shared with others");
    auto *team = page.page->findChild<FilterCombo *>();
    team->choose(qint64(2));
    REQUIRE(page.waitFor("places_day", u"1 1003 胡军"_qs));
}

TEST_CASE("who is barred stands below with the reason, a flag beside the name and in the foot")
{
    Page page;
    page.orderToday(u"A1"_qs, u"1001"_qs, u"300"_qs);
    page.orderToday(u"A2"_qs, u"1002"_qs, u"900"_qs);
    const QByteArray day = page.today.toString(Qt::ISODate).toLatin1();
    page.addSheet("1002", day + " 00:00", 0, true);
    page.addCalls("1001", day, 20, 0, 15);
    page.open();
    REQUIRE(page.waitFor("places_day", u"1 1001 王芳"_qs));
    CHECK(picture(*page.table("without_day").model())
              .first()
              .contains(u"1 sheet(s) with a fatal item"));
    CHECK(page.text("withoutHead_day").contains(u'1'));
    CHECK(page.text("boardFlags").contains(u"1001 王芳: hung up first in 15 of 20 calls"));
    QTest::mouseClick(page.page->findChild<QPushButton *>(u"lookAtFlags"_qs), Qt::LeftButton);
    CHECK(page.table("places_day").currentIndex().row() == 0);
    const QModelIndex who = page.table("places_day").model()->index(0, BoardModel::Who);
    CHECK(who.data(FlagRole).toInt() == 1);
    CHECK(who.data(Qt::ToolTipRole).toString().contains(u"hung up first"));
    CHECK_FALSE(page.page->grab().isNull());
}

TEST_CASE("keys: D W M go to the boards, Enter shows the orders behind a place, copied as text")
{
    Page page;
    page.orderToday(u"A1"_qs, u"1001"_qs, u"300"_qs);
    page.orderToday(u"A2"_qs, u"1001"_qs, u"200"_qs);
    page.open();
    REQUIRE(page.waitFor("places_month", u"1 1001 王芳"_qs));
    for (const auto &[key, name] :
         {std::pair(Qt::Key_W, "places_week"), std::pair(Qt::Key_D, "places_day"),
          std::pair(Qt::Key_M, "places_month")}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        REQUIRE(QTest::qWaitFor([&, at = name] { return page.table(at).hasFocus(); }));
    }
    QTest::keyClick(&page.table("places_month"), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"1001 王芳"));
    QTest::keyClick(&page.table("places_month"), Qt::Key_Return);
    QDialog *orders = page.dialog("ordersDialog");
    REQUIRE(orders);
    auto *table = orders->findChild<TableView *>(u"ordersTable"_qs);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    CHECK(orders->findChild<QLabel *>(u"ordersSum"_qs)->text()
          == u"2 order(s) that count, ¥500.00 together");
    CHECK(orders->windowTitle().contains(u"1001 王芳"));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"A2"));
    QTest::keyClick(orders, Qt::Key_Escape);
}

TEST_CASE("B1 a search by name or number leaves the place with its neighbours")
{
    Page page;
    int yuan = 500;
    for (const char *no : {"1001", "1002", "1003", "1004"})
        page.orderToday(u"A"_qs + QLatin1String(no), QLatin1String(no), QString::number(--yuan));
    page.open();
    REQUIRE(page.waitFor("places_day", u"1 1001 王芳, 2 1002 李娜, 3 1003 胡军, 4 1004 刘洋"_qs));
    auto *search = page.page->findChild<SearchField *>();
    QTest::keyClick(page.page.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return search->hasFocus(); }));
    QTest::keyClicks(search, QStringLiteral("1004"));
    REQUIRE(page.waitFor("places_day", u"3 1003 胡军, 4 1004 刘洋"_qs));
    CHECK(page.table("places_day").selectionModel()->isRowSelected(1));
}

TEST_CASE("any range takes the month's place, and a range that ends before it begins is refused")
{
    Page page;
    page.orderToday(u"A1"_qs, u"1001"_qs, u"300"_qs);
    page.open();
    REQUIRE(page.waitFor("places_month", u"1 1001 王芳"_qs));
    auto *range = page.page->findChild<QComboBox *>(u"range"_qs);
    const auto choose = [&](int row) {
        range->setCurrentIndex(row);
        Q_EMIT range->activated(row);
    };
    choose(1);
    REQUIRE(page.waitFor("places_day", QString()));
    CHECK(page.text("state_day") == u"over");
    choose(4);
    QDialog *dialog = page.dialog("rangeDialog");
    REQUIRE(dialog);
    auto *first = dialog->findChild<QLineEdit *>(u"first"_qs);
    auto *last = dialog->findChild<QLineEdit *>(u"last"_qs);
    first->setText(page.today.toString(Qt::ISODate));
    last->setText(page.today.addDays(-1).toString(Qt::ISODate));
    QTest::keyClick(last, Qt::Key_Return);
    CHECK(dialog->isVisible());
    last->setText(page.today.toString(Qt::ISODate));
    QTest::keyClick(last, Qt::Key_Return);
    REQUIRE(page.waitFor("places_month", u"1 1001 王芳"_qs));
    CHECK(page.desk->board(BoardCode::Month).look().period == BoardPeriod{page.today, page.today});
    choose(2);
    REQUIRE(QTest::qWaitFor(
        [&] { return page.desk->board(BoardCode::Month).look().period.first.day() == 1; }));
}

TEST_CASE("an empty board says how to import, the dialog tells every fault by line and column")
{
    Page page;
    page.open();
    REQUIRE(QTest::qWaitFor([&] { return page.text("champion_day") == u"Nobody yet"; }, 8000));
    QFile file(page.folder.filePath(u"orders.csv"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("订单号,工号,时间,金额\nA1,1001,2026-10-05 10:00,300\nA2,4711,2026-10-05 "
               "10:00,1\nA3,1001,someday,1\n");
    file.close();
    QTest::keyClick(page.page.get(), Qt::Key_I, Qt::ControlModifier);
    QDialog *dialog = page.dialog("saleImportDialog");
    REQUIRE(dialog);
    page.ask.setNextFile(file.fileName());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseFile"_qs), Qt::LeftButton);
    auto *faults = dialog->findChild<QTableWidget *>(u"preview"_qs);
    REQUIRE(QTest::qWaitFor([&] { return faults->rowCount() == 1; }, 8000));
    CHECK(faults->item(0, 0)->text() == u"4");
    CHECK(faults->item(0, 1)->text() == u"时间");
    CHECK(faults->item(0, 2)->text().startsWith(u"no time"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"file"_qs), Qt::Key_Return);
    const auto told = [&] {
        QStringList all;
        for (const QLabel *label : page.page->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    };
    REQUIRE(QTest::qWaitFor([&] { return told().contains(u"1 added"); }, 8000));
    CHECK(told().contains(u"line 3: no agent of this number is known"));
}

TEST_CASE("a leader sees the boards but no button to import, and no orders of another team")
{
    Page page;
    page.orderToday(u"A1"_qs, u"1003"_qs, u"300"_qs);
    page.open(page.leader);
    REQUIRE(page.waitFor("places_day", u"1 1003 胡军"_qs));
    CHECK_FALSE(page.page->findChild<QToolButton *>(u"boardImport"_qs));
    page.table("places_day").selectRow(0);
    QTest::keyClick(&page.table("places_day"), Qt::Key_Return);
    QDialog *orders = page.dialog("ordersDialog");
    REQUIRE(orders);
    QTest::qWait(300);
    CHECK(orders->findChild<TableView *>(u"ordersTable"_qs)->model()->rowCount() == 0);
}

TEST_CASE("the board is exported and printed as it is seen")
{
    Page page;
    page.orderToday(u"A1"_qs, u"1001"_qs, u"300"_qs);
    page.open();
    REQUIRE(page.waitFor("places_day", u"1 1001 王芳"_qs));
    const QString path = page.folder.filePath(u"board.csv"_qs);
    page.ask.setNextFile(path);
    QTest::mouseClick(page.page->findChild<QToolButton *>(u"boardExport"_qs), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 8000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"1001 王芳"));
    const QStringList lines = boardLines(page.desk->board(BoardCode::Day).look(), page.clock);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(u"1 1001 王芳\t¥300.00"));
}

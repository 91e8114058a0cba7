// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/reports/evennesspage.h"
#include "attendance/reports/evennesswords.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "common/words.h"
#include "db/dbworker.h"
#include "support/fineappealcentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPdfWriter>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Board : UiFixture, FineAppealCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<EvennessDesk> desk;
    std::unique_ptr<EvennessPage> page;

    void open()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(database.target(manager), QStringLiteral("test"));
        desk = std::make_unique<EvennessDesk>(
            *worker, EvennessDesk::Words{deciderWord, deviationWord, balanceWord, enforcementWord});
        page = std::make_unique<EvennessPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->findChild<MonthCombo *>()->choose(day);
        page->activate();
    }
    ~Board()
    {
        page.reset();
        desk.reset();
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] bool waitForRows(const char *name, int rows) const
    {
        return QTest::qWaitFor([&] { return table(name).model()->rowCount() == rows; }, 8000);
    }
};

}

TEST_CASE("#40 #26 #13 a month's evenness: who deviates and why, who only punishes, what is open")
{
    Board board;
    board.fine(board.beLate(), 300);
    board.beLate("1034", 1);
    board.open();
    REQUIRE(board.waitForRows("deviations", 1));
    CHECK(picture(*board.table("deviations").model()).first().contains(u"初犯"));
    CHECK(picture(*board.table("deciders").model()).first().contains(u"−¥2.00"));
    CHECK(picture(*board.table("balances").model()).first().contains(u"only punishes"));
    CHECK(picture(*board.table("enforcements").model()).first().contains(u"50.0%"));
    const auto text = [&](const char *name) {
        return board.page->findChild<QLabel *>(QLatin1String(name))->text();
    };
    CHECK(text("evennessWarning").contains(u"only punish"));
    CHECK(text("evennessSums").contains(u"1 fine"));
    // With an award it is told no more.
    board.add(LedgerKind::Award, 5000, board.day);
    REQUIRE(QTest::qWaitFor([&] { return text("evennessWarning").isEmpty(); }, 8000));
    CHECK(picture(*board.table("balances").model()).first().contains(u"1.00 : 1"));
    // Copied, exported and printed.
    QTest::qWait(20);
    QTest::keyClick(board.page.get(), Qt::Key_2, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return board.table("deviations").hasFocus(); }));
    board.table("deviations").selectRow(0);
    QTest::keyClick(&board.table("deviations"), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"初犯"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("evenness.csv"));
    board.ask.setNextFile(path);
    QTest::keyClick(&board.table("deviations"), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 8000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"初犯"));
    const QStringList lines = evennessLines(
        board.month, Evenness{board.desk->deciders().rows(), board.desk->deviations().rows(),
                              board.desk->balances().rows(), board.desk->enforcements().rows()});
    CHECK(lines.join(u'\n').contains(u"初犯"));
    QPdfWriter paper(folder.filePath(QStringLiteral("evenness.pdf")));
    printLines(paper, QStringLiteral("Evenness"), lines, {QStringLiteral("Manager")});
}

TEST_CASE("an even month is empty, and says so")
{
    Board board;
    board.open();
    QTest::qWait(300);
    for (const char *name : {"deciders", "deviations", "balances", "enforcements"})
        CHECK(board.table(name).model()->rowCount() == 0);
    CHECK(board.page->findChild<QLabel *>(QStringLiteral("evennessWarning"))->text().isEmpty());
}

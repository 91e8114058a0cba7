// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger/ledgerpage.h"
#include "attendance/ledger/ledgerwords.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "ui/attendance/attendanceboard.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Book : AttendanceBoard
{
    std::unique_ptr<LedgerDesk> desk;
    std::unique_ptr<LedgerPage> page;

    void confirmAll()
    {
        Connection connection = database.connect(manager);
        std::vector<ViolationId> ids;
        for (const Violation &one : violations(day)) {
            if (one.state == ViolationState::Proposed)
                ids.push_back(one.id);
        }
        ViolationStore().confirm(connection, ids, {});
    }
    void open(const QString &login, bool mayBook)
    {
        work(login);
        desk = std::make_unique<LedgerDesk>(*worker, mayBook, agentMonthWord,
                                            [this](int column, const LedgerEntry &entry) {
                                                return ledgerWord(column, entry, clock);
                                            });
        page = std::make_unique<LedgerPage>(ui, *desk, mayBook);
        page->resize(1384, 760);
        show(*page);
        page->findChild<MonthCombo *>()->choose(day);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return table("months").model()->rowCount() == 3; }, 8000));
        QTest::qWait(20);
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] bool waitForRows(int count) const
    {
        return QTest::qWaitFor([&] { return table("ledger").model()->rowCount() == count; }, 8000);
    }
    void answer(const char *dialog, const char *field, const char *text)
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return page->findChild<QDialog *>(QLatin1String(dialog)) != nullptr; }));
        QTest::qWait(20);
        auto *form = page->findChild<QDialog *>(QLatin1String(dialog));
        auto *line = form->findChild<QLineEdit *>(QLatin1String(field));
        line->setText(QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
};

}

TEST_CASE("the ledger shows everybody's month, an agent's entries, and books back what was wrong")
{
    Book book;
    book.confirmAll();
    book.open(book.manager, true);
    CHECK(book.page->findChild<QLabel *>(QStringLiteral("ledgerSums"))
              ->text()
              .contains(QString::fromUtf8("Fines −¥10.00")));
    REQUIRE(book.waitForRows(2)); // everybody's
    book.table("months").selectRow(1);
    REQUIRE(QTest::qWaitFor(
        [&] { return book.table("months").currentIndex().data().toString().startsWith(u"1041"); }));
    REQUIRE(book.waitForRows(0)); // 1041 has none
    book.table("months").selectRow(2);
    REQUIRE(book.waitForRows(2));
    book.table("ledger").selectRow(0);
    QTest::qWait(20);
    QTest::keyClick(&book.table("ledger"), Qt::Key_2, Qt::AltModifier);
    book.answer("reverseDialog", "why", "卡机故障");
    REQUIRE(book.waitForRows(3));
    CHECK(sumOf(book.desk->entries().rows()).netFen() == -500);
    // What is printed adds up to the same.
    const AgentMonth *agent = book.desk->agents().find(2);
    REQUIRE(agent);
    const QStringList lines =
        statementLines(*agent, book.desk->entries().rows(), book.desk->state(), book.clock);
    CHECK(lines.contains(QString::fromUtf8("Net\t−¥5.00")));
    QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(QStringLiteral("statement.pdf")));
    printLines(paper, QStringLiteral("Statement"), lines, {QStringLiteral("Agent")});
}

TEST_CASE("a month is closed with what follows stated, and what comes later points back")
{
    Book book;
    book.confirmAll();
    book.open(book.manager, true);
    REQUIRE(book.waitForRows(2));
    book.ask.setNextAnswer(true);
    auto *close = book.page->findChild<QPushButton *>(QStringLiteral("closeMonth"));
    REQUIRE(QTest::qWaitFor([&] { return close->isEnabled(); }, 8000));
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(book.ask.lastQuestion().text.contains(QString::fromUtf8("2 entries, net −¥10.00")));
    CHECK(
        book.ask.lastQuestion().text.contains(QStringLiteral("not decided"))); // the missing punch
    REQUIRE(QTest::qWaitFor([&] { return book.desk->state().isClosed; }, 8000));
    CHECK_FALSE(close->isEnabled());
    book.table("months").selectRow(2);
    REQUIRE(QTest::qWaitFor(
        [&] { return book.page->findChild<QPushButton *>(QStringLiteral("book"))->isEnabled(); },
        8000));
    QTest::keyClick(&book.table("months"), Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return book.page->findChild<QDialog *>(QStringLiteral("bookDialog")) != nullptr; }));
    auto *form = book.page->findChild<QDialog *>(QStringLiteral("bookDialog"));
    form->findChild<QLineEdit *>(QStringLiteral("amount"))->setText(QStringLiteral("10"));
    form->findChild<QLineEdit *>(QStringLiteral("on"))->setText(book.day.toString(Qt::ISODate));
    book.answer("bookDialog", "note", "表扬");
    REQUIRE(QTest::qWaitFor(
        [&] {
            Connection connection = book.database.connect(book.manager);
            return LedgerStore().entries(connection, book.day.addMonths(1), 0, 10).size() == 1;
        },
        8000));
    CHECK(book.waitForRows(2)); // the closed month is as it was
}

TEST_CASE("an auditor reads the ledger and books nothing")
{
    Book book;
    book.confirmAll();
    book.open(book.auditor, false);
    for (const char *name : {"book", "reverse", "closeMonth"})
        CHECK_FALSE(book.page->findChild<QPushButton *>(QLatin1String(name))->isVisible());
    REQUIRE(book.waitForRows(2));
}

TEST_CASE("months and entries are models without a fault")
{
    AgentMonthModel agents(agentMonthWord);
    const ModelCheck agentCheck(&agents);
    LedgerModel entries([](int, const LedgerEntry &entry) { return entry.note; });
    const ModelCheck entryCheck(&entries);
    AgentMonth one;
    one.agentId = 1;
    agents.replace({one});
    one.shifts = 2;
    agents.replace({one});
    LedgerEntry entry;
    entry.id = 1;
    entries.replace({entry});
    entries.replace({});
    CHECK(agents.rowCount() == 1);
    CHECK(entries.rowCount() == 0);
}

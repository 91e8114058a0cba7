// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/appeals/fineappealspage.h"
#include "attendance/appeals/fineappealdialogs.h"
#include "attendance/appeals/fineappealwords.h"
#include "attendance/ledger/ledgerpage.h"
#include "attendance/ledger/ledgerwords.h"
#include "attendance/violations/violationspage.h"
#include "attendance/violations/whywords.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "common/words.h"
#include "db/dbworker.h"
#include "support/fineappealcentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Board : UiFixture, FineAppealCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<FineAppealDesk> desk;
    std::unique_ptr<FineAppealsPage> page;

    Board()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
    }
    ~Board()
    {
        page.reset();
        desk.reset();
    }
    void work(const QString &login, FineAppealDesk::Rights rights)
    {
        page.reset();
        desk.reset();
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<FineAppealDesk>(
            *worker, rights,
            [this](int column, const FineAppeal &one) {
                return fineAppealWord(column, one, clock);
            },
            [this] { return clock.now(); });
    }
    void open(const QString &login, FineAppealDesk::Rights rights = {true, true})
    {
        work(login, rights);
        page = std::make_unique<FineAppealsPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        QSignalSpy looked(desk.get(), &FineAppealDesk::looked);
        page->activate();
        REQUIRE(looked.wait(8000));
        QTest::qWait(300); // the first look of the link is read too
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("fineAppeals"));
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] static QDialog *dialog(QWidget &of, const char *name)
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return of.findChild<QDialog *>(QLatin1String(name)) != nullptr; }, 8000));
        QTest::qWait(20);
        return of.findChild<QDialog *>(QLatin1String(name));
    }
    [[nodiscard]] static bool isGone(QWidget &of, const char *name)
    {
        return QTest::qWaitFor(
            [&] { return of.findChild<QDialog *>(QLatin1String(name)) == nullptr; }, 8000);
    }
    [[nodiscard]] static QLineEdit &line(QDialog &form, const char *name)
    {
        return *form.findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QString words() const
    {
        QString all;
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
    [[nodiscard]] bool effectSays(QDialog &form, const QString &part) const
    {
        return QTest::qWaitFor(
            [&] {
                return form.findChild<QLabel *>(QStringLiteral("effect"))->text().contains(part);
            },
            8000);
    }
    // Writes the appeal into the open dialog over that page.
    void write(QWidget &over)
    {
        QDialog *form = dialog(over, "recordFineAppealDialog");
        auto *text = form->findChild<QPlainTextEdit *>(QStringLiteral("words"));
        QTest::keyClicks(&line(*form, "signature"), QStringLiteral("deng"));
        QTest::keyClick(&line(*form, "signature"), Qt::Key_Return);
        CHECK(form->isVisible()); // nothing is written yet
        text->setPlainText(u"地铁故障,有证明"_qs);
        QTest::keyClick(&line(*form, "signature"), Qt::Key_Return);
        REQUIRE(isGone(over, "recordFineAppealDialog"));
    }
};

}

TEST_CASE("#38 an appeal is decided with what it books, and in which month, stated before")
{
    Board board;
    const qint64 entry = board.fined();
    board.closeMonth();
    const qint64 id = board.appeal(entry);
    board.open(board.above);
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 1; }, 8000));
    REQUIRE(QTest::qWaitFor([&] { return board.words().contains(u"08:03:00"); }, 8000));
    const QString words = board.words();
    for (const QString &part : {u"地铁故障"_qs, u"邓超群"_qs, u"6 d 23 h left"_qs,
                                u"必须按时上下班"_qs, u"L-%1"_qs.arg(entry)}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
    REQUIRE(board.button("decideFineAppeal").isEnabled());
    QTest::keyClick(&board.table(), Qt::Key_1, Qt::AltModifier);
    QDialog *form = Board::dialog(*board.page, "decideFineAppealDialog");
    auto *outcome = form->findChild<QComboBox *>(QStringLiteral("outcome"));
    CHECK(outcome->currentIndex() == -1); // nothing is suggested
    QTest::keyClick(&Board::line(*form, "why"), Qt::Key_Return);
    CHECK(form->isVisible());
    outcome->setCurrentIndex(2);
    CHECK(Board::line(*form, "remains").isEnabled());
    Board::line(*form, "remains").setText(QStringLiteral("2"));
    const QString next = board.month.addMonths(1).toString(u"yyyy-MM");
    REQUIRE(board.effectSays(*form, u"¥3.00 for the agent"_qs));
    CHECK(board.effectSays(*form, next));
    CHECK(board.effectSays(*form, board.month.toString(u"yyyy-MM") + u" is closed"_qs));
    Board::line(*form, "why").setText(u"部分属实"_qs);
    QTest::keyClick(&Board::line(*form, "why"), Qt::Key_Return);
    REQUIRE(Board::isGone(*board.page, "decideFineAppealDialog"));
    CHECK(board.net(board.month) == -500);
    CHECK(board.net(board.month.addMonths(1)) == 300);
    CHECK(board.load(id).outcome == FineOutcome::Reduce);
    REQUIRE(QTest::qWaitFor([&] { return board.words().contains(u"部分属实"); }, 8000));
    CHECK_FALSE(board.button("decideFineAppeal").isEnabled());
    CHECK_FALSE(board.button("decideFineAppeal").toolTip().isEmpty());
}

TEST_CASE("a disabled decision says why: who decided it himself, and who is above")
{
    Board board;
    board.appeal(board.fined());
    board.open(board.manager);
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 1; }, 8000));
    CHECK_FALSE(board.button("decideFineAppeal").isEnabled());
    CHECK(board.button("decideFineAppeal").toolTip().contains(u"You decided this yourself"));
    CHECK_FALSE(board.button("withdrawFineAppeal").isEnabled());
    CHECK(board.button("withdrawFineAppeal").toolTip().contains(u"Whom it is against"));
    CHECK(board.words().contains(u"May decide\nabove")); // her name
    board.open(board.auditor, {false, false});
    for (const char *name : {"decideFineAppeal", "withdrawFineAppeal", "fineAppealTerms"})
        CHECK_FALSE(board.button(name).isVisible());
}

TEST_CASE("a leader withdraws an appeal on the agent's word, states are filtered, all is copied")
{
    Board board;
    const qint64 first = board.appeal(board.fined());
    board.appeal(board.fined(1));
    board.open(board.leader, {true, false});
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 2; }, 8000));
    CHECK_FALSE(board.button("decideFineAppeal").isVisible());
    board.table().selectRow(0);
    REQUIRE(QTest::qWaitFor([&] { return board.words().contains(u"08:03:00"); }, 8000));
    QTest::mouseClick(&board.button("withdrawFineAppeal"), Qt::LeftButton);
    QDialog *form = Board::dialog(*board.page, "withdrawFineAppealDialog");
    QTest::keyClick(&Board::line(*form, "why"), Qt::Key_Return);
    CHECK(form->isVisible());
    Board::line(*form, "why").setText(u"本人认可"_qs);
    QTest::keyClick(&Board::line(*form, "why"), Qt::Key_Return);
    REQUIRE(Board::isGone(*board.page, "withdrawFineAppealDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.desk->openCount() == 1; }, 8000));
    CHECK(board.load(first).state == FineAppealState::Withdrawn);
    auto *state = board.page->findChild<QComboBox *>(QStringLiteral("fineAppealState"));
    state->setCurrentIndex(state->findText(QStringLiteral("open")));
    CHECK(board.table().model()->rowCount() == 1);
    state->setCurrentIndex(state->findText(QStringLiteral("withdrawn or settled")));
    REQUIRE(board.table().model()->rowCount() == 1);
    board.table().selectRow(0);
    REQUIRE(QTest::qWaitFor([&] { return board.words().contains(u"08:03:00"); }, 8000));
    QTest::mouseClick(board.page->findChild<QPushButton *>(QStringLiteral("whyCopy")),
                      Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u"本人认可"));
    CHECK(copied.contains(u"必须按时上下班")); // and why he was fined
    QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(QStringLiteral("appeal.pdf")));
    printLines(paper, QStringLiteral("Appeal"), copied.split(u'\n'), {QStringLiteral("Agent")});
    board.ask.setNextFile(folder.filePath(QStringLiteral("appeals.csv")));
    board.page->window()->activateWindow();
    board.table().setFocus();
    QTest::qWait(20);
    QTest::keyClick(&board.table(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return QFile::exists(folder.filePath(QStringLiteral("appeals.csv"))); }, 8000));
    QFile file(folder.filePath(QStringLiteral("appeals.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"Withdrawn"));
}

TEST_CASE("an appeal is recorded from the violations by a key, and refused with the reason")
{
    Board board;
    const qint64 entry = board.fined();
    board.beLate("1034", 1); // undecided
    board.work(board.leader, {true, false});
    ViolationDesk violating(*board.worker, {false, true, false, false},
                            [&board](int column, const Violation &violation) {
                                return violationWord(column, violation, board.clock);
                            });
    ViolationsPage page(board.ui, violating);
    QObject::connect(&page, &ViolationsPage::appealWanted, &page, [&](const LedgerEntry &one) {
        offerFineAppeal(board.ui, *board.desk, one, page,
                        [&](const QString &why) { page.tell(QStringLiteral("No"), why); });
    });
    page.resize(1384, 760);
    board.show(page);
    page.findChild<MonthCombo *>()->choose(board.day);
    page.findChild<QCheckBox *>(QStringLiteral("undecidedOnly"))->setChecked(false);
    page.activate();
    auto *table = page.findChild<QTableView *>(QStringLiteral("violations"));
    auto *appeal = page.findChild<QPushButton *>(QStringLiteral("appeal"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    table->selectRow(0); // the later one, which is not booked
    QTest::qWait(300);
    CHECK_FALSE(appeal->isEnabled());
    CHECK(appeal->toolTip().contains(u"booked"));
    table->selectRow(1);
    REQUIRE(QTest::qWaitFor([&] { return appeal->isEnabled(); }, 8000));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_5, Qt::AltModifier);
    board.write(page);
    Connection led = board.database.connect(board.leader);
    CHECK(FineAppealStore().chance(led, entry).refusal == u"fine_appeal_once");
    QTest::qWait(300);
    page.window()->activateWindow();
    table->setFocus();
    QTest::qWait(20);
    QTest::keyClick(table, Qt::Key_5, Qt::AltModifier);
    const auto isTold = [&] {
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"It is appealed already"))
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor(isTold, 8000));
    CHECK(page.findChild<QDialog *>(QStringLiteral("recordFineAppealDialog")) == nullptr);
}

TEST_CASE("a compensation is appealed from the ledger by a key, an award is not")
{
    Board board;
    board.add(LedgerKind::Award, 5000, board.day);
    const qint64 damage = board.add(LedgerKind::Compensation, -8000, board.day.addDays(1));
    board.work(board.leader, {true, false});
    LedgerDesk booking(*board.worker, false, agentMonthWord,
                       [&board](int column, const LedgerEntry &entry) {
                           return ledgerWord(column, entry, board.clock);
                       });
    LedgerPage page(board.ui, booking, true);
    QObject::connect(&page, &LedgerPage::appealWanted, &page, [&](const LedgerEntry &one) {
        offerFineAppeal(board.ui, *board.desk, one, page,
                        [&](const QString &why) { page.tell(QStringLiteral("No"), why); });
    });
    page.resize(1384, 760);
    board.show(page);
    page.findChild<MonthCombo *>()->choose(board.day);
    page.activate();
    auto *table = page.findChild<QTableView *>(QStringLiteral("ledger"));
    auto *appeal = page.findChild<QPushButton *>(QStringLiteral("appeal"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 8000));
    QTest::qWait(300);
    CHECK(appeal->toolTip().contains(u"Choose"));
    table->selectRow(0);
    CHECK_FALSE(appeal->isEnabled());
    CHECK(appeal->toolTip().contains(u"takes nothing"));
    table->selectRow(1);
    CHECK(appeal->isEnabled());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_3, Qt::AltModifier);
    board.write(page);
    const auto isRecorded = [&] {
        Connection led = board.database.connect(board.leader);
        return FineAppealStore().chance(led, damage).refusal == u"fine_appeal_once";
    };
    CHECK(QTest::qWaitFor(isRecorded, 8000));
}

TEST_CASE(
    "terms of appeals are set by a manager, and without appeals the page says where they begin")
{
    Board board;
    board.open(board.manager);
    CHECK(board.words().contains(u"No appeals"));
    QTest::mouseClick(&board.button("fineAppealTerms"), Qt::LeftButton);
    QDialog *form = Board::dialog(*board.page, "fineAppealTermsDialog");
    CHECK(Board::line(*form, "window").text() == u"7");
    Board::line(*form, "window").setText(QStringLiteral("x"));
    QTest::keyClick(&Board::line(*form, "window"), Qt::Key_Return);
    CHECK(form->isVisible());
    Board::line(*form, "window").setText(QStringLiteral("30"));
    auto *superior = form->findChild<QComboBox *>(QStringLiteral("superior"));
    CHECK(superior->count() == 3); // nobody, and the two managers
    superior->setCurrentIndex(superior->findText(QStringLiteral("above")));
    QTest::keyClick(&Board::line(*form, "window"), Qt::Key_Return);
    REQUIRE(Board::isGone(*board.page, "fineAppealTermsDialog"));
    Connection open = board.database.connect(board.manager);
    const FineAppealTerms terms = FineAppealStore().terms(open);
    CHECK(terms.windowDays == 30);
    CHECK(terms.superiorId > 0);
    // What came while the page was not seen is there when it is seen again.
    board.page->deactivate();
    board.appeal(board.fined());
    board.page->activate();
    CHECK(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 1; }, 8000));
}

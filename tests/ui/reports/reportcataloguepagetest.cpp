// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcataloguepage.h"

#include "db/dbworker.h"
#include "reports/consolewords.h"
#include "reports/paper/paperview.h"
#include "reports/reportrunspage.h"
#include "reports/reportrunstore.h"
#include "reports/reportschedulespage.h"
#include "reports/reportschedulestore.h"
#include "support/attendancecentre.h"
#include "ui/common/fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <atomic>

using namespace banzhang;
using namespace banzhang::test;

namespace {

ReportDocument bookOf(const ReportRequest &request, qint64 dialled)
{
    ReportDocument document;
    document.request = request;
    document.title = u"October 2026"_qs;
    document.zone = u"Asia/Shanghai"_qs;
    document.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7), Qt::UTC);
    for (const ReportSection section : sectionsOf(request)) {
        ReportChapter chapter;
        chapter.code = codeOf(section);
        chapter.title = chapter.code;
        chapter.startsPage = true;
        ReportTable table;
        table.code = u"t"_qs;
        table.columns = {{u"dialled"_qs, u"Dialled"_qs, FigureKind::Integer, 1, {}}};
        table.rows = {{{dialled}, RowRole::Plain, {}}};
        chapter.blocks.push_back(table);
        document.chapters.push_back(chapter);
    }
    return document;
}

struct Desk : UiFixture, AttendanceCentre
{
    std::unique_ptr<DbWorker> worker, quick;
    std::unique_ptr<ReportDesk> desk;
    std::unique_ptr<TabPage> page;
    std::atomic<qint64> dialled = 1486;
    std::atomic_bool isSlow = false;

    Desk()
    {
        applyLook(*qApp, themes, u"en"_qs);
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(database.target(manager), u"test reports"_qs);
        quick = std::make_unique<DbWorker>(database.target(manager), u"test"_qs);
        const auto make = [this](Connection &open, const ReportRequest &request,
                                 const ReportProgress &) {
            if (isSlow)
                open.execute("SELECT pg_sleep(60)");
            return bookOf(request, dialled);
        };
        desk = std::make_unique<ReportDesk>(
            *worker, *quick, ReportDesk::Rights{{Post::Manager}, true, true},
            ReportKitchen{make, u"1.0"_qs, reportSentence}, reportDeskWords(clock));
    }
    ~Desk()
    {
        page.reset();
        desk.reset();
    }
    template <class Page, class... More>
    Page *open(More &&...more)
    {
        auto made = std::make_unique<Page>(ui, *desk, std::forward<More>(more)...);
        Page *raw = made.get();
        page = std::move(made);
        page->resize(1384, 760);
        show(*page);
        QSignalSpy listed(desk.get(), &ReportDesk::listed);
        QSignalSpy oriented(desk.get(), &ReportDesk::oriented);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return listed.count() > 0 && oriented.count() > 0; }, 8000));
        return raw;
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            throw std::runtime_error(name);
        return widget;
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] PaperView *paper() const { return page->findChild<PaperView *>(); }
    [[nodiscard]] bool awaitPaper() const
    {
        return QTest::qWaitFor([&] { return paper()->isVisible() && paper()->paper(); }, 15000);
    }
    [[nodiscard]] std::vector<ReportRun> kept() const
    {
        Connection by = database.connect(manager);
        return ReportRunStore().list(by, {});
    }
};

}

TEST_CASE("a report is chosen and made by a key and its chapters are left out by a tick")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    auto *tree = desk.find<QTreeView>("reportCatalogue");
    CHECK(tree->currentIndex().isValid()); // the book of the month
    CHECK(desk.find<QComboBox>("reportPeriod")->currentIndex() == 1);
    auto *chapters = desk.find<QListWidget>("reportChapters");
    REQUIRE(chapters->count() == 11);
    chapters->item(10)->setCheckState(Qt::Unchecked);
    desk.click("paperA3");
    QTest::keyClick(desk.page.get(), Qt::Key_F5);
    REQUIRE(desk.awaitPaper());
    const auto runs = desk.kept();
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].request.sections.size() == 10);
    CHECK(runs[0].request.paper == PaperSize::A3);
    CHECK(desk.paper()->paper()->document().chapters.size() == 10);
    CHECK(desk.page->statusParts().join(u' ').contains(runs[0].runNo));
}

TEST_CASE("line 8 a long report is cancelled by Esc and the page says so")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    desk.isSlow = true;
    desk.click("showReport");
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QWidget>("reportWork")->isVisible(); }, 8000));
    CHECK_FALSE(desk.find<QPushButton>("pdfReport")->isEnabled());
    REQUIRE(QTest::qWaitFor(
        [&] {
            if (desk.desk->isRunning())
                QTest::keyClick(desk.page.get(), Qt::Key_Escape);
            return !desk.find<QWidget>("reportWork")->isVisible();
        },
        15000));
    CHECK(desk.find<QPushButton>("showReport")->isEnabled());
}

TEST_CASE("a PDF of what is shown is written and kept with its run")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    const QString path = desk.folder.filePath(u"book.pdf"_qs);
    desk.ask.setNextFile(path);
    desk.click("pdfReport");
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto runs = desk.kept();
            return runs.size() == 1 && runs[0].files.size() == 1;
        },
        20000));
    CHECK(QFile::exists(path));
    CHECK(desk.kept()[0].files[0].name == u"book.pdf");
}

TEST_CASE("line 3 a run is looked up by its QR text and held beside another")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    desk.click("showReport");
    REQUIRE(desk.awaitPaper());
    auto *page = desk.open<ReportRunsPage>();
    const ReportRun run = desk.kept().at(0);
    auto *search = desk.find<QLineEdit>("runSearch");
    search->setFocus();
    search->setText(u"banzhang:run=%1;sha256=%2"_qs.arg(run.runNo, run.fingerprint));
    QTest::keyClick(search, Qt::Key_Return);
    auto *table = desk.find<QTableView>("reportRuns");
    REQUIRE(QTest::qWaitFor([&] { return table->selectionModel()->hasSelection(); }, 8000));
    QSignalSpy shown(page, &ReportRunsPage::shown);
    desk.click("openRun");
    REQUIRE(QTest::qWaitFor([&] { return shown.count() == 1; }, 8000));
    desk.dialled = 7;
    desk.click("compareRun");
    QTableWidget *figures = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] { return (figures = desk.page->findChild<QTableWidget *>(u"comparedFigures"_qs)); },
        8000));
    CHECK(figures->item(0, 2)->text() == u"1,486");
    CHECK(figures->item(0, 3)->text() == u"7");
    CHECK(figures->item(0, 3)->font().bold());
}

TEST_CASE("a schedule is made by clicks and ended after a question")
{
    Desk desk;
    desk.open<ReportSchedulesPage>(ReportSchedulesPage::Runner(), u"en"_qs);
    desk.click("newSchedule");
    auto *dialog = desk.page->findChild<QDialog *>(u"scheduleDialog"_qs);
    REQUIRE(dialog);
    auto *folder = dialog->findChild<QLineEdit *>(u"scheduleFolder"_qs);
    folder->setText(u"reports"_qs);
    auto *submit = dialog->findChild<QPushButton *>(u"submit"_qs);
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(dialog->isVisible()); // not from the root on
    folder->setText(desk.folder.path());
    QTest::mouseClick(submit, Qt::LeftButton);
    auto *table = desk.find<QTableView>("reportSchedules");
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 8000));
    table->selectRow(0);
    desk.ask.setNextAnswer(true);
    desk.click("endSchedule");
    REQUIRE(QTest::qWaitFor([&] { return !desk.desk->schedules().rows().at(0).isActive; }, 8000));
    CHECK_FALSE(desk.find<QPushButton>("editSchedule")->isEnabled());
}

TEST_CASE("the catalogue asks for what was asked for last at the next start")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    auto *period = desk.find<QComboBox>("reportPeriod");
    REQUIRE(period->currentIndex() == 1); // the last whole month
    QTest::keyClick(period, Qt::Key_Down);
    const QVariant month = period->currentData();
    auto *scope = desk.find<QComboBox>("reportScope");
    QTest::keyClick(scope, Qt::Key_Down);
    const QVariant team = scope->currentData();
    REQUIRE_FALSE(team.toString().isEmpty());
    QTest::mouseClick(desk.find<QCheckBox>("reportYearBefore"), Qt::LeftButton);
    CHECK_FALSE(desk.find<QCheckBox>("reportYearBefore")->isChecked());

    desk.page.reset();
    desk.open<ReportCataloguePage>(u"en"_qs);
    CHECK(desk.find<QComboBox>("reportPeriod")->currentData() == month);
    CHECK(desk.find<QComboBox>("reportScope")->currentData() == team);
    CHECK_FALSE(desk.find<QCheckBox>("reportYearBefore")->isChecked());
    CHECK(desk.find<QCheckBox>("reportBefore")->isChecked());
}

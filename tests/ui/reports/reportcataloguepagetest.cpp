// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcataloguepage.h"

#include "common/messagebar.h"
#include "db/dbworker.h"
#include "reports/consolewords.h"
#include "reports/paper/papercanvas.h"
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
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
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
    document.snapshotAt = QDateTime::currentDateTimeUtc();
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

// The first row of many, as of the calls of a month.
ReportDocument partOf(ReportDocument document, qint64 inAll)
{
    auto &table = std::get<ReportTable>(document.chapters.front().blocks.front());
    table.inAll = inAll;
    table.digest = QString(64, u'a');
    return document;
}

struct ManyRows final : RowStream
{
    explicit ManyRows(qint64 many) : rows(many) {}
    [[nodiscard]] qint64 count() const override { return rows; }
    [[nodiscard]] Result<void>
    each(const std::function<bool(const ReportRow &row)> &take) const override
    {
        for (qint64 i = 0; i < rows; ++i) {
            if (!take({{1000 + i}, RowRole::Plain, {}}))
                return {};
        }
        return {};
    }
    const qint64 rows;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QString messageIn(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChild<MessageBar *>()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u' ');
}

struct Desk : UiFixture, AttendanceCentre
{
    std::unique_ptr<DbWorker> worker, quick;
    std::unique_ptr<ReportDesk> desk;
    std::unique_ptr<TabPage> page;
    std::atomic<qint64> dialled = 1486;
    std::atomic_bool isSlow = false;
    std::atomic<qint64> inAll = 0; // rows; 0: those of the document are all
    std::atomic_int pages = 0;     // beside the book's

    Desk()
    {
        applyLook(*qApp, themes, u"en"_qs);
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(database.target(manager), u"test reports"_qs);
        quick = std::make_unique<DbWorker>(database.target(manager), u"test"_qs);
        const auto make = [this](Connection &open, const ReportRequest &request,
                                 const ReportProgress &) -> ReportMade {
            if (isSlow)
                open.execute("SELECT pg_sleep(60)");
            ReportDocument book = bookOf(request, dialled);
            for (int i = 0; i < pages; ++i)
                book.chapters.push_back(book.chapters.front());
            if (inAll == 0)
                return book;
            return {partOf(book, inAll), std::make_shared<const ManyRows>(inAll)};
        };
        desk = std::make_unique<ReportDesk>(
            *worker, *quick, ReportDesk::Rights{{Post::Manager}, true, true, true},
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

TEST_CASE("#87 a CSV of more rows than the paper has holds all of them and a kept run is made anew "
          "for it")
{
    Desk desk;
    desk.inAll = 2500;
    auto *page = desk.open<ReportCataloguePage>(u"en"_qs);
    const auto csvLines = [&](const QString &name) {
        QFile file(desk.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    const auto save = [&](const QString &name, size_t runs) {
        desk.ask.setNextFile(desk.folder.filePath(name));
        desk.click("csvReport");
        return QTest::qWaitFor(
            [&] {
                const auto kept = desk.kept();
                return kept.size() == runs && kept.front().files.size() == 1;
            },
            20000);
    };
    REQUIRE(save(u"a.csv"_qs, 1));
    CHECK(csvLines(u"a.csv"_qs).contains("3499\r"));
    // The same from the history: the calls went with the run, so they are read once more.
    const ReportRun kept = desk.kept().front();
    QFuture<Result<MadeReport>> opened = desk.desk->open(kept);
    REQUIRE(QTest::qWaitFor([&] { return opened.isFinished(); }, 8000));
    page->showKept(*opened.result());
    REQUIRE(desk.awaitPaper());
    REQUIRE(
        QTest::qWaitFor([&] { return desk.find<QPushButton>("csvReport")->isEnabled(); }, 8000));
    REQUIRE(save(u"b.csv"_qs, 2));
    CHECK(csvLines(u"b.csv"_qs).size() == csvLines(u"a.csv"_qs).size());
    CHECK(csvLines(u"b.csv"_qs).contains("3499\r"));
    const QString told = messageIn(*desk.page);
    CHECK(told.contains(desk.kept().front().runNo));
    CHECK(told.contains(u"made anew"));
    CHECK(desk.kept().front().runNo != kept.runNo);
    CHECK(desk.kept().front().fingerprint == kept.fingerprint);
}

TEST_CASE("#87 Esc while a file of very many rows is written leaves no file and says so")
{
    Desk desk;
    desk.inAll = 500'000'000;
    desk.open<ReportCataloguePage>(u"en"_qs);
    const QStringList before = filesIn(desk.folder.path());
    desk.ask.setNextFile(desk.folder.filePath(u"calls.xlsx"_qs));
    desk.click("xlsxReport");
    auto *bar = desk.find<QProgressBar>("reportProgress");
    REQUIRE(
        QTest::qWaitFor([&] { return bar->maximum() > 500'000'000 && bar->value() > 0; }, 20000));
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !desk.find<QWidget>("reportWork")->isVisible(); }, 20000));
    CHECK(filesIn(desk.folder.path()) == before);
    CHECK(messageIn(*desk.page).contains(u"No file was left"));
    CHECK(desk.kept().front().files.empty());
    CHECK(desk.find<QPushButton>("xlsxReport")->isEnabled());
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

TEST_CASE("line 4 the site's paper is written in a dialog and remembered and on the shown report")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    desk.click("showReport");
    REQUIRE(desk.awaitPaper());
    CHECK(desk.paper()->paper()->setup().head.isEmpty());
    desk.click("letterhead");
    auto *dialog = desk.page->findChild<QDialog *>(u"letterheadDialog"_qs);
    REQUIRE(dialog);
    auto *canvas = dialog->findChild<PaperCanvas *>();
    REQUIRE(canvas->paper());
    auto *head = dialog->findChild<QLineEdit *>(u"letterheadHead"_qs);
    QTest::keyClicks(head, u"Operations"_qs);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"letterheadFoot"_qs), u"In confidence"_qs);
    dialog->findChild<QDoubleSpinBox *>(u"marginLeft"_qs)->setValue(30);
    CHECK(canvas->paper()->setup().head == u"Operations"); // seen at once
    CHECK(canvas->paper()->setup().marginsMm.left() == 30);
    const QString wrong = desk.folder.filePath(u"logo.gif"_qs);
    QFile file(wrong);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("GIF89a");
    file.close();
    desk.ask.setNextFile(wrong);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseLogo"_qs), Qt::LeftButton);
    CHECK(dialog->findChild<QLabel *>(u"logoFault"_qs)->text().contains(u"logo.gif"));
    const QString right = desk.folder.filePath(u"logo.png"_qs);
    QImage red(60, 30, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(right));
    desk.ask.setNextFile(right);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseLogo"_qs), Qt::LeftButton);
    CHECK_FALSE(dialog->findChild<QLabel *>(u"logoFault"_qs)->isVisible());
    CHECK_FALSE(canvas->paper()->setup().logo.isNull());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_qs), Qt::LeftButton);
    const auto setup = [&desk] { return desk.paper()->paper()->setup(); };
    REQUIRE(QTest::qWaitFor([&] { return desk.paper()->paper() && setup().head == u"Operations"; },
                            15000));
    CHECK(setup().foot == u"In confidence");
    CHECK(setup().marginsMm.left() == 30);
    CHECK_FALSE(setup().logo.isNull());
    desk.click("letterhead");
    auto *again = desk.page->findChild<QLineEdit *>(u"letterheadHead"_qs);
    REQUIRE(again);
    CHECK(again->text() == u"Operations");
}

TEST_CASE("line 4 who is no manager has the site's paper and cannot change it")
{
    Desk desk;
    desk.desk = std::make_unique<ReportDesk>(
        *desk.worker, *desk.quick, ReportDesk::Rights{{Post::Leader}, false, false, false},
        ReportKitchen{[](Connection &, const ReportRequest &request, const ReportProgress &) {
                          return bookOf(request, 1);
                      },
                      u"1.0"_qs, reportSentence},
        reportDeskWords(desk.clock));
    desk.open<ReportCataloguePage>(u"en"_qs);
    CHECK_FALSE(desk.find<QPushButton>("letterhead")->isEnabled());
    CHECK(desk.find<QPushButton>("letterhead")->toolTip().contains(u"Managers"));
}

TEST_CASE("CSV in GB18030 is chosen in the dialog and offered first the next time")
{
    Desk desk;
    desk.open<ReportCataloguePage>(u"en"_qs);
    desk.click("showReport");
    REQUIRE(desk.awaitPaper());
    const auto write = [&desk](const QString &path, int filter) {
        desk.click("csvReport");
        auto *chooser = desk.page->findChild<QFileDialog *>();
        REQUIRE(chooser);
        QStringList kinds = chooser->nameFilters();
        chooser->selectNameFilter(kinds.at(filter));
        chooser->selectFile(path);
        static_cast<QDialog *>(chooser)->done(QDialog::Accepted);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 15000));
        REQUIRE(QTest::qWaitFor([&] { return !desk.page->findChild<QFileDialog *>(); }, 8000));
        return kinds;
    };
    const QString first = desk.folder.filePath(u"a.csv"_qs);
    CHECK(write(first, 1).at(0).contains(u"UTF-8"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.find<QWidget>("reportWork")->isVisible(); }, 8000));
    CHECK(write(desk.folder.filePath(u"b.csv"_qs), 0).at(0).contains(u"GB18030"));
    QFile file(first);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().startsWith("\xef\xbb\xbf")); // only UTF-8 has a mark
}

TEST_CASE("line 8 writing shows how far it is and is cancelled without a half file")
{
    Desk desk;
    desk.pages = 4000;
    desk.open<ReportCataloguePage>(u"en"_qs);
    desk.click("showReport");
    REQUIRE(desk.awaitPaper());
    REQUIRE(desk.paper()->paper()->pages() > 4000);
    const QString path = desk.folder.filePath(u"book.pdf"_qs);
    desk.ask.setNextFile(path);
    desk.click("pdfReport");
    auto *progress = desk.find<QProgressBar>("reportProgress");
    REQUIRE(QTest::qWaitFor([&] { return progress->maximum() > 4000; }, 15000));
    CHECK(desk.find<QWidget>("reportWork")->isVisible());
    desk.click("cancelReport");
    REQUIRE(QTest::qWaitFor([&] { return !desk.find<QWidget>("reportWork")->isVisible(); }, 15000));
    CHECK_FALSE(QFile::exists(path));
    CHECK(desk.kept().at(0).files.empty());
    CHECK(desk.find<QPushButton>("pdfReport")->isEnabled());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/notices/noticespage.h"
#include "db/dbworker.h"
#include "leaderboards/notices/noticewords.h"
#include "support/meetingcentre.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Hall : UiFixture, MeetingCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<NoticeDesk> desk;
    std::unique_ptr<NoticesPage> page;

    Hall()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
    }
    ~Hall()
    {
        page.reset();
        desk.reset();
    }
    void open(const QString &login, bool mayPublish = true)
    {
        page.reset();
        desk.reset();
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<NoticeDesk>(*worker, mayPublish, noticeWords(clock),
                                            [this] { return clock.siteNow().date(); });
        page = std::make_unique<NoticesPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        QSignalSpy listed(desk.get(), &NoticeDesk::listed);
        page->activate();
        REQUIRE(listed.wait(8000));
        QTest::qWait(300);
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] bool showsRows(const char *name, int rows) const
    {
        return QTest::qWaitFor([&] { return table(name).model()->rowCount() == rows; }, 8000);
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        REQUIRE(
            QTest::qWaitFor([&] { return page->findChild<QDialog *>(QLatin1String(name)); }, 8000));
        QTest::qWait(20);
        return page->findChild<QDialog *>(QLatin1String(name));
    }
    [[nodiscard]] bool isGone(const char *name) const
    {
        return QTest::qWaitFor([&] { return !page->findChild<QDialog *>(QLatin1String(name)); },
                               8000);
    }
    static QLineEdit &line(QDialog &form, const char *name)
    {
        return *form.findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(const char *name, int row, int column) const
    {
        return table(name).model()->index(row, column).data().toString();
    }
};

}

TEST_CASE("M2 a notice is written, refused while something lacks, published and told by keys")
{
    Hall hall;
    hall.open(hall.leader);
    QTest::keyClick(&hall.table("notices"), Qt::Key_1, Qt::AltModifier);
    QDialog *form = hall.dialog("noticeDialog");
    auto *teams = form->findChild<QListWidget *>(QStringLiteral("teams"));
    CHECK(teams->count() == 1); // his own
    QTest::keyClick(&Hall::line(*form, "title"), Qt::Key_Return);
    CHECK(form->isVisible());
    Hall::line(*form, "title").setText(u"缴费新口径"_qs);
    form->findChild<QPlainTextEdit *>(QStringLiteral("words"))->setPlainText(u"下月起线上缴费"_qs);
    Hall::line(*form, "question1").setText(u"何时起"_qs);
    Hall::line(*form, "choices1").setText(u"下月* / 今天"_qs);
    QTest::keyClick(&Hall::line(*form, "title"), Qt::Key_Return);
    CHECK(form->isVisible()); // one question is no quiz
    Hall::line(*form, "question2").setText(u"如何"_qs);
    Hall::line(*form, "choices2").setText(u"柜台* / 线上*"_qs);
    QTest::keyClick(&Hall::line(*form, "title"), Qt::Key_Return);
    CHECK(form->isVisible()); // two right ones
    Hall::line(*form, "choices2").setText(u"柜台 / 线上*"_qs);
    QTest::keyClick(&Hall::line(*form, "title"), Qt::Key_Return);
    REQUIRE(hall.isGone("noticeDialog"));
    REQUIRE(hall.showsRows("notices", 1));
    REQUIRE(hall.showsRows("noticeReaders", 4));
    CHECK(hall.desk->notices().rows().at(0).questions.at(1).right == 1);
    hall.table("noticeReaders").selectAll();
    QTest::keyClick(&hall.table("noticeReaders"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return hall.desk->coverage().rows().front().told == 4; }, 8000));
    CHECK(hall.desk->openCount() == 0);
    CHECK(hall.cell("notices", 0, NoticeModel::Told) == u"4/4");
}

TEST_CASE("M3 the quiz is ticked for one agent, all of it or nothing")
{
    Hall hall;
    hall.publish(hall.notice());
    hall.open(hall.manager);
    REQUIRE(hall.showsRows("noticeReaders", 6));
    CHECK(hall.showsRows("noticeCoverage", 3));
    CHECK_FALSE(hall.button("answerNotice").isEnabled());
    hall.table("noticeReaders").selectRow(0);
    REQUIRE(hall.button("answerNotice").isEnabled());
    QTest::mouseClick(&hall.button("answerNotice"), Qt::LeftButton);
    QDialog *form = hall.dialog("quizDialog");
    auto *first = form->findChild<QComboBox *>(QStringLiteral("answer1"));
    auto *second = form->findChild<QComboBox *>(QStringLiteral("answer2"));
    first->setCurrentIndex(0);
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(form->isVisible()); // the second is missing
    second->setCurrentIndex(1);
    QTest::keyClick(second, Qt::Key_Return);
    REQUIRE(hall.isGone("quizDialog"));
    REQUIRE(QTest::qWaitFor(
        [&] { return hall.cell("noticeReaders", 0, NoticeReaderModel::Quiz) == u"2 of 2 right"; },
        8000));
}

TEST_CASE("M2 a correction begins with the old words and takes the old notice's place")
{
    Hall hall;
    hall.publish(hall.notice());
    hall.open(hall.manager);
    REQUIRE(hall.showsRows("notices", 1));
    QTest::mouseClick(&hall.button("correctNotice"), Qt::LeftButton);
    QDialog *form = hall.dialog("noticeDialog");
    auto *words = form->findChild<QPlainTextEdit *>(QStringLiteral("words"));
    CHECK(words->toPlainText() == hall.notice().words);
    CHECK(Hall::line(*form, "choices2").text() == u"柜台 / 线上*");
    words->setPlainText(u"自下下月起"_qs);
    QTest::keyClick(&Hall::line(*form, "title"), Qt::Key_Return);
    REQUIRE(hall.isGone("noticeDialog"));
    REQUIRE(hall.showsRows("notices", 2));
    hall.table("notices").selectRow(1); // the old one
    CHECK(hall.cell("notices", 1, NoticeModel::State) == u"Corrected");
    CHECK_FALSE(hall.button("correctNotice").isEnabled());
    CHECK(hall.button("correctNotice").toolTip().contains(u"newer"));
}

TEST_CASE("who may not publish reads, without notices the page says so, and readers are exported")
{
    Hall hall;
    hall.open(hall.auditor, false);
    CHECK_FALSE(hall.button("publishNotice").isVisible());
    bool says = false;
    for (const auto *label : hall.page->findChildren<QLabel *>())
        says = says || (label->isVisible() && label->text().contains(u"No notices"));
    CHECK(says);
    hall.publish(hall.notice());
    REQUIRE(hall.showsRows("noticeReaders", 6)); // told by the server
    QTemporaryDir folder;
    hall.ask.setNextFile(folder.filePath(QStringLiteral("notice.csv")));
    hall.table("notices").setFocus();
    QTest::qWait(20);
    QTest::keyClick(&hall.table("notices"), Qt::Key_E, Qt::ControlModifier);
    CHECK(QTest::qWaitFor(
        [&] { return QFile::exists(folder.filePath(QStringLiteral("notice.csv"))); }, 8000));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance/performancepage.h"
#include "common/look.h"
#include "db/dbworker.h"
#include "reports/incidents/incidentdialogs.h"
#include "reports/incidents/incidentspage.h"
#include "reports/performance/performancewords.h"
#include "support/performancecentre.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <catch2/catch.hpp>

#include <memory>
#include <stdexcept>

using namespace banzhang;
using namespace banzhang::test;

namespace {

template <class Desk, class Page>
struct Board : UiFixture, PerformanceCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Page> page;

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
    void showPage()
    {
        page = std::make_unique<Page>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->activate();
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->template findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->template findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return page->template findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QDialog &dialog(const char *name) const
    {
        const auto find = [&] { return page->template findChild<QDialog *>(QLatin1String(name)); };
        if (!QTest::qWaitFor([&] { return find() != nullptr && find()->isVisible(); }, 8000))
            throw std::runtime_error("the dialog did not come");
        return *find();
    }
    [[nodiscard]] bool isGone(const char *name) const
    {
        return QTest::qWaitFor(
            [&] { return page->template findChild<QDialog *>(QLatin1String(name)) == nullptr; },
            8000);
    }
    [[nodiscard]] static bool says(QWidget &where, const QString &part)
    {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel *label : where.findChildren<QLabel *>())
                    if (label->text().contains(part))
                        return true;
                return false;
            },
            4000);
    }
    [[nodiscard]] static QPlainTextEdit &words(QDialog &form, const char *name)
    {
        return *form.findChild<QPlainTextEdit *>(QLatin1String(name));
    }
    [[nodiscard]] static QLineEdit &line(QDialog &form, const char *name)
    {
        return *form.findChild<QLineEdit *>(QLatin1String(name));
    }
    static void send(QDialog &form)
    {
        QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
    }
};

struct Totals : Board<PerformanceDesk, PerformancePage>
{
    void look(const QString &login, PerformanceDesk::Rights rights = {true, true, true})
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<PerformanceDesk>(*worker, rights, performanceWord, october);
        showPage();
        if (!QTest::qWaitFor([&] { return rows().rowCount() > 0; }, 8000))
            throw std::runtime_error("no total came");
    }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table("performanceTable").model(); }
    void choose(const QString &agentNo)
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().index(row, PerformanceModel::AgentNo).data() == agentNo)
                table("performanceTable").selectRow(row);
    }
};

struct Incidents : Board<IncidentDesk, IncidentsPage>
{
    void look(const QString &login, IncidentDesk::Rights rights)
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<IncidentDesk>(
            *worker, rights,
            [this](int column, const Incident *one) { return incidentWord(column, one, clock); },
            ReportSpan{today.addDays(-365), today.addDays(1)});
        showPage();
    }
};

}

TEST_CASE("#25 #77 the chosen total shows its formula with numbers and what is missing")
{
    Totals board;
    board.mark(u"1001,2026-10,exam,40,50\n1001,2026-10,satisfaction,90,100\n"_qs);
    board.look(board.manager);
    CHECK(board.rows().rowCount() == 12);
    board.choose(u"1001"_qs);
    const QString formula = board.text("performanceFormula");
    INFO(formula.toStdString());
    CHECK(formula.contains(u"(15 × 80.00 + 10 × 90.00) ÷ 25 = 84.00"));
    CHECK(formula.contains(u"QA score: missing · weight 30, left out"));
    board.choose(u"1002"_qs);
    CHECK(board.text("performanceFormula").contains(u"Exam: not sat"));
    CHECK(board.says(*board.page, u"Provisional."_qs));
}

TEST_CASE("#219 an outcome without a reason is refused under its field and with one it is seen")
{
    Totals board;
    board.look(board.manager);
    board.choose(u"1001"_qs);
    QTest::keyClick(&board.table("performanceTable"), Qt::Key_1, Qt::AltModifier);
    QDialog &form = board.dialog("outcomeDialog");
    auto *outcome = form.findChild<QComboBox *>(QStringLiteral("outcome"));
    outcome->setCurrentIndex(outcome->findData(u"bonus"_qs));
    auto *deed = form.findChildren<QPushButton *>().last();
    for (QPushButton *one : form.findChildren<QPushButton *>())
        if (one->text() == u"Decide")
            deed = one;
    QTest::mouseClick(deed, Qt::LeftButton);
    CHECK(board.says(form, u"Say why, in four characters at least."_qs));
    board.words(form, "reason").setPlainText(u"连续三个月第一"_qs);
    QTest::mouseClick(deed, Qt::LeftButton);
    REQUIRE(board.isGone("outcomeDialog"));
    REQUIRE(
        QTest::qWaitFor([&] { return board.desk->totals().find(1)->outcome == u"bonus"; }, 8000));
}

TEST_CASE("#77 marks are imported from a file in GB18030 and what was refused is told by line")
{
    Totals board;
    board.look(board.manager);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"marks.csv"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    // 工号,月份,类型,成绩 and 考试 in GB18030.
    file.write("\xb9\xa4\xba\xc5,\xd4\xc2\xb7\xdd,\xc0\xe0\xd0\xcd,\xb3\xc9\xbc\xa8\n"
               "1001,2026-10,\xbf\xbc\xca\xd4,88\n"
               "4711,2026-10,\xbf\xbc\xca\xd4,88\n"
               "1002,2026-10,\xbf\xbc\xca\xd4,ninety\n");
    file.close();
    QTest::mouseClick(&board.button("importMarks"), Qt::LeftButton);
    QDialog &form = board.dialog("markImportDialog");
    board.ask.setNextFile(path);
    QTest::mouseClick(form.findChild<QPushButton *>(QStringLiteral("chooseFile")), Qt::LeftButton);
    CHECK(board.says(form, u"2 lines read, 1 refused"_qs));
    CHECK(form.findChild<QTableWidget *>(QStringLiteral("preview"))->item(0, 0)->text() == u"4");
    board.send(form);
    REQUIRE(board.isGone("markImportDialog"));
    CHECK(board.totalOf(u"1001"_qs).total == 88.0);
}

TEST_CASE("#224 weights are added up as they are typed and only 100 is set")
{
    Totals board;
    board.look(board.manager);
    QTest::mouseClick(&board.button("performanceSchemes"), Qt::LeftButton);
    QDialog &form = board.dialog("schemeDialog");
    auto *parts = form.findChild<QTableWidget *>(QStringLiteral("parts"));
    const auto sum = [&] { return form.findChild<QLabel *>(QStringLiteral("weightSum"))->text(); };
    CHECK(sum() == u"The weights add up to 100.");
    parts->item(int(PerformanceMetric::Exam), 1)->setText(u"20"_qs);
    CHECK(sum() == u"The weights add up to 105, not to 100.");
    QPushButton *deed = nullptr;
    for (QPushButton *one : form.findChildren<QPushButton *>())
        if (one->text() == u"Set from next month on")
            deed = one;
    REQUIRE(deed);
    QTest::mouseClick(deed, Qt::LeftButton);
    CHECK(form.isVisible());
    CHECK(board.desk->schemes().size() == 2);
    parts->item(int(PerformanceMetric::LeaderPoints), 1)->setText(QString());
    CHECK(sum() == u"The weights add up to 100.");
    QTest::mouseClick(deed, Qt::LeftButton);
    REQUIRE(board.isGone("schemeDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.desk->schemes().size() == 3; }, 8000));
}

TEST_CASE("#138 a leader sees his team alone and has no deeds")
{
    Totals board;
    board.look(board.leader, {});
    CHECK(board.rows().rowCount() == 6); // four, himself, the team
    for (const char *name : {"importMarks", "decideOutcome", "performanceSchemes"})
        CHECK_FALSE(board.button(name).isVisible());
}

TEST_CASE("#240 an incident is reported by key and written on and closed")
{
    Incidents board;
    board.look(board.manager, {true, true});
    QTest::keyClick(&board.table("incidentTable"), Qt::Key_1, Qt::AltModifier);
    QDialog &form = board.dialog("incidentDialog");
    board.send(form);
    CHECK(board.says(form, u"Say in one line what it was."_qs));
    const QString title = u"中继线路中断"_qs;
    board.line(form, "title").setText(title);
    board.words(form, "what").setPlainText(u"运营商线路故障"_qs);
    board.line(form, "calls").setText(u"many"_qs);
    board.send(form);
    CHECK(board.says(form, u"A whole number from 0, or nothing."_qs));
    board.line(form, "calls").setText(u"12"_qs);
    board.send(form);
    REQUIRE(board.isGone("incidentDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.desk->incidents().rowCount() == 1; }, 8000));
    board.table("incidentTable").selectRow(0);
    CHECK(board.text("incidentCourse").contains(u"运营商线路故障"));
    QTest::mouseClick(&board.button("closeIncident"), Qt::LeftButton);
    QDialog &close = board.dialog("incidentNoteDialog");
    board.words(close, "note").setPlainText(u"已恢复"_qs);
    QPushButton *deed = nullptr;
    for (QPushButton *one : close.findChildren<QPushButton *>())
        if (one->text() == u"Close the incident")
            deed = one;
    REQUIRE(deed);
    QTest::mouseClick(deed, Qt::LeftButton);
    CHECK(board.says(close, u"It goes on: say first when it ended."_qs));
    CHECK(close.isVisible());
}

TEST_CASE("#240 an entry of an incident's course is refused in the future and kept with its time")
{
    Incidents board;
    board.look(board.manager, {true, true});
    Incident one;
    one.kind = u"complaint"_qs;
    one.title = u"客户集中投诉"_qs;
    one.what = u"到货延迟"_qs;
    one.begunAt = QDateTime::currentDateTimeUtc().addSecs(-6 * 3600LL);
    (void)board.desk->save(one);
    REQUIRE(QTest::qWaitFor([&] { return board.desk->incidents().rowCount() == 1; }, 8000));
    board.table("incidentTable").selectRow(0);
    CHECK(board.table("incidentTable").model()->index(0, IncidentModel::State).data().toString()
          == u"open · 42:00 left of 48 h");
    CHECK(board.text("incidentCourse").contains(u"48-hour clock"));
    QTest::keyClick(&board.table("incidentTable"), Qt::Key_3, Qt::AltModifier);
    QDialog &form = board.dialog("incidentNoteDialog");
    board.words(form, "note").setPlainText(u"晨会通报统一口径"_qs);
    QLineEdit &time = board.line(form, "at");
    const QDateTime now = board.clock.siteNow();
    const auto tell = [&](const QString &text) {
        time.setText(text);
        board.send(form);
    };
    tell(u"half past eight"_qs);
    CHECK(board.says(form, u"A time as 2026-11-20 08:30."_qs));
    tell(now.addSecs(3600).toString(u"yyyy-MM-dd HH:mm"_qs));
    CHECK(board.says(form, u"only what has been so is written down."_qs));
    tell(now.addDays(-2).toString(u"yyyy-MM-dd HH:mm"_qs));
    CHECK(board.says(form, u"or correct the beginning first."_qs));
    const QString at = now.addSecs(-2 * 3600LL).toString(u"yyyy-MM-dd HH:mm"_qs);
    tell(at);
    REQUIRE(board.isGone("incidentNoteDialog"));
    REQUIRE(QTest::qWaitFor(
        [&] {
            const Incident *kept = board.desk->incidents().rows().empty()
                                       ? nullptr
                                       : &board.desk->incidents().rows().front();
            return kept && kept->entries.size() == 1;
        },
        8000));
    const IncidentEntry &entry = board.desk->incidents().rows().front().entries.front();
    CHECK(entry.at.toTimeZone(now.timeZone()).toString(u"yyyy-MM-dd HH:mm"_qs) == at);
    CHECK(entry.text == u"晨会通报统一口径");
    CHECK_FALSE(entry.by.isEmpty());
}

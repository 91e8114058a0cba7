// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "db/dbworker.h"
#include "quality/qualitylogdesk.h"
#include "quality/qualitylogpage.h"
#include "quality/qualitylogstore.h"
#include "quality/qualitylogtext.h"
#include "support/modelcheck.h"
#include "support/samplecentre.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Desk : UiFixture
{
    SampleCentre centre;

    Desk()
    {
        centre.staffWith(4);
        centre.run("INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id,"
                   " mode, reason, state, strengths, weaknesses, score, computed, failed, begun_at,"
                   " submitted_at, release_at) SELECT 1, at, 1, 2, "
                   + QByteArray::number(centre.staffId(centre.inspectorLogin))
                   + ", 'recording', 'too_long', 'submitted', 'warm', 'too fast', s, s, s = 0,"
                     " at - interval '6 min', at, at FROM (VALUES (9000), (0)) v(s),"
                     " (SELECT site_midnight('"
                   + centre.today.toString(Qt::ISODate).toUtf8() + "') AS at) t");
    }
};

struct Shown
{
    DbWorker worker;
    QualityLogDesk desk;
    QualityLogPage page;
    QSignalSpy failures;
    QSignalSpy counts;

    Shown(Desk &desk_, const QString &login, bool writes)
        : worker(desk_.centre.database.target(login), QStringLiteral("test")), desk(worker, writes),
          page(desk_.ui, desk), failures(&page, &QualityPage::failed),
          counts(&page, &QualityPage::countChanged)
    {
        page.resize(1360, 780);
        UiFixture::show(page);
        page.activate();
        REQUIRE(QTest::qWaitFor([this] { return desk.today().isValid(); }));
        QTest::qWait(50);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
};

}

TEST_CASE("an inspector's day is shown, suggested upon and sent by a key") // #79, #98, #104
{
    Desk desk;
    Shown mine(desk, desk.centre.inspectorLogin, true);
    const ModelCheck logs(&mine.desk.logs());
    CHECK(mine.find<QProgressBar>("logBar")->value() == 2);
    CHECK(mine.find<QLabel>("logFigures")->text().contains(u"2 of 2 done"));
    CHECK(mine.find<QLabel>("logFigures")->text().contains(u"6.0 min a sheet"));
    auto *suggestions = mine.find<QPlainTextEdit>("suggestions");
    suggestions->setFocus();
    QTest::keyClicks(suggestions, QStringLiteral("shorter greeting"));
    // Kept by itself, as a draft.
    REQUIRE(QTest::qWaitFor([&] {
        return desk.centre.value("SELECT count(*) AS v FROM quality_log WHERE suggestions ="
                                 " 'shorter greeting' AND sent_at IS NULL")
               == 1;
    }));
    auto *readers = mine.find<QListWidget>("readers");
    REQUIRE(readers->count() == 3);
    CHECK(readers->item(0)->text().contains(u"Team leader"));
    QTest::keyClick(suggestions, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return mine.find<QLabel>("logState")->text().startsWith(u"sent "); }));
    CHECK(suggestions->isReadOnly());
    CHECK_FALSE(mine.find<QPushButton>("sendLog")->isEnabled());
    CHECK(readers->item(0)->text().contains(u"not opened yet"));
    CHECK(mine.failures.isEmpty());

    Shown theirs(desk, desk.centre.leaderLogin, false);
    REQUIRE(QTest::qWaitFor([&] { return theirs.desk.logs().rowCount() == 1; }));
    CHECK(theirs.counts.first().first().toInt() == 1); // one to be opened
    REQUIRE(QTest::qWaitFor([&] {
        return desk.centre.value("SELECT count(*) AS v FROM quality_log_reader"
                                 " WHERE received_at IS NOT NULL")
               == 1;
    }));
    CHECK(theirs.find<QPlainTextEdit>("suggestions")->toPlainText() == u"shorter greeting");
    CHECK_FALSE(theirs.find<QPushButton>("sendLog")->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return theirs.counts.last().first().toInt() == 0; }));
}

TEST_CASE("a log that goes to nobody is not sent, and the page says so") // #98
{
    Desk desk;
    Shown mine(desk, desk.centre.inspectorLogin, true);
    auto *readers = mine.find<QListWidget>("readers");
    for (int row = 0; row < readers->count(); ++row)
        readers->item(row)->setCheckState(Qt::Unchecked);
    QTest::mouseClick(mine.find<QPushButton>("sendLog"), Qt::LeftButton);
    REQUIRE(mine.failures.wait());
    CHECK(mine.failures.first().at(1).toString().startsWith(u"Choose at least one reader"));
}

TEST_CASE("a log is copied as text and saved as a PDF of pages") // #79
{
    Desk desk;
    Shown mine(desk, desk.centre.inspectorLogin, true);
    QTest::keyClick(&mine.page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(200); // a button is pressed for a moment before it acts
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"QA log of "));
    CHECK(text.contains(u"Reasons: Too long 2"));
    CHECK(text.contains(u"Fatal: 1001 Agent 1"));
    CHECK(text.contains(u"To better: too fast"));
    const QString path = desk.folder.filePath(QStringLiteral("log.pdf"));
    desk.ask.setNextFile(path);
    QTest::mouseClick(mine.find<QPushButton>("pdfLog"), Qt::LeftButton);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
}

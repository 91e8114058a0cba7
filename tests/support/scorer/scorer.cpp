// SPDX-License-Identifier: GPL-3.0-or-later
// An inspector who scores for ever: opens the first line of the worklist and answers two items in
// turns by real key events; after each it says what stands now. Somebody kills it.
#include "common/look.h"
#include "common/uicontext.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/scoring/scoringpage.h"
#include "quality/sheet/sheetview.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace banzhang;

namespace {

void score(const SheetDesk &desk, SheetView &view)
{
    for (int round = 0;; ++round) {
        const bool isGreeting = round % 2 == 0;
        view.setCurrentItem(isGreeting ? QStringLiteral("greeting") : QStringLiteral("tone"));
        view.setFocus();
        const Qt::Key key = isGreeting ? (round % 4 == 0 ? Qt::Key_Y : Qt::Key_N)
                                       : Qt::Key(Qt::Key_0 + (round / 2) % 6);
        QTest::keyClick(QApplication::focusWidget(), key);
        const Answers &answers = view.answers();
        std::printf("%lld %s %s\n", desk.sheet()->sheetId,
                    qPrintable(answers.value(QStringLiteral("greeting")).value),
                    qPrintable(answers.value(QStringLiteral("tone")).value));
        std::fflush(stdout);
        QTest::qWait(20);
    }
}

}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 4)
        return 2;
    ThemeSource themes;
    ServerClock clock;
    Settings settings(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/scorer.ini"));
    Ask ask;
    const UiContext ui{themes, clock, settings, ask};
    applyLook(application, themes, QStringLiteral("en"));
    DbWorker worker(QString::fromLocal8Bit(argv[1]), QStringLiteral("scorer"));
    PqLink link(worker.target(), QStringLiteral("quality"));
    link.start();
    SheetDesk desk(worker, link, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    ScoringPage page(ui, desk);
    page.show();
    page.activateWindow();
    page.activate();
    if (!QTest::qWaitFor([&] { return desk.worklist().rowCount() > 0; }, 10000))
        return 3;
    desk.openWork(desk.worklist().rows()[0]);
    if (!QTest::qWaitFor([&] { return desk.sheet() != nullptr; }, 10000))
        return 4;
    score(desk, *page.findChild<SheetView *>());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The designer under the hand: what a keystroke in a title costs in a form of 200 items, and when
// the sheet of the preview shows it.
#include "benchreport.h"
#include "benchserver.h"
#include "common/look.h"
#include "db/connection.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/benchform.h"
#include "quality/formdesk.h"
#include "quality/forms/formspage.h"
#include "quality/forms/formtree.h"
#include "quality/forms/formwords.h"
#include "quality/formstore.h"
#include "quality/sheet/sheetlist.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int keystrokes = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void reportSorted(const char *name, std::vector<double> samples)
{
    std::ranges::sort(samples);
    report(qPrintable(QLatin1String(name) + QLatin1String(", median")), samples[samples.size() / 2],
           "ms");
    report(qPrintable(QLatin1String(name) + QLatin1String(", slowest")), samples.back(), "ms");
}

void type(const FormsPage &page)
{
    auto &tree = *page.findChild<FormTree *>(QStringLiteral("formTree"));
    auto &sheet = *page.findChild<SheetList *>(QStringLiteral("sheetList"));
    auto &title = *page.findChild<QLineEdit *>(QStringLiteral("itemTitle"));
    const QString key = QStringLiteral("i5-10");
    tree.setCurrentKey(key);
    title.setFocus();
    std::vector<double> typed;
    std::vector<double> shown;
    for (int i = 0; i < keystrokes; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&title, char('a' + i % 26));
        typed.push_back(milliseconds(timer));
        while (sheet.row(key)->title != title.text() && timer.elapsed() < 2000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        shown.push_back(milliseconds(timer));
    }
    reportSorted("designer, 200 items, keystroke", typed);
    reportSorted("designer, 200 items, keystroke to preview", shown);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ThemeSource themes(ThemeChoice::Light);
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    const UiContext ui{themes, clock, settings, ask};
    applyLook(application, themes, QStringLiteral("zh_CN"));
    const BenchServer server;
    const QString target = server.makeDatabase(QStringLiteral("designer"));
    Connection owner = Connection::open(target);
    owner.execute("INSERT INTO staff (name, db_role) VALUES ('Me', session_user)");
    (void)FormStore().create(owner, formOfItems(10, 20));
    DbWorker worker(target, QStringLiteral("designer bench"));
    PqLink link(target, QStringLiteral("quality"));
    FormDesk desk(worker, link, formStateWord);
    desk.setRights(true, true);
    FormsPage page(ui, desk);
    page.resize(1384, 800);
    page.show();
    page.activate();
    if (!QTest::qWaitFor([&desk] { return desk.isOpen(); }, 20000))
        qFatal("no form");
    QTest::qWait(200);
    type(page);
    return 0;
}

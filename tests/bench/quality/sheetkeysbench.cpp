// SPDX-License-Identifier: GPL-3.0-or-later
// The scoring sheet under the hand: from a key to the painted row, on the largest form of the
// requirements (Q1: 10 sections, 130 items).
#include "benchreport.h"
#include "common/look.h"
#include "quality/benchform.h"
#include "quality/sheet/sheetlist.h"
#include "quality/sheet/sheetview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

// Notices when the list has painted.
class Painted final : public QObject
{
public:
    using QObject::QObject;
    bool isPainted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            watched->event(event);
            watched->installEventFilter(this);
            isPainted = true;
            return true;
        }
        return false;
    }
};

struct Cost
{
    double waited = 0; // ms
    double worked = 0; // ms of the processor: what a busy machine does not change
};

Cost keyToPaint(SheetList &list, Painted &painted, Qt::Key key)
{
    painted.isPainted = false;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    QTest::keyClick(&list, key);
    while (!painted.isPainted && timer.elapsed() < 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return {double(timer.nsecsElapsed()) / 1e6,
            1e3 * double(std::clock() - before) / CLOCKS_PER_SEC};
}

}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ThemeSource themes(ThemeChoice::Light);
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    const UiContext ui{themes, clock, settings, ask};
    applyLook(application, themes, QStringLiteral("zh_CN"));
    SheetView view(ui);
    view.resize(460, 760);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.open(formOfItems(10, 13), {}, {QStringLiteral("sheet"), {}, {}}, false);
    report("sheet of 130 items, opened", double(timer.nsecsElapsed()) / 1e6, "ms");
    auto &list = *view.findChild<SheetList *>(QStringLiteral("sheetList"));
    list.setFocus();
    QTest::qWait(100);
    Painted painted;
    list.viewport()->installEventFilter(&painted);
    std::vector<double> waited;
    std::vector<double> worked;
    for (int i = 0; i < 130; ++i) { // the first option, or 1 on the scale
        const Cost cost = keyToPaint(list, painted, Qt::Key_1);
        waited.push_back(cost.waited);
        worked.push_back(cost.worked);
    }
    std::ranges::sort(waited);
    std::ranges::sort(worked);
    report("key to painted row, median", waited[waited.size() / 2], "ms");
    report("key to painted row, 95 of 100", waited[waited.size() * 95 / 100], "ms");
    report("key to painted row, work, median", worked[worked.size() / 2], "ms");
    report("key to painted row, work, slowest of 130", worked.back(), "ms");
    return 0;
}

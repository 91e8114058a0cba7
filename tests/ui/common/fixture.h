// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/look.h"
#include "common/uicontext.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace banzhang::test {

// What app hands to widgets, made for one test case: a fixed moment, settings of its own.
struct UiFixture
{
    QTemporaryDir folder;
    ThemeSource themes{ThemeChoice::Light};
    ServerClock clock;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Ask ask;
    UiContext ui{themes, clock, settings, ask};

    // 2026-11-20 10:42:17 in Shanghai.
    static QDateTime moment() { return QDateTime(QDate(2026, 11, 20), QTime(2, 42, 17), Qt::UTC); }

    static void show(QWidget &widget)
    {
        widget.show();
        widget.activateWindow();
        if (!QTest::qWaitForWindowActive(&widget))
            throw std::runtime_error("the window was not shown");
    }
};

}

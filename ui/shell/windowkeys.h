// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QShortcut>

namespace banzhang {

constexpr int placeKeys = 8; // Ctrl+1 to Ctrl+8 choose a pane, from every window

[[nodiscard]] inline QKeySequence keyOfPlace(int place)
{
    return {Qt::CTRL | Qt::Key(Qt::Key_1 + place)};
}

void onKey(QWidget *window, const QKeySequence &key, auto slot)
{
    auto *shortcut = new QShortcut(key, window);
    QObject::connect(shortcut, &QShortcut::activated, window, slot);
}

}

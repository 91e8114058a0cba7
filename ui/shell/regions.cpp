// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/regions.h"

#include <QVariant>
#include <QWidget>

namespace banzhang {

void focusNextRegion(const QWidget &pane)
{
    QList<QWidget *> regions;
    for (QWidget *widget : pane.findChildren<QWidget *>()) {
        if (widget->property("region").toBool() && widget->isVisible())
            regions << widget;
    }
    if (regions.isEmpty())
        return;
    const QWidget *focused = pane.window()->focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions[i] == focused || regions[i]->isAncestorOf(focused))
            next = (i + 1) % regions.size();
    }
    regions[next]->setFocus(Qt::TabFocusReason);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QWidget;
QT_END_NAMESPACE

namespace banzhang {

// Prints lines "name, tab, words" under a title, pages as many as it takes, numbered; with room for
// signatures under those names, if any, at the end.
void printLines(QPagedPaintDevice &device, const QString &title, const QStringList &lines,
                const QStringList &signatures);
// The same on the printer that is chosen in a dialog over `parent`.
void askToPrintLines(QWidget *parent, const QString &title, const QStringList &lines,
                     const QStringList &signatures);

}

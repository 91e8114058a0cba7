// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/dutygridmodel.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// Cells with tabs between, a line an area: the chosen ones, or the whole week with its head where
// fewer than two are chosen.
[[nodiscard]] QString dutyText(const DutyGridModel &grid, const QModelIndexList &chosen);

// The week's duty as it hangs on the wall: areas down with what is cleaned there, days across, a
// box to tick in each; `foot` stands at the end of each page, pages as many as it takes.
void printDuties(QPagedPaintDevice &device, const DutyGridModel &grid, const QString &title,
                 const QString &foot);

}

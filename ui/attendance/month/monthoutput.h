// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgridmodel.h"
#include "common/result.h"
#include "common/uicontext.h"

class QPagedPaintDevice;

namespace banzhang {

// The people (or months) that are shown with these columns, as a workbook or CSV by the path's
// ending; figures as numbers, without the rows of sums. The rows written.
[[nodiscard]] Result<int> exportMonths(const MonthGridModel &grid, const QList<int> &columns,
                                       const UiContext &ui, const QString &sheet,
                                       const QString &path);

// The same on paper, A3 or A4 lying, sums too: as large as the page allows, heads on every page.
void printMonths(QPagedPaintDevice &device, const MonthGridModel &grid, const QList<int> &columns,
                 const QString &title, const ServerClock &clock);

}

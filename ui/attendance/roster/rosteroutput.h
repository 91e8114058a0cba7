// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostersheet.h"
#include "common/csvtable.h"
#include "common/result.h"
#include "common/uicontext.h"

class QPagedPaintDevice;

namespace banzhang {

// The week as a workbook or CSV by the path's ending, in the form in which it is imported again;
// the rows written.
[[nodiscard]] Result<int> exportRoster(const RosterSheet &sheet, const UiContext &ui,
                                       const QString &path);

// The week on paper (#2): a team after the other, each from a page of its own, heads on every page.
void printRoster(QPagedPaintDevice &device, const RosterSheet &sheet, const ServerClock &clock);
void saveRosterPdf(const QString &path, const RosterSheet &sheet, const ServerClock &clock);

}

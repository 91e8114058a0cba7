// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/tableview.h"

namespace banzhang {

// Writes the rows and columns that the table shows, in their order and as they are read there, to a
// workbook (.xlsx) or else CSV. Invalid when the file could not be written.
[[nodiscard]] Result<void> exportTable(const TableView &table, const QString &title,
                                       const QTimeZone &zone, const QString &path);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/sheetrecordmodel.h"

class QSortFilterProxyModel;

namespace banzhang {

class ServerClock;

// Writes the rows of `order` with these columns to a workbook (.xlsx) or else CSV: scores as
// numbers with two decimals, moments as the site's. The number of rows; Invalid when it cannot be
// written.
[[nodiscard]] Result<int> exportSheets(const SheetRecordModel &records,
                                       const QSortFilterProxyModel &order,
                                       const QList<int> &columns, const ServerClock &clock,
                                       const QString &path);

}

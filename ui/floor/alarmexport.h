// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/serverclock.h"

#include <QAbstractItemModel>

namespace banzhang {

// Rows of alarms as text, a line each, the given columns of AlarmModel with tabs between.
[[nodiscard]] QString alarmsAsTsv(const QModelIndexList &rows, const QList<int> &columns);
// Writes those columns of all rows of the models, one after the other, to a workbook (.xlsx) or
// else CSV; the moments are moments. Gives the number of rows; Invalid when the file could not be
// written.
[[nodiscard]] Result<int> exportAlarms(const QList<const QAbstractItemModel *> &models,
                                       const QList<int> &columns, const ServerClock &clock,
                                       const QString &path);

}

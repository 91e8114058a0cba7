// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/uicontext.h"

#include <QList>

namespace banzhang {

class TableView;

// Writes the chosen columns of all rows that a table shows, as they are read, to a workbook or to
// CSV by the path's ending. Columns of `moments` give their SortRole, a time. Returns the rows.
[[nodiscard]] Result<int> exportTable(const TableView &table, const UiContext &ui,
                                      const QString &sheet, const QString &path,
                                      const QList<int> &moments = {});

}

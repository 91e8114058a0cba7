// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/orderfile.h"

namespace banzhang {

// Reads a file of orders, or of results: JSON lines, a workbook, or text with commas or tabs in
// UTF-8, UTF-16 or GB18030. Invalid: cannot be read, or a column is missing.
[[nodiscard]] Result<OrderFile> readOrderFile(const QString &path);
[[nodiscard]] Result<ResultFile> readResultFile(const QString &path);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csvtable.h"
#include "common/result.h"

namespace banzhang {

// Reads a table out of a file: the first sheet of a workbook (*.xlsx, told by its first bytes,
// whatever its name), else text with commas or tabs in UTF-8, UTF-16 or GB18030. A workbook's dates
// become "2026-11-23", with a time "2026-11-23 08:00:00", its whole numbers have no decimals; empty
// rows are skipped, short ones filled up. Invalid: cannot be read, is no workbook or no text, holds
// more than 64 MB of one part.
[[nodiscard]] Result<CsvTable> readTableFile(const QString &path);

}

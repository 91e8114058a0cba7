// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csvtable.h"
#include "common/result.h"

#include <QByteArray>

namespace banzhang {

[[nodiscard]] bool isZip(const QByteArray &bytes);

// The first sheet of a workbook (ECMA-376, *.xlsx) as a table: see readTableFile.
[[nodiscard]] Result<CsvTable> readWorkbook(const QByteArray &bytes);

}

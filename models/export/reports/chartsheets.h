// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"
#include "reports/reportfiles.h"

#include <utility>
#include <vector>

namespace banzhang {

class SheetBook;

// Charts of one code, each with its chapter's title.
using ChartGroup = std::vector<std::pair<QString, const ReportChart *>>;

// A sheet of their values with a native chart beside each: bars of the left axis, lines of the
// right one in a chart of their own, as the library knows no second axis. More than a hundred
// charts of one code keep their values only.
void writeCharts(SheetBook &book, const ChartGroup &charts, const ReportFileWords &words);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"
#include "reports/reportfigures.h"
#include "reports/sections/reportextras.h"

namespace banzhang {

// The document of a run: chapters of every section that was asked for, worded in the program's
// language. Pure: the same figures give the same document. May be called on any thread.
[[nodiscard]] ReportDocument buildReport(const ReportRequest &request, const ReportFigures &figures,
                                         const ReportExtras &extras);

}

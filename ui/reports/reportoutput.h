// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/paper/reportpaper.h"
#include "reports/reportrunner.h"

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace banzhang {

// How a run leaves the program; what it says is the document's alone.
struct OutputSetting
{
    bool isGrey = false;
    bool isGb18030 = false; // of CSV, else UTF-8 with its mark
};

// The run's paper: the site's, with what stands on its foot. Laying out takes its time: on a
// thread. `progress` is told of each chapter; nullptr when it abandoned it.
[[nodiscard]] std::shared_ptr<const ReportPaper> paperOf(const MadeReport &report,
                                                         const OutputSetting &setting,
                                                         const ReportProgress &progress = {});
// Files of such a kind have all rows of a table, paper the first ones that the document holds.
[[nodiscard]] bool holdsAllRows(ReportFormat format);
// A file of the run: whole or not at all. Blocks; may be called on any thread. Invalid when it has
// to hold all rows and the run lacksRows().
[[nodiscard]] Result<ReportFile> writeReport(const MadeReport &report, ReportFormat format,
                                             const QString &path, const OutputSetting &setting,
                                             const ReportProgress &progress);
// What a file is called when nobody says otherwise: "月报全册 2026-10.pdf".
[[nodiscard]] QString suggestedName(const MadeReport &report, ReportFormat format);

}

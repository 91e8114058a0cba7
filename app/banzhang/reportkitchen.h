// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportoutput.h"
#include "reports/reportrunner.h"

#include <functional>

namespace banzhang {

class Connection;

// How this program makes reports: all that a report needs is read in one snapshot, then worded.
[[nodiscard]] ReportKitchen reportKitchen();
// The same for files of a folder: where it cannot be written, the run fails before it reads.
[[nodiscard]] ReportKitchen kitchenInto(ReportKitchen kitchen, const QString &folder);

// Told of each schedule: its report, and why it failed or which files it made.
using DueTold =
    std::function<void(const QString &report, const QString &failure, const QStringList &files)>;
// Runs what is due (of one schedule, or of all: 0), each once however many runners there are.
// `useLanguage` is called with each report's. Returns how many failed and how many ran.
struct DueOutcome
{
    int ran = 0;
    int failed = 0;
    QString lastFailure;
};
[[nodiscard]] DueOutcome runDueSchedules(Connection &connection, const ReportKitchen &kitchen,
                                         qint64 scheduleId,
                                         const std::function<void(const QString &)> &useLanguage,
                                         const DueTold &told);

}

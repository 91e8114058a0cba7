// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "reports/letterhead.h"
#include "reports/reportdocument.h"
#include "reports/reportrun.h"
#include "reports/rowstream.h"

#include <functional>
#include <memory>
#include <vector>

namespace banzhang {

class Connection;

// Steps done of all; false abandons the run.
using ReportProgress = std::function<bool(int done, int of)>;
// What a run shows, and all rows of the table of which it shows the first; none: it shows all.
struct ReportMade
{
    ReportMade(ReportDocument shown, std::shared_ptr<const RowStream> all = {})
        : document(std::move(shown)), rows(std::move(all))
    {}
    ReportDocument document;
    std::shared_ptr<const RowStream> rows;
};
// Reads a report's figures in one snapshot and words them. Called on the worker's thread; throws
// DbError. Put together in app: reading is data's, wording is ui's.
using ReportMaker = std::function<ReportMade(Connection &connection, const ReportRequest &request,
                                             const ReportProgress &progress)>;

// A run with what it showed, and the paper that it goes on.
struct MadeReport
{
    ReportRun run;
    std::shared_ptr<const ReportDocument> document;
    std::shared_ptr<const RowStream> rows = {}; // as ReportMade; none for a run that was kept
    Letterhead letterhead = {};
};

// A table shows its first rows and the others are not there: a kept run of many calls.
[[nodiscard]] bool lacksRows(const MadeReport &report);

// How reports are made, on the screen and without one.
struct ReportKitchen
{
    ReportMaker make;
    QString version;                                           // of the program
    std::function<QString(const Problem &)> problemWords = {}; // called on the worker's thread
};

struct DeliveredFile
{
    ReportFile file;
    QString path;
};
// Writes the files of a report before its run is kept as done, and tells of each as soon as it is
// written; throws DbError: then it failed.
using ReportDelivery =
    std::function<void(const MadeReport &report, std::vector<DeliveredFile> &files)>;

// Makes a report and keeps the run with its files, also when it fails: then the reason is kept in
// words, what was delivered is removed again, and DbError thrown.
[[nodiscard]] MadeReport runReport(Connection &connection, const ReportRequest &request,
                                   const ReportKitchen &kitchen, qint64 scheduleId,
                                   const ReportProgress &progress,
                                   const ReportDelivery &deliver = {});

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/reportdocument.h"
#include "reports/reportplace.h"
#include "reports/reportrun.h"

namespace banzhang {

// Which runs are wanted; what is empty does not matter.
struct ReportRunQuery
{
    QString report;
    qint64 runId = 0;
    QString runNo;
    QString fingerprint; // its beginning
    qint64 before = 0;   // runs before that one
    int most = 200;
};

// What a file's hash or a number on paper proves. Without figures: all the staff may ask.
// What a run was asked, and by which version of the program.
struct ReportQuestion
{
    ReportRequest request;
    QString version; // empty: there is no such run
};

struct ReportProof
{
    qint64 runId = 0;
    QString runNo;
    QString report;
    ReportSpan span;
    QDateTime madeAt;
    QString madeBy;
    QString fingerprint;
    bool isProvisional = true;
};

// Runs of reports, what they showed, and the files that they made. One's own; all of them for
// managers and auditors.
class ReportRunStore final
{
public:
    // Begins a run. Its runId, runNo and begunAt are those of the database.
    [[nodiscard]] ReportRun begin(Connection &connection, const ReportRequest &request,
                                  const QString &version, qint64 scheduleId) const;
    // Ends it well. A document over four megabytes (compressed) is not kept. Returns the
    // fingerprint. Denied (report_run_own, report_run_kept).
    QString finish(Connection &connection, qint64 runId, const ReportDocument &document,
                   qint64 milliseconds) const;
    void fail(Connection &connection, qint64 runId, const QString &failure,
              qint64 milliseconds) const;
    void addFile(Connection &connection, qint64 runId, const ReportFile &file) const;

    // Newest first, with their files.
    [[nodiscard]] std::vector<ReportRun> list(Connection &connection,
                                              const ReportRunQuery &query) const;
    // The last one of each report, without request and files.
    [[nodiscard]] std::vector<ReportRun> last(Connection &connection) const;
    // Invalid when it was not kept, or the reader may not see it.
    [[nodiscard]] ReportDocument document(Connection &connection, qint64 runId) const;

    [[nodiscard]] std::optional<ReportProof> proofOfRun(Connection &connection,
                                                        const QString &runNo) const;
    [[nodiscard]] std::optional<ReportProof> proofOfFile(Connection &connection,
                                                         const QString &sha256) const;
    // So that whoever holds its paper can make a run again by his own rights.
    [[nodiscard]] ReportQuestion question(Connection &connection, qint64 runId) const;
    [[nodiscard]] ReportBearings bearings(Connection &connection) const;
};

}

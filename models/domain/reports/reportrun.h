// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrequest.h"

#include <QDateTime>
#include <QString>
#include <QTime>

#include <vector>

namespace banzhang {

enum class ReportFormat { Screen, Print, Pdf, Xlsx, Csv };

[[nodiscard]] QString codeOf(ReportFormat format); // "screen", "print", "pdf", "xlsx", "csv"
[[nodiscard]] std::optional<ReportFormat> reportFormatFromCode(const QString &code);

// A file that a run made, by which verify-report knows it again.
struct ReportFile
{
    ReportFormat format = ReportFormat::Pdf;
    QString sha256; // 64 hexadecimal digits, of the whole file
    qint64 bytes = 0;
    int pages = 0; // 0 where there are none
    QString name;  // of the file, without its folder
    QDateTime madeAt;

    bool operator==(const ReportFile &) const = default;
};

// A report that was run: kept with what it needs to be proven later.
struct ReportRun
{
    qint64 runId = 0;
    QString runNo; // on paper: "7F3A-20261101-0412"; unique
    ReportRequest request;
    QDateTime begunAt;    // UTC
    QDateTime snapshotAt; // UTC
    QDateTime finishedAt; // null: under way, or its program died
    bool isLost = false;  // it did
    QString version;      // of the program
    QString fingerprint;  // fingerprintOf(document); empty when it failed
    qint64 milliseconds = 0;
    QString failure; // why it failed, in words; empty: it did not
    QString runBy;
    qint64 scheduleId = 0; // 0: by hand
    bool isProvisional = true;
    bool hasFigures = false; // the document is kept with it
    std::vector<ReportFile> files;

    bool operator==(const ReportRun &) const = default;
};

// A report that runs by itself and puts its file into a folder.
struct ReportSchedule
{
    enum class Every { Day, Week, Month, Quarter, Year } every = Every::Month;
    qint64 scheduleId = 0;
    ReportRequest request; // its span is ignored: the last whole period before the run
    int dayOf = 1;         // of the week (1 Monday) or of the month, quarter, year (1 to 28)
    QTime at;              // by the site's clock
    std::vector<ReportFormat> formats;
    QString folder; // absolute, on the machine that runs it
    bool isActive = true;
    QString madeBy;
    QDateTime lastRunAt;
    QString lastFailure;
    QDateTime nextAt; // UTC

    bool operator==(const ReportSchedule &) const = default;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/reportdocument.h"
#include "reports/reportrun.h"

#include <functional>

namespace banzhang {

class RowStream;

// The words that a file adds to the document's own, in the document's language.
struct ReportFileWords
{
    QString about;      // the first sheet: "About"
    QString keyFigures; // its sheet
    QString title;      // what stands before the facts of the run, from here …
    QString centre;
    QString kind;
    QString state;
    QString parameters;
    QString zone;
    QString snapshot;
    QString run;
    QString fingerprint;
    QString version; // … to here
    QString chapter; // heads of columns, from here …
    QString figure;
    QString value;
    QString before;
    QString yearBefore;
    QString target;
    QString light;    // whether the target is met
    QString category; // … to here
    QString atLeast;  // "met, at least": what a light says
    QString atMost;
    QString met;
    QString near;
    QString missed;
    QString runningShare;
    QString cancelled;  // "The report was cancelled. No file was left."
    QString notWritten; // "%1 could not be written: %2."

    bool operator==(const ReportFileWords &) const = default;
};

// "met (at least)": the light of a figure and which way its target goes; empty without a target.
[[nodiscard]] QString lightText(const KeyFigure &figure, const ReportFileWords &words);

// By which a file is known to belong to a run.
struct RunMarks
{
    QString runNo;
    QString fingerprint;
    QString version;
    ReportFileWords words;
};

// Told how many rows are done of all; false abandons the work.
using FileProgress = std::function<bool(int done, int of)>;

enum class CsvCharset { Utf8, Gb18030 };

// A workbook: what it is about on the first sheet, then a sheet for each table and chart. Tables of
// one kind, such as those of all agents' statements, share a sheet with their chapter before each
// row. Figures are numbers with their formats, heads are frozen and filter; a table that is longer
// than a sheet goes on on the next (`rowsPerSheet` with the head). `rows` are all of those of which
// a table has the first, in constant memory. Nobody sees the file before it is whole. Invalid when
// it cannot be written or was abandoned.
[[nodiscard]] Result<ReportFile> writeWorkbook(const ReportDocument &document, const QString &path,
                                               const RunMarks &marks,
                                               const FileProgress &progress = {},
                                               const RowStream *rows = nullptr,
                                               int rowsPerSheet = 1'048'576);

// All tables one after the other, each under its chapter's title, a line between them; first what
// it is about and the site's time zone, which the heads of times name too. UTF-8 has a mark.
// Characters that GB18030 does not have do not exist; a text that is no Unicode gets question
// marks. `rows` and errors as writeWorkbook's.
[[nodiscard]] Result<ReportFile> writeCsv(const ReportDocument &document, const QString &path,
                                          CsvCharset charset, const RunMarks &marks,
                                          const FileProgress &progress = {},
                                          const RowStream *rows = nullptr);

}

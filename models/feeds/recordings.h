// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "rejectlog.h"

#include <QHash>

#include <vector>

namespace banzhang {

// A recording and the call it belongs to.
struct RecordingLink
{
    QString callUid;
    QString path;
    qint64 line = 0; // in the file that told it; 0 for a file of a folder
};

struct LinkSummary
{
    qint64 linked = 0; // calls that have a recording now, or another one
    qint64 known = 0;  // had it already
};

// The recordings that an Asterisk CDR file (cdr_csv with its unique id and user field, or any CSV
// with columns uniqueid and userfield) names. Lines without one say nothing and are passed over.
[[nodiscard]] Result<std::vector<RecordingLink>> readCdr(const QString &path, RejectLog &rejects);

// The sound files below a folder, by the unique id in their names, or by a CDR's user field when
// `fromCdr` has their name. Of several files of a call the longest counts; one without sound
// (a caller who gave up leaves a bare header) is refused.
[[nodiscard]] Result<std::vector<RecordingLink>>
findRecordings(const QString &folder, const std::vector<RecordingLink> &fromCdr,
               RejectLog &rejects);

// Writes the links to the database at `target`. Links to calls that are not known are refused.
[[nodiscard]] Result<LinkSummary> linkRecordings(const QString &target, const QString &switchName,
                                                 const std::vector<RecordingLink> &links,
                                                 const QString &source, RejectLog &rejects);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfiles.h"
#include "reports/rowstream.h"

namespace banzhang {

// The rows of a document's tables on their way into a file: a table's own, or all of those of which
// it has the first; and the word on how far it is.
class TableRows final
{
public:
    TableRows(const RowStream *all, const FileProgress &progress, const QString &cancelled)
        : m_all(all), m_progress(progress), m_cancelled(cancelled)
    {}

    [[nodiscard]] qint64 countOf(const ReportTable &table) const;
    // What a file has in all; each() tells how many are done of them.
    void setWork(qint64 rows) { m_work = rows; }
    // Hands over one after the other. Invalid when it was abandoned, or they cannot be read.
    [[nodiscard]] Result<void> each(const ReportTable &table,
                                    const std::function<void(const ReportRow &row)> &write);

private:
    [[nodiscard]] bool isPart(const ReportTable &table) const;
    [[nodiscard]] bool goesOn();

    const RowStream *const m_all;
    const FileProgress &m_progress;
    const QString m_cancelled;
    qint64 m_work = 0;
    qint64 m_done = 0;
};

}

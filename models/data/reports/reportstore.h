// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/figures.h"
#include "reports/performance.h"
#include "reports/reportfigures.h"

#include <functional>

namespace banzhang {

// Reads a report's figures, all of them from one read-only snapshot. Closed months are read as
// they were when they were closed; the rest from roll-ups by day. Only what the reader's role
// reaches is counted.
class ReportStore final
{
public:
    // Told how far it is: steps done of all; false abandons the read (DbError, class Cancelled).
    using Progress = std::function<bool(int done, int of)>;

    // Begins a transaction of its own. Errors: DbError; Invalid for an agent, team or department
    // that does not exist, and for a span that is not valid or over two years.
    [[nodiscard]] ReportFigures read(Connection &connection, const ReportRequest &request,
                                     const Progress &progress = {}) const;
};

}

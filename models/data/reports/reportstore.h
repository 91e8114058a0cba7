// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/reportfigures.h"

#include <functional>

namespace banzhang {

// Reads a report's figures, all of them from one read-only snapshot. Closed months are read as
// they were when they were closed; the rest from roll-ups by day. Only what the reader's role
// reaches is counted: the site for managers and auditors; calls and quality of the site, the rest
// 0, for quality heads; for leaders the teams that they led, on the days on which they did. The
// agents of the spans that are compared with are told apart for statements alone; else they are one
// line without a name, and none where there was nobody.
class ReportStore final
{
public:
    // Told how far it is: steps done of all; false abandons the read (DbError, SQLSTATE 57014, as
    // Connection::cancel does).
    using Progress = std::function<bool(int done, int of)>;

    // Begins a transaction of its own. Errors: DbError; Invalid for a report, agent, team or
    // department that does not exist, and for a span that is not valid or over two years; Denied
    // for who has no reports, and for a leader of a team or agent that he did not lead in that
    // time.
    [[nodiscard]] ReportFigures read(Connection &connection, const ReportRequest &request,
                                     const Progress &progress = {}) const;

    // The same within the caller's transaction (Connection::readTogether).
    [[nodiscard]] ReportFigures readIn(Connection &connection, const ReportRequest &request,
                                       const Progress &progress = {}) const;
};

}

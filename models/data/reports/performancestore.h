// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/marksfile.h"
#include "reports/performance.h"
#include "reports/reportrequest.h"

#include <QDateTime>

namespace banzhang {

// Totals of months, their schemes, marks and outcomes. No transaction of its own but takeMarks':
// may be used within readTogether. A month by any of its days. Denied: who is no leader, manager, …
class PerformanceStore final
{
public:
    // Agents and leaders whose teams the reader reaches, by team and place. Of a closed month as it
    // was frozen. Invalid: performance_month_ahead.
    [[nodiscard]] std::vector<PerformanceTotal> totals(Connection &connection, QDate month,
                                                       const ReportScope &scope = {}) const;
    // Teams (post "team"): the mean of their members' totals, without parts.
    [[nodiscard]] std::vector<PerformanceTotal> teams(Connection &connection, QDate month,
                                                      const ReportScope &scope = {}) const;
    // All, by post, the newest first; those in force within a span.
    [[nodiscard]] std::vector<PerformanceScheme> schemes(Connection &connection) const;
    [[nodiscard]] std::vector<PerformanceScheme> schemes(Connection &connection,
                                                         const ReportSpan &span) const;
    // When the month was closed; null: open. Its totals may still move then.
    [[nodiscard]] QDateTime closedAt(Connection &connection, QDate month) const;
    // The day at the site.
    [[nodiscard]] QDate today(Connection &connection) const;

    // From the first day of a later month on. Invalid: performance_scheme_future,
    // performance_weights, performance_part_twice, performance_part_form, performance_part_full, …
    qint64 saveScheme(Connection &connection, const QString &post, QDate from,
                      const std::vector<PerformancePart> &parts) const;
    // Managers and quality heads. What is refused is told by line; the rest is taken.
    MarkImport takeMarks(Connection &connection, const QString &file, const MarkFile &read) const;
    // Managers; `total` as it was shown. Invalid: performance_outcome_reason; Conflict:
    // performance_outcome_meanwhile; Denied: performance_outcome_own.
    qint64 decide(Connection &connection, QDate month, const PerformanceTotal &total,
                  const QString &outcome, const QString &reason) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/reportfigures.h"

namespace banzhang {

// The parts of ReportFigures, each by one query of what a scope has in a span. In the caller's
// transaction; errors as ReportStore.
class ReportReader final
{
public:
    ReportReader(Connection &connection, ReportScope scope);

    [[nodiscard]] ReportFrame frame(const ReportSpan &span) const;
    [[nodiscard]] std::vector<AgentSums> agents(const ReportSpan &span) const;
    [[nodiscard]] std::vector<WorkSums> days(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QueueSums> queueDays(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QueueSums> queueHalfHours(const ReportSpan &span) const;
    [[nodiscard]] std::vector<ItemSums> items(const ReportSpan &span) const;
    [[nodiscard]] std::vector<InspectorSums> inspectors(const ReportSpan &span) const;
    [[nodiscard]] std::vector<LedgerLine> ledger(const ReportSpan &span) const;
    [[nodiscard]] std::vector<ClosingLine> closings(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QualityCount> quality(const ReportSpan &span) const;

private:
    [[nodiscard]] Params teamParams(const ReportSpan &span) const;
    [[nodiscard]] Params scopeParams(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QueueSums> queues(const QString &query, const ReportSpan &span) const;

    Connection &m_connection;
    ReportScope m_scope;
};

}

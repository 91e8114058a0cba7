// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/reportfigures.h"

namespace banzhang {

// What the sums of people are told by.
enum class WorkBy {
    Agent,
    Both, // the days too
    All   // one line of all together, and none where there is nobody
};

struct ReportWork
{
    std::vector<AgentSums> agents;
    std::vector<WorkSums> days;
};

// The parts of ReportFigures, each by one query of what a scope has in a span. In the caller's
// transaction; errors as ReportStore.
class ReportReader final
{
public:
    ReportReader(Connection &connection, const ReportScope &scope);

    [[nodiscard]] ReportFrame frame(const ReportSpan &span) const;
    // Agents and days are read quicker together than one after the other.
    [[nodiscard]] ReportWork work(WorkBy by, const ReportSpan &span) const;
    [[nodiscard]] std::vector<QueueSums> queueDays(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QueueSums> queueHalfHours(const ReportSpan &span) const;
    [[nodiscard]] std::vector<ItemSums> items(const ReportSpan &span) const;
    [[nodiscard]] std::vector<InspectorSums> inspectors(const ReportSpan &span) const;
    [[nodiscard]] std::vector<LedgerLine> ledger(const ReportSpan &span) const;
    [[nodiscard]] std::vector<ClosingLine> closings(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QualityCount> quality(const ReportSpan &span) const;
    [[nodiscard]] std::vector<NamedDay> calendar(const ReportSpan &span) const;
    // With what has no moment at which it came, of months that lie in the span whole.
    [[nodiscard]] std::vector<LateChange> lateChanges(const ReportSpan &span) const;
    [[nodiscard]] LateSums late(const ReportSpan &span) const;

private:
    [[nodiscard]] Params teamParams(const ReportSpan &span) const;
    [[nodiscard]] Params scopeParams(const ReportSpan &span) const;
    [[nodiscard]] std::vector<QueueSums> queues(const QString &query, const ReportSpan &span) const;

    Connection &m_connection;
    ReportScope m_scope;
};

}

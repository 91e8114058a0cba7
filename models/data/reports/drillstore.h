// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/drilldown.h"

namespace banzhang {

// What stands behind a report's figures, limited to what the reader may see. A question without
// days, or whose end is before its begin, finds nothing.
class DrillStore final
{
public:
    // By day, then by agent.
    [[nodiscard]] Found<AgentDayLine> agentDays(Connection &connection,
                                                const AgentDayQuestion &question) const;
    // By their start.
    [[nodiscard]] Found<ReportCall> calls(Connection &connection,
                                          const CallQuestion &question) const;
};

}

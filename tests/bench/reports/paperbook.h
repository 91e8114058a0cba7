// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace banzhang::bench {

// A month's book of so many agents: overview with key figures, queues by day with a chart, the
// agents' work by team, a Pareto, attendance, ledger, signatures.
[[nodiscard]] ReportDocument monthlyBook(int agents);
// A page for each agent: figures, a chart, awards and fines, signature boxes.
[[nodiscard]] ReportDocument statements(int agents);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledgermonth.h"
#include "common/serverclock.h"

#include <QStringList>

namespace banzhang {

// Cells of the list of agents (AgentMonthModel::Column) and of entries (LedgerModel::Column).
[[nodiscard]] QString agentMonthWord(int column, const AgentMonth &agent);
[[nodiscard]] QString ledgerWord(int column, const LedgerEntry &entry, const ServerClock &clock);
// What the month of the ledger is: open, over, closed by whom and when.
[[nodiscard]] QString monthWord(const MonthState &state, const ServerClock &clock);
// An agent's statement: every entry, and the sums that they add up to.
[[nodiscard]] QStringList statementLines(const AgentMonth &agent,
                                         const std::vector<LedgerEntry> &entries,
                                         const MonthState &state, const ServerClock &clock);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledger.h"
#include "attendance/ledgermonth.h"
#include "db/connection.h"

namespace banzhang {

// The ledger: what is booked for whom in a month. Nothing of it is ever changed.
class LedgerStore final
{
public:
    // A row for everybody who had a shift or an entry in the month (any day of it).
    [[nodiscard]] std::vector<AgentMonth> agents(Connection &connection, QDate month) const;
    // Entries of a month, of one agent (0: all), oldest first; at most `most`.
    [[nodiscard]] std::vector<LedgerEntry> entries(Connection &connection, QDate month,
                                                   qint64 agentId, int most) const;
    [[nodiscard]] MonthState month(Connection &connection, QDate month) const;

    // By hand: award, adjustment, compensation. It counts in the first open month from the day's
    // on. A key makes the same entry sent again the same row. Invalid: ledger_entry_says,
    // ledger_entry_sign, ledger_entry_by_hand; Conflict: ledger_entry_once (the key is another
    // entry's); Denied: violation_own.
    qint64 add(Connection &connection, qint64 agentId, QDate on, LedgerKind kind, qint64 fen,
               int points, const QString &note, const QString &key = {}) const;
    // Takes an entry back by a row of its own, which is returned. Conflict:
    // ledger_entry_reversed_once; Invalid: ledger_entry_says, ledger_entry_reversible.
    qint64 reverse(Connection &connection, qint64 entryId, const QString &why) const;
    // Invalid: ledger_month_over, ledger_month_order, ledger_month_closed, and
    // ledger_month_undecided, ledger_month_unmeasured and ledger_month_unreleased unless so it may
    // be.
    void close(Connection &connection, QDate month, bool undecidedToo) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledger.h"
#include "attendance/rule.h"
#include "db/connection.h"

namespace banzhang {

// The present row of a query that lists entries of the ledger, or versions of rules.
[[nodiscard]] LedgerEntry ledgerEntryFrom(const Rows &row);
[[nodiscard]] RuleVersion ruleVersionFrom(const Rows &row);

}

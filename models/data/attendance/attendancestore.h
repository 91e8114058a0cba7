// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rule.h"
#include "attendance/today.h"
#include "attendance/whatif.h"
#include "db/connection.h"

namespace banzhang {

// Closing days, the rules, and who is here now.
class AttendanceStore final
{
public:
    // Measures and judges what waits for it; returns how many shifts were measured. Again at once:
    // 0.
    int closeDueDays(Connection &connection) const;
    int closeDay(Connection &connection, QDate day) const;

    [[nodiscard]] std::vector<StandingNow> now(Connection &connection) const;

    // All versions of all rules, in the order of the house, newest first.
    [[nodiscard]] std::vector<RuleVersion> rules(Connection &connection) const;
    // A new version from `version.from` on. Invalid: rule_version_ahead (#12), rule_version_used,
    // rule_version_words, rule_version_amount …; Denied: whoever is no manager.
    void saveRule(Connection &connection, const RuleVersion &version) const;
    // Of the month (any day of it) by what `version` says; nothing is written.
    [[nodiscard]] std::vector<WhatIfRow> whatIf(Connection &connection, const RuleVersion &version,
                                                QDate month) const;
};

}

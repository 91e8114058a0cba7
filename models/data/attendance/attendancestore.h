// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/attendancesetting.h"
#include "attendance/rule.h"
#include "attendance/schedulenow.h"
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
    // The roster from an hour ago to twelve hours on, of the agents whose roster the reader sees.
    // Tolerated is what the rule of off post lets pass today. Denied: an inspector.
    [[nodiscard]] ScheduleBoard schedules(Connection &connection) const;

    // All versions of all rules, in the order of the house, newest first.
    [[nodiscard]] std::vector<RuleVersion> rules(Connection &connection) const;
    // A new version from `version.from` on. Invalid: rule_version_ahead (#12), rule_version_used,
    // rule_version_words, rule_version_amount …; Denied: whoever is no manager.
    void saveRule(Connection &connection, const RuleVersion &version) const;
    // Of the month (any day of it) by what `version` says; nothing is written.
    [[nodiscard]] std::vector<WhatIfRow> whatIf(Connection &connection, const RuleVersion &version,
                                                QDate month) const;

    [[nodiscard]] AttendanceSetting setting(Connection &connection) const;
    // Invalid: attendance_setting_before, _after, _double, _duty, _share, _minimum by their
    // ranges; Denied: whoever is no manager. Days measured once keep what held then.
    void saveSetting(Connection &connection, const AttendanceSetting &setting) const;
};

}

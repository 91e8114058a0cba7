// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/proposal.h"
#include "attendance/violation.h"
#include "db/connection.h"

namespace banzhang {

// Violations: what the engine found and people proposed, why, and what was decided.
class ViolationStore final
{
public:
    // Of the days of a month (any day of it), without withdrawn ones, newest first; at most `most`.
    [[nodiscard]] std::vector<Violation> list(Connection &connection, QDate month, int most) const;
    // Of an agent's days from one to another (not included), likewise.
    [[nodiscard]] std::vector<Violation> ofAgent(Connection &connection, qint64 agentId, QDate from,
                                                 QDate until) const;
    // Invalid (no constraint) when there is none that the reader may see.
    [[nodiscard]] ViolationWhy load(Connection &connection, ViolationId id) const;

    // Books the fines, all or none; `fen` instead of the rule's where it has a value. Returns how
    // many. Invalid: violation_doubt_reason, violation_deviation_reason, violation_decided_once;
    // Denied: violation_own, and whoever is no manager.
    int confirm(Connection &connection, const std::vector<ViolationId> &ids, const QString &why,
                std::optional<qint64> fen = {}) const;
    // Invalid: violation_reason without a reason; Denied as above.
    int dismiss(Connection &connection, const std::vector<ViolationId> &ids,
                const QString &why) const;
    // The agent's words in his name. Denied: attendance_reach.
    void addStatement(Connection &connection, ViolationId id, const QString &words,
                      const QString &signature) const;
    // What somebody saw, on no shift or on one (0: none). Invalid: rule_in_force (#12),
    // violation_note_given, violation_past, rule_measured, violation_shift; Conflict:
    // violation_seen_once; Denied: attendance_reach.
    ViolationId propose(Connection &connection, const QString &code, qint64 agentId,
                        const QDateTime &at, qint64 shiftInstanceId, const QString &note) const;
    // Agents of whom the reader may propose something on a day, by number.
    [[nodiscard]] std::vector<ReachedAgent> agentsOn(Connection &connection, QDate day) const;
    // The agent's shifts to which something at a moment may belong: up to four hours around it.
    [[nodiscard]] std::vector<ShiftChoice> shiftsAt(Connection &connection, qint64 agentId,
                                                    const QDateTime &at) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/threshold.h"

namespace banzhang {

// A queue or a team to which a rule can be limited.
struct RuleScope
{
    qint64 id = 0;
    QString name;
};

// Thresholds and pause reasons. Everybody on the staff reads them, managers change them. `from`
// null means now; a moment that is past is refused (rule_not_backdated). Contradictions are refused
// with the constraint's name (threshold_amber_before_red, …).
class RuleStore final
{
public:
    // What holds now or later.
    [[nodiscard]] FloorRules rules(Connection &connection) const;
    [[nodiscard]] std::vector<RuleScope> queues(Connection &connection) const;
    [[nodiscard]] std::vector<RuleScope> teams(Connection &connection) const;

    // One ring with its silence, in milliseconds (#41).
    [[nodiscard]] int ringCadence(Connection &connection) const;
    // From 1,000 to 20,000 ms, else refused (site_ring_cadence_ms_check).
    void setRingCadence(Connection &connection, int cadenceMs) const;

    // What held for the same kind and scope ends where this begins; id, names and `until` are not
    // read.
    void setThreshold(Connection &connection, const Threshold &threshold) const;
    void endThreshold(Connection &connection, ThresholdId threshold, const QDateTime &from) const;
    void setReason(Connection &connection, const PauseReason &reason) const;
    void endReason(Connection &connection, const QString &code, const QDateTime &from) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/coverage.h"
#include "attendance/rosterpattern.h"
#include "db/connection.h"

namespace banzhang {

// What rosters are made from: the need by half-hour, and rotations. Who may not write is Denied.
class RosterPlanStore final
{
public:
    // Teams first, then queues, by name.
    [[nodiscard]] std::vector<NeedScope> scopes(Connection &connection) const;
    [[nodiscard]] std::vector<CoverageNeed> needs(Connection &connection,
                                                  const NeedScope &scope) const;
    // All of its need; half-hours that are not named need nobody. Invalid: coverage_need_….
    void saveNeeds(Connection &connection, const NeedScope &scope,
                   const std::vector<CoverageNeed> &needs) const;

    [[nodiscard]] std::vector<RosterPattern> patterns(Connection &connection) const; // by name
    // Conflict: roster_pattern_name_key. Invalid: roster_pattern_name_given, roster_pattern_weeks.
    RosterPatternId savePattern(Connection &connection, const RosterPattern &pattern) const;
    void removePattern(Connection &connection, RosterPatternId id) const;
};

}

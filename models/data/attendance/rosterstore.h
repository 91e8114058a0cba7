// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostersheet.h"
#include "db/connection.h"

namespace banzhang {

// Teams' rosters by week. Deeds are Denied (roster_reach) for who has not the post or the team, and
// a Conflict (roster_revision; hint: who) when somebody changed the week since `revision`.
class RosterStore final
{
public:
    // A week of some teams with everything that it is held against; no team named: the first that
    // the reader may see. Read at one moment.
    [[nodiscard]] RosterSheet load(Connection &connection, QDate monday,
                                   std::vector<TeamId> teams) const;

    // The roster's `days` as the team's draft, begun from its revision; the new revision. Invalid:
    // roster_weeks_ahead, roster_team_open.
    int save(Connection &connection, const TeamRoster &roster) const;
    // Back to what is in force; the new revision. Invalid: roster_draft_over_published.
    int discard(Connection &connection, TeamId team, QDate monday, int revision) const;
    // Fills the week `to`, which is at `revision`, with the week `from`. Invalid: roster_to_copy.
    int copy(Connection &connection, TeamId team, QDate from, QDate to, int revision) const;
    // Invalid, with hint "number name day": roster_leaver, roster_member, roster_version,
    // roster_retired, roster_overlap; without a reason roster_reason, roster_past_reason. Published
    // already: nothing changes.
    PublishOutcome publish(Connection &connection, TeamId team, QDate monday, int revision,
                           const QString &why) const;

    // The database's own judgement of what is saved.
    [[nodiscard]] std::vector<RosterCheck> checks(Connection &connection, RosterWeekId week) const;
    [[nodiscard]] WeekCoverage coverage(Connection &connection, QDate monday,
                                        const std::vector<TeamId> &teams) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/coverage.h"
#include "attendance/fairness.h"
#include "attendance/rostercheck.h"

namespace banzhang {

// A team whose rosters the reader may see.
struct RosterTeam
{
    TeamId id{};
    QString name;
    int people = 0; // members on a day of the week

    bool operator==(const RosterTeam &) const = default;
};

// A week of some teams with all that it is held against: what the grid shows and edits.
struct RosterSheet
{
    QDate monday;
    QDate today;                     // at the site
    std::vector<RosterTeam> offered; // all teams that could be shown
    std::vector<TeamRoster> teams;
    RosterFrame frame;
    std::vector<CoverageNeed> needs; // of these teams together
    std::vector<Fairness> fairness;  // of the weeks before, by person

    bool operator==(const RosterSheet &) const = default;
};

// What publishing did.
struct PublishOutcome
{
    int revision = 0;
    int shiftsMade = 0;
    int shiftsCancelled = 0;
    int restsMade = 0;
    int restsCancelled = 0;

    bool operator==(const PublishOutcome &) const = default;
};

}

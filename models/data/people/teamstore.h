// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "people/team.h"

namespace banzhang {

// Teams and who leads or scores them. Errors as PeopleStore.
class TeamStore final
{
public:
    // All teams with their duties, past ones too, by key.
    [[nodiscard]] std::vector<Team> teams(Connection &connection) const;

    // Makes (no key) or renames a team; an empty department is none. Returns its key.
    TeamId save(Connection &connection, TeamId team, const QString &name,
                const QString &department) const;
    // `on` is the first day without it; refused (team_empty) while agents are in it.
    void close(Connection &connection, TeamId team, QDate on) const;
    void reopen(Connection &connection, TeamId team) const;

    // `until` is the first day without him, null for open. A new leader ends the one before;
    // refused (staff_post_held) for somebody without the post.
    void assign(Connection &connection, TeamId team, const TeamDuty &duty) const;
    void end(Connection &connection, TeamId team, const TeamDuty &duty, QDate on) const;
};

}

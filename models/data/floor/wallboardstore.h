// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/wallboard.h"

namespace banzhang {

// Boards on the wall: what they show, and who makes them. Everything throws DbError.
class WallboardStore final
{
public:
    // A board's figures now. Invalid (wallboard_known) when there is no such board, Denied for who
    // may not see boards.
    [[nodiscard]] WallFigures figures(Connection &connection, const QString &name) const;

    // Leaderboards and honour wall of that board, where they are not what is `known`: asked for as
    // often as the figures, and cheap while nothing changes. Errors as above.
    [[nodiscard]] WallResults results(Connection &connection, const QString &name,
                                      const WallResults &known) const;

    // All boards by name, and what they can show: for the staff.
    [[nodiscard]] std::vector<WallboardPlan> plans(Connection &connection) const;
    [[nodiscard]] std::vector<WallboardChoice> choices(Connection &connection) const;

    // Adds or changes a board and returns its key. Managers only; Conflict (wallboard_name_key)
    // when the name is taken.
    qint64 save(Connection &connection, const WallboardPlan &plan) const;
    void remove(Connection &connection, qint64 id) const;

    // Makes the login of a television. Administrators only.
    void createLogin(Connection &connection, const QString &login, const QString &password) const;
};

}

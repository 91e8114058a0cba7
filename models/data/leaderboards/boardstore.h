// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/boardlook.h"

namespace banzhang {

// Boards: who stands where (B1 to B6). Reasons, figures and flags are given as far as the reader
// may know them.
class BoardStore final
{
public:
    // Invalid: board_range, board_version_known (no rules for that day), board_mix_set (a mix is
    // asked for and no rules have one).
    [[nodiscard]] BoardLook look(Connection &connection, const BoardQuestion &question) const;
    [[nodiscard]] std::vector<BoardTeam> teams(Connection &connection) const;
    [[nodiscard]] BoardRule rule(Connection &connection, BoardCode code, const QDate &day) const;
    // From a later day on. Denied: who is no manager. Invalid: board_version_future,
    // board_version_gates, board_version_weights, board_version_mix.
    void saveRule(Connection &connection, BoardCode code, const QDate &from,
                  const BoardRule &rule) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "leaderboards/boardrules.h"

namespace banzhang {

// The versions of the boards' rules, and what the boards reckon with beside them.
class BoardRuleStore final
{
public:
    // By board, newest first.
    [[nodiscard]] std::vector<BoardVersion> versions(Connection &connection) const;
    [[nodiscard]] BoardSetting setting(Connection &connection) const;
    // Denied: who is no manager. Invalid: board_setting_… of a figure out of its range.
    void saveSetting(Connection &connection, const BoardSetting &setting) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/wage.h"
#include "db/connection.h"

namespace banzhang {

// Wages of a month: what the cap on fines is reckoned by. Managers and auditors read them.
class WageStore final
{
public:
    // Every wage by its days, and a row without one for whoever works here and has none. Denied:
    // leaders and all others.
    [[nodiscard]] std::vector<AgentWage> list(Connection &connection) const;
    // All of them or none. Each holds from its day on and takes the place of what was entered for
    // later days. Invalid: agent_wage_positive; Denied: whoever is no manager.
    void save(Connection &connection, const std::vector<WageLine> &wages) const;
};

}

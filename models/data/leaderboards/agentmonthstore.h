// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// The months of calls from which boards are made; they are right without it, too, only slower.
class AgentMonthStore
{
public:
    // Adds up what is over, a week at most, or what came late; returns how much it did, 0: there is
    // nothing to do for now. For feeds; several at once do no harm.
    int settle(Connection &connection) const;
};

}

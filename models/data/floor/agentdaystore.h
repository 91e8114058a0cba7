// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/agentday.h"

namespace banzhang {

// What an agent did on one day. The database limits it to the reader's scope: of somebody else's
// agent there are no steps and no calls. Times are UTC.
class AgentDayStore final
{
public:
    // `day` is a day at the site; an invalid one is today. Throws DbError (Invalid) when there is
    // no such agent. All of it is one moment of the database (a read-only snapshot).
    [[nodiscard]] AgentDay fetch(Connection &connection, AgentId agent, const QDate &day) const;

    // The agent's portrait, PNG or JPEG; empty when there is none.
    [[nodiscard]] QByteArray photo(Connection &connection, AgentId agent) const;
};

}

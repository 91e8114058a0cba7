// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/agentmonthstore.h"

namespace banzhang {

int AgentMonthStore::settle(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/settle_agent_months"));
    row.next();
    return int(row.integer("done"));
}

}

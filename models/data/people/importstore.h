// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "people/agentimport.h"

namespace banzhang {

// What an import did, row by row.
struct ImportResult
{
    int added = 0;
    int completed = 0; // provisional agents that are known now
    int changed = 0;
    int unchanged = 0;
    std::vector<LineNote> notes; // rows that the database refused, with its words

    [[nodiscard]] int taken() const { return added + completed + changed + unchanged; }
    bool operator==(const ImportResult &) const = default;
};

// Brings lists of people and queues into the database, each in one transaction. A row that breaks a
// rule is refused alone. Needs an administrator's rights (or the owner's). Throws DbError.
class ImportStore final
{
public:
    // `switchName` is made when it is missing; the members of the rows are its.
    [[nodiscard]] ImportResult importAgents(Connection &connection, const QString &switchName,
                                            const std::vector<AgentImportRow> &rows) const;
    [[nodiscard]] ImportResult importQueues(Connection &connection, const QString &switchName,
                                            const std::vector<QueueImportRow> &rows) const;
};

}

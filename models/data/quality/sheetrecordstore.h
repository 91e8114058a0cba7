// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/sheetrecord.h"
#include "quality/worklist.h"

namespace banzhang {

// What is there of submitted sheets, and what a sheet can be begun on, as far as the reader sees
// it.
class SheetRecordStore final
{
public:
    // The newest first, at most query.most.
    [[nodiscard]] std::vector<SheetRecord> list(Connection &connection,
                                                const SheetQuery &query) const;
    // Records that the agent took note. Denied (sheet_reach), Invalid (sheet_released,
    // sheet_acknowledged_once). `signedOn` is "console" or "paper".
    void acknowledge(Connection &connection, qint64 sheetId, const QString &comment,
                     const QString &signedOn) const;

    [[nodiscard]] std::vector<FormChoice> forms(Connection &connection) const;
    [[nodiscard]] std::vector<AgentChoice> agents(Connection &connection) const;
    // The newest of that key; nothing when there is none that the reader may see.
    [[nodiscard]] std::optional<CallChoice> call(Connection &connection, const QString &uid) const;
    [[nodiscard]] std::vector<CallChoice> calls(Connection &connection,
                                                const CallQuery &query) const;
};

}

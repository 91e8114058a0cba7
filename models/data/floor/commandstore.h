// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/switchcommand.h"

namespace banzhang {

// Commands to the switch: a console asks, the feed of the switch takes and finishes. The database
// decides who may ask for what.
class CommandStore final
{
public:
    // What the reader may ask for.
    [[nodiscard]] DeedRights rights(Connection &connection) const;
    // Lays a command down and returns its key. Throws DbError: Denied (deed_right, deed_reach), or
    // Invalid with the rule: deed_source, deed_switch, deed_queue, deed_call, deed_extension,
    // deed_under_way, switch_command_pause_reason.
    qint64 ask(Connection &connection, const SwitchDeed &deed) const;
    // What has become of the reader's commands, in the order of their keys.
    [[nodiscard]] std::vector<CommandReport> reports(Connection &connection,
                                                     const std::vector<qint64> &commands) const;

    // For the feed `name` of the switch. At its begin (`begins`) what the one before it had taken
    // and not finished ends as unanswered, at any time what is older than thirty seconds.
    void settle(Connection &connection, const QString &switchName, const QString &name,
                bool begins) const;
    // What waits for the switch. Each command is handed out once and never again.
    [[nodiscard]] std::vector<SwitchOrder> take(Connection &connection, const QString &switchName,
                                                const QString &name) const;
    // False when the outcome was known already.
    bool finish(Connection &connection, qint64 command, CommandOutcome outcome,
                const QString &answer) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/helpflag.h"

namespace banzhang {

// Help flags, notes and praise. The database limits what is read to the reader's scope and decides
// who may do what: the deeds throw DbError, Denied or Invalid with the name of the rule.
class FlagStore final
{
public:
    // The open flags of the reader's floor, oldest first.
    [[nodiscard]] std::vector<HelpFlag> openFlags(Connection &connection) const;
    // Notes and flags about an agent within [from, until), oldest first. Times are UTC.
    [[nodiscard]] std::vector<DayNote> notesOf(Connection &connection, AgentId agent,
                                               const QDateTime &from, const QDateTime &until) const;

    // Returns the flag's key. Conflict when the agent has an open flag already.
    qint64 raise(Connection &connection, AgentId agent, bool asksForHelp,
                 const QString &reason) const;
    // "I am going": returns the seconds since it was raised. Invalid (help_flag_is_free) when
    // somebody else goes already.
    int take(Connection &connection, qint64 flag) const;
    void close(Connection &connection, qint64 flag, const QString &outcome) const;

    // A note, or praise, which needs an example (coaching_note_praise_example).
    void write(Connection &connection, AgentId agent, const DayNote &note) const;
};

}

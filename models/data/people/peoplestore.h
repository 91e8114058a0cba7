// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "people/person.h"

#include <QTimeZone>

namespace banzhang {

// Agents, their teams and seats. Reading is everybody's; the deeds are an administrator's and throw
// DbError: Denied, or Invalid and Conflict with the name of the rule.
class PeopleStore final
{
public:
    // Everybody who is or was an agent, by key.
    [[nodiscard]] std::vector<Person> people(Connection &connection) const;
    [[nodiscard]] std::vector<SeatPlace> seats(Connection &connection) const; // by label
    [[nodiscard]] QDate siteDay(Connection &connection) const;
    [[nodiscard]] QTimeZone siteZone(Connection &connection) const;

    // Makes or changes an agent; a provisional one is known from then on. Returns his key.
    AgentId save(Connection &connection, const PersonDraft &draft) const;

    // The team from `from` on (none: out of all teams); the one before ends the day before. Without
    // a day: from today, and for who never had a team since ever.
    MadeMove move(Connection &connection, AgentId agent, TeamId team, QDate from) const;
    void takeBack(Connection &connection, const MadeMove &move) const;

    // Where he sits from today; no seat: nowhere.
    void seat(Connection &connection, AgentId agent, SeatId seat) const;
    SeatId saveSeat(Connection &connection, const SeatPlace &place) const;

    // What the switch told under a provisional agent is the real one's; the provisional one goes.
    void assign(Connection &connection, AgentId provisional, AgentId real) const;
};

}

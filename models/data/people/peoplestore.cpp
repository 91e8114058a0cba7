// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplestore.h"

namespace banzhang {
namespace {

template <class Id>
QVariant idOrNull(Id id)
{
    return number(id) == 0 ? QVariant() : QVariant(number(id));
}

QVariant numberOrNull(int value)
{
    return value == 0 ? QVariant() : QVariant(value);
}

Person personFrom(const Rows &row)
{
    Person person;
    person.agentId = row.id<AgentId>("agent_id");
    person.agentNo = row.text("agent_no");
    person.name = row.text("name");
    person.nickname = row.text("nickname");
    person.hiredOn = row.date("hired_on");
    person.leftOn = row.date("left_on");
    person.provisional = row.boolean("provisional");
    person.teamId = row.id<TeamId>("team_id");
    person.team = row.text("team");
    person.teamSince = row.date("team_since");
    person.nextTeamId = row.id<TeamId>("next_team_id");
    person.nextTeam = row.text("next_team");
    person.nextTeamFrom = row.date("next_team_from");
    person.seatId = row.id<SeatId>("seat_id");
    person.seat = row.text("seat");
    person.interfaces = row.textArray("interfaces");
    return person;
}

}

std::vector<Person> PeopleStore::people(Connection &connection) const
{
    std::vector<Person> people;
    Rows rows = connection.query(QStringLiteral("people/list_people"));
    while (rows.next())
        people.push_back(personFrom(rows));
    return people;
}

std::vector<SeatPlace> PeopleStore::seats(Connection &connection) const
{
    std::vector<SeatPlace> seats;
    Rows rows = connection.query(QStringLiteral("people/list_seats"));
    while (rows.next())
        seats.push_back({rows.id<SeatId>("seat_id"), rows.text("label"), rows.text("area"),
                         int(rows.integer("row_no")), int(rows.integer("column_no"))});
    return seats;
}

QDate PeopleStore::siteDay(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("people/get_site"));
    rows.next();
    return rows.date("day");
}

QTimeZone PeopleStore::siteZone(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("people/get_site"));
    rows.next();
    return QTimeZone(rows.bytes("time_zone"));
}

AgentId PeopleStore::save(Connection &connection, const PersonDraft &draft) const
{
    Rows rows = connection.query(QStringLiteral("people/save_agent"),
                                 {{"agent_id", idOrNull(draft.agentId)},
                                  {"agent_no", draft.agentNo},
                                  {"name", draft.name},
                                  {"nickname", draft.nickname},
                                  {"hired_on", draft.hiredOn},
                                  {"left_on", draft.leftOn}});
    rows.next();
    return rows.id<AgentId>("agent_id");
}

MadeMove PeopleStore::move(Connection &connection, AgentId agent, TeamId team, QDate from) const
{
    Rows rows = connection.query(
        QStringLiteral("people/move_agent"),
        {{"agent_id", number(agent)}, {"team_id", idOrNull(team)}, {"from_on", from}});
    rows.next();
    return {agent, rows.bytes("was")};
}

void PeopleStore::takeBack(Connection &connection, const MadeMove &move) const
{
    connection.query(QStringLiteral("people/restore_agent_teams"),
                     {{"agent_id", number(move.agentId)}, {"was", move.was}});
}

void PeopleStore::seat(Connection &connection, AgentId agent, SeatId seat) const
{
    connection.query(
        QStringLiteral("people/seat_agent"),
        {{"agent_id", number(agent)}, {"seat_id", idOrNull(seat)}, {"from_on", QVariant()}});
}

SeatId PeopleStore::saveSeat(Connection &connection, const SeatPlace &place) const
{
    Rows rows = connection.query(QStringLiteral("people/save_seat"),
                                 {{"seat_id", idOrNull(place.seatId)},
                                  {"label", place.label},
                                  {"area", place.area},
                                  {"row_no", numberOrNull(place.row)},
                                  {"column_no", numberOrNull(place.column)}});
    rows.next();
    return rows.id<SeatId>("seat_id");
}

void PeopleStore::assign(Connection &connection, AgentId provisional, AgentId real) const
{
    connection.query(QStringLiteral("people/assign_member"),
                     {{"provisional_id", number(provisional)}, {"agent_id", number(real)}});
}

}

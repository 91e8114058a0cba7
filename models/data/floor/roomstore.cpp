// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

QJsonObject jsonOf(const RoomArea &area)
{
    return {{QStringLiteral("area"), area.name.trimmed()},
            {QStringLiteral("left_at"), area.left},
            {QStringLiteral("top_at"), area.top},
            {QStringLiteral("row_count"), area.rows},
            {QStringLiteral("column_count"), area.columns}};
}

QJsonObject jsonOf(const RoomSeat &seat)
{
    const auto placed = [&seat](int at) { return seat.isPlaced() ? QJsonValue(at) : QJsonValue(); };
    return {{QStringLiteral("seat_id"),
             seat.seatId == SeatId{} ? QJsonValue() : QJsonValue(number(seat.seatId))},
            {QStringLiteral("label"), seat.label},
            {QStringLiteral("area"), seat.isPlaced() ? seat.area : QString()},
            {QStringLiteral("row_no"), placed(seat.row)},
            {QStringLiteral("column_no"), placed(seat.column)},
            {QStringLiteral("extension"), seat.extension}};
}

template <class List>
QJsonArray objectsOf(const List &list)
{
    QJsonArray result;
    for (const auto &element : list)
        result.append(jsonOf(element));
    return result;
}

QByteArray jsonOf(const RoomChanges &changes)
{
    QJsonArray removed;
    for (const SeatId seat : changes.removed)
        removed.append(number(seat));
    QJsonArray moves;
    for (const auto &[agent, label] : changes.moves)
        moves.append(QJsonObject{{QStringLiteral("agent_id"), number(agent)},
                                 {QStringLiteral("label"), label}});
    const QJsonObject all{
        {QStringLiteral("areas"), objectsOf(changes.areas)},
        {QStringLiteral("gone_areas"), QJsonArray::fromStringList(changes.goneAreas)},
        {QStringLiteral("seats"), objectsOf(changes.seats)},
        {QStringLiteral("removed"), removed},
        {QStringLiteral("moves"), moves}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

RoomSeat seatFrom(const Rows &row)
{
    return {row.id<SeatId>("seat_id"),
            row.text("label"),
            row.text("area"),
            int(row.integer("row_no")),
            int(row.integer("column_no")),
            row.text("extension")};
}

Room readRoom(Connection &connection)
{
    Room room;
    room.revision = RoomStore().revision(connection);
    Rows areas = connection.query(QStringLiteral("floor/list_room_areas"));
    while (areas.next())
        room.areas.push_back({areas.text("area"), int(areas.integer("left_at")),
                              int(areas.integer("top_at")), int(areas.integer("row_count")),
                              int(areas.integer("column_count"))});
    Rows seats = connection.query(QStringLiteral("floor/list_room_seats"));
    while (seats.next())
        room.seats.push_back(seatFrom(seats));
    Rows agents = connection.query(QStringLiteral("floor/list_room_agents"));
    while (agents.next())
        room.agents.push_back({agents.id<AgentId>("agent_id"), agents.text("agent_no"),
                               agents.text("name"), agents.text("team"), agents.text("label")});
    return room;
}

}

int RoomStore::revision(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("floor/get_room_revision"));
    row.next();
    return int(row.integer("room_revision"));
}

Room RoomStore::fetch(Connection &connection) const
{
    return connection.readTogether([](Connection &open) { return readRoom(open); });
}

int RoomStore::save(Connection &connection, int revision, const RoomChanges &changes) const
{
    Rows row = connection.query(QStringLiteral("floor/save_room"),
                                {{"revision", revision}, {"changes", jsonOf(changes)}});
    row.next();
    return int(row.integer("revision"));
}

}

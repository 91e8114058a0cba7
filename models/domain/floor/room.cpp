// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/room.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace banzhang {
namespace {

template <class List, class Key, class Of>
auto *findIn(const List &list, const Key &key, Of of)
{
    const auto found = std::ranges::find(list, key, of);
    return found == list.end() ? nullptr : &*found;
}

bool isExtension(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9*#]{1,16}$"));
    return pattern.match(text).hasMatch();
}

// Notes a name; false when it was there before.
bool isNew(QSet<QString> &known, const QString &name)
{
    const auto before = known.size();
    known.insert(name);
    return known.size() > before;
}

void checkAreas(const Room &room, std::vector<RoomFault> &faults)
{
    QSet<QString> names;
    for (size_t i = 0; i < room.areas.size(); ++i) {
        const RoomArea &area = room.areas[i];
        if (area.name.trimmed().isEmpty())
            faults.push_back({RoomFault::Kind::NoName, {}});
        else if (!isNew(names, area.name))
            faults.push_back({RoomFault::Kind::SameArea, area.name});
        const auto isOver = [&area](const RoomArea &other) {
            return area.rect().intersects(other.rect());
        };
        if (std::any_of(room.areas.begin(), room.areas.begin() + qint64(i), isOver))
            faults.push_back({RoomFault::Kind::Overlap, area.name});
    }
}

bool stands(const RoomSeat &seat, const QHash<QString, const RoomArea *> &areas)
{
    const RoomArea *area = areas.value(seat.area);
    return area && seat.row <= area->rows && seat.column >= 1 && seat.column <= area->columns;
}

void checkSeats(const Room &room, std::vector<RoomFault> &faults)
{
    QHash<QString, const RoomArea *> areas;
    for (const RoomArea &area : room.areas)
        areas.insert(area.name, &area);
    QSet<QString> labels;
    QSet<QString> extensions;
    std::set<std::tuple<QString, int, int>> places;
    for (const RoomSeat &seat : room.seats) {
        if (seat.label.trimmed().isEmpty())
            faults.push_back({RoomFault::Kind::NoName, seat.area});
        else if (!isNew(labels, seat.label))
            faults.push_back({RoomFault::Kind::SameLabel, seat.label});
        if (!seat.extension.isEmpty() && !isExtension(seat.extension))
            faults.push_back({RoomFault::Kind::BadExtension, seat.extension});
        else if (!seat.extension.isEmpty() && !isNew(extensions, seat.extension))
            faults.push_back({RoomFault::Kind::SameExtension, seat.extension});
        if (!seat.isPlaced())
            continue;
        if (!stands(seat, areas))
            faults.push_back({RoomFault::Kind::OutsideArea, seat.label});
        const std::tuple place(seat.area, seat.row, seat.column);
        if (places.contains(place))
            faults.push_back({RoomFault::Kind::SamePlace, seat.label});
        places.insert(place);
    }
}

}

const RoomArea *Room::area(const QString &name) const
{
    return findIn(areas, name, &RoomArea::name);
}

const RoomSeat *Room::seat(const QString &label) const
{
    return findIn(seats, label, &RoomSeat::label);
}

const RoomSeat *Room::seatAt(const QString &area, int row, int column) const
{
    const auto found = std::ranges::find_if(seats, [&](const RoomSeat &seat) {
        return seat.row == row && seat.column == column && seat.area == area;
    });
    return found == seats.end() ? nullptr : &*found;
}

std::vector<const RoomAgent *> Room::agentsAt(const QString &label) const
{
    std::vector<const RoomAgent *> found;
    for (const RoomAgent &agent : agents) {
        if (agent.seat == label && !label.isEmpty())
            found.push_back(&agent);
    }
    return found;
}

bool Room::isEmpty() const
{
    return areas.empty() || std::ranges::none_of(seats, &RoomSeat::isPlaced);
}

std::vector<RoomFault> faultsOf(const Room &room)
{
    std::vector<RoomFault> faults;
    checkAreas(room, faults);
    checkSeats(room, faults);
    return faults;
}

RoomChanges changesOf(const Room &before, const Room &after)
{
    RoomChanges changes;
    for (const RoomArea &area : after.areas) {
        const RoomArea *old = before.area(area.name);
        if (!old || *old != area)
            changes.areas.push_back(area);
    }
    for (const RoomArea &area : before.areas) {
        if (!after.area(area.name))
            changes.goneAreas << area.name;
    }
    QHash<SeatId, const RoomSeat *> was;
    for (const RoomSeat &seat : before.seats)
        was.insert(seat.seatId, &seat);
    for (const RoomSeat &seat : after.seats) {
        const RoomSeat *old = seat.seatId == SeatId{} ? nullptr : was.take(seat.seatId);
        if (!old || *old != seat)
            changes.seats.push_back(seat);
    }
    for (const auto &[id, seat] : was.asKeyValueRange())
        changes.removed.push_back(id);
    std::ranges::sort(changes.removed);
    QHash<AgentId, QString> sat;
    for (const RoomAgent &agent : before.agents)
        sat.insert(agent.agentId, agent.seat);
    // Who sits on a seat that got another name has not moved, but is told of it all the same.
    for (const RoomAgent &agent : after.agents) {
        if (sat.value(agent.agentId) != agent.seat)
            changes.moves[agent.agentId] = agent.seat;
    }
    return changes;
}

Room appliedTo(const Room &room, const RoomChanges &changes)
{
    Room result = room;
    std::erase_if(result.areas, [&changes](const RoomArea &area) {
        return changes.goneAreas.contains(area.name);
    });
    for (const RoomArea &area : changes.areas) {
        const auto old = std::ranges::find(result.areas, area.name, &RoomArea::name);
        if (old != result.areas.end())
            *old = area;
        else
            result.areas.push_back(area);
    }
    std::erase_if(result.seats, [&changes](const RoomSeat &seat) {
        return std::ranges::binary_search(changes.removed, seat.seatId);
    });
    for (const RoomSeat &seat : changes.seats) {
        const auto old = std::ranges::find(result.seats, seat.seatId, &RoomSeat::seatId);
        if (seat.seatId != SeatId{} && old != result.seats.end())
            *old = seat;
        else
            result.seats.push_back(seat);
    }
    for (RoomAgent &agent : result.agents) {
        if (const auto move = changes.moves.find(agent.agentId); move != changes.moves.end())
            agent.seat = move->second;
    }
    return result;
}

}

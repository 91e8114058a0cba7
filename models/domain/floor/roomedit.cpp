// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomedit.h"

#include <QRegularExpression>

#include <algorithm>

namespace banzhang::roomedit {
namespace {

constexpr int widestRoom = 24; // places side by side before an area goes below the others
constexpr int gap = 1;         // places between areas

RoomArea *areaOf(Room &room, const QString &name)
{
    const auto found = std::ranges::find(room.areas, name, &RoomArea::name);
    return found == room.areas.end() ? nullptr : &*found;
}

RoomSeat *seatOf(Room &room, const QString &label)
{
    const auto found = std::ranges::find(room.seats, label, &RoomSeat::label);
    return found == room.seats.end() ? nullptr : &*found;
}

void takeOut(RoomSeat &seat)
{
    seat.area.clear();
    seat.row = 0;
    seat.column = 0;
}

QString labelOf(const QString &area, int row, int column)
{
    return QStringLiteral("%1-%2-%3").arg(area).arg(row).arg(column, 2, 10, QLatin1Char('0'));
}

struct LabelPlace
{
    QString area;
    int row = 0;
    int column = 0;
};

std::optional<LabelPlace> placeIn(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)-([0-9]{1,3})-([0-9]{1,3})$"));
    const QRegularExpressionMatch match = pattern.match(label);
    const LabelPlace place{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
    if (place.row < 1 || place.row > 200 || place.column < 1 || place.column > 200)
        return std::nullopt;
    return place;
}

// The areas that the labels name, as large as their seats ask for.
std::vector<RoomArea> areasOfLabels(const Room &room)
{
    std::map<QString, RoomArea> wanted;
    for (const RoomSeat &seat : room.seats) {
        const auto place = seat.isPlaced() ? std::nullopt : placeIn(seat.label);
        if (!place)
            continue;
        RoomArea &area = wanted[place->area];
        area.name = place->area;
        area.rows = std::max(area.rows, place->row);
        area.columns = std::max(area.columns, place->column);
    }
    std::vector<RoomArea> areas;
    areas.reserve(wanted.size());
    for (const auto &[name, area] : wanted)
        areas.push_back(area);
    return areas;
}

}

QPoint freeSpot(const Room &room, int rows, int columns)
{
    int bottom = 0;
    for (const RoomArea &area : room.areas)
        bottom = std::max(bottom, area.top + area.rows + gap);
    for (int top = 0; top < bottom; ++top) {
        for (int left = 0; left == 0 || left + columns <= widestRoom; ++left) {
            const QRect around(left - gap, top - gap, columns + 2 * gap, rows + 2 * gap);
            const auto isNear = [&around](const RoomArea &area) {
                return area.rect().intersects(around);
            };
            if (std::ranges::none_of(room.areas, isNear))
                return {left, top};
        }
    }
    return {0, bottom};
}

Room addArea(const Room &room, const RoomArea &area, bool withSeats)
{
    Room result = room;
    result.areas.push_back(area);
    for (int row = 1; withSeats && row <= area.rows; ++row) {
        for (int column = 1; column <= area.columns; ++column)
            result.seats.push_back(
                {SeatId{}, freeLabel(room, area.name, row, column), area.name, row, column, {}});
    }
    return result;
}

Room removeArea(const Room &room, const QString &name)
{
    Room result = room;
    std::erase_if(result.areas, [&name](const RoomArea &area) { return area.name == name; });
    for (RoomSeat &seat : result.seats) {
        if (seat.area == name)
            takeOut(seat);
    }
    return result;
}

Room changeArea(const Room &room, const QString &name, const RoomArea &changed)
{
    Room result = room;
    RoomArea *area = areaOf(result, name);
    if (!area)
        return result;
    *area = changed;
    for (RoomSeat &seat : result.seats) {
        if (!seat.isPlaced() || seat.area != name)
            continue;
        if (seat.row > changed.rows || seat.column > changed.columns)
            takeOut(seat);
        else
            seat.area = changed.name;
    }
    return result;
}

QString freeLabel(const Room &room, const QString &area, int row, int column)
{
    QString label = labelOf(area, row, column);
    for (int number = column + 1; room.seat(label); ++number)
        label = labelOf(area, row, number);
    return label;
}

Room addSeat(const Room &room, const QString &area, int row, int column)
{
    Room result = room;
    result.seats.push_back({SeatId{}, freeLabel(room, area, row, column), area, row, column, {}});
    return result;
}

Room removeSeat(const Room &room, const QString &label)
{
    Room result = room;
    std::erase_if(result.seats, [&label](const RoomSeat &seat) { return seat.label == label; });
    for (RoomAgent &agent : result.agents) {
        if (agent.seat == label)
            agent.seat.clear();
    }
    return result;
}

Room moveSeat(const Room &room, const QString &label, const QString &area, int row, int column)
{
    Room result = room;
    RoomSeat *seat = seatOf(result, label);
    if (!seat)
        return result;
    if (const RoomSeat *there = room.seatAt(area, row, column)) {
        RoomSeat *other = seatOf(result, there->label);
        other->area = seat->area;
        other->row = seat->row;
        other->column = seat->column;
    }
    seat->area = area;
    seat->row = row;
    seat->column = column;
    return result;
}

Room changeSeat(const Room &room, const QString &label, const QString &newLabel,
                const QString &extension)
{
    Room result = room;
    if (RoomSeat *seat = seatOf(result, label)) {
        seat->label = newLabel;
        seat->extension = extension;
    }
    for (RoomAgent &agent : result.agents) {
        if (agent.seat == label && !label.isEmpty())
            agent.seat = newLabel;
    }
    return result;
}

Room seatAgent(const Room &room, AgentId agent, const QString &label)
{
    Room result = room;
    const auto found = std::ranges::find(result.agents, agent, &RoomAgent::agentId);
    if (found != result.agents.end())
        found->seat = label;
    return result;
}

Room placeByLabels(const Room &room)
{
    Room result = room;
    for (RoomArea wanted : areasOfLabels(room)) {
        if (RoomArea *area = areaOf(result, wanted.name)) {
            area->rows = std::max(area->rows, wanted.rows);
            area->columns = std::max(area->columns, wanted.columns);
        } else {
            const QPoint spot = freeSpot(result, wanted.rows, wanted.columns);
            wanted.left = spot.x();
            wanted.top = spot.y();
            result.areas.push_back(wanted);
        }
    }
    QHash<QString, QString> standing; // place to label
    for (const RoomSeat &seat : room.seats) {
        if (seat.isPlaced())
            standing.insert(labelOf(seat.area, seat.row, seat.column), seat.label);
    }
    for (RoomSeat &seat : result.seats) {
        const auto place = seat.isPlaced() ? std::nullopt : placeIn(seat.label);
        if (!place || standing.contains(labelOf(place->area, place->row, place->column)))
            continue;
        seat.area = place->area;
        seat.row = place->row;
        seat.column = place->column;
        standing.insert(labelOf(place->area, place->row, place->column), seat.label);
    }
    return result;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/room.h"

#include <QPoint>
#include <QRect>

namespace banzhang {

// A place of an area, counted from 1.
struct RoomPlace
{
    QString area;
    int row = 0;
    int column = 0;

    bool operator==(const RoomPlace &) const = default;
};

// Where the areas and seats of a room lie on the map, in pixels: rows in pairs with an aisle after
// each, strips of the room in which nothing stands drawn narrow.
class SeatMapLayout final
{
public:
    struct Area
    {
        RoomArea area;
        QRect head; // its name
        QRect rect; // its places
    };

    SeatMapLayout() = default;
    // `tile` is the size of a seat.
    SeatMapLayout(const Room &room, QSize tile);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QSize tile() const { return m_tile; }
    [[nodiscard]] const std::vector<Area> &areas() const { return m_areas; }
    [[nodiscard]] const Area *area(const QString &name) const;
    [[nodiscard]] QRect placeRect(const Area &area, int row, int column) const;
    // Null when the place is in no area.
    [[nodiscard]] QRect placeRect(const RoomPlace &place) const;
    // Which place is there; none between the seats.
    [[nodiscard]] std::optional<RoomPlace> placeAt(const QPoint &at) const;
    // Whose head or places are there.
    [[nodiscard]] const Area *areaAt(const QPoint &at) const;
    // The room's own column and row there, for an area that is dragged.
    [[nodiscard]] QPoint roomPlaceAt(const QPoint &at) const;

    static constexpr int rowNumberWidth = 16;

private:
    [[nodiscard]] int rowTop(int row) const; // of an area, from its first row

    QSize m_tile{72, 56};
    QSize m_size;
    std::vector<Area> m_areas;
    std::vector<int> m_lefts; // of the room's columns
    std::vector<int> m_tops;
};

// Zoom steps, in per cent, and the size of a seat at each.
inline constexpr std::array seatMapZooms{25, 33, 41, 50, 66, 83, 100, 125, 150};
[[nodiscard]] QSize seatTileSize(int zoom);

}

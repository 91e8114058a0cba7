// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmaplayout.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int padding = 12;
constexpr int headHeight = 24;
constexpr int acrossGap = 4;
constexpr int pairGap = 2;
constexpr int aisle = 16;
constexpr int emptyColumn = 12;
constexpr int emptyRow = 12;

// A row and its share of the gaps.
int rowPitch(QSize tile)
{
    return tile.height() + (pairGap + aisle) / 2;
}

// The begins of the room's columns or rows. Each is as wide as a place where an area lies, narrow
// where none does; before an area's begin there is room for its numbers or its head.
template <class Covers, class Begins>
std::vector<int> begins(int count, int full, int narrow, int extra, Covers covers, Begins begin)
{
    std::vector<int> at{padding};
    for (int i = 0; i < count; ++i) {
        if (begin(i))
            at.back() += extra;
        at.push_back(at.back() + (covers(i) ? full : narrow));
    }
    return at;
}

}

QSize seatTileSize(int zoom)
{
    return {72 * zoom / 100, 56 * zoom / 100};
}

SeatMapLayout::SeatMapLayout(const Room &room, QSize tile) : m_tile(tile)
{
    QRect all;
    for (const RoomArea &area : room.areas)
        all |= area.rect();
    const auto any = [&room](auto test) { return std::ranges::any_of(room.areas, test); };
    m_lefts = begins(
        all.right() + 1, tile.width() + acrossGap, emptyColumn, rowNumberWidth,
        [&](int x) {
            return any([x](const RoomArea &a) { return x >= a.left && x < a.left + a.columns; });
        },
        [&](int x) { return any([x](const RoomArea &a) { return a.left == x; }); });
    m_tops = begins(
        all.bottom() + 1, rowPitch(tile), emptyRow, headHeight,
        [&](int y) {
            return any([y](const RoomArea &a) { return y >= a.top && y < a.top + a.rows; });
        },
        [&](int y) { return any([y](const RoomArea &a) { return a.top == y; }); });
    for (const RoomArea &area : room.areas) {
        const QPoint corner(m_lefts[size_t(area.left)], m_tops[size_t(area.top)]);
        const int width =
            m_lefts[size_t(area.left) + size_t(area.columns)] - corner.x() - acrossGap;
        const QRect rect(corner, QSize(width, rowTop(area.rows - 1) + tile.height()));
        m_areas.push_back({area,
                           QRect(corner.x() - rowNumberWidth, corner.y() - headHeight,
                                 width + rowNumberWidth, headHeight),
                           rect});
        m_size = m_size.expandedTo({rect.right() + padding, rect.bottom() + padding});
    }
}

int SeatMapLayout::rowTop(int row) const
{
    return row * m_tile.height() + (row / 2) * (pairGap + aisle) + (row % 2) * pairGap;
}

const SeatMapLayout::Area *SeatMapLayout::area(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_areas, [&name](const Area &area) { return area.area.name == name; });
    return found == m_areas.end() ? nullptr : &*found;
}

// Between two areas one below the other a column of the upper may be wider by the lower's row
// numbers: places are where the room's columns are.
QRect SeatMapLayout::placeRect(const Area &area, int row, int column) const
{
    return {
        {m_lefts[size_t(area.area.left) + size_t(column - 1)], area.rect.top() + rowTop(row - 1)},
        m_tile};
}

QRect SeatMapLayout::placeRect(const RoomPlace &place) const
{
    const Area *in = area(place.area);
    const bool isThere = in && place.row >= 1 && place.row <= in->area.rows && place.column >= 1
                         && place.column <= in->area.columns;
    return isThere ? placeRect(*in, place.row, place.column) : QRect();
}

std::optional<RoomPlace> SeatMapLayout::placeAt(const QPoint &at) const
{
    const Area *in = areaAt(at);
    if (!in || !in->rect.contains(at))
        return std::nullopt;
    const int column = roomPlaceAt(at).x() - in->area.left + 1;
    const int pair = 2 * m_tile.height() + pairGap + aisle;
    const int inPair = (at.y() - in->rect.top()) % pair;
    const int row =
        (at.y() - in->rect.top()) / pair * 2 + (inPair >= m_tile.height() + pairGap ? 2 : 1);
    const RoomPlace place{in->area.name, row, column};
    if (!placeRect(place).contains(at))
        return std::nullopt;
    return place;
}

const SeatMapLayout::Area *SeatMapLayout::areaAt(const QPoint &at) const
{
    const auto found = std::ranges::find_if(m_areas, [&at](const Area &area) {
        return area.rect.contains(at) || area.head.contains(at);
    });
    return found == m_areas.end() ? nullptr : &*found;
}

QPoint SeatMapLayout::roomPlaceAt(const QPoint &at) const
{
    const auto index = [](const std::vector<int> &begins, int value, int pitch) {
        const auto next = std::ranges::upper_bound(begins, value);
        const int inside = int(next - begins.begin()) - 1;
        const int beyond = next == begins.end() && !begins.empty()
                               ? (value - begins.back()) / std::max(1, pitch)
                               : 0;
        return std::max(0, inside + beyond);
    };
    return {index(m_lefts, at.x(), m_tile.width()), index(m_tops, at.y(), m_tile.height())};
}

}

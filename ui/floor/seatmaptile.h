// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "floor/seatrow.h"

class QPainter;

namespace banzhang {

// What a seat's tile says.
struct SeatTile
{
    const SeatRow *row = nullptr; // who sits there now; nullptr for nobody whom the reader sees
    QString name;                 // of whoever has the seat; empty: it is free
    qint64 seconds = -1;          // in the state; -1: nothing to count
    Alarm alarm = Alarm::None;
    bool isCurrent = false;
    bool isFaded = false; // outside the filter
};

// Paints a tile. What it says depends on how wide it is; text is never scaled.
void paintSeatTile(QPainter &painter, const QRect &rect, const SeatTile &tile, const Theme &theme);
// A seat that nobody has, and a place without a seat.
void paintEmptySeat(QPainter &painter, const QRect &rect, const QString &word, const Theme &theme);

// From that width on a tile shows the time.
inline constexpr int timedTileWidth = 56;

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/room.h"

namespace banzhang::roomedit {

// The strokes of which a drawing is made. Each returns the room after it and asks nothing of the
// room's being free of faults: faultsOf() tells those. Places count from 1.

// A place in the room for an area of that size, right of the others or below them.
[[nodiscard]] QPoint freeSpot(const Room &room, int rows, int columns);

// `withSeats`: a seat on every place, written "A-1-01" after the area's name.
[[nodiscard]] Room addArea(const Room &room, const RoomArea &area, bool withSeats);
// Its seats and who sits there stay, but stand nowhere.
[[nodiscard]] Room removeArea(const Room &room, const QString &name);
// Another name, place or size; seats for which there is no place any more stand nowhere.
[[nodiscard]] Room changeArea(const Room &room, const QString &name, const RoomArea &changed);

// "A-1-01"; another number when that is taken.
[[nodiscard]] QString freeLabel(const Room &room, const QString &area, int row, int column);
[[nodiscard]] Room addSeat(const Room &room, const QString &area, int row, int column);
// Who sat there sits nowhere.
[[nodiscard]] Room removeSeat(const Room &room, const QString &label);
// To a place of an area; who stands there already goes where this one came from.
[[nodiscard]] Room moveSeat(const Room &room, const QString &label, const QString &area, int row,
                            int column);
[[nodiscard]] Room changeSeat(const Room &room, const QString &label, const QString &newLabel,
                              const QString &extension);
// An empty label: nowhere.
[[nodiscard]] Room seatAgent(const Room &room, AgentId agent, const QString &label);

// Seats that stand nowhere and are written AREA-ROW-PLACE ("A-1-01", "B-3-12") go there; areas that
// are missing are made, areas that are too small grow.
[[nodiscard]] Room placeByLabels(const Room &room);

}

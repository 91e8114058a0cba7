// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/room.h"

namespace banzhang {

// The room as it is drawn. Everybody on the staff reads it; of other teams' seats a leader sees
// only that they are taken. Managers and administrators save.
class RoomStore final
{
public:
    // Which drawing is in force: a number that grows with every one that is saved.
    [[nodiscard]] int revision(Connection &connection) const;

    // Areas, seats and agents, of one moment.
    [[nodiscard]] Room fetch(Connection &connection) const;

    // Saves what changed since the drawing of that revision, in one transaction. Returns the new
    // revision. Throws DbError (Invalid): constraint room_unchanged when somebody saved another
    // drawing in between, seat_label_key, seat_place_key, seat_extension_key, seat_within_area for
    // what cannot stand.
    int save(Connection &connection, int revision, const RoomChanges &changes) const;
};

}

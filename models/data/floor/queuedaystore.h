// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/queueday.h"

namespace banzhang {

// A queue's day by half-hours, from the roll-up that the feeds write.
class QueueDayStore final
{
public:
    // `day` is a day at the site; an invalid one is today. Throws DbError (Invalid) when there is
    // no such queue.
    [[nodiscard]] QueueDay fetch(Connection &connection, QueueId queue, const QDate &day) const;
};

}

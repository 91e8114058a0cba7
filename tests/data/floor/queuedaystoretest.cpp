// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuedaystore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr auto theQueue = QueueId(1);
const QDate friday(2026, 11, 20);

// Sales in Shanghai: calls at 09:00 and 23:30 that Friday, at 09:00 two of the four Fridays before,
// and on days that are no part of it.
void tellDays(Connection &owner)
{
    owner.execute(R"(
        INSERT INTO switch (name) VALUES ('asterisk');
        INSERT INTO queue (switch_id, switch_name, name) SELECT switch_id, n, n FROM switch, (VALUES ('sales'), ('other')) q (n);
        INSERT INTO queue_interval (queue_id, start_at, offered, answered, answered_in_time, abandoned, wait_s, longest_wait_s) VALUES
            (1, '2026-11-20 09:00+8', 20, 15, 12, 4, 150, 65), (1, '2026-11-20 23:30+8', 2, 2, 2, 0, 6, 4),
            (1, '2026-11-13 09:00+8', 10, 10, 10, 0, 40, 9), (1, '2026-10-30 09:00+8', 5, 4, 2, 1, 60, 40),
            (1, '2026-10-30 10:00+8', 3, 3, 3, 0, 3, 2),
            (1, '2026-11-19 09:00+8', 99, 0, 0, 0, 0, 0), (1, '2026-10-16 09:00+8', 99, 0, 0, 0, 0, 0),
            (1, '2026-11-21 00:00+8', 99, 0, 0, 0, 0, 0), (2, '2026-11-20 09:00+8', 99, 0, 0, 0, 0, 0))");
}

}

TEST_CASE("a queue's day stands beside the mean of the same weekdays that have figures")
{
    const TestDatabase database;
    Connection owner = database.connect();
    tellDays(owner);
    const QueueDay day = QueueDayStore().fetch(owner, theQueue, friday);
    CHECK(day.name == QStringLiteral("sales"));
    CHECK(day.day == friday);
    CHECK(day.halves[18] == QueueHalfHour{20, 15, 12, 4, 150, 65});
    CHECK(day.halves[47] == QueueHalfHour{2, 2, 2, 0, 6, 4});
    CHECK(day.total().offered == 22);
    CHECK(day.usualDays == 2);
    CHECK(day.usual[18] == QueueHalfHour{7.5, 7, 6, 0.5, 50, 40});
    CHECK(day.usual[20].offered == 1.5);
    CHECK(day.usual[47] == QueueHalfHour{});
}

TEST_CASE("no day is today at the site, and a queue that is not there is told")
{
    const TestDatabase database;
    Connection owner = database.connect();
    tellDays(owner);
    const QueueDay day = QueueDayStore().fetch(owner, theQueue, {});
    CHECK(day.day == day.today);
    CHECK_THROWS_AS(QueueDayStore().fetch(owner, QueueId(99), {}), DbError);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoawards.h"
#include "support/awardcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the demo's past has champions whose prizes were handed out, praise, and bonus points")
{
    AwardCentre hall;
    hall.run("UPDATE prize_version SET valid = daterange(site_day(now()), NULL);"
             "INSERT INTO staff_post (staff_id, post, during) SELECT staff_id, 'manager',"
             " '[2000-01-01,)' FROM staff WHERE db_role = "
             + hall.owner.quotedText(hall.manager) + " ON CONFLICT DO NOTHING");
    for (int day = 1; day <= 40; ++day) {
        const QByteArray no = 'Q' + QByteArray::number(day);
        hall.sell(QByteArray::number(1001 + day % 6).constData(), no.constData(),
                  AwardCentre::at(hall.today.addDays(-day), "10:00:00"), 10000LL + day);
    }
    const auto write = [&] {
        return writeDemoAwards(hall.database.target(), hall.database.target(hall.manager));
    };
    const Result<int> closed = write();
    REQUIRE(closed);
    CHECK(*closed >= 44); // forty days, five weeks or more, and perhaps a month
    CHECK(hall.count("champion w JOIN board_closing USING (board_closing_id) WHERE code = 'day'")
          == 40);
    CHECK(hall.count("champion WHERE ledger_entry_id IS NULL") == 0);
    CHECK(hall.count("champion WHERE state = 'spoken'") > 35);
    CHECK(hall.count("champion WHERE state = 'awarded'") >= 1); // yesterday's waits
    const int praised = hall.count("praise");
    CHECK(praised > 25);
    CHECK(praised < 40); // some days nobody was
    CHECK(hall.count("praise WHERE on_date = site_day(now())") == 0);
    CHECK(hall.count("recognition") >= 4);
    CHECK(hall.count("bonus_points WHERE replaces IS NULL AND month = '"
                     + hall.month.addMonths(-1).toString(Qt::ISODate).toLatin1() + "'")
          == 6);
    CHECK(hall.count("bonus_points WHERE replaces IS NOT NULL") == 1);
    // Again: nothing is written twice.
    const int entries = hall.count("ledger_entry");
    REQUIRE(write());
    CHECK(hall.count("ledger_entry") == entries);
    CHECK(hall.count("praise") == praised);
    CHECK(hall.count("bonus_points WHERE replaces IS NOT NULL") == 1);
}

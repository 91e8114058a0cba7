// SPDX-License-Identifier: GPL-3.0-or-later
// Boards that close by the clock of a feed, without a console.
#include "support/awardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Hall : AwardCentre
{
    QString feed = database.addLogin(u"clock"_qs, {u"bz_feed"_qs});

    Hall()
    {
        run("DELETE FROM staff WHERE db_role = " + owner.quotedText(feed)); // it has no account
        sell("1001", "A1", at(yesterday, "09:10:00"), 50000);
    }
    int closeDue(const QString &login) const
    {
        Connection open = database.connect(login);
        return ChampionStore().closeDue(open);
    }
    [[nodiscard]] std::optional<ProblemKind> kindOf(const QString &login,
                                                    const QByteArray &sql) const
    {
        Connection open = database.connect(login);
        try {
            open.execute(sql);
        } catch (const DbError &error) {
            return error.problem().kind;
        }
        return std::nullopt;
    }
};

}

TEST_CASE("#19 a feed closes what is due and nobody's name stands for it")
{
    Hall hall;
    CHECK(hall.closeDue(hall.feed) >= 1);
    CHECK(hall.closeDue(hall.feed) == 0);
    CHECK(hall.closeDue(hall.manager) == 0); // a console finds nothing left
    const std::vector<BoardClosing> all = hall.closings();
    const auto day = std::ranges::find_if(all, [&](const BoardClosing &one) {
        return one.code == u"day" && one.to == hall.yesterday;
    });
    REQUIRE(day != all.end());
    CHECK(day->closedBy.isEmpty());
    CHECK(day->agentNo == u"1001");
    CHECK(day->fen == 1000);
    CHECK(number(hall.owner, "SELECT count(*) FROM ledger_entry WHERE kind = 'award' AND"
                             " agent_id = 1 AND fen = 1000")
          == 1);
    try {
        hall.close("day", hall.yesterday);
        FAIL("it was closed twice");
    } catch (const DbError &error) {
        CHECK(error.problem().constraint == u"board_closing_once");
        CHECK(error.problem().text.contains(u"the clock"));
    }
}

TEST_CASE("#19 feeds and consoles that close at once close a period once")
{
    Hall hall;
    std::atomic_int closed = 0;
    std::vector<std::thread> closers;
    closers.reserve(6);
    for (int n = 0; n < 6; ++n)
        closers.emplace_back(
            [&, n] { closed += hall.closeDue(n % 2 == 0 ? hall.feed : hall.manager); });
    for (std::thread &one : closers)
        one.join();
    CHECK(closed == number(hall.owner, "SELECT count(*) FROM board_closing"));
    CHECK(number(hall.owner, "SELECT count(*) FROM board_closing WHERE code = 'day' AND to_date ="
                             " site_day(now()) - 1")
          == 1);
    CHECK(number(hall.owner, "SELECT count(*) FROM ledger_entry WHERE kind = 'award' AND"
                             " agent_id = 1 AND fen = 1000")
          == 1);
}

TEST_CASE("a feed closes what is due and chooses nothing else")
{
    Hall hall;
    const QByteArray day = "'" + hall.yesterday.toString(Qt::ISODate).toLatin1() + "'";
    for (const QByteArray &sql :
         {"SELECT close_board('day', " + day + ")", "SELECT freeze_board('day', " + day + ")",
          "SELECT close_attendance_day(" + day + ")", QByteArray("SELECT days_to_close()"),
          QByteArray("SELECT due_boards()")})
        CHECK(hall.kindOf(hall.feed, sql) == ProblemKind::Denied);
    // Who has no account and is no feed still closes nothing.
    const QString stranger = hall.database.addLogin(u"stranger"_qs, {u"bz_manager"_qs});
    hall.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
             + hall.owner.quotedText(stranger));
    CHECK(hall.kindOf(stranger, "SELECT close_due_boards()") == ProblemKind::Denied);
    CHECK(hall.kindOf(stranger, "SELECT close_due_days()") == ProblemKind::Denied);
}

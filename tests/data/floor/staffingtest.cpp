// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorstore.h"
#include "floor/ingeststore.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Staffed : FloorCentre
{
    Staffed()
    {
        addAgents(3);
        for (int agent = 1; agent <= 3; ++agent) {
            setState(agent, agent == 3 ? "talking" : "available");
            signIn(agent, 1);
        }
    }

    [[nodiscard]] QueueStatus sales() { return FloorStore().fetch(owner, 0).queues.at(0); }
};

}

TEST_CASE("people at a queue are counted by the feed for all, and by the look when no feed does")
{
    Staffed floor;
    CHECK(floor.sales().available == 2);
    CHECK(floor.sales().loggedIn == 3);
    Connection feed = floor.database.connect(
        floor.database.addLogin(QStringLiteral("feed"), {QStringLiteral("bz_feed")}));
    IngestStore().countStaffing(feed);
    // The feed's count holds until its next one.
    floor.setState(1, "paused");
    CHECK(floor.sales().available == 2);
    IngestStore().countStaffing(feed);
    CHECK(floor.sales().available == 1);
    CHECK(floor.sales().loggedIn == 3);
    // Nobody comes or goes while no feed is heard: boards need not count for themselves.
    floor.setState(1, "available");
    floor.run("UPDATE queue_staff_count SET counted_at = counted_at - interval '1 hour';"
              "UPDATE feed_source SET last_heard_at = now() - interval '1 hour'");
    CHECK(floor.sales().available == 1);
    // A feed is at work that does not count: nobody is shown what was.
    floor.run("UPDATE feed_source SET last_heard_at = now()");
    CHECK(floor.sales().available == 2);
}

TEST_CASE("before a feed has counted, a look counts the people at a queue itself")
{
    Staffed floor;
    floor.run("UPDATE feed_source SET last_heard_at = NULL");
    CHECK(floor.sales().loggedIn == 3);
}

TEST_CASE("nobody but a feed counts, and the counts are read through the board only")
{
    Staffed floor;
    for (const char *post : {"leader", "manager"}) {
        Connection person = floor.database.connect(floor.staff(post, 1));
        CHECK_THROWS_AS(person.execute("SELECT count_staffing()"), DbError);
        CHECK_THROWS_AS(person.execute("SELECT * FROM counted_staffing()"), DbError);
        CHECK_THROWS_AS(person.execute("SELECT * FROM queue_staff_count"), DbError);
        CHECK_THROWS_AS(person.execute("UPDATE queue_staff_count SET available = 0"), DbError);
    }
}

TEST_CASE("a look may leave out what surrounds the agents, a full one never does")
{
    Staffed floor;
    const FloorStore store;
    const FloorSnapshot full = store.fetch(floor.owner, 0, false);
    CHECK(full.hasSurroundings);
    CHECK(full.queues.size() == 2);
    floor.setState(2, "hold");
    const FloorSnapshot delta = store.fetch(floor.owner, full.horizon, false);
    CHECK_FALSE(delta.hasSurroundings);
    CHECK(delta.queues.empty());
    CHECK(delta.feeds.empty());
    CHECK(std::ranges::count(delta.seats, AgentState::Hold, &Seat::state) == 1);
    CHECK(delta.horizon >= full.horizon);
}

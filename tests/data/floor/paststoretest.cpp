// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/paststore.h"
#include "floor/floorstore.h"
#include "floor/pastfloor.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Yesterday at a site in UTC: 1001 of team one signs in at 22:00, talks from 23:50 till 23:58, and
// stays signed in over midnight; 1002 of team two is paused from 22:10 on. One caller waits from
// 23:40 to 23:50, another gives up at 23:41 after a minute.
struct PastCentre : FloorCentre
{
    PastStore store;
    QDateTime midnight; // that ended yesterday

    PastCentre()
    {
        run("UPDATE site SET time_zone = 'UTC'");
        addAgent("1001", "Ann", 1);
        addAgent("1002", "Ben", 2);
        run("INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, "
            "signed_in_since, paused)"
            " SELECT 1, member_id, 1, false, false, now(), false FROM switch_member");
        run(R"(
            INSERT INTO agent_event (at, agent_id, team_id, queue_id, source_id, kind, state, reason)
            SELECT site_midnight(site_day(now())) + e.after, e.agent, e.agent, 1, 1, e.kind::agent_event_kind,
                   e.state::agent_state, e.reason
              FROM (VALUES (1, interval '-2 hours', 'login', 'available', NULL), (2, '-2 hours', 'login', 'available', NULL),
                           (2, '-110 minutes', 'pause', 'paused', 'lunch'), (2, '-100 minutes', 'pause', 'paused', 'training'),
                           (1, '-10 minutes', 'answer', 'talking', NULL), (1, '-2 minutes', 'complete', 'after_call', NULL),
                           (1, '-90 seconds', 'ready', 'available', NULL)) e (agent, after, kind, state, reason);
            INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position,
                                     customer, customer_masked)
            SELECT 1, v.uid, 1, m.at + v.entered, m.at + v.gone, 1, 1, v.outcome::visit_outcome, v.wait, 1, '18612342625', '186****2625'
              FROM (SELECT site_midnight(site_day(now()))) m (at),
                   (VALUES ('c.1', interval '-20 minutes', interval '-10 minutes', 'answered', 600),
                           ('c.2', '-20 minutes', '-19 minutes', 'abandoned', 60)) v (uid, entered, gone, outcome, wait);
            INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at, visit_no, agent_id, team_id, queue_id,
                                   source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome)
            SELECT 1, 'c.1', 1, m.at - interval '10 minutes', m.at - interval '10 minutes', m.at - interval '2 minutes', 1, 1, 1, 1, 1,
                   0, 600, 480, 0, 0, 'caller'
              FROM (SELECT site_midnight(site_day(now()))) m (at);
            UPDATE feed_source SET first_event_at = now() - interval '30 days', last_event_at = now())");
        Rows row = owner.execute("SELECT site_midnight(site_day(now())) AS at");
        row.next();
        midnight = row.dateTime("at");
    }

    [[nodiscard]] FloorSnapshot at(int seconds, Connection &reader)
    {
        const QDateTime moment = midnight.addSecs(seconds);
        return PastFloor(store.fetch(reader, moment, moment)).at(moment);
    }
    [[nodiscard]] FloorSnapshot at(int seconds) { return at(seconds, owner); }
};

std::string agents(const FloorSnapshot &floor)
{
    QStringList list;
    for (const Seat &seat : floor.seats)
        list << seat.agentNo + u' ' + codeOf(seat.state);
    return list.join(u',').toStdString();
}

}

TEST_CASE("a past moment shows states, calls and figures of that second")
{
    PastCentre centre;
    const FloorSnapshot talking = centre.at(-300);
    REQUIRE(agents(talking) == "1001 talking,1002 paused");
    CHECK(talking.seats[0].since == centre.midnight.addSecs(-600));
    CHECK(talking.seats[0].queue == QLatin1String("Sales"));
    CHECK(talking.seats[0].customer == QLatin1String("18612342625"));
    CHECK(talking.seats[0].answeredToday == 0); // it counts when it is over, as on the live board
    // A pause with another reason is a new one.
    CHECK(talking.seats[1].pauseReason == QLatin1String("training"));
    CHECK(talking.seats[1].since == centre.midnight.addSecs(-6000));
    CHECK(talking.queues[0].offeredToday == 2);
    CHECK(talking.queues[0].abandonedToday == 1);
    CHECK(talking.queues[0].loggedIn == 2);
    CHECK(talking.queues[0].available == 0);

    const FloorSnapshot waiting = centre.at(-1180);
    REQUIRE(waiting.waiting.size() == 2);
    CHECK(waiting.queues[0].waiting == 2);
    CHECK(waiting.queues[0].longestWaitSince == centre.midnight.addSecs(-1200));
    CHECK(waiting.queues[0].available == 1);
    CHECK(centre.at(-1140).waiting.size() == 1); // the second caller hung up in this second

    const FloorSnapshot after = centre.at(-110);
    CHECK(after.seats[0].state == AgentState::AfterCall);
    CHECK(after.seats[0].customer == QLatin1String("18612342625"));
    CHECK(after.seats[0].talkTodaySeconds == 480);
}

TEST_CASE("midnight cuts figures but signs nobody out (L12)")
{
    PastCentre centre;
    const FloorSnapshot before = centre.at(-1);
    const FloorSnapshot after = centre.at(0);
    CHECK(agents(before) == "1001 available,1002 paused");
    CHECK(agents(after) == agents(before));
    CHECK(after.seats[0].since == centre.midnight.addSecs(-90));
    CHECK(before.seats[0].answeredToday == 1);
    CHECK(after.seats[0].answeredToday == 0);
    CHECK(before.queues[0].offeredToday == 2);
    CHECK(after.queues[0].offeredToday == 0);
    CHECK(after.queues[0].loggedIn == 2);
    // A stretch ends before the next half-hour begins.
    const PastStretch stretch = centre.store.fetch(centre.owner, centre.midnight.addSecs(-60),
                                                   centre.midnight.addSecs(600));
    CHECK(stretch.until == centre.midnight.addMSecs(-1));
}

TEST_CASE("before the first word everybody is signed out and nothing breaks")
{
    PastCentre centre;
    const FloorSnapshot floor = centre.at(-20 * 86400);
    CHECK(agents(floor) == "1001 signed_out,1002 signed_out");
    CHECK(floor.waiting.empty());
    CHECK(floor.queues.size() == 2);
    CHECK(centre.at(-9000 * 86400).feeds.empty());
    CHECK_FALSE(
        centre.store.neighbour(centre.owner, centre.midnight.addDays(-20), false).isValid());
}

TEST_CASE("a leader sees the teams that he led then, not those that he leads today (L14)")
{
    PastCentre centre;
    const QString leader = centre.staff("leader");
    // Team one until yesterday, team two from today on.
    centre.run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, t.team, "
               "t.during FROM staff,"
               " (VALUES (1, daterange('2000-01-01', site_day(now()))), (2, "
               "daterange(site_day(now()), NULL))) t (team, during)"
               " WHERE db_role = "
               + centre.owner.quotedText(leader));
    Connection reader = centre.database.connect(leader);
    const FloorSnapshot yesterday = centre.at(-300, reader);
    CHECK(agents(yesterday) == "1001 talking");
    CHECK_FALSE(yesterday.isWholeSite);
    CHECK(yesterday.seats[0].customer == QLatin1String("186****2625"));
    CHECK(yesterday.queues[0].loggedIn == 2); // a queue's numbers are of all teams
    CHECK(agents(centre.at(0, reader)) == "1002 paused");
    CHECK(centre.store.steps(reader, centre.midnight.addSecs(-300)).size() == 1);
}

TEST_CASE("who has no live floor has no past one either")
{
    PastCentre centre;
    Connection inspector = centre.database.connect(centre.staff("inspector"));
    try {
        (void)centre.at(-300, inspector);
        FAIL("an inspector saw the floor");
    } catch (const DbError &error) {
        CHECK(error.problem().kind == ProblemKind::Denied);
    }
    Connection desk = centre.database.connect(centre.staff("front_desk"));
    const FloorSnapshot floor = centre.at(-300, desk);
    CHECK(agents(floor) == "1001 talking,1002 paused");
    CHECK(floor.seats[0].customer.isEmpty());
    CHECK_FALSE(floor.seesCustomers);
}

TEST_CASE("a gap of the feed makes its people stale, and ends the stretch")
{
    PastCentre centre;
    centre.run("INSERT INTO feed_gap SELECT 1, tstzrange(m.at - interval '8 minutes', m.at - "
               "interval '7 minutes'), 'link lost'"
               " FROM (SELECT site_midnight(site_day(now()))) m (at)");
    const auto silentAt = [&](int seconds) {
        const FloorSnapshot floor = centre.at(seconds);
        REQUIRE(floor.feeds.size() == 1);
        return floor.feeds[0].isSilent(floor.serverNow);
    };
    CHECK_FALSE(silentAt(-481));
    CHECK(silentAt(-480));
    CHECK(silentAt(-421));
    CHECK_FALSE(silentAt(-420));
    CHECK(centre.store
              .fetch(centre.owner, centre.midnight.addSecs(-500), centre.midnight.addSecs(-300))
              .until
          == centre.midnight.addSecs(-480).addMSecs(-1));
}

TEST_CASE("the hour before, the neighbours of a moment and the day's track are told")
{
    PastCentre centre;
    const Strips strips = centre.store.steps(centre.owner, centre.midnight);
    REQUIRE(strips.contains(AgentId(1)));
    CHECK(strips[AgentId(1)]
          == std::vector<StateStep>{{centre.midnight.addSecs(-7200), AgentState::Available},
                                    {centre.midnight.addSecs(-600), AgentState::Talking},
                                    {centre.midnight.addSecs(-120), AgentState::AfterCall},
                                    {centre.midnight.addSecs(-90), AgentState::Available}});
    CHECK(centre.store.neighbour(centre.owner, centre.midnight.addSecs(-300), true)
          == centre.midnight.addSecs(-120));
    CHECK(centre.store.neighbour(centre.owner, centre.midnight.addSecs(-600), false)
          == centre.midnight.addSecs(-1140));
    const PastDay day = centre.store.day(centre.owner, centre.midnight.addSecs(-300));
    CHECK(day.from == centre.midnight.addDays(-1));
    REQUIRE(day.calls.size() == 1);
    CHECK(day.calls[0].calls == 2);
    CHECK(day.calls[0].from == centre.midnight.addSecs(-1200));
}

TEST_CASE("teams and people are those of that day")
{
    PastCentre centre;
    centre.run("UPDATE agent_team SET during = daterange('2000-01-01', site_day(now())) WHERE "
               "agent_id = 2;"
               "INSERT INTO agent_team VALUES (2, 1, daterange((SELECT site_day(now())), NULL));"
               "UPDATE agent SET left_on = site_day(now()) WHERE agent_id = 1");
    CHECK(centre.at(-300).seats.size() == 2);
    CHECK(centre.at(-300).seats[1].team == QLatin1String("Sales two"));
    const FloorSnapshot today = centre.at(1);
    REQUIRE(today.seats.size() == 1);
    CHECK(today.seats[0].team == QLatin1String("Sales one"));
}

TEST_CASE("half-hours that were over come from the roll-up, those that were not from the facts")
{
    PastCentre centre;
    centre.run(R"(
        INSERT INTO queue_interval (queue_id, start_at, offered, longest_wait_s)
        SELECT 1, site_midnight(site_day(now())) + i.begins, i.offered, 77
          FROM (VALUES (interval '-150 minutes', 5), ('-120 minutes', 99)) i (begins, offered);
        INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position)
        SELECT 1, 'c.3', 1, m.at - interval '110 minutes', m.at - interval '30 seconds', 1, 1, 'timeout', 6570, 1
          FROM (SELECT site_midnight(site_day(now()))) m (at))");
    // The caller of 22:10 still waits: of that half-hour the roll-up knows more than was known
    // then.
    const FloorSnapshot waiting = centre.at(-300);
    CHECK(waiting.queues[0].offeredToday == 5 + 2);
    CHECK(waiting.queues[0].waiting == 1);
    CHECK(waiting.queues[0].longestWaitTodaySeconds == 600);
    CHECK(waiting.queues[0].offeredByHalfHour[43] == 5);
    const FloorSnapshot over = centre.at(-30);
    CHECK(over.queues[0].offeredToday == 5 + 99 + 2);
    CHECK(over.queues[0].waiting == 0);
}

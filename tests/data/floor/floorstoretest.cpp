// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorstore.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

std::vector<std::string> numbersOf(const FloorSnapshot &snapshot)
{
    std::vector<std::string> numbers;
    for (const Seat &seat : snapshot.seats)
        numbers.push_back(seat.agentNo.toStdString());
    std::ranges::sort(numbers);
    return numbers;
}

const Seat &seatOf(const FloorSnapshot &snapshot, const char *no)
{
    const auto seat = std::ranges::find(snapshot.seats, QString::fromLatin1(no), &Seat::agentNo);
    if (seat == snapshot.seats.end())
        throw std::runtime_error(no);
    return *seat;
}

using Numbers = std::vector<std::string>;

struct Board : FloorCentre
{
    FloorStore store;

    Board()
    {
        addAgent("1001", "王芳", 1);
        addAgent("1002", "Li Na", 1);
        addAgent("1003", "Zhang Wei", 2);
    }

    FloorSnapshot look(qint64 horizon = 0) { return store.fetch(owner, horizon); }
    FloorSnapshot lookAs(const QString &login)
    {
        Connection connection = database.connect(login);
        return store.fetch(connection, 0);
    }
};

}

TEST_CASE("a full look shows everybody, those never seen as signed out and those who left not")
{
    Board board;
    board.setState(1, "talking", 90);
    board.run(
        "UPDATE agent SET left_on = site_day(now()) WHERE agent_no = '1003';"
        "INSERT INTO agent (agent_no, name, left_on) VALUES ('1004', 'Next', site_day(now()) + 1)");
    const FloorSnapshot look = board.look();
    CHECK(look.full);
    CHECK(numbersOf(look) == Numbers{"1001", "1002", "1004"});
    CHECK(seatOf(look, "1001").state == AgentState::Talking);
    CHECK(seatOf(look, "1001").since.secsTo(look.serverNow) == 90);
    CHECK(seatOf(look, "1002").state == AgentState::SignedOut);
    CHECK_FALSE(seatOf(look, "1002").since.isValid());
    CHECK(look.serverNow.offsetFromUtc() == 0);
    CHECK(look.siteOffsetSeconds == 8 * 3600);
}

TEST_CASE("a row brings the agent's team, seat and queues of the site's today")
{
    Board board;
    board.run("INSERT INTO seat (label) VALUES ('A-1-01'), ('A-1-02');"
              "INSERT INTO agent_seat VALUES (1, 1, daterange(NULL, site_day(now()))),"
              " (1, 2, daterange(site_day(now()), NULL));"
              "DELETE FROM agent_team WHERE agent_id = 1;"
              "INSERT INTO agent_team VALUES (1, 1, daterange(NULL, site_day(now()))),"
              " (1, 2, daterange(site_day(now()), site_day(now()) + 1))");
    board.signIn(1, 2);
    board.signIn(1, 1);
    board.setState(1, "paused", 5, "pause_reason = 'lunch'");
    const FloorSnapshot look = board.look();
    const Seat &seat = seatOf(look, "1001");
    CHECK(seat.name == QStringLiteral("王芳"));
    CHECK(seat.team == QStringLiteral("Sales two"));
    CHECK(seat.seatLabel == QStringLiteral("A-1-02"));
    CHECK(seat.queues == QStringList{QStringLiteral("Sales"), QStringLiteral("Support")});
    CHECK(seat.pauseReason == QStringLiteral("lunch"));
    CHECK(number(seat.sourceId) == 1);
    CHECK(seatOf(look, "1002").queues.isEmpty());
}

TEST_CASE("today's figures are those of the site's day, whatever the server's zone")
{
    Board board;
    board.run("INSERT INTO agent_day (agent_id, day, answered, no_answer, finished, talk_s) VALUES"
              " (1, site_day(now()), 15, 1, 14, 2800), (1, site_day(now()) - 1, 99, 9, 9, 9)");
    const FloorSnapshot look = board.look();
    const Seat &seat = seatOf(look, "1001");
    CHECK(seat.answeredToday == 15);
    CHECK(seat.noAnswerToday == 1);
    CHECK(seat.averageTalkSeconds() == 200);
    CHECK(seatOf(look, "1002").answeredToday == 0);
}

TEST_CASE(
    "a delta brings what was written since, and a transaction that commits late is not missed")
{
    Board board;
    board.setState(1, "available");
    board.setState(2, "available");
    const FloorSnapshot first = board.look();

    Connection slow = board.database.connect();
    slow.execute("BEGIN; UPDATE seat_state SET state = 'ringing', changed_in = pg_current_xact_id()"
                 " WHERE agent_id = 2");
    board.setState(1, "talking");
    const FloorSnapshot second = board.look(first.horizon);
    CHECK_FALSE(second.full);
    // Transactions elsewhere in the cluster hold the horizon back: a row may come a second time.
    CHECK(seatOf(second, "1001").state == AgentState::Talking);

    slow.execute("COMMIT");
    const FloorSnapshot third = board.look(second.horizon);
    CHECK(seatOf(third, "1002").state == AgentState::Ringing);
    FloorSnapshot last = third;
    REQUIRE(QTest::qWaitFor(
        [&] {
            last = board.look(last.horizon);
            return last.seats.empty();
        },
        20000));
}

TEST_CASE("queues have their waiting callers, people, today and this half-hour")
{
    Board board;
    board.signIn(1, 1);
    board.signIn(2, 1);
    board.signIn(3, 1);
    board.setState(1, "available");
    board.setState(2, "talking");
    board.setState(3, "available");
    board.run("UPDATE queue_member SET paused = true WHERE member_id = 3");
    board.addWaiting("w1", 1, 14, "13800000001");
    board.addWaiting("w2", 1, 102, "");
    board.run("UPDATE site SET time_zone = 'UTC';"
              "INSERT INTO queue_interval (queue_id, start_at, offered, answered, answered_in_time,"
              " abandoned, wait_s, longest_wait_s, finished, talk_s)"
              " SELECT 1, date_bin('30 minutes', now(), '2000-01-01 00:00Z'), 10, 8, 7, 2, 40, 58, "
              "8, 1600");
    const FloorSnapshot look = board.look();
    REQUIRE(look.queues.size() == 2);
    const QueueStatus &sales = look.queues[0];
    CHECK(sales.name == QStringLiteral("Sales"));
    CHECK(sales.waiting == 2);
    CHECK(sales.longestWaitSince.secsTo(look.serverNow) == 102);
    CHECK(sales.available == 1);
    CHECK(sales.loggedIn == 3);
    CHECK(sales.offeredToday == 10);
    CHECK(sales.answeredInTimeHalfHour == 7);
    CHECK(sales.offeredHalfHour == 10);
    CHECK(sales.serviceLevelTarget == 85);
    CHECK(sales.wrapUpSeconds == 4);
    const QTime utc = look.serverNow.time();
    CHECK(sales.offeredByHalfHour[size_t(utc.hour() * 2 + utc.minute() / 30)] == 10);
    CHECK(look.queues[1].offeredToday == 0);
    CHECK_FALSE(look.queues[1].longestWaitSince.isValid());
    REQUIRE(look.waiting.size() == 2);
    CHECK(look.waiting[0].callUid == QStringLiteral("w2"));
    CHECK(look.waiting[0].customer.isEmpty());
    CHECK(look.waiting[1].customer == QStringLiteral("13800000001"));
}

TEST_CASE("the day of a queue begins at the site's midnight")
{
    Board board;
    board.run("INSERT INTO queue_interval (queue_id, start_at, offered)"
              " SELECT 1, site_midnight(site_day(now())) - interval '30 minutes', 100;"
              "INSERT INTO queue_interval (queue_id, start_at, offered)"
              " SELECT 1, site_midnight(site_day(now())), 3");
    const FloorSnapshot look = board.look();
    CHECK(look.queues[0].offeredToday == 3);
    CHECK(look.queues[0].offeredByHalfHour[0] == 3);
    CHECK(look.queues[0].offeredByHalfHour[47] == 0);
}

TEST_CASE("the usual of a weekday is the mean over the weeks that have figures, at most four")
{
    Board board;
    board.run("INSERT INTO queue_interval (queue_id, start_at, offered)"
              " SELECT 1, site_midnight(site_day(now()) - 7 * week) + interval '9 hours', 10 * week"
              " FROM generate_series(1, 5) week WHERE week <> 2;"
              "INSERT INTO queue_interval (queue_id, start_at, offered)"
              " SELECT 1, site_midnight(site_day(now()) - 3) + interval '9 hours', 1000");
    const FloorSnapshot look = board.look();
    CHECK(look.queues[0].usualByHalfHour[18] == 27); // (10 + 30 + 40) / 3
    CHECK(look.queues[0].usualByHalfHour[19] == 0);
    CHECK(board.look(look.horizon).queues[0].usualByHalfHour[18] == 0);
}

TEST_CASE("a feed is named by its switch and knows its last sign of life")
{
    Board board;
    board.hear(20);
    FloorSnapshot look = board.look();
    REQUIRE(look.feeds.size() == 1);
    CHECK(look.feeds[0].name == QStringLiteral("asterisk-01"));
    CHECK(look.feeds[0].isSilent(look.serverNow));
    board.run(
        "INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'queue_log', 'queue_log')");
    board.hear();
    look = board.look();
    REQUIRE(look.feeds.size() == 2);
    CHECK(look.feeds[1].name == QStringLiteral("asterisk-01 · queue_log"));
    CHECK_FALSE(look.feeds[0].isSilent(look.serverNow));
}

TEST_CASE("the last hour comes with the step before it, and equal steps are one")
{
    Board board;
    board.run("INSERT INTO agent_event (at, agent_id, source_id, kind, state) SELECT now() - "
              "x.ago, x.agent,"
              " 1, 'setting', x.state::agent_state FROM (VALUES"
              " (interval '3 hours', 1, 'paused'), (interval '2 hours', 1, 'available'),"
              " (interval '30 minutes', 1, 'talking'), (interval '29 minutes', 1, 'talking'),"
              " (interval '20 minutes', 1, 'after_call'), (interval '26 hours', 2, 'talking'),"
              " (interval '1 minute', 3, 'ringing')) x (ago, agent, state)");
    const QDateTime since = board.look().serverNow.addSecs(-3600);
    const auto steps = board.store.recentSteps(board.owner, {AgentId(1), AgentId(2)}, since);
    REQUIRE(steps.size() == 1);
    const std::vector<StateStep> &first = steps[AgentId(1)];
    REQUIRE(first.size() == 3);
    CHECK(first[0].state == AgentState::Available);
    CHECK(first[0].at < since);
    CHECK(first[1].state == AgentState::Talking);
    CHECK(first[2].state == AgentState::AfterCall);
}

// Nobody knows what an agent did then: his last state going on would be a lie that nobody sees.
TEST_CASE("the last hour says when nothing was known, and what he was after it by the last word")
{
    Board board;
    board.signIn(1, 1);
    board.run("INSERT INTO agent_event (at, agent_id, source_id, kind, state) SELECT now() - x.ago,"
              " 1, 1, 'setting', x.state::agent_state FROM (VALUES (interval '50 minutes',"
              " 'talking'), (interval '30 minutes', 'available'), (interval '10 minutes',"
              " 'paused')) x (ago, state)");
    board.run("INSERT INTO feed_gap (source_id, during, why) VALUES"
              " (1, tstzrange(now() - interval '40 minutes', now() - interval '35 minutes'), 'a'),"
              " (1, tstzrange(now() - interval '25 minutes', now() - interval '20 minutes'), 'b'),"
              " (1, tstzrange(now() - interval '1 minute', NULL), 'c')");
    const QDateTime since = board.look().serverNow.addSecs(-3600);
    const std::vector<StateStep> steps =
        board.store.recentSteps(board.owner, {AgentId(1)}, since)[AgentId(1)];
    std::vector<AgentState> states;
    std::ranges::transform(steps, std::back_inserter(states), &StateStep::state);
    CHECK(states
          == std::vector{AgentState::Talking, AgentState::Stale, AgentState::Talking,
                         AgentState::Available, AgentState::Stale, AgentState::Available,
                         AgentState::Paused, AgentState::Stale});
    REQUIRE(steps.size() == 8);
    CHECK(steps[1].at.secsTo(steps[2].at) == 300);
    CHECK(steps[4].at.secsTo(steps[5].at) == 300);
}

TEST_CASE("a leader sees his own teams, masked numbers, and counts of whole queues")
{
    Board board;
    board.signIn(1, 1);
    board.signIn(3, 1);
    board.setState(1, "talking", 0, "customer = '18600002625'");
    board.setState(3, "available", 0, "customer = '18600009999'");
    board.addWaiting("w", 1, 3, "13912344471");
    const FloorSnapshot look = board.lookAs(board.staff("leader", 1));
    CHECK_FALSE(look.isWholeSite);
    CHECK(look.seesCustomers);
    CHECK(numbersOf(look) == Numbers{"1001", "1002"});
    CHECK(seatOf(look, "1001").customer == QStringLiteral("186****2625"));
    CHECK(look.queues[0].loggedIn == 2);
    CHECK(look.queues[0].available == 1);
    REQUIRE(look.waiting.size() == 1);
    CHECK(look.waiting[0].customer == QStringLiteral("139****4471"));
}

TEST_CASE("a manager sees the site with full numbers, a scheduler states without customers")
{
    Board board;
    board.setState(1, "talking", 0, "customer = '18600002625'");
    board.addWaiting("w", 1, 3, "13912344471");
    const FloorSnapshot site = board.lookAs(board.staff("manager"));
    CHECK(site.isWholeSite);
    CHECK(site.seats.size() == 3);
    CHECK(seatOf(site, "1001").customer == QStringLiteral("18600002625"));
    const FloorSnapshot states = board.lookAs(board.staff("scheduler"));
    CHECK(states.seats.size() == 3);
    CHECK(seatOf(states, "1001").state == AgentState::Talking);
    CHECK(seatOf(states, "1001").customer.isEmpty());
    CHECK_FALSE(states.seesCustomers);
    CHECK(states.queues[0].waiting == 1);
    REQUIRE(states.waiting.size() == 1);
    CHECK(states.waiting[0].customer.isEmpty());
}

TEST_CASE("the auditor and the quality head read the whole floor, the inspector has none")
{
    Board board;
    board.setState(1, "talking");
    CHECK(board.lookAs(board.staff("auditor")).seats.size() == 3);
    CHECK(board.lookAs(board.staff("quality_head")).seats.size() == 3);
    const QString inspector = board.staff("inspector");
    try {
        (void)board.lookAs(inspector);
        FAIL("an inspector saw the floor");
    } catch (const DbError &error) {
        CHECK(error.problem().kind == ProblemKind::Denied);
    }
}

TEST_CASE("the functions of the board give no more than a post allows over a plain connection")
{
    Board board;
    board.setState(1, "talking", 0, "customer = '18600002625'");
    board.setState(3, "talking", 0, "customer = '18600009999'");
    board.addWaiting("w", 1, 3, "13912344471");
    const auto ask = [&](const QString &login, const char *sql) {
        Connection connection = board.database.connect(login);
        Rows rows = connection.execute(sql);
        QStringList values;
        while (rows.next())
            values.append(rows.text("v"));
        return values.join(u',').toStdString();
    };
    const char *const line = "SELECT customer AS v FROM customers_on_line('{1,2,3}') ORDER BY 1";
    const char *const waiting = "SELECT coalesce(customer, '-') AS v FROM customers_waiting()";
    const QString leader = board.staff("leader", 2);
    CHECK(ask(leader, line) == "186****9999");
    CHECK(ask(leader, waiting) == "139****4471");
    CHECK(ask(board.staff("manager"), line) == "18600002625,18600009999");
    const QString desk = board.staff("front_desk");
    CHECK(ask(desk, line).empty());
    CHECK(ask(desk, waiting) == "-");
    const QString inspector = board.staff("inspector");
    CHECK(ask(inspector, line).empty());
    CHECK(ask(inspector, waiting).empty());
    Connection feed = board.database.connect(board.staff("feed"));
    CHECK_THROWS_AS(feed.execute(line), DbError);
}

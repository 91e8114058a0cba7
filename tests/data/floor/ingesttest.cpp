// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurestore.h"
#include "floor/ingeststore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr qint64 start = 1795345208000;

std::vector<QueueVisitFact> smallVisits(const QString &sales)
{
    QueueVisitFact answered{QStringLiteral("c.1"),
                            1,
                            sales,
                            start + 30000,
                            start + 33000,
                            VisitOutcome::Answered,
                            3,
                            1,
                            {},
                            {},
                            QStringLiteral("18612342625")};
    QueueVisitFact gone{QStringLiteral("c.2"),
                        1,
                        sales,
                        start + 40000,
                        start + 65000,
                        VisitOutcome::Abandoned,
                        25,
                        1,
                        1,
                        {},
                        QStringLiteral("13912344471")};
    return {answered, gone};
}

AgentLegFact smallLeg(const QString &member, const QString &sales)
{
    AgentLegFact leg;
    leg.callUid = QStringLiteral("c.1");
    leg.member = member;
    leg.queue = sales;
    leg.offeredAt = start + 30000;
    leg.answeredAt = start + 33000;
    leg.endedAt = start + 73000;
    leg.ringMs = 3000;
    leg.waitSeconds = 3;
    leg.talkSeconds = 40;
    return leg;
}

// A morning in small: 1001 signs in, answers one call and leaves; a second caller gives up.
FactBatch smallMorning()
{
    const QString member = QStringLiteral("Local/1001@from-queue/n");
    const QString sales = QStringLiteral("sales");
    FactBatch batch;
    const auto event = [&](qint64 at, AgentEventKind kind, AgentState state) {
        AgentEventFact fact;
        fact.at = start + at * 1000;
        fact.member = member;
        fact.queue = sales;
        fact.kind = kind;
        fact.state = state;
        batch.events.push_back(fact);
        batch.lines.push_back({fact.at / 1000, qint64(batch.lines.size()) * 7919 - 3});
    };
    event(0, AgentEventKind::Login, AgentState::Available);
    event(10, AgentEventKind::Pause, AgentState::Paused);
    event(25, AgentEventKind::Unpause, AgentState::Available);
    event(33, AgentEventKind::Answer, AgentState::Talking);
    event(73, AgentEventKind::Complete, AgentState::AfterCall);
    event(100, AgentEventKind::Logout, AgentState::SignedOut);
    batch.visits = smallVisits(sales);
    batch.legs = {smallLeg(member, sales)};
    CallFact call;
    call.callUid = QStringLiteral("c.1");
    call.startedAt = start + 29000;
    call.customer = QStringLiteral("18612342625");
    batch.calls = {call};
    batch.spans = {{member, AgentSpan::Kind::Login, start, start + 100000},
                   {member, AgentSpan::Kind::PauseAny, start + 10000, start + 25000},
                   {member, AgentSpan::Kind::PauseFull, start + 10000, start + 25000}};
    LiveMember live;
    live.member = member;
    live.name = QStringLiteral("王芳");
    live.queue = sales;
    live.signedInSince = start;
    batch.members = {live};
    LiveSeat seat;
    seat.member = member;
    seat.since = start + 100000;
    seat.lastEventAt = start + 100000;
    batch.seats = {seat};
    batch.firstAt = start;
    batch.lastAt = start + 100000;
    batch.position = QByteArrayLiteral("{}");
    return batch;
}

const SourceSpec asterisk{QStringLiteral("asterisk"), QStringLiteral("queue_log"),
                          QStringLiteral("queue_log"), false};

qint64 rowsOf(Connection &connection, const QByteArray &table)
{
    Rows row = connection.execute("SELECT count(*) AS n FROM " + table);
    row.next();
    return row.integer("n");
}

}

TEST_CASE("a batch becomes facts, roll-ups and live rows, and figures agree with it")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(connection, asterisk);
    CHECK(store.write(connection, source, smallMorning()).newRows == 10);

    const FigureStore figures;
    const auto window = figures.wholeWindow(connection);
    REQUIRE(window);
    const auto work = figures.agentWork(connection, *window);
    REQUIRE(work.size() == 1);
    CHECK(work[0].agentNo == QStringLiteral("1001"));
    CHECK(work[0].name == QStringLiteral("王芳"));
    CHECK(work[0].loginSeconds == 100);
    CHECK(work[0].sessions == 1);
    CHECK(work[0].pauseAnySeconds == 15);
    CHECK(work[0].pauseFullSeconds == 15);
    CHECK(work[0].answered == 1);
    CHECK(work[0].talkSeconds == 40);
    CHECK(work[0].endedByCaller == 1);

    const auto queues = figures.queueWork(connection, *window);
    REQUIRE(queues.size() == 1);
    CHECK(queues[0].offered == 2);
    CHECK(queues[0].abandoned == 1);
    CHECK(queues[0].serviceLevelOffered() == Approx(50.0));
    CHECK(queues[0].longestWaitSeconds == 25);

    Rows day = connection.execute(
        "SELECT answered, talk_s, login_s, pause_any_s, pause_full_s FROM agent_day");
    REQUIRE(day.next());
    CHECK(day.integer("answered") == 1);
    CHECK(day.integer("talk_s") == 40);
    CHECK(day.integer("login_s") == 100);
    CHECK(day.integer("pause_any_s") == 15);
    CHECK(day.integer("pause_full_s") == 15);
    Rows interval = connection.execute("SELECT sum(offered) AS offered, sum(answered_in_time) AS "
                                       "in_time, sum(talk_s) AS talk FROM queue_interval");
    REQUIRE(interval.next());
    CHECK(interval.integer("offered") == 2);
    CHECK(interval.integer("in_time") == 1);
    CHECK(interval.integer("talk") == 40);
}

TEST_CASE("the calls come with masked numbers for who may not read them whole")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(connection, asterisk);
    store.write(connection, source, smallMorning());
    const FigureStore figures;
    std::vector<CallLine> lines;
    figures.streamCalls(connection, *figures.wholeWindow(connection), [&](const CallLine &line) {
        lines.push_back(line);
        return true;
    });
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].customer == QStringLiteral("186****2625"));
    CHECK(lines[0].agentNo == QStringLiteral("1001"));
    CHECK(lines[0].talkSeconds == 40);
    CHECK(lines[1].outcome == QStringLiteral("abandoned"));
}

TEST_CASE("a source is read by one feed at a time, and goes on where the last one stopped")
{
    const TestDatabase database;
    Connection first = database.connect();
    Connection second = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(first, asterisk);
    try {
        (void)store.open(second, asterisk);
        FAIL("the second feed got the source");
    } catch (const DbError &error) {
        CHECK(error.problem().kind == ProblemKind::Conflict);
    }
    store.write(first, source, smallMorning());
    const OpenState state = store.loadState(first, source);
    CHECK(state.clock == start + 100000);
    REQUIRE(state.members.size() == 1);
    CHECK(state.members[0].name == QStringLiteral("王芳"));
    REQUIRE(state.seats.size() == 1);
    CHECK(state.seats[0].state == AgentState::SignedOut);
    CHECK(store.knownLines(first, source, start / 1000, start / 1000 + 25).size() == 3);
}

TEST_CASE("facts that are there already stay, whatever a batch says again")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(connection, asterisk);
    store.write(connection, source, smallMorning());
    FactBatch again = smallMorning();
    again.events.clear(); // lines are kept out by their keys before they become events
    again.lines.clear();
    again.spans.clear();
    CHECK(store.write(connection, source, again).newRows == 0);
    CHECK(rowsOf(connection, "queue_visit") == 2);
    CHECK(rowsOf(connection, "agent_leg") == 1);
    CHECK(rowsOf(connection, "call") == 1);
    Rows day = connection.execute("SELECT answered FROM agent_day");
    day.next();
    CHECK(day.integer("answered") == 1);
}

TEST_CASE("a span over midnight counts on both days of the site")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(connection, asterisk);
    // 2026-11-22 00:00 in Shanghai is 16:00 UTC of the 21st.
    const qint64 midnight =
        QDateTime(QDate(2026, 11, 21), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch();
    FactBatch batch;
    batch.spans = {
        {QStringLiteral("1001"), AgentSpan::Kind::Login, midnight - 600000, midnight + 90000}};
    batch.firstAt = midnight;
    batch.lastAt = midnight + 90000;
    store.write(connection, source, batch);
    Rows days = connection.execute("SELECT day::text AS day, login_s FROM agent_day ORDER BY day");
    REQUIRE(days.next());
    CHECK(days.text("day") == QStringLiteral("2026-11-21"));
    CHECK(days.integer("login_s") == 600);
    REQUIRE(days.next());
    CHECK(days.text("day") == QStringLiteral("2026-11-22"));
    CHECK(days.integer("login_s") == 90);
}

TEST_CASE("times that cannot be right are refused, and nothing of the batch is kept")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(connection, asterisk);
    FactBatch batch = smallMorning();
    batch.events.front().at = 0;
    CHECK_THROWS_AS(store.write(connection, source, batch), DbError);
    CHECK(rowsOf(connection, "queue_visit") == 0);
}

TEST_CASE("a batch that tells of the last hour too late is counted, old history is not")
{
    const TestDatabase database;
    Connection connection = database.connect();
    const IngestStore store;
    const OpenSource source = store.open(connection, asterisk);
    const auto lateBatches = [&] {
        Rows row = connection.execute("SELECT late_batches AS n FROM feed_source");
        row.next();
        return row.integer("n");
    };
    const auto tell = [&](qint64 firstAgo, qint64 lastAgo) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        FactBatch batch;
        batch.firstAt = now - firstAgo * 1000;
        batch.lastAt = now - lastAgo * 1000;
        store.write(connection, source, batch);
    };
    tell(1, 0);
    CHECK(lateBatches() == 0);
    tell(3500, 0);
    CHECK(lateBatches() == 1);
    tell(40, 40); // caught up to within a minute …
    CHECK(lateBatches() == 2);
    tell(40, 40); // … and always so late: its clock is slow
    CHECK(lateBatches() == 2);
    tell(90000, 80000);
    CHECK(lateBatches() == 2);
}

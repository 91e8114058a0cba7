// SPDX-License-Identifier: GPL-3.0-or-later
// The time machine on a site of 10,000 agents with a day of facts: 60 calls an agent in nine hours,
// with their rings, answers, ends and after-call work, a pause an hour. What a jump costs,
// statement by statement, and what building the floor of the moment costs after it. Goal: a jump in
// 500 ms.
#include "benchreport.h"
#include "benchserver.h"
#include "db/connection.h"
#include "floor/pastfloor.h"
#include "floor/paststore.h"
#include "floor/statestrip.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int jumps = 7;

const char *const site = R"(
    INSERT INTO switch (name) VALUES ('s');
    INSERT INTO queue (switch_id, switch_name, name) SELECT 1, 'q' || n, 'Queue ' || n FROM generate_series(1, 20) n;
    INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 400) n;
    INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM generate_series(1, 10000) n;
    INSERT INTO agent_team SELECT agent_id, 1 + agent_id % 400, '[2000-01-01,)' FROM agent;
    INSERT INTO switch_member (switch_id, interface, agent_id) SELECT 1, 'i' || agent_no, agent_id FROM agent;
    CREATE TABLE day AS SELECT site_midnight(site_day(now()) - 1) + interval '9 hours' AS at;
    GRANT SELECT ON day TO PUBLIC;
    INSERT INTO feed_source (switch_id, kind, name, connected, last_heard_at, first_event_at, last_event_at)
    SELECT 1, 'ami', 'ami', true, now(), at, now() FROM day;
    SELECT ensure_partitions(now() - interval '35 days', now());
    -- Two queues an agent.
    INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, signed_in_since, paused)
    SELECT 1, member_id, 1 + (member_id + n) % 20, true, false, now(), false FROM switch_member, generate_series(0, 1) n)";

// An agent's n-th call comes 540 seconds after the one before, at a second of his own.
const char *const facts = R"(
    CREATE UNLOGGED TABLE talk AS
    SELECT a.agent_id, n AS call, 1 + (a.agent_id + n % 2) % 20 AS queue_id, d.at + make_interval(secs => 30 + (a.agent_id * 7919 % 500) + 540 * n) AS at,
           60 + (a.agent_id * 31 + n * 17) % 240 AS talk_s, 'c' || a.agent_id || '.' || n AS uid
      FROM day d, agent a, generate_series(0, 59) n;
    INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position, customer)
    SELECT 1, uid, 1, at - interval '12 seconds', at, queue_id, 1, 'answered', 12, 1, '1381234' || agent_id FROM talk ORDER BY at;
    INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at, visit_no, agent_id, team_id, queue_id, source_id, ring_ms,
                           wait_s, talk_s, hold_count, hold_s, outcome)
    SELECT 1, uid, 1, at - interval '4 seconds', at, at + make_interval(secs => talk_s), 1, agent_id, 1 + agent_id % 400, queue_id, 1, 4000, 12,
           talk_s, 0, 0, 'caller'
      FROM talk ORDER BY at + make_interval(secs => talk_s);
    INSERT INTO agent_event (at, agent_id, team_id, queue_id, source_id, kind, state, reason, call_uid)
    SELECT e.at, e.agent_id, 1 + e.agent_id % 400, e.queue_id, 1, e.kind::agent_event_kind, e.state::agent_state, e.reason, e.uid
      FROM (SELECT agent_id, queue_id, at - interval '4 seconds' AS at, 'ring' AS kind, 'ringing' AS state, NULL AS reason, uid FROM talk
            UNION ALL SELECT agent_id, queue_id, at, 'answer', 'talking', NULL, uid FROM talk
            UNION ALL SELECT agent_id, queue_id, at + make_interval(secs => talk_s), 'complete', 'after_call', NULL, uid FROM talk
            UNION ALL SELECT agent_id, NULL, at + make_interval(secs => talk_s + 10), 'ready', 'available', NULL, NULL FROM talk
            UNION ALL SELECT agent_id, queue_id, at + interval '400 seconds', 'pause', 'paused', 'wc', NULL FROM talk WHERE call % 6 = 0
            UNION ALL SELECT agent_id, queue_id, at + interval '490 seconds', 'unpause', 'available', NULL, NULL FROM talk WHERE call % 6 = 0
            UNION ALL SELECT agent_id, 1 + (agent_id + n) % 20, d.at + make_interval(secs => agent_id % 20), 'login', 'available', NULL, NULL
                        FROM day d, agent, generate_series(0, 1) n
            UNION ALL SELECT agent_id, 1 + (agent_id + n) % 20, d.at + make_interval(hours => 9, mins => 20, secs => agent_id % 20), 'logout',
                             CASE n WHEN 0 THEN 'available' ELSE 'signed_out' END, NULL, NULL
                        FROM day d, agent, generate_series(0, 1) n) e
     ORDER BY e.at;
    INSERT INTO queue_interval (queue_id, start_at, offered, answered, abandoned, answered_in_time, wait_s, longest_wait_s, talk_s, finished)
    SELECT queue_id, date_bin('30 minutes', at - interval '12 seconds', '2000-01-01 00:00Z'), count(*), count(*), 0, count(*), 12 * count(*), 12,
           sum(talk_s), count(*)
      FROM talk GROUP BY 1, 2;
    -- What a supervisor's alarms of such a day come to: one an agent each hour.
    INSERT INTO threshold (kind, state, amber, red, during) VALUES ('long_call', NULL, 200, 280, '[2000-01-01,)');
    INSERT INTO alarm (kind, agent_id, queue_id, team_id, since, level, highest, value, amber, red, threshold_id, raised_at, ended_at)
    SELECT 'long_call', agent_id, queue_id, 1 + agent_id % 400, at, 1 + (talk_s > 280)::int, 1 + (talk_s > 280)::int, talk_s, 200, 280, 1,
           at + interval '200 seconds', at + make_interval(secs => talk_s)
      FROM talk WHERE talk_s > 250 ORDER BY at;
    DROP TABLE talk)";

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// The middle of the samples, and the worst.
struct Samples
{
    std::vector<double> ms;

    template <class Deed>
    void take(Deed deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        ms.push_back(milliseconds(timer));
    }

    void tell(const char *name)
    {
        std::ranges::sort(ms);
        report(name, ms[ms.size() / 2], "ms");
        report((QByteArray(name) + ", worst").constData(), ms.back(), "ms");
    }
};

void measureStatements(Connection &reader, const QDateTime &moment)
{
    const Params at{{"at", moment}};
    const Params span{{"from_at", moment}, {"until_at", moment.addSecs(60)}};
    const Params hour{{"at", moment}, {"seconds", stripSeconds}};
    const std::pair<const char *, Params> statements[] = {
        {"list_past_seats", at},      {"list_past_stays", at},    {"list_past_queues", at},
        {"list_past_usual", at},      {"list_past_feeds", at},    {"list_past_legs", span},
        {"list_past_visits", span},   {"list_past_events", span}, {"list_past_talks", span},
        {"list_past_staffing", span}, {"list_past_steps", hour}};
    for (const auto &statement : statements) {
        const char *name = statement.first;
        const Params &parameters = statement.second;
        Samples samples;
        const QString file = QStringLiteral("floor/") + QString::fromLatin1(name);
        for (int i = 0; i < 5; ++i)
            samples.take([&] { (void)reader.query(file, parameters); });
        std::ranges::sort(samples.ms);
        report(name, samples.ms[samples.ms.size() / 2], "ms");
    }
}

void measureJumps(Connection &reader, const QDateTime &morning)
{
    const PastStore store;
    Samples fetch;
    Samples build;
    Samples steps;
    Samples neighbour;
    Samples day;
    for (int i = 0; i < jumps; ++i) {
        const QDateTime moment = morning.addSecs(1800 + i * 4217);
        PastStretch stretch;
        Strips strips;
        fetch.take([&] { stretch = store.fetch(reader, moment, moment.addSecs(60)); });
        std::unique_ptr<PastFloor> floor;
        build.take([&] {
            floor = std::make_unique<PastFloor>(stretch);
            (void)floor->at(moment);
        });
        steps.take([&] { strips = store.steps(reader, moment); });
        neighbour.take([&] { (void)store.neighbour(reader, moment, false); });
        day.take([&] { (void)store.day(reader, moment); });
    }
    fetch.tell("past.jump");
    build.tell("past.floor_built");
    steps.tell("past.last_hour");
    neighbour.tell("past.event_before");
    day.tell("past.day_of_track");
    Samples ahead;
    for (int i = 0; i < 3; ++i)
        ahead.take(
            [&] { (void)store.fetch(reader, morning.addSecs(7200), morning.addSecs(9000)); });
    ahead.tell("past.half_hour_to_play");
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const BenchServer server;
    const QString target = server.makeDatabase(QStringLiteral("past10000"));
    Connection owner = Connection::open(target);
    owner.execute(site);
    owner.execute(facts);
    owner.execute("VACUUM ANALYZE");
    Rows row = owner.execute("SELECT at, (SELECT count(*) FROM agent_event) AS events FROM day");
    row.next();
    report("past.events", double(row.integer("events")), "rows");
    const QDateTime morning = row.dateTime("at");
    measureStatements(owner, morning.addSecs(5LL * 3600));
    measureJumps(owner, morning);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmstore.h"
#include "floor/rulestore.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Threshold limit(ThresholdKind kind, int amber, int red)
{
    Threshold threshold;
    threshold.kind = kind;
    threshold.amber = amber;
    threshold.red = red;
    return threshold;
}

Threshold stateLimit(AgentState state, int amber, int red)
{
    Threshold threshold = limit(ThresholdKind::StateTime, amber, red);
    threshold.state = state;
    return threshold;
}

PauseReason reason(const char *code, const char *name, int longest)
{
    PauseReason reason;
    reason.code = QString::fromUtf8(code);
    reason.name = QString::fromUtf8(name);
    reason.kind = QStringLiteral("rest");
    reason.longestSeconds = longest;
    return reason;
}

// "1001 paused 2": number or queue, kind, level; sorted.
std::vector<std::string> briefs(const std::vector<FloorAlarm> &alarms)
{
    std::vector<std::string> result;
    result.reserve(alarms.size());
    for (const FloorAlarm &alarm : alarms)
        result.push_back(
            QStringLiteral("%1 %2 %3")
                .arg(alarm.isOfQueue() ? alarm.queue : alarm.agentNo, codeOf(alarm.kind))
                .arg(alarm.level)
                .toStdString());
    std::ranges::sort(result);
    return result;
}

using Briefs = std::vector<std::string>;

struct Floor : FloorCentre
{
    AlarmStore store;
    RuleStore rules;

    Floor()
    {
        addAgent("1001", "Wang", 1);
        addAgent("1002", "Li", 1);
        addAgent("1003", "Zhang", 2);
    }

    // A rule that holds since an hour: what is tested is the past of the same moment.
    void rule(const Threshold &threshold)
    {
        rules.setThreshold(owner, threshold);
        backdate("threshold");
    }
    void rule(const PauseReason &reason)
    {
        rules.setReason(owner, reason);
        backdate("pause_reason");
    }
    void backdate(const char *table)
    {
        run("UPDATE " + QByteArray(table)
            + " SET during = tstzrange(now() - interval '1 hour', NULL) WHERE upper_inf(during)");
    }

    std::vector<FloorAlarm> open() { return store.fetch(owner, 0).alarms; }
    std::vector<FloorAlarm> openFor(const QString &login)
    {
        Connection connection = database.connect(login);
        return store.fetch(connection, 0).alarms;
    }
    Problem refusal(const std::function<void()> &deed)
    {
        try {
            deed();
        } catch (const DbError &error) {
            return error.problem();
        }
        return {};
    }
};

}

TEST_CASE("each kind of threshold raises its alarm, amber first, then red") // L2
{
    Floor floor;
    floor.rule(stateLimit(AgentState::Available, 60, 300));
    floor.rule(limit(ThresholdKind::LongRing, 10, 20));
    floor.rule(limit(ThresholdKind::LongAfterCall, 30, 60));
    floor.rule(limit(ThresholdKind::QueueWait, 40, 80));
    floor.rule(limit(ThresholdKind::QueueCount, 2, 4));
    floor.setState(1, "available", 59);
    floor.setState(2, "ringing", 10);
    floor.setState(3, "after_call", 61);
    floor.addWaiting("a", 1, 90, "");
    floor.addWaiting("b", 2, 5, "");
    floor.addWaiting("c", 2, 6, "");
    floor.store.refresh(floor.owner);
    CHECK(briefs(floor.open())
          == Briefs{"1002 long_ring 1", "1003 long_after_call 2", "Sales queue_wait 2",
                    "Support queue_count 1"});
    floor.setState(1, "available", 60);
    floor.setState(2, "ringing", 25);
    floor.setState(3, "available", 0);
    floor.run("DELETE FROM waiting_call");
    floor.store.refresh(floor.owner);
    CHECK(briefs(floor.open()) == Briefs{"1001 state_time 1", "1002 long_ring 2"});
}

TEST_CASE(
    "a pause beyond its reason's longest is an overrun, one without a reason is off post") // L7
{
    Floor floor;
    floor.rule(limit(ThresholdKind::PauseOverrun, 0, 120));
    floor.rule(limit(ThresholdKind::OffPost, 60, 600));
    floor.rule(reason("lunch", "午餐", 1800));
    floor.rule(reason("wc", "洗手间", 300));
    floor.setState(1, "paused", 1799, "pause_reason = 'lunch'");
    floor.setState(2, "paused", 430, "pause_reason = 'wc'");
    floor.setState(3, "paused", 100, "pause_reason = 'smoke'");
    floor.store.refresh(floor.owner);
    const std::vector<FloorAlarm> open = floor.open();
    CHECK(briefs(open) == Briefs{"1002 pause_overrun 2", "1003 off_post 1"});
    const auto wc = std::ranges::find(open, QStringLiteral("1002"), &FloorAlarm::agentNo);
    REQUIRE(wc != open.end());
    CHECK(wc->reason == QStringLiteral("洗手间"));
    CHECK(wc->allowedSeconds == 300);
    CHECK(wc->value == 130);
    CHECK(wc->team == QStringLiteral("Sales one"));
}

TEST_CASE("a call without a live channel is dead, a call outside the queues is not") // L3
{
    Floor floor;
    floor.rule(limit(ThresholdKind::DeadCall, 15, 60));
    floor.setState(1, "talking", 20, "call_uid = 'gone'");
    floor.setState(2, "talking", 20, "call_uid = 'here'");
    floor.setState(3, "talking", 20); // the switch told "busy"
    floor.run("INSERT INTO open_leg (switch_id, call_uid, leg_no, visit_no, member_id, source_id,"
              " offered_at, answered_at, ring_ms, wait_s, hold_count, hold_s)"
              " VALUES (1, 'here', 1, 1, 2, 1, now(), now(), 0, 0, 0, 0)");
    floor.store.refresh(floor.owner);
    CHECK(briefs(floor.open()) == Briefs{"1001 dead_call 1"});
}

TEST_CASE("a long call counts from its answer, hold and all")
{
    Floor floor;
    floor.rule(limit(ThresholdKind::LongCall, 300, 600));
    floor.setState(1, "hold", 10, "call_uid = 'a'");
    floor.run("INSERT INTO open_leg (switch_id, call_uid, leg_no, visit_no, member_id, source_id,"
              " offered_at, answered_at, ring_ms, wait_s, hold_count, hold_s)"
              " VALUES (1, 'a', 1, 1, 1, 1, now(), now() - interval '400 s', 0, 0, 0, 0)");
    floor.store.refresh(floor.owner);
    REQUIRE(briefs(floor.open()) == Briefs{"1001 long_call 1"});
    // The same call goes on: it is the same alarm.
    const AlarmId before = floor.open().front().id;
    floor.setState(1, "talking", 0, "call_uid = 'a'");
    floor.store.refresh(floor.owner);
    REQUIRE(floor.open().size() == 1);
    CHECK(floor.open().front().id == before);
}

TEST_CASE("the most specific threshold wins: reason before queue before team")
{
    Floor floor;
    Threshold all = stateLimit(AgentState::Paused, 10, 20);
    floor.rule(all);
    Threshold team = stateLimit(AgentState::Paused, 100, 200);
    team.teamId = TeamId(1);
    floor.rule(team);
    Threshold wc = stateLimit(AgentState::Paused, 50, 60);
    wc.reasonCode = QStringLiteral("wc");
    floor.rule(reason("wc", "WC", 300));
    floor.rule(wc);
    floor.setState(1, "paused", 55, "pause_reason = 'lunch'"); // of the team: not yet
    floor.setState(2, "paused", 55, "pause_reason = 'wc'");    // the reason is stricter here
    floor.setState(3, "paused", 55, "pause_reason = 'lunch'"); // of the other team
    floor.store.refresh(floor.owner);
    CHECK(briefs(floor.open()) == Briefs{"1002 state_time 1", "1003 state_time 2"});
}

TEST_CASE("a second look at once changes nothing, and an alarm that ends keeps what it reached")
{
    Floor floor;
    floor.rule(stateLimit(AgentState::Available, 60, 300));
    floor.setState(1, "available", 400);
    CHECK(floor.store.refresh(floor.owner) == 1);
    CHECK(floor.store.refresh(floor.owner) == 0);
    floor.setState(1, "talking", 0);
    CHECK(floor.store.refresh(floor.owner) == 1);
    CHECK(floor.store.refresh(floor.owner) == 0);
    CHECK(floor.open().empty());
    AlarmQuery query;
    query.from = QDateTime::currentDateTimeUtc().addDays(-1);
    query.until = query.from.addDays(2);
    const std::vector<FloorAlarm> history = floor.store.history(floor.owner, query);
    REQUIRE(history.size() == 1);
    CHECK(history.front().highest == 2);
    CHECK(history.front().endedAt.isValid());
    CHECK(history.front().value >= 400);
    query.text = QStringLiteral("wAnG");
    CHECK(floor.store.history(floor.owner, query).size() == 1);
    query.text = QStringLiteral("nobody");
    CHECK(floor.store.history(floor.owner, query).empty());
}

TEST_CASE("a silent source raises no alarm and ends none")
{
    Floor floor;
    floor.rule(stateLimit(AgentState::Available, 60, 300));
    floor.rule(limit(ThresholdKind::QueueWait, 40, 80));
    floor.setState(1, "available", 100);
    floor.store.refresh(floor.owner);
    REQUIRE(floor.open().size() == 1);
    floor.setState(1, "talking", 0);
    floor.setState(2, "available", 100);
    floor.addWaiting("a", 1, 90, "");
    floor.hear(16);
    CHECK(floor.store.refresh(floor.owner) == 0);
    CHECK(briefs(floor.open()) == Briefs{"1001 state_time 1"});
    floor.hear();
    CHECK(floor.store.refresh(floor.owner) == 3);
    CHECK(briefs(floor.open()) == Briefs{"1002 state_time 1", "Sales queue_wait 2"});
}

TEST_CASE("a delta brings what was raised, lifted, taken on and ended since a look")
{
    Floor floor;
    floor.rule(stateLimit(AgentState::Available, 60, 300));
    const AlarmLook first = floor.store.fetch(floor.owner, 0);
    floor.setState(1, "available", 100);
    floor.store.refresh(floor.owner);
    const AlarmLook second = floor.store.fetch(floor.owner, first.horizon);
    CHECK_FALSE(second.full);
    REQUIRE(second.alarms.size() == 1);
    floor.setState(1, "talking", 0);
    floor.store.refresh(floor.owner);
    const AlarmLook third = floor.store.fetch(floor.owner, second.horizon);
    REQUIRE(third.alarms.size() == 1);
    CHECK_FALSE(third.alarms.front().isOpen());
}

TEST_CASE("a leader sees and takes on her teams' alarms and those of queues, nobody else's") // L14
{
    Floor floor;
    floor.rule(stateLimit(AgentState::Available, 60, 300));
    floor.rule(limit(ThresholdKind::QueueWait, 40, 80));
    floor.setState(1, "available", 100);
    floor.setState(3, "available", 100);
    floor.addWaiting("a", 1, 90, "");
    floor.store.refresh(floor.owner);
    const QString leader = floor.staff("leader", 1);
    CHECK(briefs(floor.openFor(leader)) == Briefs{"1001 state_time 1", "Sales queue_wait 2"});
    CHECK(floor.openFor(floor.staff("manager")).size() == 3);
    CHECK(floor.refusal([&] { (void)floor.openFor(floor.staff("inspector")); }).kind
          == ProblemKind::Denied);

    Connection her = floor.database.connect(leader);
    const auto idOf = [&](const char *agent) {
        for (const FloorAlarm &alarm : floor.open())
            if (alarm.agentNo == QLatin1String(agent))
                return alarm.id;
        return AlarmId{};
    };
    floor.store.acknowledge(her, idOf("1001"), QStringLiteral(" on it "));
    const std::vector<FloorAlarm> open = floor.open();
    const FloorAlarm &taken = *std::ranges::find(open, idOf("1001"), &FloorAlarm::id);
    CHECK(taken.isAcknowledged());
    CHECK(taken.note == QStringLiteral("on it"));
    CHECK_FALSE(taken.acknowledgedBy.isEmpty());
    CHECK(floor.refusal([&] { floor.store.acknowledge(her, idOf("1003"), {}); }).kind
          == ProblemKind::Denied);
    CHECK(floor.refusal([&] { floor.store.acknowledge(her, idOf("1001"), {}); }).constraint
          == QStringLiteral("alarm_unacknowledged"));
    Rows audit = floor.owner.execute("SELECT count(*) AS n FROM audit_entry WHERE action = "
                                     "'acknowledge' AND table_name = 'alarm'");
    audit.next();
    CHECK(audit.integer("n") == 1);
    CHECK(floor.refusal([&] { (void)floor.store.refresh(her); }).kind == ProblemKind::Denied);
}

TEST_CASE("contradictions and changes of the past are refused with a rule's name")
{
    Floor floor;
    const auto constraint = [&](const Threshold &threshold) {
        return floor.refusal([&] { floor.rules.setThreshold(floor.owner, threshold); })
            .constraint.toStdString();
    };
    CHECK(constraint(limit(ThresholdKind::LongCall, 60, 60)) == "threshold_amber_before_red");
    CHECK(constraint(limit(ThresholdKind::LongCall, 0, 60)) == "threshold_amber_positive");
    CHECK(constraint(limit(ThresholdKind::StateTime, 1, 60)) == "threshold_state_fits");
    Threshold queueOfTeam = limit(ThresholdKind::QueueWait, 1, 60);
    queueOfTeam.teamId = TeamId(1);
    CHECK(constraint(queueOfTeam) == "threshold_scope_fits");
    Threshold past = limit(ThresholdKind::LongCall, 1, 60);
    past.from = QDateTime::currentDateTimeUtc().addDays(-1);
    CHECK(constraint(past) == "rule_not_backdated");
    Threshold unknown = limit(ThresholdKind::OffPost, 1, 60);
    unknown.reasonCode = QStringLiteral("never");
    CHECK(constraint(unknown) == "threshold_reason_known");
    const Problem overlap = floor.refusal([&] {
        floor.run("INSERT INTO threshold (kind, amber, red, during) VALUES ('long_call', 1, 2, "
                  "tstzrange(now(), NULL)), ('long_call', 3, 4, tstzrange(now(), NULL))");
    });
    CHECK(overlap.constraint == QStringLiteral("threshold_once"));
}

TEST_CASE("a change is a new dated row: the old one stays as it was")
{
    Floor floor;
    floor.rules.setThreshold(floor.owner, limit(ThresholdKind::LongCall, 60, 120));
    Threshold later = limit(ThresholdKind::LongCall, 30, 90);
    later.from = QDateTime::currentDateTimeUtc().addDays(1);
    floor.rules.setThreshold(floor.owner, later);
    later.red = 100; // a plan that has not begun is replaced
    floor.rules.setThreshold(floor.owner, later);
    std::vector<Threshold> rows = floor.rules.rules(floor.owner).thresholds;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].amber == 60);
    CHECK(rows[0].until == rows[1].from);
    CHECK(rows[1].red == 100);
    floor.rules.endThreshold(floor.owner, rows[0].id, {});
    CHECK(floor.rules.rules(floor.owner).thresholds.empty());
    Rows kept = floor.owner.execute("SELECT amber, red FROM threshold");
    REQUIRE(kept.next());
    CHECK(kept.integer("red") == 120);
}

TEST_CASE("managers change rules, leaders read them")
{
    Floor floor;
    floor.rule(reason("wc", "WC", 300));
    Connection manager = floor.database.connect(floor.staff("manager"));
    floor.rules.setThreshold(manager, limit(ThresholdKind::LongCall, 60, 120));
    floor.rules.setReason(manager, reason("lunch", "Lunch", 0));
    Connection leader = floor.database.connect(floor.staff("leader", 1));
    const FloorRules read = floor.rules.rules(leader);
    CHECK(read.thresholds.size() == 1);
    CHECK(read.reasons.size() == 2);
    const auto denied = [&](const std::function<void()> &deed) {
        return floor.refusal(deed).kind == ProblemKind::Denied;
    };
    CHECK(denied([&] { floor.rules.setThreshold(leader, limit(ThresholdKind::LongRing, 6, 12)); }));
    CHECK(denied([&] { floor.rules.setReason(leader, reason("x", "X", 0)); }));
    CHECK(denied([&] { floor.rules.endReason(leader, QStringLiteral("wc"), {}); }));
    CHECK(denied([&] { leader.execute("UPDATE threshold SET red = 9999"); }));
}

namespace {

// Who must be in alarm, computed from the seats themselves with the rule of the domain.
std::set<std::string> expectedAlarms(Floor &floor, const QByteArray &moment)
{
    const FloorRules rules = floor.rules.rules(floor.owner);
    Rows row = floor.owner.execute(
        "SELECT a.agent_no, s.state::text, s.since, s.pause_reason, s.queue_id, m.team_id,"
        " s.call_uid, o.answered_at, "
        + moment
        + "::timestamptz AS at"
          " FROM seat_state s JOIN agent a USING (agent_id) JOIN agent_team m USING (agent_id)"
          " LEFT JOIN open_leg o USING (member_id)");
    std::set<std::string> expected;
    while (row.next()) {
        SeatFacts seat;
        seat.state = *agentStateFromCode(row.text("state"));
        seat.since = row.dateTime("since");
        seat.answeredAt = row.dateTime("answered_at");
        seat.pauseReason = row.text("pause_reason");
        seat.queueId = row.id<QueueId>("queue_id");
        seat.teamId = row.id<TeamId>("team_id");
        seat.isLegless = !row.isNull("call_uid") && row.isNull("answered_at");
        for (const Condition &condition : conditionsOf(seat, rules, row.dateTime("at"))) {
            if (const int level = alarmLevel(rules, condition, row.dateTime("at")))
                expected.insert(QStringLiteral("%1 %2 %3")
                                    .arg(row.text("agent_no"), codeOf(condition.kind))
                                    .arg(level)
                                    .toStdString());
        }
    }
    return expected;
}

void fillRandomly(Floor &floor, int seed)
{
    floor.run("SELECT setseed(" + QByteArray::number(1.0 / seed) + ")");
    floor.run("INSERT INTO seat_state (agent_id, switch_id, source_id, member_id, state, since, "
              "last_event_at)"
              " SELECT agent_id, 1, 1, member_id, 'available', now(), now() FROM switch_member"
              " ON CONFLICT DO NOTHING");
    floor.run(
        "UPDATE seat_state SET state = (enum_range(NULL::agent_state))[1 + floor(random() * "
        "8)::int],"
        " since = date_trunc('second', now()) - floor(random() * 700) * interval '1 second',"
        " queue_id = CASE WHEN random() < 0.5 THEN 1 ELSE 2 END,"
        " call_uid = CASE WHEN random() < 0.8 THEN 'c' || agent_id END,"
        " pause_reason = (ARRAY['wc', 'lunch', 'smoke', NULL])[1 + floor(random() * 4)::int]");
    floor.run("DELETE FROM open_leg");
    floor.run("INSERT INTO open_leg (switch_id, call_uid, leg_no, visit_no, member_id, source_id,"
              " offered_at, answered_at, ring_ms, wait_s, hold_count, hold_s)"
              " SELECT 1, call_uid, 1, 1, member_id, 1, since, since - floor(random() * 90) * "
              "interval '1 second', 0, 0, 0, 0"
              " FROM seat_state WHERE state IN ('talking', 'hold') AND call_uid IS NOT NULL"
              " AND random() < 0.8");
}

void addManyRules(Floor &floor)
{
    floor.rule(reason("wc", "WC", 200));
    floor.rule(reason("lunch", "Lunch", 400));
    for (const AgentState state :
         {AgentState::Available, AgentState::Paused, AgentState::Talking}) {
        floor.rule(stateLimit(state, 200, 400));
        Threshold team = stateLimit(state, 150, 500);
        team.teamId = TeamId(2);
        floor.rule(team);
        Threshold queue = stateLimit(state, 300, 600);
        queue.queueId = QueueId(1);
        floor.rule(queue);
    }
    Threshold lunch = stateLimit(AgentState::Paused, 350, 650);
    lunch.reasonCode = QStringLiteral("lunch");
    floor.rule(lunch);
    floor.rule(limit(ThresholdKind::PauseOverrun, 0, 100));
    for (const ThresholdKind kind :
         {ThresholdKind::LongCall, ThresholdKind::LongRing, ThresholdKind::LongAfterCall,
          ThresholdKind::OffPost, ThresholdKind::DeadCall})
        floor.rule(limit(kind, 100 + 10 * int(kind), 500));
}

}

TEST_CASE("whoever must be in alarm is, and nobody else: computed a second way")
{
    Floor floor;
    floor.run("DELETE FROM agent_team; DELETE FROM switch_member; DELETE FROM agent");
    floor.addAgents(300);
    addManyRules(floor);
    for (int seed = 1; seed <= 8; ++seed) {
        fillRandomly(floor, seed);
        Rows now = floor.owner.execute("SELECT quote_literal(date_trunc('second', now())) AS at");
        now.next();
        const QByteArray moment = now.text("at").toLatin1();
        floor.run("SELECT refresh_alarms(" + moment + "::timestamptz)");
        const std::set<std::string> expected = expectedAlarms(floor, moment);
        const Briefs found = briefs(floor.open());
        REQUIRE(expected.size() > 50);
        CHECK(std::vector(expected.begin(), expected.end()) == found);
        Rows again = floor.owner.execute("SELECT refresh_alarms(" + moment + "::timestamptz) AS n");
        again.next();
        CHECK(again.integer("n") == 0);
    }
}

TEST_CASE("ten thousand seats are looked at in a fraction of a second")
{
    Floor floor;
    floor.run("DELETE FROM agent_team; DELETE FROM switch_member; DELETE FROM agent");
    floor.addAgents(10000);
    addManyRules(floor);
    fillRandomly(floor, 1);
    floor.run("ANALYZE seat_state; ANALYZE agent; ANALYZE agent_team");
    QElapsedTimer timer;
    timer.start();
    const int raised = floor.store.refresh(floor.owner);
    const qint64 first = timer.restart();
    floor.store.refresh(floor.owner);
    const qint64 second = timer.restart();
    const size_t seen = floor.store.fetch(floor.owner, 0).alarms.size();
    INFO(raised << " raised in " << first << " ms; again in " << second << " ms; fetched in "
                << timer.elapsed() << " ms");
    CHECK(raised > 5000);
    CHECK(int(seen) >= raised);
    CHECK(second < 3000);
}

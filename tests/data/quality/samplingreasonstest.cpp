// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sampling.h"
#include "support/samplecentre.h"

#include <catch2/catch.hpp>

#include <map>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("what is filtered out is not drawn") // S4
{
    SampleCentre centre;
    centre.staffWith(2);
    centre.addCall("long", centre.monday, 36000, 1, 400);
    centre.addCall("short", centre.monday, 36100, 1, 20);
    centre.addCall("out", centre.monday, 36200, 1, 400, "'out', NULL, NULL");
    centre.addCall("night", centre.monday, 7200, 1, 400);
    centre.addCall("other queue", centre.monday, 36300, 2, 400);
    centre.run("UPDATE call SET recording = 'a.wav' WHERE call_uid = 'long'");
    SamplingPlan plan = centre.plan("base");
    plan.quantity = 100;
    const auto drawn = [&](auto change) {
        SamplingPlan changed = plan;
        change(changed.filter);
        centre.head.execute("BEGIN");
        centre.save(changed);
        Keys keys = keysOf(centre.store.picks(centre.head, centre.drawWeek(changed)));
        centre.head.execute("ROLLBACK");
        return keys;
    };
    CHECK(drawn([](SampleFilter &) {}).size() == 5);
    CHECK(drawn([](SampleFilter &f) { f.secondsFrom = 30; }).count(u"short"_qs) == 0);
    CHECK(drawn([](SampleFilter &f) { f.secondsTo = 30; }) == Keys{u"short"_qs});
    CHECK(drawn([](SampleFilter &f) { f.directions = {u"out"_qs}; }) == Keys{u"out"_qs});
    CHECK(drawn([](SampleFilter &f) { f.hourFrom = 1, f.hourTo = 8; }) == Keys{u"night"_qs});
    // Of a night both ends: after 22 and before 6, and no hour of the day.
    centre.addCall("late", centre.monday, 22 * 3600, 1, 400);
    centre.addCall("six", centre.monday, 6 * 3600, 1, 400);
    CHECK(drawn([](SampleFilter &f) { f.hourFrom = 22, f.hourTo = 6; })
          == Keys{u"late"_qs, u"night"_qs});
    CHECK(drawn([](SampleFilter &f) { f.hourFrom = 22; }) == Keys{u"late"_qs});
    CHECK(drawn([](SampleFilter &f) { f.hourFrom = 22, f.hourTo = 0; }) == Keys{u"late"_qs});
    CHECK(drawn([](SampleFilter &f) { f.hourTo = 6; }) == Keys{u"night"_qs});
    const Problem never =
        centre.refusal([&] { drawn([](SampleFilter &f) { f.hourFrom = 6, f.hourTo = 6; }); });
    CHECK(never.constraint == u"plan_hours");
    centre.head.execute("ROLLBACK");
    centre.run("DELETE FROM call WHERE call_uid IN ('late', 'six')");
    CHECK(drawn([](SampleFilter &f) { f.isRecorded = true; }) == Keys{u"long"_qs});
    CHECK(drawn([](SampleFilter &f) { f.queues = {1}; }) == Keys{u"other queue"_qs});
    CHECK(drawn([](SampleFilter &f) { f.teams = {1}; }) == Keys{u"other queue"_qs});
    const Problem nothing =
        centre.refusal([&] { drawn([](SampleFilter &f) { f.channels = {u"chat"_qs}; }); });
    CHECK(nothing.constraint == u"draw_candidates");
    centre.head.execute("ROLLBACK");
}

TEST_CASE("lengths stand out by the queue's own days") // #88
{
    SampleCentre centre;
    centre.staffWith(2);
    for (int i = 1; i <= 100; ++i) // agent 2 is in queue 1: 1 to 100 s; agent 1 in queue 2: tenfold
        for (const int agent : {1, 2})
            centre.addCall(QByteArray::number(i) + '/' + QByteArray::number(agent), centre.monday,
                           30000 + i * 200, agent, agent == 2 ? i : 10 * i);
    SamplingPlan plan = centre.plan("long");
    plan.reason = SampleReason::TooLong;
    plan.quantity = 100;
    centre.save(plan);
    auto picks = centre.store.picks(centre.head, centre.drawWeek(plan));
    CHECK(picks.size() == 10); // five in a hundred of each queue
    for (const SamplePick &pick : picks) {
        CHECK(pick.seconds > (pick.agentNo == u"1002" ? 95 : 950));
        CHECK(pick.detail
              == QStringLiteral("%1 s > %2 s")
                     .arg(pick.seconds)
                     .arg(pick.agentNo == u"1002" ? 95 : 950));
    }
    plan = centre.plan("short");
    plan.reason = SampleReason::TooShort;
    plan.quantity = 100;
    plan.filter.percent = 10;
    centre.save(plan);
    picks = centre.store.picks(centre.head, centre.drawWeek(plan));
    CHECK(picks.size() == 18); // below the tenth
}

TEST_CASE("a day far off an agent's last ten is listened to") // #86
{
    SampleCentre centre;
    centre.staffWith(2);
    centre.run(
        "INSERT INTO agent_day (agent_id, day, answered) SELECT a, d::date,"
        " CASE WHEN a = 1 AND d = '"
        + centre.monday.toString(Qt::ISODate).toUtf8()
        + "' THEN 60 ELSE 30 + extract(day FROM d)::int % 3 END FROM generate_series(1, 2) a,"
          " generate_series('"
        + centre.monday.addDays(-14).toString(Qt::ISODate).toUtf8() + "'::timestamp, '"
        + centre.monday.toString(Qt::ISODate).toUtf8() + "', '1 day') d");
    centre.addCall("of the swing", centre.monday, 36000, 1);
    centre.addCall("of another", centre.monday, 36000, 2);
    centre.addCall("of the next day", centre.monday.addDays(1), 36000, 1);
    SamplingPlan plan = centre.plan("swing");
    plan.reason = SampleReason::Swing;
    plan.quantity = 10;
    centre.save(plan);
    const auto picks = centre.store.picks(centre.head, centre.drawWeek(plan));
    REQUIRE(picks.size() == 1);
    CHECK(picks.front().callUid == u"of the swing");
    CHECK(picks.front().detail.startsWith(u"60 / 31 ±"));
}

TEST_CASE("orders are reviewed, and a saved status that does not fit is doubtful") // #83, #89
{
    SampleCentre centre;
    centre.staffWith(1);
    centre.addCall("order", centre.monday, 1000, 1, 60, "'in', '成功', 19900");
    centre.addCall("no amount", centre.monday, 2000, 1, 60, "'in', '成功', NULL");
    centre.addCall("no status", centre.monday, 3000, 1, 60, "'in', NULL, 100");
    centre.addCall("refused", centre.monday, 4000, 1, 60, "'in', '拒访', NULL");
    SamplingPlan plan = centre.plan("orders");
    plan.reason = SampleReason::OrderReview;
    plan.quantity = 10;
    centre.head.execute("BEGIN");
    centre.save(plan);
    CHECK(keysOf(centre.store.picks(centre.head, centre.drawWeek(plan)))
          == Keys{u"order"_qs, u"no amount"_qs, u"no status"_qs});
    centre.head.execute("ROLLBACK");
    plan = centre.plan("doubtful");
    plan.reason = SampleReason::Doubtful;
    plan.quantity = 10;
    centre.save(plan);
    CHECK(keysOf(centre.store.picks(centre.head, centre.drawWeek(plan)))
          == Keys{u"no amount"_qs, u"no status"_qs});
}

TEST_CASE("new hires, a new project and grades decide whom and how much") // #80, #81, #83
{
    SampleCentre centre;
    centre.staffWith(4);
    centre.addRandomCalls(400, 2);
    centre.run(
        "UPDATE agent SET hired_on = '" + centre.monday.addDays(-5).toString(Qt::ISODate).toUtf8()
        + "' WHERE agent_id = 1; UPDATE agent SET hired_on = '2010-01-01' WHERE agent_id = 2");
    const auto count = [&](const SamplingPlan &wanted) {
        SamplingPlan plan = wanted;
        centre.head.execute("BEGIN");
        centre.save(plan);
        std::map<qint64, int> counts;
        for (const SamplePick &pick : centre.store.picks(centre.head, centre.drawWeek(plan)))
            ++counts[number(pick.agentId)];
        centre.head.execute("ROLLBACK");
        return counts;
    };
    using Counts = std::map<qint64, int>;
    SamplingPlan plan = centre.plan("hires");
    plan.reason = SampleReason::NewHire;
    CHECK(count(plan) == Counts{{1, 2}});

    // Agents 1 to 3 were scored: excellent, middling, weak. Nobody knows agent 4.
    centre.run("INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id,"
               " inspector_id, mode, state, strengths, weaknesses, score, computed, submitted_at,"
               " release_at) SELECT 1, 1, c.call_uid, c.started_at, c.agent_id, 1, 'recording',"
               " 'submitted', 'a', 'b', s, s, now(), now() FROM (SELECT DISTINCT ON (agent_id) *"
               " FROM call WHERE queue_id = 1 ORDER BY agent_id, started_at) c JOIN (VALUES (1,"
               " 9500), (2, 8000), (3, 4000)) v(agent, s) ON v.agent = c.agent_id");
    plan = centre.plan("grades");
    plan.reason = SampleReason::Grade;
    plan.quantity = 4;
    CHECK(count(plan) == Counts{{1, 2}, {2, 4}, {3, 8}, {4, 4}});
    plan = centre.plan("project");
    plan.reason = SampleReason::NewProject;
    plan.quantity = 1;
    plan.filter.queues = {1};
    CHECK(count(plan) == Counts{{4, 1}}); // the others were scored since it began
    plan.filter.queues = {2};
    CHECK(count(plan) == Counts{{1, 1}, {2, 1}, {3, 1}, {4, 1}});
}

TEST_CASE("planned against done counts whom the plan wants, picked or not") // S9, #96
{
    SampleCentre centre;
    centre.staffWith(4);
    centre.addCall("a", centre.monday, 1000, 1);
    centre.addCall("b", centre.monday, 2000, 2);
    SamplingPlan plan = centre.plan("base");
    centre.save(plan);
    centre.drawWeek(plan);
    const PlanProgress progress = centre.store.progress(centre.head, plan, centre.monday);
    REQUIRE(progress.agents.size() == 4);
    CHECK(progress.agents[0].needed == 2);
    CHECK(progress.agents[0].picked == 1);
    CHECK(progress.agents[3].picked == 0);
    CHECK(progress.agents[3].remaining() == 2);
    CHECK(progress.from == centre.monday);
    CHECK(progress.until == centre.monday.addDays(7));
    int picked = 0;
    for (const SampleProgress &line : progress.inspectors)
        picked += line.picked;
    CHECK(picked == 2);
}

TEST_CASE("a plan that was drawn by stays, its change begins on a later day")
{
    SampleCentre centre;
    centre.staffWith(2);
    centre.addRandomCalls(60, 1);
    SamplingPlan plan = centre.plan("base");
    centre.save(plan);
    plan.quantity = 3;
    CHECK(centre.store.save(centre.head, plan) == plan.id); // nothing was drawn by it yet
    centre.drawWeek(plan);
    plan.quantity = 5;
    CHECK(centre.refusal([&] { centre.store.save(centre.head, plan); }).constraint
          == u"plan_drawn_stays");
    plan.from = centre.today;
    const PlanId fresh = centre.store.save(centre.head, plan);
    CHECK(fresh != plan.id);
    const auto plans = centre.store.plans(centre.head);
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].quantity == 3);
    CHECK(plans[0].until == centre.today);
    CHECK(plans[1].quantity == 5);
    SamplingPlan wrong = centre.plan("wrong");
    wrong.filter.secondsFrom = 100;
    wrong.filter.secondsTo = 50;
    CHECK(centre.refusal([&] { centre.store.save(centre.head, wrong); }).constraint
          == u"plan_seconds");
}

TEST_CASE("inspectors rotate from a day on, and keep the days before") // #93
{
    SampleCentre centre;
    const RotationBook book = centre.store.rotation(centre.head);
    REQUIRE(book.inspectors.size() == 2);
    const auto lines =
        proposeRotation(book.teams, book.inspectors, book.history, centre.today.addDays(7));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].next != lines[1].next);
    centre.store.rotate(centre.head, centre.today.addDays(7), lines);
    const auto after = centre.store.rotation(centre.head).history;
    int open = 0;
    for (const RotationStay &stay : after) {
        open += !stay.until.isValid();
        CHECK((stay.until.isValid() ? stay.until : stay.from) == centre.today.addDays(7));
    }
    CHECK(open == 2);
    CHECK(after.size() == 6);
    Connection lin = centre.database.connect(centre.inspectorLogin);
    CHECK(centre.refusal([&] { centre.store.rotate(lin, centre.today, lines); }).kind
          == ProblemKind::Denied);
    CHECK(centre.refusal([&] { centre.store.rotate(centre.head, centre.monday, lines); }).constraint
          == u"rotation_not_backdated");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sampling.h"
#include "quality/sheetrecordstore.h"
#include "support/samplecentre.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

qint64 groupOf(SampleEach each, const Rows &row)
{
    switch (each) {
    case SampleEach::Agent: return row.integer("agent_id");
    case SampleEach::Team: return row.integer("team_id");
    case SampleEach::Queue: return row.integer("queue_id");
    case SampleEach::Inspector: return 0;
    }
    return 0;
}

// The pure rules over every call of the week as the table has it: what the draw must come to.
Keys secondComputation(SampleCentre &centre, const SamplingPlan &plan, qint64 seed)
{
    Rows rows = centre.owner.execute(
        "SELECT call_uid, switch_id, started_at, agent_id, team_id, queue_id FROM call"
        " WHERE started_at >= site_midnight('"
        + centre.monday.toString(Qt::ISODate).toUtf8() + "')");
    std::vector<SampleCandidate> candidates;
    QHash<qint64, int> there;
    while (rows.next()) {
        candidates.push_back({groupOf(plan.each, rows), rows.integer("switch_id"),
                              rows.text("call_uid"), rows.dateTime("started_at")});
        ++there[candidates.back().group];
    }
    QHash<qint64, int> quotas;
    for (auto group = there.begin(); group != there.end(); ++group)
        quotas[group.key()] =
            plan.isShare ? std::max((group.value() * plan.quantity + 99) / 100, plan.atLeast)
            : plan.each == SampleEach::Inspector ? 2 * plan.quantity
                                                 : plan.quantity;
    std::vector<QDateTime> parts;
    parts.reserve(7);
    for (int day = 0; day < 7; ++day)
        parts.push_back(centre.midnight(centre.monday.addDays(day)));
    Keys keys;
    for (const size_t place : drawSample(candidates, quotas, parts, seed))
        keys.insert(candidates[place].callUid);
    return keys;
}

std::map<qint64, int> sharesOf(const std::vector<SamplePick> &picks)
{
    std::map<qint64, int> shares;
    for (const SamplePick &pick : picks)
        ++shares[number(pick.inspectorId)];
    return shares;
}

}

TEST_CASE("the hash that orders a draw is PostgreSQL's own") // S5
{
    SampleCentre centre;
    QRandomGenerator random(7);
    for (int length = 0; length < 40; ++length) {
        QByteArray text;
        for (int i = 0; i < length; ++i)
            text.append(char('a' + random.bounded(26)));
        const qint64 seed = length == 3 ? 0 : qint64(random.generate64());
        CHECK(centre.value("SELECT hashtextextended('" + text + "', " + QByteArray::number(seed)
                           + ") AS v")
              == hashText(text, seed));
    }
    CHECK(centre.value("SELECT hashtextextended('坐席1001', 5) AS v")
          == hashText(QByteArray("坐席1001"), 5));
}

TEST_CASE("a draw picks what the pure rules pick, whatever the plan counts by") // S1, S3, S5
{
    SampleCentre centre;
    centre.staffWith(23);
    centre.addRandomCalls(4000, 3);
    struct Shape
    {
        SampleEach each;
        int quantity;
        bool isShare;
        int atLeast;
    };
    const Shape shapes[] = {{SampleEach::Agent, 2, false, 0}, {SampleEach::Agent, 9, false, 0},
                            {SampleEach::Agent, 3, true, 7},  {SampleEach::Team, 40, false, 0},
                            {SampleEach::Queue, 5, true, 0},  {SampleEach::Inspector, 60, false, 0},
                            {SampleEach::Team, 1, false, 0}};
    qint64 seed = -5;
    for (const Shape &shape : shapes) {
        seed += 1000000007LL;
        SamplingPlan plan = centre.plan("base");
        plan.each = shape.each;
        plan.quantity = shape.quantity;
        plan.isShare = shape.isShare;
        plan.atLeast = shape.atLeast;
        centre.head.execute("BEGIN");
        centre.save(plan);
        const Keys expected = secondComputation(centre, plan, seed);
        const auto picks = centre.store.picks(centre.head, centre.drawWeek(plan, seed));
        CHECK(picks.size() == expected.size());
        CHECK(keysOf(picks) == expected);
        const auto shares = sharesOf(picks);
        REQUIRE(shares.size() == 2);
        CHECK(std::abs(shares.begin()->second - shares.rbegin()->second) <= 1); // S6
        centre.head.execute("ROLLBACK");
    }
}

TEST_CASE("too many are refused before any is dealt") // S6
{
    SampleCentre centre;
    centre.staffWith(2);
    centre.addRandomCalls(5001, 9);
    SamplingPlan plan = centre.plan("all");
    plan.isShare = true;
    plan.quantity = 100;
    centre.save(plan);
    CHECK(centre.refusal([&] { centre.drawWeek(plan); }).constraint == u"draw_most");
    // The round comes before the dealing: it is what refuses.
    const QByteArray round =
        "sample_round((SELECT to_jsonb(p) FROM sampling_plan p), '[]', site_midnight('"
        + centre.monday.toString(Qt::ISODate).toUtf8() + "'), site_midnight('"
        + centre.monday.addDays(7).toString(Qt::ISODate).toUtf8() + "'), 42";
    CHECK(centre.refusal([&] { centre.owner.execute("SELECT FROM " + round + ")"); }).constraint
          == u"draw_most");
    CHECK(centre.value("SELECT sum(of_part)::bigint AS v FROM " + round + ", true)")
          == 5001); // for the counts
    centre.run("DELETE FROM call WHERE call_uid = (SELECT min(call_uid) FROM call)");
    centre.drawWeek(plan);
    CHECK(centre.value("SELECT count(*) AS v FROM sample_pick") == mostPicksOfDraw);
}

TEST_CASE("the same seed draws the same again, another seed draws others") // S5
{
    SampleCentre centre;
    centre.staffWith(10);
    centre.addRandomCalls(800, 11);
    SamplingPlan plan = centre.plan("base");
    plan.quantity = 4;
    centre.save(plan);
    const auto drawn = [&](qint64 seed) {
        centre.head.execute("BEGIN");
        const auto picks = centre.store.picks(centre.head, centre.drawWeek(plan, seed));
        centre.head.execute("ROLLBACK");
        std::vector<std::pair<QString, qint64>> dealt;
        dealt.reserve(picks.size());
        for (const SamplePick &pick : picks)
            dealt.emplace_back(pick.callUid, number(pick.inspectorId));
        std::ranges::sort(dealt);
        return dealt;
    };
    const auto first = drawn(1);
    CHECK(first.size() == 40);
    CHECK(first == drawn(1));
    CHECK(first != drawn(2));
}

TEST_CASE("picks are spread over the days, and no day gives more than its share") // S3
{
    SampleCentre centre;
    centre.staffWith(6);
    centre.addRandomCalls(3000, 5);
    SamplingPlan plan = centre.plan("base");
    plan.quantity = 10; // of seven days: one or two each
    centre.save(plan);
    std::map<std::pair<qint64, QDate>, int> perDay;
    const auto picks = centre.store.picks(centre.head, centre.drawWeek(plan));
    CHECK(picks.size() == 60);
    for (const SamplePick &pick : picks)
        ++perDay[{number(pick.agentId), pick.at.addSecs(8LL * 3600).date()}];
    CHECK(perDay.size() == 42);
    for (const auto &entry : perDay)
        CHECK(entry.second <= 2);
}

TEST_CASE("a second draw of the period fills up what is missing, and picks no call twice") // S1, S3
{
    SampleCentre centre;
    centre.staffWith(5);
    centre.addRandomCalls(600, 8);
    SamplingPlan plan = centre.plan("base");
    plan.quantity = 3;
    centre.save(plan);
    const QDateTime wednesday = centre.midnight(centre.monday.addDays(2));
    const auto early = centre.store.picks(
        centre.head,
        centre.store.draw(centre.head, plan.id, centre.midnight(centre.monday), wednesday, 1));
    CHECK(early.size() == 15);
    CHECK(centre.refusal([&] { centre.drawWeek(plan, 2); }).constraint == u"draw_filled");
    centre.store.skip(centre.head, early.front().id, QStringLiteral("no sound"));
    const auto late = centre.store.picks(centre.head, centre.drawWeek(plan, 2));
    REQUIRE(late.size() == 1); // what was skipped is drawn again, but not the same
    CHECK(late.front().agentId == early.front().agentId);
    CHECK(keysOf(early).count(late.front().callUid) == 0);
    SamplingPlan other = centre.plan("more");
    other.quantity = 200;
    centre.save(other);
    const auto rest = centre.store.picks(centre.head, centre.drawWeek(other));
    CHECK(rest.size() == 600 - 16);
}

TEST_CASE("work goes only to who may open the call, and who is left out is named") // S6, #93
{
    SampleCentre centre;
    centre.staffWith(8);
    centre.addRandomCalls(500, 4);
    const QByteArray lin = QByteArray::number(centre.staffId(centre.inspectorLogin));
    const QByteArray mei = QByteArray::number(centre.staffId(centre.secondLogin));
    // Mei scores team two alone; team one has Lin until Thursday, and nobody after.
    centre.run("DELETE FROM inspector_team; INSERT INTO inspector_team VALUES (" + mei
               + ", 2, '[2000-01-01,)'), (" + lin + ", 1, daterange('2000-01-01', '"
               + centre.monday.addDays(3).toString(Qt::ISODate).toUtf8() + "'))");
    SamplingPlan plan = centre.plan("base");
    plan.quantity = 7;
    centre.save(plan);
    for (const SamplePick &pick : centre.store.picks(centre.head, centre.drawWeek(plan))) {
        CHECK(pick.inspectorId
              == StaffId(number(pick.teamId) == 2 ? mei.toLongLong() : lin.toLongLong()));
        CHECK((number(pick.teamId) == 2 || pick.at < centre.midnight(centre.monday.addDays(3))));
    }
    SamplingPlan ofOne = centre.plan("of one");
    ofOne.inspectors = {mei.toLongLong()};
    centre.save(ofOne);
    const auto preview = centre.store.preview(centre.head, ofOne, centre.midnight(centre.monday),
                                              centre.midnight(centre.monday.addDays(7)), 1);
    CHECK(preview.uncovered == QStringList{QStringLiteral("Sales one")});
    centre.run("DELETE FROM inspector_team");
    const Problem nobody = centre.refusal([&] { centre.drawWeek(ofOne); });
    CHECK(nobody.constraint == u"draw_inspectors");
    CHECK(nobody.text.contains(u"Sales one, Sales two"));
}

TEST_CASE("whoever scored a team least lately comes first") // #93
{
    SampleCentre centre;
    centre.staffWith(2);
    centre.addCall("one", centre.monday, 36000, 1);
    const qint64 lin = centre.staffId(centre.inspectorLogin);
    const qint64 mei = centre.staffId(centre.secondLogin);
    const auto dealtTo = [&](qint64 lately) {
        centre.run("INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id,"
                   " mode, state, strengths, weaknesses, score, computed, submitted_at, release_at)"
                   " SELECT 1, now(), 1, 2, "
                   + QByteArray::number(lately)
                   + ", 'live', 'submitted', 'a', 'b', 1, 1, clock_timestamp(), clock_timestamp()");
        centre.head.execute("BEGIN");
        SamplingPlan plan = centre.plan("base");
        centre.save(plan);
        const auto picks = centre.store.picks(centre.head, centre.drawWeek(plan));
        centre.head.execute("ROLLBACK");
        return number(picks.at(0).inspectorId);
    };
    CHECK(dealtTo(lin) == mei);
    CHECK(dealtTo(mei) == lin);
}

TEST_CASE("a pick is skipped, swapped or given away with a reason, and nothing is lost") // S7
{
    SampleCentre centre;
    centre.staffWith(4);
    centre.addRandomCalls(300, 6);
    SamplingPlan plan = centre.plan("base");
    centre.save(plan);
    const DrawId draw = centre.drawWeek(plan);
    const auto before = centre.store.picks(centre.head, draw);
    REQUIRE(before.size() == 8);
    const SamplePick &one = before.front();
    CHECK(centre.refusal([&] { centre.store.skip(centre.head, one.id, {}); }).constraint
          == u"sample_pick_why");
    const PickId fresh = centre.store.swap(centre.head, one.id, QStringLiteral("noise"));
    const auto after = centre.store.picks(centre.head, draw);
    REQUIRE(after.size() == 9);
    CHECK(after.front().state == PickState::Swapped);
    CHECK(after.front().why == u"noise");
    const SamplePick &next = after.back();
    CHECK(next.id == fresh);
    CHECK(next.agentId == one.agentId);
    CHECK(next.inspectorId == one.inspectorId);
    CHECK(next.at.addSecs(8LL * 3600).date() == one.at.addSecs(8LL * 3600).date()); // same part
    CHECK(keysOf(before).count(next.callUid) == 0);
    const StaffId other = StaffId(centre.staffId(
        one.inspectorId == StaffId(centre.staffId(centre.inspectorLogin)) ? centre.secondLogin
                                                                          : centre.inspectorLogin));
    centre.store.reassign(centre.head, fresh, other, {});
    CHECK(centre.store.picks(centre.head, draw).back().inspectorId == other);
    CHECK(centre
              .refusal([&] {
                  centre.store.reassign(centre.head, fresh,
                                        StaffId(centre.staffId(centre.leaderLogin)), {});
              })
              .constraint
          == u"pick_inspector");
}

TEST_CASE("quality heads draw, inspectors see and settle their own, leaders nothing") // S7, rights
{
    SampleCentre centre;
    centre.staffWith(4);
    centre.addRandomCalls(300, 6);
    SamplingPlan plan = centre.plan("base");
    centre.save(plan);
    const DrawId draw = centre.drawWeek(plan);
    const auto all = centre.store.picks(centre.head, draw);
    Connection lin = centre.database.connect(centre.inspectorLogin);
    const auto own = centre.store.picks(lin, draw);
    CHECK(own.size() == all.size() / 2);
    for (const SamplePick &pick : own)
        CHECK(pick.inspectorId == StaffId(centre.staffId(centre.inspectorLogin)));
    const auto others = std::ranges::find_if(
        all, [&](const SamplePick &pick) { return pick.inspectorId != own.front().inspectorId; });
    CHECK(centre.refusal([&] { centre.store.skip(lin, others->id, u"x"_qs); }).constraint
          == u"pick_own");
    centre.store.skip(lin, own.front().id, QStringLiteral("x"));
    CHECK(centre.store.progress(lin, plan, centre.monday).inspectors.size() == 1);

    Connection ban = centre.database.connect(centre.leaderLogin);
    for (Connection *who : {&lin, &ban}) {
        CHECK(centre.refusal([&] { centre.store.save(*who, plan); }).kind == ProblemKind::Denied);
        CHECK(centre
                  .refusal([&] {
                      centre.store.draw(*who, plan.id, centre.midnight(centre.monday),
                                        centre.midnight(centre.monday.addDays(1)), 1);
                  })
                  .kind
              == ProblemKind::Denied);
        CHECK(
            centre.refusal([&] { centre.store.reassign(*who, own.back().id, StaffId(1), {}); }).kind
            == ProblemKind::Denied);
        for (const char *forbidden :
             {"DELETE FROM sample_pick", "UPDATE sampling_plan SET quantity = 1",
              "INSERT INTO sampling_draw DEFAULT VALUES"})
            CHECK(centre.refusal([&] { who->execute(forbidden); }).kind == ProblemKind::Denied);
    }
    CHECK(centre.refusal([&] { (void)centre.store.picks(ban, draw); }).kind == ProblemKind::Denied);
}

TEST_CASE("a call that no plan drew is put on a worklist by hand, and given on") // S7, Q13, rights
{
    SampleCentre centre;
    centre.staffWith(2);
    centre.addCall("one", centre.monday, 36000, 1);
    const auto lin = StaffId(centre.staffId(centre.inspectorLogin));
    const auto mei = StaffId(centre.staffId(centre.secondLogin));
    // Mei inspects no team of agent 1 on that day.
    centre.run("DELETE FROM inspector_team WHERE staff_id = " + QByteArray::number(number(mei))
               + " AND team_id = (SELECT team_id FROM agent_team WHERE agent_id = 1)");
    const auto call = SheetRecordStore().call(centre.head, QStringLiteral("one"));
    REQUIRE(call);
    CHECK(number(call->agentId) == 1);
    CHECK_FALSE(SheetRecordStore().call(centre.head, QStringLiteral("none")));
    HandPick hand{1,   call->switchId, call->uid,      call->startedKey,
                  lin, centre.today,   u"complaint"_qs};
    const auto taker = [&](StaffId id, const std::vector<PickId> &picks = {}) {
        const auto all = centre.store.takers(centre.head, picks, picks.empty() ? hand : HandPick());
        const auto found = std::ranges::find(all, id, &PickTaker::id);
        REQUIRE(found != all.end());
        return *found;
    };
    CHECK(taker(lin).mayTake());
    CHECK(taker(mei).outOfTeam == 1);
    CHECK(taker(StaffId(centre.staffId(centre.headLogin))).mayTake()); // scores all
    const auto why = [&](auto change) {
        HandPick wrong = hand;
        change(wrong);
        return centre.refusal([&] { (void)centre.store.assign(centre.head, wrong); }).constraint;
    };
    CHECK(why([](HandPick &h) { h.why = u" "_qs; }) == u"pick_why");
    CHECK(why([](HandPick &h) { h.dueOn = h.dueOn.addDays(-1); }) == u"pick_due");
    CHECK(why([&](HandPick &h) { h.inspector = mei; }) == u"pick_inspector");
    CHECK(why([](HandPick &h) { h.formId = 99; }) == u"draw_form_active");
    CHECK(why([](HandPick &h) { h.callUid = u"none"_qs; }) == u"sheet_call_known");
    const PickId pick = centre.store.assign(centre.head, hand);
    CHECK(why([](HandPick &) {}) == u"pick_once");
    CHECK(taker(lin).hasIt == 1);
    CHECK(taker(lin).waiting == 1);
    CHECK(taker(lin, {pick}).mayTake()); // it is his own
    const auto byHand = centre.store.picks(centre.head, drawByHand);
    REQUIRE(byHand.size() == 1);
    CHECK(byHand[0].reason == SampleReason::Assigned);
    CHECK(byHand[0].detail == u"complaint");
    Connection own = centre.database.connect(centre.inspectorLogin);
    CHECK(centre.store.picks(own, drawByHand).size() == 1); // on his worklist

    // The manager gives it to the head; whoever has scored it on this form gets it no more (Q13).
    Connection manager = centre.database.connect(centre.managerLogin);
    const auto tou = StaffId(centre.staffId(centre.headLogin));
    centre.store.reassign(manager, pick, tou, {});
    centre.run(
        "INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id,"
        " inspector_id, mode, state, strengths, weaknesses, score, computed, submitted_at,"
        " release_at) SELECT 1, switch_id, call_uid, started_at, 1, team_id, "
        + QByteArray::number(number(lin))
        + ", 'recording', 'submitted', 'a', 'b', 1, 1, clock_timestamp(), clock_timestamp()"
          " FROM call");
    CHECK(taker(lin, {pick}).hasIt == 1);
    CHECK(taker(lin).done == 1);
    CHECK(centre.refusal([&] { centre.store.reassign(manager, pick, lin, {}); }).constraint
          == u"pick_once");
    Connection leader = centre.database.connect(centre.leaderLogin);
    for (Connection *who : {&own, &leader}) {
        CHECK(centre.refusal([&] { (void)centre.store.assign(*who, hand); }).kind
              == ProblemKind::Denied);
        CHECK(centre.refusal([&] { (void)centre.store.takers(*who, {pick}); }).kind
              == ProblemKind::Denied);
        CHECK(centre.refusal([&] { centre.store.reassign(*who, pick, lin, {}); }).kind
              == ProblemKind::Denied);
    }
}

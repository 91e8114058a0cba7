// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisalstore.h"
#include "floor/agentdaystore.h"
#include "floor/figurerulestore.h"
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

#include <map>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// "ring_average", at most 10 s, judged from one call on.
FigureRule atMost(FigureMetric metric, qint64 upper, int fewest = 1)
{
    FigureRule rule;
    rule.metric = metric;
    rule.upper = upper;
    rule.fewestCalls = fewest;
    rule.standard = QStringLiteral("受话管理制度 §3");
    rule.points = 50;
    return rule;
}

std::string refusal(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const DbError &error) {
        const Problem &problem = error.problem();
        return problem.constraint.isEmpty() ? "kind " + std::to_string(int(problem.kind))
                                            : problem.constraint.toStdString();
    }
    return "done";
}

// Six agents in two teams; what they did lies on the day before today, site time.
struct FigureCentre : FloorCentre
{
    AppraisalStore store;
    FigureRuleStore rules;
    QDate today;
    QDate day;

    explicit FigureCentre(int agents = 6)
    {
        addAgents(agents); // odd numbers in team 2, even in team 1
        Rows row = owner.execute("SELECT site_day(now()) AS today");
        row.next();
        today = row.date("today");
        day = today.addDays(-1);
    }
    void rule(const FigureRule &rule)
    {
        rules.set(owner, rule);
        run("UPDATE figure_rule SET days = daterange(lower(days) - 30, upper(days))");
    }
    // A leg at so many seconds after the day's midnight.
    void leg(int agent, int second, int ringMs, int talk, const char *outcome)
    {
        const QByteArray id = QByteArray::number(agent);
        const QByteArray at =
            "site_midnight(site_day(now()) - 1) + interval '" + QByteArray::number(second) + " s'";
        const bool isAnswered = QByteArray(outcome) != "no_answer";
        run("INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
            " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s, "
            "hold_count, hold_s, outcome) SELECT 1, 'c"
            + QByteArray::number(second) + "." + id + "', 1, " + at + ", "
            + (isAnswered ? at + " + interval '5 s'" : QByteArray("NULL")) + ", " + at
            + " + interval '60 s', 1, " + id + ", 1 + " + id + " % 2, 1, 1, "
            + QByteArray::number(ringMs) + ", 3, "
            + (isAnswered ? QByteArray::number(talk) : QByteArray("NULL")) + ", 0, 0, '" + outcome
            + "'");
    }
    void state(int agent, int second, const char *state)
    {
        const QByteArray id = QByteArray::number(agent);
        run("INSERT INTO agent_event (at, agent_id, team_id, source_id, kind, state) VALUES ("
            "site_midnight(site_day(now()) - 1) + interval '"
            + QByteArray::number(second) + " s', " + id + ", 1 + " + id + " % 2, 1, 'setting', '"
            + state + "')");
    }
    void gap()
    {
        run("INSERT INTO feed_gap SELECT 1, tstzrange(m + interval '1 h', m + interval '2 h'), "
            "'link lost' FROM site_midnight(site_day(now()) - 1) m");
    }
    [[nodiscard]] std::map<std::string, OddFigure> odd(Connection &connection, QDate wanted = {})
    {
        std::map<std::string, OddFigure> result;
        for (const OddFigure &figure :
             store.oddDay(connection, wanted.isValid() ? wanted : day).figures)
            result[(figure.agentNo + u' ' + codeOf(figure.metric)).toStdString()] = figure;
        return result;
    }
    // 40 legs and 60 states an agent, at random but always the same.
    void addRandomFacts()
    {
        run("SELECT setseed(0.73);"
            "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
            " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s,"
            " hold_count, hold_s, outcome)"
            " SELECT 1, 'r' || a || '.' || n, 1, x.at, CASE WHEN x.how < 6 THEN x.at + interval '9 "
            "s' "
            "END, x.at + interval '90 s', 1, a, 1 + a % 2, 1, 1, x.ring, 3,"
            " CASE WHEN x.how < 6 AND x.talk > 20 THEN x.talk END, 0, 0,"
            " (ARRAY['caller', 'agent', 'blind', 'attended', 'agent', 'caller', 'no_answer', "
            "'canceled'])[1 + x.how]::leg_outcome"
            " FROM generate_series(1, 6) a, generate_series(1, 40) n,"
            " LATERAL (SELECT site_midnight(site_day(now()) - 1) + random() * interval '25 h' AS "
            "at,"
            " (random() * 22000)::int AS ring, (a * 0 + n * 0 + random() * 400)::int AS talk,"
            " floor(random() * 8)::int AS how) x;"
            "INSERT INTO agent_event (at, agent_id, team_id, source_id, kind, state)"
            " SELECT date_trunc('milliseconds', site_midnight(site_day(now()) - 1) - interval '1 h'"
            " + (a * 0 + n * 0 + random()) * interval '26 h'), a, 1 + a % 2, 1, 'setting',"
            " (ARRAY['talking', 'available', 'paused', 'after_call', 'signed_out'])"
            "[1 + floor(random() * 5 + a * 0 + n * 0)::int]::agent_state"
            " FROM generate_series(1, 6) a, generate_series(1, 60) n");
    }
};

}

TEST_CASE("#73: every figure of a day is what the calls and states of the day add up to in C++")
{
    FigureCentre centre;
    centre.addRandomFacts();
    int compared = 0;
    for (int agent = 1; agent <= 6; ++agent) {
        const AgentDay day = AgentDayStore().fetch(centre.owner, AgentId(agent), centre.day);
        REQUIRE(day.calls.size() > 20);
        Rows rows = centre.owner.execute(
            "SELECT metric, round(figure * 100)::bigint AS figure, calls, part FROM "
            "figures_of_day(site_day(now()) - 1, "
            + QByteArray::number(agent) + ")");
        while (rows.next()) {
            const auto metric = figureMetricFromCode(rows.text("metric"));
            REQUIRE(metric);
            INFO(agent << ' ' << rows.text("metric").toStdString());
            const DayMeasure measure = measureOf(*metric, day);
            REQUIRE(measure.hundredths);
            CHECK(rows.integer("figure") == *measure.hundredths);
            CHECK(rows.integer("calls") == measure.calls);
            // The evidence makes the figure's part.
            double seconds = 0;
            const auto pieces = centre.store.pieces(centre.owner, centre.day, *metric, day.agentId);
            for (const FigurePiece &piece : pieces)
                seconds += piece.seconds.value_or(0);
            if (*metric == FigureMetric::TalkLongest)
                CHECK(pieces.front().seconds == rows.real("part"));
            else if (unitOf(*metric) == FigureUnit::Seconds || isOfStates(*metric))
                CHECK(seconds == Approx(rows.real("part")).margin(0.001));
            else
                CHECK(double(pieces.size()) == rows.real("part"));
            ++compared;
        }
    }
    CHECK(compared == 6 * int(allFigureMetrics.size()));
}

TEST_CASE("#73: who is outside is judged alike by the database and by the rules in C++")
{
    FigureCentre centre;
    centre.addRandomFacts();
    std::vector<FigureRule> rules;
    for (const FigureMetric metric : allFigureMetrics) {
        // Around the middle of what the six do, so that some are outside and some are not.
        Rows row = centre.owner.execute(
            "SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY figure) * 100)::bigint AS m "
            "FROM figures_of_day(site_day(now()) - 1, NULL) WHERE metric = '"
            + codeOf(metric).toUtf8() + "'");
        row.next();
        FigureRule rule = atMost(metric, row.integer("m"), 15);
        if (rules.size() % 3 == 0)
            rule.lower = row.integer("m");
        rules.push_back(rule);
    }
    FigureRule own = atMost(FigureMetric::RingAverage, 100);
    own.teamId = TeamId(1);
    rules.push_back(own);
    for (const FigureRule &rule : rules)
        centre.rules.set(centre.owner, rule);
    centre.run("UPDATE figure_rule SET days = daterange(lower(days) - 30, upper(days))");
    std::map<std::string, qint64> expected;
    for (FigureRule &rule : rules)
        rule.from = centre.day.addDays(-20);
    for (int agent = 1; agent <= 6; ++agent) {
        const AgentDay day = AgentDayStore().fetch(centre.owner, AgentId(agent), centre.day);
        for (const FigureMetric metric : allFigureMetrics) {
            const FigureRule *rule = ruleFor(rules, metric, TeamId(1 + agent % 2), centre.day);
            REQUIRE(rule);
            if (const auto bound = passedBound(*rule, measureOf(metric, day)))
                expected[(day.agentNo + u' ' + codeOf(metric)).toStdString()] = *bound;
        }
    }
    std::map<std::string, qint64> found;
    for (const auto &[key, figure] : centre.odd(centre.owner))
        found[key] = figure.bound;
    CHECK(found == expected);
    CHECK(expected.size() > 20);
    CHECK(expected.size() < 6 * allFigureMetrics.size());
}

TEST_CASE(
    "#73: fewer calls than the rule asks for are not judged, and a bound itself is not passed")
{
    FigureCentre centre;
    centre.rule(atMost(FigureMetric::RingAverage, 1000, 2));
    centre.leg(1, 3600, 12000, 60, "caller");
    centre.leg(2, 3600, 12000, 60, "caller");
    centre.leg(2, 7200, 8010, 60, "caller");
    centre.leg(3, 3600, 12000, 60, "caller");
    centre.leg(3, 7200, 8000, 60, "caller");
    const auto odd = centre.odd(centre.owner);
    REQUIRE(odd.size() == 1);
    const OddFigure &figure = odd.at("1002 ring_average");
    CHECK(figure.figure == 1001); // 10.005 s, half up
    CHECK(figure.bound == 1000);
    CHECK(figure.calls == 2);
    CHECK(figure.standard == QStringLiteral("受话管理制度 §3"));
    CHECK_FALSE(figure.isToConfirm);
    CHECK(centre.store.oddDay(centre.owner, centre.day).rules == 1);
    CHECK(centre.odd(centre.owner, centre.today).empty());
}

TEST_CASE("#73: a leader sees and enters the people whom she led on that day, a manager everybody")
{
    FigureCentre centre;
    centre.rule(atMost(FigureMetric::NoAnswerCount, 0));
    centre.leg(1, 3600, 20000, 0, "no_answer"); // team 2
    centre.leg(2, 3600, 20000, 0, "no_answer"); // team 1
    Connection leader = centre.database.connect(centre.staff("leader", 1));
    Connection manager = centre.database.connect(centre.staff("manager"));
    Connection planner = centre.database.connect(centre.staff("scheduler"));
    CHECK(centre.odd(leader).size() == 1);
    CHECK(centre.odd(leader).begin()->first == "1002 no_answer_count");
    CHECK(centre.odd(manager).size() == 2);
    CHECK(refusal([&] { (void)centre.odd(planner); })
          == "kind " + std::to_string(int(ProblemKind::Denied)));
    const auto enter = [&](Connection &who, int agent) {
        return refusal([&] {
            centre.store.enterFigure(who, AgentId(agent), centre.day, FigureMetric::NoAnswerCount,
                                     QStringLiteral("rang in vain"));
        });
    };
    CHECK(enter(leader, 1) == "deed_reach");
    CHECK(enter(leader, 2) == "done");
    CHECK(enter(manager, 1) == "done");
    // She led until the day before: now it is not hers any more, nor the entry.
    const AppraisalQuery all{centre.day, centre.today, {}, 100};
    CHECK(centre.store.entries(leader, all).size() == 1);
    CHECK(centre.store.entries(manager, all).size() == 2);
    centre.run("UPDATE team_leader SET during = daterange(NULL, site_day(now()) - 1)");
    CHECK(centre.odd(leader).empty());
    CHECK(centre.store.entries(leader, all).empty());
}

TEST_CASE("#73: an odd figure is entered once, with its arithmetic and calls, and is never changed")
{
    FigureCentre centre;
    centre.rule(atMost(FigureMetric::AgentHangUpShare, 3000));
    centre.leg(2, 3600, 4000, 60, "agent");
    centre.leg(2, 7200, 4000, 30, "agent");
    centre.leg(2, 9000, 4000, 90, "caller");
    const QString leaderLogin = centre.staff("leader", 1);
    Connection leader = centre.database.connect(leaderLogin);
    Connection manager = centre.database.connect(centre.staff("manager"));
    const auto enter = [&](Connection &who) {
        return centre.store.enterFigure(who, AgentId(2), centre.day, FigureMetric::AgentHangUpShare,
                                        QStringLiteral("two of three"));
    };
    const AppraisalId id = enter(leader);
    try {
        enter(manager);
        FAIL("a second entry was taken");
    } catch (const DbError &error) {
        CHECK(error.problem().constraint == u"appraisal_entered_once");
        CHECK(error.problem().hint == u"leader"); // who did it
    }
    CHECK(centre.odd(manager).at("1002 agent_hang_up_share").enteredBy == u"leader");
    const std::vector<Appraisal> entries =
        centre.store.entries(manager, {centre.day, centre.today, AppraisalState::Proposed, 100});
    REQUIRE(entries.size() == 1);
    const Appraisal &entry = entries.front();
    CHECK(entry.id == id);
    CHECK(entry.metric == FigureMetric::AgentHangUpShare);
    CHECK(entry.figure == 6667);
    CHECK(entry.bound == 3000);
    CHECK(entry.points == 50);
    CHECK(entry.comment == u"two of three");
    CHECK(entry.evidence.part == 2);
    CHECK(entry.evidence.whole == 3);
    REQUIRE(entry.evidence.pieces.size() == 2);
    CHECK(entry.evidence.pieces[0].callUid == u"c3600.2");
    CHECK(entry.evidence.pieces[0].seconds == 60);
    CHECK(entry.evidence.pieces[0].queue == u"Sales");
    CHECK(entry.evidence.until.secsTo(entry.evidence.from) == -86400);
    // It stays as it is, for its owner too, and nobody else may touch the table.
    for (const char *change :
         {"UPDATE appraisal_entry SET points = 0", "UPDATE appraisal_entry SET evidence = '{}'",
          "DELETE FROM appraisal_entry"})
        CHECK(refusal([&] { centre.run(change); }) == "appraisal_entry_kept");
    CHECK(refusal([&] { leader.execute("DELETE FROM appraisal_entry"); })
          == "kind " + std::to_string(int(ProblemKind::Denied)));
    CHECK(refusal([&] { leader.execute("INSERT INTO appraisal_entry (kind) VALUES ('figure')"); })
          == "kind " + std::to_string(int(ProblemKind::Denied)));
    CHECK(refusal([&] { Rows rows = manager.execute("UPDATE figure_rule SET upper_bound = 1"); })
          == "kind " + std::to_string(int(ProblemKind::Denied)));
    Rows audit = centre.owner.execute(
        "SELECT count(*) AS n FROM audit_entry WHERE table_name = 'appraisal_entry'");
    audit.next();
    CHECK(audit.integer("n") == 1);
    Connection admin = centre.database.connect(centre.staff("admin"));
    Rows hidden =
        admin.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name = 'appraisal_entry'");
    hidden.next();
    CHECK(hidden.integer("n") == 0);
}

TEST_CASE("#73: a manager confirms, the proposer withdraws before that, and then it can stand anew")
{
    FigureCentre centre;
    centre.rule(atMost(FigureMetric::TransferCount, 0));
    centre.leg(2, 3600, 4000, 60, "blind");
    Connection leader = centre.database.connect(centre.staff("leader", 1));
    Connection manager = centre.database.connect(centre.staff("manager"));
    const auto enter = [&] {
        return centre.store.enterFigure(leader, AgentId(2), centre.day, FigureMetric::TransferCount,
                                        {});
    };
    const AppraisalId first = enter();
    CHECK(refusal([&] { centre.store.confirm(leader, first, {}); })
          == "kind " + std::to_string(int(ProblemKind::Denied)));
    CHECK(refusal([&] { centre.store.withdraw(leader, first, QStringLiteral(" ")); })
          == "appraisal_withdrawal_explained");
    centre.store.withdraw(leader, first, QStringLiteral("wrong person"));
    CHECK(refusal([&] { centre.store.confirm(manager, first, {}); }) == "appraisal_proposed");
    const AppraisalId second = enter();
    centre.store.confirm(manager, second, QStringLiteral("seen"));
    CHECK(refusal([&] { centre.store.withdraw(leader, second, QStringLiteral("late")); })
          == "appraisal_withdrawer");
    CHECK(refusal([&] {
              centre.run(
                  "UPDATE appraisal_entry SET confirmed_note = 'x' WHERE state = 'confirmed'");
          })
          == "appraisal_entry_kept");
    centre.store.withdraw(manager, second, QStringLiteral("a training day"));
    const auto entries = centre.store.entries(manager, {centre.day, centre.day, {}, 100});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].state == AppraisalState::Withdrawn);
    CHECK(entries[0].confirmedBy == u"manager");
    CHECK(entries[0].withdrawnWhy == u"a training day");
}

TEST_CASE("#73: a gap of a feed makes the figure one to confirm, in words: no fine out of a gap")
{
    FigureCentre centre;
    centre.gap();
    centre.rule(atMost(FigureMetric::TalkLongest, 5000));
    centre.leg(2, 36000, 4000, 60, "caller");
    Connection manager = centre.database.connect(centre.staff("manager"));
    CHECK(centre.odd(manager).at("1002 talk_longest").isToConfirm);
    const AppraisalId id =
        centre.store.enterFigure(manager, AgentId(2), centre.day, FigureMetric::TalkLongest, {});
    CHECK(refusal([&] { centre.store.confirm(manager, id, {}); }) == "appraisal_gap_explained");
    centre.store.confirm(manager, id, QStringLiteral("the recording shows it"));
    const auto entries =
        centre.store.entries(manager, {centre.day, centre.day, AppraisalState::Confirmed, 1});
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].isToConfirm);
    REQUIRE(entries[0].evidence.gaps.size() == 1);
    CHECK(entries[0].evidence.gaps[0].why == u"link lost");
    CHECK(entries[0].evidence.gaps[0].from.secsTo(entries[0].evidence.gaps[0].until) == 3600);
}

TEST_CASE("#73: an agent's alarm is entered once, a queue's never")
{
    FigureCentre centre;
    centre.run(
        "SELECT set_threshold('pause_overrun', NULL, NULL, NULL, NULL, 0, 120, NULL);"
        "INSERT INTO alarm (kind, agent_id, queue_id, team_id, since, level, highest, value, "
        "allowed_s, amber, red, threshold_id, raised_at, ended_at)"
        " SELECT 'pause_overrun', a, q, t, now() - interval '900 s', 2, 2, 300, 600, 0, 120, "
        "threshold_id, now() - interval '300 s', now() FROM threshold,"
        " (VALUES (2, NULL, 1), (NULL, 1, NULL), (1, NULL, 2)) v (a, q, t)");
    Connection leader = centre.database.connect(centre.staff("leader", 1));
    const auto enter = [&](int alarm) {
        return refusal([&] {
            centre.store.enterAlarm(leader, AlarmId(alarm), QStringLiteral("§5"), 100,
                                    QStringLiteral("again"));
        });
    };
    CHECK(enter(1) == "done");
    CHECK(enter(1) == "appraisal_entered_once");
    CHECK(enter(2) == "appraisal_of_agent");
    CHECK(enter(3) == "deed_reach");
    const auto entries = centre.store.entries(leader, {centre.day, centre.today, {}, 10});
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].alarmKind == ThresholdKind::PauseOverrun);
    CHECK(entries[0].figure == 90000);
    CHECK(entries[0].bound == 72000);
    CHECK(entries[0].points == 100);
    CHECK(entries[0].evidence.alarm.id == AlarmId(1));
    CHECK(entries[0].evidence.alarm.allowedSeconds == 600);
    CHECK(entries[0].evidence.alarm.since.secsTo(entries[0].evidence.until) == 900);
}

TEST_CASE("#73: a number that is nobody's yet is not appraised")
{
    FigureCentre centre;
    centre.rule(atMost(FigureMetric::NoAnswerCount, 0));
    centre.leg(2, 3600, 20000, 0, "no_answer");
    centre.run("UPDATE agent SET provisional = true WHERE agent_id = 2");
    Connection manager = centre.database.connect(centre.staff("manager"));
    CHECK(refusal([&] {
              centre.store.enterFigure(manager, AgentId(2), centre.day, FigureMetric::NoAnswerCount,
                                       {});
          })
          == "appraisal_agent_known");
}

TEST_CASE("#73: rules are versions: never backdated, never overlapping, and a used one stays")
{
    FigureCentre centre;
    Connection manager = centre.database.connect(centre.staff("manager"));
    Connection leader = centre.database.connect(centre.staff("leader", 1));
    const auto set = [&](FigureRule rule, QDate from = {}) {
        rule.from = from;
        return refusal([&] { centre.rules.set(manager, rule); });
    };
    FigureRule rule = atMost(FigureMetric::NoAnswerCount, 0);
    CHECK(refusal([&] { centre.rules.set(leader, rule); })
          == "kind " + std::to_string(int(ProblemKind::Denied)));
    CHECK(set(rule, centre.day) == "rule_not_backdated");
    FigureRule wrong = rule;
    wrong.upper.reset();
    CHECK(set(wrong) == "figure_rule_bound_given");
    wrong.lower = -1;
    CHECK(set(wrong) == "figure_rule_bounds_positive");
    wrong.lower = 200;
    wrong.upper = 100;
    CHECK(set(wrong) == "figure_rule_bounds_in_order");
    wrong = atMost(FigureMetric::PausedShare, 10001);
    CHECK(set(wrong) == "figure_rule_share_possible");
    wrong = rule;
    wrong.standard = QStringLiteral("  ");
    CHECK(set(wrong) == "figure_rule_standard_given");
    CHECK(set(rule) == "done");
    rule.upper = 300;
    CHECK(set(rule, centre.today.addDays(5)) == "done");
    std::vector<FigureRule> versions = centre.rules.rules(leader);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].until == centre.today.addDays(5));
    CHECK(versions[1].upper == 300);
    CHECK_FALSE(versions[1].until.isValid());
    CHECK(refusal([&] {
              centre.run("INSERT INTO figure_rule (metric, upper_bound, standard, days) VALUES "
                         "('no_answer_count', 1, 's', daterange(site_day(now()), NULL))");
          })
          == "figure_rule_once");
    // Judged by today's version: it cannot be replaced from today on, from tomorrow on it can.
    centre.run("INSERT INTO agent_leg SELECT 1, 'x', 1, site_midnight(site_day(now())), NULL, "
               "now(), 1, 2, 1, 1, 1, 9000, 0, NULL, 0, 0, 'no_answer'");
    centre.store.enterFigure(manager, AgentId(2), centre.today, FigureMetric::NoAnswerCount, {});
    CHECK(set(rule) == "figure_rule_used");
    CHECK(refusal([&] { centre.rules.end(manager, versions[0].id, {}); }) == "figure_rule_used");
    CHECK(refusal([&] { centre.run("UPDATE figure_rule SET upper_bound = 9"); })
          == "figure_rule_used");
    CHECK(set(rule, centre.today.addDays(1)) == "done");
    versions = centre.rules.rules(leader);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].upper == 0);
    CHECK(versions[0].until == centre.today.addDays(1));
}

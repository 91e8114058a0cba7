// SPDX-License-Identifier: GPL-3.0-or-later
// What a review of the totals, of runs and of schedules found: each case fails without its mend.
#include "people/peoplestore.h"
#include "reports/reportrunstore.h"
#include "reports/reportschedulestore.h"
#include "support/numberof.h"
#include "support/performancecentre.h"

#include <catch2/catch.hpp>

#include <tuple>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using enum PerformanceMetric;

// Ann (1001) works; Bob (1002) works; Cid (1003) is on leave all month and sat the exam.
struct OnLeave : PerformanceCentre
{
    OnLeave()
    {
        for (const char *no : {"1001", "1002"}) {
            work(no, "2026-10-05", 15000, 28000);
            addSheet(no, "2026-10-05 10:00", 8000);
            attend(no, "2026-10-05", "present");
        }
        mark(u"1001,2026-10,exam,50,100\n1003,2026-10,exam,100,100\n"_qs);
    }
    [[nodiscard]] PerformanceTotal teamOne() const
    {
        for (const PerformanceTotal &one : teams())
            if (one.name == u"Sales one")
                return one;
        return {};
    }
    [[nodiscard]] PerformanceTotal leaderOf(const QString &team) const
    {
        for (const PerformanceTotal &one : totals())
            if (one.post == u"leader" && one.team == team)
                return one;
        return {};
    }
};

// The only word of a row.
QString word(Connection &connection, const QByteArray &sql)
{
    Rows row = connection.execute("SELECT (" + sql + ")::text AS word");
    row.next();
    return row.text("word");
}

ReportSchedule daily(QTime at)
{
    ReportSchedule schedule;
    schedule.request.report = u"monthly-book"_qs;
    schedule.request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    schedule.every = ReportSchedule::Every::Day;
    schedule.dayOf = 1;
    schedule.at = at;
    schedule.formats = {ReportFormat::Pdf};
    schedule.folder = u"/srv/reports"_qs;
    return schedule;
}

struct Scheduled : PerformanceCentre
{
    Scheduled() : desk(database.connect(manager))
    {
        id = store.save(desk, daily(QTime(6, 0)));
        run("UPDATE report_schedule SET next_at = now() - interval '1 minute'");
    }
    [[nodiscard]] QString kept(const QByteArray &column)
    {
        return word(owner, "SELECT " + column + " FROM report_schedule");
    }

    ReportScheduleStore store;
    Connection desk;
    qint64 id = 0;
};

// Somebody whom the switch told of and nobody knows.
qint64 addProvisional(PerformanceCentre &hall)
{
    hall.run("INSERT INTO agent (agent_no, name, provisional) VALUES ('9001', '9001', true)");
    return number(hall.owner, "SELECT agent_id FROM agent WHERE agent_no = '9001'");
}

}

TEST_CASE("#78 who was on leave all month has no place and is not in the mean of his team")
{
    OnLeave hall;
    for (int closed = 0; closed < 2; ++closed) {
        INFO(closed);
        const PerformanceTotal away = hall.totalOf(u"1003"_qs);
        CHECK(away.total == 100.0); // of the exam alone, 15 of 100
        CHECK(away.place == 0);
        CHECK_FALSE(isMeasured(away));
        CHECK(weightThere(away.parts) == 15);
        const PerformanceTotal ann = hall.totalOf(u"1001"_qs);
        const PerformanceTotal bob = hall.totalOf(u"1002"_qs);
        CHECK(bob.place == 1);
        CHECK(ann.place == 2);
        CHECK(isMeasured(ann));
        CHECK(hall.teamOne().total == teamTotal({ann, bob, away}));
        CHECK(hall.teamOne().total == halfUp((*ann.total + *bob.total) / 2));
        if (closed == 0)
            hall.close("2026-10-01");
    }
}

TEST_CASE("#78 exactly half of the weights is enough for a place")
{
    OnLeave hall;
    hall.runBare("UPDATE performance_part SET weight = 50 WHERE metric = 'exam' AND"
                 " performance_scheme_id = 1; UPDATE performance_part SET weight = 50 - 30 WHERE"
                 " metric = 'qa-score' AND performance_scheme_id = 1; UPDATE performance_part SET"
                 " weight = 5 WHERE metric = 'efficiency' AND performance_scheme_id = 1; UPDATE"
                 " performance_part SET weight = 5 WHERE metric IN ('success-rate', 'satisfaction')"
                 " AND performance_scheme_id = 1");
    CHECK(number(hall.owner, "SELECT sum(weight) FROM performance_part WHERE"
                             " performance_scheme_id = 1")
          == 100);
    CHECK(hall.totalOf(u"1003"_qs).place == 1);
    hall.runBare("UPDATE performance_part SET weight = 49 WHERE metric = 'exam' AND"
                 " performance_scheme_id = 1; UPDATE performance_part SET weight = 21 WHERE"
                 " metric = 'qa-score' AND performance_scheme_id = 1");
    CHECK(hall.totalOf(u"1003"_qs).place == 0);
}

TEST_CASE("#23 the service level of the queues is a value of who was there")
{
    OnLeave hall;
    hall.runBare("UPDATE performance_part SET metric = 'service-level' WHERE metric = 'qa-score'");
    const auto valueOf = [&hall](const char *agentNo) {
        return word(hall.owner,
                    QByteArray("SELECT p ->> 'value' FROM reckon_performance('2026-10-01') r,"
                               " jsonb_array_elements(r.parts) p WHERE r.agent_no = '")
                        + agentNo + "' AND p ->> 'metric' = 'service-level'");
    };
    hall.run("CREATE OR REPLACE FUNCTION performance_service(p_month date) RETURNS numeric LANGUAGE"
             " sql STABLE AS 'SELECT 93.75'");
    CHECK(valueOf("1001") == u"93.75");
    CHECK(valueOf("1003").isEmpty());
    WorkSums sums;
    CHECK_FALSE(serviceValue(93.75, sums).has_value());
    sums.loginS = 1;
    CHECK(serviceValue(93.75, sums) == 93.75);
    sums = {};
    sums.offered = 1;
    CHECK(serviceValue(93.75, sums) == 93.75);
}

TEST_CASE("#219 a report on a provisional agent and a refused outcome leave him assignable")
{
    PerformanceCentre hall;
    const qint64 provisional = addProvisional(hall);
    Connection managed = hall.database.connect(hall.manager);
    ReportRequest request = daily({}).request;
    request.scope.agentId = AgentId(provisional);
    std::ignore = ReportRunStore().begin(managed, request, u"1"_qs, 0);
    PerformanceTotal him;
    him.agentId = AgentId(provisional);
    const auto refusal = [&] {
        return hall
            .tryAs(hall.manager,
                   [&](Connection &by) {
                       PerformanceStore().decide(by, hall.october, him, u"bonus"_qs,
                                                 u"干得不错"_qs);
                   })
            .constraint;
    };
    CHECK(refusal() == u"performance_agent_known");
    Connection admin = hall.database.connect(hall.staff("admin"));
    PeopleStore().assign(admin, AgentId(provisional), AgentId(1));
    CHECK(number(hall.owner, "SELECT count(*) FROM agent WHERE provisional") == 0);
    CHECK(hall.tryAs(hall.manager,
                     [&](Connection &by) {
                         std::ignore = ReportRunStore().begin(by, request, u"1"_qs, 0);
                     })
              .constraint
          == u"report_agent"); // he is known by his own number now
    CHECK(ReportRunStore().list(managed, {}).size() == 1);
    CHECK(refusal() == u"performance_agent_known");
}

TEST_CASE("#138 the totals of a closed month stay with the department of then")
{
    OnLeave hall;
    hall.run("INSERT INTO department (name) VALUES ('D'), ('E');"
             " UPDATE team SET department_id = (SELECT department_id FROM department WHERE name ="
             " 'D') WHERE team_id = 1");
    ReportScope scope;
    scope.departmentId =
        number(hall.owner, "SELECT department_id FROM department WHERE name = 'D'");
    const size_t open = hall.totals({}, scope).size();
    CHECK(open == 5);
    hall.close("2026-10-01");
    hall.run("UPDATE team SET department_id = (SELECT department_id FROM department WHERE name ="
             " 'E') WHERE team_id = 1");
    CHECK(hall.totals({}, scope).size() == open);
}

TEST_CASE("#138 a transfer that is planned moves nobody before its day")
{
    PerformanceCentre hall;
    hall.run("DELETE FROM agent_team WHERE agent_id = 2;"
             " INSERT INTO agent_team VALUES"
             " (2, 1, daterange('2000-01-01', site_day(now()) + 1)),"
             " (2, 2, daterange(site_day(now()) + 1, NULL))");
    // The month of today, and where tomorrow is the next one there is nothing to see in it.
    CHECK(number(hall.owner, "SELECT team_id FROM performance_homes(date_trunc('month',"
                             " site_day(now())::timestamp)::date) WHERE agent_id = 2")
          == 1);
    CHECK(number(hall.owner, "SELECT (on_date <= site_day(now()))::int FROM performance_homes("
                             "date_trunc('month', site_day(now())::timestamp)::date)"
                             " WHERE agent_id = 2")
          == 1);
    hall.run("DELETE FROM agent_team WHERE agent_id = 2; UPDATE agent SET left_on = '2026-10-10'"
             " WHERE agent_id = 2; INSERT INTO agent_team VALUES"
             " (2, 1, '[2000-01-01,2026-10-20)'), (2, 2, '[2026-10-20,)')");
    CHECK(number(hall.owner,
                 "SELECT team_id FROM performance_homes('2026-10-01') WHERE agent_id = 2")
          == 1); // he had left before
}

TEST_CASE("#138 who takes a team over is measured by its days since then")
{
    OnLeave hall;
    hall.addSheet("1001", "2026-10-31 10:00", 10000);
    CHECK(hall.partOf(hall.leaderOf(u"Sales one"_qs), QaScore).value == 86.67);
    hall.run("UPDATE team_leader SET during = '[2000-01-01,2026-10-31)' WHERE team_id = 1");
    const QString late = hall.database.addLogin(u"late"_qs, {u"bz_leader"_qs});
    hall.run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 1,"
             " '[2026-10-31,)' FROM staff WHERE db_role = "
             + hall.owner.quotedText(late));
    CHECK(hall.partOf(hall.leaderOf(u"Sales one"_qs), QaScore).value == 100.0);
    CHECK(hall.partOf(hall.leaderOf(u"Sales one"_qs), QaScore).points == 100.0);
}

TEST_CASE("line 3 what a schedule is set to while it runs is still to come")
{
    Scheduled hall;
    const auto taken = hall.store.takeDue(hall.desk, hall.id);
    REQUIRE(taken);
    ReportSchedule later = daily(QTime(6, 0));
    later.scheduleId = hall.id;
    hall.store.save(hall.desk, later);
    hall.run("UPDATE report_schedule SET next_at = now() + interval '1 hour'");
    const QString next = hall.kept("next_at");
    hall.store.settle(hall.desk, *taken, {});
    CHECK(hall.kept("next_at") == next);
    CHECK(hall.kept("last_of < next_at") == u"true");
}

TEST_CASE("line 3 a wish while the due one runs is run once and the due one not twice")
{
    Scheduled hall;
    const auto due = hall.store.takeDue(hall.desk, hall.id);
    REQUIRE(due);
    hall.store.want(hall.desk, hall.id);
    hall.store.settle(hall.desk, *due, {});
    CHECK(hall.kept("next_at > now()") == u"true");
    const auto wish = hall.store.takeDue(hall.desk, hall.id);
    REQUIRE(wish);
    CHECK(wish->dueAt > due->dueAt);
    hall.store.settle(hall.desk, *wish, {});
    CHECK_FALSE(hall.store.takeDue(hall.desk, hall.id));
}

TEST_CASE("line 3 a session that could not settle keeps no schedule from the others")
{
    Scheduled hall;
    std::ignore = hall.store.takeDue(hall.desk, hall.id); // its settling failed
    const auto again = hall.store.takeDue(hall.desk, hall.id);
    REQUIRE(again);
    CHECK(again->attempts == 2);
    hall.store.settle(hall.desk, *again, {});
    hall.run("UPDATE report_schedule SET next_at = now() - interval '1 minute'");
    Connection other = hall.database.connect(hall.manager);
    CHECK(hall.store.takeDue(other, hall.id));
}

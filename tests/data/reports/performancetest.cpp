// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfigures.h"
#include "support/performancecentre.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using enum PerformanceMetric;

// 1001 has it all but satisfaction, and bonus points; 1002 a sheet alone.
struct Worked : PerformanceCentre
{
    Worked()
    {
        work("1001", "2026-10-05", 15000, 28000);
        work("1001", "2026-10-06", 13000, 22000);
        results("1001", "2026-10-05", 100, 15);
        addSheet("1001", "2026-10-05 10:00", 9000);
        addSheet("1001", "2026-10-06 10:00", 8501);
        addSheet("1002", "2026-10-06 10:00", 7000);
        addSheet("1001", "2026-11-01 00:00", 1000); // another month's
        attend("1001", "2026-10-05", "present");
        attend("1001", "2026-10-06", "present", 60);
        attend("1001", "2026-10-07", "present");
        attend("1001", "2026-10-08", "absent");
        mark(u"1001,2026-10,exam,45,50\n"_qs);
        Connection open = database.connect(leader);
        open.execute("SELECT give_bonus_points(1, 1, '2026-10-01', 12, 'worked hard', NULL)");
    }
};

double points(const PerformanceTotal &total, PerformanceMetric metric)
{
    return PerformanceCentre::partOf(total, metric).points.value_or(-1);
}

}

TEST_CASE("#78 the total of a month by hand: parts and gap and rounding")
{
    const Worked hall;
    const PerformanceTotal one = hall.totalOf(u"1001"_qs);
    // (90 + 85.01) / 2 = 87.505, half up.
    CHECK(hall.partOf(one, QaScore).value == 87.51);
    CHECK(points(one, QaScore) == 87.51);
    CHECK(hall.partOf(one, Efficiency).value == 56.0); // 28000 / 50000
    CHECK(points(one, Efficiency) == 52.0);            // 30 to 80
    CHECK(points(one, SuccessRate) == 50.0);           // 15 of 0 to 30
    CHECK(points(one, Exam) == 90.0);
    CHECK_FALSE(hall.partOf(one, Satisfaction).points.has_value());
    CHECK(hall.partOf(one, Attendance).value == 62.5); // 3 less a half, of 4
    CHECK(points(one, Attendance) == 0.0);             // 80 and below
    CHECK(hall.partOf(one, LeaderPoints).value == 60.0);
    // (30*87.51 + 20*52 + 10*50 + 15*90 + 10*0 + 5*60) / 90 = 5815.3 / 90 = 64.6144…
    CHECK(one.total == 64.61);
    CHECK(one.place == 1);
    CHECK(hall.totalOf(u"1002"_qs).total == 70.0); // one part alone, 30 of 100: no place
    CHECK(hall.totalOf(u"1002"_qs).place == 0);
    CHECK_FALSE(hall.totalOf(u"1003"_qs).total.has_value());
    CHECK(hall.totalOf(u"1003"_qs).place == 0);
    CHECK(performanceTotal(one.parts) == one.total);
}

TEST_CASE("#77 who has not sat the exam has a gap that says so")
{
    Worked hall;
    const PerformanceTotal before = hall.totalOf(u"1002"_qs);
    CHECK(before.withGaps == 1);
    hall.mark(u"1002,2026-10,exam,0,100\n"_qs, u"b.csv"_qs);
    CHECK(hall.totalOf(u"1002"_qs).total == 46.67); // 30*70 / 45: a zero is no gap
}

TEST_CASE("#138 teams have the mean of their members and leaders the sums of their teams")
{
    const Worked hall;
    const auto teams = hall.teams();
    REQUIRE(teams.size() == 2);
    CHECK(teams[0].name == u"Sales one");
    CHECK(teams[0].total == 64.61); // of the one who has half of the weights
    CHECK(teams[0].members == 4);
    CHECK(teams[0].withGaps == 4);
    CHECK(teams[0].place == 1);
    CHECK_FALSE(teams[1].total.has_value());
    for (const PerformanceTotal &one : hall.totals()) {
        if (one.post != u"leader" || one.team != u"Sales one")
            continue;
        CHECK(hall.partOf(one, QaScore).value == 81.67); // three sheets, not two means
        CHECK(hall.partOf(one, Exam).value == 90.0);
        CHECK(one.name == u"leader");
    }
}

TEST_CASE("#78 a closed month never moves whatever comes later")
{
    Worked hall;
    const auto before = hall.totals();
    const auto teamsBefore = hall.teams();
    hall.close("2026-10-01");
    CHECK(hall.totals() == before);
    CHECK(hall.teams() == teamsBefore);
    hall.addSheet("1001", "2026-10-07 10:00", 0);
    hall.work("1002", "2026-10-07", 1, 20000);
    hall.run("UPDATE agent SET name = 'Another' WHERE agent_no = '1001'");
    CHECK(hall.totals() == before);
    CHECK(rejectsOf(hall.mark(u"1002,2026-10,exam,90,100\n"_qs, u"late.csv"_qs)) == u"2 closed");
    for (const char *sql : {"DELETE FROM performance_month", "TRUNCATE performance_month",
                            "UPDATE performance_month SET total = 100",
                            "UPDATE mark_entry SET given = 1", "DELETE FROM mark_entry"})
        CHECK_THROWS_AS(hall.run(sql), DbError);
}

TEST_CASE("#224 a scheme that a closed month stands on stays and another holds from next month on")
{
    Worked hall;
    hall.close("2026-10-01");
    CHECK_THROWS_AS(hall.run("UPDATE performance_part SET weight = 31 WHERE metric = 'qa-score'"),
                    DbError);
    const QDate today = PerformanceStore().today(hall.owner);
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    Connection open = hall.database.connect(hall.manager);
    const std::vector<PerformancePart> parts{{Sales, 70, 0, 5'000'000}, {Conduct, 30, 60, 100}};
    const auto fault = [&](QDate from, const std::vector<PerformancePart> &of) {
        return hall
            .tryAs(hall.manager,
                   [&](Connection &c) { PerformanceStore().saveScheme(c, u"agent"_qs, from, of); })
            .constraint;
    };
    CHECK(fault(next.addMonths(-1), parts) == u"performance_scheme_future");
    CHECK(fault(next.addDays(1), parts) == u"performance_scheme_future");
    CHECK(fault(next, {{Sales, 70, 0, 5}}) == u"performance_weights");
    CHECK(fault(next, {{Sales, 50, 0, 5}, {Sales, 50, 0, 5}}) == u"performance_part_twice");
    CHECK(fault(next, {{Sales, 100, 5, 5}}) == u"performance_part_full");
    CHECK(fault(next, {}) == u"performance_part_form");
    CHECK(fault(next, parts).isEmpty());
    CHECK(fault(next, parts).isEmpty()); // again in the place of the former
    const auto schemes = PerformanceStore().schemes(open);
    REQUIRE(schemes.size() == 3);
    CHECK(schemes[0].from == next);
    CHECK(schemes[0].parts == parts);
    CHECK_FALSE(schemes[0].isUsed);
    CHECK(schemes[1].until == next);
    CHECK(schemes[1].isUsed);
    CHECK(PerformanceStore().schemes(open, {hall.october, hall.october}).size() == 2);
}

TEST_CASE("#77 marks that cannot be taken are told by line and the rest is taken once")
{
    PerformanceCentre hall;
    const QString lines = u"1001,2026-10,exam,80,100\n"
                          "1001,2026-10,exam,81,100\n"
                          "9999,2026-10,exam,80,100\n"
                          "1002,2026-10,exam,101,100\n"
                          "1003,2099-10,exam,80,100\n"
                          "1004,2026-10,satisfaction,4,5\n"_qs;
    const MarkImport first = hall.mark(lines);
    CHECK(first.added == 2);
    CHECK(rejectsOf(first).toStdString() == "3 twice, 4 agent, 5 range, 6 future");
    const MarkImport again = hall.mark(lines);
    CHECK(again.added == 0);
    CHECK(again.known == 2);
    CHECK(hall.mark(u"1001,2026-10,exam,85,100\n"_qs, u"correction.csv"_qs).added == 1);
    CHECK(rejectsOf(hall.mark(u"1001,2026-10,exam,80,100\n"_qs)) == u"2 outdated");
    CHECK(hall.partOf(hall.totalOf(u"1001"_qs), Exam).value == 85.0);
    CHECK(hall.partOf(hall.totalOf(u"1004"_qs), Satisfaction).value == 80.0);
    Rows kept = hall.owner.execute("SELECT count(*) AS n FROM mark_entry");
    kept.next();
    CHECK(kept.integer("n") == 3);
}

TEST_CASE("#138 leaders read the teams that they led and others nothing")
{
    Worked hall;
    for (int closed = 0; closed < 2; ++closed) {
        INFO(closed);
        CHECK(hall.totals(hall.auditor).size() == 10); // eight and two leaders
        CHECK(hall.totals(hall.leader).size() == 5);
        for (const PerformanceTotal &one : hall.totals(hall.leader))
            CHECK(one.team == u"Sales one");
        CHECK(hall.teams(hall.leader).size() == 1);
        CHECK(hall.totals(hall.head).empty());
        const Problem refused = hall.tryAs(hall.inspector, [&](Connection &open) {
            (void)PerformanceStore().totals(open, hall.october);
        });
        CHECK(refused.kind == ProblemKind::Denied);
        ReportScope scope;
        scope.teamId = TeamId(2);
        CHECK(hall.totals(hall.leader, scope).empty());
        if (closed == 0)
            hall.close("2026-10-01");
    }
    hall.run("UPDATE team_leader SET during = '[2000-01-01,2026-10-31)' WHERE team_id = 1");
    CHECK(hall.totals(hall.leader).empty()); // not on the last day
}

TEST_CASE("#77 #219 only who may hands in marks and sets schemes and decides")
{
    Worked hall;
    const auto denied = [&](const QString &login, const QByteArray &sql) {
        INFO(sql.toStdString() << login.toStdString());
        CHECK(hall.tryAs(login, [&](Connection &open) { open.execute(sql); }).kind
              == ProblemKind::Denied);
    };
    for (const QString &login : {hall.leader, hall.auditor, hall.inspector}) {
        denied(login, "SELECT take_marks('f', '[]', '[]')");
        denied(login, "SELECT save_performance_scheme('agent', '2099-01-01', '[]')");
        denied(login, "SELECT decide_performance(1, '2026-10-01', 'bonus', 'because', 0)");
        denied(login, "SELECT close_incident(1, 'x')");
        denied(login, "INSERT INTO mark_import (file, added, known, rejects, entered_by) VALUES "
                      "('', 0, 0, '[]', 1)");
    }
    for (const QString &login : {hall.leader, hall.head})
        denied(login, "SELECT * FROM performance_month");
    denied(hall.leader, "SELECT * FROM mark_entry");
    denied(hall.manager, "UPDATE performance_part SET weight = 1");
    denied(hall.manager, "SELECT * FROM reckon_performance('2026-10-01')");
    CHECK(hall.mark(u"1003,2026-10,exam,5,10\n"_qs, u"h.csv"_qs, hall.head).added == 1);
}

TEST_CASE("#219 an outcome has a reason and a correction is a row of its own")
{
    Worked hall;
    const PerformanceStore store;
    Connection open = hall.database.connect(hall.manager);
    PerformanceTotal one = hall.totalOf(u"1001"_qs);
    CHECK(hall.tryAs(hall.manager,
                     [&](Connection &c) {
                         store.decide(c, hall.october, one, u"bonus"_qs, u" 好 "_qs);
                     })
              .constraint
          == u"performance_outcome_reason");
    store.decide(open, hall.october, one, u"bonus"_qs, u"连续三个月第一"_qs);
    CHECK(hall.tryAs(hall.manager,
                     [&](Connection &c) {
                         store.decide(c, hall.october, one, u"raise"_qs, u"别人先定了"_qs);
                     })
              .kind
          == ProblemKind::Conflict);
    one = hall.totalOf(u"1001"_qs);
    CHECK(one.outcome == u"bonus");
    CHECK(one.outcomeReason == u"连续三个月第一");
    store.decide(open, hall.october, one, QString(), u"记错人了,撤回"_qs);
    CHECK(hall.totalOf(u"1001"_qs).outcome.isEmpty());
    Rows kept = hall.owner.execute("SELECT count(*) AS n FROM performance_outcome");
    kept.next();
    CHECK(kept.integer("n") == 2);
}

TEST_CASE("#78 the database reckons what the program reckons for random centres")
{
    QRandomGenerator random(41);
    for (int round = 0; round < 4; ++round) {
        PerformanceCentre hall;
        std::map<QString, WorkSums> sums;
        std::map<QString, double> exams;
        QString marks;
        for (int i = 0; i < 8; ++i) {
            const QString no = QString::number(1001 + i);
            const QByteArray quoted = no.toLatin1();
            WorkSums &mine = sums[no];
            for (int day = 1; day < 1 + random.bounded(5); ++day) {
                const QByteArray on = QByteArray("2026-10-1") + QByteArray::number(day);
                const int login = random.bounded(1, 30'000);
                const int talk = random.bounded(login);
                hall.work(quoted, on, talk, login);
                mine.talkS += talk;
                mine.loginS += login;
                const int score = random.bounded(10'001);
                hall.addSheet(quoted, on + " 09:00", score);
                mine.sheets += 1;
                mine.scoreSum += score;
                const int late = random.bounded(2);
                hall.attend(quoted, on, "present", late * 60);
                mine.shifts += 1;
                mine.shiftsAttended += 1;
                mine.late += late;
                const int visits = random.bounded(1, 60);
                const int successes = random.bounded(visits + 1);
                hall.results(quoted, on, visits, successes);
                mine.visits += visits;
                mine.successes += successes;
            }
            if (random.bounded(3) > 0) {
                const int given = random.bounded(61);
                marks += u"%1,2026-10,exam,%2,60\n"_qs.arg(no).arg(given);
                exams[no] = halfUp(100.0 * given / 60);
            }
        }
        hall.mark(marks);
        for (int closed = 0; closed < 2; ++closed) {
            std::map<QString, std::vector<PerformanceTotal>> members;
            for (const PerformanceTotal &one : hall.totals()) {
                if (one.post != u"agent")
                    continue;
                std::vector<PartScore> parts = one.parts;
                for (PartScore &part : parts) {
                    part.value = metricValue(part.metric, sums[one.agentNo]);
                    if (part.metric == Exam && exams.contains(one.agentNo))
                        part.value = exams[one.agentNo];
                    part.points =
                        part.value ? std::optional(partPoints(
                            {part.metric, part.weight, part.zeroAt, part.fullAt}, *part.value))
                                   : std::nullopt;
                }
                INFO(round << ' ' << one.agentNo.toStdString());
                REQUIRE(parts == one.parts);
                REQUIRE(performanceTotal(parts) == one.total);
                members[one.team].push_back(one);
            }
            for (const PerformanceTotal &team : hall.teams())
                REQUIRE(teamTotal(members[team.team]) == team.total);
            if (closed == 0)
                hall.close("2026-10-01");
        }
    }
}

TEST_CASE("#240 an incident keeps its course and every former word and is closed once")
{
    PerformanceCentre hall;
    const IncidentStore store;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = now.date();
    const ReportSpan span{today.addDays(-3), today.addDays(1)};
    Incident one;
    one.kind = u"fault"_qs;
    one.title = u"中继线路中断"_qs;
    one.begunAt = now.addSecs(-7200);
    one.what = u"运营商线路故障"_qs;
    one.callsLost = 12;
    Connection led = hall.database.connect(hall.leader);
    Connection managed = hall.database.connect(hall.manager);
    const qint64 id = store.save(led, one);
    store.addEntry(led, id, now.addSecs(-3600), u"运营商已派单"_qs);
    store.addEntry(led, id, now.addSecs(-7000), u"话务切到备用线路"_qs);
    Incident read = store.list(managed, span).at(0);
    CHECK(read.no.endsWith(u"-0001"));
    CHECK(read.callsLost == 12);
    CHECK(read.agents == -1);
    CHECK(read.isOpen());
    REQUIRE(read.entries.size() == 2);
    CHECK(read.entries[0].text == u"话务切到备用线路"); // by time
    const auto refusal = [&](const QString &login, auto deed) {
        return hall.tryAs(login, deed).constraint;
    };
    CHECK(refusal(hall.manager, [&](Connection &c) { store.close(c, id, u"已恢复"_qs); })
          == u"incident_goes_on");
    Incident stale = read;
    read.endedAt = now.addSecs(-600);
    read.cause = u"挖断光缆"_qs;
    store.save(led, read);
    CHECK(refusal(hall.leader, [&](Connection &c) { store.save(c, stale); })
          == u"incident_meanwhile");
    read = store.list(managed, span).at(0);
    Incident wrong = read;
    wrong.endedAt = wrong.begunAt.addSecs(-1);
    CHECK(refusal(hall.leader, [&](Connection &c) { store.save(c, wrong); })
          == u"incident_ends_later");
    wrong = read;
    wrong.title = u" "_qs;
    CHECK(refusal(hall.leader, [&](Connection &c) { store.save(c, wrong); }) == u"incident_title");
    wrong.title = u"x"_qs;
    wrong.endedAt = now.addDays(1);
    CHECK(refusal(hall.leader, [&](Connection &c) { store.save(c, wrong); }) == u"incident_ahead");
    CHECK(refusal(hall.manager, [&](Connection &c) { store.close(c, id, u" "_qs); })
          == u"incident_closed");
    store.close(managed, id, u"已恢复,备用线路够用"_qs);
    CHECK(refusal(hall.leader, [&](Connection &c) { store.addEntry(c, id, now, u"又来了"_qs); })
          == u"incident_closed_already");
    CHECK_FALSE(store.list(managed, span).at(0).isOpen());
    Rows kept = hall.owner.execute("SELECT count(*) AS n FROM incident_revision");
    kept.next();
    CHECK(kept.integer("n") == 2);
    CHECK_THROWS_AS(hall.run("UPDATE incident_revision SET cause = ''"), DbError);
    CHECK(store.list(managed, {today.addDays(-30), today.addDays(-20)}).empty());
}

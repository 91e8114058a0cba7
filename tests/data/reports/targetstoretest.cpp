// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targetstore.h"
#include "reports/reportstore.h"
#include "support/performancecentre.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString qa = QStringLiteral("qa-mean");

struct Targets : PerformanceCentre
{
    [[nodiscard]] std::vector<FigureTarget> list(const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return TargetStore().list(open);
    }
    // "2026-10-01..2026-11-01 85" of a figure and team, the newest first.
    [[nodiscard]] QStringList versions(const QString &figure, qint64 team = 0)
    {
        QStringList told;
        for (const FigureTarget &one : list())
            if (one.figure == figure && number(one.teamId.value_or(TeamId(0))) == team)
                told.append(
                    u"%1..%2 %3"_qs
                        .arg(one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate))
                        .arg(one.value));
        return told;
    }
    [[nodiscard]] static FigureTarget wanted(const QString &figure, QDate from, double value,
                                             qint64 team = 0)
    {
        FigureTarget one;
        one.figure = figure;
        one.from = from;
        one.value = value;
        one.margin = 2;
        if (team != 0)
            one.teamId = TeamId(team);
        return one;
    }
    void save(const FigureTarget &target, const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        TargetStore().save(open, target);
    }
    void end(const FigureTarget &target, QDate from, const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        TargetStore().end(open, target, from);
    }
    [[nodiscard]] QString refusal(const FigureTarget &target)
    {
        try {
            save(target);
        } catch (const DbError &error) {
            CHECK(error.problem().kind == ProblemKind::Invalid);
            return error.problem().constraint;
        }
        return u"saved"_qs;
    }
    [[nodiscard]] ReportRequest question(QDate month, qint64 team = 0) const
    {
        ReportRequest request;
        request.report = u"monthly-book"_qs;
        request.span = spanOf(ReportPeriod::Month, month);
        if (team != 0)
            request.scope.teamId = TeamId(team);
        return request;
    }
    // What a reader's report of that month is judged by; -1: nothing.
    [[nodiscard]] double judged(const QString &figure, const ReportRequest &request,
                                const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        const auto found =
            targetFor(figure, request.span, request.scope, TargetStore().listFor(open, request));
        return found ? found->value : -1;
    }
};

}

TEST_CASE("#183 the product comes with targets of the centre and none of the service level")
{
    Targets hall;
    CHECK(hall.versions(qa) == QStringList{u"2000-01-01.. 85"_qs});
    CHECK(hall.versions(u"abandon-rate"_qs) == QStringList{u"2000-01-01.. 5"_qs});
    CHECK(hall.versions(u"service-level"_qs).isEmpty());
    CHECK(hall.list().front().madeBy.isEmpty());
    hall.run("UPDATE queue SET service_target = 82");
    Connection open = hall.database.connect(hall.manager);
    const TargetDays days = TargetStore().days(open);
    const ReportFrame frame = ReportStore().read(open, hall.question(hall.october)).frame;
    CHECK(days.servicePercent.value_or(80) == frame.serviceTarget); // one truth
    CHECK(days.openFrom == QDate(2000, 1, 1));
    CHECK(days.today.isValid());
}

TEST_CASE("#183 a version ends where the next begins and another of the same day gives way")
{
    Targets hall;
    const QDate november(2026, 11, 1);
    const QDate december(2026, 12, 1);
    hall.save(hall.wanted(qa, december, 92));
    hall.save(hall.wanted(qa, november, 90));
    CHECK(hall.versions(qa)
          == QStringList{u"2026-12-01.. 92"_qs, u"2026-11-01..2026-12-01 90"_qs,
                         u"2000-01-01..2026-11-01 85"_qs});
    hall.save(hall.wanted(qa, november, 85.5)); // as an undo does
    CHECK(hall.versions(qa)[1] == u"2026-11-01..2026-12-01 85.5");
    CHECK(hall.list()[size_t(hall.list().size() - 1)].targetId > 0);
    hall.end(hall.wanted(qa, december, 0), december);
    CHECK(hall.versions(qa)
          == QStringList{u"2026-11-01..2026-12-01 85.5"_qs, u"2000-01-01..2026-11-01 85"_qs});
    hall.end(hall.wanted(qa, november, 0), QDate(2026, 11, 15));
    CHECK(hall.versions(qa)[0] == u"2026-11-01..2026-11-15 85.5");
    try {
        hall.end(hall.wanted(qa, november, 0), december);
        FAIL("nothing was to be ended");
    } catch (const DbError &error) {
        CHECK(error.problem().constraint == u"figure_target_none");
    }
}

TEST_CASE("#181 a team's report is judged by the team's target before the centre's")
{
    Targets hall;
    hall.run("UPDATE team SET department_id = NULL WHERE team_id = 2");
    hall.run("INSERT INTO department (name) VALUES ('Outbound')");
    hall.run("UPDATE team SET department_id = (SELECT department_id FROM department WHERE name ="
             " 'Outbound') WHERE team_id = 1");
    CHECK(hall.judged(qa, hall.question(hall.october, 1)) == 85);
    FigureTarget ofDepartment = hall.wanted(qa, hall.october, 87);
    for (const FigureTarget &one : hall.list())
        CHECK_FALSE(one.departmentId.has_value());
    Connection open = hall.database.connect(hall.manager);
    Rows row = hall.owner.execute("SELECT department_id FROM department WHERE name = 'Outbound'");
    row.next();
    ofDepartment.departmentId = row.integer("department_id");
    hall.save(ofDepartment);
    CHECK(hall.judged(qa, hall.question(hall.october, 1)) == 87);
    CHECK(hall.judged(qa, hall.question(hall.october, 2)) == 85);
    hall.save(hall.wanted(qa, QDate(2026, 10, 31), 91, 1));
    CHECK(hall.judged(qa, hall.question(hall.october, 1)) == 91);
    CHECK(hall.judged(qa, hall.question(hall.october, 2)) == 85);
    CHECK(hall.judged(qa, hall.question(hall.october)) == 85);
    ReportRequest ofAgent = hall.question(hall.october);
    ofAgent.scope.agentId = AgentId(1);
    CHECK(hall.judged(qa, ofAgent) == 91); // 1001 is in team 1
    ofAgent.scope.agentId = AgentId(5);
    CHECK(hall.judged(qa, ofAgent) == 85);
}

TEST_CASE("#183 a closed month keeps what it was judged by whoever tries to change it")
{
    Targets hall;
    hall.save(hall.wanted(qa, hall.october, 88));
    hall.save(hall.wanted(qa, hall.october, 93, 1));
    hall.close("2026-10-01");
    const QDate november(2026, 11, 1);
    CHECK(hall.refusal(hall.wanted(qa, QDate(2026, 10, 31), 70)) == u"figure_target_closed");
    CHECK_THROWS_AS(hall.end(hall.wanted(qa, hall.october, 0), QDate(2026, 10, 31)), DbError);
    hall.save(hall.wanted(qa, november, 70));
    hall.end(hall.wanted(qa, november, 0, 1), november);
    CHECK(hall.judged(qa, hall.question(hall.october)) == 88);
    CHECK(hall.judged(qa, hall.question(hall.october, 1)) == 93);
    CHECK(hall.judged(qa, hall.question(november)) == 70);
    for (const char *sql :
         {"UPDATE figure_target SET value = 1 WHERE lower(valid) < '2026-11-01'",
          "UPDATE figure_target SET valid = daterange(lower(valid), '2026-10-15')",
          "UPDATE figure_target SET valid = daterange('2026-09-01', upper(valid)) WHERE "
          "lower(valid)"
          " >= '2026-10-01'",
          "DELETE FROM figure_target", "TRUNCATE figure_target",
          "INSERT INTO figure_target (figure, valid, direction, value, margin) VALUES"
          " ('efficiency', '[2026-10-01,)', 'at_least', 50, 5)"})
        CHECK_THROWS_AS(hall.run(sql), DbError);
}

TEST_CASE("#181 a department that a team joins later does not judge its closed month")
{
    Targets hall;
    hall.run("UPDATE team SET department_id = NULL");
    hall.run("INSERT INTO department (name) VALUES ('Later')");
    Rows row = hall.owner.execute("SELECT department_id FROM department WHERE name = 'Later'");
    row.next();
    FigureTarget later = hall.wanted(qa, hall.october, 60);
    later.departmentId = row.integer("department_id");
    hall.save(later);
    hall.work("1005", "2026-10-05", 100, 200);
    hall.close("2026-10-01");
    CHECK(hall.judged(qa, hall.question(hall.october, 2)) == 85);
    hall.run("UPDATE team SET department_id = (SELECT department_id FROM department WHERE name ="
             " 'Later')");
    CHECK(hall.judged(qa, hall.question(hall.october, 2)) == 85);
    CHECK(hall.judged(qa, hall.question(QDate(2026, 11, 1), 2)) == 60);
}

TEST_CASE("#183 two versions of a place never hold on the same day")
{
    Targets hall;
    CHECK_THROWS_AS(hall.run("INSERT INTO figure_target (figure, valid, direction, value, margin)"
                             " VALUES ('qa-mean', '[2026-10-01,)', 'at_least', 50, 5)"),
                    DbError);
    // Two managers at once: both are served one after the other.
    const auto set = [&hall](double value) {
        Connection open = hall.database.connect(hall.manager);
        for (int day = 1; day <= 10; ++day)
            TargetStore().save(open, Targets::wanted(qa, QDate(2027, 1, day), value));
    };
    std::thread other([&set] { set(60); });
    set(70);
    other.join();
    CHECK(hall.versions(qa).size() == 11);
}

TEST_CASE("#183 a target that makes no sense is refused by its name")
{
    Targets hall;
    const QDate november(2026, 11, 1);
    CHECK(hall.refusal(hall.wanted(qa, november, 100.1)) == u"figure_target_value");
    CHECK(hall.refusal(hall.wanted(qa, november, -1)) == u"figure_target_value");
    CHECK(hall.refusal(hall.wanted(u"service-level"_qs, november, 80)) == u"figure_target_service");
    CHECK(hall.refusal(hall.wanted(u"fines"_qs, november, 80)) == u"figure_target_known");
    CHECK(hall.refusal(hall.wanted(u"abandon-rate"_qs, november, 4, 1)) == u"figure_target_queues");
    CHECK(hall.refusal(hall.wanted(qa, november, 80, 4711)) == u"report_team");
    CHECK(hall.refusal(hall.wanted(qa, QDate(), 80)) == u"figure_target_from");
    FigureTarget wide = hall.wanted(qa, november, 80);
    wide.margin = 101;
    CHECK(hall.refusal(wide) == u"figure_target_margin");
    CHECK(hall.refusal(hall.wanted(u"sales"_qs, november, 99'999'999'900.0)) == u"saved");
}

TEST_CASE("#183 managers set targets and others read them")
{
    Targets hall;
    const FigureTarget target = hall.wanted(qa, QDate(2026, 11, 1), 80);
    for (const QString &login : {hall.leader, hall.auditor, hall.head}) {
        CHECK(hall.list(login).size() == 4);
        CHECK_THROWS_AS(hall.save(target, login), DbError);
        CHECK_THROWS_AS(hall.end(target, target.from, login), DbError);
        Connection open = hall.database.connect(login);
        for (const char *sql :
             {"DELETE FROM figure_target", "UPDATE figure_target SET value = 1",
              "INSERT INTO figure_target (figure, valid, direction, value, margin)"
              " VALUES ('efficiency', '[2026-12-01,)', 'at_least', 50, 5)"})
            CHECK_THROWS_AS(open.execute(sql), DbError);
    }
    Connection open = hall.database.connect(hall.manager);
    CHECK_THROWS_AS(open.execute("UPDATE figure_target SET value = 1"), DbError);
    CHECK_THROWS_AS(hall.judged(qa, hall.question(hall.october, 1), hall.second), DbError);
}

TEST_CASE("#181 what adds up is judged only for who sees all of it")
{
    Targets hall;
    const QString sales = u"sales"_qs;
    hall.save(hall.wanted(sales, hall.october, 900'000));
    hall.save(hall.wanted(sales, hall.october, 100'000, 1));
    CHECK(hall.judged(sales, hall.question(hall.october)) == 900'000);
    CHECK(hall.judged(sales, hall.question(hall.october), hall.auditor) == 900'000);
    CHECK(hall.judged(sales, hall.question(hall.october), hall.leader) == -1); // his teams alone
    CHECK(hall.judged(sales, hall.question(hall.october), hall.head) == -1);   // no sales at all
    CHECK(hall.judged(sales, hall.question(hall.october, 1), hall.leader) == 100'000);
    CHECK(hall.judged(sales, hall.question(hall.october, 2)) == -1);
    CHECK(hall.judged(qa, hall.question(hall.october), hall.leader) == 85);
    hall.run("UPDATE team_leader SET during = daterange(lower(during), '2026-10-20') WHERE team_id"
             " = 1");
    CHECK(hall.judged(sales, hall.question(hall.october, 1), hall.leader) == -1); // a part of it
}

TEST_CASE("#183 every change of a target is in the audit")
{
    Targets hall;
    hall.save(hall.wanted(qa, QDate(2026, 11, 1), 90));
    Rows row = hall.owner.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name ="
                                  " 'figure_target'");
    row.next();
    CHECK(row.integer("n") == 2); // the former version ended, the new one began
}

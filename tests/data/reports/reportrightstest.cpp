// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reportcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate october(2026, 10, 1);
const QDate lastOfOctober(2026, 10, 31);

// 1001 is in team 1 all the time, 1002 in team 1 until the 15th and in team 2 from then on, 1003 in
// team 2. Team 1 is `leader`'s; team 2 is the first one's until the 10th and then the second one's.
struct Led : ReportCentre
{
    Led()
        : first(leads("first", "[2026-01-01,2026-10-11)")),
          second(leads("second", "[2026-10-11,)")), auditor(staff("auditor")),
          qualityHead(staff("quality_head")), frontDesk(staff("front_desk"))
    {
        addAgent("1001", "王芳", 1);
        addAgent("1002", "李娜", 1);
        addAgent("1003", "胡军", 2);
        run("DELETE FROM agent_team WHERE agent_id = 2; INSERT INTO agent_team VALUES"
            " (2, 1, '[2000-01-01,2026-10-16)'), (2, 2, '[2026-10-16,)')");
        for (const char *day : {"2026-10-05", "2026-10-20"}) {
            for (const char *no : {"1001", "1002", "1003"}) {
                run(QByteArray("INSERT INTO agent_day (agent_id, day, team_id, answered)"
                               " SELECT agent_id, '")
                    + day + "', team_id, 10 FROM agent JOIN agent_team USING (agent_id) WHERE"
                    + " agent_no = '" + no + "' AND during @> '" + day + "'::date");
                attend(no, day, "present");
                book(no, day, "fine", -500);
            }
        }
        addSheet("1003", "2026-10-05 10:00", 8000);
    }
    QString leads(const char *name, const QByteArray &during)
    {
        QString login = database.addLogin(QString::fromLatin1(name), {u"bz_leader"_qs});
        run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2, '" + during
            + "' FROM staff WHERE db_role = " + owner.quotedText(login));
        return login;
    }
    // "1001 one 20, 1002 one 10": number, team and calls of each line that the reader gets.
    [[nodiscard]] QString linesOf(const QString &login) const
    {
        QStringList lines;
        for (const AgentSums &agent : read(request(october, lastOfOctober), login).agents)
            lines.append(agent.agentNo + agent.team.mid(5) + u' '
                         + QString::number(agent.sums.connected));
        return lines.join(u", ");
    }
    [[nodiscard]] Problem problemOf(const QString &login, const ReportRequest &wanted) const
    {
        return tryAs(login,
                     [&wanted](Connection &open) { (void)ReportStore().read(open, wanted); });
    }

    QString first, second, auditor, qualityHead, frontDesk;
};

void checkReach(const Led &centre)
{
    const QString all = u"1001 one 20, 1002 one 10, 1002 two 10, 1003 two 20"_qs;
    CHECK(centre.linesOf(centre.manager) == all);
    CHECK(centre.linesOf(centre.auditor) == all);
    CHECK(centre.linesOf(centre.qualityHead) == all);
    CHECK(centre.linesOf(centre.leader) == u"1001 one 20, 1002 one 10");
    // 1002 came when the first had gone; of 1003 each reads his own days.
    CHECK(centre.linesOf(centre.first) == u"1003 two 10");
    CHECK(centre.linesOf(centre.second) == u"1002 two 10, 1003 two 10");
}

}

TEST_CASE("leaders read their teams by date, managers and auditors the site, open or closed")
{
    Led centre;
    checkReach(centre);
    for (const QString &login :
         {centre.manager, centre.leader, centre.first, centre.second, centre.qualityHead}) {
        const ReportFigures figures = centre.read(Led::request(october, lastOfOctober), login);
        CHECK(totalOf(figures.agents) == totalOf(figures.days));
    }
    centre.close("2026-10-01");
    checkReach(centre);
    // Who is made leader of a past time reads what was of it whole.
    centre.run("UPDATE team_leader SET during = '[2026-01-01,2026-10-08)' WHERE staff_id = (SELECT"
               " staff_id FROM staff WHERE name = 'first')");
    CHECK(centre.linesOf(centre.first).isEmpty());
    CHECK(centre.linesOf(centre.second) == u"1002 two 10, 1003 two 10");
}

TEST_CASE("who reads his teams alone is told so and who reads the site is not")
{
    const Led centre;
    ReportRequest request = Led::request(october, lastOfOctober);
    CHECK(centre.read(request, centre.leader).frame.isOwnTeams);
    for (const QString &login : {centre.manager, centre.auditor, centre.qualityHead})
        CHECK_FALSE(centre.read(request, login).frame.isOwnTeams);
    request.scope.teamId = TeamId(1);
    CHECK_FALSE(centre.read(request, centre.leader).frame.isOwnTeams);
}

TEST_CASE("who heads quality reads calls and scores and not what people earn or when they came")
{
    Led centre;
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            centre.close("2026-10-01");
        const WorkSums sums =
            totalOf(centre.read(Led::request(october, lastOfOctober), centre.qualityHead).agents);
        CHECK(sums.connected == 60);
        CHECK(sums.sheets == 1);
        CHECK(sums.finesFen == 0);
        CHECK(sums.shifts == 0);
        CHECK(sums.scheduledS == 0);
        const ReportFigures figures =
            centre.read(Led::request(october, lastOfOctober), centre.qualityHead);
        CHECK(figures.ledger.empty());
        CHECK(figures.quality.empty());
    }
}

TEST_CASE("leaders get the ledger of their own and nothing of inspectors or of the data's quality")
{
    const Led centre;
    const ReportRequest request = Led::request(october, lastOfOctober);
    const ReportFigures figures = centre.read(request, centre.first);
    REQUIRE(figures.ledger.size() == 1);
    CHECK(figures.ledger[0].agentNo == u"1003"_qs);
    CHECK(figures.quality.empty());
    ReportRequest work = request;
    work.report = u"inspectors"_qs;
    work.span = {QDate(2025, 12, 1), QDate(2025, 12, 1)}; // when their sheet was submitted
    CHECK(centre.read(work, centre.first).inspectors.empty());
    CHECK(centre.read(work, centre.qualityHead).inspectors.size() == 1);
    CHECK(centre.read(request, centre.manager).ledger.size() == 6);
    CHECK_FALSE(centre.read(request, centre.manager).quality.empty());
}

TEST_CASE("inspectors and the front desk have no reports and are told so")
{
    const Led centre;
    for (const QString &login : {centre.inspector, centre.frontDesk, centre.feed}) {
        const Problem problem = centre.problemOf(login, Led::request(october, lastOfOctober));
        CHECK(problem.kind == ProblemKind::Denied);
    }
    CHECK(centre.problemOf(centre.frontDesk, Led::request(october, lastOfOctober)).constraint
          == u"report_reader"_qs);
    for (const char *table : {"agent_month_figure", "team_day_figure", "item_month_figure",
                              "quality_day_figure", "inspector_month_figure"}) {
        INFO(table);
        const Problem problem = centre.tryAs(centre.leader, [table](Connection &open) {
            open.execute(QByteArray("SELECT count(*) FROM ") + table);
        });
        CHECK(problem.kind == ProblemKind::Denied);
    }
    for (const char *call : {"work_sums('agent', '2026-10-01', '2026-10-31', NULL, NULL)",
                             "freeze_month('2026-10-01')",
                             "live_agent_figures('2026-10-01', '2026-10-31', NULL, NULL)"}) {
        INFO(call);
        const Problem problem = centre.tryAs(centre.manager, [call](Connection &open) {
            open.execute(QByteArray("SELECT ") + call);
        });
        CHECK(problem.kind == ProblemKind::Denied);
    }
}

TEST_CASE("a leader's list of fines is what his sum counts, if the team changed hands before it "
          "was booked")
{
    Led centre;
    centre.book("1003", "2026-10-05", "fine", -700, "2026-11-01");
    const ReportRequest november = Led::request(QDate(2026, 11, 1), QDate(2026, 11, 30));
    const ReportFigures mine = centre.read(november, centre.second);
    CHECK(totalOf(mine.agents).finesFen == -700);
    REQUIRE(mine.ledger.size() == 1);
    CHECK(mine.ledger[0].fen == -700);
    CHECK(centre.read(november, centre.first).ledger.empty());
}

TEST_CASE("a team or agent out of a leader's reach is refused, and what does not exist to all")
{
    const Led centre;
    ReportRequest request = Led::request(october, lastOfOctober);
    request.scope.teamId = TeamId(2);
    CHECK(centre.problemOf(centre.leader, request).constraint == u"report_reach"_qs);
    CHECK(centre.problemOf(centre.leader, request).kind == ProblemKind::Denied);
    CHECK(centre.problemOf(centre.second, request) == Problem());
    request.scope = {};
    request.scope.agentId = AgentId(3);
    CHECK(centre.problemOf(centre.leader, request).constraint == u"report_reach"_qs);
    request.scope.agentId = AgentId(99);
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_agent"_qs);
    CHECK(centre.problemOf(centre.manager, request).kind == ProblemKind::Invalid);
    request.scope = {};
    request.scope.teamId = TeamId(99);
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_team"_qs);
    request.scope = {};
    request.scope.departmentId = 99;
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_department"_qs);
    request.scope = {};
    request.span = {lastOfOctober, october};
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_span"_qs);
    request.span = {{}, lastOfOctober};
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_span"_qs);
    request.span = {QDate(2024, 10, 1), lastOfOctober};
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_span_length"_qs);
    request.span = {QDate(2024, 11, 1), lastOfOctober};
    CHECK(centre.problemOf(centre.manager, request) == Problem());
    request.report = u"weather"_qs;
    CHECK(centre.problemOf(centre.manager, request).constraint == u"report_known"_qs);
}

TEST_CASE("a report of a team, a department or an agent counts what is theirs")
{
    Led centre;
    centre.run("INSERT INTO department (name) VALUES ('外呼部');"
               "UPDATE team SET department_id = 1, closed_on = '2026-10-31' WHERE team_id = 2");
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            centre.close("2026-10-01");
        ReportRequest request = Led::request(october, lastOfOctober);
        request.scope.teamId = TeamId(2);
        const ReportFigures team = centre.read(request);
        CHECK(totalOf(team.agents).connected == 30);
        CHECK(totalOf(team.days) == totalOf(team.agents));
        CHECK(team.frame.scopeName == u"Sales two"_qs);
        CHECK(team.frame.isDissolved);
        CHECK(team.frame.leaders == std::vector{u"second"_qs});
        CHECK(team.ledger.size() == 3);
        request.scope = {};
        request.scope.departmentId = 1;
        CHECK(centre.read(request).agents == team.agents);
        CHECK(centre.read(request).frame.scopeName == u"外呼部"_qs);
        request.scope = {};
        request.scope.agentId = AgentId(2);
        const ReportFigures agent = centre.read(request);
        CHECK(totalOf(agent.agents).connected == 20);
        CHECK(agent.agents.size() == 2);
        CHECK(agent.frame.agents == 1);
        CHECK(agent.frame.scopeName == u"李娜"_qs);
        CHECK(agent.days.empty());
        CHECK(agent.ledger.size() == 2);
    }
    ReportRequest earlier = Led::request(october, QDate(2026, 10, 30));
    earlier.scope.teamId = TeamId(2);
    CHECK_FALSE(centre.read(earlier).frame.isDissolved);
}

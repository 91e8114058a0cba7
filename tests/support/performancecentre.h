// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/incidentstore.h"
#include "reports/performancestore.h"
#include "support/boardcentre.h"

namespace banzhang::test {

// The eight people of BoardCentre in October 2026, whose totals are reckoned; a quality head and
// an auditor; `second` leads team 2.
class PerformanceCentre : public BoardCentre
{
public:
    PerformanceCentre()
        : auditor(staff("auditor")), second(database.addLogin(u"second"_qs, {u"bz_leader"_qs})),
          head(database.addLogin(u"head"_qs, {u"bz_quality_head"_qs}))
    {
        run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2,"
            " '[2000-01-01,)' FROM staff WHERE db_role = "
            + owner.quotedText(second));
        for (int i = 0; i < 8; ++i)
            addAgent(QByteArray::number(1001 + i).constData(), "Agent", i < 4 ? 1 : 2);
    }

    // Signed in and talking, seconds of a day.
    void work(const QByteArray &agentNo, const QByteArray &day, int talkS, int loginS)
    {
        run("INSERT INTO agent_day (agent_id, day, team_id, answered, finished, talk_s, login_s)"
            " SELECT agent_id, '"
            + day + "', team_id, 10, 10, " + QByteArray::number(talkS) + ", "
            + QByteArray::number(loginS)
            + " FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + agentNo
            + "' AND during @> '" + day + "'::date");
    }
    void attend(const QByteArray &agentNo, const QByteArray &day, const QByteArray &state,
                int lateS = 0)
    {
        runBare("INSERT INTO attendance_fact (attendance_closing_id, shift_instance_id, agent_id,"
                " team_id, on_date, state, scheduled_s, present_s, late_s, evidence) SELECT 1,"
                " (SELECT 1 + count(*) FROM attendance_fact), agent_id, team_id, '"
                + day + "', '" + state + "', 28800, 28800, " + QByteArray::number(lateS)
                + ", '{}' FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + agentNo
                + "' AND during @> '" + day + "'::date");
    }
    void results(const QByteArray &agentNo, const QByteArray &day, int visits, int successes)
    {
        Connection open = database.connect(manager);
        open.execute("SELECT take_results('import', 'r" + agentNo + day
                     + "', jsonb_build_array(jsonb_build_object('line', 1, 'agent_no', '" + agentNo
                     + "', 'on_date', '" + day + "', 'visits', " + QByteArray::number(visits)
                     + ", 'successes', " + QByteArray::number(successes) + ")), '[]')");
    }
    void runBare(const QByteArray &sql)
    {
        Connection super = Connection::open(
            QStringLiteral("%1 dbname=%2").arg(TestDatabase::server(), database.name()));
        super.execute("SET session_replication_role = replica; " + sql);
    }
    void close(const QByteArray &day)
    {
        Connection open = database.connect(manager);
        open.execute("SELECT close_month('" + day + "', true)");
    }
    MarkImport mark(const QString &lines, const QString &file = u"marks.csv"_qs,
                    const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return PerformanceStore().takeMarks(
            open, file, *readMarks(parseCsv(u"agent_no,month,kind,mark,out_of\n"_qs + lines)));
    }
    [[nodiscard]] std::vector<PerformanceTotal> totals(const QString &login = {},
                                                       const ReportScope &scope = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return PerformanceStore().totals(open, october, scope);
    }
    [[nodiscard]] std::vector<PerformanceTotal> teams(const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return PerformanceStore().teams(open, october);
    }
    [[nodiscard]] PerformanceTotal totalOf(const QString &agentNo) const
    {
        for (const PerformanceTotal &one : totals()) {
            if (one.agentNo == agentNo)
                return one;
        }
        return {};
    }
    [[nodiscard]] static PartScore partOf(const PerformanceTotal &total, PerformanceMetric metric)
    {
        for (const PartScore &part : total.parts) {
            if (part.metric == metric)
                return part;
        }
        return {};
    }

    const QDate october{2026, 10, 1};
    QString auditor, second, head;
};

// "4 agent, 5 twice": the refused lines.
inline QString rejectsOf(const MarkImport &done)
{
    QStringList told;
    for (const MarkReject &one : done.rejects)
        told.append(QString::number(one.line) + u' ' + one.why);
    return told.join(u", ");
}

}

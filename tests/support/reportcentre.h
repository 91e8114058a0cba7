// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportstore.h"
#include "support/boardcentre.h"

namespace banzhang::test {

// A centre whose months are reported: BoardCentre and what counts in a report besides sales.
class ReportCentre : public BoardCentre
{
public:
    // A fine, award or reversal of that day, booked in that day's month unless another is given.
    void book(const QByteArray &agentNo, const QByteArray &day, const QByteArray &kind, qint64 fen,
              const QByteArray &month = {}, const QByteArray &reverses = "NULL")
    {
        const QByteArray in = month.isEmpty() ? day.left(8) + "01" : month;
        run("INSERT INTO ledger_entry (agent_id, team_id, on_date, month, kind, fen, note, "
            "reverses)"
            " SELECT agent_id, team_id, '"
            + day + "', '" + in + "', '" + kind + "', " + QByteArray::number(fen) + ", 'note', "
            + reverses + " FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + agentNo
            + "' AND during @> '" + day + "'::date");
    }
    // What the closing of a day measured of a shift of eight hours.
    void attend(const QByteArray &agentNo, const QByteArray &day, const QByteArray &state,
                int lateS = 0, int presentS = 28800)
    {
        runBare(
            "INSERT INTO attendance_fact (attendance_closing_id, shift_instance_id, agent_id,"
            " team_id, on_date, state, scheduled_s, present_s, late_s, evidence) SELECT 1, (SELECT"
            " 1 + count(*) FROM attendance_fact), agent_id, team_id, '"
            + day + "', '" + state + "', 28800, " + QByteArray::number(presentS) + ", "
            + QByteArray::number(lateS)
            + ", '{}' FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + agentNo
            + "' AND during @> '" + day + "'::date");
    }
    // Past triggers and references: what happened without all that leads to it.
    void runBare(const QByteArray &sql)
    {
        Connection super = Connection::open(
            QStringLiteral("%1 dbname=%2").arg(TestDatabase::server(), database.name()));
        super.execute("SET session_replication_role = replica; " + sql);
    }
    void close(const QByteArray &month, const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        open.execute("SELECT close_month('" + month + "', true)");
    }

    [[nodiscard]] static ReportRequest request(QDate from, QDate to,
                                               std::vector<ReportSection> sections = {})
    {
        ReportRequest request;
        request.report = QStringLiteral("monthly-book");
        request.span = {from, to};
        request.sections = std::move(sections);
        request.withBefore = false;
        request.withYearBefore = false;
        return request;
    }
    [[nodiscard]] ReportFigures read(const ReportRequest &request, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return ReportStore().read(open, request);
    }
};

// The sums of an agent over all of his teams.
inline WorkSums sumsOf(const ReportFigures &figures, const QString &agentNo)
{
    WorkSums sums;
    for (const AgentSums &agent : figures.agents) {
        if (agent.agentNo == agentNo)
            sums += agent.sums;
    }
    return sums;
}

inline WorkSums totalOf(const std::vector<AgentSums> &agents)
{
    WorkSums sums;
    for (const AgentSums &agent : agents)
        sums += agent.sums;
    return sums;
}

inline WorkSums totalOf(const std::vector<WorkSums> &days)
{
    WorkSums sums;
    for (const WorkSums &day : days)
        sums += day;
    return sums;
}

// What must not differ between two readings of the same figures.
inline ReportFigures withoutMoment(ReportFigures figures)
{
    figures.frame.snapshotAt = {};
    figures.late = {}; // it is told beside the figures
    return figures;
}

}

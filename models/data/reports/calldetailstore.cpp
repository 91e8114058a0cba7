// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calldetailstore.h"

#include "reports/callspool.h"

namespace banzhang {
namespace {

constexpr int reportEvery = 5000; // calls between two words on how far it is

Params paramsOf(const ReportRequest &request)
{
    const ReportScope &scope = request.scope;
    return {{"from_on", request.span.from},
            {"to_on", request.span.to},
            {"department_id", scope.departmentId ? QVariant(*scope.departmentId) : QVariant()},
            {"team_id", scope.teamId ? QVariant(number(*scope.teamId)) : QVariant()},
            {"agent_id", scope.agentId ? QVariant(number(*scope.agentId)) : QVariant()}};
}

DetailedCall callFrom(const Rows &row)
{
    return {row.dateTime("started_at"), row.id<AgentId>("agent_id"), row.text("agent_no"),
            row.text("agent"),          row.text("number"),          row.integer("talk_s"),
            row.integer("attempts"),    row.text("status")};
}

DialledNumber numberFrom(const Rows &row)
{
    DialledNumber one;
    one.number = row.text("number");
    one.attempts = row.integer("attempts");
    one.connected = row.integer("connected");
    one.talkS = row.integer("talk_s");
    one.lastAt = row.dateTime("last_at");
    one.status = row.text("status");
    one.agentId = row.id<AgentId>("agent_id");
    one.agentNo = row.text("agent_no");
    one.agent = row.text("agent");
    return one;
}

Problem abandoned()
{
    Problem problem;
    problem.kind = ProblemKind::Timeout;
    problem.sqlState = QStringLiteral("57014");
    problem.text = QStringLiteral("The report was cancelled");
    return problem;
}

// Takes calls as they arrive. What goes wrong is kept until the connection is free again.
class Taking
{
public:
    Taking(const CallDetailStore::Progress &progress, int atMost)
        : m_progress(progress), m_most(size_t(atMost))
    {}

    // False: enough, something is wrong.
    bool take(const Rows &row)
    {
        if (m_taken == 0)
            begin(row.integer("in_all"));
        const DetailedCall call = callFrom(row);
        if (m_detail.calls.size() < m_most)
            m_detail.calls.push_back(call);
        if (m_spool && !m_problem && !m_spool->add(call))
            m_problem = m_spool->problem();
        ++m_taken;
        if (!m_problem && m_progress && m_taken % reportEvery == 0
            && !m_progress(m_taken, int(m_detail.inAll)))
            m_problem = abandoned();
        return !m_problem;
    }

    CallDetail end()
    {
        if (!m_problem && m_spool && !m_spool->end())
            m_problem = m_spool->problem();
        if (m_problem)
            throw DbError(*m_problem);
        if (m_spool) {
            m_detail.digest = m_spool->digest();
            m_detail.all = std::move(m_spool);
        }
        return std::move(m_detail);
    }

private:
    void begin(qint64 inAll)
    {
        m_detail.inAll = inAll;
        m_detail.calls.reserve(std::min(m_most, size_t(inAll)));
        if (inAll <= qint64(m_most))
            return;
        m_spool = std::make_shared<CallSpool>();
        if (!m_spool->begin())
            m_problem = m_spool->problem();
    }

    const CallDetailStore::Progress &m_progress;
    const size_t m_most;
    CallDetail m_detail;
    std::shared_ptr<CallSpool> m_spool;
    std::optional<Problem> m_problem;
    int m_taken = 0;
};

}

CallDetail CallDetailStore::list(Connection &connection, const ReportRequest &request,
                                 const Progress &progress, int atMost) const
{
    Taking taking(progress, atMost);
    connection.stream(QStringLiteral("reports/list_call_details"), paramsOf(request),
                      [&taking](const Rows &row) { return taking.take(row); });
    CallDetail detail = taking.end();
    listNumbers(connection, request, detail);
    return detail;
}

void CallDetailStore::listNumbers(Connection &connection, const ReportRequest &request,
                                  CallDetail &detail) const
{
    Params params = paramsOf(request);
    params.emplace_back("most", mostNumbers);
    Rows rows = connection.query(QStringLiteral("reports/list_call_numbers"), params);
    detail.numbers.reserve(size_t(rows.count()));
    while (rows.next()) {
        detail.numbersInAll = rows.integer("in_all");
        detail.numbers.push_back(numberFrom(rows));
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calldetailstore.h"

namespace banzhang {
namespace {

Params paramsOf(const ReportRequest &request, int atMost)
{
    const ReportScope &scope = request.scope;
    return {{"from_on", request.span.from},
            {"to_on", request.span.to},
            {"department_id", scope.departmentId ? QVariant(*scope.departmentId) : QVariant()},
            {"team_id", scope.teamId ? QVariant(number(*scope.teamId)) : QVariant()},
            {"agent_id", scope.agentId ? QVariant(number(*scope.agentId)) : QVariant()},
            {"most", atMost}};
}

DetailedCall callFrom(const Rows &row)
{
    return {row.dateTime("started_at"), row.id<AgentId>("agent_id"), row.text("agent_no"),
            row.text("agent"),          row.text("number"),          row.integer("talk_s"),
            row.integer("attempts"),    row.text("status")};
}

}

CallDetail CallDetailStore::list(Connection &connection, const ReportRequest &request,
                                 int atMost) const
{
    Rows rows =
        connection.query(QStringLiteral("reports/list_call_details"), paramsOf(request, atMost));
    CallDetail detail;
    detail.calls.reserve(size_t(rows.count()));
    while (rows.next()) {
        detail.inAll = rows.integer("in_all");
        detail.calls.push_back(callFrom(rows));
    }
    return detail;
}

}

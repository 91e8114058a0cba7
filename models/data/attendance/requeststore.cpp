// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requeststore.h"

#include "db/dberror.h"

namespace banzhang {
namespace {

QVariant orNull(qint64 key)
{
    return key > 0 ? QVariant(key) : QVariant();
}

RequestMark markFrom(const Rows &row, const char *by, const char *at)
{
    return row.isNull(at) ? RequestMark{} : RequestMark{row.text(by), row.dateTime(at)};
}

AttendanceRequest requestFrom(const Rows &row)
{
    AttendanceRequest request;
    request.type = requestTypeFromCode(row.text("type"));
    request.id = row.integer("id");
    request.agentId = row.id<AgentId>("agent_id");
    request.agentNo = row.text("agent_no");
    request.agent = row.text("agent");
    request.teamId = row.id<TeamId>("team_id");
    request.team = row.text("team");
    request.otherId = row.id<AgentId>("other_id");
    request.other = row.text("other");
    request.what = row.text("what");
    request.otherWhat = row.text("other_what");
    request.starts = row.dateTime("starts_at");
    request.ends = row.dateTime("ends_at");
    if (!row.isNull("other_starts_at"))
        request.otherStarts = row.dateTime("other_starts_at");
    request.dueAt = row.dateTime("due_at");
    request.lastDueAt = row.dateTime("last_due_at");
    request.halfDays = int(row.integer("half_days"));
    request.reason = row.text("reason");
    request.signature = row.text("signature");
    request.otherSignature = row.text("other_signature");
    request.recorded = markFrom(row, "recorder", "requested_at");
    request.approved = markFrom(row, "approver", "approved_at");
    request.told = markFrom(row, "teller", "told_at");
    request.ended = markFrom(row, "ender", "ended_at");
    request.endedAs = row.text("ended_as");
    request.endedWhy = row.text("ended_why");
    request.isApplied = row.boolean("is_applied");
    if (!row.isNull("worked_s"))
        request.workedS = int(row.integer("worked_s"));
    request.recallNo = int(row.integer("recall_no"));
    request.shiftId = row.integer("shift_id");
    request.otherShiftId = row.integer("other_shift_id");
    request.state = requestStateFromCode(row.text("state"));
    return request;
}

qint64 recorded(Connection &connection, const char *query, const Params &params)
{
    Rows row = connection.query(QStringLiteral("attendance/") + QLatin1String(query), params);
    row.next();
    return row.integer("id");
}

}

std::vector<AttendanceRequest> RequestStore::list(Connection &connection, const QDateTime &from,
                                                  const QDateTime &to, int most) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_requests"),
                                 {{"starts", from}, {"ends", to}, {"most", most}});
    std::vector<AttendanceRequest> requests;
    requests.reserve(size_t(rows.count()));
    while (rows.next())
        requests.push_back(requestFrom(rows));
    return requests;
}

std::vector<LeaveKind> RequestStore::kinds(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_leave_kinds"));
    std::vector<LeaveKind> kinds;
    kinds.reserve(size_t(rows.count()));
    while (rows.next())
        kinds.push_back({rows.text("code"), rows.text("name"), rows.boolean("is_paid"),
                         rows.boolean("has_balance")});
    return kinds;
}

std::vector<LeaveBalance> RequestStore::balances(Connection &connection, int year) const
{
    Rows rows =
        connection.query(QStringLiteral("attendance/list_leave_balances"), {{"year", year}});
    std::vector<LeaveBalance> balances;
    balances.reserve(size_t(rows.count()));
    while (rows.next())
        balances.push_back({rows.id<AgentId>("agent_id"), rows.text("agent_no"), rows.text("agent"),
                            rows.text("kind"), rows.text("name"), int(rows.integer("year")),
                            int(rows.integer("given")), int(rows.integer("taken"))});
    return balances;
}

std::vector<RequestPerson> RequestStore::people(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_request_people"));
    std::vector<RequestPerson> people;
    people.reserve(size_t(rows.count()));
    while (rows.next())
        people.push_back({rows.id<AgentId>("agent_id"), rows.text("agent_no"), rows.text("agent"),
                          rows.id<TeamId>("team_id"), rows.text("team")});
    return people;
}

std::vector<SwapShift> RequestStore::shifts(Connection &connection, int days) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_swap_shifts"), {{"days", days}});
    std::vector<SwapShift> shifts;
    shifts.reserve(size_t(rows.count()));
    while (rows.next())
        shifts.push_back({rows.integer("shift_instance_id"), rows.id<AgentId>("agent_id"),
                          rows.text("agent_no"), rows.text("agent"), rows.id<TeamId>("team_id"),
                          rows.date("on_date"), rows.text("name"), rows.dateTime("starts_at"),
                          rows.dateTime("ends_at")});
    return shifts;
}

std::vector<SwapCheck> RequestStore::checks(Connection &connection, qint64 shift, AgentId other,
                                            qint64 otherShift) const
{
    Rows rows = connection.query(
        QStringLiteral("attendance/list_swap_checks"),
        {{"a_shift", shift}, {"b_agent", number(other)}, {"b_shift", orNull(otherShift)}});
    std::vector<SwapCheck> checks;
    checks.reserve(size_t(rows.count()));
    while (rows.next())
        checks.push_back({rows.text("kind"), rows.text("severity") == u"refused",
                          rows.id<AgentId>("agent_id"), rows.date("on_date"),
                          int(rows.integer("amount"))});
    return checks;
}

qint64 RequestStore::recordLeave(Connection &connection, AgentId agent, const QString &kind,
                                 const MomentSpan &during, const QString &reason,
                                 const QString &signature) const
{
    return recorded(connection, "record_leave",
                    {{"agent_id", number(agent)},
                     {"kind", kind},
                     {"starts", during.from},
                     {"ends", during.to},
                     {"reason", reason},
                     {"signature", signature}});
}

qint64 RequestStore::recordOvertime(Connection &connection, AgentId agent, const MomentSpan &during,
                                    const QString &reason, const QString &signature) const
{
    return recorded(connection, "record_overtime",
                    {{"agent_id", number(agent)},
                     {"starts", during.from},
                     {"ends", during.to},
                     {"reason", reason},
                     {"signature", signature}});
}

qint64 RequestStore::orderRecall(Connection &connection, AgentId agent, const MomentSpan &during,
                                 const QString &reason, int halfDays) const
{
    return recorded(connection, "order_recall",
                    {{"agent_id", number(agent)},
                     {"starts", during.from},
                     {"ends", during.to},
                     {"reason", reason},
                     {"half_days", halfDays}});
}

qint64 RequestStore::recordSwap(Connection &connection, qint64 shift, const QString &reason,
                                const QString &signature) const
{
    return recorded(connection, "record_swap",
                    {{"a_shift", shift}, {"reason", reason}, {"signature", signature}});
}

void RequestStore::match(Connection &connection, qint64 swap, AgentId other, qint64 otherShift,
                         const QString &signature) const
{
    connection.query(QStringLiteral("attendance/match_swap"), {{"id", swap},
                                                               {"b_agent", number(other)},
                                                               {"b_shift", orNull(otherShift)},
                                                               {"signature", signature}});
}

void RequestStore::take(Connection &connection, RequestStep step, RequestType type, qint64 id,
                        const QString &why) const
{
    if (type == RequestType::Overtime) {
        connection.query(QStringLiteral("attendance/decide_overtime"),
                         {{"id", id}, {"approved", step == RequestStep::Approve}, {"why", why}});
        return;
    }
    if (type == RequestType::Recall) {
        connection.query(QStringLiteral("attendance/cancel_recall"), {{"id", id}});
        return;
    }
    const bool isSwap = type == RequestType::Swap;
    const QString thing = isSwap ? QStringLiteral("_swap") : QStringLiteral("_leave");
    const QString verb = step == RequestStep::Approve  ? QStringLiteral("approve")
                         : step == RequestStep::Tell   ? QStringLiteral("tell")
                         : step == RequestStep::Refuse ? QStringLiteral("refuse")
                                                       : QStringLiteral("cancel");
    Params params{{"id", id}};
    if (step == RequestStep::Refuse || step == RequestStep::Cancel
        || (isSwap && step == RequestStep::Approve))
        params.emplace_back("why", why);
    connection.query(QStringLiteral("attendance/") + verb + thing, params);
}

void RequestStore::setBalance(Connection &connection, AgentId agent, const QString &kind, int year,
                              int halfDays) const
{
    connection.query(
        QStringLiteral("attendance/set_leave_balance"),
        {{"agent_id", number(agent)}, {"kind", kind}, {"year", year}, {"half_days", halfDays}});
}

void RequestStore::setAllowance(Connection &connection, TeamId team,
                                std::optional<int> people) const
{
    connection.query(
        QStringLiteral("attendance/set_leave_allowance"),
        {{"team_id", number(team)}, {"people", people ? QVariant(*people) : QVariant()}});
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violationstore.h"

#include "attendance/ledgerrow.h"
#include "db/dberror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace banzhang {
namespace {

Violation violationFrom(const Rows &row)
{
    Violation violation;
    violation.id = row.id<ViolationId>("violation_id");
    violation.code = row.text("code");
    violation.rule = row.text("rule");
    violation.agentId = row.integer("agent_id");
    violation.agentNo = row.text("agent_no");
    violation.agent = row.text("agent");
    violation.team = row.text("team");
    violation.onDate = row.date("on_date");
    violation.occurredAt = row.dateTime("occurred_at");
    if (!row.isNull("measured_s"))
        violation.measuredS = int(row.integer("measured_s"));
    violation.amountFen = row.integer("amount_fen");
    violation.points = int(row.integer("points"));
    violation.state = violationStateFromCode(row.text("state"));
    violation.doubt = row.text("doubt");
    violation.deviates = row.boolean("deviates");
    violation.isProposedByPerson = row.boolean("is_proposed");
    violation.decidedBy = row.text("decided_by");
    violation.hasStatement = row.boolean("has_statement");
    return violation;
}

QJsonArray arrayOf(const Rows &row, const char *column)
{
    return QJsonDocument::fromJson(row.bytes(column)).array();
}

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

std::vector<RawEvent> eventsFrom(const QJsonArray &array)
{
    std::vector<RawEvent> events;
    events.reserve(size_t(array.size()));
    for (const auto &one : array)
        events.push_back({momentOf(one[u"at"]), one[u"source"].toString(), one[u"what"].toString(),
                          one[u"words"].toString(), momentOf(one[u"at_device"]),
                          one[u"offset_s"].toInt(), qint64(one[u"punch_id"].toDouble()),
                          one[u"is_counted"].toBool(), one[u"is_replaced"].toBool(),
                          one[u"is_void"].toBool(), momentOf(one[u"fixed_at"]),
                          one[u"fix_why"].toString(), one[u"fix_by"].toString()});
    return events;
}

std::vector<AgentStatement> statementsFrom(const QJsonArray &array)
{
    std::vector<AgentStatement> statements;
    statements.reserve(size_t(array.size()));
    for (const auto &one : array)
        statements.push_back({momentOf(one[u"at"]), one[u"words"].toString(),
                              one[u"signature"].toString(), one[u"by"].toString()});
    return statements;
}

std::vector<Violation> violationsFrom(Rows rows)
{
    std::vector<Violation> violations;
    violations.reserve(size_t(rows.count()));
    while (rows.next())
        violations.push_back(violationFrom(rows));
    return violations;
}

QVariant keysOf(const std::vector<ViolationId> &ids)
{
    QVariantList keys;
    keys.reserve(qsizetype(ids.size()));
    for (const ViolationId id : ids)
        keys.append(number(id));
    return keys;
}

}

std::vector<Violation> ViolationStore::list(Connection &connection, QDate month, int most) const
{
    return violationsFrom(connection.query(QStringLiteral("attendance/list_violations"),
                                           {{"month", month}, {"most", most}}));
}

std::vector<Violation> ViolationStore::ofAgent(Connection &connection, qint64 agentId, QDate from,
                                               QDate until) const
{
    return violationsFrom(
        connection.query(QStringLiteral("attendance/list_violations_of_agent"),
                         {{"agent_id", agentId}, {"from_on", from}, {"until_on", until}}));
}

ViolationWhy ViolationStore::load(Connection &connection, ViolationId id) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_violation"),
                                {{"violation_id", number(id)}});
    if (!row.next())
        throw DbError(Problem{
            ProblemKind::Invalid, QStringLiteral("There is no such violation"), {}, {}, {}, {}});
    ViolationWhy why;
    why.violation = violationFrom(row);
    why.rule = ruleVersionFrom(row);
    why.shift = row.text("shift");
    why.starts = row.dateTime("starts_at");
    why.ends = row.dateTime("ends_at");
    why.evidence = QJsonDocument::fromJson(row.bytes("evidence")).object();
    why.shiftEvidence = QJsonDocument::fromJson(row.bytes("shift_evidence")).object();
    why.events = eventsFrom(arrayOf(row, "events"));
    why.note = row.text("note");
    why.proposedBy = row.text("proposed_by");
    why.proposedAt = row.dateTime("proposed_at");
    why.decidedAt = row.dateTime("decided_at");
    why.decidedWhy = row.text("decided_why");
    why.statements = statementsFrom(arrayOf(row, "statements"));
    why.sameThisYear = int(row.integer("same_this_year"));
    why.deviatingThisYear = int(row.integer("deviating_this_year"));
    Rows entries = connection.query(QStringLiteral("attendance/list_entries_of_violation"),
                                    {{"violation_id", number(id)}});
    while (entries.next())
        why.entries.push_back(ledgerEntryFrom(entries));
    return why;
}

int ViolationStore::confirm(Connection &connection, const std::vector<ViolationId> &ids,
                            const QString &why, std::optional<qint64> fen) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/confirm_violations"),
        {{"violations", keysOf(ids)}, {"why", why}, {"fen", fen ? QVariant(*fen) : QVariant()}});
    row.next();
    return int(row.integer("decided"));
}

int ViolationStore::dismiss(Connection &connection, const std::vector<ViolationId> &ids,
                            const QString &why) const
{
    Rows row = connection.query(QStringLiteral("attendance/dismiss_violations"),
                                {{"violations", keysOf(ids)}, {"why", why}});
    row.next();
    return int(row.integer("decided"));
}

void ViolationStore::addStatement(Connection &connection, ViolationId id, const QString &words,
                                  const QString &signature) const
{
    connection.query(QStringLiteral("attendance/add_statement"),
                     {{"violation_id", number(id)}, {"words", words}, {"signature", signature}});
}

ViolationId ViolationStore::propose(Connection &connection, const QString &code, qint64 agentId,
                                    const QDateTime &at, qint64 shiftInstanceId,
                                    const QString &note) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/propose_violation"),
        {{"code", code},
         {"agent_id", agentId},
         {"at", at},
         {"shift_instance_id", shiftInstanceId > 0 ? QVariant(shiftInstanceId) : QVariant()},
         {"note", note}});
    row.next();
    return row.id<ViolationId>("violation_id");
}

std::vector<ReachedAgent> ViolationStore::agentsOn(Connection &connection, QDate day) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_reached_agents"), {{"day", day}});
    std::vector<ReachedAgent> agents;
    agents.reserve(size_t(rows.count()));
    while (rows.next())
        agents.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name")});
    return agents;
}

std::vector<ShiftChoice> ViolationStore::shiftsAt(Connection &connection, qint64 agentId,
                                                  const QDateTime &at) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_shifts_at"),
                                 {{"agent_id", agentId}, {"at", at}});
    std::vector<ShiftChoice> shifts;
    shifts.reserve(size_t(rows.count()));
    while (rows.next())
        shifts.push_back({rows.integer("shift_instance_id"), rows.date("on_date"),
                          rows.text("shift"), rows.dateTime("starts_at"),
                          rows.dateTime("ends_at")});
    return shifts;
}

}

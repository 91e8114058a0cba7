// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/importstore.h"

namespace banzhang {
namespace {

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

qint64 switchId(Connection &connection, const QString &name)
{
    Rows rows = connection.query(QStringLiteral("people/ensure_switch"), {{"name", name}});
    rows.next();
    return rows.integer("switch_id");
}

Params parametersOf(const AgentImportRow &row, qint64 switchId)
{
    return {{"switch_id", switchId},
            {"agent_no", row.agentNo},
            {"name", row.name},
            {"nickname", orNull(row.nickname)},
            {"team", orNull(row.team)},
            {"default_team", orNull(row.defaultTeam)},
            {"hired_on", row.hiredOn},
            {"seat", orNull(row.seat)},
            {"interface", orNull(row.interface)},
            {"member_name", row.memberName},
            {"name_is_unique", row.nameIsUnique},
            {"queues", row.queues},
            {"is_static", orNull(row.isStatic)}};
}

Params parametersOf(const QueueImportRow &row, qint64 switchId)
{
    return {{"switch_id", switchId},        {"queue", row.queue},
            {"name", orNull(row.name)},     {"service_level_s", orNull(row.serviceLevelSeconds)},
            {"target", orNull(row.target)}, {"wrapup_s", orNull(row.wrapUpSeconds)}};
}

void count(ImportResult &result, Rows rows, int line, const QString &text)
{
    if (!rows.next())
        return;
    const QString outcome = rows.text("outcome");
    if (outcome == u"added")
        ++result.added;
    else if (outcome == u"completed")
        ++result.completed;
    else if (outcome == u"changed")
        ++result.changed;
    else if (outcome == u"unchanged")
        ++result.unchanged;
    else
        result.notes.push_back({line, rows.text("reason"), text});
}

template <class Row>
ImportResult importRows(Connection &connection, const QString &query, const QString &switchName,
                        const std::vector<Row> &rows)
{
    return connection.transaction([&](Connection &open) {
        ImportResult result;
        const qint64 id = switchId(open, switchName);
        for (const Row &row : rows)
            count(result, open.query(query, parametersOf(row, id)), row.line, row.text);
        return result;
    });
}

}

ImportResult ImportStore::importAgents(Connection &connection, const QString &switchName,
                                       const std::vector<AgentImportRow> &rows) const
{
    return importRows(connection, QStringLiteral("people/import_agent"), switchName, rows);
}

ImportResult ImportStore::importQueues(Connection &connection, const QString &switchName,
                                       const std::vector<QueueImportRow> &rows) const
{
    return importRows(connection, QStringLiteral("people/import_queue"), switchName, rows);
}

}

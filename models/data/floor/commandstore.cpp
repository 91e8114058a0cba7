// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/commandstore.h"

namespace banzhang {
namespace {

QString queryOf(DeedKind kind)
{
    switch (kind) {
    case DeedKind::Pause: return QStringLiteral("floor/ask_pause");
    case DeedKind::Unpause: return QStringLiteral("floor/ask_unpause");
    case DeedKind::AddToQueue: return QStringLiteral("floor/ask_queue_add");
    case DeedKind::RemoveFromQueue: return QStringLiteral("floor/ask_queue_removal");
    case DeedKind::Listen: return QStringLiteral("floor/ask_listen");
    case DeedKind::Whisper: return QStringLiteral("floor/ask_whisper");
    case DeedKind::Barge: return QStringLiteral("floor/ask_barge");
    case DeedKind::HangUp: return QStringLiteral("floor/ask_hang_up");
    }
    return {};
}

Params paramsOf(const SwitchDeed &deed)
{
    Params params{{"agent_id", number(deed.agentId)}};
    if (deed.kind == DeedKind::Pause)
        params.emplace_back("reason", deed.reason);
    else if (deed.kind == DeedKind::AddToQueue || deed.kind == DeedKind::RemoveFromQueue)
        params.emplace_back("queue_id", number(deed.queueId));
    else if (needsCall(deed.kind))
        params.emplace_back("call_uid", deed.callUid);
    return params;
}

SwitchOrder orderFrom(const Rows &row)
{
    SwitchOrder order;
    order.commandId = row.integer("command_id");
    order.kind = deedKindFromCode(row.text("kind")).value_or(DeedKind::Pause);
    order.interface = row.text("interface");
    order.memberName = row.text("member_name");
    order.queue = row.text("queue");
    order.callUid = row.text("call_uid");
    order.reason = row.text("reason");
    order.extension = row.text("extension");
    return order;
}

}

DeedRights CommandStore::rights(Connection &connection) const
{
    DeedRights rights;
    Rows row = connection.query(QStringLiteral("floor/get_deed_rights"));
    row.next();
    rights.extension = row.text("extension");
    rights.pauseReasons = row.textArray("pause_reasons");
    const QStringList codes = row.textArray("deeds");
    for (const DeedKind kind : allDeedKinds)
        if (codes.contains(codeOf(kind)))
            rights.kinds.push_back(kind);
    return rights;
}

qint64 CommandStore::ask(Connection &connection, const SwitchDeed &deed) const
{
    Rows row = connection.query(queryOf(deed.kind), paramsOf(deed));
    row.next();
    return row.integer("command_id");
}

std::vector<CommandReport> CommandStore::reports(Connection &connection,
                                                 const std::vector<qint64> &commands) const
{
    QVariantList ids;
    for (const qint64 command : commands)
        ids.append(command);
    Rows row = connection.query(QStringLiteral("floor/list_command_outcomes"), {{"commands", ids}});
    std::vector<CommandReport> reports;
    while (row.next())
        reports.push_back({row.integer("command_id"),
                           deedKindFromCode(row.text("kind")).value_or(DeedKind::Pause),
                           row.id<AgentId>("agent_id"), commandOutcomeFromCode(row.text("outcome")),
                           row.text("answer")});
    return reports;
}

void CommandStore::settle(Connection &connection, const QString &switchName, const QString &name,
                          bool begins) const
{
    connection.query(QStringLiteral("floor/settle_switch_commands"),
                     {{"switch", switchName}, {"name", name}, {"begins", begins}});
}

std::vector<SwitchOrder> CommandStore::take(Connection &connection, const QString &switchName,
                                            const QString &name) const
{
    Rows row = connection.query(QStringLiteral("floor/take_switch_commands"),
                                {{"switch", switchName}, {"name", name}});
    std::vector<SwitchOrder> orders;
    while (row.next())
        orders.push_back(orderFrom(row));
    return orders;
}

bool CommandStore::finish(Connection &connection, qint64 command, CommandOutcome outcome,
                          const QString &answer) const
{
    Rows row = connection.query(
        QStringLiteral("floor/finish_switch_command"),
        {{"command_id", command}, {"outcome", codeOf(outcome)}, {"answer", answer}});
    row.next();
    return row.boolean("finished");
}

}

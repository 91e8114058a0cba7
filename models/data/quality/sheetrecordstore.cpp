// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetrecordstore.h"

namespace banzhang {
namespace {

SheetRecord recordFrom(const Rows &row)
{
    SheetRecord record;
    record.sheetId = row.integer("sheet_id");
    record.interactionAt = row.dateTime("interaction_at");
    record.submittedAt = row.dateTime("submitted_at");
    record.releaseAt = row.dateTime("release_at");
    record.isReleased = row.boolean("is_released");
    record.agentId = row.id<AgentId>("agent_id");
    record.agentNo = row.text("agent_no");
    record.agent = row.text("agent");
    record.team = row.text("team");
    record.inspector = row.text("inspector");
    record.form = row.text("form");
    record.versionNo = int(row.integer("version_no"));
    record.mode = row.text("mode");
    record.reason = row.text("reason");
    record.state = sheetStateFromCode(row.text("state"));
    record.score = int(row.integer("score"));
    record.computed = int(row.integer("computed"));
    record.failed = row.boolean("failed");
    record.grade = row.text("grade");
    record.acknowledgedAt = row.dateTime("acknowledged_at");
    record.corrects = row.integer("corrects");
    record.correctedBy = row.integer("corrected_by");
    record.isMine = row.boolean("is_mine");
    record.appeal = row.text("appeal");
    record.appealUntil = row.dateTime("appeal_until");
    record.appeals = int(row.integer("appeals"));
    record.appealsMost = int(row.integer("appeals_most"));
    return record;
}

CallChoice callFrom(const Rows &row)
{
    CallChoice call;
    call.switchId = row.integer("switch_id");
    call.uid = row.text("call_uid");
    call.startedKey = row.text("started_key");
    call.startedAt = row.dateTime("started_at");
    call.agentId = row.id<AgentId>("agent_id");
    call.agentNo = row.text("agent_no");
    call.agent = row.text("agent");
    call.queue = row.text("queue");
    call.channel = row.text("channel");
    call.direction = row.text("direction");
    call.customer = row.text("customer");
    call.result = row.text("result");
    call.seconds = int(row.integer("length_s"));
    call.isScored = row.boolean("is_scored");
    return call;
}

}

std::vector<SheetRecord> SheetRecordStore::list(Connection &connection,
                                                const SheetQuery &query) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_sheets"),
                                 {{"from_at", query.from},
                                  {"until_at", query.until},
                                  {"by_interaction", query.byInteraction},
                                  {"text", query.text},
                                  {"most", query.most}});
    std::vector<SheetRecord> records;
    records.reserve(size_t(rows.count()));
    while (rows.next())
        records.push_back(recordFrom(rows));
    return records;
}

void SheetRecordStore::acknowledge(Connection &connection, qint64 sheetId, const QString &comment,
                                   const QString &signedOn) const
{
    connection.query(QStringLiteral("quality/acknowledge_sheet"),
                     {{"sheet_id", sheetId}, {"comment", comment}, {"signed_on", signedOn}});
}

std::vector<FormChoice> SheetRecordStore::forms(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_active_forms"));
    std::vector<FormChoice> forms;
    forms.reserve(size_t(rows.count()));
    while (rows.next())
        forms.push_back(
            {rows.integer("version_id"), int(rows.integer("version_no")), rows.text("title")});
    return forms;
}

std::vector<AgentChoice> SheetRecordStore::agents(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_scorable_agents"));
    std::vector<AgentChoice> agents;
    agents.reserve(size_t(rows.count()));
    while (rows.next())
        agents.push_back({rows.id<AgentId>("agent_id"), rows.text("agent_no"), rows.text("name"),
                          rows.text("nickname"), rows.text("team")});
    return agents;
}

std::optional<CallChoice> SheetRecordStore::call(Connection &connection, const QString &uid) const
{
    Rows row = connection.query(QStringLiteral("quality/find_call"), {{"call_uid", uid}});
    return row.next() ? std::optional(callFrom(row)) : std::nullopt;
}

std::vector<CallChoice> SheetRecordStore::calls(Connection &connection,
                                                const CallQuery &query) const
{
    Rows rows =
        connection.query(QStringLiteral("quality/list_scorable_calls"), {{"from_at", query.from},
                                                                         {"until_at", query.until},
                                                                         {"text", query.text},
                                                                         {"most", query.most}});
    std::vector<CallChoice> calls;
    calls.reserve(size_t(rows.count()));
    while (rows.next())
        calls.push_back(callFrom(rows));
    return calls;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaystore.h"

#include "floor/flagstore.h"

namespace banzhang {
namespace {

AgentDay headFrom(const Rows &row, AgentId agent)
{
    AgentDay day;
    day.agentId = agent;
    day.agentNo = row.text("agent_no");
    day.name = row.text("name");
    day.team = row.text("team");
    day.day = row.date("day");
    day.from = row.dateTime("from_at");
    day.until = row.dateTime("until_at");
    day.siteOffsetSeconds = int(row.integer("offset_s"));
    day.ringCadenceMs = int(row.integer("ring_cadence_ms"));
    day.seesCustomers = row.boolean("sees_customers");
    return day;
}

DayCall callFrom(const Rows &row)
{
    DayCall call;
    call.callUid = row.text("call_uid");
    call.legNo = int(row.integer("leg_no"));
    call.queue = row.text("queue");
    call.customer = row.text("customer");
    call.offeredAt = row.dateTime("offered_at");
    if (!row.isNull("answered_at"))
        call.answeredAt = row.dateTime("answered_at");
    call.endedAt = row.dateTime("ended_at");
    call.ringMs = int(row.integer("ring_ms"));
    call.waitSeconds = int(row.integer("wait_s"));
    if (!row.isNull("talk_s"))
        call.talkSeconds = int(row.integer("talk_s"));
    call.holdCount = int(row.integer("hold_count"));
    call.holdSeconds = int(row.integer("hold_s"));
    call.outcome = row.text("outcome");
    call.transferTo = row.text("transfer_to");
    call.switchId = row.integer("switch_id");
    call.startedKey = row.text("started_key");
    if (!row.isNull("has_recording"))
        call.sound = row.boolean("has_recording") ? CallSound::Recorded : CallSound::None;
    return call;
}

// Before the first word of a switch about him an agent was signed out.
void readSteps(Rows rows, AgentDay &day)
{
    while (rows.next())
        day.steps.push_back({rows.dateTime("at"),
                             agentStateFromCode(rows.text("state")).value_or(AgentState::SignedOut),
                             rows.text("reason")});
    if (day.steps.empty() || day.steps.front().at > day.from)
        day.steps.insert(day.steps.begin(), {day.from, AgentState::SignedOut, {}});
}

AgentDay readDay(Connection &connection, AgentId agent, const QDate &wanted)
{
    Rows head = connection.query(
        QStringLiteral("floor/get_agent_day"),
        {{"agent_id", number(agent)}, {"day", wanted.isValid() ? QVariant(wanted) : QVariant()}});
    if (!head.next())
        throw DbError(
            {ProblemKind::Invalid, QStringLiteral("There is no such agent."), {}, {}, {}, {}});
    AgentDay day = headFrom(head, agent);
    const Params span{{"agent_id", number(agent)}, {"from_at", day.from}, {"until_at", day.until}};
    readSteps(connection.query(QStringLiteral("floor/list_day_steps"), span), day);
    Rows calls = connection.query(QStringLiteral("floor/list_day_calls"), span);
    while (calls.next())
        day.calls.push_back(callFrom(calls));
    Rows gaps = connection.query(QStringLiteral("floor/list_day_gaps"), span);
    while (gaps.next())
        day.gaps.push_back({gaps.dateTime("from_at"), gaps.dateTime("until_at"), gaps.text("why")});
    day.notes = FlagStore().notesOf(connection, agent, day.from, day.until);
    return day;
}

}

AgentDay AgentDayStore::fetch(Connection &connection, AgentId agent, const QDate &day) const
{
    return connection.readTogether([&](Connection &open) { return readDay(open, agent, day); });
}

QByteArray AgentDayStore::photo(Connection &connection, AgentId agent) const
{
    Rows row =
        connection.query(QStringLiteral("floor/get_agent_photo"), {{"agent_id", number(agent)}});
    return row.next() ? QByteArray::fromBase64(row.bytes("photo")) : QByteArray();
}

}

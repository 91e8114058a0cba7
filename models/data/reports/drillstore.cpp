// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drillstore.h"

namespace banzhang {
namespace {

template <class Id>
QVariant orAll(Id id)
{
    return number(id) == 0 ? QVariant() : QVariant(number(id));
}

AgentDayLine dayFrom(const Rows &row)
{
    AgentDayLine line;
    line.agentId = row.id<AgentId>("agent_id");
    line.agentNo = row.text("agent_no");
    line.name = row.text("name");
    line.team = row.text("team");
    line.day = row.date("day");
    line.answered = int(row.integer("answered"));
    line.noAnswer = int(row.integer("no_answer"));
    line.canceled = int(row.integer("ring_canceled"));
    line.transferred = int(row.integer("transferred"));
    line.talkSeconds = row.integer("talk_s");
    line.holdSeconds = row.integer("hold_s");
    line.loginSeconds = row.integer("login_s");
    line.pauseSeconds = row.integer("pause_any_s");
    return line;
}

ReportCall callFrom(const Rows &row)
{
    ReportCall call;
    call.key = {row.integer("switch_id"), row.text("call_uid"), row.text("started_key")};
    call.startedAt = row.dateTime("started_at");
    call.agentNo = row.text("agent_no");
    call.agent = row.text("agent");
    call.team = row.text("team");
    call.queue = row.text("queue");
    call.channel = row.text("channel");
    call.direction = row.text("direction");
    call.customer = row.text("customer");
    call.result = row.text("result");
    if (!row.isNull("length_s"))
        call.seconds = int(row.integer("length_s"));
    if (row.boolean("may_hear"))
        call.sound = row.boolean("has_recording") ? CallSound::Recorded : CallSound::None;
    return call;
}

// One row more than is wanted tells that there is more.
template <class Row, class Read>
Found<Row> foundIn(Rows rows, int most, Read read)
{
    Found<Row> found;
    found.rows.reserve(size_t(std::min(rows.count(), most)));
    while (rows.next() && !found.isCut) {
        if (int(found.rows.size()) == most)
            found.isCut = true;
        else
            found.rows.push_back(read(rows));
    }
    return found;
}

}

Found<AgentDayLine> DrillStore::agentDays(Connection &connection,
                                          const AgentDayQuestion &question) const
{
    return foundIn<AgentDayLine>(connection.query(QStringLiteral("reports/list_agent_days"),
                                                  {{"agent_id", orAll(question.agentId)},
                                                   {"team_id", orAll(question.teamId)},
                                                   {"from_day", question.from},
                                                   {"until_day", question.until},
                                                   {"most", question.most + 1}}),
                                 question.most, dayFrom);
}

Found<ReportCall> DrillStore::calls(Connection &connection, const CallQuestion &question) const
{
    return foundIn<ReportCall>(connection.query(QStringLiteral("reports/list_calls"),
                                                {{"agent_id", orAll(question.agentId)},
                                                 {"queue_id", orAll(question.queueId)},
                                                 {"from_day", question.from},
                                                 {"until_day", question.until},
                                                 {"most", question.most + 1}}),
                               question.most, callFrom);
}

}

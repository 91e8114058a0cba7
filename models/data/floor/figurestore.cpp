// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurestore.h"

namespace banzhang {
namespace {

int count(const Rows &row, const char *column)
{
    return int(row.integer(column));
}

AgentWork agentWorkFrom(const Rows &row)
{
    AgentWork work;
    work.agentNo = row.text("agent_no");
    work.name = row.text("name");
    work.team = row.text("team");
    work.loginSeconds = row.integer("login_s");
    work.sessions = count(row, "sessions");
    work.pauseAnySeconds = row.integer("pause_any_s");
    work.pauseFullSeconds = row.integer("pause_full_s");
    work.firstLoginAt = row.dateTime("first_login_at");
    work.lastLogoutAt = row.dateTime("last_logout_at");
    work.answered = count(row, "answered");
    work.finished = count(row, "finished");
    work.ringNoAnswer = count(row, "no_answer");
    work.noAnswerRingSeconds = row.real("no_answer_ring_s");
    work.ringCanceled = count(row, "ring_canceled");
    work.talkSeconds = row.integer("talk_s");
    work.talkMaxSeconds = count(row, "talk_max_s");
    work.waitSeconds = row.integer("wait_s");
    work.holdCount = count(row, "hold_count");
    work.holdSeconds = row.integer("hold_s");
    work.endedByCaller = count(row, "by_caller");
    work.endedByAgent = count(row, "by_agent");
    work.blind = count(row, "blind");
    work.attended = count(row, "attended");
    work.lost = count(row, "lost");
    return work;
}

QueueWork queueWorkFrom(const Rows &row)
{
    QueueWork work;
    work.queue = row.text("queue");
    work.name = row.text("name");
    work.offered = count(row, "offered");
    work.answered = count(row, "answered");
    work.abandoned = count(row, "abandoned");
    work.abandonedMoved = count(row, "abandoned_moved");
    work.timeout = count(row, "timeout");
    work.keyExit = count(row, "key_exit");
    work.empty = count(row, "empty");
    work.withdrawn = count(row, "withdrawn");
    work.lost = count(row, "lost");
    work.waiting = count(row, "waiting");
    work.answeredIn20 = count(row, "answered_in_20");
    work.abandonedIn20 = count(row, "abandoned_in_20");
    work.waitSeconds = row.integer("wait_s");
    work.longestWaitSeconds = count(row, "longest_wait_s");
    work.longestAnsweredWaitSeconds = count(row, "longest_answered_wait_s");
    work.longestAbandonWaitSeconds = count(row, "longest_abandon_wait_s");
    work.finished = count(row, "finished");
    work.talkSeconds = row.integer("talk_s");
    work.blind = count(row, "blind");
    work.attended = count(row, "attended");
    return work;
}

std::optional<qint64> integerOrNothing(const Rows &row, const char *column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

CallLine callLineFrom(const Rows &row)
{
    CallLine line;
    line.callUid = row.text("call_uid");
    line.visitNo = count(row, "visit_no");
    line.channel = row.text("channel");
    line.direction = row.text("direction");
    line.queue = row.text("queue");
    line.enteredAt = row.dateTime("entered_at");
    line.customer = row.text("customer");
    line.dialed = row.text("dialed");
    line.position = count(row, "position");
    line.outcome = row.text("outcome");
    line.waitSeconds = count(row, "wait_s");
    line.agentNo = row.text("agent_no");
    line.agentName = row.text("agent_name");
    line.answeredAt = row.dateTime("answered_at");
    if (!row.isNull("talk_s"))
        line.talkSeconds = count(row, "talk_s");
    line.endedAt = row.dateTime("ended_at");
    line.endedBy = row.text("ended_by");
    line.transferTo = row.text("transfer_to");
    line.holdCount = count(row, "hold_count");
    line.holdSeconds = count(row, "hold_s");
    line.moved = row.boolean("moved");
    line.result = row.text("result");
    line.amountFen = integerOrNothing(row, "amount_fen");
    return line;
}

}

std::optional<FigureWindow> FigureStore::wholeWindow(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("floor/get_figure_window"));
    if (!row.next() || row.isNull("from_at"))
        return std::nullopt;
    return FigureWindow::ofLines(row.dateTime("from_at"), row.dateTime("to_at"));
}

std::vector<AgentWork> FigureStore::agentWork(Connection &connection,
                                              const FigureWindow &window) const
{
    std::vector<AgentWork> list;
    Rows rows = connection.query(
        QStringLiteral("floor/list_agent_work"),
        {{"from_at", window.from}, {"to_at", window.to}, {"until_at", window.until}});
    while (rows.next())
        list.push_back(agentWorkFrom(rows));
    return list;
}

std::vector<QueueWork> FigureStore::queueWork(Connection &connection,
                                              const FigureWindow &window) const
{
    std::vector<QueueWork> list;
    Rows rows = connection.query(QStringLiteral("floor/list_queue_work"),
                                 {{"from_at", window.from}, {"until_at", window.until}});
    while (rows.next())
        list.push_back(queueWorkFrom(rows));
    return list;
}

void FigureStore::streamCalls(Connection &connection, const FigureWindow &window,
                              const std::function<bool(const CallLine &line)> &line) const
{
    connection.stream(QStringLiteral("floor/list_call_lines"),
                      {{"from_at", window.from}, {"until_at", window.until}},
                      [&line](const Rows &row) { return line(callLineFrom(row)); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportreader.h"

#include "reports/sumfields.h"

#include <cstdlib>

namespace banzhang {
namespace {

Params spanParams(const ReportSpan &span)
{
    return {{"from_on", span.from.isValid() ? QVariant(span.from) : QVariant()},
            {"to_on", span.to.isValid() ? QVariant(span.to) : QVariant()}};
}

// Ten thousand agents bring hundreds of thousands of numbers: no list of texts is made of them.
WorkSums sumsFrom(const Rows &row)
{
    WorkSums sums;
    const QByteArray text = row.bytes("sums");
    const char *at = text.constData();
    for (const SumField &one : sumFields) {
        if (*at == '\0' || *at == '}')
            break;
        char *end = nullptr;
        sums.*one.field = std::strtoll(at + 1, &end, 10); // behind the brace or comma
        at = end;
    }
    return sums;
}

AgentSums agentFrom(const Rows &row)
{
    AgentSums agent;
    agent.agentId = row.id<AgentId>("agent_id");
    agent.agentNo = row.text("agent_no");
    agent.name = row.text("agent");
    if (const qint64 team = row.integer("team_id"); team != 0)
        agent.teamId = TeamId(team);
    agent.team = row.text("team");
    agent.hiredOn = row.date("hired_on");
    agent.leftOn = row.date("left_on");
    agent.sums = sumsFrom(row);
    return agent;
}

QueueSums queueFrom(const Rows &row)
{
    QueueSums queue;
    queue.queueId = row.integer("queue_id");
    queue.queue = row.text("queue");
    queue.startAt = row.dateTime("start_at");
    queue.offered = row.integer("offered");
    queue.answered = row.integer("answered");
    queue.answeredInTime = row.integer("answered_in_time");
    queue.abandoned = row.integer("abandoned");
    queue.abandonedInTime = row.integer("abandoned_in_time");
    queue.waitS = row.integer("wait_s");
    queue.longestWaitS = row.integer("longest_wait_s");
    queue.finished = row.integer("finished");
    queue.talkS = row.integer("talk_s");
    return queue;
}

ItemSums itemFrom(const Rows &row)
{
    return {row.text("form"),      row.text("item"),    row.text("section"),
            row.integer("sheets"), row.integer("lost"), row.integer("lost_points"),
            row.integer("fatal")};
}

InspectorSums inspectorFrom(const Rows &row)
{
    InspectorSums inspector;
    inspector.staffId = row.id<StaffId>("staff_id");
    inspector.name = row.text("name");
    inspector.sheets = row.integer("sheets");
    inspector.scoreSum = row.integer("score_sum");
    inspector.agents = row.integer("agents");
    inspector.workS = row.integer("work_s");
    inspector.late = row.integer("late");
    inspector.appealed = row.integer("appealed");
    inspector.upheld = row.integer("upheld");
    return inspector;
}

LedgerLine lineFrom(const Rows &row)
{
    LedgerLine line;
    line.entryId = row.integer("entry_id");
    line.on = row.date("on_date");
    line.month = row.date("month");
    line.agentId = row.id<AgentId>("agent_id");
    line.agentNo = row.text("agent_no");
    line.agent = row.text("agent");
    line.team = row.text("team");
    line.kind = row.text("kind");
    line.reason = row.text("reason");
    line.fen = row.integer("fen");
    line.points = row.integer("points");
    line.reverses = row.integer("reverses");
    line.violationId = row.integer("violation_id");
    return line;
}

ClosingLine closingFrom(const Rows &row)
{
    ClosingLine closing;
    closing.closingId = row.integer("closing_id");
    closing.board = row.text("board");
    closing.from = row.date("from_on");
    closing.to = row.date("to_on");
    closing.metric = row.text("metric");
    const QStringList names = row.textArray("champions");
    closing.champions.assign(names.begin(), names.end());
    closing.value = row.real("value");
    closing.prizeFen = row.integer("prize_fen");
    closing.ranked = int(row.integer("ranked"));
    return closing;
}

QualityCount countFrom(const Rows &row)
{
    return {row.text("code"), row.date("on_date"), row.integer("hits"), row.integer("out_of"),
            row.textArray("examples")};
}

NamedDay namedDayFrom(const Rows &row)
{
    return {row.date("on_date"), row.boolean("is_worked"), row.text("name")};
}

LateChange lateFrom(const Rows &row)
{
    LateChange change;
    change.month = row.date("month");
    change.code = row.text("code");
    change.on = row.date("on_date");
    change.agentId = row.id<AgentId>("agent_id");
    change.agentNo = row.text("agent_no");
    change.agent = row.text("agent");
    change.team = row.text("team");
    change.what = row.text("what");
    if (!row.isNull("at"))
        change.at = row.dateTime("at");
    change.by = row.text("by_name");
    change.bookedFen = row.integer("booked_fen");
    change.state = row.text("state");
    change.stateOn = row.date("state_on");
    change.sums = sumsFrom(row);
    return change;
}

template <class Make>
auto listOf(Rows rows, Make make)
{
    std::vector<decltype(make(rows))> list;
    list.reserve(size_t(rows.count()));
    while (rows.next())
        list.push_back(make(rows));
    return list;
}

QString wordOf(WorkBy by)
{
    switch (by) {
    case WorkBy::Agent: return QStringLiteral("agent");
    case WorkBy::Both: return QStringLiteral("both");
    case WorkBy::All: break;
    }
    return QStringLiteral("all");
}

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

}

ReportReader::ReportReader(Connection &connection, const ReportScope &scope)
    : m_connection(connection), m_scope(scope)
{}

Params ReportReader::teamParams(const ReportSpan &span) const
{
    Params params = spanParams(span);
    params.emplace_back("department_id", idOrNull(m_scope.departmentId));
    params.emplace_back("team_id", m_scope.teamId ? QVariant(qint64(*m_scope.teamId)) : QVariant());
    return params;
}

Params ReportReader::scopeParams(const ReportSpan &span) const
{
    Params params = teamParams(span);
    params.emplace_back("agent_id",
                        m_scope.agentId ? QVariant(qint64(*m_scope.agentId)) : QVariant());
    return params;
}

ReportFrame ReportReader::frame(const ReportSpan &span) const
{
    Rows row = m_connection.query(QStringLiteral("reports/get_frame"), scopeParams(span));
    row.next();
    ReportFrame frame;
    frame.centre = row.text("centre");
    frame.zone = row.text("zone");
    frame.scopeName = row.text("scope_name");
    frame.isDissolved = row.boolean("is_dissolved");
    frame.isOwnTeams = row.boolean("is_own_teams");
    frame.snapshotAt = row.dateTime("snapshot_at");
    frame.closedAt = row.dateTime("closed_at");
    frame.runBy = row.text("run_by");
    const QStringList leaders = row.textArray("leaders");
    frame.leaders.assign(leaders.begin(), leaders.end());
    frame.agents = int(row.integer("agents"));
    frame.serviceTarget = row.real("service_target");
    return frame;
}

ReportWork ReportReader::work(WorkBy by, const ReportSpan &span) const
{
    Params params = scopeParams(span);
    params.emplace_back("by", wordOf(by));
    Rows row = m_connection.query(QStringLiteral("reports/list_work"), params);
    ReportWork work;
    work.agents.reserve(size_t(row.count()));
    while (row.next()) {
        if (row.isNull("day"))
            work.agents.push_back(agentFrom(row));
        else
            work.days.push_back(sumsFrom(row));
    }
    return work;
}

std::vector<QueueSums> ReportReader::queues(const QString &query, const ReportSpan &span) const
{
    return listOf(m_connection.query(query, spanParams(span)), queueFrom);
}

std::vector<QueueSums> ReportReader::queueDays(const ReportSpan &span) const
{
    return queues(QStringLiteral("reports/list_queue_days"), span);
}

std::vector<QueueSums> ReportReader::queueHalfHours(const ReportSpan &span) const
{
    return queues(QStringLiteral("reports/list_queue_halves"), span);
}

std::vector<ItemSums> ReportReader::items(const ReportSpan &span) const
{
    return listOf(m_connection.query(QStringLiteral("reports/list_items"), scopeParams(span)),
                  itemFrom);
}

std::vector<InspectorSums> ReportReader::inspectors(const ReportSpan &span) const
{
    return listOf(m_connection.query(QStringLiteral("reports/list_inspectors"), teamParams(span)),
                  inspectorFrom);
}

std::vector<LedgerLine> ReportReader::ledger(const ReportSpan &span) const
{
    return listOf(
        m_connection.query(QStringLiteral("reports/list_ledger_lines"), scopeParams(span)),
        lineFrom);
}

std::vector<ClosingLine> ReportReader::closings(const ReportSpan &span) const
{
    return listOf(m_connection.query(QStringLiteral("reports/list_closings"), spanParams(span)),
                  closingFrom);
}

std::vector<QualityCount> ReportReader::quality(const ReportSpan &span) const
{
    return listOf(
        m_connection.query(QStringLiteral("reports/list_quality_counts"), spanParams(span)),
        countFrom);
}

std::vector<NamedDay> ReportReader::calendar(const ReportSpan &span) const
{
    return listOf(m_connection.query(QStringLiteral("reports/list_calendar"), spanParams(span)),
                  namedDayFrom);
}

std::vector<LateChange> ReportReader::lateChanges(const ReportSpan &span) const
{
    return listOf(
        m_connection.query(QStringLiteral("reports/list_late_changes"), scopeParams(span)),
        lateFrom);
}

LateSums ReportReader::late(const ReportSpan &span) const
{
    Rows row = m_connection.query(QStringLiteral("reports/count_late_changes"), scopeParams(span));
    row.next();
    return {row.integer("changes"), row.integer("sales_fen"), row.integer("booked_fen")};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisalstore.h"

namespace banzhang {
namespace {

OddFigure oddFrom(const Rows &row)
{
    OddFigure odd;
    odd.agentId = row.id<AgentId>("agent_id");
    odd.agentNo = row.text("agent_no");
    odd.agent = row.text("agent");
    odd.teamId = row.id<TeamId>("team_id");
    odd.team = row.text("team");
    odd.ruleId = row.id<FigureRuleId>("figure_rule_id");
    odd.metric = figureMetricFromCode(row.text("metric")).value_or(FigureMetric::RingAverage);
    odd.part = row.real("part");
    odd.whole = row.real("whole");
    odd.figure = row.integer("figure_hundredths");
    odd.isAbove = row.text("side") == u"above";
    odd.bound = row.integer("bound_hundredths");
    odd.calls = int(row.integer("calls"));
    odd.fewestCalls = int(row.integer("fewest_calls"));
    odd.isToConfirm = row.boolean("to_confirm");
    odd.standard = row.text("standard");
    odd.points = int(row.integer("points_hundredths"));
    odd.entry = row.id<AppraisalId>("entry_id");
    odd.enteredBy = row.text("entered_by");
    odd.entryState = appraisalStateFromCode(row.text("entry_state"));
    return odd;
}

FigurePiece pieceFrom(const Rows &row)
{
    FigurePiece piece;
    piece.at = row.dateTime("at");
    piece.callUid = row.text("call_uid");
    piece.legNo = int(row.integer("leg_no"));
    piece.queue = row.text("queue");
    if (!row.isNull("seconds"))
        piece.seconds = row.real("seconds");
    return piece;
}

QDateTime momentIn(const Rows &row, const char *column)
{
    return row.isNull(column) ? QDateTime() : row.dateTime(column);
}

void readDecisions(const Rows &row, Appraisal &entry)
{
    entry.state = appraisalStateFromCode(row.text("state"));
    entry.isMine = row.boolean("is_mine");
    entry.enteredBy = row.text("entered_by");
    entry.enteredAt = row.dateTime("entered_at");
    entry.confirmedBy = row.text("confirmed_by");
    entry.confirmedAt = momentIn(row, "confirmed_at");
    entry.confirmedNote = row.text("confirmed_note");
    entry.withdrawnBy = row.text("withdrawn_by");
    entry.withdrawnAt = momentIn(row, "withdrawn_at");
    entry.withdrawnWhy = row.text("withdrawn_why");
}

Appraisal entryFrom(const Rows &row)
{
    Appraisal entry;
    entry.id = row.id<AppraisalId>("entry_id");
    if (row.text("kind") == u"figure")
        entry.metric = figureMetricFromCode(row.text("metric"));
    else
        entry.alarmKind = thresholdKindFromCode(row.text("metric"));
    entry.agentId = row.id<AgentId>("agent_id");
    entry.agentNo = row.text("agent_no");
    entry.agent = row.text("agent");
    entry.teamId = row.id<TeamId>("team_id");
    entry.team = row.text("team");
    entry.day = row.date("day");
    entry.ruleId = row.id<FigureRuleId>("figure_rule_id");
    entry.alarmId = row.id<AlarmId>("alarm_id");
    entry.figure = row.integer("figure_hundredths");
    entry.bound = row.integer("bound_hundredths");
    entry.isAbove = row.text("side") == u"above";
    entry.calls = int(row.integer("calls"));
    entry.isToConfirm = row.boolean("to_confirm");
    entry.standard = row.text("standard");
    entry.points = int(row.integer("points_hundredths"));
    entry.comment = row.text("comment");
    entry.evidence = evidenceFrom(row.bytes("evidence"));
    readDecisions(row, entry);
    return entry;
}

OddDay readDay(Connection &connection, const QDate &wanted)
{
    Rows head = connection.query(QStringLiteral("floor/get_odd_day"),
                                 {{"day", wanted.isValid() ? QVariant(wanted) : QVariant()}});
    head.next();
    OddDay day;
    day.day = head.date("day");
    day.today = head.date("today");
    day.siteOffsetSeconds = int(head.integer("offset_s"));
    day.lookedAt = head.dateTime("looked_at");
    day.rules = int(head.integer("rules"));
    Rows rows = connection.query(QStringLiteral("floor/list_odd_figures"), {{"day", day.day}});
    while (rows.next())
        day.figures.push_back(oddFrom(rows));
    return day;
}

AppraisalId idFrom(Rows rows)
{
    rows.next();
    return rows.id<AppraisalId>("entry_id");
}

}

OddDay AppraisalStore::oddDay(Connection &connection, const QDate &day) const
{
    return connection.readTogether([&day](Connection &open) { return readDay(open, day); });
}

std::vector<FigurePiece> AppraisalStore::pieces(Connection &connection, const QDate &day,
                                                FigureMetric metric, AgentId agent) const
{
    std::vector<FigurePiece> pieces;
    Rows rows =
        connection.query(QStringLiteral("floor/list_figure_pieces"),
                         {{"day", day}, {"metric", codeOf(metric)}, {"agent_id", number(agent)}});
    pieces.reserve(size_t(rows.count()));
    while (rows.next())
        pieces.push_back(pieceFrom(rows));
    return pieces;
}

std::vector<Appraisal> AppraisalStore::entries(Connection &connection,
                                               const AppraisalQuery &query) const
{
    std::vector<Appraisal> entries;
    Rows rows =
        connection.query(QStringLiteral("floor/list_appraisals"),
                         {{"from_on", query.from},
                          {"until_on", query.until},
                          {"state", query.state ? QVariant(codeOf(*query.state)) : QVariant()},
                          {"most", query.most}});
    entries.reserve(size_t(rows.count()));
    while (rows.next())
        entries.push_back(entryFrom(rows));
    return entries;
}

AppraisalId AppraisalStore::enterFigure(Connection &connection, AgentId agent, const QDate &day,
                                        FigureMetric metric, const QString &comment) const
{
    return idFrom(
        connection.query(QStringLiteral("floor/enter_figure"), {{"agent_id", number(agent)},
                                                                {"day", day},
                                                                {"metric", codeOf(metric)},
                                                                {"comment", comment}}));
}

AppraisalId AppraisalStore::enterAlarm(Connection &connection, AlarmId alarm,
                                       const QString &standard, int points,
                                       const QString &comment) const
{
    return idFrom(
        connection.query(QStringLiteral("floor/enter_alarm"), {{"alarm_id", number(alarm)},
                                                               {"standard", standard},
                                                               {"points_hundredths", points},
                                                               {"comment", comment}}));
}

void AppraisalStore::confirm(Connection &connection, AppraisalId entry, const QString &note) const
{
    connection.query(QStringLiteral("floor/confirm_appraisal"),
                     {{"entry_id", number(entry)}, {"note", note}});
}

void AppraisalStore::withdraw(Connection &connection, AppraisalId entry, const QString &why) const
{
    connection.query(QStringLiteral("floor/withdraw_appraisal"),
                     {{"entry_id", number(entry)}, {"why", why}});
}

}

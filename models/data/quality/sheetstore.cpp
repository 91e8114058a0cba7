// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetstore.h"

#include "quality/formjson.h"
#include "quality/sheetjson.h"

#include <QJsonDocument>

namespace banzhang {
namespace {

QString text(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

Problem invalid(const QString &what)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = what;
    return problem;
}

std::optional<int> optional(const Rows &row, const char *column)
{
    if (row.isNull(column))
        return {};
    return int(row.integer(column));
}

WorkItem::State stateOf(const QString &code)
{
    if (code == u"draft")
        return WorkItem::State::Draft;
    return code == u"done" ? WorkItem::State::Done : WorkItem::State::Open;
}

WorkItem workFrom(const Rows &row)
{
    WorkItem work;
    work.pickId = row.integer("pick_id");
    work.sheetId = row.integer("sheet_id");
    work.state = stateOf(row.text("state"));
    work.agentId = row.id<AgentId>("agent_id");
    work.agentNo = row.text("agent_no");
    work.agent = row.text("agent");
    work.queue = row.text("queue");
    work.channel = row.text("channel");
    work.seconds = int(row.integer("length_s"));
    work.reason = row.text("reason");
    work.detail = row.text("detail");
    work.mode = row.text("mode");
    work.score = optional(row, "score");
    work.failed = row.boolean("failed");
    work.grade = row.text("grade");
    work.dueOn = row.date("due_on");
    work.interactionAt = row.dateTime("interaction_at");
    work.doneAt = row.dateTime("done_at");
    work.callUid = row.text("call_uid");
    return work;
}

AgentCard agentFrom(const Rows &row)
{
    AgentCard agent;
    agent.agentId = row.id<AgentId>("agent_id");
    agent.number = row.text("agent_no");
    agent.name = row.text("agent");
    agent.nickname = row.text("nickname");
    agent.team = row.text("team");
    agent.hiredOn = row.date("hired_on");
    agent.photo = QByteArray::fromBase64(row.bytes("photo"));
    return agent;
}

SheetCall callFrom(const Rows &row)
{
    SheetCall call;
    call.isKnown = row.boolean("is_call_known");
    call.uid = row.text("call_uid");
    call.channel = row.text("channel");
    call.direction = row.text("direction");
    call.customer = row.text("customer");
    call.queue = row.text("queue");
    call.result = row.text("result");
    call.seconds = int(row.integer("length_s"));
    return call;
}

SheetContent contentFrom(const Rows &row)
{
    SheetContent content;
    content.answers = answersFromJson(QJsonDocument::fromJson(row.bytes("answers")).object());
    content.markers = markersFromJson(QJsonDocument::fromJson(row.bytes("markers")).array());
    content.strengths = row.text("strengths");
    content.weaknesses = row.text("weaknesses");
    return content;
}

void readFate(const Rows &row, Sheet &sheet)
{
    sheet.begunAt = row.dateTime("begun_at");
    sheet.savedAt = row.dateTime("saved_at");
    sheet.submittedAt = row.dateTime("submitted_at");
    sheet.releaseAt = row.dateTime("release_at");
    sheet.score = optional(row, "score");
    sheet.computed = optional(row, "computed");
    sheet.failed = row.boolean("failed");
    sheet.grade = row.text("grade");
    sheet.acknowledgedAt = row.dateTime("acknowledged_at");
    sheet.acknowledgedBy = row.text("acknowledged_by");
    sheet.agentComment = row.text("agent_comment");
    sheet.signedOn = row.text("signed_on");
    sheet.corrects = row.integer("corrects");
    sheet.correction = row.text("correction");
    sheet.correctedBy = row.integer("corrected_by");
}

Sheet sheetFrom(const Rows &row)
{
    Sheet sheet;
    sheet.sheetId = row.integer("sheet_id");
    sheet.revision = int(row.integer("revision"));
    sheet.state = sheetStateFromCode(row.text("state"));
    sheet.mode = inspectionModeFromCode(row.text("mode"));
    sheet.reason = row.text("reason");
    sheet.versionId = row.integer("version_id");
    sheet.versionNo = int(row.integer("version_no"));
    sheet.isFormRetired = row.boolean("is_retired");
    Result<Form> form = formFromJson(QJsonDocument::fromJson(row.bytes("form")).object());
    if (!form)
        throw DbError(form.error());
    sheet.form = *form;
    sheet.content = contentFrom(row);
    sheet.agent = agentFrom(row);
    sheet.call = callFrom(row);
    sheet.interactionAt = row.dateTime("interaction_at");
    sheet.inspector = row.text("inspector");
    sheet.isMine = row.boolean("is_mine");
    readFate(row, sheet);
    return sheet;
}

LegFacts legOf(Connection &connection, qint64 sheetId)
{
    LegFacts leg;
    Rows row = connection.query(QStringLiteral("quality/get_sheet_leg"), {{"sheet_id", sheetId}});
    if (!row.next())
        return leg;
    leg.ringMs = int(row.integer("ring_ms"));
    leg.holds = int(row.integer("hold_count"));
    leg.outcome = row.text("outcome");
    leg.isAnswered = row.boolean("is_answered");
    return leg;
}

QVariant jsonOrNull(bool isGiven, const QJsonDocument &json)
{
    return isGiven ? QVariant(text(json)) : QVariant();
}

}

std::vector<WorkItem> SheetStore::worklist(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_worklist"));
    std::vector<WorkItem> work;
    work.reserve(size_t(rows.count()));
    while (rows.next())
        work.push_back(workFrom(rows));
    return work;
}

WorkDay SheetStore::day(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("quality/get_work_day"));
    row.next();
    return {int(row.integer("target")), int(row.integer("done")), int(row.integer("mean_s")),
            row.dateTime("now"), int(row.integer("offset_s"))};
}

Sheet SheetStore::load(Connection &connection, qint64 sheetId) const
{
    Rows row = connection.query(QStringLiteral("quality/get_sheet"), {{"sheet_id", sheetId}});
    if (!row.next())
        throw DbError(invalid(QStringLiteral("There is no sheet %1").arg(sheetId)));
    Sheet sheet = sheetFrom(row);
    Rows media =
        connection.query(QStringLiteral("quality/get_sheet_media"), {{"sheet_id", sheetId}});
    if (media.next()) {
        sheet.call.hasRecording = media.boolean("has_recording");
        sheet.call.text = media.text("content");
    }
    if (sheet.isWritable()) {
        sheet.measured = measuredAnswers(sheet.form, legOf(connection, sheetId));
        sheet.others = others(connection, sheetId);
    }
    return sheet;
}

std::vector<EarlierSheet> SheetStore::earlier(Connection &connection, AgentId agent, qint64 except,
                                              int most) const
{
    Rows row = connection.query(QStringLiteral("quality/list_earlier_sheets"),
                                {{"agent_id", number(agent)}, {"except", except}, {"most", most}});
    std::vector<EarlierSheet> sheets;
    sheets.reserve(size_t(row.count()));
    while (row.next())
        sheets.push_back({row.integer("sheet_id"), row.dateTime("interaction_at"),
                          row.dateTime("submitted_at"), int(row.integer("score")),
                          row.boolean("failed"), row.text("grade"), row.text("inspector"),
                          row.textArray("losses")});
    return sheets;
}

QStringList SheetStore::others(Connection &connection, qint64 sheetId) const
{
    Rows row =
        connection.query(QStringLiteral("quality/list_sheet_others"), {{"sheet_id", sheetId}});
    QStringList names;
    while (row.next())
        names.append(row.text("name"));
    return names;
}

QString SheetStore::findRecording(Connection &connection, qint64 sheetId) const
{
    Rows row = connection.query(QStringLiteral("quality/find_recording"), {{"sheet_id", sheetId}});
    row.next();
    return row.text("place");
}

void SheetStore::playRecording(Connection &connection, qint64 sheetId) const
{
    connection.query(QStringLiteral("quality/play_recording"), {{"sheet_id", sheetId}});
}

qint64 SheetStore::open(Connection &connection, qint64 pickId) const
{
    Rows row = connection.query(QStringLiteral("quality/open_pick"), {{"pick_id", pickId}});
    if (!row.next())
        throw DbError(invalid(QStringLiteral("There is no pick %1").arg(pickId)));
    return row.integer("sheet_id");
}

qint64 SheetStore::open(Connection &connection, const SheetBegin &begin) const
{
    const bool hasCall = !begin.callUid.isEmpty();
    Rows row = connection.query(
        QStringLiteral("quality/open_sheet"),
        {{"version_id", begin.versionId},
         {"agent_id", number(begin.agentId)},
         {"mode", begin.mode},
         {"reason", begin.reason},
         {"switch_id", hasCall ? QVariant(begin.switchId) : QVariant()},
         {"call_uid", hasCall ? QVariant(begin.callUid) : QVariant()},
         {"at", hasCall ? begin.startedKey : begin.at.toUTC().toString(Qt::ISODateWithMs)}});
    row.next();
    return row.integer("sheet_id");
}

int SheetStore::save(Connection &connection, qint64 sheetId, int revision,
                     const SheetChange &change) const
{
    const auto given = [](const std::optional<QString> &words) {
        return words ? QVariant(*words) : QVariant();
    };
    Rows row = connection.query(
        QStringLiteral("quality/save_sheet"),
        {{"sheet_id", sheetId},
         {"revision", revision},
         {"answers",
          jsonOrNull(!change.answers.isEmpty(), QJsonDocument(answersToJson(change.answers)))},
         {"markers", jsonOrNull(change.markers.has_value(),
                                QJsonDocument(markersToJson(
                                    change.markers.value_or(std::vector<SheetMarker>()))))},
         {"strengths", given(change.strengths)},
         {"weaknesses", given(change.weaknesses)}});
    row.next();
    return int(row.integer("revision"));
}

void SheetStore::discard(Connection &connection, qint64 sheetId) const
{
    connection.query(QStringLiteral("quality/discard_sheet"), {{"sheet_id", sheetId}});
}

int SheetStore::submit(Connection &connection, qint64 sheetId, int revision,
                       const QDateTime &releaseAt) const
{
    Rows row = connection.query(
        QStringLiteral("quality/submit_sheet"),
        {{"sheet_id", sheetId}, {"revision", revision}, {"release_at", releaseAt}});
    row.next();
    return int(row.integer("score"));
}

qint64 SheetStore::correct(Connection &connection, qint64 sheetId, const QString &why) const
{
    Rows row = connection.query(QStringLiteral("quality/correct_sheet"),
                                {{"sheet_id", sheetId}, {"why", why}});
    row.next();
    return row.integer("sheet_id");
}

}

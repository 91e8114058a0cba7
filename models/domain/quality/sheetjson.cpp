// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetjson.h"

#include "quality/formjson.h"

namespace banzhang {
namespace {

// Answers that were taken back must be told too: answersToJson() leaves nothing out but texts.
SheetContent contentFromJson(const QJsonObject &json)
{
    SheetContent content;
    apply(changeFromJson(json), content);
    return content;
}

QJsonObject callToJson(const SheetCall &call)
{
    if (!call.isKnown)
        return {};
    return {{QStringLiteral("uid"), call.uid},
            {QStringLiteral("channel"), call.channel},
            {QStringLiteral("direction"), call.direction},
            {QStringLiteral("customer"), call.customer},
            {QStringLiteral("queue"), call.queue},
            {QStringLiteral("result"), call.result},
            {QStringLiteral("seconds"), call.seconds},
            {QStringLiteral("recording"), call.hasRecording}};
}

SheetCall callFromJson(const QJsonObject &json)
{
    SheetCall call;
    call.isKnown = !json.isEmpty();
    call.uid = json[u"uid"].toString();
    call.channel = json[u"channel"].toString();
    call.direction = json[u"direction"].toString();
    call.customer = json[u"customer"].toString();
    call.queue = json[u"queue"].toString();
    call.result = json[u"result"].toString();
    call.seconds = json[u"seconds"].toInt();
    call.hasRecording = json[u"recording"].toBool();
    return call;
}

QJsonObject agentToJson(const AgentCard &agent)
{
    return {{QStringLiteral("id"), number(agent.agentId)},
            {QStringLiteral("number"), agent.number},
            {QStringLiteral("name"), agent.name},
            {QStringLiteral("nickname"), agent.nickname},
            {QStringLiteral("team"), agent.team},
            {QStringLiteral("hired_on"), agent.hiredOn.toString(Qt::ISODate)}};
}

AgentCard agentFromJson(const QJsonObject &json)
{
    AgentCard agent;
    agent.agentId = AgentId(json[u"id"].toInteger());
    agent.number = json[u"number"].toString();
    agent.name = json[u"name"].toString();
    agent.nickname = json[u"nickname"].toString();
    agent.team = json[u"team"].toString();
    agent.hiredOn = QDate::fromString(json[u"hired_on"].toString(), Qt::ISODate);
    return agent;
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

}

QJsonArray markersToJson(const std::vector<SheetMarker> &markers)
{
    QJsonArray json;
    for (const SheetMarker &marker : markers)
        json.append(QJsonObject{{QStringLiteral("kind"), codeOf(marker.kind)},
                                {QStringLiteral("at_ms"), marker.atMs},
                                {QStringLiteral("length_ms"), marker.lengthMs},
                                {QStringLiteral("item"), marker.item},
                                {QStringLiteral("body"), marker.body}});
    return json;
}

std::vector<SheetMarker> markersFromJson(const QJsonArray &json)
{
    std::vector<SheetMarker> markers;
    markers.reserve(size_t(json.size()));
    for (const auto &entry : json) {
        const QJsonObject one = entry.toObject();
        markers.push_back({markerKindFromCode(one[u"kind"].toString()), one[u"at_ms"].toInteger(),
                           one[u"length_ms"].toInteger(), one[u"item"].toString(),
                           one[u"body"].toString()});
    }
    return markers;
}

QJsonObject changeToJson(const SheetChange &change)
{
    QJsonObject json;
    if (!change.answers.isEmpty())
        json[u"answers"] = answersToJson(change.answers);
    if (change.markers)
        json[u"markers"] = markersToJson(*change.markers);
    if (change.strengths)
        json[u"strengths"] = *change.strengths;
    if (change.weaknesses)
        json[u"weaknesses"] = *change.weaknesses;
    return json;
}

SheetChange changeFromJson(const QJsonObject &json)
{
    SheetChange change;
    change.answers = answersFromJson(json[u"answers"].toObject());
    if (json.contains(u"markers"))
        change.markers = markersFromJson(json[u"markers"].toArray());
    if (json.contains(u"strengths"))
        change.strengths = json[u"strengths"].toString();
    if (json.contains(u"weaknesses"))
        change.weaknesses = json[u"weaknesses"].toString();
    return change;
}

QJsonObject draftToJson(const Sheet &sheet)
{
    QJsonObject measured;
    for (auto answer = sheet.measured.cbegin(); answer != sheet.measured.cend(); ++answer)
        measured[answer.key()] = answer.value();
    return {{QStringLiteral("sheet"), sheet.sheetId},
            {QStringLiteral("revision"), sheet.revision},
            {QStringLiteral("mode"), codeOf(sheet.mode)},
            {QStringLiteral("reason"), sheet.reason},
            {QStringLiteral("version"), sheet.versionId},
            {QStringLiteral("version_no"), sheet.versionNo},
            {QStringLiteral("form"), formToJson(sheet.form)},
            {QStringLiteral("content"), changeToJson(difference({}, sheet.content))},
            {QStringLiteral("agent"), agentToJson(sheet.agent)},
            {QStringLiteral("call"), callToJson(sheet.call)},
            {QStringLiteral("interaction_at"), momentText(sheet.interactionAt)},
            {QStringLiteral("begun_at"), momentText(sheet.begunAt)},
            {QStringLiteral("saved_at"), momentText(sheet.savedAt)},
            {QStringLiteral("inspector"), sheet.inspector},
            {QStringLiteral("corrects"), sheet.corrects},
            {QStringLiteral("correction"), sheet.correction},
            {QStringLiteral("measured"), measured}};
}

Result<Sheet> draftFromJson(const QJsonObject &json)
{
    Result<Form> form = formFromJson(json[u"form"].toObject());
    if (!form)
        return tl::unexpected<Problem>(form.error());
    Sheet sheet;
    sheet.sheetId = json[u"sheet"].toInteger();
    sheet.revision = json[u"revision"].toInt();
    sheet.mode = inspectionModeFromCode(json[u"mode"].toString());
    sheet.reason = json[u"reason"].toString();
    sheet.versionId = json[u"version"].toInteger();
    sheet.versionNo = json[u"version_no"].toInt();
    sheet.form = *form;
    sheet.content = contentFromJson(json[u"content"].toObject());
    sheet.agent = agentFromJson(json[u"agent"].toObject());
    sheet.call = callFromJson(json[u"call"].toObject());
    sheet.interactionAt = momentOf(json[u"interaction_at"]);
    sheet.begunAt = momentOf(json[u"begun_at"]);
    sheet.savedAt = momentOf(json[u"saved_at"]);
    sheet.inspector = json[u"inspector"].toString();
    sheet.corrects = json[u"corrects"].toInteger();
    sheet.correction = json[u"correction"].toString();
    sheet.isMine = true;
    const QJsonObject measured = json[u"measured"].toObject();
    for (auto answer = measured.begin(); answer != measured.end(); ++answer)
        sheet.measured.insert(answer.key(), answer.value().toString());
    return sheet;
}

}

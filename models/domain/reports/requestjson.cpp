// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/requestjson.h"

#include "reports/reportdocument.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace banzhang {
namespace {

QJsonArray codesOf(const std::vector<ReportSection> &sections)
{
    QJsonArray codes;
    for (const ReportSection section : sections)
        codes.append(codeOf(section));
    return codes;
}

ReportScope scopeOf(const QJsonValue &json)
{
    ReportScope scope;
    if (json[u"department"].isDouble())
        scope.departmentId = json[u"department"].toInteger();
    if (json[u"team"].isDouble())
        scope.teamId = TeamId{json[u"team"].toInteger()};
    if (json[u"agent"].isDouble())
        scope.agentId = AgentId{json[u"agent"].toInteger()};
    return scope;
}

}

QJsonObject questionJson(const ReportRequest &request)
{
    QJsonObject scope;
    if (request.scope.departmentId)
        scope.insert(u"department"_qs, *request.scope.departmentId);
    if (request.scope.teamId)
        scope.insert(u"team"_qs, number(*request.scope.teamId));
    if (request.scope.agentId)
        scope.insert(u"agent"_qs, number(*request.scope.agentId));
    return {{u"report"_qs, request.report},
            {u"from"_qs, request.span.from.toString(Qt::ISODate)},
            {u"to"_qs, request.span.to.toString(Qt::ISODate)},
            {u"scope"_qs, scope},
            {u"sections"_qs, codesOf(sectionsOf(request))},
            {u"before"_qs, request.withBefore},
            {u"year_before"_qs, request.withYearBefore},
            {u"language"_qs, request.language}};
}

QJsonObject requestJson(const ReportRequest &request)
{
    QJsonObject json = questionJson(request);
    json.insert(u"sections"_qs, codesOf(request.sections));
    json.insert(u"paper"_qs, request.paper == PaperSize::A3 ? u"A3"_qs : u"A4"_qs);
    json.insert(u"landscape"_qs, request.isLandscape);
    return json;
}

ReportRequest requestOf(const QJsonValue &json)
{
    ReportRequest request;
    request.report = json[u"report"].toString();
    request.span = {QDate::fromString(json[u"from"].toString(), Qt::ISODate),
                    QDate::fromString(json[u"to"].toString(), Qt::ISODate)};
    request.scope = scopeOf(json[u"scope"]);
    const QJsonArray sections = json[u"sections"].toArray();
    request.sections.reserve(size_t(sections.size()));
    for (const auto &one : sections) {
        if (const auto section = reportSectionFromCode(one.toString()))
            request.sections.push_back(*section);
    }
    request.withBefore = json[u"before"].toBool();
    request.withYearBefore = json[u"year_before"].toBool();
    request.language = json[u"language"].toString();
    request.paper = json[u"paper"].toString() == u"A3" ? PaperSize::A3 : PaperSize::A4;
    request.isLandscape = json[u"landscape"].toBool();
    return request;
}

QByteArray requestToJson(const ReportRequest &request)
{
    return QJsonDocument(requestJson(request)).toJson(QJsonDocument::Compact);
}

ReportRequest requestFromJson(const QByteArray &json)
{
    return requestOf(QJsonDocument::fromJson(json).object());
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidentstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

QDateTime momentOf(const Rows &row, const char *column)
{
    return row.isNull(column) ? QDateTime() : row.dateTime(column);
}

std::vector<IncidentEntry> entriesFrom(const QString &json)
{
    std::vector<IncidentEntry> entries;
    for (const auto &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject one = value.toObject();
        entries.push_back(
            {one.value(u"id"_qs).toInteger(),
             QDateTime::fromString(one.value(u"at"_qs).toString(), Qt::ISODate).toUTC(),
             one.value(u"by"_qs).toString(), one.value(u"text"_qs).toString()});
    }
    return entries;
}

Incident incidentFrom(const Rows &row)
{
    Incident one;
    one.incidentId = row.integer("incident_id");
    one.no = row.text("incident_no");
    one.kind = row.text("kind");
    one.title = row.text("title");
    one.begunAt = row.dateTime("begun_at");
    one.endedAt = momentOf(row, "ended_at");
    one.what = row.text("what");
    one.effect = row.text("effect");
    one.callsLost = row.integer("calls_lost");
    one.agents = row.integer("agents");
    one.cause = row.text("cause");
    one.measures = row.text("measures");
    one.reportedBy = row.text("reported_by");
    one.attendees = row.text("attendees");
    one.closedAt = momentOf(row, "closed_at");
    one.closedBy = row.text("closed_by");
    one.conclusion = row.text("conclusion");
    one.revisionId = row.integer("incident_revision_id");
    one.entries = entriesFrom(row.text("entries"));
    return one;
}

QJsonValue momentText(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue countOf(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

QString fieldsOf(const Incident &one)
{
    const QJsonObject json{{u"kind"_qs, one.kind},
                           {u"title"_qs, one.title.trimmed()},
                           {u"begun_at"_qs, momentText(one.begunAt)},
                           {u"ended_at"_qs, momentText(one.endedAt)},
                           {u"what"_qs, one.what.trimmed()},
                           {u"effect"_qs, one.effect.trimmed()},
                           {u"calls_lost"_qs, countOf(one.callsLost)},
                           {u"agents"_qs, countOf(one.agents)},
                           {u"cause"_qs, one.cause.trimmed()},
                           {u"measures"_qs, one.measures.trimmed()},
                           {u"attendees"_qs, one.attendees.trimmed()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

}

std::vector<Incident> IncidentStore::list(Connection &connection, const ReportSpan &span) const
{
    Rows rows = connection.query(QStringLiteral("reports/list_incidents"),
                                 {{"from", span.from}, {"to", span.to}});
    std::vector<Incident> incidents;
    incidents.reserve(size_t(rows.count()));
    while (rows.next())
        incidents.push_back(incidentFrom(rows));
    return incidents;
}

qint64 IncidentStore::save(Connection &connection, const Incident &incident) const
{
    Rows row = connection.query(QStringLiteral("reports/save_incident"),
                                {{"incident_id", incident.incidentId},
                                 {"revision_id", incident.revisionId},
                                 {"fields", fieldsOf(incident)}});
    row.next();
    return row.integer("incident_id");
}

qint64 IncidentStore::addEntry(Connection &connection, qint64 incidentId, const QDateTime &at,
                               const QString &text) const
{
    Rows row =
        connection.query(QStringLiteral("reports/add_incident_entry"),
                         {{"incident_id", incidentId}, {"at", at}, {"text", text.trimmed()}});
    row.next();
    return row.integer("incident_entry_id");
}

void IncidentStore::close(Connection &connection, qint64 incidentId,
                          const QString &conclusion) const
{
    connection.query(QStringLiteral("reports/close_incident"),
                     {{"incident_id", incidentId}, {"conclusion", conclusion}});
}

}

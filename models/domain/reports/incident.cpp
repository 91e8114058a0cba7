// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incident.h"

namespace banzhang {

const std::vector<QString> &incidentKinds()
{
    static const std::vector<QString> kinds{QStringLiteral("fault"), QStringLiteral("emergency"),
                                            QStringLiteral("complaint"), QStringLiteral("drill")};
    return kinds;
}

IncidentFault incidentFault(const Incident &incident, const QDateTime &now)
{
    if (incident.title.trimmed().isEmpty())
        return IncidentFault::NoTitle;
    if (incident.what.trimmed().isEmpty())
        return IncidentFault::NoWhat;
    if (!incident.begunAt.isValid())
        return IncidentFault::NoBegin;
    if (incident.begunAt > now || (incident.endedAt.isValid() && incident.endedAt > now))
        return IncidentFault::Ahead;
    if (incident.endedAt.isValid() && incident.endedAt < incident.begunAt)
        return IncidentFault::EndsBefore;
    return IncidentFault::None;
}

EntryFault entryFault(const Incident &incident, const IncidentEntry &entry, const QDateTime &now)
{
    if (!entry.at.isValid())
        return EntryFault::NoTime;
    if (entry.at > now)
        return EntryFault::Ahead;
    if (entry.at.secsTo(incident.begunAt) >= 60) // times are told to the minute
        return EntryFault::BeforeBegin;
    return entry.text.trimmed().isEmpty() ? EntryFault::NoText : EntryFault::None;
}

QDateTime incidentDueAt(const Incident &incident)
{
    constexpr qint64 clockS = 48LL * 3600;
    const bool hasClock = incident.kind == QLatin1String("complaint") && incident.begunAt.isValid();
    return hasClock ? incident.begunAt.addSecs(clockS) : QDateTime();
}

}

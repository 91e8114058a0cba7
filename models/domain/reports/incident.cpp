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

}

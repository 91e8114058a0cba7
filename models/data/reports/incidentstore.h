// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/incident.h"
#include "reports/reportrequest.h"

namespace banzhang {

// Incidents and drills (#240, #178). No transaction of its own: may be used within readTogether.
class IncidentStore final
{
public:
    // Those that went on within the days, the newest first, with their courses.
    [[nodiscard]] std::vector<Incident> list(Connection &connection, const ReportSpan &span) const;
    // Leaders and managers. A new one (id 0), or new words over the revision that was read; returns
    // its id. Invalid: incident_ahead, incident_title, incident_what, incident_ends_later,
    // incident_closed_already; Conflict: incident_meanwhile.
    qint64 save(Connection &connection, const Incident &incident) const;
    // Invalid: incident_closed_already, incident_ahead, incident_entry_text.
    qint64 addEntry(Connection &connection, qint64 incidentId, const QDateTime &at,
                    const QString &text) const;
    // Managers. Invalid: incident_closed (no conclusion), incident_goes_on,
    // incident_closed_already.
    void close(Connection &connection, qint64 incidentId, const QString &conclusion) const;
};

}

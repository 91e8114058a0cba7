// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/qualitylog.h"

namespace banzhang {

// The inspectors' logs of the day. One's own, and those that were sent to the reader; heads of
// quality, managers and auditors read all that were sent.
class QualityLogStore final
{
public:
    // The day as it stands; one's own for no inspector. Denied (log_own) for another's.
    [[nodiscard]] QualityDay day(Connection &connection, StaffId inspector, QDate day) const;
    // From a day on until before another, by key.
    [[nodiscard]] std::vector<QualityLog> logs(Connection &connection, QDate from,
                                               QDate until) const;
    // Who is to get one's own log of the day: leaders, quality heads, managers.
    [[nodiscard]] std::vector<LogReader> readers(Connection &connection, QDate day) const;
    // Refused (log_sent_stays) once it was sent.
    void saveSuggestions(Connection &connection, QDate day, const QString &suggestions) const;
    LogId send(Connection &connection, QDate day, const QString &suggestions,
               const std::vector<StaffId> &readers) const;
    void receive(Connection &connection, LogId log) const; // the first time counts
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/reportrun.h"

namespace banzhang {

// A schedule that this connection has hold of until it is settled over it.
struct DueSchedule
{
    ReportSchedule schedule;
    QDateTime dueAt;    // UTC: its days are the last whole period before
    QString dueExactly; // with all digits, as settle() hands it back: a QDateTime cuts them
    int attempts = 1;   // more: a runner died with it
};

// Reports that run by themselves. Managers make and run them, auditors see them.
class ReportScheduleStore final
{
public:
    // Those that were ended too.
    [[nodiscard]] std::vector<ReportSchedule> list(Connection &connection) const;
    // New when its scheduleId is 0. Returns its key. Invalid: report_schedule_day,
    // report_schedule_formats, report_schedule_folder, report_schedule_open.
    qint64 save(Connection &connection, const ReportSchedule &schedule) const;
    void end(Connection &connection, qint64 scheduleId) const;
    // The next runner runs it, whenever it is due: the period that failed once more, else the last.
    void want(Connection &connection, qint64 scheduleId) const;

    // Takes one that is due (0: whichever); nothing when there is none of which nobody has hold.
    [[nodiscard]] std::optional<DueSchedule> takeDue(Connection &connection,
                                                     qint64 scheduleId = 0) const;
    // `failure` empty: it went well. What was set or wanted meanwhile is still to come.
    void settle(Connection &connection, const DueSchedule &due, const QString &failure) const;
};

}

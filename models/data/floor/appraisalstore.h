// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/appraisal.h"

namespace banzhang {

// Odd figures of a day and what is entered of them, or of alarms, for the appraisal (#73): of the
// teams that the reader led on the day, or of the site. Who may read no calls is denied.
class AppraisalStore final
{
public:
    // One look, consistent in itself; a null day is today at the site, until now.
    [[nodiscard]] OddDay oddDay(Connection &connection, const QDate &day) const;
    // The calls or times behind a figure, the longest first, in seconds.
    [[nodiscard]] std::vector<FigurePiece> pieces(Connection &connection, const QDate &day,
                                                  FigureMetric metric, AgentId agent) const;

    // The newest first, at most query.most.
    [[nodiscard]] std::vector<Appraisal> entries(Connection &connection,
                                                 const AppraisalQuery &query) const;

    // Computed and kept with its evidence by the database. Invalid: appraisal_entered_once (the
    // hint names who did it), appraisal_figure_odd (it is within its bounds), appraisal_agent_known
    // (a provisional number). Denied for an agent whom the reader did not lead on that day.
    AppraisalId enterFigure(Connection &connection, AgentId agent, const QDate &day,
                            FigureMetric metric, const QString &comment) const;
    // By a standard in words; points in hundredths. Refused as above, and for a queue's alarm
    // (appraisal_of_agent).
    AppraisalId enterAlarm(Connection &connection, AlarmId alarm, const QString &standard,
                           int points, const QString &comment) const;

    // Managers. An entry of a day with a gap needs the note (appraisal_gap_explained).
    void confirm(Connection &connection, AppraisalId entry, const QString &note) const;
    // Managers any, leaders their own while it is only proposed; the reason is needed
    // (appraisal_withdrawal_explained).
    void withdraw(Connection &connection, AppraisalId entry, const QString &why) const;
};

}

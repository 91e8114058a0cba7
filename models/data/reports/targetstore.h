// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/figuretarget.h"

namespace banzhang {

// What a change of targets has to keep to.
struct TargetDays
{
    QDate today;    // at the site
    QDate openFrom; // the first day after the last closed month
    // The queues' target of the service level on average; none without queues.
    std::optional<double> servicePercent;
};

// Targets of key figures. No transaction of its own: may be used within readTogether.
class TargetStore final
{
public:
    // All versions, by figure and place, the newest first.
    [[nodiscard]] std::vector<FigureTarget> list(Connection &connection) const;
    // Those that may judge a report (targetFor). Errors as ReportStore.
    [[nodiscard]] std::vector<FigureTarget> listFor(Connection &connection,
                                                    const ReportRequest &request) const;
    [[nodiscard]] TargetDays days(Connection &connection) const;

    // Managers: from target.from on, up to a version that begins later. Invalid:
    // figure_target_closed, figure_target_service, figure_target_value, figure_target_margin,
    // figure_target_queues, figure_target_known, …
    qint64 save(Connection &connection, const FigureTarget &target) const;
    // Managers: the place has none of its own from that day on. Invalid: figure_target_none,
    // figure_target_closed.
    void end(Connection &connection, const FigureTarget &target, QDate from) const;
};

}

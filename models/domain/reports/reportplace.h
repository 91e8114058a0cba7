// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrequest.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace banzhang {

// Somebody or something that a report may be about.
struct ReportPlace
{
    ReportScope scope;
    QString name;
    QString detail;      // an agent's number
    bool isGone = false; // dissolved, or he left

    bool operator==(const ReportPlace &) const = default;
};

// What is to be known before a report is asked for.
struct ReportBearings
{
    QString centre;
    QString zone; // IANA
    QDate today;  // at the site
    std::vector<QDate> closedMonths;
    std::vector<ReportPlace> places;

    // All months of these days are closed: the figures will not change any more.
    [[nodiscard]] bool isClosed(const ReportSpan &span) const
    {
        for (QDate month(span.from.year(), span.from.month(), 1); month <= span.to;
             month = month.addMonths(1)) {
            if (std::find(closedMonths.begin(), closedMonths.end(), month) == closedMonths.end())
                return false;
        }
        return span.isValid();
    }
};

}

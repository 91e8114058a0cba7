// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/qualitystat.h"

namespace banzhang {

struct StatForm
{
    qint64 formId = 0;
    QString title;
};

// Statistics over the standing, released sheets that the reader may see: one that was corrected
// counts once, as its correction. Points of 100. Days are the site's.
class StatStore final
{
public:
    // Agents, teams, inspectors (with their leniency) or items that have sheets in the period or in
    // the one before it. Places are given by query.rankBy to those with `least` sheets, but to
    // inspectors: what they give is no merit of theirs.
    [[nodiscard]] std::vector<QualityStat> list(Connection &connection, const StatQuery &query,
                                                int least) const;
    // The items of the query's form, or of all forms, on those sheets alone, with what they took
    // from them.
    [[nodiscard]] std::vector<QualityStat> items(Connection &connection, const StatQuery &query,
                                                 const StatWhose &whose) const;
    // The query's period and `count` - 1 before it, the oldest first, of all those sheets or of one
    // item.
    [[nodiscard]] std::vector<StatPoint> trend(Connection &connection, const StatQuery &query,
                                               const StatWhose &whose, int count) const;
    [[nodiscard]] std::vector<StatPoint> itemTrend(Connection &connection, const StatQuery &query,
                                                   const QString &itemKey, int count) const;
    // Those that were ever in use, by title.
    [[nodiscard]] std::vector<StatForm> forms(Connection &connection) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/samplingplan.h"

#include <QHash>

namespace banzhang {

// The draw as pure rules: what the database's sample_round and deal_evenly decide, computed a
// second time. It gives the preview while a plan is being edited, and tests hold it against SQL.

// What can be drawn: one interaction.
struct SampleCandidate
{
    qint64 group = 0; // agent, team or queue for which the quantity counts; 0 for all together
    qint64 switchId = 0;
    QString callUid;
    QDateTime startedAt; // UTC

    bool operator==(const SampleCandidate &) const = default;
};

// PostgreSQL's hashtextextended: Jenkins' lookup3 with a 64-bit seed over the UTF-8 bytes.
[[nodiscard]] qint64 hashText(const QByteArray &text, qint64 seed);

// Places in `candidates` that are drawn, in ascending order: of each group as many as `quotas`
// says. `partBegins` (ascending) cuts the time into parts; in turns each part gives the candidate
// with its lowest hash until the quota is full, so no part gives more than its share while
// others have some left.
[[nodiscard]] std::vector<size_t> drawSample(const std::vector<SampleCandidate> &candidates,
                                             const QHash<qint64, int> &quotas,
                                             const std::vector<QDateTime> &partBegins, qint64 seed);

// Gives each pick to one of those who are able, named in the order of preference: first to who has
// the fewest, then moved while a move makes it evener. Where everybody is able the shares differ by
// one at most.
[[nodiscard]] std::vector<qint64> dealEvenly(const std::vector<std::vector<qint64>> &able);

// So many there are to draw from in one part of the time of one group.
struct SampleCell
{
    qint64 group = 0;
    int part = 0;
    int candidates = 0;
    int already = 0; // drawn in this period before, of the whole group
    int quota = 0;   // still wanted of the group as the server says

    bool operator==(const SampleCell &) const = default;
};

struct SamplePreview
{
    int candidates = 0;
    int picks = 0;
    int groups = 0;      // that have candidates
    int shortGroups = 0; // that have fewer than is wanted of them

    bool operator==(const SamplePreview &) const = default;
};

// More are not drawn at once: the schema refuses them (draw_most).
inline constexpr int mostPicksOfDraw = 5000;

// What a draw from these cells would give. A quantity that is edited meanwhile counts at once:
// `plan` says how much; only for each inspector and by grade the server's quotas stand.
[[nodiscard]] SamplePreview wouldDraw(const std::vector<SampleCell> &cells,
                                      const SamplingPlan &plan);

}

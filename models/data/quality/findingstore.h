// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/finding.h"

namespace banzhang {

// Faults found on sheets, and what becomes of them (#97, #101). Every deed is Denied
// (finding_reach) for who has not the post or the team, and Invalid (finding_order) out of its
// order.
class FindingStore final
{
public:
    // All that are open, then those found since a moment (UTC); at most `most`.
    [[nodiscard]] std::vector<Finding> list(Connection &connection, const QDateTime &foundSince,
                                            int most) const;
    // Invalid (no constraint) when there is none that the reader may see.
    [[nodiscard]] FindingDetail load(Connection &connection, FindingId id) const;
    // Of any item of a submitted sheet, by its scorer or a quality head. Conflict (finding_once),
    // Invalid (finding_sheet_stands, finding_item, finding_fault_given).
    FindingId make(Connection &connection, qint64 sheetId, const QString &item,
                   const QString &fault, const QString &cause) const;

    // `whom` by name. Invalid: finding_told_once; finding_supervisor_told or finding_trainer_told
    // without a name.
    void tellSupervisor(Connection &connection, FindingId id, const QString &whom) const;
    void tellTrainer(Connection &connection, FindingId id, const QString &whom) const;
    void rectify(Connection &connection, FindingId id, const QString &how) const;
    void announce(Connection &connection, FindingId id, const QString &where,
                  const QString &words) const;
    // Denied (finding_other_verifies) for who rectified it; reopening likewise.
    void verify(Connection &connection, FindingId id, const QString &note) const;
    // To be rectified again until `due` (at the site; null: the centre's days from today). Invalid:
    // finding_reopen_reason, finding_due.
    void reopen(Connection &connection, FindingId id, const QString &why, QDate due) const;
    void withdraw(Connection &connection, FindingId id, const QString &why) const;
};

}

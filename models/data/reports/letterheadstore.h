// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "reports/letterhead.h"

#include <optional>

namespace banzhang {

// The paper of the site's reports.
class LetterheadStore final
{
public:
    // All the staff read it. Nothing when it is still of that revision.
    [[nodiscard]] std::optional<Letterhead> read(Connection &connection, int known = 0) const;
    // Managers, over the revision that was read; returns the new one. Invalid:
    // report_letterhead_head, _foot, _margins, report_logo_size, report_logo_kind; Conflict:
    // report_letterhead_meanwhile.
    int save(Connection &connection, const Letterhead &letterhead) const;
};

}

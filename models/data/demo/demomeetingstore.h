// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// Meetings and notices of the demo. The schema's owner's connection, in one transaction.
class DemoMeetingStore final
{
public:
    struct Start
    {
        QDate today;        // of the site
        bool isNew = false; // there was nothing yet
    };

    // Another one that begins waits for the end of this one's transaction. The delivered series are
    // as if they had been held for some weeks.
    [[nodiscard]] Start begin(Connection &owner) const;
    void make(Connection &owner, QDate day) const;
    // Those of the day that are over, but for a few that were missed.
    void hold(Connection &owner, QDate day) const;
    void writeNotices(Connection &owner) const; // where there are none
};

}

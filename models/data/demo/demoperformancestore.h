// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// What the demo's months are measured by beside what was done in them. Each writes once.
class DemoPerformanceStore final
{
public:
    // Marks and leaders' points, before the months are closed.
    void writeMarks(Connection &owner) const;
    // Outcomes of the last closed month, incidents and a drill, and the holidays of the calendar.
    void writePast(Connection &owner) const;
};

}

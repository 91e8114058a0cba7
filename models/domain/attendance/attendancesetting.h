// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace banzhang {

// How a centre measures attendance, and how far fines may go. The ranges are the database's.
struct AttendanceSetting
{
    int windowBeforeS = 3600; // punches count for a shift from so long before it (P3): 0 to 14,400
    int windowAfterS = 3600;  // and until so long after it: 0 to 14,400
    int doublePressS = 30;    // presses of one direction no further apart are one (P1): 0 to 600
    int dutyLeadS = 600; // who has duty is to be there so long before the shift (#4): 0 to 7200
    bool doLoginsCount = false;     // log-ins and log-outs at the switch count as punches
    bool arePointsNotMoney = false; // what is booked from then on costs points and no money
    int capShareBp = 2000;          // ten-thousandths of a month's wage that may be charged (P8)
    qint64 minimumWageFen = 0;      // what fines leave of it at least; 0: no such limit

    bool operator==(const AttendanceSetting &) const = default;
};

}

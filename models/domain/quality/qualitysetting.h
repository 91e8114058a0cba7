// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// How this centre scores. The ranges are the database's.
struct QualitySetting
{
    QString recordingBase;     // folder or address before a recording's relative path
    int dailyTarget = 60;      // recordings an inspector scores a day (#79), 1 to 1000
    int releaseAfterHours = 0; // from submitting until a sheet is seen, 0 to 1080
    int appealDays = 7;        // after the release, 0 (never) to 365
    int appealsASheet = 2;     // 0 to 20
    int rectifyDays = 3;       // until a fault is to be rectified (#101), 1 to 90
    int leastToRank = 10;      // sheets below which a mean is not ranked, 2 to 1000

    bool operator==(const QualitySetting &) const = default;
};

}

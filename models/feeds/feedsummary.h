// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace banzhang {

// What a feed has done so far.
struct FeedSummary
{
    qint64 lines = 0;    // fresh + known + rejected
    qint64 fresh = 0;    // taken now
    qint64 known = 0;    // taken in an earlier run
    qint64 rejected = 0; // left out, each with its reason
    qint64 doubtful = 0; // taken, with a doubt that was told
    qint64 newRows = 0;  // facts in the database that were not there before
    double seconds = 0;
};

}

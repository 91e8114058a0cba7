// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace banzhang {

// What a feed did since it told the database last. Lags are milliseconds.
struct FeedWork
{
    struct Reason
    {
        QString reason;
        bool doubtful = false; // taken with a doubt; else left out
        qint64 lines = 0;
    };
    struct Example
    {
        QString reason;
        bool doubtful = false;
        qint64 lineNo = 0;
        QString line;
    };

    int events = 0;
    int batches = 0;
    qint64 worstLagMs = 0; // of the oldest event of any batch
    qint64 lagSumMs = 0;   // of the newest events of all batches
    int rejects = 0;
    int doubts = 0;
    int reconnects = 0;
    std::vector<Reason> reasons;
    std::vector<Example> examples; // the newest of them
};

// A time from which a feed knows nothing, milliseconds since 1970 UTC.
struct FeedSilence
{
    qint64 from = 0; // 0: since the database heard of the feed last
    qint64 to = 0;   // 0: it lasts
    QString why;
};

}

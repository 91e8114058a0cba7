// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

// A minute in which a feed ran. Without batches there is no lag.
struct FeedMinute
{
    QDateTime at; // its begin, UTC
    int events = 0;
    int batches = 0;
    int worstLagMs = 0;
    int meanLagMs = 0;

    bool operator==(const FeedMinute &) const = default;
};

// A time from which a feed knows nothing.
struct FeedGap
{
    QDateTime from;
    QDateTime until; // null while it lasts
    QString why;     // a code of the feed, or its own words

    bool operator==(const FeedGap &) const = default;
};

// Lines of a day that a feed left out, or took with a doubt, for one reason.
struct FeedReject
{
    QString reason;
    bool doubtful = false;
    qint64 lines = 0;
    QDateTime lastAt;
    QString line; // the newest, as far as the reader may see it

    bool operator==(const FeedReject &) const = default;
};

// A feed's day. Times are UTC on the database clock.
struct FeedRecord
{
    // A feed that gave no sign of life for this long is silent.
    static constexpr int silentAfterSeconds = 15;

    SourceId sourceId{};
    QString switchName;
    QString kind; // "ami", "queue_log", "jsonl", "sql"
    QString name; // within the switch
    bool replay = false;
    bool connected = false; // runs, and has its switch in reach
    QDateTime lastHeardAt;  // null when never
    QDateTime lastEventAt;
    int lagMs = 0; // of the newest batch
    int worstLagMs = 0;
    qint64 events = 0;
    int reconnects = 0;
    qint64 rejects = 0;
    qint64 doubts = 0;
    std::vector<FeedMinute> minutes; // in order
    std::vector<FeedGap> gaps;       // in order
    std::vector<FeedReject> refused; // the most frequent first

    [[nodiscard]] bool isSilent(const QDateTime &now) const
    {
        return !connected || !lastHeardAt.isValid() || lastHeardAt.secsTo(now) > silentAfterSeconds;
    }
    bool operator==(const FeedRecord &) const = default;
};

// All feeds on a day at the site.
struct FeedDay
{
    QDate day;
    QDateTime from, until; // the day's bounds
    QDateTime now;         // database clock
    int siteOffsetSeconds = 0;
    std::vector<FeedRecord> feeds;

    [[nodiscard]] bool isToday() const { return from <= now && now < until; }
};

}

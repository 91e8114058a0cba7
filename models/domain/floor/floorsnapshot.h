// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/helpflag.h"
#include "floor/seat.h"

#include <array>

namespace banzhang {

// A caller who waits in a queue now.
struct WaitingCall
{
    QString callUid;
    int visitNo = 1; // n-th time that this call entered a queue
    QueueId queueId{};
    QString queue;    // display name
    QString customer; // as the reader's role may see it; empty when withheld
    QDateTime enteredAt;
    int position = 0; // as told on entering; 0 when unknown

    bool operator==(const WaitingCall &) const = default;
};

// A queue's row in the strip above the agents: now, this half-hour, today (site day).
// Rates are per cent of the offered visits; both are 0 when nothing was offered.
struct QueueStatus
{
    QueueId queueId{};
    QString name;
    int waiting = 0;
    QDateTime longestWaitSince; // entry of the longest waiting caller, null when nobody waits
    int available = 0;
    int loggedIn = 0;
    int offeredToday = 0;
    int answeredToday = 0;
    int abandonedToday = 0;
    int answeredInTimeToday = 0; // within the queue's service-level seconds
    int serviceLevelSeconds = 20;
    int serviceLevelTarget = 85; // per cent
    int waitTodaySeconds = 0;    // sum over answered visits
    int longestWaitTodaySeconds = 0;
    int talkTodaySeconds = 0; // sum over finished legs
    int finishedToday = 0;
    int wrapUpSeconds = 0; // after-call work as the switch is set, for each finished call
    int offeredHalfHour = 0;
    int answeredInTimeHalfHour = 0;
    std::array<int, 48> offeredByHalfHour{}; // today
    std::array<int, 48> usualByHalfHour{};   // same weekday's mean over up to 4 weeks

    bool operator==(const QueueStatus &) const = default;
};

// A feed's health as the database knows it.
struct FeedStatus
{
    SourceId sourceId{};
    QString name;
    QString kind;           // "ami", "queue_log", "jsonl"
    bool connected = false; // the feed's process runs and has its switch
    QDateTime lastHeardAt;  // database clock when it last wrote (an event or a sign of life)
    QDateTime lastEventAt;  // the newest event's own time
    int lagMs = 0;          // newest batch: written minus happened
    qint64 lateBatches = 0; // so many told of the last hour more than ten seconds late

    // A feed that gave no sign of life for this long is silent, and its agents are stale.
    static constexpr int silentAfterSeconds = 15;

    [[nodiscard]] bool isSilent(const QDateTime &now) const
    {
        return !connected || !lastHeardAt.isValid() || lastHeardAt.secsTo(now) > silentAfterSeconds;
    }

    bool operator==(const FeedStatus &) const = default;
};

// What one fetch of the floor brings. `seats` holds all rows of the scope when `full`, else those
// that changed since the horizon that was asked from. The rest is whole, or was left out.
struct FloorSnapshot
{
    bool full = false;
    bool hasSurroundings = true; // waiting, queues, feeds and flags were looked at
    qint64 horizon = 0;          // to be handed to the next fetch; a transaction id of the server
    QDateTime serverNow;         // database clock, UTC
    int siteOffsetSeconds = 0;   // offset of the site's time zone at serverNow
    bool isWholeSite = true;     // else the scope is the teams that the reader leads today
    bool seesCustomers = true;   // at least masked numbers
    std::vector<Seat> seats;
    std::vector<WaitingCall> waiting;
    std::vector<QueueStatus> queues;
    std::vector<FeedStatus> feeds;
    std::vector<HelpFlag> flags; // open ones, oldest first
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floorsnapshot.h"
#include "floor/threshold.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace banzhang {

// What an event of an agent is to a board of the past. All times here are UTC.
enum class PastDeed { Login, Logout, Pause, Unpause, Call, Other };

struct PastEvent
{
    AgentId agentId{};
    QDateTime at;
    PastDeed deed = PastDeed::Other;
    AgentState state = AgentState::SignedOut; // after it
    QString reason;                           // of a pause
    QueueId queueId{};
    SourceId sourceId{};
};

// An agent signed in to a queue.
struct PastStay
{
    AgentId agentId{};
    QueueId queueId{};
    bool paused = false;
    QString pauseReason;
    QDateTime pausedSince;
};

// A call with an agent.
struct PastLeg
{
    AgentId agentId{};
    QDateTime offeredAt;
    QDateTime answeredAt; // null when it was not answered
    QDateTime endedAt;    // null when it is not over even now
    QueueId queueId{};
    QString customer; // as the reader's role may see it
    std::optional<int> talkSeconds;
    bool wasNoAnswer = false;
    bool isToday = false; // offered on the day of the stretch
};

// A caller's stay in a queue.
struct PastVisit
{
    WaitingCall call;
    QDateTime leftAt; // null when he waits even now
    bool wasAnswered = false;
    bool wasAbandoned = false;
    bool wasLost = false;
    int waitSeconds = 0;
    bool isToday = false;
};

struct PastTalk
{
    QueueId queueId{};
    QDateTime endedAt;
    int seconds = 0;
};

// People of all teams signed in to a queue and free there: so many at the first moment, so many
// more or fewer from each later one on. Only told to who does not see everybody.
struct PastStaffing
{
    QueueId queueId{};
    QDateTime at;
    int available = 0;
    int loggedIn = 0;
};

using Strips = QHash<AgentId, std::vector<StateStep>>;

// The floor at a moment of the past and everything that happened to it up to another, both within
// one half-hour of the site's clock.
struct PastStretch
{
    QDateTime from;
    QDateTime until;     // included
    FloorSnapshot floor; // at `from`; queue, queues and customer of the seats are not filled in yet
    QHash<AgentId, QueueId> callQueues; // where the seats' calls came from, by their last event
    std::vector<PastStay> stays;
    std::vector<PastEvent> events; // in order, after `from`
    std::vector<PastLeg> legs;
    std::vector<PastVisit> visits;
    std::vector<PastTalk> talks;
    std::vector<PastStaffing> staffing; // by time
};

// Calls that entered any queue in five minutes from `from` on.
struct PastCalls
{
    QDateTime from;
    int calls = 0;
};

struct PastGap
{
    QDateTime from;
    QDateTime until;
    QString why;
};

// Alarms that were raised at one moment, and the worst of them.
struct PastAlarms
{
    QDateTime at;
    int count = 0;
    int level = 1; // the highest that it reached: 1 amber, 2 red
    ThresholdKind kind = ThresholdKind::StateTime;
    std::optional<AgentState> state; // of kind StateTime
    QString who;                     // "1006 Yang Min", or the queue
};

// A day at the site, for the track of the time machine.
struct PastDay
{
    QDate day;
    QDateTime from;
    QDateTime until;
    int siteOffsetSeconds = 0; // at the moment that was asked for
    QDateTime now;             // database clock
    QDateTime firstEventAt;    // of any source; null when none has told anything
    std::vector<PastCalls> calls;
    std::vector<PastGap> gaps;
    std::vector<PastAlarms> alarms; // by time; those that the reader may see
};

}

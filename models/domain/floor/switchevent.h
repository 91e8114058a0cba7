// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/factbatch.h"

#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace banzhang {

// One vocabulary for what any switch says, whatever its log or protocol calls it.
enum class SwitchEventKind {
    Ignored, // known, and nothing to note
    Started, // the switch came up: what was open is lost, who was signed in stays so
    Joined,  // an agent signed in to a queue, paused at once if `paused`
    Left,    // … signed out of it
    Paused,  // in one queue, or with another reason
    Unpaused,
    Setting,  // penalty, ring-in-use
    Dialed,   // the number that the caller dialled
    Entered,  // a call entered a queue
    Departed, // … left it without an answer, as `visitOutcome` says
    Ring,     // a call is offered to an agent
    NoAnswer,
    RingCanceled,
    Answered,
    Hold,
    Unhold,
    Ended,     // the call with the agent is over, as `legOutcome` says
    StateSet,  // the switch tells an agent's state as such, as `state` says; none: not in a call
    WholeCall, // an interaction that comes in one piece
    Snapshot,  // the switch's whole truth about members and callers: replaces what was known
    Channels   // the calls that live on the switch: others are gone
};

// An agent in a queue, as a snapshot tells it. Times are 0 where the switch does not know them.
struct SnapshotMember
{
    QString interface;
    QString name;
    QString queue;
    bool isStatic = false;
    bool paused = false;
    QString pauseReason;
    qint64 signedInAt = 0;
    qint64 pausedAt = 0;
    qint64 lastCallAt = 0;   // end of the last call
    bool deviceBusy = false; // on the telephone, whoever called
    bool inQueueCall = false;
    bool ringing = false;
};

struct SnapshotCaller
{
    QString callUid;
    QString queue;
    QString customer;
    int position = 0;
    int waitSeconds = 0;
};

struct SwitchSnapshot
{
    std::vector<SnapshotMember> members;
    std::vector<SnapshotCaller> callers;
};

// The live channels: unique ids of calls, and names for finding an agent's own.
struct ChannelList
{
    QSet<QString> callUids;
    std::vector<QString> names;
};

// An interaction with everything that is known about it.
struct WholeCall
{
    CallFact call;
    std::optional<QueueVisitFact> visit;
    std::optional<AgentLegFact> leg;
};

// A pure value. Fields that an event's kind does not name are left alone by the reducer.
struct SwitchEvent
{
    SwitchEventKind kind = SwitchEventKind::Ignored;
    qint64 at = 0;     // milliseconds since 1970 UTC
    QString line;      // as the source wrote it, evidence
    qint64 lineNo = 0; // in its file, for reports; 0 when there is none

    QString callUid;
    QString queue;
    QString agent;                 // interface or member name, as the source has it
    bool agentIsInterface = false; // the source says for sure that it is the interface
    QString agentName;             // the member name, where the source tells both

    bool paused = false;
    bool isStatic = false;
    QString reason; // of a pause
    QString customer;
    QString dialed;
    QString key;
    QString transferTo;
    int position = 0;
    std::optional<int> leftPosition;
    std::optional<int> waitSeconds;
    std::optional<int> talkSeconds;
    int ringMs = 0;
    VisitOutcome visitOutcome = VisitOutcome::Abandoned;
    LegOutcome legOutcome = LegOutcome::Caller;
    std::optional<AgentState> state; // of StateSet
    std::optional<bool> clean;       // of Started: the switch announced it
    bool standsAlone = false; // an Ended that tells the whole leg, should its begin be unknown

    std::shared_ptr<const SwitchSnapshot> snapshot;
    std::shared_ptr<const ChannelList> channels;
    std::shared_ptr<const WholeCall> wholeCall;
};

}

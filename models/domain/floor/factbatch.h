// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/agentstate.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// What the reducer hands to the ingest. All times are milliseconds since 1970 UTC, on the switch's
// clock. `member` is the switch's name for an agent: the interface where it is known, else the
// member name; the ingest turns it into an agent. `queue` is the switch's name of the queue.

enum class AgentEventKind {
    Login,  // joined a queue
    Logout, // left a queue
    Pause,  // paused in a queue, or another reason while paused
    Unpause,
    Ring,         // a call is offered (not known to queue_log)
    NoAnswer,     // rang in vain
    RingCanceled, // the caller left while the agent rang
    Answer,
    Hold,
    Unhold,
    Complete, // the leg is over, whoever ended it
    Ready,    // wrap-up time is over
    Busy,     // in a call that is none of a queue's: outbound, consultation
    Idle,     // that call is over
    Lost,     // the switch restarted in the middle of a leg
    Setting   // penalty, ring-in-use: kept as evidence, changes nothing
};
[[nodiscard]] QString codeOf(AgentEventKind kind); // "login", "no_answer" …

// agent_event: a line of an agent's history and his state after it.
struct AgentEventFact
{
    qint64 at = 0;
    QString member;
    QString queue; // empty when it concerns none
    AgentEventKind kind = AgentEventKind::Setting;
    AgentState state = AgentState::SignedOut; // over all queues, after the event
    QString reason;                           // of a pause
    QString callUid;
    QString line; // as the source wrote it; empty for what the reducer derived

    bool operator==(const AgentEventFact &) const = default;
};

enum class VisitOutcome { Answered, Abandoned, Timeout, Key, Empty, Withdrawn, Lost };
[[nodiscard]] QString codeOf(VisitOutcome outcome);

// queue_visit: one stay of a call in a queue, over when it left the queue.
struct QueueVisitFact
{
    QString callUid;
    int visitNo = 1; // n-th entering of any queue by this call
    QString queue;
    qint64 enteredAt = 0;
    qint64 leftAt = 0;
    VisitOutcome outcome = VisitOutcome::Abandoned;
    int waitSeconds = 0;
    int position = 0;                // on entering
    std::optional<int> leftPosition; // on leaving without an answer
    QString key;                     // pressed, for Key
    QString customer;                // the caller's number, empty when withheld

    bool operator==(const QueueVisitFact &) const = default;
};

enum class LegOutcome { Caller, Agent, Blind, Attended, NoAnswer, Canceled, Lost };
[[nodiscard]] QString codeOf(LegOutcome outcome);

// agent_leg: one offer of a call to an agent, over when he no longer has it. Caller and Agent say
// who hung up first; Blind and Attended are transfers.
struct AgentLegFact
{
    QString callUid;
    int visitNo = 1;
    int legNo = 1; // n-th offer of this call to any agent
    QString member;
    QString queue;
    qint64 offeredAt = 0; // began to ring; answer minus ring time when only that is known
    std::optional<qint64> answeredAt;
    qint64 endedAt = 0;
    int ringMs = 0;
    int waitSeconds = 0;            // of the caller, until the answer
    std::optional<int> talkSeconds; // hold included; none for unanswered and lost legs
    int holdCount = 0;
    int holdSeconds = 0;
    LegOutcome outcome = LegOutcome::Caller;
    QString transferTo;

    bool operator==(const AgentLegFact &) const = default;
};

// call: the header of an interaction. Fields that are not set leave what is stored.
struct CallFact
{
    QString callUid;
    qint64 startedAt = 0;
    std::optional<qint64> endedAt;
    QString channel = QStringLiteral("call"); // call, chat, e-mail
    QString direction = QStringLiteral("in"); // in, out, internal
    QString customer;
    QString dialed; // number the caller dialled
    QString queue;
    QString member; // for interactions that come whole (JSON lines)
    QString result; // saved status: sold, refused, call back …
    std::optional<qint64> amountFen;
    QString recording; // path or name
    QString text;      // of a chat or e-mail

    bool operator==(const CallFact &) const = default;
};

// A stretch that is over in which an agent was signed in or paused, over the union of his queues.
struct AgentSpan
{
    enum class Kind { Login, PauseAny, PauseFull };
    QString member;
    Kind kind = Kind::Login;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const AgentSpan &) const = default;
};
[[nodiscard]] QString codeOf(AgentSpan::Kind kind); // "login", "pause_any", "pause_full"

// The switch came up again. What was open then is Lost; what ended in the three seconds before is
// set apart by readers of restarts.
struct SwitchRestart
{
    qint64 at = 0;
    bool clean = true; // it announced itself (Shutdown), else it was noticed afterwards

    bool operator==(const SwitchRestart &) const = default;
};

// Live rows: the reducer's open state, as it is kept in small tables and read back on start.

struct LiveMember // an agent in a queue
{
    QString member;
    QString name; // member name, where the switch told it
    QString queue;
    bool signedIn = false;
    bool isStatic = false;
    qint64 signedInSince = 0; // of the present or last stay
    bool paused = false;
    QString pauseReason;
    qint64 pausedSince = 0;

    bool operator==(const LiveMember &) const = default;
};

struct LiveSeat // an agent over all queues
{
    QString member;
    AgentState state = AgentState::SignedOut;
    qint64 since = 0;
    QString pauseReason;
    QString queue; // of the call
    QString callUid;
    QString customer;
    qint64 wrapUntil = 0;  // after-call work ends then; 0 when not in it
    qint64 loginSince = 0; // open spans, 0 when not running
    qint64 pauseAnySince = 0;
    qint64 pauseFullSince = 0;
    qint64 lastEventAt = 0;

    bool operator==(const LiveSeat &) const = default;
};

struct LiveWaiting
{
    QString callUid;
    int visitNo = 1;
    QString queue;
    qint64 enteredAt = 0;
    int position = 0;
    QString customer;

    bool operator==(const LiveWaiting &) const = default;
};

struct LiveLeg // a call that is with an agent, or rings there
{
    QString callUid;
    int visitNo = 1;
    int legNo = 1;
    QString member;
    QString queue;
    QString customer;
    qint64 offeredAt = 0;
    std::optional<qint64> answeredAt;
    int ringMs = 0;
    int waitSeconds = 0;
    qint64 holdSince = 0; // 0 when not on hold
    int holdCount = 0;
    int holdSeconds = 0; // of holds that are over

    bool operator==(const LiveLeg &) const = default;
};

// How often a call that is still young entered a queue and was offered: numbers go on from here.
struct CallCount
{
    QString callUid;
    int visits = 0;
    int legs = 0;
};

// Everything that a reducer must know to go on where another one stopped.
struct OpenState
{
    std::vector<LiveMember> members;
    std::vector<LiveSeat> seats;
    std::vector<LiveWaiting> waiting;
    std::vector<LiveLeg> legs;
    std::vector<CallCount> calls;
    qint64 clock = 0; // time of the newest event that was applied; 0 for a new source
};

// A line's key: the second it belongs to and a 64-bit hash of its text. The n-th equal key within a
// second is the n-th such line: both count.
struct LineKey
{
    qint64 second = 0;
    qint64 hash = 0;

    bool operator==(const LineKey &) const = default;
    auto operator<=>(const LineKey &) const = default; // NOLINT(modernize-use-nullptr)
};

// What a batch says of the live rows.
enum class LiveRows {
    None,    // nothing: they are another inlet's, or the facts are old
    Changes, // those that changed
    All      // all that is open, in the place of what is there
};

// One write to the database: facts, the live rows that changed, and the keys of the lines it
// covers.
struct FactBatch
{
    std::vector<AgentEventFact> events; // in the order in which they happened
    std::vector<QueueVisitFact> visits;
    std::vector<AgentLegFact> legs;
    std::vector<CallFact> calls;
    std::vector<AgentSpan> spans;
    std::vector<SwitchRestart> restarts;

    std::vector<LiveMember> members; // changed ones, whole rows
    std::vector<LiveSeat> seats;
    std::vector<LiveWaiting> waiting;
    std::vector<LiveLeg> openLegs;
    std::vector<std::pair<QString, int>> goneWaiting; // call uid, visit no
    std::vector<std::pair<QString, int>> goneLegs;    // call uid, leg no

    std::vector<LineKey> lines;
    qint64 firstAt = 0; // event times that the batch covers; 0 when it has no line
    qint64 lastAt = 0;
    QByteArray position; // of the reader (file, inode, offset), opaque JSON

    [[nodiscard]] bool isEmpty() const
    {
        return lines.empty() && events.empty() && seats.empty() && calls.empty() && members.empty()
               && goneWaiting.empty() && goneLegs.empty() && waiting.empty() && openLegs.empty()
               && restarts.empty() && visits.empty() && legs.empty();
    }
};

}

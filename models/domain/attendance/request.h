// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// What is asked for in an agent's name; the numbers are those of the list's keys.
enum class RequestType { Leave, Swap, Overtime, Recall };

enum class RequestState {
    Open,
    Matched,  // a swap that somebody takes
    Approved, // the front desk is not told yet
    Done,     // leave granted, shifts changed hands, overtime approved, a recall in force
    Refused,
    Cancelled,
    Expired // the shift began before both marks stood: absence (#3)
};

[[nodiscard]] RequestState requestStateFromCode(const QString &code);
[[nodiscard]] RequestType requestTypeFromCode(const QString &code);

// Who did it, and when (UTC); no time: not done.
struct RequestMark
{
    QString by;
    QDateTime at;

    [[nodiscard]] bool isSet() const { return at.isValid(); }
    bool operator==(const RequestMark &) const = default;
};

// Leave, a swap, overtime or a recall as a list shows it.
struct AttendanceRequest
{
    RequestType type = RequestType::Leave;
    qint64 id = 0;
    AgentId agentId{};
    QString agentNo;
    QString agent;
    TeamId teamId{};
    QString team;
    AgentId otherId{}; // who takes a swap; 0: nobody yet
    QString other;     // number and name
    QString what;      // kind of leave, or of the shift that is given
    QString otherWhat; // shift that is given for it; empty: none
    QDateTime starts;
    QDateTime ends;
    QDateTime otherStarts;
    QDateTime dueAt;     // the first shift that it touches begins
    QDateTime lastDueAt; // the last one: after it no mark helps
    int halfDays = 0;
    QString reason;
    QString signature;
    QString otherSignature;
    RequestMark recorded;
    RequestMark approved;
    RequestMark told; // leave and swaps
    RequestMark ended;
    QString endedAs; // refused, cancelled, expired; empty: lives
    QString endedWhy;
    bool isApplied = false; // the shifts changed hands
    int workedS = -1;       // seconds worked in overtime that counts and is over (#15); -1: none
    int recallNo = 0;       // n-th recall of the agent in its year (#8)
    qint64 shiftId = 0;     // of a swap
    qint64 otherShiftId = 0;
    RequestState state = RequestState::Open; // as the database says

    [[nodiscard]] qint64 key() const { return id * 4 + qint64(type); }
    bool operator==(const AttendanceRequest &) const = default;
};

// The same state, from the marks and the clock alone. Both marks must be earlier than the shift's
// beginning, not equal to it (#3, #15).
[[nodiscard]] RequestState stateAt(const AttendanceRequest &request, const QDateTime &now);

// What is missing yet, and for how long it may be.
struct RequestClock
{
    bool taker = false;
    bool approval = false;
    bool telling = false;
    qint64 leftS = 0; // seconds until the next shift begins that it touches; >= 0

    [[nodiscard]] bool isRunning() const { return taker || approval || telling; }
    bool operator==(const RequestClock &) const = default;
};
[[nodiscard]] RequestClock clockOf(const AttendanceRequest &request, const QDateTime &now);

enum class RequestStep { Match, Approve, Tell, Refuse, Cancel };

struct RequestRights
{
    bool mayRecord = false;  // leaders, schedulers, front desk, managers
    bool mayApprove = false; // managers
    bool mayTell = false;    // the front desk
    bool mayOrder = false;   // leaders, managers: recalls

    bool operator==(const RequestRights &) const = default;
};

// Why a step cannot be taken.
// Approved: only a manager takes the leave back.
enum class StepRefusal { None, Right, Late, Done, Ended, Taker, Type, Approved };
[[nodiscard]] StepRefusal refusalOf(RequestStep step, const AttendanceRequest &request,
                                    const RequestRights &rights, const QDateTime &now);

struct MomentSpan
{
    QDateTime from;
    QDateTime to; // excluded

    bool operator==(const MomentSpan &) const = default;
};
// What of a leave is excused when the later mark was set at `marked`: what lies behind the shifts
// that had begun by then. The database's settle_leave does the same.
[[nodiscard]] std::optional<MomentSpan> excusedOf(const MomentSpan &leave, const QDateTime &marked,
                                                  const std::vector<MomentSpan> &shifts);

// What an agent has of a kind of leave in a year, in half-days.
struct LeaveBalance
{
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString kind; // code
    QString name;
    int year = 0;
    int given = 0; // of lieu with what recalls made owed (#8), until the end of the year
    int taken = 0; // or asked for; of lieu until the end of the year

    [[nodiscard]] int left() const { return given - taken; }
    bool operator==(const LeaveBalance &) const = default;
};

struct LeaveKind
{
    QString code;
    QString name;
    bool isPaid = false;
    bool hasBalance = false;

    bool operator==(const LeaveKind &) const = default;
};

// A coming shift of somebody: what can be given or taken in a swap.
struct SwapShift
{
    qint64 id = 0;
    AgentId agentId{};
    QString agentNo;
    QString agent;
    TeamId teamId{};
    QDate day;
    QString name;
    QDateTime starts;
    QDateTime ends;

    bool operator==(const SwapShift &) const = default;
};

// Somebody for whom a request can be recorded.
struct RequestPerson
{
    AgentId id{};
    QString no;
    QString name;
    TeamId teamId{};
    QString team;

    bool operator==(const RequestPerson &) const = default;
};

// What speaks against a swap, as the database judges it.
struct SwapCheck
{
    QString kind; // team, cancelled, other_shift, overlap, leave; min_rest, skill, rest_days
    bool isRefused = false; // else the manager gives a reason
    AgentId agentId{};
    QDate day;
    int amount = 0; // seconds, queues or rest days

    bool operator==(const SwapCheck &) const = default;
};

}

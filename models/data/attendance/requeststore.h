// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/request.h"
#include "db/connection.h"

namespace banzhang {

// Leave, swaps, overtime and recalls. All deeds: Denied for who has not the post or the team
// (attendance_reach); Invalid with the database's word, and its hint in the words of a person.
class RequestStore final
{
public:
    // Those that reach into [from, to), running ones first, by when they are due; at most `most`.
    [[nodiscard]] std::vector<AttendanceRequest> list(Connection &connection, const QDateTime &from,
                                                      const QDateTime &to, int most) const;
    [[nodiscard]] std::vector<LeaveKind> kinds(Connection &connection) const;
    // Half-days of those who have or took any.
    [[nodiscard]] std::vector<LeaveBalance> balances(Connection &connection, int year) const;
    [[nodiscard]] std::vector<RequestPerson> people(Connection &connection) const;
    // Coming shifts of the next `days` days.
    [[nodiscard]] std::vector<SwapShift> shifts(Connection &connection, int days) const;
    // What speaks against it; otherShift 0: none is given for it.
    [[nodiscard]] std::vector<SwapCheck> checks(Connection &connection, qint64 shift, AgentId other,
                                                qint64 otherShift) const;

    // Each returns the new request's number. Invalid: leave_late (#3), leave_overlap (hint: which),
    // leave_balance (hint: days left), leave_allowance (hint: day and who has it).
    qint64 recordLeave(Connection &connection, AgentId agent, const QString &kind,
                       const MomentSpan &during, const QString &reason,
                       const QString &signature) const;
    // Invalid: overtime_late (#15), overtime_in_shift, overtime_request_once.
    qint64 recordOvertime(Connection &connection, AgentId agent, const MomentSpan &during,
                          const QString &reason, const QString &signature) const;
    // Invalid: recall_of_rest; recall_once when it was ordered already.
    qint64 orderRecall(Connection &connection, AgentId agent, const MomentSpan &during,
                       const QString &reason, int halfDays) const;
    // Invalid: swap_late, swap_once.
    qint64 recordSwap(Connection &connection, qint64 shift, const QString &reason,
                      const QString &signature) const;
    void match(Connection &connection, qint64 swap, AgentId other, qint64 otherShift,
               const QString &signature) const;

    // A step of that request; `why` of a refusal, a cancelling, and an approval in spite of a
    // check. Invalid: leave_late, swap_late, overtime_late, *_state, swap_reason, request_reason …
    void take(Connection &connection, RequestStep step, RequestType type, qint64 id,
              const QString &why) const;

    void setBalance(Connection &connection, AgentId agent, const QString &kind, int year,
                    int halfDays) const;
    // Nothing: as many as ask.
    void setAllowance(Connection &connection, TeamId team, std::optional<int> people) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/request.h"

#include <algorithm>

namespace banzhang {

RequestState requestStateFromCode(const QString &code)
{
    return code == u"matched"                                            ? RequestState::Matched
           : code == u"approved"                                         ? RequestState::Approved
           : code == u"refused"                                          ? RequestState::Refused
           : code == u"cancelled"                                        ? RequestState::Cancelled
           : code == u"expired"                                          ? RequestState::Expired
           : code == u"granted" || code == u"applied" || code == u"done" ? RequestState::Done
                                                                         : RequestState::Open;
}

RequestType requestTypeFromCode(const QString &code)
{
    return code == u"swap"       ? RequestType::Swap
           : code == u"overtime" ? RequestType::Overtime
           : code == u"recall"   ? RequestType::Recall
                                 : RequestType::Leave;
}

RequestState stateAt(const AttendanceRequest &request, const QDateTime &now)
{
    if (!request.endedAs.isEmpty())
        return requestStateFromCode(request.endedAs);
    const bool needsTelling =
        request.type == RequestType::Leave || request.type == RequestType::Swap;
    const bool isDone = request.type == RequestType::Recall ? true
                        : request.type == RequestType::Swap
                            ? request.isApplied
                            : request.approved.isSet() && (!needsTelling || request.told.isSet());
    if (isDone)
        return RequestState::Done;
    if (now >= request.lastDueAt)
        return RequestState::Expired;
    if (request.approved.isSet())
        return RequestState::Approved;
    return number(request.otherId) > 0 ? RequestState::Matched : RequestState::Open;
}

RequestClock clockOf(const AttendanceRequest &request, const QDateTime &now)
{
    RequestClock clock;
    const RequestState state = stateAt(request, now);
    if (state != RequestState::Open && state != RequestState::Matched
        && state != RequestState::Approved)
        return clock;
    clock.taker = request.type == RequestType::Swap && number(request.otherId) == 0;
    clock.approval = !request.approved.isSet();
    clock.telling = request.type != RequestType::Overtime && !request.told.isSet();
    clock.leftS = now.secsTo(now < request.dueAt ? request.dueAt : request.lastDueAt);
    return clock;
}

namespace {

bool mayTake(RequestStep step, const RequestRights &rights, RequestType type)
{
    switch (step) {
    case RequestStep::Match: return rights.mayRecord;
    case RequestStep::Approve:
    case RequestStep::Refuse: return rights.mayApprove;
    case RequestStep::Tell: return rights.mayTell;
    case RequestStep::Cancel:
        return type == RequestType::Leave || type == RequestType::Swap ? rights.mayRecord
                                                                       : rights.mayApprove;
    }
    return false;
}

bool suits(RequestStep step, RequestType type)
{
    if (type == RequestType::Recall)
        return step == RequestStep::Cancel;
    if (type == RequestType::Overtime)
        return step != RequestStep::Match && step != RequestStep::Tell;
    return step != RequestStep::Match || type == RequestType::Swap;
}

StepRefusal undecided(RequestStep step, const AttendanceRequest &request)
{
    const bool hasTaker = request.type != RequestType::Swap || number(request.otherId) > 0;
    switch (step) {
    case RequestStep::Match:
        return number(request.otherId) > 0 ? StepRefusal::Done : StepRefusal::None;
    case RequestStep::Approve:
    case RequestStep::Refuse:
        if (request.approved.isSet())
            return StepRefusal::Done;
        return step == RequestStep::Approve && !hasTaker ? StepRefusal::Taker : StepRefusal::None;
    case RequestStep::Tell:
        return request.told.isSet() ? StepRefusal::Done
               : hasTaker           ? StepRefusal::None
                                    : StepRefusal::Taker;
    case RequestStep::Cancel: return StepRefusal::None;
    }
    return StepRefusal::None;
}

}

StepRefusal refusalOf(RequestStep step, const AttendanceRequest &request,
                      const RequestRights &rights, const QDateTime &now)
{
    if (!suits(step, request.type))
        return StepRefusal::Type;
    const RequestState state = stateAt(request, now);
    if (state == RequestState::Refused || state == RequestState::Cancelled)
        return StepRefusal::Ended;
    if (state == RequestState::Expired)
        return StepRefusal::Late;
    if (!mayTake(step, rights, request.type))
        return StepRefusal::Right;
    if (step == RequestStep::Cancel && request.type == RequestType::Leave && !rights.mayApprove) {
        if (request.approved.isSet())
            return StepRefusal::Approved;
        if (now >= request.dueAt)
            return StepRefusal::Late;
    }
    if (state == RequestState::Done) {
        if (step != RequestStep::Cancel || request.type == RequestType::Swap)
            return StepRefusal::Done;
        return request.type == RequestType::Overtime && now >= request.dueAt ? StepRefusal::Late
                                                                             : StepRefusal::None;
    }
    return undecided(step, request);
}

std::optional<MomentSpan> excusedOf(const MomentSpan &leave, const QDateTime &marked,
                                    const std::vector<MomentSpan> &shifts)
{
    QDateTime from = leave.from;
    for (const MomentSpan &shift : shifts) {
        const bool touches = shift.from < leave.to && shift.to > leave.from;
        if (touches && shift.from <= marked)
            from = std::max(from, shift.to);
    }
    if (from >= leave.to)
        return {};
    return MomentSpan{from, leave.to};
}

}

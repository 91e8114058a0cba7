// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/leave/requestwords.h"

#include "attendance/roster/rosterwords.h"
#include "common/momenttext.h"
#include "common/serverclock.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::RequestWords)
};

QString leftText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes >= 48LL * 60)
        return Words::tr("%n day(s)", nullptr, int(minutes / 1440));
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString daysText(int halfDays)
{
    return halfDays > 0 ? Words::tr("%1 day(s)").arg(halfDays / 2.0, 0, 'f', 1) : QString();
}

QString whatText(const AttendanceRequest &request)
{
    switch (request.type) {
    case RequestType::Leave: return request.what;
    case RequestType::Overtime: return requestTypeWord(request.type);
    case RequestType::Recall:
        return request.what == u"break" ? Words::tr("Recall, break")
                                        : Words::tr("Recall, rest day");
    case RequestType::Swap:
        return request.otherId == AgentId{} ? Words::tr("Swap %1, open").arg(request.what)
               : request.otherWhat.isEmpty()
                   ? Words::tr("Swap %1 to %2").arg(request.what, request.other)
                   : Words::tr("Swap %1 with %2, %3")
                         .arg(request.what, request.other, request.otherWhat);
    }
    return {};
}

QString lateSentence(const QString &rule)
{
    if (rule == u"overtime_late")
        return Words::tr("It has begun: overtime is approved first, else it does not count.");
    if (rule == u"leave_late" || rule == u"swap_late")
        return Words::tr("The shift has begun: it is too late, and counts as absence.");
    if (rule == u"leave_begun")
        return Words::tr("The leave has begun: only a manager takes it back.");
    if (rule == u"leave_approved")
        return Words::tr("The leave is approved: only a manager takes it back.");
    if (rule == u"recall_past")
        return Words::tr("It is over: only a manager orders it afterwards.");
    return {};
}

QString leaveSentence(const QString &rule, const QString &hint)
{
    if (rule == u"leave_overlap" || rule == u"leave_request_once")
        return Words::tr("It overlaps other leave: %1.").arg(hint);
    if (rule == u"leave_balance")
        return Words::tr("The balance does not suffice: %1 day(s).").arg(hint);
    if (rule == u"leave_allowance")
        return Words::tr("As many as may be are away already. %1.").arg(hint);
    if (rule == u"leave_request_during")
        return Words::tr("Leave ends after it begins, and within 200 days.");
    if (rule == u"leave_state" || rule == u"swap_state" || rule == u"overtime_state")
        return Words::tr("Somebody was quicker: look at it again.");
    if (rule == u"request_member")
        return Words::tr("This agent is in no team on that day.");
    if (rule == u"request_reason" || rule.endsWith(u"_request_reason") || rule == u"recall_reason")
        return Words::tr("Say why.");
    if (rule.endsWith(u"_signature") || rule == u"swap_request_matched")
        return Words::tr("Whoever asks signs: write the signature.");
    if (rule == u"violation_own")
        return Words::tr("Nobody decides about himself.");
    if (rule == u"attendance_reach")
        return Words::tr("This agent is not in a team of yours.");
    return {};
}

QString swapSentence(const QString &rule, const QString &hint)
{
    if (rule == u"swap_once")
        return Words::tr("This shift is offered already.");
    if (rule == u"swap_shift_known" || rule == u"swap_cancelled")
        return Words::tr("The roster has changed: this shift is not in force any more.");
    if (rule == u"swap_team")
        return Words::tr("Both must be in one team.");
    if (rule == u"swap_other_shift")
        return Words::tr("There is another shift on that day, which nobody signed for: %1.")
            .arg(hint);
    if (rule == u"swap_overlap" || rule == u"roster_overlap")
        return Words::tr("Shifts would overlap: %1.").arg(hint);
    if (rule == u"swap_leave")
        return Words::tr("Leave stands in the way: %1.").arg(hint);
    if (rule == u"swap_reason")
        return Words::tr("A check speaks against it: %1. Give a reason.").arg(hint);
    if (rule == u"overtime_in_shift")
        return Words::tr("A shift is no overtime.");
    if (rule == u"overtime_in_leave")
        return Words::tr("There is leave at that time.");
    if (rule == u"overtime_request_once" || rule == u"recall_once")
        return Words::tr("There is one at that time already.");
    if (rule == u"recall_rest_once" || rule == u"recall_break_once")
        return Words::tr("This rest was given up already: it is owed once.");
    if (rule == u"recall_break")
        return Words::tr("For a break half a day is owed at most.");
    if (rule == u"request_span")
        return Words::tr("It ends after it begins, and within a day.");
    if (rule == u"recall_of_rest")
        return Words::tr("That is neither a rest day nor a break of this agent.");
    if (rule == u"recall_given_back")
        return Words::tr("What it made owed was given back already.");
    return {};
}

}

QString requestTypeWord(RequestType type)
{
    switch (type) {
    case RequestType::Leave: return Words::tr("Leave");
    case RequestType::Swap: return Words::tr("Shift swap");
    case RequestType::Overtime: return Words::tr("Overtime");
    case RequestType::Recall: return Words::tr("Recall");
    }
    return {};
}

QString requestStateWord(RequestState state)
{
    switch (state) {
    case RequestState::Open: return Words::tr("open");
    case RequestState::Matched: return Words::tr("both agreed");
    case RequestState::Approved: return Words::tr("approved");
    case RequestState::Done: return Words::tr("in force");
    case RequestState::Refused: return Words::tr("refused");
    case RequestState::Cancelled: return Words::tr("cancelled");
    case RequestState::Expired: return Words::tr("expired");
    }
    return {};
}

QString missingWord(const RequestClock &clock)
{
    if (!clock.isRunning())
        return {};
    const QString left = leftText(clock.leftS);
    if (clock.taker)
        return Words::tr("Nobody takes it yet, %1 left").arg(left);
    if (clock.approval && clock.telling)
        return Words::tr("Approval and front desk missing, %1 left").arg(left);
    return clock.approval ? Words::tr("Approval missing, %1 left").arg(left)
                          : Words::tr("Front desk not told, %1 left").arg(left);
}

QString spanText(const QDateTime &from, const QDateTime &to, const ServerClock &clock)
{
    const QDateTime start = clock.atSite(from);
    const QDateTime end = clock.atSite(to);
    const bool isOneDay = start.date() == end.date();
    const QTime midnight(0, 0);
    if (start.time() == midnight && end.time() == midnight) {
        const QDate today = clock.siteNow().date();
        const QString first = dayText(start.date(), today);
        const QString last = dayText(end.date().addDays(-1), today);
        return first == last ? Words::tr("%1, all day").arg(first)
                             : first + QStringLiteral(" – ") + last;
    }
    return momentText(from, clock) + QStringLiteral(" – ")
           + (isOneDay ? end.toString(u"HH:mm") : momentText(to, clock));
}

QString amountText(const AttendanceRequest &request)
{
    if (request.type == RequestType::Overtime)
        return request.workedS < 0 ? QString()
                                   : Words::tr("%1 worked").arg(hoursWord(request.workedS));
    if (request.type != RequestType::Recall)
        return daysText(request.halfDays);
    const QString owed = daysText(request.halfDays);
    const QString which = Words::tr("no. %1 this year").arg(request.recallNo);
    return owed.isEmpty() ? which : which + QStringLiteral(", ") + Words::tr("%1 owed").arg(owed);
}

QString markText(const RequestMark &mark, const ServerClock &clock)
{
    return mark.isSet() ? mark.by + QStringLiteral(", ") + momentText(mark.at, clock)
                        : missingText();
}

QString requestWord(int column, const AttendanceRequest &request, const ServerClock &clock)
{
    const bool isTold = request.type == RequestType::Leave || request.type == RequestType::Swap;
    switch (column) {
    case RequestModel::State: return requestStateWord(stateAt(request, clock.now()));
    case RequestModel::Left: return missingWord(clockOf(request, clock.now()));
    case RequestModel::Agent: return request.agentNo + u' ' + request.agent;
    case RequestModel::What: return whatText(request);
    case RequestModel::When: return spanText(request.starts, request.ends, clock);
    case RequestModel::Approved: return markText(request.approved, clock);
    case RequestModel::Told: return isTold ? markText(request.told, clock) : QString();
    case RequestModel::Reason: return request.reason;
    case RequestModel::Team: return request.team;
    case RequestModel::Recorded: return markText(request.recorded, clock);
    default: return {};
    }
}

QString stepWord(RequestStep step)
{
    switch (step) {
    case RequestStep::Match: return Words::tr("Match…");
    case RequestStep::Approve: return Words::tr("Approve…");
    case RequestStep::Tell: return Words::tr("Front desk told…");
    case RequestStep::Refuse: return Words::tr("Refuse…");
    case RequestStep::Cancel: return Words::tr("Take back…");
    }
    return {};
}

QString refusalText(StepRefusal refusal, RequestStep step)
{
    switch (refusal) {
    case StepRefusal::None: return {};
    case StepRefusal::Right:
        return step == RequestStep::Tell ? Words::tr("The front desk notes that it was told")
               : step == RequestStep::Approve || step == RequestStep::Refuse
                   ? Words::tr("The department manager decides")
                   : Words::tr("Leaders, schedulers, the front desk and managers do that");
    case StepRefusal::Late: return Words::tr("Too late: the shift has begun");
    case StepRefusal::Done: return Words::tr("That is done already");
    case StepRefusal::Ended: return Words::tr("It is over");
    case StepRefusal::Taker: return Words::tr("Nobody takes the shift yet");
    case StepRefusal::Approved: return Words::tr("It is approved: a manager takes it back");
    case StepRefusal::Type: return Words::tr("Not with a request of this kind");
    }
    return {};
}

QString effectText(RequestStep step, const AttendanceRequest &request, const ServerClock &clock)
{
    const QString due = momentText(request.dueAt, clock);
    const bool isSwap = request.type == RequestType::Swap;
    switch (step) {
    case RequestStep::Approve:
        if (request.type == RequestType::Overtime)
            return Words::tr("The overtime counts.");
        if (!request.told.isSet())
            return Words::tr("It is not in force before the front desk is told, by %1.").arg(due);
        return isSwap ? Words::tr("The shifts change hands at once.")
                      : Words::tr("The leave is in force at once: it is no absence.");
    case RequestStep::Tell:
        if (!request.approved.isSet())
            return Words::tr("It is not in force before the manager approves, by %1.").arg(due);
        return isSwap ? Words::tr("The shifts change hands at once.")
                      : Words::tr("The leave is in force at once: it is no absence.");
    case RequestStep::Refuse:
        return Words::tr("Whoever does not come all the same is absent without leave.");
    case RequestStep::Cancel:
        if (request.type == RequestType::Recall)
            return Words::tr("What it made owed is owed no more.");
        if (stateAt(request, clock.now()) != RequestState::Done)
            return Words::tr("The request ends.");
        if (request.type == RequestType::Leave && clock.now() >= request.dueAt)
            return clock.now() < request.ends
                       ? Words::tr(
                           "What was taken of it stays excused, later shifts are due again.")
                       : Words::tr("It is over: its shifts count as absence.");
        return Words::tr("Nothing is excused any more: the shift is due again.");
    case RequestStep::Match: return {};
    }
    return {};
}

QString swapCheckText(const SwapCheck &check, const QString &who)
{
    const QString day = weekdayText(check.day);
    if (check.kind == u"team")
        return Words::tr("%1 is not in this team on %2").arg(who, day);
    if (check.kind == u"cancelled")
        return Words::tr("%1: the shift of %2 is not in force any more").arg(who, day);
    if (check.kind == u"other_shift")
        return Words::tr("%1: another shift on %2, which nobody signed for").arg(who, day);
    if (check.kind == u"overlap")
        return Words::tr("%1: shifts overlap on %2").arg(who, day);
    if (check.kind == u"leave")
        return Words::tr("%1: leave on %2").arg(who, day);
    if (check.kind == u"min_rest")
        return Words::tr("%1: %2 h of rest around %3")
            .arg(who)
            .arg(check.amount / 3600.0, 0, 'g', 3)
            .arg(day);
    if (check.kind == u"skill")
        return Words::tr("%1: %n queue(s) missing on %2", nullptr, check.amount).arg(who, day);
    return Words::tr("%1: %n rest day(s) in the week of %2", nullptr, check.amount).arg(who, day);
}

QString requestSentence(const Problem &problem)
{
    QString sentence = lateSentence(problem.constraint);
    if (sentence.isEmpty())
        sentence = leaveSentence(problem.constraint, problem.hint);
    if (sentence.isEmpty())
        sentence = swapSentence(problem.constraint, problem.hint);
    return sentence.isEmpty() ? rosterSentence(problem) : sentence;
}

}

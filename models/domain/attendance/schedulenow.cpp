// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/schedulenow.h"

#include <algorithm>

namespace banzhang {
namespace {

bool holds(const ScheduledSpan &span, const QDateTime &now)
{
    return span.from <= now && now < span.until;
}

// What excuses somebody, or calls him away, goes before his shift.
int rankOf(Scheduled kind)
{
    return kind == Scheduled::Excused ? 2 : kind == Scheduled::Training ? 1 : 0;
}

const ScheduledSpan *spanAt(const std::vector<ScheduledSpan> &spans, const QDateTime &now)
{
    const ScheduledSpan *found = nullptr;
    for (const ScheduledSpan &span : spans) {
        if (holds(span, now) && (!found || rankOf(span.kind) > rankOf(found->kind)))
            found = &span;
    }
    return found;
}

// While he is off: when the present time off began and when the next shift begins.
ScheduleNow offAt(const std::vector<ScheduledSpan> &spans, const QDateTime &now, QDateTime &began)
{
    ScheduleNow off;
    off.scheduled = Scheduled::Off;
    for (const ScheduledSpan &span : spans) {
        if (span.kind == Scheduled::Excused)
            continue;
        if (span.until <= now)
            began = began.isValid() ? std::max(began, span.until) : span.until;
        else if (!off.from.isValid() || span.from < off.from)
            off.from = span.from;
    }
    return off;
}

// None: as scheduled.
Impact impactOf(Scheduled scheduled, const Doing &doing)
{
    const bool isAway = doing.state == AgentState::SignedOut;
    const bool isPaused = doing.state == AgentState::Paused;
    const bool works = !isAway && !isPaused;
    switch (scheduled) {
    case Scheduled::Work:
        if (works)
            return Impact::None;
        return isPaused && doing.isPauseForWork ? Impact::Neutral : Impact::Negative;
    case Scheduled::Break:
    case Scheduled::Training: return works ? Impact::Positive : Impact::None;
    case Scheduled::Off:
    case Scheduled::Excused:
        return works ? Impact::Positive : isPaused ? Impact::Neutral : Impact::None;
    case Scheduled::Unknown: break;
    }
    return Impact::None;
}

}

Scheduled scheduledFromCode(const QString &code)
{
    return code == u"work"       ? Scheduled::Work
           : code == u"break"    ? Scheduled::Break
           : code == u"training" ? Scheduled::Training
           : code == u"excused"  ? Scheduled::Excused
                                 : Scheduled::Unknown;
}

ScheduleNow scheduleNow(const ScheduleBoard &board, AgentId agent, TeamId team, const Doing &doing,
                        const QDateTime &now)
{
    const auto spans = board.spans.constFind(agent);
    const bool isKnown = spans != board.spans.cend();
    if (!now.isValid() || (!isKnown && !board.teams.contains(team)))
        return {};
    const std::vector<ScheduledSpan> none;
    const std::vector<ScheduledSpan> &mine = isKnown ? *spans : none;
    ScheduleNow result;
    QDateTime began;
    if (const ScheduledSpan *span = spanAt(mine, now)) {
        result = {span->kind, span->from, span->until, {}, Impact::None};
        began = span->from;
    } else {
        result = offAt(mine, now, began);
    }
    if (doing.state == AgentState::Stale || doing.state == AgentState::DeadCall) {
        result.impact = Impact::Unknown;
        return result;
    }
    const Impact impact = impactOf(result.scheduled, doing);
    const QDateTime since =
        !began.isValid() || (doing.since.isValid() && doing.since > began) ? doing.since : began;
    if (impact == Impact::None || !since.isValid() || since.secsTo(now) <= board.toleranceSeconds)
        return result;
    result.outSince = since;
    result.impact = impact;
    return result;
}

}

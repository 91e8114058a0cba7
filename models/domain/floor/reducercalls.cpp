// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/memberresolver.h"
#include "floor/reducer.h"

namespace banzhang {

namespace {

int secondsBetween(qint64 from, qint64 to)
{
    return static_cast<int>(std::max<qint64>(0, to - from) / 1000);
}

bool isRinging(const LiveLeg &leg, const SwitchEvent &event)
{
    return !leg.answeredAt && leg.callUid == event.callUid && leg.queue == event.queue;
}

qint64 entryOf(const SwitchEvent &event)
{
    return event.at - 1000LL * event.waitSeconds.value_or(0);
}

}

void Reducer::dial(const SwitchEvent &event)
{
    CallFact fact;
    fact.callUid = event.callUid;
    fact.startedAt = m_calls.startOf(event.callUid, event.at);
    fact.dialed = event.dialed;
    m_facts.add(fact);
}

void Reducer::enter(const SwitchEvent &event)
{
    CallFact call;
    call.callUid = event.callUid;
    call.startedAt = m_calls.startOf(event.callUid, event.at);
    call.customer = event.customer;
    call.queue = event.queue;
    m_facts.add(call);
    if (adoptAnswer(event))
        return;
    LiveWaiting waiting;
    waiting.callUid = event.callUid;
    waiting.queue = event.queue;
    waiting.enteredAt = event.at;
    waiting.position = event.position;
    waiting.customer = event.customer;
    m_calls.enter(waiting);
    retryStrays(SwitchEventKind::Departed, event);
}

// The answer's line may stand before the entry's when both fall into one second.
bool Reducer::adoptAnswer(const SwitchEvent &event)
{
    const auto match = std::ranges::find_if(m_strays, [&](const Stray &stray) {
        return stray.event.kind == SwitchEventKind::Answered && stray.event.callUid == event.callUid
               && stray.event.queue == event.queue;
    });
    if (match == m_strays.end())
        return false;
    const Stray stray = *match;
    m_strays.erase(match);
    LiveWaiting waiting;
    waiting.callUid = event.callUid;
    waiting.visitNo = m_calls.nextVisit(event.callUid, event.at);
    waiting.queue = event.queue;
    waiting.enteredAt = event.at;
    waiting.position = event.position;
    waiting.customer = event.customer;
    writeVisit(waiting, stray.event, VisitOutcome::Answered);
    for (LiveLeg &leg : m_agents.agent(stray.member).legs) {
        if (leg.callUid == event.callUid && leg.legNo == stray.legNo) {
            leg.visitNo = waiting.visitNo;
            leg.customer = waiting.customer;
            m_facts.legChanged(leg, false);
        }
    }
    m_agents.settle(m_agents.agent(stray.member), event.at);
    return true;
}

void Reducer::writeVisit(const LiveWaiting &waiting, const SwitchEvent &event, VisitOutcome outcome)
{
    QueueVisitFact visit;
    visit.callUid = waiting.callUid;
    visit.visitNo = waiting.visitNo;
    visit.queue = waiting.queue;
    visit.enteredAt = waiting.enteredAt;
    visit.leftAt = std::max(event.at, waiting.enteredAt);
    visit.outcome = outcome;
    visit.waitSeconds = event.waitSeconds.value_or(secondsBetween(waiting.enteredAt, event.at));
    visit.position = waiting.position;
    visit.customer = waiting.customer;
    if (outcome != VisitOutcome::Answered) {
        visit.leftPosition = event.leftPosition;
        visit.key = event.key;
    }
    m_facts.add(std::move(visit));
}

void Reducer::depart(const SwitchEvent &event)
{
    const std::optional<LiveWaiting> waiting =
        m_calls.leave(event.callUid, event.queue, entryOf(event));
    if (!waiting) {
        m_strays.push_back({event, {}, 0});
        return;
    }
    cancelRinging(event, {});
    writeVisit(*waiting, event, event.visitOutcome);
    m_calls.endIfIdle(event.callUid, event.at);
}

void Reducer::cancelRinging(const SwitchEvent &event, const QString &exceptMember)
{
    for (const QString &member : m_agents.membersWith(event.callUid)) {
        if (member == exceptMember)
            continue;
        OpenAgent &agent = m_agents.agent(member);
        for (size_t i = agent.legs.size(); i-- > 0;) {
            if (!isRinging(agent.legs[i], event))
                continue;
            const LiveLeg leg = m_agents.takeLeg(agent, i);
            m_calls.legClosed(leg.callUid);
            writeLeg(leg, event.at, LegOutcome::Canceled, std::nullopt);
            m_agents.settle(agent, event.at);
            m_agents.record(agent, AgentEventKind::RingCanceled, event.at, leg.queue, leg.callUid);
        }
    }
}

void Reducer::ring(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    const LiveLeg stale = takeOffer(agent, event);
    if (stale.offeredAt > 0) // offered again with no word of how the first offer ended
        writeLeg(stale, event.at, LegOutcome::Canceled, std::nullopt);
    const LiveWaiting *waiting = m_calls.waitingIn(event.callUid, event.queue);
    LiveLeg leg;
    leg.callUid = event.callUid;
    leg.visitNo = waiting ? waiting->visitNo : 0;
    leg.legNo = m_calls.nextLeg(event.callUid, event.at);
    leg.member = agent.seat.member;
    leg.queue = event.queue;
    leg.customer = waiting ? waiting->customer : event.customer;
    leg.offeredAt = event.at;
    m_calls.legOpened(leg.callUid);
    m_agents.addLeg(agent, leg);
    m_agents.settle(agent, event.at);
    m_agents.record(agent, AgentEventKind::Ring, event.at, leg.queue, leg.callUid, event.line);
}

// The open offer that the event speaks of, out of the agent's hands; a blank one when there is
// none.
LiveLeg Reducer::takeOffer(OpenAgent &agent, const SwitchEvent &event)
{
    for (size_t i = 0; i < agent.legs.size(); ++i) {
        if (isRinging(agent.legs[i], event)) {
            m_calls.legClosed(event.callUid);
            return m_agents.takeLeg(agent, i);
        }
    }
    return {};
}

void Reducer::rangInVain(const SwitchEvent &event)
{
    const bool canceled = event.kind == SwitchEventKind::RingCanceled;
    OpenAgent &agent = agentOf(event);
    LiveLeg leg = takeOffer(agent, event);
    const LiveWaiting *waiting = m_calls.waitingIn(event.callUid, event.queue);
    if (leg.offeredAt == 0) {
        leg.callUid = event.callUid;
        leg.visitNo = waiting ? waiting->visitNo : 0;
        leg.legNo = m_calls.nextLeg(event.callUid, event.at);
        leg.member = agent.seat.member;
        leg.queue = event.queue;
        leg.offeredAt = event.at - event.ringMs;
    }
    leg.ringMs = event.ringMs > 0 ? event.ringMs : static_cast<int>(event.at - leg.offeredAt);
    writeLeg(leg, event.at, canceled ? LegOutcome::Canceled : LegOutcome::NoAnswer, std::nullopt);
    m_agents.settle(agent, event.at);
    m_agents.record(agent, canceled ? AgentEventKind::RingCanceled : AgentEventKind::NoAnswer,
                    event.at, event.queue, event.callUid, event.line);
}

void Reducer::answer(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    LiveLeg leg = takeOffer(agent, event);
    const std::optional<LiveWaiting> waiting =
        m_calls.leave(event.callUid, event.queue, entryOf(event));
    if (leg.offeredAt == 0) {
        leg.callUid = event.callUid;
        leg.visitNo = 0;
        leg.legNo = m_calls.nextLeg(event.callUid, event.at);
        leg.member = agent.seat.member;
        leg.queue = event.queue;
        leg.offeredAt = event.at - event.ringMs;
    }
    leg.answeredAt = event.at;
    leg.ringMs = event.ringMs > 0 ? event.ringMs : static_cast<int>(event.at - leg.offeredAt);
    leg.waitSeconds = event.waitSeconds.value_or(0);
    if (waiting) {
        leg.visitNo = waiting->visitNo;
        leg.customer = waiting->customer;
        writeVisit(*waiting, event, VisitOutcome::Answered);
    } else {
        m_strays.push_back({event, leg.member, leg.legNo});
    }
    m_calls.legOpened(leg.callUid);
    m_agents.addLeg(agent, leg);
    m_agents.stopWrap(agent);
    agent.reported.reset();
    m_agents.settle(agent, event.at);
    m_agents.record(agent, AgentEventKind::Answer, event.at, leg.queue, leg.callUid, event.line);
    cancelRinging(event, leg.member);
    retryStrays(SwitchEventKind::Ended, event);
}

void Reducer::hold(const SwitchEvent &event, bool on)
{
    OpenAgent &agent = agentOf(event);
    for (LiveLeg &leg : agent.legs) {
        const bool held = leg.holdSince > 0;
        if (!leg.answeredAt || leg.callUid != event.callUid || held == on)
            continue;
        if (on) {
            leg.holdSince = event.at;
            ++leg.holdCount;
        } else {
            leg.holdSeconds += secondsBetween(leg.holdSince, event.at);
            leg.holdSince = 0;
        }
        m_facts.legChanged(leg, false);
        m_agents.settle(agent, event.at);
        m_agents.record(agent, on ? AgentEventKind::Hold : AgentEventKind::Unhold, event.at,
                        leg.queue, leg.callUid, event.line);
    }
}

// The newest answered leg that is not over: a transferred call may already be in its next queue.
void Reducer::end(const SwitchEvent &event)
{
    OpenAgent *best = nullptr;
    size_t bestIndex = 0;
    for (const QString &member : MemberResolver(m_directory, m_agents).candidates(event)) {
        OpenAgent *agent = m_agents.find(member);
        for (size_t i = 0; agent && i < agent->legs.size(); ++i) {
            const LiveLeg &leg = agent->legs[i];
            if (!leg.answeredAt || leg.queue != event.queue
                || (!event.callUid.isEmpty() && leg.callUid != event.callUid))
                continue;
            if (!best || *leg.answeredAt >= *best->legs[bestIndex].answeredAt) {
                best = agent;
                bestIndex = i;
            }
        }
    }
    if (best)
        endLeg(*best, bestIndex, event, event.legOutcome);
    else if (event.standsAlone)
        rebuildLeg(event);
    else
        m_strays.push_back({event, {}, 0});
}

void Reducer::endLeg(OpenAgent &agent, size_t index, const SwitchEvent &event, LegOutcome outcome)
{
    LiveLeg leg = m_agents.takeLeg(agent, index);
    m_calls.legClosed(leg.callUid);
    if (leg.holdSince > 0)
        leg.holdSeconds += secondsBetween(leg.holdSince, event.at);
    writeLeg(leg, event.at, outcome,
             event.talkSeconds.value_or(secondsBetween(*leg.answeredAt, event.at)),
             event.transferTo);
    const int wrapUp = m_wrapUpSeconds.value(leg.queue);
    if (wrapUp > 0 && agent.isSignedIn() && !agent.hasAnsweredLeg())
        m_agents.startWrap(agent, event.at + 1000LL * wrapUp);
    m_agents.settle(agent, event.at);
    m_agents.record(agent, AgentEventKind::Complete, event.at, leg.queue, leg.callUid, event.line);
    m_calls.endIfIdle(leg.callUid, event.at);
}

// A call whose answer nobody saw, because the feed came later: its end tells enough.
void Reducer::rebuildLeg(const SwitchEvent &event)
{
    const OpenAgent &agent = agentOf(event);
    if (event.callUid.isEmpty() || !event.talkSeconds) {
        notice("orphan_end", event);
        return;
    }
    LiveLeg leg;
    leg.callUid = event.callUid;
    leg.visitNo = m_calls.nextVisit(event.callUid, event.at);
    leg.legNo = m_calls.nextLeg(event.callUid, event.at);
    leg.member = agent.seat.member;
    leg.queue = event.queue;
    leg.answeredAt = event.at - 1000LL * *event.talkSeconds;
    leg.offeredAt = *leg.answeredAt;
    leg.waitSeconds = event.waitSeconds.value_or(0);
    LiveWaiting waiting;
    waiting.callUid = leg.callUid;
    waiting.visitNo = leg.visitNo;
    waiting.queue = leg.queue;
    waiting.enteredAt = *leg.answeredAt - 1000LL * leg.waitSeconds;
    waiting.customer = event.customer;
    SwitchEvent answered = event;
    answered.at = *leg.answeredAt;
    CallFact call;
    call.callUid = leg.callUid;
    call.startedAt = waiting.enteredAt;
    call.endedAt = event.at;
    call.customer = event.customer;
    call.queue = leg.queue;
    m_facts.add(call);
    writeVisit(waiting, answered, VisitOutcome::Answered);
    writeLeg(leg, event.at, event.legOutcome, event.talkSeconds, event.transferTo);
    m_agents.record(agent, AgentEventKind::Complete, event.at, leg.queue, leg.callUid, event.line);
}

void Reducer::writeLeg(const LiveLeg &leg, qint64 endedAt, LegOutcome outcome,
                       std::optional<int> talkSeconds, const QString &transferTo)
{
    if (leg.visitNo == 0) { // nobody saw it enter: it has no header yet
        CallFact call;
        call.callUid = leg.callUid;
        call.startedAt = m_calls.startOf(leg.callUid, leg.offeredAt);
        call.queue = leg.queue;
        m_facts.add(call);
    }
    AgentLegFact fact;
    fact.callUid = leg.callUid;
    fact.visitNo = leg.visitNo;
    fact.legNo = leg.legNo;
    fact.member = leg.member;
    fact.queue = leg.queue;
    fact.offeredAt = leg.offeredAt;
    fact.answeredAt = leg.answeredAt;
    fact.endedAt = std::max(endedAt, leg.answeredAt.value_or(leg.offeredAt));
    fact.ringMs = leg.answeredAt || leg.ringMs > 0
                      ? leg.ringMs
                      : static_cast<int>(std::max<qint64>(0, endedAt - leg.offeredAt));
    fact.waitSeconds = leg.waitSeconds;
    fact.talkSeconds = talkSeconds;
    fact.holdCount = leg.holdCount;
    fact.holdSeconds = leg.holdSeconds;
    fact.outcome = outcome;
    fact.transferTo = transferTo;
    m_facts.add(std::move(fact));
}

void Reducer::takeWhole(const SwitchEvent &event)
{
    const WholeCall &whole = *event.wholeCall;
    m_facts.add(whole.call);
    if (whole.visit)
        m_facts.add(*whole.visit);
    if (whole.leg)
        m_facts.add(*whole.leg);
    if (whole.leg && !event.agent.isEmpty()) {
        OpenAgent &agent = agentOf(event);
        m_agents.record(agent, AgentEventKind::Complete, event.at, event.queue, event.callUid,
                        event.line);
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentbook.h"

namespace banzhang {

namespace {

// The leg that decides what the agent is doing: one that talks, else one on hold, else one that
// rings.
const LiveLeg *leadingLeg(const std::vector<LiveLeg> &legs)
{
    const auto rank = [](const LiveLeg &leg) {
        return !leg.answeredAt ? 0 : leg.holdSince > 0 ? 1 : 2;
    };
    const LiveLeg *best = nullptr;
    for (const LiveLeg &leg : legs) {
        if (!best || rank(leg) >= rank(*best))
            best = &leg;
    }
    return best;
}

AgentState stateOf(const LiveLeg &leg)
{
    if (!leg.answeredAt)
        return AgentState::Ringing;
    return leg.holdSince > 0 ? AgentState::Hold : AgentState::Talking;
}

AgentState idleState(const OpenAgent &agent)
{
    bool signedIn = false;
    bool free = false;
    for (const LiveMember &row : agent.queues) {
        signedIn = signedIn || row.signedIn;
        free = free || (row.signedIn && !row.paused);
    }
    if (!signedIn)
        return AgentState::SignedOut;
    if (agent.seat.wrapUntil > 0)
        return AgentState::AfterCall;
    return free ? AgentState::Available : AgentState::Paused;
}

QString latestReason(const OpenAgent &agent)
{
    const LiveMember *latest = nullptr;
    for (const LiveMember &row : agent.queues) {
        if (row.paused && (!latest || row.pausedSince >= latest->pausedSince))
            latest = &row;
    }
    return latest ? latest->pauseReason : QString();
}

bool isCallState(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::Hold || state == AgentState::Ringing
           || state == AgentState::AfterCall || state == AgentState::DeadCall;
}

}

LiveMember *OpenAgent::membership(const QString &queue)
{
    const auto row = std::ranges::find(queues, queue, &LiveMember::queue);
    return row == queues.end() ? nullptr : &*row;
}

const LiveMember *OpenAgent::membership(const QString &queue) const
{
    return const_cast<OpenAgent *>(this)->membership(queue);
}

bool OpenAgent::isSignedIn(const QString &queue) const
{
    const LiveMember *row = membership(queue);
    return row && row->signedIn;
}

bool OpenAgent::isPausedIn(const QString &queue) const
{
    const LiveMember *row = membership(queue);
    return row && row->paused;
}

bool OpenAgent::isSignedIn() const
{
    return std::ranges::any_of(queues, &LiveMember::signedIn);
}

bool OpenAgent::hasAnsweredLeg() const
{
    return std::ranges::any_of(legs, [](const LiveLeg &leg) { return leg.answeredAt.has_value(); });
}

void AgentBook::restore(const OpenState &state)
{
    for (const LiveSeat &row : state.seats)
        agent(row.member).seat = row;
    for (const LiveMember &row : state.members) {
        OpenAgent &open = agent(row.member);
        if (!row.name.isEmpty())
            open.name = row.name;
        open.queues.push_back(row);
        open.written.push_back(row);
    }
    std::vector<LiveLeg> legs = state.legs;
    std::ranges::stable_sort(legs, {}, [](const LiveLeg &leg) {
        return std::pair(leg.answeredAt.value_or(leg.offeredAt), leg.legNo);
    });
    for (const LiveLeg &leg : legs) {
        agent(leg.member).legs.push_back(leg);
        m_membersOfCall.insert(leg.callUid, leg.member);
    }
    for (OpenAgent &open : m_agents) {
        if (open.seat.wrapUntil > 0)
            m_wraps.insert({open.seat.wrapUntil, open.seat.member});
        else if (open.legs.empty() && isCallState(open.seat.state))
            open.reported = open.seat.state;
    }
}

void AgentBook::fill(OpenState &state) const
{
    for (const QString &member : members()) {
        const OpenAgent &open = *find(member);
        state.seats.push_back(open.seat);
        state.members.insert(state.members.end(), open.queues.begin(), open.queues.end());
        state.legs.insert(state.legs.end(), open.legs.begin(), open.legs.end());
    }
    std::ranges::sort(state.members, {},
                      [](const LiveMember &row) { return std::tie(row.member, row.queue); });
}

OpenAgent *AgentBook::find(const QString &member)
{
    const auto found = m_agents.find(member);
    return found == m_agents.end() ? nullptr : &*found;
}

const OpenAgent *AgentBook::find(const QString &member) const
{
    const auto found = m_agents.constFind(member);
    return found == m_agents.constEnd() ? nullptr : &*found;
}

OpenAgent &AgentBook::agent(const QString &member)
{
    OpenAgent &open = m_agents[member];
    if (open.seat.member.isEmpty())
        open.seat.member = member;
    return open;
}

LiveMember &AgentBook::membership(OpenAgent &agent, const QString &queue)
{
    if (LiveMember *row = agent.membership(queue))
        return *row;
    LiveMember row;
    row.member = agent.seat.member;
    row.name = agent.name;
    row.queue = queue;
    agent.queues.push_back(row);
    return agent.queues.back();
}

QStringList AgentBook::members() const
{
    QStringList names = m_agents.keys();
    names.sort();
    return names;
}

std::vector<LiveMember> AgentBook::takeChangedQueues(OpenAgent &agent)
{
    std::vector<LiveMember> changed;
    std::ranges::copy_if(agent.queues, std::back_inserter(changed), [&agent](const auto &row) {
        return std::ranges::find(agent.written, row) == agent.written.end();
    });
    if (!changed.empty())
        agent.written = agent.queues;
    return changed;
}

void AgentBook::addLeg(OpenAgent &agent, const LiveLeg &leg)
{
    agent.legs.push_back(leg);
    m_membersOfCall.insert(leg.callUid, agent.seat.member);
    m_facts.legChanged(leg, true);
}

LiveLeg AgentBook::takeLeg(OpenAgent &agent, size_t index)
{
    LiveLeg leg = agent.legs[index];
    agent.legs.erase(agent.legs.begin() + static_cast<std::ptrdiff_t>(index));
    const auto entry = m_membersOfCall.find(leg.callUid, agent.seat.member);
    if (entry != m_membersOfCall.end())
        m_membersOfCall.erase(entry);
    m_facts.legWent(leg);
    return leg;
}

QStringList AgentBook::membersWith(const QString &callUid) const
{
    QStringList members = m_membersOfCall.values(callUid);
    members.sort();
    members.removeDuplicates();
    return members;
}

void AgentBook::startWrap(OpenAgent &agent, qint64 until)
{
    stopWrap(agent);
    agent.seat.wrapUntil = until;
    m_wraps.insert({until, agent.seat.member});
}

void AgentBook::stopWrap(OpenAgent &agent)
{
    m_wraps.erase({agent.seat.wrapUntil, agent.seat.member});
    agent.seat.wrapUntil = 0;
}

void AgentBook::expireWraps(qint64 now)
{
    while (!m_wraps.empty() && m_wraps.begin()->first <= now) {
        const auto [until, member] = *m_wraps.begin();
        OpenAgent &open = agent(member);
        const QString queue = open.seat.queue;
        const bool shown = open.seat.state == AgentState::AfterCall;
        stopWrap(open);
        settle(open, until);
        if (shown)
            record(open, AgentEventKind::Ready, until, queue);
    }
}

void AgentBook::settle(OpenAgent &agent, qint64 at)
{
    LiveSeat &seat = agent.seat;
    const LiveLeg *leg = leadingLeg(agent.legs);
    AgentState state = AgentState::SignedOut;
    if (leg && (leg->answeredAt || !agent.reported))
        state = stateOf(*leg);
    else
        state = agent.reported ? *agent.reported : idleState(agent);
    if (leg) {
        seat.queue = leg->queue;
        seat.callUid = leg->callUid;
        seat.customer = leg->customer;
    } else if (!agent.reported && state != AgentState::AfterCall) {
        seat.queue.clear();
        seat.callUid.clear();
        seat.customer.clear();
    }
    const QString reason = state == AgentState::Paused ? latestReason(agent) : QString();
    if (seat.state != state || seat.pauseReason != reason || seat.since == 0)
        seat.since = at;
    seat.state = state;
    seat.pauseReason = reason;
    seat.lastEventAt = std::max(seat.lastEventAt, at);
    settleSpans(agent, at);
    m_facts.seatChanged(seat.member);
}

void AgentBook::settleSpans(OpenAgent &agent, qint64 at)
{
    bool signedIn = false;
    bool anyPaused = false;
    bool free = false;
    for (const LiveMember &row : agent.queues) {
        signedIn = signedIn || row.signedIn;
        anyPaused = anyPaused || row.paused;
        free = free || (row.signedIn && !row.paused);
    }
    span(agent, AgentSpan::Kind::Login, agent.seat.loginSince, signedIn, at);
    span(agent, AgentSpan::Kind::PauseAny, agent.seat.pauseAnySince, anyPaused, at);
    span(agent, AgentSpan::Kind::PauseFull, agent.seat.pauseFullSince, signedIn && !free, at);
}

void AgentBook::span(const OpenAgent &agent, AgentSpan::Kind kind, qint64 &since, bool on,
                     qint64 at)
{
    if (on && since == 0)
        since = at;
    if (on || since == 0)
        return;
    if (at > since)
        m_facts.add(AgentSpan{agent.seat.member, kind, since, at});
    since = 0;
}

void AgentBook::record(const OpenAgent &agent, AgentEventKind kind, qint64 at, const QString &queue,
                       const QString &callUid, const QString &line, const QString &reason)
{
    AgentEventFact fact;
    fact.at = at;
    fact.member = agent.seat.member;
    fact.queue = queue;
    fact.kind = kind;
    fact.state = agent.seat.state;
    fact.reason = reason;
    fact.callUid = callUid;
    fact.line = line;
    m_facts.add(std::move(fact));
}

}

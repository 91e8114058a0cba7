// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/reducer.h"

namespace banzhang {

namespace {

// The queue of agents whose switch tells no queues.
QString defaultQueue()
{
    return QStringLiteral("default");
}

}

void Reducer::signInStatics(const SwitchEvent &event, bool again)
{
    for (const MemberEntry &entry : m_directory.staticMembers()) {
        for (const QString &queue : entry.staticQueues) {
            const OpenAgent *agent = m_agents.find(entry.interface);
            const LiveMember *row = agent ? agent->membership(queue) : nullptr;
            if (row && (row->signedIn || !again))
                continue;
            SwitchEvent joined;
            joined.kind = SwitchEventKind::Joined;
            joined.at = event.at;
            joined.agent = entry.interface;
            joined.agentName = entry.name;
            joined.agentIsInterface = true;
            joined.queue = queue;
            joined.isStatic = true;
            join(joined);
        }
    }
}

void Reducer::join(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    LiveMember &row =
        m_agents.membership(agent, event.queue.isEmpty() ? defaultQueue() : event.queue);
    row.name = agent.name;
    row.isStatic = event.isStatic;
    if (row.signedIn) { // again after a restart, or told twice: only a pause may be new
        if (row.paused != event.paused)
            setPaused(agent, row, event.paused, event);
        else
            note(event);
        return;
    }
    row.signedIn = true;
    row.signedInSince = event.at;
    row.paused = event.paused;
    row.pauseReason = event.paused ? event.reason : QString();
    row.pausedSince = event.paused ? event.at : 0;
    m_agents.settle(agent, event.at);
    m_agents.record(agent, AgentEventKind::Login, event.at, row.queue, {}, event.line);
    if (event.paused)
        m_agents.record(agent, AgentEventKind::Pause, event.at, row.queue, {}, {}, event.reason);
}

std::vector<QString> Reducer::queuesMeant(OpenAgent &agent, const SwitchEvent &event)
{
    if (!event.queue.isEmpty())
        return {event.queue};
    std::vector<QString> queues;
    for (const LiveMember &row : agent.queues) {
        if (row.signedIn)
            queues.push_back(row.queue);
    }
    return queues;
}

void Reducer::leave(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    const std::vector<QString> queues = queuesMeant(agent, event);
    for (const QString &queue : queues) {
        LiveMember *row = agent.membership(queue);
        if (row && row->signedIn)
            leaveQueue(agent, *row, event);
        else if (!event.queue.isEmpty()) {
            notice("not_signed_in", event, agent.seat.member);
            note(event);
        }
    }
}

void Reducer::leaveQueue(OpenAgent &agent, LiveMember &row, const SwitchEvent &event)
{
    row.signedIn = false;
    row.paused = false;
    row.pauseReason.clear();
    row.pausedSince = 0;
    if (!agent.isSignedIn()) {
        m_agents.stopWrap(agent);
        agent.reported.reset();
    }
    m_agents.settle(agent, event.at);
    m_agents.record(agent, AgentEventKind::Logout, event.at, row.queue, {}, event.line);
    releaseNamesake(agent, event);
}

// A pause that could not be given to one of several namesakes ends when the last of them is gone:
// nobody else will end it.
void Reducer::releaseNamesake(const OpenAgent &agent, const SwitchEvent &event)
{
    OpenAgent *standIn = agent.name.isEmpty() ? nullptr : m_agents.find(agent.name);
    LiveMember *row = standIn ? standIn->membership(event.queue) : nullptr;
    if (!row || !row->paused)
        return;
    for (const QString &other : m_directory.interfacesOf(agent.name)) {
        const OpenAgent *namesake = m_agents.find(other);
        if (namesake && namesake->isSignedIn(event.queue))
            return;
    }
    SwitchEvent derived = event;
    derived.line.clear();
    setPaused(*standIn, *row, false, derived);
}

void Reducer::pause(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    std::vector<QString> queues = queuesMeant(agent, event);
    if (queues.empty()) { // a switch without queues: to be paused is to be signed in
        SwitchEvent joined = event;
        joined.paused = true;
        join(joined);
        return;
    }
    for (const QString &queue : queues)
        setPaused(agent, m_agents.membership(agent, queue), true, event);
}

void Reducer::unpause(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    const std::vector<QString> queues = queuesMeant(agent, event);
    if (queues.empty())
        join(event);
    for (const QString &queue : queues)
        setPaused(agent, m_agents.membership(agent, queue), false, event);
}

void Reducer::setPaused(OpenAgent &agent, LiveMember &row, bool paused, const SwitchEvent &event)
{
    if (row.paused == paused && (!paused || row.pauseReason == event.reason)) {
        m_agents.record(agent, AgentEventKind::Setting, event.at, row.queue, {}, event.line,
                        event.reason);
        return;
    }
    row.paused = paused;
    row.pauseReason = paused ? event.reason : QString();
    row.pausedSince = paused ? event.at : 0;
    m_agents.settle(agent, event.at);
    m_agents.record(agent, paused ? AgentEventKind::Pause : AgentEventKind::Unpause, event.at,
                    row.queue, {}, event.line, event.reason);
}

void Reducer::note(const SwitchEvent &event)
{
    const OpenAgent &agent = agentOf(event);
    m_agents.record(agent, AgentEventKind::Setting, event.at, event.queue, {}, event.line,
                    event.reason);
}

void Reducer::setState(const SwitchEvent &event)
{
    OpenAgent &agent = agentOf(event);
    if (agent.reported == event.state && agent.seat.callUid == event.callUid)
        return;
    const AgentState before = agent.seat.state;
    agent.reported = event.state;
    if (event.state) {
        m_agents.stopWrap(agent);
        if (agent.legs.empty()) {
            agent.seat.queue = event.queue;
            agent.seat.callUid = event.callUid;
            agent.seat.customer = event.customer;
        }
    }
    m_agents.settle(agent, event.at);
    AgentEventKind kind = AgentEventKind::Idle;
    if (event.state == AgentState::Ringing)
        kind = AgentEventKind::Ring;
    else if (event.state == AgentState::Hold)
        kind = AgentEventKind::Hold;
    else if (event.state == AgentState::AfterCall)
        kind = AgentEventKind::Complete;
    else if (event.state)
        kind = before == AgentState::Hold ? AgentEventKind::Unhold : AgentEventKind::Busy;
    else if (before == AgentState::AfterCall)
        kind = AgentEventKind::Ready;
    m_agents.record(agent, kind, event.at, event.queue, event.callUid, event.line, event.reason);
}

}

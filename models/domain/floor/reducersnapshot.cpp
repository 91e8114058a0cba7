// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/reducer.h"

namespace banzhang {

namespace {

// What a derived change looks like as an event.
SwitchEvent derivedFrom(const SwitchEvent &event, SwitchEventKind kind, const QString &member,
                        const QString &queue)
{
    SwitchEvent derived;
    derived.kind = kind;
    derived.at = event.at;
    derived.agent = member;
    derived.agentIsInterface = true;
    derived.queue = queue;
    return derived;
}

// What the switch says of the call that is believed to be with this agent. The telephone's own
// state comes a moment after the call's.
bool isAlive(const LiveLeg &leg, const SnapshotMember &row, qint64 now)
{
    constexpr qint64 justNowMs = 5000;
    if (!leg.answeredAt)
        return row.ringing || leg.offeredAt > now - justNowMs;
    if (*leg.answeredAt > now - justNowMs)
        return true;
    return (row.deviceBusy || row.inQueueCall) && row.lastCallAt <= *leg.answeredAt;
}

// "PJSIP/1001" and "Local/1001@from-queue/n" name channels that begin so.
QString channelPrefix(const QString &interface)
{
    QString prefix = interface;
    if (prefix.endsWith(QLatin1String("/n")))
        prefix.chop(2);
    return prefix + u'-';
}

}

// Nothing tells when exactly an unannounced stop was: what was open ends with the last sign of
// life.
void Reducer::restart(const SwitchEvent &event)
{
    const qint64 lastAlive = m_clock > 0 ? std::min(m_clock, event.at) : event.at;
    bool nothingOpen = m_calls.allWaiting().empty();
    for (const QString &member : m_agents.members())
        nothingOpen = nothingOpen && m_agents.find(member)->legs.empty();
    m_facts.add(SwitchRestart{event.at, event.clean.value_or(nothingOpen)});
    loseCalls(event, lastAlive);
    // Static members come from the configuration: their pauses do not survive.
    for (const QString &member : m_agents.members()) {
        OpenAgent &agent = m_agents.agent(member);
        for (LiveMember &row : agent.queues) {
            if (row.isStatic && row.signedIn && row.paused)
                setPaused(agent, row, false,
                          derivedFrom(event, SwitchEventKind::Unpaused, member, row.queue));
        }
    }
    signInStatics(event, true);
}

void Reducer::loseCalls(const SwitchEvent &event, qint64 lastAlive)
{
    for (const QString &member : m_agents.members()) {
        OpenAgent &agent = m_agents.agent(member);
        const bool busy = !agent.legs.empty() || agent.reported || agent.seat.wrapUntil > 0;
        while (!agent.legs.empty())
            loseLeg(agent, agent.legs.size() - 1, event, lastAlive);
        agent.reported.reset();
        m_agents.stopWrap(agent);
        if (busy)
            m_agents.settle(agent, event.at);
    }
    for (const LiveWaiting &row : m_calls.allWaiting()) {
        const auto waiting = m_calls.leave(row.callUid, row.queue, row.enteredAt);
        SwitchEvent lost = event;
        lost.at = lastAlive;
        lost.waitSeconds.reset();
        writeVisit(*waiting, lost, VisitOutcome::Lost);
        m_calls.endIfIdle(row.callUid, lastAlive);
    }
}

void Reducer::loseLeg(OpenAgent &agent, size_t index, const SwitchEvent &event, qint64 endedAt)
{
    const LiveLeg leg = m_agents.takeLeg(agent, index);
    m_calls.legClosed(leg.callUid);
    writeLeg(leg, endedAt, LegOutcome::Lost, std::nullopt);
    m_agents.settle(agent, event.at);
    m_agents.record(agent, AgentEventKind::Lost, event.at, leg.queue, leg.callUid);
    m_calls.endIfIdle(leg.callUid, endedAt);
}

// Replaces what was believed about members and callers by what the switch says now. Sign-ins and
// pauses that it confirms keep their own beginnings: after a restart the switch has lost them.
void Reducer::reconcile(const SwitchEvent &event)
{
    const std::vector<SnapshotMember> &rows = event.snapshot->members;
    QHash<QString, std::vector<SnapshotMember>> rowsOf;
    for (const SnapshotMember &row : rows) {
        reconcileMember(row, event);
        rowsOf[row.interface].push_back(row);
    }
    for (const QString &member : m_agents.members()) {
        OpenAgent &agent = m_agents.agent(member);
        const std::vector<SnapshotMember> &own = rowsOf[member];
        for (size_t i = 0; i < agent.queues.size(); ++i) {
            LiveMember &row = agent.queues[i];
            if (row.signedIn
                && std::ranges::find(own, row.queue, &SnapshotMember::queue) == own.end())
                leaveQueue(agent, row,
                           derivedFrom(event, SwitchEventKind::Left, member, row.queue));
        }
        reconcileDevice(agent, own, event);
    }
    reconcileCallers(event);
}

void Reducer::reconcileMember(const SnapshotMember &member, const SwitchEvent &event)
{
    SwitchEvent joined =
        derivedFrom(event, SwitchEventKind::Joined, member.interface, member.queue);
    joined.agentName = member.name;
    joined.isStatic = member.isStatic;
    OpenAgent &agent = agentOf(joined);
    LiveMember &row = m_agents.membership(agent, member.queue);
    // Only times since the last word from the switch can be new; older ones were its start.
    const auto timeOf = [&](qint64 told) {
        return told > 0 && told <= event.at && told >= m_clock ? told : event.at;
    };
    row.isStatic = member.isStatic;
    row.name = agent.name;
    if (!row.signedIn) {
        joined.at = timeOf(member.signedInAt);
        join(joined);
    }
    if (row.paused != member.paused || row.pauseReason != member.pauseReason) {
        SwitchEvent paused = joined;
        paused.at = member.paused ? timeOf(member.pausedAt) : event.at;
        paused.reason = member.pauseReason;
        LiveMember &again = m_agents.membership(agent, member.queue);
        if (again.paused || member.paused)
            setPaused(agent, again, member.paused, paused);
    }
}

void Reducer::reconcileDevice(OpenAgent &agent, const std::vector<SnapshotMember> &rows,
                              const SwitchEvent &event)
{
    const auto any = [&rows](bool SnapshotMember::*flag) {
        return std::ranges::any_of(rows, [flag](const SnapshotMember &row) { return row.*flag; });
    };
    for (size_t i = agent.legs.size(); i-- > 0;) {
        const LiveLeg &leg = agent.legs[i];
        const auto row = std::ranges::find(rows, leg.queue, &SnapshotMember::queue);
        if (row == rows.end() ? leg.answeredAt.has_value() : isAlive(leg, *row, event.at))
            continue; // signed out while he talked: only the channels can tell
        const bool told = row != rows.end() && leg.answeredAt && row->lastCallAt > *leg.answeredAt
                          && row->lastCallAt <= event.at;
        loseLeg(agent, i, event, told ? row->lastCallAt : event.at);
    }
    if (rows.empty())
        return;
    SwitchEvent state = derivedFrom(event, SwitchEventKind::StateSet, agent.seat.member, {});
    if (any(&SnapshotMember::deviceBusy) && agent.legs.empty())
        state.state = agent.reported ? agent.reported : AgentState::Talking;
    if (agent.reported != state.state)
        setState(state);
}

void Reducer::reconcileCallers(const SwitchEvent &event)
{
    const std::vector<SnapshotCaller> &callers = event.snapshot->callers;
    for (const LiveWaiting &row : m_calls.allWaiting()) {
        const bool there = std::ranges::any_of(callers, [&row](const SnapshotCaller &caller) {
            return caller.callUid == row.callUid && caller.queue == row.queue;
        });
        if (there)
            continue;
        const auto waiting = m_calls.leave(row.callUid, row.queue, row.enteredAt);
        SwitchEvent lost = event;
        lost.waitSeconds.reset();
        writeVisit(*waiting, lost, VisitOutcome::Lost);
        m_calls.endIfIdle(row.callUid, event.at);
    }
    for (const SnapshotCaller &caller : callers) {
        if (m_calls.waitingIn(caller.callUid, caller.queue))
            continue;
        SwitchEvent entered = derivedFrom(event, SwitchEventKind::Entered, {}, caller.queue);
        entered.at = event.at - 1000LL * caller.waitSeconds;
        entered.callUid = caller.callUid;
        entered.customer = caller.customer;
        entered.position = caller.position;
        enter(entered);
    }
}

// Which of the calls that are believed to run do have a channel.
void Reducer::checkChannels(const SwitchEvent &event)
{
    const ChannelList &channels = *event.channels;
    for (const QString &member : m_agents.members()) {
        OpenAgent &agent = m_agents.agent(member);
        for (size_t i = agent.legs.size(); i-- > 0;) {
            if (!channels.callUids.contains(agent.legs[i].callUid))
                loseLeg(agent, i, event, event.at);
        }
        const QString prefix = channelPrefix(member);
        const bool live = std::ranges::any_of(
            channels.names, [&prefix](const QString &name) { return name.startsWith(prefix); });
        if (agent.reported == AgentState::Talking && !live) {
            SwitchEvent dead = derivedFrom(event, SwitchEventKind::StateSet, member, {});
            dead.state = AgentState::DeadCall;
            setState(dead);
        }
    }
}

}

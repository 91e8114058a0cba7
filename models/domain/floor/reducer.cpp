// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/reducer.h"

#include "floor/memberresolver.h"

namespace banzhang {

namespace {

constexpr qint64 disorderMs = 2000; // lines of a switch's threads may come this much out of order

}

Reducer::Reducer(Setup setup)
    : m_agents(m_facts), m_calls(m_facts), m_directory(std::move(setup.directory)),
      m_wrapUpSeconds(std::move(setup.wrapUpSeconds)), m_clock(setup.state.clock)
{
    m_agents.restore(setup.state);
    m_calls.restore(setup.state);
    for (const LiveMember &row : setup.state.members)
        m_directory.learn(row.member, row.name);
}

void Reducer::apply(const SwitchEvent &event)
{
    if (m_clock > 0 && event.at < m_clock - disorderMs)
        notice("clock_back", event);
    m_agents.expireWraps(event.at);
    expireStrays(event.at);
    m_facts.cover(event.at);
    if (!m_staticsDone) {
        m_staticsDone = true;
        signInStatics(event, false);
    }
    dispatch(event);
    m_clock = event.at;
    m_calls.prune(m_clock);
}

void Reducer::advance(qint64 nowMs)
{
    m_agents.expireWraps(nowMs);
    expireStrays(nowMs);
}

void Reducer::finish()
{
    expireStrays(std::numeric_limits<qint64>::max());
}

void Reducer::dispatch(const SwitchEvent &event)
{
    switch (event.kind) {
    case SwitchEventKind::Ignored: return;
    case SwitchEventKind::Started: return restart(event);
    case SwitchEventKind::Joined: return join(event);
    case SwitchEventKind::Left: return leave(event);
    case SwitchEventKind::Paused: return pause(event);
    case SwitchEventKind::Unpaused: return unpause(event);
    case SwitchEventKind::Setting: return note(event);
    case SwitchEventKind::Dialed: return dial(event);
    case SwitchEventKind::Entered: return enter(event);
    case SwitchEventKind::Departed: return depart(event);
    case SwitchEventKind::Ring: return ring(event);
    case SwitchEventKind::NoAnswer:
    case SwitchEventKind::RingCanceled: return rangInVain(event);
    case SwitchEventKind::Answered: return answer(event);
    case SwitchEventKind::Hold: return hold(event, true);
    case SwitchEventKind::Unhold: return hold(event, false);
    case SwitchEventKind::Ended: return end(event);
    case SwitchEventKind::StateSet: return setState(event);
    case SwitchEventKind::WholeCall: return takeWhole(event);
    case SwitchEventKind::Snapshot: return reconcile(event);
    case SwitchEventKind::Channels: return checkChannels(event);
    }
}

void Reducer::notice(const char *code, const SwitchEvent &event, const QString &text)
{
    m_notices.push_back({QString::fromLatin1(code), text, event.line, event.lineNo, event.at});
}

OpenAgent &Reducer::agentOf(const SwitchEvent &event)
{
    if (event.agentIsInterface)
        m_directory.learn(event.agent, event.agentName);
    const MemberResolver::Answer answer = MemberResolver(m_directory, m_agents).resolve(event);
    if (answer.verdict == MemberResolver::Verdict::Ambiguous)
        notice("ambiguous_agent", event, event.agent);
    const bool unknown = answer.verdict == MemberResolver::Verdict::Unknown
                         || (event.agentIsInterface && event.agentName.isEmpty()
                             && !m_directory.isEmpty() && !m_directory.knows(event.agent));
    if (unknown && !m_unknown.contains(answer.member)) {
        m_unknown.insert(answer.member);
        notice("unknown_agent", event, answer.member);
    }
    OpenAgent &agent = m_agents.agent(answer.member);
    if (agent.name.isEmpty())
        agent.name = m_directory.nameOf(answer.member);
    return agent;
}

FactBatch Reducer::take()
{
    QStringList seats = m_facts.changedSeats().values();
    seats.sort();
    std::vector<LiveSeat> changed;
    std::vector<LiveMember> members;
    std::vector<LiveLeg> legs;
    for (const QString &member : seats) {
        OpenAgent &agent = *m_agents.find(member);
        changed.push_back(agent.seat);
        std::ranges::move(AgentBook::takeChangedQueues(agent), std::back_inserter(members));
        std::ranges::copy_if(agent.legs, std::back_inserter(legs), [this](const LiveLeg &leg) {
            return m_facts.isChangedLeg({leg.callUid, leg.legNo});
        });
    }
    std::vector<LiveWaiting> waiting;
    for (const FactCollector::RowKey &key : m_facts.newWaiting())
        waiting.push_back(*m_calls.visit(key));
    std::ranges::sort(waiting, {},
                      [](const LiveWaiting &row) { return std::tie(row.callUid, row.visitNo); });

    FactBatch batch = m_facts.take();
    batch.seats = std::move(changed);
    batch.members = std::move(members);
    batch.openLegs = std::move(legs);
    batch.waiting = std::move(waiting);
    return batch;
}

std::vector<ReducerNotice> Reducer::takeNotices()
{
    return std::exchange(m_notices, {});
}

OpenState Reducer::state() const
{
    OpenState state;
    m_agents.fill(state);
    m_calls.fill(state);
    state.clock = m_clock;
    return state;
}

void Reducer::expireStrays(qint64 now)
{
    std::erase_if(m_strays, [this, now](const Stray &stray) {
        if (now <= stray.event.at + disorderMs)
            return false;
        switch (stray.event.kind) {
        case SwitchEventKind::Ended: notice("orphan_end", stray.event); break;
        case SwitchEventKind::Departed: notice("orphan_departure", stray.event); break;
        default: notice("orphan_answer", stray.event); break;
        }
        return true;
    });
}

void Reducer::retryStrays(SwitchEventKind kind, const SwitchEvent &now)
{
    const auto match = std::ranges::find_if(m_strays, [&](const Stray &stray) {
        return stray.event.kind == kind && stray.event.callUid == now.callUid
               && stray.event.queue == now.queue
               && (kind != SwitchEventKind::Ended || stray.event.agent == now.agent);
    });
    if (match == m_strays.end())
        return;
    const SwitchEvent event = match->event;
    m_strays.erase(match);
    dispatch(event);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/memberresolver.h"

namespace banzhang {

MemberResolver::Answer MemberResolver::resolve(const SwitchEvent &event) const
{
    if (event.agentIsInterface)
        return {event.agent, Verdict::Known};
    const QStringList bearers = m_directory.interfacesOf(event.agent);
    if (bearers.isEmpty()) {
        const bool known = m_directory.knows(event.agent) || m_agents.find(event.agent);
        return {event.agent, known ? Verdict::Known : Verdict::Unknown};
    }
    if (bearers.size() == 1)
        return {bearers.first(), Verdict::Known};

    QStringList pool;
    for (const QString &member : candidates(event)) {
        if (fits(member, event))
            pool.append(member);
    }
    if (pool.size() == 1)
        return {pool.first(), Verdict::Known};
    return {event.agent, Verdict::Ambiguous};
}

QStringList MemberResolver::candidates(const SwitchEvent &event) const
{
    QStringList all;
    if (!event.agentIsInterface)
        all = m_directory.interfacesOf(event.agent);
    if (!all.contains(event.agent))
        all.append(event.agent);
    return all;
}

bool MemberResolver::fits(const QString &member, const SwitchEvent &event) const
{
    const OpenAgent *agent = m_agents.find(member);
    if (!agent)
        return false;
    // The stand-in for an undecided name is no member of any queue, but it can be paused.
    if (event.kind == SwitchEventKind::Unpaused)
        return agent->isPausedIn(event.queue);
    if (!agent->isSignedIn(event.queue))
        return false;
    if (event.kind == SwitchEventKind::Paused)
        return !agent->isPausedIn(event.queue);
    return !agent->isPausedIn(event.queue) && !agent->hasAnsweredLeg()
           && agent->seat.wrapUntil == 0;
}

}

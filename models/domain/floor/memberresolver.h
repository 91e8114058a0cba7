// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/agentbook.h"
#include "floor/memberdirectory.h"
#include "floor/switchevent.h"

namespace banzhang {

// Finds out whom a line means. A name that several people bear is decided by who can be meant:
// signed in to that queue, and free, paused or with that call, as the event needs it.
class MemberResolver final
{
public:
    enum class Verdict { Known, Unknown, Ambiguous };
    struct Answer
    {
        QString member; // interface; the name itself when nobody or several can be meant
        Verdict verdict = Verdict::Known;
    };

    MemberResolver(const MemberDirectory &directory, const AgentBook &agents)
        : m_directory(directory), m_agents(agents)
    {}

    [[nodiscard]] Answer resolve(const SwitchEvent &event) const;

    // Everybody whom the event's agent text can mean, the text itself included.
    [[nodiscard]] QStringList candidates(const SwitchEvent &event) const;

private:
    [[nodiscard]] bool fits(const QString &member, const SwitchEvent &event) const;

    const MemberDirectory &m_directory;
    const AgentBook &m_agents;
};

}

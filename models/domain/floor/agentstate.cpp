// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentstate.h"

namespace banzhang {

QString codeOf(AgentState state)
{
    switch (state) {
    case AgentState::Talking: return QStringLiteral("talking");
    case AgentState::Hold: return QStringLiteral("hold");
    case AgentState::Ringing: return QStringLiteral("ringing");
    case AgentState::Available: return QStringLiteral("available");
    case AgentState::AfterCall: return QStringLiteral("after_call");
    case AgentState::Paused: return QStringLiteral("paused");
    case AgentState::SignedOut: return QStringLiteral("signed_out");
    case AgentState::Stale: return QStringLiteral("stale");
    case AgentState::DeadCall: return QStringLiteral("dead_call");
    }
    return {};
}

std::optional<AgentState> agentStateFromCode(const QString &code)
{
    for (const AgentState state : allAgentStates) {
        if (codeOf(state) == code)
            return state;
    }
    return std::nullopt;
}

}

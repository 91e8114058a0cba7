// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace banzhang {

// What an agent is doing, in the order in which tiles, legends and menus show it.
enum class AgentState {
    Talking,
    Hold,
    Ringing,
    Available,
    AfterCall,
    Paused,
    SignedOut,
    Stale,   // never stored: the reader's verdict on a source that is silent
    DeadCall // the switch says "in call", but no live channel is there
};

inline constexpr std::array allAgentStates{
    AgentState::Talking,   AgentState::Hold,      AgentState::Ringing,
    AgentState::Available, AgentState::AfterCall, AgentState::Paused,
    AgentState::SignedOut, AgentState::Stale,     AgentState::DeadCall};

// The name that the schema uses: "talking", "after_call", …
[[nodiscard]] QString codeOf(AgentState state);

// The state of a schema name, or nothing when there is none of that name.
[[nodiscard]] std::optional<AgentState> agentStateFromCode(const QString &code);

}

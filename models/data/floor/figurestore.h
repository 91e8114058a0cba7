// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/figures.h"

#include <functional>

namespace banzhang {

// Figures out of the facts, by the definitions of domain/floor/figures.h. What the reader's role
// may not see is not counted.
class FigureStore final
{
public:
    // From the first to the last line of all sources; nothing when no line was ever taken.
    [[nodiscard]] std::optional<FigureWindow> wholeWindow(Connection &connection) const;

    // Agents who were signed in or had a call, by agent number.
    [[nodiscard]] std::vector<AgentWork> agentWork(Connection &connection,
                                                   const FigureWindow &window) const;

    // Queues that had a visit, in the order in which they became known.
    [[nodiscard]] std::vector<QueueWork> queueWork(Connection &connection,
                                                   const FigureWindow &window) const;

    // Hands over the calls by time of entering, in constant memory. Stops when `line` says false.
    void streamCalls(Connection &connection, const FigureWindow &window,
                     const std::function<bool(const CallLine &line)> &line) const;
};

}

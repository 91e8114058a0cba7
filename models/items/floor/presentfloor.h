// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/paststretch.h"

#include <map>
#include <optional>

namespace banzhang {

// The live floor while a board shows something else: takes what the feed tells, and gives it back
// as one full look.
class PresentFloor final
{
public:
    void take(const FloorSnapshot &snapshot);
    void addSteps(const Strips &steps);
    void forget() { *this = {}; }

    // Nothing before the first full look.
    [[nodiscard]] std::optional<FloorSnapshot> whole() const;

private:
    std::optional<FloorSnapshot> m_last; // its seats stand below
    std::map<AgentId, Seat> m_seats;
};

}

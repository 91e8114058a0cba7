// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/statestrip.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

using enum AgentState;
using Strip = std::vector<StateStep>;

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

StateStep step(int second, AgentState state)
{
    return {noon.addSecs(second), state};
}

}

TEST_CASE("steps go in by time, and the last word on a moment counts")
{
    Strip strip;
    addStep(strip, step(10, Talking));
    addStep(strip, step(0, Available));
    addStep(strip, step(20, Talking));
    addStep(strip, step(10, Hold));
    CHECK(strip == Strip{step(0, Available), step(10, Hold), step(20, Talking)});
}

TEST_CASE("newer steps replace what was known from their first on")
{
    const Strip known{step(0, Available), step(10, Talking), step(20, Available)};
    CHECK(joined(known, {}) == known);
    CHECK(joined(known, {step(10, Ringing), step(12, Talking)})
          == Strip{step(0, Available), step(10, Ringing), step(12, Talking)});
    CHECK(joined({}, known) == known);
}

TEST_CASE("trimming keeps the step that holds at the beginning")
{
    Strip strip{step(0, Available), step(10, Talking), step(20, Paused)};
    trim(strip, noon.addSecs(15));
    CHECK(strip == Strip{step(10, Talking), step(20, Paused)});
    trim(strip, noon.addSecs(500));
    CHECK(strip == Strip{step(20, Paused)});
    trim(strip, noon.addSecs(-5));
    CHECK(strip == Strip{step(20, Paused)});
    Strip nothing;
    trim(nothing, noon);
    CHECK(nothing.empty());
}

TEST_CASE("occupancy is the share on calls of the time at work, pauses apart")
{
    const Strip strip{step(-100, Available), step(0, Talking), step(60, AfterCall),
                      step(90, Paused), step(190, Available)};
    CHECK(occupancy(strip, noon, noon.addSecs(200)) == 90);
    CHECK(occupancy(strip, noon.addSecs(-90), noon) == 0);
    CHECK(occupancy({step(0, SignedOut)}, noon, noon.addSecs(60)) == std::nullopt);
    CHECK(occupancy({}, noon, noon.addSecs(60)) == std::nullopt);
}

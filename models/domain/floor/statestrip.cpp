// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/statestrip.h"

#include <algorithm>

namespace banzhang {
namespace {

bool isOnCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::Hold || state == AgentState::Ringing
           || state == AgentState::AfterCall;
}

}

void addStep(std::vector<StateStep> &strip, const StateStep &step)
{
    const auto place = std::ranges::lower_bound(strip, step.at, {}, &StateStep::at);
    if (place != strip.end() && place->at == step.at)
        place->state = step.state;
    else
        strip.insert(place, step);
}

std::vector<StateStep> joined(const std::vector<StateStep> &known,
                              const std::vector<StateStep> &newer)
{
    if (newer.empty())
        return known;
    std::vector<StateStep> whole(
        known.begin(), std::ranges::lower_bound(known, newer.front().at, {}, &StateStep::at));
    for (const StateStep &step : newer)
        addStep(whole, step);
    return whole;
}

void trim(std::vector<StateStep> &strip, const QDateTime &from)
{
    const auto later = std::ranges::upper_bound(strip, from, {}, &StateStep::at);
    if (later - strip.begin() > 1)
        strip.erase(strip.begin(), std::prev(later));
}

std::optional<int> occupancy(const std::vector<StateStep> &strip, const QDateTime &from,
                             const QDateTime &to)
{
    qint64 onCall = 0;
    qint64 free = 0;
    for (size_t i = 0; i < strip.size(); ++i) {
        const QDateTime begin = std::max(strip[i].at, from);
        const QDateTime end = i + 1 < strip.size() ? std::min(strip[i + 1].at, to) : to;
        const qint64 length = std::max<qint64>(0, begin.msecsTo(end));
        if (isOnCall(strip[i].state))
            onCall += length;
        else if (strip[i].state == AgentState::Available)
            free += length;
    }
    if (onCall + free == 0)
        return std::nullopt;
    return static_cast<int>((onCall * 200 + onCall + free) / (2 * (onCall + free)));
}

}

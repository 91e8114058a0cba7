// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/hostrotation.h"

#include <algorithm>
#include <tuple>

namespace banzhang {

std::vector<HostCandidate> hostOrder(std::vector<HostCandidate> candidates)
{
    std::erase_if(candidates, [](const HostCandidate &one) { return !one.isOnShift; });
    const auto key = [](const HostCandidate &one) {
        return std::make_tuple(one.lastHosted.isValid() ? one.lastHosted.toJulianDay() : qint64(0),
                               one.timesHosted, one.agentNo);
    };
    std::ranges::stable_sort(candidates, {}, key);
    return candidates;
}

}

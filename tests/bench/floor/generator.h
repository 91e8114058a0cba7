// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang::bench {

// Agents 1 … 20 are the first team's: they stand at the top of every board, take no calls, and one
// of them changes his state with every batch.
inline constexpr int probes = 20;
inline constexpr int benchQueues = 30;

struct Load
{
    int agents = 0;
    int perSecond = 0;
    int seconds = 0;
};

// Signs everybody in, through the feed's own door.
void signIn(const QString &target, int agents);

// Calls that enter, ring, are answered and end, written as a feed writes them: twenty batches a
// second at most, through FeedIngest; signs of life and alarms once a second. `commits` becomes a
// file of samples. What cannot be written in its time is left out; says how many events were
// written a second.
[[nodiscard]] double generate(const QString &target, const Load &load, const QString &commits);

}

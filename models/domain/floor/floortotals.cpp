// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floortotals.h"

namespace banzhang {
namespace {

void add(FloorTotals &totals, const QueueStatus &queue)
{
    totals.waiting += queue.waiting;
    const QDateTime &since = queue.longestWaitSince;
    if (since.isValid() && (!totals.longestWaitSince.isValid() || since < totals.longestWaitSince))
        totals.longestWaitSince = since;
    totals.offered += queue.offeredToday;
    totals.answered += queue.answeredToday;
    totals.answeredInTime += queue.answeredInTimeToday;
    totals.abandoned += queue.abandonedToday;
    totals.finished += queue.finishedToday;
    totals.handleSeconds +=
        queue.talkTodaySeconds + qint64(queue.finishedToday) * queue.wrapUpSeconds;
}

// Before the day's first call every queue counts alike.
int commonTarget(const std::vector<QueueStatus> &queues, int offered)
{
    qint64 sum = 0;
    qint64 weight = 0;
    for (const QueueStatus &queue : queues) {
        const int calls = offered > 0 ? queue.offeredToday : 1;
        sum += qint64(queue.serviceLevelTarget) * calls;
        weight += calls;
    }
    return weight > 0 ? static_cast<int>((sum + weight / 2) / weight) : 0;
}

}

FloorTotals floorTotals(const std::vector<AgentState> &states,
                        const std::vector<QueueStatus> &queues)
{
    FloorTotals totals;
    totals.agents = static_cast<int>(states.size());
    for (const AgentState state : states)
        ++totals.byState[size_t(state)];
    for (const QueueStatus &queue : queues)
        add(totals, queue);
    totals.serviceLevelTarget = commonTarget(queues, totals.offered);
    return totals;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/championship.h"

#include <algorithm>

namespace banzhang {
namespace {

// Those without a moment come last.
bool isEarlier(const Contender &a, const Contender &b)
{
    if (a.reachedAt == b.reachedAt)
        return a.agentId < b.agentId;
    if (!a.reachedAt.isValid() || !b.reachedAt.isValid())
        return a.reachedAt.isValid();
    return a.reachedAt < b.reachedAt;
}

// The best value's holders, the first of them first.
std::vector<Contender> firstOf(std::vector<Contender> all)
{
    double best = 0;
    for (const Contender &one : all)
        best = std::max(best, one.value);
    std::erase_if(all, [best](const Contender &one) { return best <= 0 || one.value < best; });
    std::sort(all.begin(), all.end(), isEarlier);
    return all;
}

}

std::vector<AwardShare> awardsOf(std::vector<Contender> contenders, PrizeTies ties,
                                 const PrizeOffer &prize)
{
    std::vector<Contender> first = firstOf(std::move(contenders));
    if (ties == PrizeTies::Earlier && !first.empty())
        std::erase_if(first, [moment = first.front().reachedAt](const Contender &one) {
            return one.reachedAt != moment;
        });
    const int sharers = ties == PrizeTies::Both ? 1 : int(first.size());
    std::vector<AwardShare> shares;
    shares.reserve(first.size());
    for (const Contender &one : first) {
        const int place = sharers == 1 ? 1 : int(shares.size()) + 1;
        const qint64 fen = prize.isInPoints ? 0 : splitPrize(prize.fen, sharers, place);
        const qint64 points = prize.isInPoints ? splitPrize(prize.points, sharers, place) : 0;
        shares.push_back({one.agentId, one.value, sharers, fen, int(points)});
    }
    return shares;
}

std::vector<Contender> figuredFrom(const std::vector<FrozenOrder> &orders,
                                   std::vector<Contender> contenders, const QString &metric)
{
    if (metric != u"amount" && metric != u"orders")
        return contenders;
    for (Contender &one : contenders) {
        one.value = 0;
        for (const FrozenOrder &order : orders) {
            if (order.agentId != one.agentId)
                continue;
            one.value += metric == u"amount"
                             ? double(order.fen)
                             : (order.kind == u"order" ? 1 : 0) - (order.endsOrder ? 1 : 0);
        }
    }
    return contenders;
}

}

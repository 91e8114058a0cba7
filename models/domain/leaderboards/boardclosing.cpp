// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardclosing.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int placesWithOrders = 3;

}

ChampionState championStateFromCode(const QString &code)
{
    return code == u"awarded"      ? ChampionState::Awarded
           : code == u"handed_out" ? ChampionState::HandedOut
           : code == u"received"   ? ChampionState::Received
                                   : ChampionState::Spoken;
}

std::vector<qint64> wouldBeFirst(const std::vector<ClosingEffect> &effects, const QString &metric)
{
    if (effects.empty() || metric != u"amount")
        return {};
    double best = 0;
    for (const ClosingEffect &one : effects) {
        if (!one.isOut)
            best = std::max(best, one.netValue);
    }
    std::vector<qint64> first;
    for (const ClosingEffect &one : effects) {
        if (!one.isOut && best > 0 && one.netValue == best)
            first.push_back(one.agentId);
    }
    return first;
}

std::vector<AwardShare> provenAwards(const ClosingWhy &why, const BoardClosing &closing,
                                     const PrizeOffer &prize)
{
    std::vector<Contender> contenders;
    for (const FrozenPlace &one : why.places) {
        if (one.place >= 1 && one.place <= placesWithOrders)
            contenders.push_back({one.agentId, one.value, one.reachedAt});
    }
    const std::vector<Contender> figured = figuredFrom(why.orders, contenders, closing.metric);
    return figured == contenders ? awardsOf(figured, closing.ties, prize)
                                 : std::vector<AwardShare>();
}

}

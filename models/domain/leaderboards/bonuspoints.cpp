// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/bonuspoints.h"

#include "leaderboards/praise.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace banzhang {
namespace {

QString giverOf(const BonusMember &member)
{
    return member.isGiven() ? member.givenBy : member.leader;
}

void count(BonusSpread &spread, const BonusMember &member)
{
    ++spread.members;
    if (!member.isGiven())
        return;
    spread.least = spread.given == 0 ? member.points : std::min(spread.least, member.points);
    spread.most = spread.given == 0 ? member.points : std::max(spread.most, member.points);
    ++spread.given;
    spread.sum += member.points;
}

}

std::vector<BonusGap> gapsOf(const BonusDraft &draft, const BonusTerms &terms)
{
    std::vector<BonusGap> gaps;
    if (draft.points < terms.least || draft.points > terms.most)
        gaps.push_back(BonusGap::Points);
    if (wordsIn(draft.reason) < leastReason)
        gaps.push_back(BonusGap::Reason);
    return gaps;
}

std::vector<BonusSpread> spreadsOf(const std::vector<BonusMember> &members)
{
    std::map<std::pair<qint64, QString>, BonusSpread> by;
    for (const BonusMember &one : members) {
        BonusSpread &spread = by[{one.teamId, giverOf(one)}];
        spread.teamId = one.teamId;
        spread.team = one.team;
        spread.leader = giverOf(one);
        count(spread, one);
    }
    for (auto &[key, spread] : by)
        spread.mean = spread.given > 0 ? double(spread.sum) / spread.given : 0;
    for (const BonusMember &one : members) {
        BonusSpread &spread = by[{one.teamId, giverOf(one)}];
        if (one.isGiven())
            spread.deviation += (one.points - spread.mean) * (one.points - spread.mean);
    }
    std::vector<BonusSpread> all;
    all.reserve(by.size());
    for (auto &[key, spread] : by) {
        spread.deviation = spread.given > 0 ? std::sqrt(spread.deviation / spread.given) : 0;
        all.push_back(spread);
    }
    std::stable_sort(all.begin(), all.end(), [](const BonusSpread &a, const BonusSpread &b) {
        return std::tie(a.team, a.leader) < std::tie(b.team, b.leader);
    });
    return all;
}

std::vector<qint64> repeatedReasons(const std::vector<BonusMember> &members)
{
    std::map<QString, int> times;
    for (const BonusMember &one : members) {
        if (one.isGiven())
            ++times[one.reason.simplified()];
    }
    std::vector<qint64> keys;
    for (const BonusMember &one : members) {
        if (one.isGiven() && times[one.reason.simplified()] > 1)
            keys.push_back(one.key());
    }
    return keys;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardclosing.h"
#include "leaderboards/bonuspoints.h"
#include "leaderboards/honour.h"
#include "leaderboards/praise.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC).addSecs(60LL * minute);
}

const PrizeOffer ten{1000, 2, false};

}

TEST_CASE("#19 the one with the most wins the prize, and nobody with nothing does")
{
    CHECK(awardsOf({{1, 500, at(0)}, {2, 900, at(5)}}, PrizeTies::Earlier, ten)
          == std::vector<AwardShare>{{2, 900, 1, 1000, 0}});
    CHECK(awardsOf({}, PrizeTies::Share, ten).empty());
    CHECK(awardsOf({{1, 0, at(0)}, {2, -400, at(0)}}, PrizeTies::Both, ten).empty());
}

TEST_CASE("#19 a tie goes to the earlier one, is shared, or paid to each, as the board says")
{
    const std::vector<Contender> tied{
        {3, 900, at(9)}, {1, 900, at(7)}, {2, 900, at(8)}, {4, 100, at(0)}};
    CHECK(awardsOf(tied, PrizeTies::Earlier, ten) == std::vector<AwardShare>{{1, 900, 1, 1000, 0}});
    // 1000 fen by three: 334 to the first, nothing lost.
    CHECK(
        awardsOf(tied, PrizeTies::Share, ten)
        == std::vector<AwardShare>{{1, 900, 3, 334, 0}, {2, 900, 3, 333, 0}, {3, 900, 3, 333, 0}});
    CHECK(awardsOf(tied, PrizeTies::Both, ten)
          == std::vector<AwardShare>{
              {1, 900, 1, 1000, 0}, {2, 900, 1, 1000, 0}, {3, 900, 1, 1000, 0}});
}

TEST_CASE("#19 who reached it at the very same moment shares it, as nobody was earlier")
{
    CHECK(awardsOf({{2, 900, at(7)}, {1, 900, at(7)}, {3, 900, at(8)}}, PrizeTies::Earlier, ten)
          == std::vector<AwardShare>{{1, 900, 2, 500, 0}, {2, 900, 2, 500, 0}});
    CHECK(awardsOf({{2, 94.5, {}}, {1, 94.5, {}}}, PrizeTies::Earlier, ten).size() == 2);
    CHECK(awardsOf({{2, 94.5, at(1)}, {1, 94.5, {}}}, PrizeTies::Earlier, ten).at(0).agentId == 2);
}

TEST_CASE("#19 where money is points, points are shared and no fen is paid")
{
    CHECK(
        awardsOf({{1, 9, at(0)}, {2, 9, at(1)}, {3, 9, at(2)}}, PrizeTies::Share, {5000, 10, true})
        == std::vector<AwardShare>{{1, 9, 3, 0, 4}, {2, 9, 3, 0, 3}, {3, 9, 3, 0, 3}});
}

TEST_CASE("#19 whatever ties and prize, what is shared is the whole prize, one fen apart at most")
{
    QRandomGenerator random(20261120);
    for (int round = 0; round < 2000; ++round) {
        const PrizeOffer prize{random.bounded(20000), random.bounded(40), random.bounded(2) == 0};
        std::vector<Contender> all;
        for (int agent = 1; agent <= 1 + random.bounded(8); ++agent)
            all.push_back({agent, double(random.bounded(4)) * 100, at(random.bounded(5))});
        for (const PrizeTies ties : {PrizeTies::Earlier, PrizeTies::Share}) {
            const std::vector<AwardShare> shares = awardsOf(all, ties, prize);
            qint64 fen = 0;
            qint64 points = 0;
            for (const AwardShare &one : shares) {
                fen += one.fen;
                points += one.points;
                CHECK(shares.front().fen - one.fen <= 1);
                CHECK(shares.front().fen >= one.fen);
            }
            if (!shares.empty()) {
                CHECK(fen == (prize.isInPoints ? 0 : prize.fen));
                CHECK(points == (prize.isInPoints ? prize.points : 0));
            }
        }
    }
}

TEST_CASE("B6 orders that came back are taken off what an agent is ranked by")
{
    const auto order = [](qint64 agent, const char *kind, qint64 fen, bool ends = false) {
        FrozenOrder one;
        one.agentId = agent;
        one.kind = QLatin1String(kind);
        one.fen = fen;
        one.endsOrder = ends;
        return one;
    };
    const std::vector<FrozenOrder> orders{order(1, "order", 30000), order(1, "order", 20000),
                                          order(1, "return", -5000), order(2, "order", 40000),
                                          order(2, "cancel", -40000, true)};
    const std::vector<Contender> all{{1, 1, at(0)}, {2, 2, at(0)}};
    const auto amounts = figuredFrom(orders, all, u"amount"_qs);
    CHECK(amounts[0].value == 45000);
    CHECK(amounts[1].value == 0);
    const auto counts = figuredFrom(orders, all, u"orders"_qs);
    CHECK(counts[0].value == 2); // a part that came back leaves the order
    CHECK(counts[1].value == 0);
    CHECK(figuredFrom(orders, all, u"qa_score"_qs) == all);
}

TEST_CASE("B6 who would be first with what came later is told, without those whom a gate kept out")
{
    std::vector<ClosingEffect> effects(3);
    effects[0] = {1, {}, {}, 1, 50000, -40000, 10000, true, false};
    effects[1] = {2, {}, {}, 2, 30000, 0, 30000, false, false};
    effects[2] = {3, {}, {}, 0, 90000, 0, 90000, false, true};
    CHECK(wouldBeFirst(effects, u"amount"_qs) == std::vector<qint64>{2});
    CHECK(wouldBeFirst(effects, u"qa_score"_qs).empty());
    CHECK(wouldBeFirst({}, u"amount"_qs).empty());
}

TEST_CASE("#24 points need a reason of four characters, and lie in the range")
{
    const BonusTerms terms{0, 20, false};
    CHECK(gapsOf({10, u"主动带新人"_qs}, terms).empty());
    CHECK(gapsOf({10, u"  好 \n "_qs}, terms) == std::vector{BonusGap::Reason});
    CHECK(gapsOf({21, {}}, terms) == std::vector{BonusGap::Points, BonusGap::Reason});
    CHECK(gapsOf({-1, u"迟到三次没有说明"_qs}, terms) == std::vector{BonusGap::Points});
}

TEST_CASE("#23 sum, mean and spread of what a leader gave are seen, and points that say nothing")
{
    const auto member = [](qint64 id, std::optional<int> points, const char *reason = "理由一条") {
        BonusMember one;
        one.agentId = id;
        one.teamId = 1;
        one.team = u"一组"_qs;
        one.leader = u"王班长"_qs;
        if (points) {
            one.rowId = id;
            one.points = *points;
            one.reason = QString::fromUtf8(reason);
            one.givenBy = u"王班长"_qs;
        }
        return one;
    };
    // By hand: 4, 8, 12: sum 24, mean 8, deviation sqrt(32/3).
    const auto spread = spreadsOf({member(1, 4), member(2, 8), member(3, 12), member(4, {})}).at(0);
    CHECK(spread.members == 4);
    CHECK(spread.given == 3);
    CHECK(spread.sum == 24);
    CHECK(spread.mean == Approx(8));
    CHECK(spread.deviation == Approx(3.2659863));
    CHECK(spread.least == 4);
    CHECK(spread.most == 12);
    CHECK_FALSE(spread.isFlat());
    CHECK(spreadsOf({member(1, 5), member(2, 5), member(3, 5)}).at(0).isFlat());
    CHECK(repeatedReasons({member(1, 5), member(2, 9), member(3, 7, "另一条理由")})
          == std::vector<qint64>{member(1, 5).key(), member(2, 9).key()});
}

TEST_CASE("#27 an example has ten characters, and white space is none of them")
{
    CHECK(isConcrete(u"耐心听完老人三遍地址"_qs));
    CHECK_FALSE(isConcrete(u"服务态度很好"_qs));
    CHECK_FALSE(isConcrete(u"  好      好      好  "_qs));
    CHECK(isConcrete(u"  耐心听完老人三遍地址 \n"_qs));
    CHECK_FALSE(isConcrete(u"好\n          "_qs));
}

TEST_CASE("#20 a champion's period follows from the board and its last day")
{
    CHECK(periodBegin(u"day"_qs, QDate(2026, 11, 20)) == QDate(2026, 11, 20));
    CHECK(periodBegin(u"week"_qs, QDate(2026, 11, 22)) == QDate(2026, 11, 16));
    CHECK(periodBegin(u"month"_qs, QDate(2026, 11, 30)) == QDate(2026, 11, 1));
    CHECK(periodBegin(u"quarter"_qs, QDate(2026, 12, 31)) == QDate(2026, 10, 1));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/prize.h"

#include <QDateTime>

#include <vector>

namespace banzhang {

// An order as a closing froze it: what a place is made of.
struct FrozenOrder
{
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    qint64 saleId = 0;
    QString orderNo;
    QString kind;     // "order", "cancel", "return"
    QDateTime soldAt; // UTC
    qint64 fen = 0;   // less than nothing for what came back
    int quantity = 0;
    int courses = 0;
    bool endsOrder = false; // nothing is left of the order

    bool operator==(const FrozenOrder &) const = default;
};

// Who may be first, with the figure of the board's metric (fen where that is the amount).
struct Contender
{
    qint64 agentId = 0;
    double value = 0;
    QDateTime reachedAt; // when he reached it; null where the metric has no such moment

    bool operator==(const Contender &) const = default;
};

// What one of the winners gets.
struct AwardShare
{
    qint64 agentId = 0;
    double value = 0;
    int shareOf = 1; // among how many it is shared
    qint64 fen = 0;
    int points = 0;

    bool operator==(const AwardShare &) const = default;
};

// Who wins a closed period and with how much (#19), the first of them first; nobody without a value
// above nothing. The second computation of the database's awards_of_evidence().
[[nodiscard]] std::vector<AwardShare> awardsOf(std::vector<Contender> contenders, PrizeTies ties,
                                               const PrizeOffer &prize);

// The contenders with the figures that their orders add up to, for the metrics "amount" and
// "orders"; of other metrics they stay as they are.
[[nodiscard]] std::vector<Contender> figuredFrom(const std::vector<FrozenOrder> &orders,
                                                 std::vector<Contender> contenders,
                                                 const QString &metric);

}

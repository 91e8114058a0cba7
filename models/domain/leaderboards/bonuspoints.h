// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

// A member of a team in a month with the points that the leader gave him (#23, #24).
struct BonusMember
{
    qint64 agentId = 0;
    QString agentNo;
    QString name;
    qint64 teamId = 0;
    QString team;
    QString leader;   // who led the team in that month
    qint64 rowId = 0; // of what is given; 0: nothing yet
    int points = 0;
    QString reason;
    QString givenBy;
    QDateTime givenAt; // UTC
    int versions = 0;  // rows of it, corrections too
    bool mayGive = false;

    [[nodiscard]] bool isGiven() const { return rowId > 0; }
    // A member may have been in two teams in a month.
    [[nodiscard]] qint64 key() const { return agentId * 1'000'000 + teamId; }
    bool operator==(const BonusMember &) const = default;
};

// Between what they lie, and whether the ledger's month is closed.
struct BonusTerms
{
    int least = 0;
    int most = 20;
    bool isClosed = false;

    bool operator==(const BonusTerms &) const = default;
};

// What a leader writes before it is given.
struct BonusDraft
{
    int points = 0;
    QString reason;
};

// What keeps points from being given.
enum class BonusGap { Points, Reason };

// The fewest characters of a reason beside white space (#24: who has many or few knows why).
constexpr int leastReason = 4;

[[nodiscard]] std::vector<BonusGap> gapsOf(const BonusDraft &draft, const BonusTerms &terms);

// How the points of a leader in a team lie (#23): sum, mean, and how far apart.
struct BonusSpread
{
    qint64 teamId = 0;
    QString team;
    QString leader;
    int members = 0; // who could have some
    int given = 0;   // who has
    qint64 sum = 0;
    double mean = 0;      // of those given; 0 without any
    double deviation = 0; // standard deviation of the given ones, as a population
    int least = 0;
    int most = 0;

    // All have the same, and there are three or more: points that say nothing about anybody.
    [[nodiscard]] bool isFlat() const { return given >= 3 && least == most; }
    bool operator==(const BonusSpread &) const = default;
};

// Of each team and leader who gave, by team, then leader; teams without any points have a row of
// their own, under who led them.
[[nodiscard]] std::vector<BonusSpread> spreadsOf(const std::vector<BonusMember> &members);

// Members whose reason stands word for word with another one's too: their keys.
[[nodiscard]] std::vector<qint64> repeatedReasons(const std::vector<BonusMember> &members);

// An earlier row of somebody's points.
struct BonusVersion
{
    int points = 0;
    QString reason;
    QString givenBy;
    QDateTime givenAt; // UTC

    bool operator==(const BonusVersion &) const = default;
};

}

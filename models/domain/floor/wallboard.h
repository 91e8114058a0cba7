// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "floor/agentstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace banzhang {

// What a page of a board on the wall may be, in the order in which they are offered.
[[nodiscard]] const QStringList &allWallPages();

// What a board on the wall is made to show; its name is how a television opens it.
struct WallboardPlan
{
    qint64 id = 0; // 0: not saved yet
    QString name;
    std::vector<qint64> teams;                   // empty: all
    std::vector<qint64> queues;                  // empty: all
    QStringList pages{QStringLiteral("queues")}; // see allWallPages
    int pageSeconds = 20;
    bool showsNames = false;

    bool operator==(const WallboardPlan &) const = default;
};

// A team or a queue that a board can show.
struct WallboardChoice
{
    bool isTeam = false;
    qint64 id = 0;
    QString name;

    bool operator==(const WallboardChoice &) const = default;
};

struct WallQueue
{
    QString name;
    int target = 85; // service level, per cent
    int waiting = 0;
    QDateTime longestSince; // null when nobody waits
    int available = 0;
    int offered = 0;
    int answered = 0;
    int inTime = 0;
    int abandoned = 0;

    bool operator==(const WallQueue &) const = default;
};

using StateCounts = std::array<int, allAgentStates.size()>; // by AgentState's number

struct WallTeam
{
    QString name; // empty: those without a team
    StateCounts states{};

    bool operator==(const WallTeam &) const = default;
};

struct WallPerson
{
    QString label; // name or number, as the board allows
    AgentState state = AgentState::SignedOut;
    QDateTime since;

    bool operator==(const WallPerson &) const = default;
};

// A place of a leaderboard. `value` is as its metric counts: fen, orders, per cent or points.
struct WallPlace
{
    int place = 0;
    QString label; // name or number, as the board allows
    QString team;
    double value = 0;
    int orders = 0;

    bool operator==(const WallPlace &) const = default;
};

// A running leaderboard: its first places.
struct WallLeaderboard
{
    QString code;   // day, week, month
    QString metric; // amount, orders, success_rate, qa_score, service, mix
    QDate from;
    QDate to;
    std::vector<WallPlace> places;

    bool operator==(const WallLeaderboard &) const = default;
};

// Somebody on the honour wall.
struct WallHonour
{
    QDate on;
    QString kind;  // champion, recognition, praise
    QString title; // of a champion the board's code, of a recognition its name
    QString label;
    QString team;
    QString metric; // what a champion's value counts
    double value = 0;
    QByteArray photo; // PNG or JPEG; empty: none

    bool operator==(const WallHonour &) const = default;
};

// What changes with orders, closings and praise, and is read only then.
struct WallResults
{
    QString mark; // another one: something changed
    std::vector<WallLeaderboard> boards;
    std::vector<WallHonour> honours;

    bool operator==(const WallResults &) const = default;
};

// All that a board shows at a moment of the database clock. No customer is in it.
struct WallFigures
{
    static constexpr int queuesAPage = 3;
    static constexpr int teamsAPage = 4;
    static constexpr int peopleAPage = 24;
    static constexpr int honoursAPage = 8;

    QString name;
    QStringList pages;
    int pageSeconds = 20;
    QDateTime now;
    QDateTime heardAt; // a source's last sign of life; null when there never was one
    int siteOffsetSeconds = 0;
    std::vector<WallQueue> queues;
    std::vector<WallTeam> teams;
    std::vector<WallPerson> people; // who is signed in
    WallResults results;            // of the pages that show them

    [[nodiscard]] StateCounts states() const;
    // Whether a page shows a leaderboard or the honour wall.
    [[nodiscard]] bool showsResults() const;
    // All queues as one: the longest wait, the sums, the target weighted by calls.
    [[nodiscard]] WallQueue allQueues() const;

    bool operator==(const WallFigures &) const = default;
};

// One page of a board: rows from `first` on of its kind.
struct WallPage
{
    enum class Kind { Queues, Teams, People, Board, Honours } kind = Kind::Queues;
    size_t first = 0;

    bool operator==(const WallPage &) const = default;
};

// The pages that these figures need, in the plan's order; never empty.
[[nodiscard]] std::vector<WallPage> pagesOf(const WallFigures &figures);

// 0 none, 1 amber, 2 red: the worst wait of any queue at that moment.
[[nodiscard]] int alarmOf(const WallFigures &figures, const QDateTime &now);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/board.h"
#include "leaderboards/saleentry.h"

namespace banzhang {

// What somebody wants to see of a board. What is not set follows the board's rules.
struct BoardQuestion
{
    BoardCode code = BoardCode::Day;
    BoardWho who = BoardWho::Person;
    qint64 teamId = 0; // 0: the whole centre
    QDate day;         // in the period; null: today
    int back = 0;      // so many periods before that one
    BoardPeriod range; // any range instead; invalid: the period of `code`
    std::optional<BoardMetric> metric;
    std::optional<BoardTies> ties;

    bool operator==(const BoardQuestion &) const = default;
};

// The board as it stands.
struct BoardLook
{
    BoardQuestion question;
    BoardRule rule; // what it was ranked by: with what the question chose
    BoardPeriod period;
    QDate today;
    QDateTime at;                              // UTC, the database's clock
    std::vector<BoardPlace> places;            // in their order, those without one at the end
    QString mixWeights = QStringLiteral("{}"); // JSON, of a mix that may be chosen; {}: none is set
    bool hasBefore = false; // somebody stood there at the earlier look: changes can be told
    std::optional<SaleEntry> latest;

    [[nodiscard]] bool isRunning() const { return period.last >= today; }
    [[nodiscard]] const BoardPlace *first() const
    {
        return !places.empty() && places.front().place == 1 ? &places.front() : nullptr;
    }
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/board.h"

namespace banzhang {

// Who gets no place on a board (board_version.gates).
struct BoardGates
{
    // No fatal item in the period, nor in so many days before it (0 to 999).
    std::optional<int> fatalDays;
    bool isAbsentBarred = false; // absent without leave, also while it is not decided
    bool isLateBarred = false;
    std::optional<int> minCalls;  // answered in the period, 0 to 99999
    std::optional<int> minSample; // of a metric that is a sample, 0 to 99999

    bool operator==(const BoardGates &) const = default;
};

// As board_version.gates has them; a gate that is not known is passed over.
[[nodiscard]] BoardGates boardGatesFrom(const QString &json);
[[nodiscard]] QString jsonOf(const BoardGates &gates);

// Of a mix: the weight of each metric, above 0; never of BoardMetric::Mix.
using BoardWeights = std::map<BoardMetric, double>;
[[nodiscard]] BoardWeights boardWeightsFrom(const QString &json);
[[nodiscard]] QString jsonOf(const BoardWeights &weights);

// "18:00", of the day's end "24:00", with seconds where there are any.
[[nodiscard]] QString dayTimeText(int second);
// The second of the day of "18:00", "9:30" or "24:00"; nothing of anything else.
[[nodiscard]] std::optional<int> dayTimeFrom(const QString &text);

// The rules of a board with their days; the last version runs on (until is null).
struct BoardVersion
{
    qint64 id = 0;
    BoardCode code = BoardCode::Day;
    int edition = 0; // 1 the first of its board
    BoardRule rule;
    QDate from;
    QDate until;    // first day on which it holds no more
    QString madeBy; // empty: it came with the product
    QDateTime madeAt;
    bool isInForce = false;
    int closings = 0; // periods that were closed by it

    bool operator==(const BoardVersion &) const = default;
};

// The first day on which a changed rule can begin: tomorrow, for a week or a month the next one's
// first day (a board's rules change with a period).
[[nodiscard]] QDate firstDayOfChange(BoardCode code, const QDate &today, int weekStarts);

// What the boards reckon with beside their rules (board_setting), with its ranges.
struct BoardSetting
{
    int newHireDays = 60;     // 1 to 366: so long somebody is new
    int matchBeforeMin = 120; // 0 to 1440: an order belongs to a call that began so long before it
    int matchAfterMin = 5;    // 0 to 1440: or after it
    int shortTalkS = 10;      // 1 to 60: a talk that the agent ended this soon is short
    int shortCalls = 3;       // 1 to 10000: flagged from so many on
    int ratioCalls = 20;      // 1 to 10000: shares are flagged from so many calls on
    int hangUpPercent = 60;   // 1 to 100: flagged from this share on, as the two below
    int transferPercent = 30;
    int refundPercent = 20;

    bool operator==(const BoardSetting &) const = default;
};

}

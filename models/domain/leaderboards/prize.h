// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace banzhang {

// What becomes of the prize when several are first (board_version.ties).
enum class PrizeTies {
    Earlier, // who reached it first has it; those of the very same moment share it
    Share,   // all who tie share it
    Both     // each of them has it in full
};

// "earlier", "share", "both"; anything else is Earlier, which never costs more.
[[nodiscard]] PrizeTies prizeTiesFromCode(const QString &code);

// What the champion of a period gets (#19): fen, or points where a setting turns money to points.
struct PrizeOffer
{
    qint64 fen = 0;
    int points = 0;
    bool isInPoints = false;

    bool operator==(const PrizeOffer &) const = default;
};

// A version of a board's prize with its days; the last one runs on (until is null).
struct PrizeVersion
{
    qint64 id = 0;
    QString code; // "day", "week", "month"
    qint64 fen = 0;
    int points = 0;
    QDate from;
    QDate until;     // first day on which it holds no more
    int edition = 0; // 1 the first
    QString madeBy;  // empty: it came with the product
    bool isInForce = false;

    bool operator==(const PrizeVersion &) const = default;
};

// The part of the n-th (from 1) of those who share: equal, and what is left over goes unit by unit
// to those who were there first. As the database's split_prize() has it. `sharers` >= 1.
[[nodiscard]] qint64 splitPrize(qint64 prize, int sharers, int place);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

enum class LedgerKind { Fine, Award, Reversal, Adjustment, Compensation };

[[nodiscard]] LedgerKind ledgerKindFromCode(const QString &code);
[[nodiscard]] QString codeOf(LedgerKind kind);

// An entry of the ledger; fen and points are the agent's: fines are less than nothing.
struct LedgerEntry
{
    qint64 id = 0;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QDate onDate; // what it is about
    QDate month;  // first day of the month in which it counts
    LedgerKind kind = LedgerKind::Fine;
    qint64 fen = 0;
    int points = 0;
    qint64 overCapFen = 0; // what the rule says beyond the cap: shown, not charged (P8)
    qint64 violationId = 0;
    QString rule; // its name, of a violation
    qint64 reverses = 0;
    bool isReversed = false;
    QString note;
    QString enteredBy; // empty: followed by itself
    QDateTime enteredAt;
    qint64 wageFen = 0; // what the cap was measured by; 0: unknown, -1: not the reader's to know
    qint64 capFen = 0;

    bool operator==(const LedgerEntry &) const = default;
};

// Sums of an agent's month, or of a list.
struct LedgerSum
{
    qint64 finesFen = 0;  // <= 0
    qint64 awardsFen = 0; // >= 0
    qint64 reversalsFen = 0;
    qint64 adjustmentsFen = 0; // and compensation
    qint64 overCapFen = 0;
    int points = 0;
    int entries = 0;

    bool operator==(const LedgerSum &) const = default;

    [[nodiscard]] qint64 netFen() const
    {
        return finesFen + awardsFen + reversalsFen + adjustmentsFen;
    }
};

[[nodiscard]] LedgerSum sumOf(const std::vector<LedgerEntry> &entries);

// How far fines of a month may go (P8): at most `shareBp` ten-thousandths of the wage, and what is
// left is at least the minimum wage. All in fen; no wage: no cap is known.
struct FineGuard
{
    std::optional<qint64> wageFen;
    int shareBp = 2000;
    qint64 minimumFen = 0;

    [[nodiscard]] std::optional<qint64> capFen() const; // >= 0
    // What of a fine (>= 0) is charged when so much was charged in the month before; the rest is
    // beyond the cap.
    [[nodiscard]] qint64 chargeable(qint64 fineFen, qint64 chargedFen) const;
};

// "¥5.00", "−¥5.00", of fen.
[[nodiscard]] QString yuanText(qint64 fen);

}

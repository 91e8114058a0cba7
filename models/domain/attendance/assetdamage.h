// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace banzhang {

// Damage to what belongs to the house: no fine, and never in the ledger (#67).
struct AssetDamage
{
    qint64 id = 0;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QDate on;
    QString asset;
    qint64 amountFen = 0;
    qint64 paidFen = 0; // what was taken back is taken off
    QString payments;   // day and yuan of each part, oldest first
    QString statement;
    QString signature;
    QString recordedBy;
    qint64 lastPaymentId = 0; // the newest that was not taken back; 0: none
    bool isWithdrawn = false; // it was recorded wrongly, and is owed by nobody
    QString withdrawnWhy;

    bool operator==(const AssetDamage &) const = default;

    [[nodiscard]] qint64 openFen() const { return isWithdrawn ? 0 : amountFen - paidFen; }
};

}

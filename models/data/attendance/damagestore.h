// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/assetdamage.h"
#include "db/connection.h"

#include <vector>

namespace banzhang {

// Damage to what belongs to the house, and what is paid for it: apart from all fines (#67).
class DamageStore final
{
public:
    // Newest first; at most `most`.
    [[nodiscard]] std::vector<AssetDamage> list(Connection &connection, int most) const;

    // A key makes the same one sent again the same row, here and below. Returns it. Invalid:
    // asset_damage_asset, asset_damage_amount, asset_damage_statement, asset_damage_signature,
    // asset_damage_past; Denied: attendance_reach, violation_own.
    qint64 record(Connection &connection, const QString &key, const AssetDamage &damage) const;
    // Invalid: asset_payment_within (no more than is open), asset_payment_day; Denied: whoever is
    // no manager, violation_own.
    qint64 pay(Connection &connection, const QString &key, qint64 damageId, qint64 fen, QDate on,
               const QString &note) const;
    // By a row of its own. Invalid: asset_payment_reason, asset_payment_known; Conflict:
    // asset_payment_reversed_once or asset_payment_once.
    void takeBack(Connection &connection, qint64 paymentId, const QString &why) const;
    // One that was recorded wrongly; it stays readable. Invalid: asset_damage_paid (payments are
    // taken back first), asset_damage_withdrawn, asset_damage_withdrawal_why; Denied: whoever is no
    // manager, violation_own.
    void withdraw(Connection &connection, qint64 damageId, const QString &why) const;
};

}

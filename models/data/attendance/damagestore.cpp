// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/damagestore.h"

namespace banzhang {
namespace {

AssetDamage damageFrom(const Rows &row)
{
    AssetDamage damage;
    damage.id = row.integer("asset_damage_id");
    damage.agentId = row.integer("agent_id");
    damage.agentNo = row.text("agent_no");
    damage.agent = row.text("agent");
    damage.team = row.text("team");
    damage.on = row.date("on_date");
    damage.asset = row.text("asset");
    damage.amountFen = row.integer("amount_fen");
    damage.paidFen = row.integer("paid_fen");
    damage.payments = row.text("payments");
    damage.statement = row.text("statement");
    damage.signature = row.text("signature");
    damage.recordedBy = row.text("recorded_by");
    damage.lastPaymentId = row.integer("last_payment_id");
    damage.isWithdrawn = row.boolean("is_withdrawn");
    damage.withdrawnWhy = row.text("withdrawn_why");
    return damage;
}

}

std::vector<AssetDamage> DamageStore::list(Connection &connection, int most) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_damages"), {{"most", most}});
    std::vector<AssetDamage> damages;
    damages.reserve(size_t(rows.count()));
    while (rows.next())
        damages.push_back(damageFrom(rows));
    return damages;
}

qint64 DamageStore::record(Connection &connection, const QString &key,
                           const AssetDamage &damage) const
{
    Rows row = connection.query(QStringLiteral("attendance/record_damage"),
                                {{"key", key},
                                 {"agent_id", damage.agentId},
                                 {"on_date", damage.on},
                                 {"asset", damage.asset},
                                 {"amount_fen", damage.amountFen},
                                 {"statement", damage.statement},
                                 {"signature", damage.signature}});
    row.next();
    return row.integer("asset_damage_id");
}

qint64 DamageStore::pay(Connection &connection, const QString &key, qint64 damageId, qint64 fen,
                        QDate on, const QString &note) const
{
    Rows row =
        connection.query(QStringLiteral("attendance/pay_damage"), {{"key", key},
                                                                   {"asset_damage_id", damageId},
                                                                   {"fen", fen},
                                                                   {"paid_on", on},
                                                                   {"note", note}});
    row.next();
    return row.integer("asset_payment_id");
}

void DamageStore::takeBack(Connection &connection, qint64 paymentId, const QString &why) const
{
    connection.query(QStringLiteral("attendance/take_back_payment"),
                     {{"asset_payment_id", paymentId}, {"why", why}});
}

void DamageStore::withdraw(Connection &connection, qint64 damageId, const QString &why) const
{
    connection.query(QStringLiteral("attendance/withdraw_damage"),
                     {{"asset_damage_id", damageId}, {"why", why}});
}

}

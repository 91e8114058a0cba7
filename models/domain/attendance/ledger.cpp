// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger.h"

#include <algorithm>

namespace banzhang {

LedgerKind ledgerKindFromCode(const QString &code)
{
    return code == u"award"          ? LedgerKind::Award
           : code == u"reversal"     ? LedgerKind::Reversal
           : code == u"adjustment"   ? LedgerKind::Adjustment
           : code == u"compensation" ? LedgerKind::Compensation
                                     : LedgerKind::Fine;
}

QString codeOf(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Fine: break;
    case LedgerKind::Award: return QStringLiteral("award");
    case LedgerKind::Reversal: return QStringLiteral("reversal");
    case LedgerKind::Adjustment: return QStringLiteral("adjustment");
    case LedgerKind::Compensation: return QStringLiteral("compensation");
    }
    return QStringLiteral("fine");
}

LedgerSum sumOf(const std::vector<LedgerEntry> &entries)
{
    LedgerSum sum;
    for (const LedgerEntry &entry : entries) {
        qint64 &part = entry.kind == LedgerKind::Fine       ? sum.finesFen
                       : entry.kind == LedgerKind::Award    ? sum.awardsFen
                       : entry.kind == LedgerKind::Reversal ? sum.reversalsFen
                                                            : sum.adjustmentsFen;
        part += entry.fen;
        sum.overCapFen += entry.overCapFen;
        sum.points += entry.points;
        ++sum.entries;
    }
    return sum;
}

std::optional<qint64> FineGuard::capFen() const
{
    if (!wageFen)
        return {};
    return std::min(*wageFen * shareBp / 10000, std::max<qint64>(*wageFen - minimumFen, 0));
}

qint64 FineGuard::chargeable(qint64 fineFen, qint64 chargedFen) const
{
    const std::optional<qint64> cap = capFen();
    return cap ? std::min(fineFen, std::max<qint64>(*cap - chargedFen, 0)) : fineFen;
}

QString yuanText(qint64 fen)
{
    const qint64 size = qAbs(fen);
    return (fen < 0 ? QStringLiteral("\u2212") : QString()) + QStringLiteral("\u00a5")
           + QString::number(size / 100) + u'.'
           + QString::number(size % 100).rightJustified(2, u'0');
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/takermodel.h"

namespace banzhang {

QVariant TakerModel::cell(int column, int role, const PickTaker &taker) const
{
    if (role == IdRole)
        return keyOf(taker);
    if (role == QuietRole)
        return !taker.mayTake();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name: return taker.name;
    case Waiting: return taker.waiting;
    case Done: return taker.done;
    case Remark:
        return taker.outOfTeam > 0 ? tr("did not inspect the team of %n", nullptr, taker.outOfTeam)
               : taker.hasIt > 0   ? tr("has %n already", nullptr, taker.hasIt)
                                   : QString();
    default: return {};
    }
}

QVariant TakerModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Inspector");
    case Waiting: return tr("To score");
    case Done: return tr("Done today");
    case Remark: return tr("May not");
    default: return {};
    }
}

}

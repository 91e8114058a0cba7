// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/longestwaitdelegate.h"

#include "common/roles.h"
#include "common/words.h"

namespace banzhang {

QString LongestWaitDelegate::shownText(const QModelIndex &index) const
{
    const QDateTime since = index.data(SinceRole).toDateTime();
    if (!since.isValid())
        return missingText();
    const QDateTime stop = index.data(FreezeAtRole).toDateTime();
    return durationText(since.secsTo(stop.isValid() ? stop : ui().clock.now()));
}

}

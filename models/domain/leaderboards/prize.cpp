// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/prize.h"

namespace banzhang {

PrizeTies prizeTiesFromCode(const QString &code)
{
    return code == u"share"  ? PrizeTies::Share
           : code == u"both" ? PrizeTies::Both
                             : PrizeTies::Earlier;
}

qint64 splitPrize(qint64 prize, int sharers, int place)
{
    return prize / sharers + (place <= prize % sharers ? 1 : 0);
}

}

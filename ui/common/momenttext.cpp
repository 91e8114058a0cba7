// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/momenttext.h"

#include "common/serverclock.h"
#include "common/words.h"

namespace banzhang {

QString momentText(const QDateTime &moment, const ServerClock &clock)
{
    if (!moment.isValid())
        return {};
    const QDateTime site = clock.atSite(moment);
    return dayText(site.date(), clock.siteNow().date()) + u' ' + site.toString(u"HH:mm");
}

}

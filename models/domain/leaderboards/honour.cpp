// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/honour.h"

namespace banzhang {

HonourKind honourKindFromCode(const QString &code)
{
    return code == u"champion"      ? HonourKind::Champion
           : code == u"recognition" ? HonourKind::Recognition
                                    : HonourKind::Praise;
}

QDate periodBegin(const QString &code, QDate lastDay)
{
    if (code == u"week")
        return lastDay.addDays(-6);
    if (code == u"month")
        return {lastDay.year(), lastDay.month(), 1};
    if (code == u"quarter")
        return QDate(lastDay.year(), lastDay.month(), 1).addMonths(-2);
    return lastDay;
}

}

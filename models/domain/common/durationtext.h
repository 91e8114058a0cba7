// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace banzhang {

// "03:07", from an hour on "1:02:03"; below nothing "00:00". The same in every language.
[[nodiscard]] inline QString durationText(qint64 seconds)
{
    const qint64 all = std::max<qint64>(0, seconds);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (all < 3600)
        return two(all / 60) + u':' + two(all % 60);
    return QString::number(all / 3600) + u':' + two(all / 60 % 60) + u':' + two(all % 60);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// A duration as every table writes it: "03:07", from an hour on "1:02:03"; "00:00" below nothing.
[[nodiscard]] inline QString clockFace(qint64 seconds)
{
    const qint64 all = seconds > 0 ? seconds : 0;
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (all < 3600)
        return two(all / 60) + u':' + two(all % 60);
    return QString::number(all / 3600) + u':' + two(all / 60 % 60) + u':' + two(all % 60);
}

}

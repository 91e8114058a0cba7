// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace banzhang {

// A time in which a device recorded nothing: what falls into it is to be confirmed.
struct PunchGap
{
    qint64 id = 0;
    qint64 deviceId = 0;
    QString device;
    QDateTime from;
    QDateTime to; // null: open
    QString why;
    QString enteredBy;
    QDateTime enteredAt;

    bool operator==(const PunchGap &) const = default;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// Which call it is: a switch uses its keys again after years, so its start belongs to it.
struct CallKey
{
    qint64 switchId = 0;
    QString callUid;
    QString startedKey; // as the database writes it: microseconds are part of the key

    [[nodiscard]] bool isValid() const { return switchId != 0 && !startedKey.isEmpty(); }
    bool operator==(const CallKey &) const = default;
};

// What there is to hear of a call for who reads it.
enum class CallSound {
    NotForReader, // he may not hear it; whether it was recorded he is not told
    None,         // there is no recording
    Recorded
};

}

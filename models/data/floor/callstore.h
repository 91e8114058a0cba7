// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QHash>

namespace banzhang {

// Calls as a whole: what is linked to them after they happened.
class CallStore final
{
public:
    // Links a recording (path or address) to the call of that unique id. Returns how many calls
    // changed: 0 when the call is unknown or has this recording already.
    int setRecording(Connection &connection, const QString &switchName, const QString &callUid,
                     const QString &recording) const;

    // The recording of each call that is known, by its unique id; empty when it has none.
    [[nodiscard]] QHash<QString, QString> recordingsOf(Connection &connection,
                                                       const QString &switchName,
                                                       const QStringList &callUids) const;
};

}

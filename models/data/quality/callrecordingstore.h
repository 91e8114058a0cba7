// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/callkey.h"
#include "db/connection.h"

namespace banzhang {

// Recordings of calls, without a sheet. The database says who may hear which: else DbError (Denied,
// recording_reach; Invalid, call_known or recording_known).
class CallRecordingStore final
{
public:
    // Path or address.
    [[nodiscard]] QString find(Connection &connection, const CallKey &call) const;
    // It is heard now: a line in the audit.
    void noteHeard(Connection &connection, const CallKey &call) const;
};

}

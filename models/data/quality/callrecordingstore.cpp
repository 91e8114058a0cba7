// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/callrecordingstore.h"

namespace banzhang {
namespace {

Params paramsOf(const CallKey &call)
{
    return {
        {"switch_id", call.switchId}, {"call_uid", call.callUid}, {"started_key", call.startedKey}};
}

}

QString CallRecordingStore::find(Connection &connection, const CallKey &call) const
{
    Rows row = connection.query(QStringLiteral("quality/find_call_recording"), paramsOf(call));
    row.next();
    return row.text("place");
}

void CallRecordingStore::noteHeard(Connection &connection, const CallKey &call) const
{
    connection.query(QStringLiteral("quality/hear_call_recording"), paramsOf(call));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/callrecordingdesk.h"

#include "db/dbworker.h"
#include "quality/callrecordingstore.h"

namespace banzhang {

CallRecordingDesk::CallRecordingDesk(DbWorker &worker, QObject *parent)
    : QObject(parent), m_worker(worker)
{}

QFuture<Result<QString>> CallRecordingDesk::find(const CallKey &call)
{
    return m_worker.run(
        [call](Connection &connection) { return CallRecordingStore().find(connection, call); });
}

QFuture<Result<void>> CallRecordingDesk::noteHeard(const CallKey &call)
{
    return m_worker.run(
        [call](Connection &connection) { CallRecordingStore().noteHeard(connection, call); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drilldesk.h"

#include "db/dbworker.h"
#include "reports/drillstore.h"

namespace banzhang {

DrillDesk::DrillDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

QFuture<Result<Found<AgentDayLine>>> DrillDesk::agentDays(const AgentDayQuestion &question)
{
    return m_worker.run([question](Connection &connection) {
        return DrillStore().agentDays(connection, question);
    });
}

QFuture<Result<Found<ReportCall>>> DrillDesk::calls(const CallQuestion &question)
{
    return m_worker.run(
        [question](Connection &connection) { return DrillStore().calls(connection, question); });
}

}

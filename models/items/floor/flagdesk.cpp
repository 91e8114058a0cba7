// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flagdesk.h"

#include "db/dbworker.h"
#include "floor/flagstore.h"

namespace banzhang {

FlagDesk::FlagDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

QFuture<Result<void>> FlagDesk::raise(AgentId agent, bool asksForHelp, const QString &reason)
{
    return m_worker.run(
        [=](Connection &connection) { FlagStore().raise(connection, agent, asksForHelp, reason); });
}

QFuture<Result<int>> FlagDesk::take(qint64 flag)
{
    return m_worker.run(
        [flag](Connection &connection) { return FlagStore().take(connection, flag); });
}

QFuture<Result<void>> FlagDesk::close(qint64 flag, const QString &outcome)
{
    return m_worker.run(
        [=](Connection &connection) { FlagStore().close(connection, flag, outcome); });
}

QFuture<Result<void>> FlagDesk::write(AgentId agent, const DayNote &note)
{
    return m_worker.run(
        [=](Connection &connection) { FlagStore().write(connection, agent, note); });
}

}

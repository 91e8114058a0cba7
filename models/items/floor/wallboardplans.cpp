// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboardplans.h"

#include "db/dbworker.h"
#include "floor/wallboardstore.h"

namespace banzhang {

QFuture<Result<WallboardPlans::Content>> WallboardPlans::read()
{
    return m_worker.run([](Connection &connection) {
        const WallboardStore store;
        return Content{store.plans(connection), store.choices(connection)};
    });
}

QFuture<Result<qint64>> WallboardPlans::save(const WallboardPlan &plan)
{
    return m_worker.run(
        [plan](Connection &connection) { return WallboardStore().save(connection, plan); });
}

QFuture<Result<void>> WallboardPlans::remove(qint64 id)
{
    return m_worker.run([id](Connection &connection) { WallboardStore().remove(connection, id); });
}

}

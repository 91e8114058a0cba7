// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoawards.h"

#include "demo/demoawardstore.h"
#include "leaderboards/championstore.h"

namespace banzhang {

Result<int> writeDemoAwards(const QString &target, const QString &manager)
{
    try {
        Connection owner = Connection::open(target);
        const DemoAwardStore store;
        store.datePrizes(owner);
        Connection connection = Connection::open(manager);
        const int closed = ChampionStore().closeDue(connection);
        store.writePast(owner);
        return closed;
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomeetings.h"

#include "demo/demomeetingstore.h"

namespace banzhang {
namespace {

constexpr int daysBack = 14;
constexpr int daysAhead = 6;

bool write(Connection &owner)
{
    const DemoMeetingStore store;
    const DemoMeetingStore::Start start = store.begin(owner);
    // Day by day: who hosted yesterday does not host today.
    for (int day = -daysBack; day <= daysAhead; ++day) {
        store.make(owner, start.today.addDays(day));
        store.hold(owner, start.today.addDays(day));
    }
    store.writeNotices(owner);
    return start.isNew;
}

}

Result<bool> writeDemoMeetings(const QString &target)
{
    try {
        Connection owner = Connection::open(target);
        return owner.transaction([](Connection &open) { return write(open); });
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}

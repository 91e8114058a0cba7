// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoperformance.h"

#include "demo/demoperformancestore.h"

namespace banzhang {
namespace {

Result<void> write(const QString &target, void (DemoPerformanceStore::*what)(Connection &) const)
{
    try {
        Connection owner = Connection::open(target);
        const DemoPerformanceStore store;
        (store.*what)(owner);
        return {};
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}

Result<void> writeDemoMarks(const QString &target)
{
    return write(target, &DemoPerformanceStore::writeMarks);
}

Result<void> writeDemoPerformance(const QString &target)
{
    return write(target, &DemoPerformanceStore::writePast);
}

}

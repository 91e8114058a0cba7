// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoattendancestore.h"
#include "demo/democentre.h"
#include "demo/demohistory.h"
#include "demo/demopeople.h"

#include <QJsonObject>

namespace banzhang {
namespace {

// As the demo's past has it: who logs in, and when.
QJsonArray cellsOf(const DemoAttendanceStore::Span &span)
{
    QJsonArray cells;
    const std::vector<AgentImportRow> people = demoPeople();
    for (size_t agent = 0; agent < people.size(); ++agent) {
        for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
            const bool rests = DemoHistory::rests(agent, day);
            QJsonObject cell{
                {QStringLiteral("agent_no"), people[agent].agentNo},
                {QStringLiteral("on_date"), day.toString(Qt::ISODate)},
                {QStringLiteral("kind"), rests ? QStringLiteral("rest") : QStringLiteral("shift")}};
            if (!rests)
                cell[QStringLiteral("code")] =
                    DemoHistory::isEarly(agent) ? QStringLiteral("E") : QStringLiteral("L");
            cells.append(cell);
        }
    }
    return cells;
}

// In one transaction, but for what the owner prepares: repeating that changes nothing.
bool write(Connection &manager, const QString &target)
{
    const DemoAttendanceStore store;
    const DemoAttendanceStore::Span span = store.lockedSpan(manager);
    if (span.isNew) {
        Connection owner = Connection::open(target);
        store.prepare(owner);
    }
    store.writeRosters(manager, cellsOf(span));
    store.writeNeeds(manager);
    store.writePunches(manager);
    store.closeDays(manager);
    if (span.isNew)
        store.decide(manager);
    return span.isNew;
}

}

Result<bool> writeDemoAttendance(const QString &target, const QString &manager)
{
    try {
        Connection connection = Connection::open(manager);
        return connection.transaction([&](Connection &open) { return write(open, target); });
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}

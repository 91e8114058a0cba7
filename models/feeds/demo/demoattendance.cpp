// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoattendancestore.h"
#include "demo/democentre.h"
#include "demo/demoduty.h"
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

// Who is rostered and was not there.
QJsonArray awayOf(const DemoAttendanceStore::Span &span)
{
    QJsonArray days;
    const std::vector<AgentImportRow> people = demoPeople();
    for (size_t agent = 0; agent < people.size(); ++agent) {
        for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
            if (DemoHistory::isAway(agent, day))
                days.append(QJsonObject{{QStringLiteral("agent_no"), people[agent].agentNo},
                                        {QStringLiteral("on_date"), day.toString(Qt::ISODate)}});
        }
    }
    return days;
}

// In one transaction, but for what the owner prepares: repeating that changes nothing.
bool write(Connection &manager, const QString &target)
{
    const DemoAttendanceStore store;
    const DemoAttendanceStore::Span span = store.lockedSpan(manager);
    const QJsonArray away = awayOf(span);
    Connection owner = Connection::open(target);
    if (span.isNew) {
        store.prepare(owner);
        store.writeDuties(owner, demoDuties(span));
    }
    store.writePastLeave(owner, away);
    store.writeRosters(manager, cellsOf(span));
    store.writeNeeds(manager);
    store.writePunches(manager, away);
    store.closeDays(manager);
    if (span.isNew) {
        store.decide(manager);
        store.askToday(manager);
        writeDemoDuty(manager, span);
    }
    return span.isNew;
}

// By who made the demo new alone: once.
void writeAppeals(Connection &manager, const QString &target)
{
    const DemoAttendanceStore store;
    Connection owner = Connection::open(target);
    owner.transaction([&](Connection &open) { store.writeAppeals(open); });
    manager.transaction([&](Connection &open) { store.settleAppeals(open); });
}

}

Result<bool> writeDemoAttendance(const QString &target, const QString &manager)
{
    try {
        Connection connection = Connection::open(manager);
        const bool isNew =
            connection.transaction([&](Connection &open) { return write(open, target); });
        if (isNew) { // the front desk's mark is the owner's to write: nobody of the demo holds it
            Connection owner = Connection::open(target);
            DemoAttendanceStore().tellSwap(owner);
            DemoAttendanceStore().approveSwap(connection);
            writeAppeals(connection, target);
        }
        return isNew;
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}

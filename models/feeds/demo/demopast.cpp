// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democentre.h"
#include "demo/demohistory.h"
#include "demo/demopeople.h"
#include "floor/ingeststore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

const SourceSpec pastSource{QStringLiteral("asterisk"), QStringLiteral("sql"),
                            QStringLiteral("demo past"), false};
const QString lastDayKey = QStringLiteral("last_day");

// The live feed fills the last hour itself; the longest call of the past is over by then.
constexpr qint64 beforeNowMs = 85 * 60000LL;

std::vector<DemoAgent> demoAgents()
{
    std::vector<DemoAgent> agents;
    for (const AgentImportRow &row : demoPeople())
        agents.push_back({row.interface, row.queues});
    return agents;
}

// The day on which to begin: after what was written, within the days that are wanted.
QDate firstDay(const QByteArray &position, const QDate &today, int days)
{
    const QDate first = today.addDays(-days);
    const QDate last = QDate::fromString(
        QJsonDocument::fromJson(position).object().value(lastDayKey).toString(), Qt::ISODate);
    return last.isValid() ? std::max(first, last.addDays(1)) : first;
}

QByteArray positionAfter(const QDate &day)
{
    return QJsonDocument(QJsonObject{{lastDayKey, day.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

int writeDays(Connection &connection, const DemoPast &past,
              const std::function<bool(int, int)> &progress)
{
    const IngestStore store;
    const OpenSource source = store.open(connection, pastSource);
    const QTimeZone zone("Asia/Shanghai");
    const QDateTime now = QDateTime::currentDateTime().toTimeZone(zone);
    const DemoHistory history(demoAgents(), zone, past.seed);
    const QDate first = firstDay(source.position, now.date(), past.days);
    const int days = int(first.daysTo(now.date())) + 1;
    int done = 0;
    for (; done < days; ++done) {
        const QDate day = first.addDays(done);
        FactBatch batch = history.day(day, now.toMSecsSinceEpoch() - beforeNowMs);
        batch.position = positionAfter(day);
        store.write(connection, source, batch, LiveRows::None);
        if (progress && !progress(done + 1, days))
            break;
    }
    store.heartbeat(connection, source, false);
    return done;
}

}

Result<int> writeDemoPast(const QString &target, const DemoPast &past,
                          const std::function<bool(int done, int days)> &progress)
{
    try {
        Connection connection = Connection::open(target);
        return writeDays(connection, past, progress);
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}

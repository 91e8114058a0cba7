// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgriddesk.h"

#include "attendance/monthgridstore.h"
#include "common/siteday.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 500; // a closing of many days is read once

}

MonthGridDesk::MonthGridDesk(DbWorker &worker, const MonthGridModel::Words &words, QObject *parent)
    : QObject(parent), m_worker(worker), m_words(words), m_grid(MonthGridModel::Kind::Agents, words)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &MonthGridDesk::refresh);
}

MonthGridDesk::~MonthGridDesk() = default;

void MonthGridDesk::setMonth(QDate month)
{
    m_month = month;
    if (m_link)
        refresh();
}

void MonthGridDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &MonthGridDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload == u"ledger" || payload == u"violations" || payload == u"calendar"
                || payload.startsWith(u"day:") || payload.startsWith(u"roster:"))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void MonthGridDesk::rest()
{
    m_link.reset();
}

void MonthGridDesk::refresh()
{
    using Sheet = std::shared_ptr<const MonthSheet>;
    const auto read = [month = m_month](Connection &connection) {
        return connection.readTogether([month](Connection &open) -> Sheet {
            return std::make_shared<const MonthSheet>(
                MonthGridStore().month(open, dayOrToday(open, month)));
        });
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Sheet> &sheet) {
                 if (generation != m_generation)
                     return;
                 if (!sheet)
                     return Q_EMIT failed(sheet.error());
                 m_grid.show(*sheet);
                 Q_EMIT looked();
             });
}

QFuture<Result<AttendanceDay>> MonthGridDesk::loadDay(qint64 agentId, QDate day)
{
    return m_worker.run([agentId, day](Connection &connection) {
        return connection.readTogether(
            [agentId, day](Connection &open) { return MonthGridStore().day(open, agentId, day); });
    });
}

QFuture<Result<AgentYear>> MonthGridDesk::loadYear(qint64 agentId, int year)
{
    return m_worker.run([agentId, year](Connection &connection) {
        return connection.readTogether([agentId, year](Connection &open) {
            return MonthGridStore().year(open, agentId, year);
        });
    });
}

}

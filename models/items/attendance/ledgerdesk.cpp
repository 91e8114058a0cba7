// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledgerdesk.h"

#include "attendance/ledgerstore.h"
#include "common/siteday.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150; // what comes in one go is read once
constexpr int mostListed = 50'000;

}

LedgerDesk::LedgerDesk(DbWorker &worker, bool mayBook, AgentMonthModel::Word agentWord,
                       LedgerModel::Word entryWord, QObject *parent)
    : QObject(parent), m_worker(worker), m_mayBook(mayBook), m_agents(std::move(agentWord)),
      m_entries(std::move(entryWord))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &LedgerDesk::refresh);
}

LedgerDesk::~LedgerDesk() = default;

void LedgerDesk::setMonth(QDate month)
{
    if (month == m_month)
        return;
    m_month = month;
    refresh();
}

void LedgerDesk::setAgent(qint64 agentId)
{
    m_agentId = agentId;
    refresh();
}

void LedgerDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &LedgerDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload == u"violations" || payload == u"ledger" || payload.startsWith(u"day:"))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void LedgerDesk::rest()
{
    m_link.reset();
}

void LedgerDesk::refresh()
{
    const auto read = [month = m_month, agent = m_agentId](Connection &connection) {
        return connection.readTogether([&](Connection &open) {
            const LedgerStore store;
            const QDate day = dayOrToday(open, month);
            return Month{store.agents(open, day), store.entries(open, day, agent, mostListed),
                         store.month(open, day)};
        });
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Month> &month) {
                 if (generation != m_generation)
                     return;
                 if (!month)
                     return Q_EMIT failed(month.error());
                 m_agents.replace(month->agents);
                 m_entries.replace(month->entries);
                 m_state = month->state;
                 Q_EMIT looked();
             });
}

QFuture<Result<qint64>> LedgerDesk::add(qint64 agentId, QDate on, LedgerKind kind, qint64 fen,
                                        int points, const QString &note, const QString &key)
{
    auto future = m_worker.run([=](Connection &connection) {
        return LedgerStore().add(connection, agentId, on, kind, fen, points, note, key);
    });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<qint64>> LedgerDesk::reverse(qint64 entryId, const QString &why)
{
    auto future = m_worker.run([entryId, why](Connection &connection) {
        return LedgerStore().reverse(connection, entryId, why);
    });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<void>> LedgerDesk::close(bool undecidedToo)
{
    auto future = m_worker.run([month = m_month, undecidedToo](Connection &connection) {
        LedgerStore().close(connection, dayOrToday(connection, month), undecidedToo);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}

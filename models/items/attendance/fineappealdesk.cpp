// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fineappealdesk.h"

#include "attendance/fineappealstore.h"
#include "attendance/violationstore.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int soonMs = 150; // what comes in one go is read once
constexpr int mostListed = 5000;

}

FineAppealDesk::FineAppealDesk(DbWorker &worker, Rights rights, FineAppealModel::Word word,
                               FineAppealModel::Now now, QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights),
      m_appeals(std::move(word), std::move(now))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &FineAppealDesk::refresh);
}

FineAppealDesk::~FineAppealDesk() = default;

int FineAppealDesk::openCount() const
{
    return int(std::ranges::count_if(m_appeals.rows(), &FineAppeal::isOpen));
}

void FineAppealDesk::setDays(int days)
{
    m_days = days;
    refresh();
}

void FineAppealDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &FineAppealDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload.startsWith(u"appeal:"))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void FineAppealDesk::rest()
{
    m_link.reset();
}

void FineAppealDesk::refresh()
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-m_days);
    const auto read = [since](Connection &connection) {
        return FineAppealStore().list(connection, since, mostListed);
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<std::vector<FineAppeal>> &appeals) {
                 if (generation != m_generation)
                     return;
                 if (!appeals)
                     return Q_EMIT failed(appeals.error());
                 m_appeals.replace(*appeals);
                 Q_EMIT looked();
             });
}

QFuture<Result<ViolationWhy>> FineAppealDesk::why(ViolationId id)
{
    return m_worker.run([id](Connection &connection) {
        return connection.readTogether(
            [id](Connection &open) { return ViolationStore().load(open, id); });
    });
}

QFuture<Result<FineAppealChance>> FineAppealDesk::chance(qint64 entryId)
{
    return m_worker.run([entryId](Connection &connection) {
        return FineAppealStore().chance(connection, entryId);
    });
}

QFuture<Result<qint64>> FineAppealDesk::record(qint64 entryId, const QString &words,
                                               const QString &signature)
{
    auto future = m_worker.run([entryId, words, signature](Connection &connection) {
        return FineAppealStore().record(connection, entryId, words, signature);
    });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<std::vector<FineBooking>>> FineAppealDesk::effect(qint64 appealId,
                                                                 const FineDecision &decision)
{
    return m_worker.run([appealId, decision](Connection &connection) {
        return FineAppealStore().effect(connection, appealId, decision);
    });
}

QFuture<Result<qint64>> FineAppealDesk::decide(qint64 appealId, const FineDecision &decision,
                                               const std::vector<FineBooking> &shown)
{
    auto future = m_worker.run([appealId, decision, shown](Connection &connection) {
        return FineAppealStore().decide(connection, appealId, decision, shown);
    });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<void>> FineAppealDesk::withdraw(qint64 appealId, const QString &why)
{
    auto future = m_worker.run([appealId, why](Connection &connection) {
        FineAppealStore().withdraw(connection, appealId, why);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<FineAppealTerms>> FineAppealDesk::terms()
{
    return m_worker.run([](Connection &connection) { return FineAppealStore().terms(connection); });
}

QFuture<Result<void>> FineAppealDesk::setTerms(const FineAppealTerms &terms)
{
    auto future = m_worker.run(
        [terms](Connection &connection) { FineAppealStore().setTerms(connection, terms); });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/noticedesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "leaderboards/noticestore.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int soonMs = 100;
constexpr int mostListed = 50; // each is counted over everybody whom it concerns

}

NoticeDesk::NoticeDesk(DbWorker &worker, bool mayPublish, const NoticeWords &words,
                       NoticeModel::Today today, QObject *parent)
    : QObject(parent), m_worker(worker), m_mayPublish(mayPublish), m_today(std::move(today)),
      m_notices(words.notice, m_today), m_readers(words.reader), m_coverage(words.coverage)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &NoticeDesk::refresh);
}

NoticeDesk::~NoticeDesk() = default;

int NoticeDesk::openCount() const
{
    const QDate today = m_today();
    return int(std::ranges::count_if(m_notices.rows(), [today](const Notice &one) {
        return one.isInForce(today) && one.told < one.people;
    }));
}

void NoticeDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("banzhang_meeting"));
        connect(m_link.get(), &PqLink::connected, this, [this] { m_soon.start(); });
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload == u"notices")
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void NoticeDesk::rest()
{
    m_link.reset();
}

void NoticeDesk::refresh()
{
    const auto read = [](Connection &connection) {
        return connection.readTogether(
            [](Connection &open) { return NoticeStore().list(open, mostListed); });
    };
    whenDone(m_worker.run(read), this,
             [this, listing = ++m_listing](const Result<std::vector<Notice>> &notices) {
                 if (listing != m_listing)
                     return;
                 if (!notices)
                     return Q_EMIT failed(notices.error());
                 m_notices.replace(*notices);
                 Q_EMIT listed();
             });
    load();
}

void NoticeDesk::look(qint64 id)
{
    m_looked = id;
    load();
}

void NoticeDesk::load()
{
    const quint64 loading = ++m_loading;
    if (m_looked == 0) {
        m_readers.replace({});
        m_coverage.replace({});
        return Q_EMIT coverageChanged();
    }
    const auto read = [id = m_looked](Connection &open) { return NoticeStore().readers(open, id); };
    whenDone(m_worker.run(read), this,
             [this, loading](const Result<std::vector<NoticeReader>> &readers) {
                 if (loading != m_loading)
                     return;
                 if (!readers)
                     return Q_EMIT failed(readers.error());
                 m_readers.replace(*readers);
                 m_coverage.replace(coverageOf(*readers));
                 Q_EMIT coverageChanged();
             });
}

QFuture<Result<NoticeDesk::Teams>> NoticeDesk::teams()
{
    return m_worker.run([](Connection &open) { return NoticeStore().teams(open); });
}

QFuture<Result<qint64>> NoticeDesk::publish(const Notice &notice)
{
    auto future =
        m_worker.run([notice](Connection &open) { return NoticeStore().publish(open, notice); });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<int>> NoticeDesk::tick(const std::vector<qint64> &agents)
{
    auto future = m_worker.run([id = m_looked, agents](Connection &open) {
        return open.transaction(
            [&](Connection &by) { return NoticeStore().tick(by, id, agents, 0); });
    });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

QFuture<Result<int>> NoticeDesk::answer(qint64 agentId, const std::vector<int> &choices)
{
    auto future = m_worker.run([id = m_looked, agentId, choices](Connection &open) {
        return open.transaction([&](Connection &by) {
            int right = 0;
            for (size_t i = 0; i < choices.size(); ++i)
                right += NoticeStore().answer(by, id, agentId, int(i), choices[i]) ? 1 : 0;
            return right;
        });
    });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findingdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/findingstore.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150;       // what comes in one go is read once
constexpr int seldomMs = 300'000; // the count beside the tab
constexpr int daysListed = 92;
constexpr int mostListed = 2000;

void perform(Connection &connection, const FindingAct &act)
{
    const FindingStore store;
    switch (act.deed) {
    case FindingDeed::TellSupervisor: return store.tellSupervisor(connection, act.id, act.text);
    case FindingDeed::TellTrainer: return store.tellTrainer(connection, act.id, act.text);
    case FindingDeed::Rectify: return store.rectify(connection, act.id, act.text);
    case FindingDeed::Announce: return store.announce(connection, act.id, act.text, act.words);
    case FindingDeed::Verify: return store.verify(connection, act.id, act.text);
    case FindingDeed::Reopen: return store.reopen(connection, act.id, act.text, act.due);
    case FindingDeed::Withdraw: return store.withdraw(connection, act.id, act.text);
    }
}

}

FindingDesk::FindingDesk(DbWorker &worker, PqLink &link, FindingModel::Word word, QObject *parent)
    : QObject(parent), m_worker(worker), m_findings(std::move(word))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_seldom.setInterval(seldomMs);
    connect(&m_soon, &QTimer::timeout, this, &FindingDesk::refresh);
    connect(&m_seldom, &QTimer::timeout, this, &FindingDesk::refresh);
    m_seldom.start();
    // What was told while nobody listened is lost.
    connect(&link, &PqLink::connected, this, [this] {
        if (m_isFollowing)
            refresh();
    });
    connect(&link, &PqLink::notified, this, [this](const QString &payload) {
        if (m_isFollowing && payload.startsWith(u"finding:"))
            m_soon.start();
    });
}

FindingDesk::~FindingDesk() = default;

int FindingDesk::openCount() const
{
    return int(std::ranges::count_if(m_findings.rows(), isOpen));
}

int FindingDesk::overdueCount() const
{
    const auto isOver = [](const Finding &finding) { return daysOver(finding) > 0; };
    return int(std::ranges::count_if(m_findings.rows(), isOver));
}

void FindingDesk::follow()
{
    m_isFollowing = true;
    refresh();
}

void FindingDesk::rest()
{
    m_isFollowing = false;
    m_soon.stop();
    ++m_generation;
}

void FindingDesk::refresh()
{
    const auto read = [](Connection &connection) {
        const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-daysListed);
        return FindingStore().list(connection, since, mostListed);
    };
    using Findings = std::vector<Finding>;
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Findings> &findings) {
                 if (generation != m_generation)
                     return;
                 if (!findings)
                     return Q_EMIT failed(findings.error());
                 m_isCut = int(findings->size()) >= mostListed;
                 m_findings.replace(*findings);
                 Q_EMIT looked();
             });
}

QFuture<Result<FindingDetail>> FindingDesk::load(FindingId id)
{
    return m_worker.run(
        [id](Connection &connection) { return FindingStore().load(connection, id); });
}

QFuture<Result<void>> FindingDesk::act(const FindingAct &act)
{
    auto future = m_worker.run([act](Connection &connection) { perform(connection, act); });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}

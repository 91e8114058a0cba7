// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include "db/dbworker.h"
#include "floor/floorfeed.h"
#include "guiwatch.h"
#include "measuring.h"
#include "samples.h"

#include <QTest>

#include <memory>

namespace banzhang::bench {
namespace {

class Subscriber
{
public:
    Subscriber(const QString &target, SampleFile &file)
        : m_worker(target, QStringLiteral("bench subscriber")), m_feed(m_worker), m_file(file)
    {
        QObject::connect(&m_feed, &FloorFeed::snapshot, &m_feed,
                         [this](const FloorSnapshot &look) { note(look); });
        m_feed.setActive(true);
    }

    [[nodiscard]] int rows() const { return int(m_held.size()); }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void note(const FloorSnapshot &look)
    {
        ++m_looks;
        const qint64 now = wallNow();
        for (const Seat &seat : look.seats) {
            const qint64 stamp = seat.lastEventAt.toMSecsSinceEpoch();
            if (std::exchange(m_held[seat.agentId], stamp) != stamp && !look.full)
                m_file.add(ownedKind, stamp, now);
        }
    }

    DbWorker m_worker;
    FloorFeed m_feed;
    SampleFile &m_file;
    QHash<AgentId, qint64> m_held;
    int m_looks = 0;
};

}

QString leaderOf(int team)
{
    return QStringLiteral("bench_leader_%1").arg(team);
}

int runSubscribers(GuiWatch &application, const Role &role, int first, int count)
{
    SampleFile file(role.samples);
    std::vector<std::unique_ptr<Subscriber>> subscribers;
    for (int team = first; team < first + count; ++team) {
        subscribers.push_back(std::make_unique<Subscriber>(
            QString(role.target).replace(QStringLiteral("USER"), leaderOf(team)), file));
        QTest::qWait(20);
    }
    const auto haveAll = [&] {
        return std::ranges::all_of(subscribers,
                                   [&](const auto &each) { return each->rows() >= role.rows; });
    };
    if (!QTest::qWaitFor(haveAll, 120000))
        qFatal("Not all subscribers have their teams.");
    const auto looks = [&] {
        qint64 sum = 0;
        for (const auto &each : subscribers)
            sum += each->looks();
        return sum;
    };
    const qint64 before = looks();
    Measuring measuring(application);
    QJsonObject result = measuring.run();
    result.insert(QStringLiteral("looks"), double(looks() - before));
    Measuring::tell(result);
    return 0;
}

}

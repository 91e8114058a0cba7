// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/honourdesk.h"

#include "common/siteday.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "leaderboards/honourstore.h"
#include "leaderboards/praisestore.h"

#include <QDate>
#include <QSet>

namespace banzhang {
namespace {

constexpr int mostShown = 500;
constexpr int mostPortraits = 120; // the newest places; a portrait may be large
constexpr int recognitionDays = 366;

struct Seen
{
    std::vector<Honour> wall;
    std::vector<std::pair<qint64, QByteArray>> portraits;
    QString centre;
};

Seen readWall(Connection &connection)
{
    const HonourStore store;
    Seen seen{store.wall(connection, mostShown), {}, store.centre(connection)};
    QSet<qint64> agents;
    for (const Honour &one : seen.wall) {
        if (one.nth <= mostPortraits)
            agents.insert(one.agentId);
    }
    seen.portraits = store.portraits(connection, {agents.begin(), agents.end()});
    return seen;
}

}

HonourDesk::HonourDesk(DbWorker &worker, bool mayGive, HonourModel::Word word, QObject *parent)
    : AwardDesk(worker,
                {QStringLiteral("closings"), QStringLiteral("champions"), QStringLiteral("praise"),
                 QStringLiteral("recognitions")},
                parent),
      m_mayGive(mayGive), m_honours(std::move(word))
{}

void HonourDesk::refresh()
{
    const auto read = [](Connection &connection) { return connection.readTogether(readWall); };
    whenDone(worker().run(read), this, [this, number = nextLook()](const Result<Seen> &seen) {
        if (!isLastLook(number))
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_centre = seen->centre;
        m_portraits.clear();
        for (const auto &[agent, portrait] : seen->portraits)
            m_portraits.insert(agent, portrait);
        m_honours.replace(seen->wall);
        Q_EMIT looked();
    });
}

QFuture<Result<std::vector<AwardAgent>>> HonourDesk::agents(QDate day)
{
    return worker().run(
        [day](Connection &connection) { return PraiseStore().agents(connection, day); });
}

QFuture<Result<std::vector<RecognitionKind>>> HonourDesk::kinds()
{
    return worker().run([](Connection &connection) { return HonourStore().kinds(connection); });
}

QFuture<Result<std::vector<Recognition>>> HonourDesk::recognitions()
{
    return worker().run([](Connection &connection) {
        return HonourStore().recognitions(
            connection, siteToday(connection).addDays(-recognitionDays), mostShown);
    });
}

QFuture<Result<qint64>> HonourDesk::give(const QString &kind, qint64 agentId, QDate day,
                                         const QString &words)
{
    auto future = worker().run([kind, agentId, day, words](Connection &connection) {
        return HonourStore().give(connection, kind, agentId, day, words);
    });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<void>> HonourDesk::withdraw(qint64 recognitionId, const QString &why)
{
    auto future = worker().run([recognitionId, why](Connection &connection) {
        HonourStore().withdraw(connection, recognitionId, why);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}

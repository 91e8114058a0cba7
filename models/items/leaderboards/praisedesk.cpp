// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/praisedesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "leaderboards/praisestore.h"

namespace banzhang {
namespace {

constexpr int mostListed = 5000;
constexpr int mostCalls = 300;

}

PraiseDesk::PraiseDesk(DbWorker &worker, bool mayPraise, PraiseModel::Word word, Today today,
                       QObject *parent)
    : AwardDesk(worker, {QStringLiteral("praise")}, parent), m_mayPraise(mayPraise),
      m_praise(std::move(word)), m_today(std::move(today))
{}

bool PraiseDesk::isMissingToday() const
{
    return !m_gaps.empty() && m_gaps.front() == m_today();
}

void PraiseDesk::setDays(int days)
{
    m_days = days;
    refresh();
}

void PraiseDesk::refresh()
{
    using Seen = std::pair<std::vector<QDate>, std::vector<Praise>>;
    const QDate to = m_today();
    const QDate from = to.addDays(1 - m_days);
    const auto read = [from, to](Connection &connection) {
        return connection.readTogether([from, to](Connection &open) {
            const PraiseStore store;
            return Seen(store.gaps(open, from, to), store.list(open, from, to, mostListed));
        });
    };
    whenDone(worker().run(read), this, [this, number = nextLook()](const Result<Seen> &seen) {
        if (!isLastLook(number))
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_gaps = seen->first;
        m_praise.replace(seen->second);
        Q_EMIT looked();
    });
}

QFuture<Result<std::vector<AwardAgent>>> PraiseDesk::agents(QDate day)
{
    return worker().run(
        [day](Connection &connection) { return PraiseStore().agents(connection, day); });
}

QFuture<Result<std::vector<PraiseCall>>> PraiseDesk::calls(qint64 agentId, QDate day)
{
    return worker().run([agentId, day](Connection &connection) {
        return PraiseStore().calls(connection, agentId, day, mostCalls);
    });
}

QFuture<Result<qint64>> PraiseDesk::write(const PraiseDraft &draft)
{
    auto future = worker().run(
        [draft](Connection &connection) { return PraiseStore().write(connection, draft); });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<void>> PraiseDesk::withdraw(qint64 praiseId, const QString &why)
{
    auto future = worker().run([praiseId, why](Connection &connection) {
        PraiseStore().withdraw(connection, praiseId, why);
    });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}

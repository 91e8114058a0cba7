// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/championdesk.h"

#include "common/siteday.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "leaderboards/championstore.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int mostListed = 5000;
constexpr int mostPlaces = 200;

}

ChampionDesk::ChampionDesk(DbWorker &worker, Rights rights, ClosingModel::Word word,
                           QObject *parent)
    : AwardDesk(
        worker,
        {QStringLiteral("closings"), QStringLiteral("champions"), QStringLiteral("adjustments")},
        parent),
      m_rights(rights), m_closings(std::move(word))
{}

int ChampionDesk::waitingCount() const
{
    return int(std::ranges::count_if(m_closings.rows(), [](const BoardClosing &one) {
        return one.mayHandOut() || one.openAdjustments > 0;
    }));
}

void ChampionDesk::setDays(int days)
{
    m_days = days;
    look();
}

void ChampionDesk::refresh()
{
    if (!m_rights.mayClose)
        return look();
    const auto close = [](Connection &connection) { return ChampionStore().closeDue(connection); };
    whenDone(worker().run(close), this, [this](const Result<int> &closed) {
        if (!closed)
            Q_EMIT failed(closed.error());
        look();
    });
}

void ChampionDesk::look()
{
    const auto read = [days = m_days](Connection &connection) {
        return ChampionStore().list(connection, siteToday(connection).addDays(-days), mostListed);
    };
    whenDone(worker().run(read), this,
             [this, number = nextLook()](const Result<std::vector<BoardClosing>> &closings) {
                 if (!isLastLook(number))
                     return;
                 if (!closings)
                     return Q_EMIT failed(closings.error());
                 m_closings.replace(*closings);
                 Q_EMIT looked();
             });
}

template <class T>
QFuture<Result<T>> ChampionDesk::thenLook(QFuture<Result<T>> future)
{
    whenDone(future, this, [this](const Result<T> &) { look(); });
    return future;
}

QFuture<Result<ClosingWhy>> ChampionDesk::why(qint64 closingId)
{
    return worker().run([closingId, compares = m_rights.mayCompare](Connection &connection) {
        return connection.readTogether([closingId, compares](Connection &open) {
            return ChampionStore().load(open, closingId, mostPlaces, compares);
        });
    });
}

QFuture<Result<qint64>> ChampionDesk::close(const QString &code, QDate from)
{
    return thenLook(worker().run([code, from](Connection &connection) {
        return ChampionStore().close(connection, code, from);
    }));
}

QFuture<Result<void>> ChampionDesk::handOut(qint64 championId)
{
    return thenLook(worker().run([championId](Connection &connection) {
        ChampionStore().handOut(connection, championId, 0);
    }));
}

QFuture<Result<void>> ChampionDesk::sign(qint64 championId, const QString &signature)
{
    return thenLook(worker().run([championId, signature](Connection &connection) {
        ChampionStore().sign(connection, championId, signature);
    }));
}

QFuture<Result<void>> ChampionDesk::recordSpeech(qint64 championId, const QString &skipped)
{
    return thenLook(worker().run([championId, skipped](Connection &connection) {
        ChampionStore().recordSpeech(connection, championId, skipped);
    }));
}

QFuture<Result<int>> ChampionDesk::settle(qint64 closingId, const QString &why)
{
    return thenLook(worker().run([closingId, why](Connection &connection) {
        return ChampionStore().settle(connection, closingId, why);
    }));
}

QFuture<Result<qint64>> ChampionDesk::takeBack(qint64 championId, const QString &why)
{
    return thenLook(worker().run([championId, why](Connection &connection) {
        return ChampionStore().takeBack(connection, championId, why);
    }));
}

QFuture<Result<std::vector<PrizeVersion>>> ChampionDesk::prizes()
{
    return worker().run([](Connection &connection) { return ChampionStore().prizes(connection); });
}

QFuture<Result<qint64>> ChampionDesk::setPrize(const PrizeVersion &prize)
{
    return thenLook(worker().run(
        [prize](Connection &connection) { return ChampionStore().setPrize(connection, prize); }));
}

}

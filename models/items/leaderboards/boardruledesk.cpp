// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardruledesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "leaderboards/boardrulestore.h"
#include "leaderboards/boardstore.h"
#include "leaderboards/championstore.h"

#include <algorithm>

namespace banzhang {
namespace {

struct Seen
{
    std::vector<BoardVersion> versions;
    std::vector<PrizeVersion> prizes;
    BoardSetting setting;
};

Seen readRules(Connection &connection)
{
    const BoardRuleStore store;
    return {store.versions(connection), ChampionStore().prizes(connection),
            store.setting(connection)};
}

}

BoardRuleDesk::BoardRuleDesk(DbWorker &worker, bool mayChange, BoardRuleModel::Word rule,
                             PrizeModel::Word prize, QObject *parent)
    : QObject(parent), m_worker(worker), m_mayChange(mayChange), m_versions(std::move(rule)),
      m_prizes(std::move(prize))
{}

const BoardVersion *BoardRuleDesk::inForce(BoardCode code) const
{
    const auto found = std::ranges::find_if(m_versions.rows(), [code](const BoardVersion &one) {
        return one.isInForce && one.code == code;
    });
    return found == m_versions.rows().end() ? nullptr : &*found;
}

void BoardRuleDesk::refresh()
{
    const auto read = [](Connection &connection) { return connection.readTogether(readRules); };
    whenDone(m_worker.run(read), this, [this, look = ++m_look](const Result<Seen> &seen) {
        if (look != m_look)
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_setting = seen->setting;
        m_versions.replace(seen->versions);
        m_prizes.replace(seen->prizes);
        Q_EMIT looked();
    });
}

template <class T>
QFuture<Result<T>> BoardRuleDesk::thenLook(QFuture<Result<T>> future)
{
    whenDone(future, this, [this](const Result<T> &done) {
        refresh();
        if (done)
            Q_EMIT changed();
    });
    return future;
}

QFuture<Result<void>> BoardRuleDesk::save(BoardCode code, const QDate &from, const BoardRule &rule)
{
    return thenLook(m_worker.run([code, from, rule](Connection &connection) {
        BoardStore().saveRule(connection, code, from, rule);
    }));
}

QFuture<Result<void>> BoardRuleDesk::saveSetting(const BoardSetting &setting)
{
    return thenLook(m_worker.run(
        [setting](Connection &connection) { BoardRuleStore().saveSetting(connection, setting); }));
}

QFuture<Result<qint64>> BoardRuleDesk::setPrize(const PrizeVersion &prize)
{
    return thenLook(m_worker.run(
        [prize](Connection &connection) { return ChampionStore().setPrize(connection, prize); }));
}

}

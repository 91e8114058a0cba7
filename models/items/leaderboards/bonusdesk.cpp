// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/bonusdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "leaderboards/bonusstore.h"

#include <algorithm>

namespace banzhang {

BonusDesk::BonusDesk(DbWorker &worker, Rights rights, Words words, QDate month, QObject *parent)
    : AwardDesk(worker, {QStringLiteral("bonus")}, parent), m_rights(rights),
      m_members(std::move(words.member)), m_spreads(std::move(words.spread)), m_month(month)
{}

int BonusDesk::openCount() const
{
    return int(std::ranges::count_if(
        m_members.rows(), [](const BonusMember &one) { return one.mayGive && !one.isGiven(); }));
}

void BonusDesk::setMonth(QDate month)
{
    m_month = month;
    refresh();
}

void BonusDesk::refresh()
{
    using Seen = std::pair<BonusTerms, std::vector<BonusMember>>;
    const auto read = [month = m_month](Connection &connection) {
        return connection.readTogether([month](Connection &open) {
            const BonusStore store;
            return Seen(store.terms(open, month), store.members(open, month));
        });
    };
    whenDone(worker().run(read), this, [this, number = nextLook()](const Result<Seen> &seen) {
        if (!isLastLook(number))
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_terms = seen->first;
        m_members.setMembers(seen->second);
        m_spreads.setSpreads(spreadsOf(seen->second));
        Q_EMIT looked();
    });
}

QFuture<Result<qint64>> BonusDesk::give(const BonusMember &member, const BonusDraft &draft)
{
    auto future = worker().run([month = m_month, member, draft](Connection &connection) {
        return BonusStore().give(connection, month, member, draft);
    });
    whenDone(future, this, [this](const Result<qint64> &) { refresh(); });
    return future;
}

QFuture<Result<std::vector<BonusVersion>>> BonusDesk::history(const BonusMember &member)
{
    return worker().run([month = m_month, member](Connection &connection) {
        return BonusStore().history(connection, month, member.teamId, member.agentId);
    });
}

QFuture<Result<void>> BonusDesk::setRange(int least, int most)
{
    auto future = worker().run(
        [least, most](Connection &connection) { BonusStore().setRange(connection, least, most); });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}

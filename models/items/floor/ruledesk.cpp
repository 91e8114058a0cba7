// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/ruledesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/rulestore.h"

namespace banzhang {
namespace {

RuleDesk::Names namesOf(const std::vector<RuleScope> &scopes)
{
    RuleDesk::Names names;
    for (const RuleScope &scope : scopes)
        names.emplace_back(scope.name, scope.id);
    return names;
}

void apply(Connection &connection, const RuleChange &change)
{
    const RuleStore store;
    switch (change.deed) {
    case RuleChange::Deed::SetThreshold: return store.setThreshold(connection, change.threshold);
    case RuleChange::Deed::EndThreshold:
        return store.endThreshold(connection, change.threshold.id, change.threshold.from);
    case RuleChange::Deed::SetReason: return store.setReason(connection, change.reason);
    case RuleChange::Deed::EndReason:
        return store.endReason(connection, change.reason.code, change.reason.from);
    case RuleChange::Deed::SetCadence: return store.setRingCadence(connection, change.cadenceMs);
    }
}

}

struct RuleDesk::Book
{
    FloorRules rules;
    int ringCadenceMs = 0;
    Names queues, teams;
};

RuleDesk::RuleDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

RuleDesk::~RuleDesk() = default;

void RuleDesk::reload()
{
    const auto read = m_worker.run([](Connection &connection) {
        const RuleStore store;
        return Book{store.rules(connection), store.ringCadence(connection),
                    namesOf(store.queues(connection)), namesOf(store.teams(connection))};
    });
    whenDone(read, this, [this](const Result<Book> &book) {
        if (!book) {
            Q_EMIT loadFailed(book.error());
            return;
        }
        m_rules = book->rules;
        m_ringCadenceMs = book->ringCadenceMs;
        m_queues = book->queues;
        m_teams = book->teams;
        Q_EMIT loaded();
    });
}

QFuture<Result<void>> RuleDesk::save(const std::vector<RuleChange> &changes)
{
    auto future = m_worker.run([changes](Connection &connection) {
        connection.transaction([&changes](Connection &open) {
            for (const RuleChange &change : changes)
                apply(open, change);
        });
    });
    whenDone(future, this, [this](const Result<void> &saved) {
        if (saved)
            reload();
    });
    return future;
}

}

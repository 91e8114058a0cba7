// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisaldesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/appraisalstore.h"
#include "floor/figurerulestore.h"
#include "floor/rulestore.h"

namespace banzhang {

AppraisalDesk::AppraisalDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker)
{}

// Also when it was refused: somebody else was first then, and the lists should show it.
template <class T>
QFuture<Result<T>> AppraisalDesk::telling(QFuture<Result<T>> future,
                                          void (AppraisalDesk::*changed)())
{
    whenDone(future, this, [this, changed](const Result<T> &) { Q_EMIT(this->*changed)(); });
    return future;
}

QFuture<Result<OddDay>> AppraisalDesk::oddDay(const QDate &day)
{
    return m_worker.run(
        [day](Connection &connection) { return AppraisalStore().oddDay(connection, day); });
}

QFuture<Result<std::vector<FigurePiece>>> AppraisalDesk::pieces(const OddFigure &odd,
                                                                const QDate &day)
{
    return m_worker.run([day, metric = odd.metric, agent = odd.agentId](Connection &connection) {
        return AppraisalStore().pieces(connection, day, metric, agent);
    });
}

QFuture<Result<std::vector<Appraisal>>> AppraisalDesk::entries(const AppraisalQuery &query)
{
    return m_worker.run(
        [query](Connection &connection) { return AppraisalStore().entries(connection, query); });
}

QFuture<Result<AppraisalId>> AppraisalDesk::enterFigure(const OddFigure &odd, const QDate &day,
                                                        const QString &comment)
{
    const auto enter = [day, metric = odd.metric, agent = odd.agentId,
                        comment](Connection &connection) {
        return AppraisalStore().enterFigure(connection, agent, day, metric, comment);
    };
    return telling(m_worker.run(enter), &AppraisalDesk::entriesChanged);
}

QFuture<Result<AppraisalId>> AppraisalDesk::enterAlarm(AlarmId alarm, const QString &standard,
                                                       int points, const QString &comment)
{
    const auto enter = [alarm, standard, points, comment](Connection &connection) {
        return AppraisalStore().enterAlarm(connection, alarm, standard, points, comment);
    };
    return telling(m_worker.run(enter), &AppraisalDesk::entriesChanged);
}

QFuture<Result<void>> AppraisalDesk::confirm(AppraisalId entry, const QString &note)
{
    return telling(m_worker.run([entry, note](Connection &connection) {
        AppraisalStore().confirm(connection, entry, note);
    }),
                   &AppraisalDesk::entriesChanged);
}

QFuture<Result<void>> AppraisalDesk::withdraw(AppraisalId entry, const QString &why)
{
    return telling(m_worker.run([entry, why](Connection &connection) {
        AppraisalStore().withdraw(connection, entry, why);
    }),
                   &AppraisalDesk::entriesChanged);
}

QFuture<Result<FigureRuleBook>> AppraisalDesk::rules()
{
    return m_worker.run([](Connection &connection) {
        FigureRuleBook book{FigureRuleStore().rules(connection), {}};
        for (const RuleScope &team : RuleStore().teams(connection))
            book.teams.emplace_back(team.name, team.id);
        return book;
    });
}

QFuture<Result<void>> AppraisalDesk::setRule(const FigureRule &rule)
{
    // Ending the version before and beginning this one is one statement.
    return telling(m_worker.run([rule](Connection &connection) {
        (void)FigureRuleStore().set(connection, rule);
    }),
                   &AppraisalDesk::rulesChanged);
}

QFuture<Result<void>> AppraisalDesk::endRule(FigureRuleId rule, const QDate &from)
{
    return telling(m_worker.run([rule, from](Connection &connection) {
        FigureRuleStore().end(connection, rule, from);
    }),
                   &AppraisalDesk::rulesChanged);
}

}

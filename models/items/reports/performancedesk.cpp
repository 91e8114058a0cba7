// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performancedesk.h"

#include "common/tablefile.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "reports/performancestore.h"

#include <iterator>

namespace banzhang {

PerformanceDesk::PerformanceDesk(DbWorker &worker, Rights rights, PerformanceModel::Word word,
                                 QDate month, QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights), m_totals(std::move(word)), m_month(month)
{}

void PerformanceDesk::setMonth(QDate month)
{
    m_month = month;
    refresh();
}

void PerformanceDesk::refresh()
{
    const auto read = [month = m_month](Connection &connection) {
        return connection.readTogether([month](Connection &open) {
            const PerformanceStore store;
            Seen seen{store.totals(open, month), store.schemes(open), store.closedAt(open, month),
                      store.today(open)};
            std::vector<PerformanceTotal> teams = store.teams(open, month);
            std::ranges::move(teams, std::back_inserter(seen.totals));
            return seen;
        });
    };
    whenDone(m_worker.run(read), this, [this, look = ++m_look](const Result<Seen> &seen) {
        if (look != m_look)
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_seen = *seen;
        m_totals.replace(m_seen.totals);
        Q_EMIT looked();
    });
}

template <class T>
QFuture<Result<T>> PerformanceDesk::thenRefresh(QFuture<Result<T>> future)
{
    whenDone(future, this, [this](const Result<T> &) { refresh(); });
    return future;
}

QFuture<Result<MarkFile>> PerformanceDesk::readFile(const QString &path)
{
    return m_worker.run([path](Connection &) {
        Result<MarkFile> file = readTableFile(path).and_then(&readMarks);
        if (!file)
            throw DbError(file.error());
        return *file;
    });
}

QFuture<Result<MarkImport>> PerformanceDesk::takeMarks(const QString &file, const MarkFile &read)
{
    return thenRefresh(m_worker.run([file, read](Connection &connection) {
        return PerformanceStore().takeMarks(connection, file, read);
    }));
}

QFuture<Result<qint64>> PerformanceDesk::decide(const PerformanceTotal &total,
                                                const QString &outcome, const QString &reason)
{
    return thenRefresh(
        m_worker.run([month = m_month, total, outcome, reason](Connection &connection) {
            return PerformanceStore().decide(connection, month, total, outcome, reason);
        }));
}

QFuture<Result<qint64>> PerformanceDesk::saveScheme(const QString &post, QDate from,
                                                    const std::vector<PerformancePart> &parts)
{
    return thenRefresh(m_worker.run([post, from, parts](Connection &connection) {
        return PerformanceStore().saveScheme(connection, post, from, parts);
    }));
}

}

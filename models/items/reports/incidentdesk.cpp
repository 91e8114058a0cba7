// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidentdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "reports/incidentstore.h"

namespace banzhang {

IncidentDesk::IncidentDesk(DbWorker &worker, Rights rights, IncidentModel::Word word,
                           const ReportSpan &span, QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights), m_incidents(std::move(word)),
      m_span(span)
{}

void IncidentDesk::setSpan(const ReportSpan &span)
{
    m_span = span;
    refresh();
}

void IncidentDesk::refresh()
{
    using Seen = std::vector<Incident>;
    const auto read = [span = m_span](Connection &connection) {
        return IncidentStore().list(connection, span);
    };
    whenDone(m_worker.run(read), this, [this, look = ++m_look](const Result<Seen> &seen) {
        if (look != m_look)
            return;
        if (!seen)
            return Q_EMIT failed(seen.error());
        m_incidents.replace(*seen);
        Q_EMIT looked();
    });
}

template <class T>
QFuture<Result<T>> IncidentDesk::thenRefresh(QFuture<Result<T>> future)
{
    whenDone(future, this, [this](const Result<T> &) { refresh(); });
    return future;
}

QFuture<Result<qint64>> IncidentDesk::save(const Incident &incident)
{
    return thenRefresh(m_worker.run(
        [incident](Connection &connection) { return IncidentStore().save(connection, incident); }));
}

QFuture<Result<qint64>> IncidentDesk::addEntry(qint64 incidentId, const QDateTime &at,
                                               const QString &text)
{
    return thenRefresh(m_worker.run([incidentId, at, text](Connection &connection) {
        return IncidentStore().addEntry(connection, incidentId, at, text);
    }));
}

QFuture<Result<void>> IncidentDesk::close(qint64 incidentId, const QString &conclusion)
{
    return thenRefresh(m_worker.run([incidentId, conclusion](Connection &connection) {
        IncidentStore().close(connection, incidentId, conclusion);
    }));
}

}

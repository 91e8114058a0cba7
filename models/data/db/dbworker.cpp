// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"

namespace banzhang {

DbWorker::DbWorker(QString target, QString application, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_application(std::move(application)),
      m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(m_application);
    m_thread.start();
}

DbWorker::~DbWorker()
{
    m_stopping = true;
    // The connection must be closed where it was used.
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DbWorker::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(job), Qt::QueuedConnection);
}

Connection &DbWorker::connection()
{
    if (!m_connection || !m_connection->isOpen())
        m_connection = std::make_unique<Connection>(Connection::open(m_target, m_application));
    try {
        // A session that the server closed while it was idle shows only now.
        if (m_connection->takeNotifications().isEmpty() && !m_connection->isOpen())
            m_connection->execute("SELECT");
    } catch (const DbError &) {
        m_connection = std::make_unique<Connection>(Connection::open(m_target, m_application));
    }
    noteOnline();
    return *m_connection;
}

void DbWorker::noteOnline()
{
    if (!std::exchange(m_online, true))
        Q_EMIT cameOnline();
}

void DbWorker::noteProblem(const Problem &problem)
{
    if (problem.kind == ProblemKind::Offline && std::exchange(m_online, false))
        Q_EMIT wentOffline(QDateTime::currentDateTimeUtc(), problem.text);
}

}

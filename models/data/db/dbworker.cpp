// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"

#include <sys/socket.h>

namespace banzhang {
namespace {

constexpr int patienceMs = 1500;

}

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
    post([this] { close(); }); // where it was used
    post([this] { m_thread.quit(); });
    if (m_thread.wait(patienceMs))
        return;
    {
        // Its read ends at once, whatever the server does.
        const QMutexLocker lock(&m_socketLock);
        if (m_socket >= 0)
            shutdown(m_socket, SHUT_RDWR);
    }
    m_thread.wait();
}

void DbWorker::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(job), Qt::QueuedConnection);
}

Connection &DbWorker::connection()
{
    if (!m_connection || !m_connection->isOpen())
        reopen();
    try {
        // A session that the server closed while it was idle shows only now.
        if (m_connection->takeNotifications().isEmpty() && !m_connection->isOpen())
            m_connection->execute("SELECT");
    } catch (const DbError &) {
        reopen();
    }
    noteOnline();
    return *m_connection;
}

void DbWorker::reopen()
{
    close();
    m_connection = std::make_unique<Connection>(Connection::open(m_target, m_application));
    const QMutexLocker lock(&m_socketLock);
    if (m_stopping) // nobody waits for the answer any longer, but somebody for the end
        throw DbError({ProblemKind::Offline, QStringLiteral("The program ends."), {}, {}, {}, {}});
    m_socket = m_connection->socket();
}

void DbWorker::close()
{
    const QMutexLocker lock(&m_socketLock);
    m_socket = -1;
    m_connection.reset();
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

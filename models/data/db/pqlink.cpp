// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pqlink.h"

#include <libpq-fe.h>

#include <QSocketNotifier>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int firstDelayMs = 1000;
constexpr int longestDelayMs = 15000;
constexpr int patienceMs = 10000;

void ignoreNotice(void *, const PGresult *) {}

}

void PqLink::Close::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PqLink::PqLink(QString target, QString channel, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_channel(std::move(channel))
{
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PqLink::start);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("The server does not answer.")); });
}

PqLink::~PqLink() = default;

void PqLink::start()
{
    close();
    const QByteArray target = m_target.toUtf8();
    const char *const keys[] = {
        "keepalives_idle",           "keepalives_interval", "keepalives_count", "tcp_user_timeout",
        "fallback_application_name", "client_encoding",     "dbname",           nullptr};
    const char *const values[] = {
        "5", "5", "3", "15000", "banzhang live", "UTF8", target.constData(), nullptr};
    m_connection.reset(PQconnectStartParams(keys, values, 1));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
        return;
    }
    PQsetNoticeReceiver(m_connection.get(), ignoreNotice, nullptr);
    m_patience.start(patienceMs);
    watch(PQsocket(m_connection.get()), true);
}

void PqLink::reconnectNow()
{
    if (!m_connected)
        start();
}

QDateTime PqLink::nextAttemptAt() const
{
    return m_retry.isActive() ? QDateTime::currentDateTimeUtc().addMSecs(m_retry.remainingTime())
                              : QDateTime();
}

void PqLink::watch(int socket, bool forWriting)
{
    m_notifier = std::make_unique<QSocketNotifier>(socket, forWriting ? QSocketNotifier::Write
                                                                      : QSocketNotifier::Read);
    // Queued: the notifier is replaced by what it triggers.
    connect(m_notifier.get(), &QSocketNotifier::activated, this,
            m_connected ? &PqLink::read : &PqLink::poll, Qt::QueuedConnection);
}

void PqLink::poll()
{
    if (!m_connection || m_connected)
        return;
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING: watch(PQsocket(m_connection.get()), false); break;
    case PGRES_POLLING_WRITING: watch(PQsocket(m_connection.get()), true); break;
    case PGRES_POLLING_OK: listen(); break;
    default: fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
    }
}

void PqLink::listen()
{
    m_patience.stop();
    const QByteArray channel = m_channel.toUtf8();
    char *quoted =
        PQescapeIdentifier(m_connection.get(), channel.constData(), size_t(channel.size()));
    const QByteArray sql = QByteArrayLiteral("LISTEN ") + quoted;
    PQfreemem(quoted);
    // One short round trip; after it nothing on this connection ever waits.
    PGresult *result = PQexec(m_connection.get(), sql.constData());
    const bool listening = PQresultStatus(result) == PGRES_COMMAND_OK;
    PQclear(result);
    if (!listening) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
        return;
    }
    m_connected = true;
    m_attempts = 0;
    watch(PQsocket(m_connection.get()), false);
    Q_EMIT connected();
}

void PqLink::read()
{
    if (!m_connected)
        return;
    if (PQconsumeInput(m_connection.get()) != 1 || PQstatus(m_connection.get()) != CONNECTION_OK) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
        return;
    }
    while (PGnotify *notify = PQnotifies(m_connection.get())) {
        const QString payload = QString::fromUtf8(notify->extra);
        PQfreemem(notify);
        Q_EMIT notified(payload);
    }
}

void PqLink::fail(const QString &why)
{
    close();
    m_retry.start(std::min(longestDelayMs, firstDelayMs << std::min(m_attempts, 4)));
    ++m_attempts;
    Q_EMIT lost(why);
}

void PqLink::close()
{
    m_retry.stop();
    m_patience.stop();
    m_notifier.reset();
    m_connection.reset();
    m_connected = false;
}

}

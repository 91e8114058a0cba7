// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pqlink.h"

#include <libpq-fe.h>

#include <QSocketNotifier>

#include <algorithm>
#include <vector>

namespace banzhang {
namespace {

constexpr int firstDelayMs = 1000;
constexpr int longestDelayMs = 15000;
constexpr int patienceMs = 10000;

void ignoreNotice(void *, const PGresult *) {}

// libpq tries the hosts of a list in turn, but waits for ever on one that does not answer when the
// caller polls. So each attempt begins with another one.
QByteArray rotated(const char *list, int by)
{
    QList<QByteArray> hosts = QByteArray(list).split(',');
    std::rotate(hosts.begin(), hosts.begin() + by % hosts.size(), hosts.end());
    return hosts.join(',');
}

bool isHostList(const QByteArray &keyword)
{
    return keyword == "host" || keyword == "hostaddr" || keyword == "port";
}

// The target's keywords and values, its hosts beginning with the attempt's.
std::vector<std::pair<QByteArray, QByteArray>> settings(const QString &target, int attempt)
{
    std::vector<std::pair<QByteArray, QByteArray>> found{
        {"keepalives_idle", "5"},
        {"keepalives_interval", "5"},
        {"keepalives_count", "3"},
        {"tcp_user_timeout", "15000"},
        {"fallback_application_name", "banzhang live"},
        {"client_encoding", "UTF8"}};
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(target.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options) { // a database's name, or nonsense that libpq will explain
        found.emplace_back("dbname", target.toUtf8());
        return found;
    }
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            found.emplace_back(option->keyword, isHostList(option->keyword)
                                                    ? rotated(option->val, attempt)
                                                    : QByteArray(option->val));
    }
    return found;
}

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
    const auto chosen = settings(m_target, m_attempts);
    std::vector<const char *> keys, values;
    for (const auto &[key, value] : chosen) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    m_connection.reset(PQconnectStartParams(keys.data(), values.data(), 1));
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
            m_subscribing ? &PqLink::read : &PqLink::poll, Qt::QueuedConnection);
}

void PqLink::poll()
{
    if (!m_connection || m_subscribing)
        return;
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING: watch(PQsocket(m_connection.get()), false); break;
    case PGRES_POLLING_WRITING: watch(PQsocket(m_connection.get()), true); break;
    case PGRES_POLLING_OK: subscribe(); break;
    default: fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
    }
}

void PqLink::subscribe()
{
    const QByteArray channel = m_channel.toUtf8();
    char *quoted =
        PQescapeIdentifier(m_connection.get(), channel.constData(), size_t(channel.size()));
    const QByteArray sql = QByteArrayLiteral("LISTEN ") + quoted;
    PQfreemem(quoted);
    if (PQsendQuery(m_connection.get(), sql.constData()) != 1) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
        return;
    }
    m_subscribing = true;
    watch(PQsocket(m_connection.get()), false);
}

// The answer to LISTEN is there: from now on there are only notifications.
void PqLink::listening()
{
    bool accepted = true;
    while (PGresult *result = PQgetResult(m_connection.get())) {
        accepted = accepted && PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
    }
    if (!accepted) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
        return;
    }
    m_patience.stop();
    m_connected = true;
    m_attempts = 0;
    Q_EMIT connected();
}

void PqLink::read()
{
    if (!m_subscribing)
        return;
    if (PQconsumeInput(m_connection.get()) != 1 || PQstatus(m_connection.get()) != CONNECTION_OK) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed());
        return;
    }
    if (!m_connected) {
        if (PQisBusy(m_connection.get()) == 0)
            listening();
        if (!m_connected)
            return;
    }
    while (PGnotify *notify = m_connection ? PQnotifies(m_connection.get()) : nullptr) {
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
    m_subscribing = false;
    m_connected = false;
}

}

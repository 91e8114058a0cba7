// SPDX-License-Identifier: GPL-3.0-or-later
#include "amiclient.h"

#include <QDateTime>

namespace banzhang {

namespace {

constexpr int bootWaitMs = 3000;
constexpr QByteArrayView askPrefix = "banzhang-ask-";

// A line end in a name would be a header of its own.
QByteArray clean(QByteArray value)
{
    return value.replace('\r', "").replace('\n', "");
}

}

AmiClient::AmiClient(AmiOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_backOffMs(m_options.firstBackOffMs)
{
    for (QTimer *timer : {&m_retry, &m_bootWait})
        timer->setSingleShot(true);
    m_refresh.setInterval(m_options.refreshMs);
    m_alive.setInterval(std::min(m_options.pingMs, 1000));
    connect(&m_retry, &QTimer::timeout, this, &AmiClient::open);
    connect(&m_alive, &QTimer::timeout, this, &AmiClient::keepAlive);
    connect(&m_bootWait, &QTimer::timeout, this, &AmiClient::askForState);
    connect(&m_refresh, &QTimer::timeout, this, [this] { send("QueueStatus"); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &AmiClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this,
            [this] { lose(QStringLiteral("The switch closed the connection")); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { lose(m_socket.errorString()); });
}

AmiClient::~AmiClient()
{
    m_socket.disconnect(this); // a socket that dies says so, when nothing else is left
}

void AmiClient::start()
{
    m_stopped = false;
    open();
}

void AmiClient::stop()
{
    m_stopped = true;
    for (QTimer *timer : {&m_retry, &m_alive, &m_bootWait, &m_refresh})
        timer->stop();
    if (m_loggedIn)
        send("Logoff");
    m_socket.disconnectFromHost();
}

void AmiClient::open()
{
    m_parser = AmiParser();
    m_loggedIn = false;
    m_bannered = false;
    m_heardAt = QDateTime::currentMSecsSinceEpoch();
    m_socket.connectToHost(m_options.host, m_options.port);
    m_alive.start();
}

void AmiClient::lose(const QString &why)
{
    if (m_stopped || m_retry.isActive())
        return;
    for (QTimer *timer : {&m_alive, &m_bootWait, &m_refresh})
        timer->stop();
    m_loggedIn = false;
    m_retry.start(m_backOffMs);
    m_backOffMs = std::min(m_options.longestBackOffMs, m_backOffMs * 2);
    m_socket.abort();
    Q_EMIT disconnected(why);
}

void AmiClient::read()
{
    m_heardAt = QDateTime::currentMSecsSinceEpoch();
    const std::vector<AmiMessage> messages = m_parser.feed(m_socket.readAll());
    if (m_parser.isBroken())
        return lose(QStringLiteral("This is no Asterisk manager interface"));
    if (m_parser.hasBanner() && !m_bannered) {
        m_bannered = true;
        send("Login", "Username: " + clean(m_options.user.toUtf8())
                          + "\r\nSecret: " + clean(m_options.secret) + "\r\nEvents: on\r\n");
    }
    for (const AmiMessage &message : messages)
        take(message);
}

void AmiClient::take(const AmiMessage &message)
{
    if (askedBy(message)) {
        Q_EMIT answered(message);
        return;
    }
    if (message.isResponse())
        return takeResponse(message);
    if (message.event().isEmpty())
        return;
    Q_EMIT received(message);
    if (message.is("FullyBooted") && m_loggedIn) {
        m_bootWait.stop();
        askForState();
    }
}

void AmiClient::takeResponse(const AmiMessage &message)
{
    const QByteArray action = message.value("ActionID");
    const bool success = message.value("Response") == "Success";
    if (action == "banzhang-Login" && !success) {
        const QString why = message.text("Message");
        lose(why);
        Q_EMIT refused(why);
    } else if (action == "banzhang-Login") {
        m_loggedIn = true;
        m_backOffMs = m_options.firstBackOffMs;
        m_bootWait.start(bootWaitMs);
        m_refresh.start();
        Q_EMIT connected();
    } else if (action == "banzhang-QueueStatus" && !success) {
        m_bootWait.start(bootWaitMs); // the queues are not loaded yet
    }
}

void AmiClient::askForState()
{
    if (!m_loggedIn)
        return;
    send("QueueStatus");
    send("CoreShowChannels");
}

void AmiClient::ask(qint64 number, const QByteArray &action, const Headers &headers)
{
    if (!m_loggedIn)
        return;
    QByteArray text = "Action: " + action + "\r\nActionID: " + askPrefix.toByteArray()
                      + QByteArray::number(number) + '-' + action + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + clean(value) + "\r\n";
    m_socket.write(text + "\r\n");
}

std::optional<AmiClient::Asked> AmiClient::askedBy(const AmiMessage &message)
{
    const QByteArray id = message.value("ActionID");
    if (!id.startsWith(askPrefix))
        return std::nullopt;
    const QList<QByteArray> parts = id.mid(askPrefix.size()).split('-');
    return Asked{parts.value(0).toLongLong(), parts.value(1)};
}

void AmiClient::send(const QByteArray &action, const QByteArray &headers)
{
    m_socket.write("Action: " + action + "\r\nActionID: banzhang-" + action + "\r\n" + headers
                   + "\r\n");
}

qint64 AmiClient::silentMs() const
{
    return std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - m_heardAt);
}

void AmiClient::keepAlive()
{
    const qint64 silent = QDateTime::currentMSecsSinceEpoch() - m_heardAt;
    if (silent > m_options.deadMs)
        return lose(QStringLiteral("The switch does not answer"));
    if (m_loggedIn && silent > m_options.pingMs)
        send("Ping");
}

}

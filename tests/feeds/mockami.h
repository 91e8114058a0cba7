// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amiroad.h"
#include "mockdeeds.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace banzhang::test {

// Like QTest::qWaitFor, without its naps: the event loop runs at full speed.
template <class Predicate>
[[nodiscard]] bool runUntil(Predicate predicate, int timeoutMs)
{
    QEventLoop loop;
    QTimer check, end;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (predicate())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    check.start(5);
    end.start(timeoutMs);
    loop.exec();
    return predicate();
}

// An Asterisk that plays a recorded stream: banner, log-in, then the bytes as fast as they are
// taken, cut into pieces. Its clock is that of the record, in whole seconds; it moves on only when
// the client has taken all of a second's messages.
class MockAmi final : public QObject
{
public:
    explicit MockAmi(const AmiCapture *capture) : m_capture(capture)
    {
        if (!m_server.listen(QHostAddress::LocalHost, 0))
            qFatal("Cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        connect(&m_pump, &QTimer::timeout, this, [this] { pump(); });
    }

    ~MockAmi() override
    {
        if (m_client)
            m_client->disconnect();
    }

    void setCapture(const AmiCapture *capture)
    {
        m_capture = capture;
        m_next = 0;
        m_ends.clear();
    }
    void cutTo(int bytes) { m_cut = bytes; }
    // How many messages the client has taken, so that the clock can wait for it.
    void waitFor(std::function<qint64()> taken) { m_taken = std::move(taken); }
    // What people command goes there; else every action is fine.
    void obey(MockDeeds *deeds) { m_deeds = deeds; }
    void refuseLogin(bool refuse = true) { m_refuse = refuse; }
    void hangAfter(size_t pieces) { m_hangAfter = pieces; }
    void drop()
    {
        if (m_client)
            m_client->abort();
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] qint64 clock() const { return m_clock; }
    [[nodiscard]] bool isDone() const { return m_next >= m_capture->times.size(); }
    [[nodiscard]] size_t pieces() const { return m_next; }
    // The client has taken everything that was sent.
    [[nodiscard]] bool isTaken() const { return !m_taken || m_taken() >= m_sent; }
    // From now on nothing is answered.
    void goDeaf() { m_deaf = true; }
    [[nodiscard]] QByteArray secret() const { return m_secret; }
    [[nodiscard]] const QList<QByteArray> &actions() const { return m_actions; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void accept()
    {
        m_client = m_server.nextPendingConnection();
        ++m_connections;
        m_buffer.clear();
        if (!m_capture->times.empty() && m_next < m_capture->times.size())
            m_clock = qint64(m_capture->times[m_next].second) * 1000;
        connect(m_client, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(m_client, &QTcpSocket::disconnected, m_client, [this, gone = m_client] {
            if (m_client == gone) {
                m_client = nullptr;
                m_pump.stop();
            }
            gone->deleteLater();
        });
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1); // no byte waits for another
        m_client->write("Asterisk Call Manager/11.0.0\r\n");
    }

    void read()
    {
        m_buffer += m_client->readAll();
        for (qsizetype end = 0; (end = m_buffer.indexOf("\r\n\r\n")) >= 0;) {
            const AmiMessage action(m_buffer.left(end));
            m_buffer.remove(0, end + 4);
            answer(action);
        }
    }

    void answer(const AmiMessage &action)
    {
        const QByteArray name = action.value("Action");
        m_actions.append(name);
        if (m_deaf)
            return;
        if (m_deeds && MockDeeds::knows(action)) {
            m_client->write(m_deeds->answer(action));
            return;
        }
        const QByteArray id = "ActionID: " + action.value("ActionID") + "\r\n";
        if (name == "Login" && m_refuse) {
            m_client->write("Response: Error\r\n" + id + "Message: Authentication failed\r\n\r\n");
            return;
        }
        m_client->write("Response: Success\r\n" + id + "Message: fine\r\n\r\n");
        if (name != "Login")
            return;
        m_secret = action.value("Secret");
        m_pump.start(0);
    }

    // One second of the record at a time, once the client has taken what was sent.
    void pump()
    {
        if (!m_client || m_client->bytesToWrite() > 0 || isDone() || m_next >= m_hangAfter)
            return;
        const auto second = qint64(m_capture->times[m_next].second);
        if (second * 1000 != m_clock) {
            if (!isTaken())
                return;
            m_clock = second * 1000;
        }
        const qint64 begin = m_capture->times[m_next].first;
        while (!isDone() && m_next < m_hangAfter
               && qint64(m_capture->times[m_next].second) == second)
            ++m_next;
        const qint64 end = isDone() ? m_capture->bytes.size() : m_capture->times[m_next].first;
        m_sent += wholeEvents(end) - wholeEvents(begin);
        for (qint64 at = begin; at < end; at += m_cut) {
            m_client->write(m_capture->bytes.mid(at, std::min<qint64>(m_cut, end - at)));
            m_client->flush();
        }
    }

    // Events that end before the offset; answers to actions are not handed on.
    [[nodiscard]] qint64 wholeEvents(qint64 offset)
    {
        const QByteArray &bytes = m_capture->bytes;
        for (qsizetype from = m_ends.empty() ? 0 : bytes.size(); from < bytes.size();) {
            const qsizetype end = bytes.indexOf("\r\n\r\n", from);
            if (end < 0)
                break;
            if (QByteArrayView(bytes).sliced(from).startsWith("Event: "))
                m_ends.push_back(end + 4);
            from = end + 4;
        }
        return std::ranges::upper_bound(m_ends, offset) - m_ends.begin();
    }

    const AmiCapture *m_capture;
    MockDeeds *m_deeds = nullptr;
    QTcpServer m_server;
    QTimer m_pump;
    QTcpSocket *m_client = nullptr;
    QByteArray m_buffer;
    QByteArray m_secret;
    std::vector<qint64> m_ends; // of the record's events
    QList<QByteArray> m_actions;
    size_t m_next = 0;
    size_t m_hangAfter = std::numeric_limits<size_t>::max();
    qint64 m_clock = 0;
    qint64 m_cut = 65536;
    std::function<qint64()> m_taken;
    qint64 m_sent = 0; // whole events
    int m_connections = 0;
    bool m_refuse = false;
    bool m_deaf = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

struct pg_conn;

namespace banzhang {

// A non-blocking connection in the caller's event loop that only LISTENs. It reconnects by itself
// with a back-off of 1, 2, 4 … 15 seconds, of several hosts with the next one first. A notification
// is a hint: fetch after it, and after every `connected`, because what was sent meanwhile is lost.
class PqLink final : public QObject
{
    Q_OBJECT

public:
    explicit PqLink(QString target, QString channel, QObject *parent = nullptr);
    ~PqLink() override;

    void start();
    void
    reconnectNow(); // the "try again" button: does not wait for the back-off; anew if it stands
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] int attempts() const { return m_attempts; } // failed since the last success
    [[nodiscard]] QDateTime nextAttemptAt() const;            // UTC, null when connected

Q_SIGNALS:
    void connected();
    void lost(const QString &why);
    void notified(const QString &payload);

private:
    void poll();
    void read();
    void fail(const QString &why);
    void close();
    void watch(int socket, bool forWriting);
    void subscribe();
    void listening();

    struct Close
    {
        void operator()(pg_conn *connection) const;
    };
    const QString m_target;
    const QString m_channel;
    std::unique_ptr<pg_conn, Close> m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    QTimer m_patience; // a connection attempt that never answers
    int m_attempts = 0;
    bool m_subscribing = false; // LISTEN was sent
    bool m_connected = false;
};

}

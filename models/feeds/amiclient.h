// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amimessage.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace banzhang {

struct AmiOptions
{
    QString host;
    quint16 port = 5038;
    QString user;
    QByteArray secret;
    int pingMs = 10000; // an idle connection says nothing: ask it
    int deadMs = 25000; // no answer for so long: it is dead
    int firstBackOffMs = 500;
    int longestBackOffMs = 15000;
    int refreshMs = 300000; // the whole state again: a reload of the queues tells nobody
};

// A connection to the manager interface that stays: logs in, waits until the switch is fully
// booted, asks for the whole state, passes every event on, and comes back after a loss.
class AmiClient final : public QObject
{
    Q_OBJECT

public:
    explicit AmiClient(AmiOptions options, QObject *parent = nullptr);
    ~AmiClient() override;

    void start();
    void stop();
    // Asks for members, callers and channels.
    void askForState();
    // How long the switch has said nothing, milliseconds.
    [[nodiscard]] qint64 silentMs() const;

    // An action that somebody waits for. `number` comes back with everything that answers it; such
    // messages are told by answered() only. Nothing is sent while the switch is away.
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    void ask(qint64 number, const QByteArray &action, const Headers &headers);
    struct Asked
    {
        qint64 number = 0;
        QByteArray action;
    };
    // What a message answers, or nothing when it answers no ask().
    [[nodiscard]] static std::optional<Asked> askedBy(const AmiMessage &message);

Q_SIGNALS:
    void received(const banzhang::AmiMessage &message);
    void answered(const banzhang::AmiMessage &message); // to an ask()
    void connected();                                   // logged in
    void disconnected(const QString &why);              // or never connected
    void refused(const QString &why);                   // wrong user or secret

private:
    void open();
    void lose(const QString &why);
    void read();
    void take(const AmiMessage &message);
    void takeResponse(const AmiMessage &message);
    void send(const QByteArray &action, const QByteArray &headers = {});
    void keepAlive();

    const AmiOptions m_options;
    QTcpSocket m_socket;
    AmiParser m_parser;
    QTimer m_retry;
    QTimer m_alive;
    QTimer m_bootWait; // for users who may not read FullyBooted
    QTimer m_refresh;
    qint64 m_heardAt = 0;
    int m_backOffMs;
    bool m_loggedIn = false;
    bool m_bannered = false;
    bool m_stopped = true;
};

}

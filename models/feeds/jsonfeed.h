// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "feedrunner.h"

#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace banzhang {

// Cuts bytes into lines and takes the JSON lines among them into the runner.
class JsonLines final
{
public:
    JsonLines(FeedRunner &runner, bool live) : m_runner(runner), m_live(live) {}
    void feed(const QByteArray &bytes);
    void end(); // a last line without its end is refused

private:
    void take(QByteArrayView line);

    FeedRunner &m_runner;
    const bool m_live; // a line without a time happens now
    QByteArray m_buffer;
    qint64 m_lineNo = 0;
    bool m_skipping = false;
};

// JSON lines as a source: a file, standard input, or a loopback socket that takes any number of
// writers.
class JsonFeed final : public QObject
{
    Q_OBJECT

public:
    explicit JsonFeed(FeedRunner &runner, QObject *parent = nullptr);
    ~JsonFeed() override;

    [[nodiscard]] Result<void> readFile(const QString &path);
    [[nodiscard]] Result<void> readStandardInput();
    // "127.0.0.1:PORT" or "[::1]:PORT"; any other address is refused. Port 0 takes a free one.
    [[nodiscard]] Result<void> listen(const QString &address);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void stop();

Q_SIGNALS:
    void over(); // the file, or the input, is at its end

private:
    void readSome();
    void accept();

    FeedRunner &m_runner;
    std::unique_ptr<JsonLines> m_lines;
    QFile m_file;
    QTimer m_timer;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTcpServer m_server;
    QHash<QTcpSocket *, std::shared_ptr<JsonLines>> m_writers;
};

}

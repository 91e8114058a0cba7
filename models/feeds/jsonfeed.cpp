// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfeed.h"

#include "jsonline.h"

#include <QTcpSocket>

#include <unistd.h>

namespace banzhang {

namespace {

constexpr qsizetype maxLine = 1024LL * 1024;
constexpr qint64 blockBytes = 64LL * 1024;
constexpr int maxWriters = 64;

// The host and port of "127.0.0.1:5099" or "[::1]:5099".
std::optional<std::pair<QHostAddress, quint16>> loopbackOf(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = address.mid(colon + 1).toUInt(&isNumber);
    QString host = address.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress ip(host);
    if (colon < 0 || !isNumber || port > 65535 || !ip.isLoopback())
        return std::nullopt;
    return std::pair(ip, quint16(port));
}

}

void JsonLines::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', from);
        if (end < 0)
            break;
        ++m_lineNo;
        if (m_skipping)
            m_runner.reject(m_lineNo, QStringLiteral("the line is too long"), {});
        else
            take(QByteArrayView(m_buffer).sliced(from, end - from).trimmed());
        m_skipping = false;
        from = end + 1;
    }
    m_buffer.remove(0, from);
    if (m_buffer.size() > maxLine) {
        m_skipping = true;
        m_buffer.clear();
    }
}

void JsonLines::end()
{
    if (!m_buffer.trimmed().isEmpty() || m_skipping) {
        ++m_lineNo;
        m_runner.reject(m_lineNo, QStringLiteral("half_written"), m_buffer.left(4096));
    }
    m_buffer.clear();
    m_skipping = false;
}

void JsonLines::take(QByteArrayView line)
{
    if (line.isEmpty())
        return;
    const auto arrival = m_live ? std::optional(m_runner.now()) : std::nullopt;
    auto parsed = parseJsonLine(line, arrival);
    if (!parsed) {
        m_runner.reject(m_lineNo, parsed.error(), line.toByteArray().left(4096));
        return;
    }
    for (const QString &doubt : parsed->doubts)
        m_runner.doubt(m_lineNo, QStringLiteral("unknown field \"%1\"").arg(doubt),
                       line.toByteArray().left(4096));
    std::vector<FeedItem> items;
    for (SwitchEvent &event : parsed->events) {
        FeedItem item;
        item.key = keyOfLine(event.at / 1000, line);
        item.event = std::move(event);
        item.event.lineNo = m_lineNo;
        items.push_back(std::move(item));
    }
    m_runner.push(std::move(items));
}

JsonFeed::JsonFeed(FeedRunner &runner, QObject *parent) : QObject(parent), m_runner(runner)
{
    connect(&m_timer, &QTimer::timeout, this, &JsonFeed::readSome);
    connect(&m_server, &QTcpServer::newConnection, this, &JsonFeed::accept);
}

JsonFeed::~JsonFeed()
{
    for (QTcpSocket *socket : m_writers.keys())
        socket->disconnect(this); // their end is no news any more
}

Result<void> JsonFeed::readFile(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot read %1: %2").arg(path, m_file.errorString()));
    m_lines = std::make_unique<JsonLines>(m_runner, false);
    m_runner.setSwitchConnected(true);
    m_runner.start();
    m_timer.start(0);
    return {};
}

Result<void> JsonFeed::readStandardInput()
{
    m_lines = std::make_unique<JsonLines>(m_runner, true);
    m_runner.setSwitchConnected(true);
    m_runner.start();
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        QByteArray block(blockBytes, Qt::Uninitialized);
        const ssize_t got = ::read(STDIN_FILENO, block.data(), size_t(block.size()));
        if (got > 0)
            return m_lines->feed(block.first(got));
        m_notifier->setEnabled(false);
        m_lines->end();
        Q_EMIT over();
    });
    return {};
}

Result<void> JsonFeed::listen(const QString &address)
{
    const auto place = loopbackOf(address);
    if (!place)
        return fail(ProblemKind::Invalid,
                    QStringLiteral("%1 is no loopback address with a port").arg(address),
                    QStringLiteral("listen on 127.0.0.1:PORT"));
    if (!m_server.listen(place->first, place->second))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot listen on %1: %2").arg(address, m_server.errorString()));
    m_runner.start();
    m_runner.setSwitchConnected(true);
    return {};
}

void JsonFeed::stop()
{
    m_timer.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_server.close();
    for (QTcpSocket *socket : m_writers.keys())
        socket->abort();
    m_runner.setSwitchConnected(false);
}

void JsonFeed::readSome()
{
    if (!m_runner.wantsMore()) {
        m_timer.setInterval(20);
        return;
    }
    m_timer.setInterval(0);
    const QByteArray block = m_file.read(blockBytes);
    m_lines->feed(block);
    if (!m_file.atEnd() || !block.isEmpty())
        return;
    m_timer.stop();
    m_lines->end();
    Q_EMIT over();
}

void JsonFeed::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_writers.size() >= maxWriters) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto lines = std::make_shared<JsonLines>(m_runner, true);
        m_writers.insert(socket, lines);
        connect(socket, &QTcpSocket::readyRead, this,
                [socket, lines] { lines->feed(socket->readAll()); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket, lines] {
            if (socket->bytesAvailable() > 0)
                lines->feed(socket->readAll());
            lines->end();
            m_writers.remove(socket);
            socket->deleteLater();
        });
    }
}

}

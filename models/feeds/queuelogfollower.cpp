// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuelogfollower.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {

namespace {

constexpr int pollMs = 100;
constexpr int linesAtOnce = 5000;

// The beginning of the file in which that place is, whatever it is called by now.
QByteArray sameFile(const QByteArray &position)
{
    const QJsonValue inode =
        QJsonDocument::fromJson(position).object().value(QStringLiteral("inode"));
    if (inode.isUndefined())
        return {};
    return QJsonDocument(QJsonObject{{QStringLiteral("inode"), inode}})
        .toJson(QJsonDocument::Compact);
}

}

QueueLogFollower::QueueLogFollower(const QString &path, FeedRunner &runner, QObject *parent)
    : QObject(parent), m_runner(runner), m_reader(path)
{
    connect(
        &m_runner, &FeedRunner::opened, this,
        [this](const QByteArray &position, qint64, bool knowsLive) { begin(position, knowsLive); });
    connect(&m_timer, &QTimer::timeout, this, &QueueLogFollower::poll);
}

void QueueLogFollower::start()
{
    m_runner.start();
}

void QueueLogFollower::stop()
{
    m_timer.stop();
    m_runner.setSwitchConnected(false);
}

// Where another inlet keeps the live rows, what is open is known only from the file itself: it is
// read from its beginning each time that the database comes.
void QueueLogFollower::begin(const QByteArray &position, bool knowsLive)
{
    if (m_begun && knowsLive)
        return;
    if (!knowsLive)
        m_runner.setApart();
    m_position = knowsLive ? position : sameFile(position);
    m_begun = true;
    m_open = false;
    m_timer.start(pollMs);
}

void QueueLogFollower::poll()
{
    if (!m_open) {
        if (const auto opened = m_reader.open(m_position); !opened) {
            if (!m_missing)
                Q_EMIT changed(opened.error().text);
            m_missing = true;
            m_runner.setSwitchConnected(false);
            return;
        }
        m_missing = false;
        m_open = true;
        m_runner.countAsSeen(m_reader.linesBefore());
        m_runner.setSwitchConnected(true);
    }
    for (int turn = 0; turn < 4 && m_runner.wantsMore(); ++turn) {
        LogChunk chunk = m_reader.read(linesAtOnce, true);
        for (const RejectedLine &line : chunk.rejects)
            m_runner.reject(line.lineNo, line.reason, line.text);
        if (chunk.restarted)
            Q_EMIT changed(QStringLiteral("The log was rotated or truncated"));
        m_runner.push(std::move(chunk.items));
        if (chunk.atEnd)
            break;
    }
}

}

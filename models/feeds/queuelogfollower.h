// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedrunner.h"
#include "queuelogreader.h"

#include <QTimer>

namespace banzhang {

// A queue_log that grows, as a live source. Goes on where the last run stopped; notices rotation
// and truncation; waits for a file that is not there yet.
class QueueLogFollower final : public QObject
{
    Q_OBJECT

public:
    QueueLogFollower(const QString &path, FeedRunner &runner, QObject *parent = nullptr);
    void start();
    void stop();

Q_SIGNALS:
    void changed(const QString &what); // for the log: rotated, missing …

private:
    void begin(const QByteArray &position, bool knowsLive);
    void poll();

    FeedRunner &m_runner;
    QueueLogReader m_reader;
    QTimer m_timer;
    QByteArray m_position;
    bool m_open = false;
    bool m_begun = false;
    bool m_missing = false;
};

}

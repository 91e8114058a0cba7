// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "feedrunner.h"

#include <QTimer>

#include <map>

namespace banzhang {

struct ReplayOptions
{
    QString path;
    double speed = 1; // so many times as fast
    bool loop = false;
    // Seconds of the log that are taken at once, so that the floor is full from the beginning.
    // Nothing: up to the moment at which most people are signed in, when `loop`; else none.
    std::optional<int> startAt;
    // Seconds before the present at which the replay begins, taken at once too: the last hour is
    // full from the beginning. Never reaches back into what an earlier replay has played.
    int backfill = 0;
};

// The schedule of a replay: which line plays at which moment of the present. Pure. In a loop, the
// stretch in which most people are signed in follows upon itself: calls that run over its end are
// finished beside the next round, and sign-ins and pauses are set as they were at its beginning.
class ReplaySchedule final
{
public:
    // `start` is the present moment, milliseconds. Takes the log's lines.
    ReplaySchedule(const QList<QByteArray> &lines, const ReplayOptions &options, qint64 start);

    // What is due by `now`, in order, with times of the present.
    [[nodiscard]] std::vector<FeedItem> due(qint64 now);
    [[nodiscard]] bool isOver() const { return m_queue.empty(); }
    [[nodiscard]] qint64 loopSeconds() const { return (m_loopTo - m_loopFrom) / 1000; }
    [[nodiscard]] qint64 startSeconds() const { return (m_loopFrom - m_first) / 1000; }

private:
    void findStretch(const ReplayOptions &options);
    void addRound(qint64 start, bool isFirst);
    void addReset(qint64 at, qint64 round);
    void add(SwitchEvent event, qint64 at, qint64 round);
    [[nodiscard]] qint64 presentOf(qint64 logTime, qint64 start) const;

    std::vector<SwitchEvent> m_events;
    QHash<QString, qint64> m_entered; // when each call came first, log time
    std::multimap<qint64, FeedItem> m_queue;
    double m_speed = 1;
    bool m_loop = false;
    qint64 m_first = 0; // log times
    qint64 m_loopFrom = 0;
    qint64 m_loopTo = 0;
    qint64 m_nextRound = 0; // present time
};

// Plays a log onto the present, as a live source.
class LogReplay final : public QObject
{
    Q_OBJECT

public:
    LogReplay(ReplayOptions options, FeedRunner &runner, QObject *parent = nullptr);
    // Invalid when the file cannot be read or has no usable line.
    [[nodiscard]] Result<void> start();
    void stop();

Q_SIGNALS:
    void over();

private:
    void begin(const QByteArray &position, qint64 lastKnown);
    void play();

    const ReplayOptions m_options;
    FeedRunner &m_runner;
    QList<QByteArray> m_lines;
    std::unique_ptr<ReplaySchedule> m_schedule;
    QTimer m_timer;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "feedbacklog.h"
#include "feedsummary.h"
#include "feedwatch.h"
#include "floor/reducer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace banzhang {

class FeedIngest;

// How a live feed writes.
struct WriterOptions
{
    QString target;
    FeedSource source;
    bool askAlways = false; // the source can bring lines that the database has
    int lateMs = 300;       // how late an event may come: wrap-up ends no sooner
    int batchesPerSecond = 20;
};

// Lives in a thread of its own: takes what is in the backlog, writes it, and keeps at it when the
// database goes away and comes back.
class FeedWriter final : public QObject
{
    Q_OBJECT

public:
    FeedWriter(WriterOptions options, FeedBacklog &backlog, FeedWatch &watch);
    ~FeedWriter() override;

    // All are called in the writer's own thread.
    void start();
    void setApart();
    void countAsSeen(const std::vector<LineKey> &lines);
    void finish(); // writes what is there, then emits finished()

    void setSwitchConnected(bool connected);
    // Database clock minus this machine's, milliseconds.
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }

Q_SIGNALS:
    void opened(const QByteArray &position, qint64 lastKnownMs, bool knowsLive);
    void offline(const banzhang::Problem &problem);
    void refused(const banzhang::Problem &problem); // it makes no sense to go on
    void wrote(qint64 fresh, qint64 known, qint64 newRows);
    void noticed(const banzhang::ReducerNotice &notice);
    void unwritable(const banzhang::FeedItem &item, const QString &why);
    void gapWritten(); // items were dropped: the source should tell its whole state
    void finished();

private:
    void work();
    [[nodiscard]] bool open();
    void tellConnection();
    void writeSome();
    [[nodiscard]] size_t untilSilence(const std::vector<FeedItem> &items) const;
    void beat();
    void readClock();
    void tellSilences();
    void tellWork();
    void noteBatch(const std::vector<FeedItem> &items);
    void passTime();
    void watchAlarms();
    void countStaffing();
    void fallBack(const Problem &problem);

    const WriterOptions m_options;
    FeedBacklog &m_backlog;
    FeedWatch &m_watch;
    std::unique_ptr<FeedIngest> m_ingest;
    std::unique_ptr<QTimer> m_workTimer;
    std::unique_ptr<QTimer> m_beatTimer;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceAlarms;
    qint64 m_alarmRestMs = 0;
    QElapsedTimer m_sinceStaffing; // since the people at the queues were counted
    qint64 m_staffingRestMs = 0;
    std::atomic_bool m_switchConnected = false;
    std::atomic<qint64> m_clockOffset = 0;
    int m_backOffMs = 0;
    size_t m_batchLimit;
    qint64 m_askItems = 0; // so many of the next items may be in the database already
    bool m_everOpened = false;
    std::atomic_bool m_wasCut = true; // since the database was told last: a new time begins
    int m_beats = 0;
    std::optional<bool> m_toldConnected; // what the database knows of the switch
    bool m_awaitsSource = false;         // the source begins anew: what is in the backlog is void
    bool m_finishing = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "feedbacklog.h"
#include "feedsummary.h"
#include "feedwatch.h"
#include "rejectlog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <memory>

namespace banzhang {

class DueClock;
class FeedWriter;
struct ReducerNotice;

struct RunnerOptions
{
    QString target; // for Connection::open
    FeedSource source;
    QString spoolPath; // for sources that cannot be read again; else empty
    qint64 spoolLimit = FeedBacklog::usualLimit;
    bool askAlways = false;       // the source can bring lines that the database has
    bool missesWhileAway = false; // what is said while no feed runs is lost; always so for AMI
    int lateMs = 300;             // how late an event may come
    int dueEveryMs = 60'000;      // between two looks at what is due by the clock; 0: none
};

// Joins a live source with the database: the source pushes items from the main thread, a thread of
// its own writes them. Nothing is lost while the database is away, within the spool's limit.
class FeedRunner final : public QObject
{
    Q_OBJECT

public:
    explicit FeedRunner(RunnerOptions options, RejectLog &rejects, QObject *parent = nullptr);
    ~FeedRunner() override;

    [[nodiscard]] const RunnerOptions &options() const { return m_options; }
    void start();
    void push(std::vector<FeedItem> items);
    void reject(qint64 line, const QString &reason, const QByteArray &text);
    void doubt(qint64 line, const QString &reason, const QByteArray &text);
    [[nodiscard]] bool wantsMore() const { return !m_backlog.isFull(); }
    void setSwitchConnected(bool connected);
    // The link to the switch is gone, and had said nothing for so long. A source that cannot be
    // read again knows nothing of the time until setSwitchConnected(true).
    void noteLost(qint64 silentMs);
    // See FeedIngest. setApart() drops what is in the backlog: the source begins anew.
    void setApart();
    void countAsSeen(const std::vector<LineKey> &lines);

    // This moment on the database's clock, milliseconds since 1970 UTC.
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] FeedSummary summary() const;
    [[nodiscard]] bool isOffline() const { return m_offline; }

    // The source has ended: writes what is there, then emits finished().
    void finish();
    // Ends at once; what is not written lies in the spool, if there is one.
    void stop();

Q_SIGNALS:
    // Each time the database is there: first, and again after it was away.
    // Without `knowsLive` the source must begin anew, apart.
    void opened(const QByteArray &position, qint64 lastKnownMs, bool knowsLive);
    void offline(const banzhang::Problem &problem);
    void refused(const banzhang::Problem &problem);
    void wholeStateWanted();
    void finished();

private:
    void connectWriter();
    void makeDueClock();
    void stopDueClock();

    RejectLog &m_rejects;
    const RunnerOptions m_options;
    FeedBacklog m_backlog;
    FeedWatch m_watch;
    QThread m_thread;
    std::unique_ptr<FeedWriter> m_writer; // lives in m_thread
    QThread m_dueThread;
    std::unique_ptr<DueClock> m_dueClock; // lives in m_dueThread
    FeedSummary m_summary;
    QElapsedTimer m_timer;
    bool m_offline = false;
};

}

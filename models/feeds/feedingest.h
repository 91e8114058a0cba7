// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchpipeline.h"
#include "db/connection.h"
#include "feeditem.h"
#include "floor/feedwork.h"
#include "floor/ingeststore.h"
#include "floor/reducer.h"
#include "rejectlog.h"

#include <functional>
#include <map>
#include <memory>

namespace banzhang {

// One source on one connection, in the thread that uses it: leaves out lines that are known,
// reduces the rest, writes the facts. Everything throws DbError; after one, open() starts again
// from what the database has.
class FeedIngest final
{
public:
    // What a call to take() did.
    struct Taken
    {
        qint64 fresh = 0;
        qint64 known = 0;
        qint64 newRows = 0;
    };
    using NoticeSink = std::function<void(const ReducerNotice &)>;

    FeedIngest(QString target, FeedSource source, NoticeSink notices);
    ~FeedIngest() { close(); }
    FeedIngest(const FeedIngest &) = delete;
    FeedIngest &operator=(const FeedIngest &) = delete;

    void open();
    // A write failed: everything is as it was before it.
    void goBack();
    // Another feed may read the source from here on. Never throws.
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] const QByteArray &position() const { return m_source.position; }
    [[nodiscard]] qint64 clock() const { return m_clockAtOpen; } // newest event known at open()

    // The lines to come are reduced on their own, from the beginning of the source, and leave the
    // live rows alone: for ever when they are `old`, else until nobody else keeps those.
    void setApart(bool old);
    // False when another inlet of the switch keeps the live rows: the source must begin apart.
    [[nodiscard]] bool knowsLive() const { return m_source.knowsLive; }

    // Lines before the place where the reader went on: they are in the database's count.
    void countAsSeen(const std::vector<LineKey> &lines);

    // `mayBeKnown`: ask the database first which of the items it has.
    Taken take(const std::vector<FeedItem> &items, bool mayBeKnown);
    // From now on take() writes ahead over connections of its own, for a source that is read whole:
    // its `newRows` are those of earlier items, finish() returns the last, and no failure can be
    // undone.
    void stageAhead();
    // Time passes: wrap-up ends.
    void advance(qint64 nowMs);
    qint64 finish();
    // Seals the audit; a failure there is no failure of the feed.
    void sealAudit();
    // Raises and ends alarms by what is in the live rows now. Alarms are no reason to stop a feed:
    // a failure is the next look's affair, unless the connection is gone.
    void refreshAlarms();
    void countStaffing(); // at the queues, for all boards; no reason to stop a feed either
    // All that came is written: a good moment to take over the live rows, if nobody keeps them.
    void heartbeat(bool connected, bool idle);
    // The switch came into reach, or went: the other inlet leaves this one its part, or takes it.
    void tellConnection(bool connected);
    [[nodiscard]] qint64 serverNow(); // the database's clock, milliseconds
    void noteWork(const FeedWork &work);
    void tellSilence(const FeedSilence &silence); // on the database's clock
    void addGap(qint64 from, qint64 to, const QString &why);

private:
    [[nodiscard]] QString applicationName() const;
    void makeReducer(OpenState state);
    void takeOverLive();
    void readFactTimes();
    [[nodiscard]] bool isOwnState() const { return m_apart || m_live == LiveRows::None; }
    FactBatch nextBatch();
    using LineCounts = std::map<LineKey, int>;
    [[nodiscard]] std::vector<bool> knownOnes(const std::vector<FeedItem> &items, bool ask,
                                              LineCounts &met);
    void reduce(const std::vector<FeedItem> &items, const std::vector<bool> &known);
    [[nodiscard]] bool isWritten(qint64 at) const;
    void dropWritten(FactBatch &batch) const;
    void gatherNotices();
    void passNotices();
    qint64 write(std::vector<LineKey> lines, const QByteArray &position);

    const QString m_target;
    const FeedSource m_spec;
    const NoticeSink m_notices;
    IngestStore m_store;
    std::unique_ptr<Connection> m_connection;
    OpenSource m_source;
    std::unique_ptr<BatchPipeline> m_pipeline;
    std::unique_ptr<Reducer> m_reducer;
    OpenState m_before; // while the live rows are not its own: the state before the last take()
    std::vector<ReducerNotice> m_untold; // of lines that are not written yet
    LineCounts m_seen;                   // lines that this run has taken, by how often
    qint64 m_clockAtOpen = 0;
    std::vector<TimeSpan> m_written; // the manager interface has written what ended in them
    LiveRows m_live = LiveRows::Changes;
    bool m_apart = false; // the state is from the source itself, not from the database
    bool m_old = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "db/connection.h"
#include "floor/factbatch.h"

namespace banzhang {

// Which inlet of which switch a feed is. Two inlets of one switch share its members and calls.
struct SourceSpec
{
    QString switchName;  // "asterisk"
    QString kind;        // "queue_log", "ami", "jsonl"
    QString name;        // unique within the switch; not a file's name, for a rotated or copied log
                         // is the same source: "queue_log", "replay", "host:port" …
    bool replay = false; // a replay onto the present: it leaves the queue_log's authority alone
};

// A source that this feed holds. Of two inlets of a switch a followed queue_log writes the facts
// and a connected AMI keeps the live rows, so that nothing counts twice; the database sees to it.
struct OpenSource
{
    SourceId sourceId{};
    qint64 switchId = 0;
    bool knowsLive = true; // the live rows are a state from which this source can go on
    QByteArray position;   // as last written, empty for a new source
};

// The switch's names of its people, for pairing interface and member name.
struct MemberName
{
    QString interface;
    QString name;       // empty when the switch shows the interface
    QStringList queues; // where it is a static member, by the master data; else empty
};

// What one write did.
struct IngestResult
{
    qint64 batch = 0;
    int newRows = 0;        // facts that were not there before
    bool keepsLive = false; // its live rows were taken: no other inlet keeps them
};

// A stretch of time, both ends included, milliseconds.
struct TimeSpan
{
    qint64 from = 0;
    qint64 until = 0;
};

// The one door by which events enter the database. Used by one feed at a time on one connection.
class IngestStore final
{
public:
    // Registers the source on first use and takes its lock for the connection's life. Throws
    // DbError (Conflict) when another feed holds it.
    [[nodiscard]] OpenSource open(Connection &connection, const SourceSpec &spec) const;

    // Gives the source up; another feed may open it as soon as this returns.
    void close(Connection &connection) const;

    // The open state that the last feed of this source left.
    [[nodiscard]] OpenState loadState(Connection &connection, const OpenSource &source) const;

    [[nodiscard]] std::vector<MemberName> memberNames(Connection &connection,
                                                      const OpenSource &source) const;

    // Wrap-up seconds by the queue's switch name.
    [[nodiscard]] QHash<QString, int> wrapUpSeconds(Connection &connection,
                                                    const OpenSource &source) const;

    // Keys of lines already taken whose second lies within [from, to], one entry a line, sorted.
    [[nodiscard]] std::vector<LineKey> knownLines(Connection &connection, const OpenSource &source,
                                                  qint64 from, qint64 to) const;

    // Writes the batch in one transaction and notifies the consoles once. Facts that are there
    // already are left alone.
    IngestResult write(Connection &connection, const OpenSource &source, const FactBatch &batch,
                       LiveRows live = LiveRows::Changes) const;

    // The same for batches that are staged ahead: `turn` is called when the batch is staged,
    // returns when the one before it is in, and says what to write of the live rows. It may be
    // called again when the transaction is repeated.
    using Turn = std::function<LiveRows()>;
    IngestResult write(Connection &connection, const OpenSource &source, const FactBatch &batch,
                       const Turn &turn) const;

    // Makes a further connection of the feed fit for write(); open() has done so for its own.
    void openStage(Connection &connection) const;

    // A sign of life without events: `connected` tells whether the switch is in reach. Comes back
    // with whether the source may keep the live rows.
    bool heartbeat(Connection &connection, const OpenSource &source, bool connected) const;

    // Counts the people at each queue for all boards, which would count them anew at every look.
    // Once a second is enough; a count is good for fifteen.
    void countStaffing(Connection &connection) const;

    // When the switch's manager interface wrote the facts, in order.
    [[nodiscard]] std::vector<TimeSpan> factTimes(Connection &connection,
                                                  const OpenSource &source) const;

    // Notes a time from which the feed knows nothing: no fine may fall into it.
    void addGap(Connection &connection, const OpenSource &source, qint64 from, qint64 to,
                const QString &why) const;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeditem.h"

#include <QFile>
#include <QMutex>

#include <deque>
#include <optional>

namespace banzhang {

// What came in and is not yet in the database, in its order. In memory as long as all goes well; on
// disk, up to a limit, while the database is away or slow, for sources that cannot be read again.
// What lies there survives the feed's own end. May be used from two threads.
class FeedBacklog final
{
public:
    static constexpr qint64 usualLimit = 64LL * 1024 * 1024;

    // Without a path nothing goes to disk, and the source must stop when isFull().
    explicit FeedBacklog(const QString &spoolPath = {}, qint64 limitBytes = usualLimit);

    // What does not fit is dropped and counted.
    void push(std::vector<FeedItem> items);
    // The oldest items, at most `count`; they stay until pop().
    [[nodiscard]] std::vector<FeedItem> peek(size_t count);
    void pop(size_t count);
    void clear();

    // The database is away: what is in memory goes to disk as well, and what comes.
    void setSafe(bool safe);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] qint64 spooledBytes() const; // on disk, not yet taken
    // From when to when items were dropped since the last call, by their own times.
    struct Dropped
    {
        qint64 count = 0;
        qint64 from = 0;
        qint64 to = 0;
    };
    [[nodiscard]] std::optional<Dropped> takeDropped();

private:
    struct Held
    {
        FeedItem item;
        qint64 end = 0; // where its record ends on disk; 0 when it is in memory only
    };
    void openSpool(const QString &path);
    [[nodiscard]] bool append(Held &held);
    void load();
    void rememberTaken(qint64 end);

    mutable QMutex m_mutex;
    std::deque<Held> m_memory; // the oldest; what is unread on disk is newer
    QFile m_spool;
    bool m_safe = false;
    qint64 m_limit = 0;
    qint64 m_read = 0;  // up to here records are in memory
    qint64 m_taken = 0; // up to here they are in the database
    qint64 m_end = 0;
    std::optional<Dropped> m_dropped;
};

}

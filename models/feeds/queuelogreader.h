// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "feeditem.h"

#include <QFile>

#include <vector>

namespace banzhang {

// What a reader found: lines that could be read, and such that could not.
struct RejectedLine
{
    qint64 lineNo = 0;
    QString reason;
    QByteArray text;
};

struct LogChunk
{
    std::vector<FeedItem> items;
    std::vector<RejectedLine> rejects;
    bool atEnd = false;     // nothing more is there now
    bool restarted = false; // the file was rotated or truncated: these lines are a new file's
};

// Reads a queue_log in chunks of bounded size, and goes on as the file grows, is rotated or
// truncated. A last line without its end waits; finish() gives it up.
class QueueLogReader final
{
public:
    explicit QueueLogReader(QString path) : m_path(std::move(path)) {}

    // Opens the file. With the position of an earlier run, stands where that one stopped if the
    // file is still the same; else at its beginning.
    [[nodiscard]] Result<void> open(const QByteArray &position = {});

    // Up to `maxLines` lines. `follow`: look for rotation and truncation at the end.
    [[nodiscard]] LogChunk read(int maxLines, bool follow);

    // The file will not grow: what stands behind the last line end is reported.
    [[nodiscard]] LogChunk finish();

    // True when open() went on behind lines that an earlier run has taken.
    [[nodiscard]] bool isResumed() const { return m_resumed; }
    // Keys of the lines just before the place where it went on, for counting equal ones.
    [[nodiscard]] const std::vector<LineKey> &linesBefore() const { return m_before; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 lineNo() const { return m_lineNo; }

private:
    [[nodiscard]] bool resume(const QByteArray &position);
    [[nodiscard]] bool fill();
    [[nodiscard]] bool hasMoved() const;
    void takeLine(QByteArrayView line, LogChunk &chunk);
    void giveUpRest(LogChunk &chunk);
    [[nodiscard]] QByteArray position() const;

    QString m_path;
    QFile m_file;
    quint64 m_inode = 0;
    QByteArray m_buffer;     // read, not yet taken
    qsizetype m_used = 0;    // of m_buffer
    qint64 m_offset = 0;     // in the file, of what was taken
    qint64 m_lineNo = 0;     // of the last line taken
    qint64 m_lastHash = 0;   // of the last line taken
    bool m_skipping = false; // in a line that is too long
    bool m_resumed = false;
    std::vector<LineKey> m_before;
};

}

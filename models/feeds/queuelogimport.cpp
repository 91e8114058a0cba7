// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuelogimport.h"

#include "feedingest.h"
#include "queuelogreader.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <future>

namespace banzhang {

namespace {

constexpr int chunkLines = 30000;

// The second of the file's last line that has one; 0 when there is none near its end.
qint64 lastSecondOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    file.seek(std::max<qint64>(0, file.size() - 65536));
    qint64 last = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const qint64 second = secondOfQueueLogLine(line))
            last = second;
    }
    return last;
}

LogChunk nextChunk(QueueLogReader &reader)
{
    LogChunk chunk = reader.read(chunkLines, false);
    if (chunk.atEnd) {
        const LogChunk rest = reader.finish();
        chunk.rejects.insert(chunk.rejects.end(), rest.rejects.begin(), rest.rejects.end());
    }
    return chunk;
}

// A line from the day after tomorrow is a clock's mistake, and the database takes no such time: it
// is left out, and nothing else with it.
void rejectFuture(LogChunk &chunk, const QString &path, RejectLog &rejects)
{
    const qint64 latest = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    std::erase_if(chunk.items, [&](const FeedItem &item) {
        if (item.event.at <= latest)
            return false;
        rejects.reject(path, item.event.lineNo, QStringLiteral("in_the_future"),
                       item.event.line.toUtf8());
        return true;
    });
}

// The next chunk is read and parsed while the database takes this one.
void importAll(FeedIngest &ingest, QueueLogReader &reader, RejectLog &rejects, FeedSummary &summary)
{
    const auto readAhead = [&reader] {
        return std::async(std::launch::async, [&reader] { return nextChunk(reader); });
    };
    std::future<LogChunk> ahead = readAhead();
    for (bool more = true; more;) {
        LogChunk chunk = ahead.get();
        more = !chunk.atEnd;
        if (more)
            ahead = readAhead();
        for (const RejectedLine &line : chunk.rejects)
            rejects.reject(reader.path(), line.lineNo, line.reason, line.text);
        const qint64 read = qint64(chunk.items.size()) + qint64(chunk.rejects.size());
        rejectFuture(chunk, reader.path(), rejects);
        const FeedIngest::Taken taken = ingest.take(chunk.items, true);
        summary.lines += read;
        summary.fresh += taken.fresh;
        summary.known += taken.known;
        summary.newRows += taken.newRows;
    }
    summary.newRows += ingest.finish();
}

}

Result<FeedSummary> importQueueLog(const QString &target, const FeedSource &source,
                                   const QString &path, RejectLog &rejects)
{
    QElapsedTimer timer;
    timer.start();
    QueueLogReader reader(path);
    if (auto opened = reader.open(); !opened)
        return tl::unexpected<Problem>(opened.error());
    const auto note = [&](const ReducerNotice &notice) {
        rejects.doubt(path, notice.lineNo, notice.code, notice.line.toUtf8());
    };
    FeedSummary summary;
    try {
        FeedIngest ingest(target, source, note);
        ingest.open();
        const qint64 last = lastSecondOf(path) * 1000;
        if (!ingest.knowsLive() || (ingest.clock() > 0 && last > 0 && last < ingest.clock()))
            ingest.setApart(true);
        ingest.stageAhead();
        importAll(ingest, reader, rejects, summary);
        ingest.heartbeat(false, false);
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
    summary.rejected = rejects.rejected();
    summary.doubtful = rejects.doubtful();
    summary.seconds = double(timer.elapsed()) / 1000;
    return summary;
}

}

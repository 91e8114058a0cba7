// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedingest.h"
#include "floor/floorstore.h"
#include "floor/pastfloor.h"
#include "floor/paststore.h"
#include "pastpicture.h"
#include "queuelogreader.h"
#include "support/feedcentre.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The capture's log, moved so that all of it lies in the half-hour that is running now: the live
// board counts "this half-hour" and "today" by the database's clock.
class MovedLog final
{
public:
    MovedLog()
    {
        m_lines = captureLines(QStringLiteral("queue_log"));
        const qint64 first = m_lines.first().split('|').first().toLongLong();
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        m_shift = now - now % 1800 + 60 - first;
    }

    [[nodiscard]] qint64 secondOf(qsizetype line) const
    {
        return m_lines[line].split('|').first().toLongLong() + m_shift;
    }
    [[nodiscard]] qint64 first() const { return secondOf(0); }
    [[nodiscard]] qint64 last() const { return secondOf(m_lines.size() - 1); }

    // The lines up to a second, that one included, as a file.
    [[nodiscard]] QString upTo(qint64 second)
    {
        QString path = m_folder.filePath(QString::number(second));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        for (qsizetype i = 0; i < m_lines.size() && secondOf(i) <= second; ++i)
            file.write(QByteArray::number(secondOf(i)) + m_lines[i].mid(m_lines[i].indexOf('|'))
                       + '\n');
        return path;
    }

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_lines;
    qint64 m_shift = 0;
};

// A centre at whose site it is about noon, fed with the log up to a second.
struct FedCentre
{
    FeedCentre centre{QStringLiteral("agents.csv")};

    FedCentre(MovedLog &log, qint64 second)
    {
        letItBeNoon(centre);
        FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
        ingest.open();
        QueueLogReader reader(log.upTo(second));
        REQUIRE(reader.open());
        for (bool more = true; more;) {
            const LogChunk chunk = reader.read(500, false);
            more = !chunk.atEnd;
            ingest.take(chunk.items, false);
        }
        ingest.advance(second * 1000);
    }

    [[nodiscard]] FloorSnapshot live() const
    {
        Connection owner = centre.connect();
        return FloorStore().fetch(owner, 0);
    }
};

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

}

TEST_CASE("the floor of any past second is what the live board said then (idea 3)")
{
    MovedLog log;
    const FedCentre whole(log, log.last());
    Connection owner = whole.centre.connect();
    const PastStore store;
    const qint64 halfHour = QDateTime::currentSecsSinceEpoch() / 1800;

    {
        INFO("at the end of the log");
        const QDateTime end = at(log.last());
        compare(PastFloor(store.fetch(owner, end, end)).at(end), whole.live());
    }
    // One stretch that is played through from the first second on.
    PastFloor played(store.fetch(owner, at(log.first()), at(log.last())));
    QRandomGenerator random(20261122);
    std::vector<qint64> moments;
    moments.reserve(24);
    for (int i = 0; i < 24; ++i)
        moments.push_back(log.first() + random.bounded(int(log.last() - log.first())));
    std::ranges::sort(moments);
    for (const qint64 second : moments) {
        INFO("second " << second - log.first());
        const FedCentre then(log, second);
        const FloorSnapshot live = then.live();
        if (QDateTime::currentSecsSinceEpoch() / 1800 != halfHour)
            break; // "this half-hour" has become another; the moments before were compared
        const QDateTime moment = at(second);
        compare(PastFloor(store.fetch(owner, moment, moment)).at(moment), live);
        INFO("played from the first second");
        REQUIRE(played.covers(moment));
        compare(played.at(moment), live);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feedhealthstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace banzhang {
namespace {

QString q(const char *name)
{
    return QString::fromLatin1(name);
}

QVariant momentOrNull(qint64 ms)
{
    return ms == 0 ? QVariant() : QVariant(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

void addRefusals(QJsonObject &json, const FeedWork &work)
{
    QJsonArray reasons, examples;
    for (const FeedWork::Reason &reason : work.reasons)
        reasons.append(QJsonObject{{q("reason"), reason.reason},
                                   {q("doubtful"), reason.doubtful},
                                   {q("lines"), reason.lines}});
    for (const FeedWork::Example &example : work.examples)
        examples.append(QJsonObject{{q("reason"), example.reason},
                                    {q("doubtful"), example.doubtful},
                                    {q("line_no"), example.lineNo},
                                    {q("line"), example.line}});
    if (reasons.isEmpty())
        return;
    json[q("reasons")] = reasons;
    json[q("examples")] = examples;
}

QByteArray jsonOf(const FeedWork &work)
{
    QJsonObject json{{q("events"), work.events},           {q("batches"), work.batches},
                     {q("worst_lag_ms"), work.worstLagMs}, {q("lag_sum_ms"), work.lagSumMs},
                     {q("rejects"), work.rejects},         {q("doubts"), work.doubts},
                     {q("reconnects"), work.reconnects}};
    addRefusals(json, work);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FeedRecord recordFrom(const Rows &row)
{
    FeedRecord feed;
    feed.sourceId = row.id<SourceId>("source_id");
    feed.switchName = row.text("switch");
    feed.kind = row.text("kind");
    feed.name = row.text("name");
    feed.replay = row.boolean("replay");
    feed.connected = row.boolean("connected");
    feed.lastHeardAt = row.dateTime("last_heard_at");
    feed.lastEventAt = row.dateTime("last_event_at");
    feed.lagMs = int(row.integer("lag_ms"));
    feed.worstLagMs = int(row.integer("worst_lag_ms"));
    feed.events = row.integer("events");
    feed.reconnects = int(row.integer("reconnects"));
    feed.rejects = row.integer("rejects");
    feed.doubts = row.integer("doubts");
    return feed;
}

// Calls `add(feed, row)` for every row of a feed that is there.
template <class F>
void spread(FeedDay &day, Rows rows, F add)
{
    while (rows.next()) {
        const auto feed =
            std::ranges::find(day.feeds, rows.id<SourceId>("source_id"), &FeedRecord::sourceId);
        if (feed != day.feeds.end())
            add(*feed, rows);
    }
}

void readMinutes(Connection &connection, const Params &span, FeedDay &day)
{
    spread(day, connection.query(QStringLiteral("floor/list_feed_minutes"), span),
           [](FeedRecord &feed, const Rows &row) {
               feed.minutes.push_back(
                   {row.dateTime("minute"), int(row.integer("events")), int(row.integer("batches")),
                    int(row.integer("worst_lag_ms")), int(row.integer("mean_lag_ms"))});
           });
}

void readGaps(Connection &connection, const Params &span, FeedDay &day)
{
    spread(day, connection.query(QStringLiteral("floor/list_feed_gaps"), span),
           [](FeedRecord &feed, const Rows &row) {
               feed.gaps.push_back(
                   {row.dateTime("from_at"), row.dateTime("until_at"), row.text("why")});
           });
}

void readRefusals(Connection &connection, FeedDay &day)
{
    spread(day, connection.query(QStringLiteral("floor/list_feed_rejects"), {{"day", day.day}}),
           [](FeedRecord &feed, const Rows &row) {
               feed.refused.push_back({row.text("reason"), row.boolean("doubtful"),
                                       row.integer("lines"), row.dateTime("last_at"),
                                       row.text("line")});
           });
}

FeedDay readDay(Connection &connection, const QDate &wanted)
{
    FeedDay day;
    Rows head = connection.query(QStringLiteral("floor/get_feed_span"),
                                 {{"day", wanted.isValid() ? QVariant(wanted) : QVariant()}});
    head.next();
    day.day = head.date("day");
    day.from = head.dateTime("from_at");
    day.until = head.dateTime("until_at");
    day.now = head.dateTime("now");
    day.siteOffsetSeconds = int(head.integer("offset_s"));
    const Params span{{"from_at", day.from}, {"until_at", day.until}};
    Rows feeds = connection.query(QStringLiteral("floor/list_feed_records"), span);
    while (feeds.next())
        day.feeds.push_back(recordFrom(feeds));
    readMinutes(connection, span, day);
    readGaps(connection, span, day);
    readRefusals(connection, day);
    return day;
}

}

void FeedHealthStore::noteWork(Connection &connection, SourceId source, const FeedWork &work) const
{
    connection.query(QStringLiteral("floor/note_feed_work"),
                     {{"source_id", number(source)}, {"work", QString::fromUtf8(jsonOf(work))}});
}

void FeedHealthStore::tellSilence(Connection &connection, SourceId source,
                                  const FeedSilence &silence) const
{
    connection.query(QStringLiteral("floor/tell_feed_gap"),
                     {{"source_id", number(source)},
                      {"from_at", momentOrNull(silence.from)},
                      {"to_at", momentOrNull(silence.to)},
                      {"why", silence.why}});
}

FeedDay FeedHealthStore::fetch(Connection &connection, const QDate &day) const
{
    return connection.readTogether([&](Connection &open) { return readDay(open, day); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feedmodel.h"

#include "common/durationtext.h"
#include "common/roles.h"

#include <QLocale>

namespace banzhang {
namespace {

QString lagText(qint64 ms)
{
    if (ms >= 60'000)
        return durationText(ms / 1000);
    return FeedModel::tr("%1 s").arg(QLocale::c().toString(double(ms) / 1000, 'f', 1));
}

QString clockOf(const FeedRow &row, const QDateTime &at)
{
    if (!at.isValid())
        return QStringLiteral("—");
    const QDateTime site = at.toOffsetFromUtc(row.siteOffsetSeconds);
    const QDate today = row.now.toOffsetFromUtc(row.siteOffsetSeconds).date();
    return site.toString(site.date() == today ? u"HH:mm:ss" : u"yyyy-MM-dd HH:mm");
}

QString healthText(const FeedRow &row)
{
    const FeedRecord &feed = row.feed;
    if (!feed.lastHeardAt.isValid())
        return FeedModel::tr("never heard");
    if (!feed.isSilent(row.now))
        return FeedModel::tr("connected");
    const QString silence = durationText(feed.lastHeardAt.secsTo(row.now));
    return feed.connected ? FeedModel::tr("silent for %1").arg(silence)
                          : FeedModel::tr("not connected, heard %1 ago").arg(silence);
}

QString textOf(int column, const FeedRow &row)
{
    const FeedRecord &feed = row.feed;
    const QLocale english(QLocale::English);
    switch (column) {
    case FeedModel::Name:
        return feed.name == feed.kind ? feed.switchName
                                      : feed.switchName + QStringLiteral(" · ") + feed.name;
    case FeedModel::Kind: return feed.kind;
    case FeedModel::Health: return healthText(row);
    case FeedModel::LastHeard: return clockOf(row, feed.lastHeardAt);
    case FeedModel::LastEvent: return clockOf(row, feed.lastEventAt);
    case FeedModel::Lag:
        return feed.isSilent(row.now) ? QStringLiteral("—") : lagText(std::max(0, feed.lagMs));
    case FeedModel::WorstLag:
        return feed.minutes.empty() ? QStringLiteral("—") : lagText(feed.worstLagMs);
    case FeedModel::Events: return english.toString(feed.events);
    case FeedModel::Gaps: return english.toString(int(feed.gaps.size()));
    case FeedModel::Rejects: return english.toString(feed.rejects + feed.doubts);
    case FeedModel::Reconnects: return english.toString(feed.reconnects);
    default: return {};
    }
}

QVariant sortKey(int column, const FeedRow &row)
{
    const FeedRecord &feed = row.feed;
    switch (column) {
    case FeedModel::LastHeard: return feed.lastHeardAt;
    case FeedModel::LastEvent: return feed.lastEventAt;
    case FeedModel::Lag: return feed.lagMs;
    case FeedModel::WorstLag: return feed.worstLagMs;
    case FeedModel::Events: return feed.events;
    case FeedModel::Gaps: return qint64(feed.gaps.size());
    case FeedModel::Rejects: return feed.rejects + feed.doubts;
    case FeedModel::Reconnects: return feed.reconnects;
    default: return textOf(column, row);
    }
}

}

void FeedModel::replace(const FeedDay &day)
{
    std::vector<FeedRow> rows;
    rows.reserve(day.feeds.size());
    for (const FeedRecord &feed : day.feeds)
        rows.push_back({feed, day.now, day.siteOffsetSeconds});
    replaceRows(std::move(rows));
}

int FeedModel::alarmOf(const FeedRow &row)
{
    const bool everLived = row.feed.lastHeardAt.isValid();
    return everLived && row.feed.isSilent(row.now)
                   && (row.feed.connected || !row.feed.minutes.empty())
               ? 1
               : 0;
}

QVariant FeedModel::cell(int column, int role, const FeedRow &row) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row);
    case SortRole: return sortKey(column, row);
    case IdRole: return column == Name ? QVariant(number(row.feed.sourceId)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column >= LastHeard ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case AlarmRole: return column == Name || column == Health ? alarmOf(row) : 0;
    case QuietRole: return row.feed.isSilent(row.now) && alarmOf(row) == 0;
    default: return {};
    }
}

QVariant FeedModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column >= LastHeard ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Source");
    case Kind: return tr("Kind", "of a source");
    case Health: return tr("Health", "of a source");
    case LastHeard: return tr("Sign of life");
    case LastEvent: return tr("Last event");
    case Lag: return tr("Lag now");
    case WorstLag: return tr("Worst lag");
    case Events: return tr("Events");
    case Gaps: return tr("Gaps", "in what a source knows");
    case Rejects: return tr("Refused");
    case Reconnects: return tr("Reconnects");
    default: return {};
    }
}

QList<int> FeedModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, IdRole, AlarmRole, QuietRole};
}

}

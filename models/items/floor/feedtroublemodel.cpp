// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feedtroublemodel.h"

#include "common/durationtext.h"
#include "common/roles.h"

#include <QLocale>

namespace banzhang {
namespace {

QString clockOf(const FeedTrouble &row, const QDateTime &at)
{
    return at.toOffsetFromUtc(row.siteOffsetSeconds).toString(u"HH:mm:ss");
}

QString atText(const FeedTrouble &row)
{
    if (row.kind != FeedTrouble::Kind::Gap)
        return clockOf(row, row.at);
    return clockOf(row, row.at) + QStringLiteral(" – ")
           + (row.until.isValid() ? clockOf(row, row.until) : FeedTroubleModel::tr("now"));
}

QString whatText(FeedTrouble::Kind kind)
{
    switch (kind) {
    case FeedTrouble::Kind::Gap: return FeedTroubleModel::tr("Gap", "in what a source knows");
    case FeedTrouble::Kind::Refused: return FeedTroubleModel::tr("Left out", "lines of a source");
    case FeedTrouble::Kind::Doubted:
        return FeedTroubleModel::tr("Taken with a doubt", "lines of a source");
    }
    return {};
}

// The feed's codes in the reader's language; other reasons are the feed's own words.
QString reasonText(const QString &reason)
{
    if (reason == u"link lost")
        return FeedTroubleModel::tr("The link to the switch was lost");
    if (reason == u"stopped")
        return FeedTroubleModel::tr("No feed was running");
    if (reason == u"The spool was full")
        return FeedTroubleModel::tr("The database was away until the spool was full");
    return reason;
}

QString textOf(int column, const FeedTrouble &row)
{
    switch (column) {
    case FeedTroubleModel::At: return atText(row);
    case FeedTroubleModel::Source: return row.source;
    case FeedTroubleModel::What: return whatText(row.kind);
    case FeedTroubleModel::Amount:
        return row.kind == FeedTrouble::Kind::Gap
                   ? durationText(row.count)
                   : FeedTroubleModel::tr("%n line(s)", nullptr, int(row.count));
    case FeedTroubleModel::Reason: return reasonText(row.reason);
    case FeedTroubleModel::Line: return row.line;
    default: return {};
    }
}

}

void FeedTroubleModel::replace(const FeedDay &day)
{
    std::vector<FeedTrouble> rows;
    for (const FeedRecord &feed : day.feeds) {
        const QString source = feed.name == feed.kind
                                   ? feed.switchName
                                   : feed.switchName + QStringLiteral(" · ") + feed.name;
        for (const FeedGap &gap : feed.gaps)
            rows.push_back({FeedTrouble::Kind::Gap,
                            source,
                            feed.sourceId,
                            gap.from,
                            gap.until,
                            gap.from.secsTo(gap.until.isValid() ? gap.until : day.now),
                            gap.why,
                            {},
                            day.siteOffsetSeconds});
        for (const FeedReject &reject : feed.refused)
            rows.push_back(
                {reject.doubtful ? FeedTrouble::Kind::Doubted : FeedTrouble::Kind::Refused,
                 source,
                 feed.sourceId,
                 reject.lastAt,
                 {},
                 reject.lines,
                 reject.reason,
                 reject.line,
                 day.siteOffsetSeconds});
    }
    replaceRows(std::move(rows));
}

QVariant FeedTroubleModel::cell(int column, int role, const FeedTrouble &row) const
{
    const bool isOpen = row.kind == FeedTrouble::Kind::Gap && !row.until.isValid();
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row);
    case SortRole:
        return column == At       ? QVariant(row.at)
               : column == Amount ? QVariant(row.count)
                                  : QVariant(textOf(column, row));
    case Qt::TextAlignmentRole:
        return int((column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Line && !row.line.isEmpty() ? QVariant(row.line) : QVariant();
    case AlarmRole: return isOpen && (column == At || column == What) ? 1 : 0;
    default: return {};
    }
}

QVariant FeedTroubleModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return tr("When");
    case Source: return tr("Source");
    case What: return tr("What");
    case Amount: return tr("How much");
    case Reason: return tr("Why");
    case Line: return tr("Newest line");
    default: return {};
    }
}

FeedTroubleKey FeedTroubleModel::keyOf(const FeedTrouble &row) const
{
    return {-row.at.toMSecsSinceEpoch(), row.sourceId, int(row.kind), row.reason};
}

QList<int> FeedTroubleModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, Qt::ToolTipRole, AlarmRole};
}

}

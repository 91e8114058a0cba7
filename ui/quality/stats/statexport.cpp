// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statexport.h"

#include "common/tablewriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::StatExport)
};

std::vector<ExportColumn> headsOf(StatBy by)
{
    const auto decimal = [](const QString &name) {
        return ExportColumn{name, ColumnKind::Decimal};
    };
    const auto whole = [](const QString &name) { return ExportColumn{name, ColumnKind::Integer}; };
    std::vector<ExportColumn> heads{
        {Words::tr("No."), ColumnKind::Text},
        {Words::tr("Name"), ColumnKind::Text},
        {Words::tr("Team, or form and section"), ColumnKind::Text},
        whole(Words::tr("Rank")),
        whole(Words::tr("Rank from")),
        whole(Words::tr("Rank to")),
        whole(Words::tr("n")),
        decimal(Words::tr("Mean")),
        decimal(Words::tr("95% from")),
        decimal(Words::tr("95% to")),
        decimal(Words::tr("Standard deviation")),
        decimal(Words::tr("Median")),
        whole(by == StatBy::Item ? Words::tr("Failed") : Words::tr("Fatal")),
        decimal(Words::tr("Its share %")),
        decimal(Words::tr("Share 95% from")),
        decimal(Words::tr("Share 95% to")),
        whole(Words::tr("n before")),
        decimal(Words::tr("Mean before")),
        decimal(Words::tr("Change"))};
    if (by == StatBy::Inspector) {
        heads.push_back(decimal(Words::tr("Leniency")));
        heads.push_back(decimal(Words::tr("Leniency 95% ±")));
    }
    if (by == StatBy::Item)
        heads.push_back(decimal(Words::tr("Points lost")));
    else
        heads.push_back(decimal(Words::tr("Mean of critical items")));
    return heads;
}

QVariant given(bool isThere, const QVariant &value)
{
    return isThere ? value : QVariant();
}

ExportRow valuesOf(const QualityStat &stat, StatBy by)
{
    const ScoreSample &now = stat.now;
    const auto bounds = boundsOf(now.interval());
    const ShareInterval fatal = now.fatalShare();
    const auto change = changeOf(now, stat.before);
    const bool isRanked = stat.place.place > 0;
    const bool isThere = now.n > 0;
    ExportRow values{stat.no,
                     stat.name,
                     stat.part,
                     given(isRanked, stat.place.place),
                     given(isRanked, stat.place.best),
                     given(isRanked, stat.place.worst),
                     now.n,
                     given(isThere, now.mean),
                     given(bounds.has_value(), bounds ? bounds->from : 0),
                     given(bounds.has_value(), bounds ? bounds->until : 0),
                     given(now.n > 1, now.spread),
                     given(isThere, now.median),
                     now.fatal,
                     given(isThere, 100 * fatal.share),
                     given(isThere, 100 * fatal.from),
                     given(isThere, 100 * fatal.until),
                     stat.before.n,
                     given(stat.before.n > 0, stat.before.mean),
                     given(change.has_value(), change ? change->points : 0)};
    if (by == StatBy::Inspector) {
        const Leniency leniency = stat.leniency.value_or(Leniency());
        values.push_back(given(stat.leniency.has_value(), leniency.points));
        values.push_back(given(leniency.half.has_value(), leniency.half.value_or(0)));
    }
    if (by == StatBy::Item)
        values.push_back(stat.lost);
    else
        values.push_back(given(now.criticalN > 0, now.criticalMean));
    return values;
}

}

Result<void> exportStats(const std::vector<QualityStat> &stats, StatBy by, const QTimeZone &zone,
                         const QString &path)
{
    QSaveFile file(path);
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer = isWorkbook ? xlsxWriter(path, Words::tr("Statistics"), headsOf(by), zone)
                                   : csvWriter(file, headsOf(by), zone);
    for (const QualityStat &stat : stats)
        writer->addRow(valuesOf(stat, by));
    Result<void> done = writer->finish();
    if (done && !isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return done;
}

}

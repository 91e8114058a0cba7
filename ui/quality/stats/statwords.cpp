// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statwords.h"

#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::QualityStatistics)
};

QString oneDecimal(double value)
{
    return QString::number(value, 'f', 1);
}

QString signedText(double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + oneDecimal(std::abs(value));
}

QString placeText(const QualityStat &stat, StatBy by)
{
    if (by == StatBy::Inspector)
        return missingText();
    if (stat.place.place == 0)
        return stat.now.n == 0 ? missingText() : Words::tr("too few to rank");
    if (stat.place.isTold())
        return QString::number(stat.place.place);
    return Words::tr("%1 ≈ %2–%3", "place, cannot be told apart from places … to …")
        .arg(stat.place.place)
        .arg(stat.place.best)
        .arg(stat.place.worst);
}

QString changeText(const QualityStat &stat)
{
    const auto change = changeOf(stat.now, stat.before);
    if (!change)
        return missingText();
    return signedText(change->points)
           + (!change->isTold      ? QStringLiteral(" ≈")
              : change->points < 0 ? QStringLiteral(" ▼")
                                   : QStringLiteral(" ▲"));
}

QString lenientText(const QualityStat &stat)
{
    if (!stat.leniency)
        return missingText();
    const Leniency &leniency = *stat.leniency;
    if (!leniency.half)
        return Words::tr("%1, too few to tell").arg(signedText(leniency.points));
    return QStringLiteral("%1 (%2 – %3)")
        .arg(signedText(leniency.points), signedText(leniency.points - *leniency.half),
             signedText(leniency.points + *leniency.half));
}

QString criticalText(const MeanInterval &critical)
{
    if (critical.n == 0)
        return missingText();
    return critical.half
               ? QStringLiteral("%1 ± %2").arg(meanText(critical), oneDecimal(*critical.half))
               : meanText(critical);
}

QString placeHint(const QualityStat &stat, StatBy by, int least)
{
    if (by == StatBy::Inspector)
        return Words::tr("Inspectors have no place: what they give is no merit of theirs.");
    if (stat.place.place == 0)
        return Words::tr("n = %1: below %2 sheets nobody is ranked.").arg(stat.now.n).arg(least);
    if (stat.place.isTold())
        return Words::tr("Place %1: no other interval overlaps with this one.")
            .arg(stat.place.place);
    return Words::tr("Place %1, but the data cannot tell it apart from the places %2 to %3: the "
                     "intervals overlap.")
        .arg(stat.place.place)
        .arg(stat.place.best)
        .arg(stat.place.worst);
}

QString changeHint(const QualityStat &stat)
{
    const auto change = changeOf(stat.now, stat.before);
    if (!change)
        return Words::tr("Nothing to compare with in the period before.");
    const QString before = Words::tr("%1 points against the period before (%2, n = %3).")
                               .arg(signedText(change->points), meanText(stat.before.interval()))
                               .arg(stat.before.n);
    return before + u' '
           + (change->isTold ? Words::tr("The two 95% intervals do not overlap.")
                             : Words::tr("The two 95% intervals overlap: it may be chance."));
}

}

QString meanText(const MeanInterval &mean)
{
    return mean.n == 0 ? missingText() : oneDecimal(mean.mean);
}

QString boundsText(const MeanInterval &mean)
{
    const auto bounds = boundsOf(mean);
    if (bounds)
        return QStringLiteral("%1 – %2").arg(oneDecimal(bounds->from), oneDecimal(bounds->until));
    return mean.n == 0 ? missingText() : Words::tr("too few");
}

QString shareText(const ShareInterval &share)
{
    if (share.n == 0)
        return missingText();
    return QStringLiteral("%1% (%2 – %3)")
        .arg(oneDecimal(100 * share.share), oneDecimal(100 * share.from),
             oneDecimal(100 * share.until));
}

QString statWord(int column, const QualityStat &stat, StatBy by, int least)
{
    Q_UNUSED(least)
    switch (column) {
    case QualityStatModel::Place: return placeText(stat, by);
    case QualityStatModel::No: return stat.no;
    case QualityStatModel::Name: return stat.name.isEmpty() ? Words::tr("no team") : stat.name;
    case QualityStatModel::Part: return stat.part;
    case QualityStatModel::Count: return countText(stat.now.n);
    case QualityStatModel::Mean: return meanText(stat.now.interval());
    case QualityStatModel::Interval: return boundsText(stat.now.interval());
    case QualityStatModel::Median:
        return stat.now.n == 0 ? missingText() : oneDecimal(stat.now.median);
    case QualityStatModel::Fatal: return shareText(stat.now.fatalShare());
    case QualityStatModel::Critical: return criticalText(stat.now.critical());
    case QualityStatModel::Change: return changeText(stat);
    case QualityStatModel::Lenient: return lenientText(stat);
    case QualityStatModel::Lost: return oneDecimal(stat.lost);
    default: return {};
    }
}

QString statHint(int column, const QualityStat &stat, StatBy by, int least)
{
    switch (column) {
    case QualityStatModel::Place: return placeHint(stat, by, least);
    case QualityStatModel::Interval:
        return Words::tr("Between these bounds the mean of all calls lies with 95%, by Student's "
                         "t; s = %1, n = %2.")
            .arg(oneDecimal(stat.now.spread))
            .arg(stat.now.n);
    case QualityStatModel::Fatal:
        return Words::tr("%1 of %2, with the 95% interval by Wilson.")
            .arg(stat.now.fatal)
            .arg(stat.now.n);
    case QualityStatModel::Critical:
        return Words::tr(
                   "Mean of the critical and fatal items alone, with its 95% interval; n = %1.")
            .arg(stat.now.criticalN);
    case QualityStatModel::Change: return changeHint(stat);
    case QualityStatModel::Lenient:
        return stat.leniency ? leniencyText(stat.name, *stat.leniency)
                             : Words::tr("Nobody else scored the same teams.");
    case QualityStatModel::Lost:
        return Words::tr("Points of 100 that the item took from all sheets together, by the form's "
                         "weights; a fatal item with what it took from the whole sheet.");
    default: return {};
    }
}

QString periodText(const StatPeriod &period)
{
    switch (period.span) {
    case StatSpan::Month: return period.first.toString(QStringLiteral("yyyy-MM"));
    case StatSpan::Quarter:
        return QStringLiteral("%1 Q%2")
            .arg(period.first.year())
            .arg((period.first.month() + 2) / 3);
    case StatSpan::Week:
    case StatSpan::Days: break;
    }
    return Words::tr("%1 to %2", "days")
        .arg(period.first.toString(Qt::ISODate), period.last.toString(Qt::ISODate));
}

QString shortPeriodText(const StatPeriod &period)
{
    switch (period.span) {
    case StatSpan::Month: return period.first.toString(QStringLiteral("yy-MM"));
    case StatSpan::Quarter:
        return period.first.toString(QStringLiteral("yy"))
               + QStringLiteral(" Q%1").arg((period.first.month() + 2) / 3);
    case StatSpan::Week:
    case StatSpan::Days: break;
    }
    return period.first.toString(QStringLiteral("MM-dd"));
}

QString leniencyText(const QString &inspector, const Leniency &leniency)
{
    const QString base =
        leniency.points < 0 ? Words::tr("%1 gives %2 points less than the others on the same teams "
                                        "and forms")
                            : Words::tr("%1 gives %2 points more than the others on the same teams "
                                        "and forms");
    const QString said = base.arg(inspector, oneDecimal(std::abs(leniency.points)));
    const QString counts = Words::tr("%1 sheets against %2").arg(leniency.n).arg(leniency.others);
    if (!leniency.half)
        return Words::tr("%1 (%2): too few to tell.").arg(said, counts);
    const QString bounds = Words::tr("95% interval %1 to %2, %3")
                               .arg(signedText(leniency.points - *leniency.half),
                                    signedText(leniency.points + *leniency.half), counts);
    const QString verdict = !leniency.isTold() ? Words::tr("That may be chance.")
                            : leniency.points < 0
                                ? Words::tr("The scoring is stricter than theirs.")
                                : Words::tr("The scoring is more lenient than theirs.");
    return Words::tr("%1 (%2). %3 No mean is corrected for it.").arg(said, bounds, verdict);
}

QString statSentence(const QualityStat &stat)
{
    const MeanInterval mean = stat.now.interval();
    if (mean.n == 0)
        return Words::tr("Nothing was scored in this period.");
    return Words::tr("Mean %1, 95% interval %2, n = %3.")
               .arg(meanText(mean), boundsText(mean), countText(mean.n))
           + u' ' + changeHint(stat);
}

QString pointText(const StatPoint &point)
{
    if (point.score.n == 0)
        return Words::tr("%1: nothing scored").arg(periodText(point.period));
    return Words::tr("%1: mean %2, 95% interval %3, n = %4")
        .arg(periodText(point.period), meanText(point.score), boundsText(point.score),
             countText(point.score.n));
}

QString lossName(const LossBar &bar)
{
    return bar.id == 0 ? Words::tr("%n other item(s)", nullptr, bar.items) : bar.name;
}

QString lossText(const LossBar &bar)
{
    return Words::tr("%1: %2 points lost; up to here %3% of all")
        .arg(lossName(bar), oneDecimal(bar.lost), oneDecimal(100 * bar.until));
}

}

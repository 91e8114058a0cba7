// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplewords.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SampleWords)
};

QString quantityText(const SamplingPlan &plan)
{
    const QString each = eachWord(plan.each);
    const QString period = periodWord(plan.period);
    if (!plan.isShare)
        return SampleWords::tr("Every %1: %2 a %3", "agent, 2, week")
            .arg(each.toLower(), QString::number(plan.quantity), period.toLower());
    const QString share =
        SampleWords::tr("Every %1: %2% a %3", "agent, 5, week")
            .arg(each.toLower(), QString::number(plan.quantity), period.toLower());
    return plan.atLeast > 0 ? share + SampleWords::tr(", at least %1").arg(plan.atLeast) : share;
}

QString lengthText(const SampleFilter &filter)
{
    if (filter.secondsFrom && filter.secondsTo)
        return SampleWords::tr("%1 to %2 s long").arg(*filter.secondsFrom).arg(*filter.secondsTo);
    if (filter.secondsFrom)
        return SampleWords::tr("at least %1 s long").arg(*filter.secondsFrom);
    return filter.secondsTo ? SampleWords::tr("at most %1 s long").arg(*filter.secondsTo)
                            : QString();
}

QString hoursText(const SampleFilter &filter)
{
    if (!filter.hourFrom && !filter.hourTo)
        return {};
    const int from = filter.hourFrom.value_or(0);
    const int to = filter.hourTo.value_or(24);
    return (from < to ? SampleWords::tr("%1:00 to %2:00")
                      : SampleWords::tr("%1:00 to %2:00 of the next day"))
        .arg(from)
        .arg(to);
}

}

QString reasonWord(SampleReason reason)
{
    switch (reason) {
    case SampleReason::Random: return SampleWords::tr("Random");
    case SampleReason::TooLong: return SampleWords::tr("Too long");
    case SampleReason::TooShort: return SampleWords::tr("Too short");
    case SampleReason::Swing: return SampleWords::tr("Swing of the day");
    case SampleReason::Doubtful: return SampleWords::tr("Doubtful status");
    case SampleReason::OrderReview: return SampleWords::tr("Order review");
    case SampleReason::NewHire: return SampleWords::tr("New hire");
    case SampleReason::NewProject: return SampleWords::tr("New project");
    case SampleReason::Grade: return SampleWords::tr("By grade");
    case SampleReason::Assigned: return SampleWords::tr("Assigned");
    }
    return {};
}

QString reasonWordOfCode(const QString &code)
{
    const auto reason = sampleReasonFromCode(code);
    return reason ? reasonWord(*reason) : code.isEmpty() ? SampleWords::tr("Own choice") : code;
}

QString modeWord(const QString &code)
{
    return code == u"live"           ? SampleWords::tr("Live")
           : code == u"recording"    ? SampleWords::tr("Recording")
           : code == u"order_review" ? SampleWords::tr("Order review")
           : code == u"side_by_side" ? SampleWords::tr("Side by side")
                                     : code;
}

QString periodWord(SamplePeriod period)
{
    switch (period) {
    case SamplePeriod::Day: return SampleWords::tr("Day");
    case SamplePeriod::Week: return SampleWords::tr("Week");
    case SamplePeriod::Month: return SampleWords::tr("Month");
    }
    return {};
}

QString eachWord(SampleEach each)
{
    switch (each) {
    case SampleEach::Agent: return SampleWords::tr("Agent");
    case SampleEach::Team: return SampleWords::tr("Team");
    case SampleEach::Queue: return SampleWords::tr("Queue");
    case SampleEach::Inspector: return SampleWords::tr("Inspector");
    }
    return {};
}

QString planSentence(const SamplingPlan &plan)
{
    QStringList parts{quantityText(plan)};
    if (plan.reason != SampleReason::Random)
        parts << reasonWord(plan.reason);
    const SampleFilter &filter = plan.filter;
    for (const QString &part : {lengthText(filter), hoursText(filter)})
        if (!part.isEmpty())
            parts << part;
    if (!filter.directions.isEmpty() || !filter.channels.isEmpty() || !filter.queues.empty()
        || !filter.teams.empty() || !filter.results.isEmpty())
        parts << SampleWords::tr("limited to what is chosen");
    if (filter.isRecorded)
        parts << SampleWords::tr("with a recording");
    if (filter.isUnscored)
        parts << SampleWords::tr("not scored yet");
    return parts.join(SampleWords::tr(", ", "between the parts of a plan")) + SampleWords::tr(".");
}

}

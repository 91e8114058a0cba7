// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance/performancewords.h"

#include "common/problemsentence.h"
#include "common/words.h"
#include "reports/performancemodel.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::PerformanceWords)
};

QString twoDecimals(double value)
{
    return QString::number(value, 'f', 2);
}

QString gapWord(PerformanceMetric metric)
{
    return metric == PerformanceMetric::Exam ? Words::tr("not sat", "an exam")
                                             : Words::tr("missing", "a part of a total");
}

QString missingWords(const PerformanceTotal &total)
{
    if (total.post == u"team")
        return total.withGaps > 0 ? Words::tr("%n member(s)", "with missing parts", total.withGaps)
                                  : QString();
    QStringList words;
    for (const PerformanceMetric metric : gapsOf(total.parts))
        words.append(performancePartWord(metric));
    return words.join(Words::tr(", ", "between names"));
}

QString headWord(int column)
{
    if (const auto metric = PerformanceModel::metricOf(column))
        return performancePartWord(*metric);
    switch (column) {
    case PerformanceModel::Place: return Words::tr("Place");
    case PerformanceModel::Post: return Words::tr("Total of");
    case PerformanceModel::AgentNo: return Words::tr("No.");
    case PerformanceModel::Name: return Words::tr("Name");
    case PerformanceModel::Team: return Words::tr("Team");
    case PerformanceModel::Total: return Words::tr("Total");
    case PerformanceModel::Missing: return Words::tr("Missing");
    case PerformanceModel::Outcome: return Words::tr("Outcome");
    default: return {};
    }
}

QString postText(const QString &post)
{
    return post == u"agent"    ? Words::tr("agent", "total of")
           : post == u"leader" ? Words::tr("leader", "total of")
                               : Words::tr("team", "total of");
}

// Why somebody with a total has no place; empty when he has one, or no total.
QString noPlaceText(const PerformanceTotal &total)
{
    if (!total.total || isMeasured(total))
        return {};
    return Words::tr("no place and not in the team's mean: only %1 of 100 by weight is known, half "
                     "is needed")
        .arg(weightThere(total.parts));
}

// What has no points in a column of parts: a gap, or not a part of his at all.
QString partText(const PerformanceTotal &total, PerformanceMetric metric)
{
    for (const PartScore &part : total.parts)
        if (part.metric == metric)
            return gapWord(metric);
    return {};
}

}

QString performancePartWord(PerformanceMetric metric)
{
    switch (metric) {
    case PerformanceMetric::Efficiency: return Words::tr("Efficiency");
    case PerformanceMetric::Connected: return Words::tr("Answered calls");
    case PerformanceMetric::ServiceLevel: return Words::tr("Service level");
    case PerformanceMetric::SuccessRate: return Words::tr("Success rate");
    case PerformanceMetric::Sales: return Words::tr("Sales");
    case PerformanceMetric::QaScore: return Words::tr("QA score");
    case PerformanceMetric::Exam: return Words::tr("Exam");
    case PerformanceMetric::Satisfaction: return Words::tr("Satisfaction");
    case PerformanceMetric::Attendance: return Words::tr("Attendance");
    case PerformanceMetric::Conduct: return Words::tr("Conduct");
    case PerformanceMetric::LeaderPoints: return Words::tr("Leader's points");
    }
    return {};
}

QString performanceOutcomeWord(const QString &outcome)
{
    const QHash<QString, QString> words{{u"promotion"_qs, Words::tr("Promotion")},
                                        {u"raise"_qs, Words::tr("Raise")},
                                        {u"bonus"_qs, Words::tr("Bonus")},
                                        {u"training"_qs, Words::tr("Training")},
                                        {u"dismissal"_qs, Words::tr("Dismissal")}};
    return words.value(outcome, outcome);
}

QString performanceValueText(PerformanceMetric metric, double value)
{
    switch (metric) {
    case PerformanceMetric::Sales: return u"¥"_qs + QLocale::c().toString(value / 100, 'f', 2);
    case PerformanceMetric::Connected: return countText(qint64(value));
    case PerformanceMetric::Efficiency:
    case PerformanceMetric::ServiceLevel:
    case PerformanceMetric::SuccessRate:
    case PerformanceMetric::Attendance:
    case PerformanceMetric::LeaderPoints: return twoDecimals(value) + u'%';
    case PerformanceMetric::QaScore:
    case PerformanceMetric::Exam:
    case PerformanceMetric::Satisfaction:
    case PerformanceMetric::Conduct: break;
    }
    return twoDecimals(value);
}

QString performanceSourceText(PerformanceMetric metric)
{
    switch (metric) {
    case PerformanceMetric::Efficiency: return Words::tr("talk over signed-in time");
    case PerformanceMetric::Connected: return Words::tr("calls that were answered");
    case PerformanceMetric::ServiceLevel: return Words::tr("of all queues");
    case PerformanceMetric::SuccessRate: return Words::tr("successes over visits");
    case PerformanceMetric::Sales: return Words::tr("orders less returns");
    case PerformanceMetric::QaScore: return Words::tr("mean of the released sheets");
    case PerformanceMetric::Exam:
    case PerformanceMetric::Satisfaction: return Words::tr("mark of the month, imported");
    case PerformanceMetric::Attendance:
        return Words::tr("shifts attended, late and early ones count half");
    case PerformanceMetric::Conduct: return Words::tr("100 less 5 for each confirmed violation");
    case PerformanceMetric::LeaderPoints: return Words::tr("of the most that a leader may give");
    }
    return {};
}

QString performanceWord(int column, const PerformanceTotal *total)
{
    if (!total)
        return headWord(column);
    if (const auto metric = PerformanceModel::metricOf(column))
        return partText(*total, *metric);
    switch (column) {
    case PerformanceModel::Place: return noPlaceText(*total);
    case PerformanceModel::Post: return postText(total->post);
    case PerformanceModel::AgentNo: return total->agentNo;
    case PerformanceModel::Name: return total->name;
    case PerformanceModel::Team: return total->team;
    case PerformanceModel::Total: return missingText();
    case PerformanceModel::Missing: return missingWords(*total);
    case PerformanceModel::Outcome: return performanceOutcomeWord(total->outcome);
    default: return {};
    }
}

QStringList performanceLines(const PerformanceTotal &total)
{
    QStringList lines;
    QStringList terms;
    int weights = 0;
    for (const PartScore &part : total.parts) {
        const QString name = performancePartWord(part.metric) + u'\t';
        if (!part.points) {
            lines.append(name + gapWord(part.metric) + u" · "_qs
                         + Words::tr("weight %1, left out").arg(part.weight));
            continue;
        }
        lines.append(name
                     + Words::tr("%1 → %2 points, weight %3 · %4", "value, points, weight, source")
                           .arg(performanceValueText(part.metric, part.value.value_or(0)),
                                twoDecimals(*part.points))
                           .arg(part.weight)
                           .arg(performanceSourceText(part.metric)));
        terms.append(u"%1 × %2"_qs.arg(part.weight).arg(twoDecimals(*part.points)));
        weights += part.weight;
    }
    if (total.post == u"team")
        lines.append(Words::tr("Total\tthe mean of its %n member(s), each counting the same; who "
                               "has less than half of the weights does not count",
                               nullptr, total.members));
    else if (!total.total)
        lines.append(Words::tr("Total\tno part is known: there is no total"));
    else
        lines.append(Words::tr("Formula") + u'\t'
                     + u"(%1) ÷ %2 = %3"_qs.arg(terms.join(u" + "))
                           .arg(weights)
                           .arg(twoDecimals(*total.total)));
    if (const QString why = noPlaceText(total); !why.isEmpty())
        lines.append(Words::tr("Place") + u'\t' + why);
    if (!total.outcome.isEmpty())
        lines.append(Words::tr("Outcome") + u'\t' + performanceOutcomeWord(total.outcome)
                     + u" · "_qs + total.outcomeReason);
    return lines;
}

QString markRejectWord(const QString &why)
{
    const QHash<QString, QString> words{
        {u"shape"_qs, Words::tr("not as many columns as the head has")},
        {u"agent_no"_qs, Words::tr("no agent number")},
        {u"month"_qs, Words::tr("no month, as 2026-10")},
        {u"kind"_qs, Words::tr("neither exam nor satisfaction")},
        {u"number"_qs, Words::tr("no number with two decimals at most")},
        {u"range"_qs, Words::tr("below 0 or above the best mark")},
        {u"agent"_qs, Words::tr("nobody has this agent number")},
        {u"future"_qs, Words::tr("that month has not begun")},
        {u"closed"_qs, Words::tr("that month is closed")},
        {u"agent_gone"_qs, Words::tr("the agent had left before")},
        {u"agent_before"_qs, Words::tr("the agent was hired later")},
        {u"twice"_qs, Words::tr("an earlier line has this agent's mark")},
        {u"outdated"_qs,
         Words::tr("this file said so before and was corrected since: name the file otherwise")}};
    return words.value(why, why);
}

QString schemeFaultSentence(const std::vector<PerformancePart> &parts)
{
    switch (schemeFault(parts)) {
    case SchemeFault::None: break;
    case SchemeFault::NoParts: return Words::tr("Give at least one part a weight.");
    case SchemeFault::Weights:
        return Words::tr("The weights add up to %1, not to 100.").arg(weightSum(parts));
    case SchemeFault::Twice: return Words::tr("A part is there twice.");
    case SchemeFault::Weight: return Words::tr("A weight is a whole number from 1 to 100.");
    case SchemeFault::Range: return Words::tr("The values for 0 and for 100 points must differ.");
    }
    return {};
}

QString performanceSentence(const Problem &problem)
{
    const QHash<QString, QString> words{
        {u"performance_month_ahead"_qs, Words::tr("That month has not begun.")},
        {u"performance_scheme_future"_qs,
         Words::tr("A scheme holds from the first day of a later month on.")},
        {u"performance_weights"_qs, Words::tr("The weights add up to 100.")},
        {u"performance_agent_known"_qs,
         Words::tr("This agent is not known yet: assign his switch account first.")},
        {u"performance_outcome_reason"_qs, Words::tr("Say why, in four characters at least.")},
        {u"performance_outcome_own"_qs, Words::tr("Nobody decides on himself.")},
        {u"performance_outcome_meanwhile"_qs,
         Words::tr("Somebody else decided meanwhile. Look at it again.")},
        {u"incident_title"_qs, Words::tr("Say in one line what it was.")},
        {u"incident_what"_qs, Words::tr("Say what happened.")},
        {u"incident_ahead"_qs, Words::tr("It has begun, and ended, before now.")},
        {u"incident_ends_later"_qs, Words::tr("It ended after it began.")},
        {u"incident_entry_text"_qs, Words::tr("Say what was so.")},
        {u"incident_closed"_qs, Words::tr("Say what it comes to.")},
        {u"incident_goes_on"_qs, Words::tr("It goes on: say first when it ended.")},
        {u"incident_closed_already"_qs, Words::tr("This incident is closed.")},
        {u"incident_meanwhile"_qs,
         Words::tr("Somebody else wrote on this incident meanwhile. Open it again.")}};
    const auto found = words.constFind(problem.constraint);
    if (found != words.constEnd())
        return *found;
    // The reader of a file says itself which column is missing.
    return problem.constraint.isEmpty() && problem.kind == ProblemKind::Invalid
                   && !problem.text.isEmpty()
               ? problem.text + (problem.hint.isEmpty() ? QString() : u'\n' + problem.hint)
               : problemSentence(problem);
}

}

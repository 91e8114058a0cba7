// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisalwords.h"

#include "common/durationtext.h"
#include "floor/alarmwords.h"
#include "floor/appeallink.h"
#include "floor/figuretext.h"
#include "floor/oddfiguremodel.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace banzhang {
namespace {

struct AppraisalWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::AppraisalWords)
};

constexpr size_t mostPieces = 20; // in words; the table has them all

QString secondsText(double seconds)
{
    return figureText(FigureUnit::Seconds, std::llround(seconds * 100));
}

QString countText(double count)
{
    return QString::number(std::llround(count));
}

QString timeText(const QDateTime &at, int offset)
{
    return at.toOffsetFromUtc(offset).toString(QStringLiteral("MM-dd HH:mm:ss"));
}

QString pieceText(const FigurePiece &piece, int offset)
{
    QStringList parts{timeText(piece.at, offset)};
    if (piece.seconds)
        parts << secondsText(*piece.seconds);
    if (!piece.queue.isEmpty())
        parts << piece.queue;
    if (!piece.callUid.isEmpty())
        parts << AppraisalWords::tr("call %1").arg(piece.callUid);
    return QStringLiteral("  ") + parts.join(QStringLiteral(" · "));
}

void addPieces(QStringList &lines, const AppraisalEvidence &evidence, int offset)
{
    const size_t shown = std::min(mostPieces, evidence.pieces.size());
    for (size_t i = 0; i < shown; ++i)
        lines << pieceText(evidence.pieces[i], offset);
    if (const int more = evidence.piecesInAll - int(shown); more > 0)
        lines << QStringLiteral("  ") + AppraisalWords::tr("and %n more", nullptr, more);
}

void addAlarm(QStringList &lines, const AppraisalEvidence &evidence, int offset)
{
    const FloorAlarm &alarm = evidence.alarm;
    lines << AppraisalWords::tr("Since %1, noticed %2, seen until %3")
                 .arg(timeText(alarm.since, offset), timeText(alarm.raisedAt, offset),
                      timeText(evidence.until, offset));
    if (alarm.allowedSeconds > 0)
        lines
            << AppraisalWords::tr("Of it %1 were allowed").arg(durationText(alarm.allowedSeconds));
    lines << AppraisalWords::tr("Amber from %1, red from %2")
                 .arg(durationText(alarm.amber), durationText(alarm.red));
    if (!alarm.acknowledgedBy.isEmpty())
        lines << AppraisalWords::tr("Acknowledged by %1").arg(alarm.acknowledgedBy)
                     + (alarm.note.isEmpty() ? QString() : QStringLiteral(": ") + alarm.note);
}

void addGaps(QStringList &lines, const AppraisalEvidence &evidence, int offset)
{
    for (const DayGap &gap : evidence.gaps)
        lines << AppraisalWords::tr("No data from %1 to %2: %3")
                     .arg(timeText(gap.from, offset), timeText(gap.until, offset), gap.why);
}

void addDecision(QStringList &lines, const QString &deed, const QString &words)
{
    lines << (words.isEmpty() ? deed : deed + QStringLiteral(": ") + words);
}

void addDecisions(QStringList &lines, const Appraisal &entry, int offset)
{
    addDecision(lines,
                AppraisalWords::tr("Entered by %1, %2")
                    .arg(entry.enteredBy, timeText(entry.enteredAt, offset)),
                entry.comment);
    if (entry.confirmedAt.isValid())
        addDecision(lines,
                    AppraisalWords::tr("Confirmed by %1, %2")
                        .arg(entry.confirmedBy, timeText(entry.confirmedAt, offset)),
                    entry.confirmedNote);
    if (entry.withdrawnAt.isValid())
        addDecision(lines,
                    AppraisalWords::tr("Withdrawn by %1, %2")
                        .arg(entry.withdrawnBy, timeText(entry.withdrawnAt, offset)),
                    entry.withdrawnWhy);
}

QString howItCame(FigureMetric metric, double part, double whole)
{
    switch (metric) {
    case FigureMetric::RingAverage:
        return AppraisalWords::tr("%1 of ringing in %2 calls")
            .arg(secondsText(part), countText(whole));
    case FigureMetric::LateAnswerShare:
        return AppraisalWords::tr("%1 of %2 answered calls after more than two rings")
            .arg(countText(part), countText(whole));
    case FigureMetric::TalkAverage:
        return AppraisalWords::tr("%1 of talk in %2 calls")
            .arg(secondsText(part), countText(whole));
    case FigureMetric::TalkLongest:
        return AppraisalWords::tr("The longest of %1 calls").arg(countText(whole));
    case FigureMetric::AfterCallAverage:
        return AppraisalWords::tr("%1 of after-call work for %2 calls")
            .arg(secondsText(part), countText(whole));
    case FigureMetric::AfterCallShare:
        return AppraisalWords::tr("%1 of after-call work in %2 signed in")
            .arg(secondsText(part), secondsText(whole));
    case FigureMetric::TransferCount:
    case FigureMetric::TransferShare:
        return AppraisalWords::tr("%1 of %2 answered calls transferred")
            .arg(countText(part), countText(whole));
    case FigureMetric::AgentHangUpShare:
        return AppraisalWords::tr("%1 of %2 answered calls ended by the agent")
            .arg(countText(part), countText(whole));
    case FigureMetric::NoAnswerCount:
        return AppraisalWords::tr("%1 of %2 offered calls rang in vain")
            .arg(countText(part), countText(whole));
    case FigureMetric::AnsweredCount:
        return AppraisalWords::tr("%1 of %2 offered calls answered")
            .arg(countText(part), countText(whole));
    case FigureMetric::PausedShare:
        return AppraisalWords::tr("%1 of pauses in %2 signed in")
            .arg(secondsText(part), secondsText(whole));
    }
    return {};
}

QString ruleRefusal(const QString &rule)
{
    if (rule == u"rule_not_backdated")
        return AppraisalWords::tr("A change cannot begin in the past.");
    if (rule == u"figure_rule_used")
        return AppraisalWords::tr("Somebody was judged by this rule already. Let the change begin "
                                  "on a later day.");
    if (rule == u"figure_rule_known")
        return AppraisalWords::tr("Somebody else ended this rule already.");
    if (rule == u"figure_rule_once")
        return AppraisalWords::tr(
            "There is a rule for this figure and team on these days already.");
    if (rule == u"figure_rule_bound_given")
        return faultSentence(FigureRuleFault::NoBound);
    if (rule == u"figure_rule_bounds_positive")
        return faultSentence(FigureRuleFault::NegativeBound);
    if (rule == u"figure_rule_bounds_in_order")
        return faultSentence(FigureRuleFault::NothingBetween);
    if (rule == u"figure_rule_share_possible")
        return faultSentence(FigureRuleFault::ShareTooGreat);
    return {};
}

}

QString metricWord(FigureMetric metric)
{
    switch (metric) {
    case FigureMetric::RingAverage: return AppraisalWords::tr("Ringing, average");
    case FigureMetric::LateAnswerShare: return AppraisalWords::tr("Answered after two rings");
    case FigureMetric::TalkAverage: return AppraisalWords::tr("Talk, average");
    case FigureMetric::TalkLongest: return AppraisalWords::tr("Talk, longest");
    case FigureMetric::AfterCallAverage: return AppraisalWords::tr("After-call work, average");
    case FigureMetric::AfterCallShare:
        return AppraisalWords::tr("After-call work, share of the time");
    case FigureMetric::TransferCount: return AppraisalWords::tr("Transfers");
    case FigureMetric::TransferShare: return AppraisalWords::tr("Transfers, share of calls");
    case FigureMetric::AgentHangUpShare: return AppraisalWords::tr("Agent hung up first");
    case FigureMetric::NoAnswerCount: return AppraisalWords::tr("Rang in vain");
    case FigureMetric::AnsweredCount: return AppraisalWords::tr("Calls answered");
    case FigureMetric::PausedShare: return AppraisalWords::tr("Pauses, share of the time");
    }
    return {};
}

QString entryWord(const Appraisal &entry)
{
    return entry.metric ? metricWord(*entry.metric) : alarmWord(entry.evidence.alarm);
}

QString arithmeticText(FigureMetric metric, double part, double whole, qint64 figure, qint64 bound,
                       bool isAbove)
{
    const FigureUnit unit = unitOf(metric);
    return AppraisalWords::tr("%1: %2, %3")
        .arg(howItCame(metric, part, whole), figureText(unit, figure),
             boundText(unit, bound, isAbove));
}

QString arithmeticText(const OddFigure &odd)
{
    return arithmeticText(odd.metric, odd.part, odd.whole, odd.figure, odd.bound, odd.isAbove);
}

QString standardText(const QString &standard, int points)
{
    return points == 0 ? AppraisalWords::tr("By the standard “%1”").arg(standard)
                       : AppraisalWords::tr("By the standard “%1”: %2 points off suggested")
                             .arg(standard, hundredthsText(points));
}

QString evidenceText(const Appraisal &entry, int offset)
{
    QStringList lines{
        QStringLiteral("%1 %2 · %3 · %4")
            .arg(entry.agentNo, entry.agent, entry.day.toString(Qt::ISODate), entryWord(entry))};
    if (entry.metric)
        lines << arithmeticText(*entry.metric, entry.evidence.part, entry.evidence.whole,
                                entry.figure, entry.bound, entry.isAbove);
    else
        lines << figureText(FigureUnit::Seconds, entry.figure) + QStringLiteral(", ")
                     + boundText(FigureUnit::Seconds, entry.bound, true);
    lines << standardText(entry.standard, entry.points);
    if (entry.metric)
        lines << AppraisalWords::tr("As it was at %1").arg(timeText(entry.evidence.until, offset));
    if (entry.metric)
        addPieces(lines, entry.evidence, offset);
    else
        addAlarm(lines, entry.evidence, offset);
    addGaps(lines, entry.evidence, offset);
    addDecisions(lines, entry, offset);
    lines << linkOf(entry, offset);
    return lines.join(u'\n');
}

QString linkOf(const Appraisal &entry, int offset)
{
    const AppraisalEvidence &evidence = entry.evidence;
    QDateTime at = evidence.from;
    if (!entry.metric)
        at = evidence.alarm.raisedAt;
    else if (!evidence.pieces.empty())
        at = evidence.pieces.front().at;
    return textOf(AppealLink{entry.agentNo, at.toOffsetFromUtc(offset)});
}

QString faultSentence(FigureRuleFault fault)
{
    switch (fault) {
    case FigureRuleFault::NoBound: return AppraisalWords::tr("Write at least one bound.");
    case FigureRuleFault::NegativeBound: return AppraisalWords::tr("A bound cannot be negative.");
    case FigureRuleFault::NothingBetween:
        return AppraisalWords::tr("The greatest must not be less than the least.");
    case FigureRuleFault::ShareTooGreat:
        return AppraisalWords::tr("A share is at most 100 per cent.");
    case FigureRuleFault::NoStandard: return AppraisalWords::tr("The standard is missing.");
    case FigureRuleFault::None: break;
    }
    return {};
}

QString appraisalSentence(const Problem &problem)
{
    const QString &rule = problem.constraint;
    if (rule == u"appraisal_entered_once")
        return AppraisalWords::tr("%1 entered this already.").arg(problem.hint);
    if (rule == u"appraisal_entry_figure_key" || rule == u"appraisal_entry_alarm_key")
        return AppraisalWords::tr("Somebody else entered this at the same moment.");
    if (rule == u"appraisal_figure_odd")
        return AppraisalWords::tr("The figure is within its bounds by now.");
    if (rule == u"appraisal_agent_known")
        return AppraisalWords::tr(
            "Nobody knows yet who this number is. Assign it to an agent first.");
    if (rule == u"appraisal_of_agent")
        return AppraisalWords::tr("A queue's alarm is nobody's.");
    if (rule == u"appraisal_proposed")
        return AppraisalWords::tr("Somebody else decided this entry already.");
    if (rule == u"appraisal_stands")
        return AppraisalWords::tr("Somebody else withdrew this entry already.");
    if (rule == u"appraisal_withdrawer")
        return AppraisalWords::tr("You can withdraw only what you proposed yourself and nobody "
                                  "confirmed. Ask a manager.");
    if (rule == u"appraisal_gap_explained")
        return AppraisalWords::tr("Data are missing for a part of this day: write why the entry "
                                  "holds nevertheless.");
    if (rule == u"deed_reach")
        return AppraisalWords::tr("On that day this agent was not in a team that you lead.");
    const QString sentence = ruleRefusal(rule);
    return sentence.isEmpty() ? ruleSentence(problem) : sentence;
}

}

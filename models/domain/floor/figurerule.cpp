// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figurerule.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr std::array codes{"ring_average",    "late_answer_share",  "talk_average",
                           "talk_longest",    "after_call_average", "after_call_share",
                           "transfer_count",  "transfer_share",     "agent_hang_up_share",
                           "no_answer_count", "answered_count",     "paused_share"};
static_assert(codes.size() == allFigureMetrics.size());

constexpr qint64 wholeShare = 10'000; // 100 per cent in hundredths

qint64 rounded(qint64 part, qint64 whole)
{
    return (2 * part + whole) / (2 * whole);
}

struct StateTimes
{
    qint64 signedInMs = 0;
    qint64 pausedMs = 0;
    qint64 afterCallMs = 0;
};

StateTimes timesOf(const AgentDay &day)
{
    StateTimes times;
    for (size_t i = 0; i < day.steps.size(); ++i) {
        const DayStep &step = day.steps[i];
        const qint64 ms =
            step.at.msecsTo(i + 1 < day.steps.size() ? day.steps[i + 1].at : day.until);
        if (step.state != AgentState::SignedOut)
            times.signedInMs += ms;
        if (step.state == AgentState::Paused)
            times.pausedMs += ms;
        if (step.state == AgentState::AfterCall)
            times.afterCallMs += ms;
    }
    return times;
}

struct CallTimes
{
    qint64 ringMs = 0;
    qint64 longestMs = 0;
};

CallTimes callTimesOf(const AgentDay &day)
{
    CallTimes times;
    for (const DayCall &call : day.calls) {
        if (!call.answeredAt.isValid())
            continue;
        times.ringMs += call.ringMs;
        times.longestMs = std::max(times.longestMs, call.talkSeconds.value_or(0) * 1000LL);
    }
    return times;
}

DayMeasure share(qint64 part, qint64 whole, int calls)
{
    DayMeasure measure{part, whole, calls, {}};
    if (whole > 0)
        measure.hundredths = rounded(part * wholeShare, whole);
    return measure;
}

// Milliseconds to hundredths of a second a call.
DayMeasure average(qint64 partMs, int calls)
{
    DayMeasure measure{partMs, calls, calls, {}};
    if (calls > 0)
        measure.hundredths = rounded(partMs, 10LL * calls);
    return measure;
}

DayMeasure alone(qint64 part, qint64 hundredths, int calls, bool isKnown)
{
    DayMeasure measure{part, calls, calls, {}};
    if (isKnown)
        measure.hundredths = hundredths;
    return measure;
}

}

QString codeOf(FigureMetric metric)
{
    return QString::fromLatin1(codes[size_t(metric)]);
}

std::optional<FigureMetric> figureMetricFromCode(const QString &code)
{
    for (const FigureMetric metric : allFigureMetrics) {
        if (codeOf(metric) == code)
            return metric;
    }
    return std::nullopt;
}

FigureUnit unitOf(FigureMetric metric)
{
    switch (metric) {
    case FigureMetric::RingAverage:
    case FigureMetric::TalkAverage:
    case FigureMetric::TalkLongest:
    case FigureMetric::AfterCallAverage: return FigureUnit::Seconds;
    case FigureMetric::TransferCount:
    case FigureMetric::NoAnswerCount:
    case FigureMetric::AnsweredCount: return FigureUnit::Count;
    default: return FigureUnit::Percent;
    }
}

bool isOfStates(FigureMetric metric)
{
    return metric == FigureMetric::AfterCallAverage || metric == FigureMetric::AfterCallShare
           || metric == FigureMetric::PausedShare;
}

FigureRuleFault faultOf(const FigureRule &rule)
{
    if (!rule.lower && !rule.upper)
        return FigureRuleFault::NoBound;
    if (rule.lower.value_or(0) < 0 || rule.upper.value_or(0) < 0)
        return FigureRuleFault::NegativeBound;
    if (rule.lower && rule.upper && *rule.lower > *rule.upper)
        return FigureRuleFault::NothingBetween;
    if (unitOf(rule.metric) == FigureUnit::Percent
        && std::max(rule.lower.value_or(0), rule.upper.value_or(0)) > wholeShare)
        return FigureRuleFault::ShareTooGreat;
    return rule.standard.trimmed().isEmpty() ? FigureRuleFault::NoStandard : FigureRuleFault::None;
}

DayMeasure measureOf(FigureMetric metric, const AgentDay &day)
{
    const DayFigures figures = figuresOf(day);
    const CallTimes calls = callTimesOf(day);
    const StateTimes states = timesOf(day);
    const int answered = figures.answered;
    switch (metric) {
    case FigureMetric::RingAverage: return average(calls.ringMs, answered);
    case FigureMetric::LateAnswerShare: return share(figures.lateAnswers, answered, answered);
    case FigureMetric::TalkAverage: return average(figures.talkSeconds * 1000, figures.finished);
    case FigureMetric::TalkLongest:
        return alone(calls.longestMs, calls.longestMs / 10, figures.finished, figures.finished > 0);
    case FigureMetric::AfterCallAverage: return average(states.afterCallMs, answered);
    case FigureMetric::AfterCallShare:
        return share(states.afterCallMs, states.signedInMs, answered);
    case FigureMetric::TransferCount:
        return alone(figures.transfers, figures.transfers * 100LL, answered, answered > 0);
    case FigureMetric::TransferShare: return share(figures.transfers, answered, answered);
    case FigureMetric::AgentHangUpShare: return share(figures.endedByAgent, answered, answered);
    case FigureMetric::NoAnswerCount:
        return alone(figures.noAnswer, figures.noAnswer * 100LL, figures.offered,
                     figures.offered > 0);
    case FigureMetric::AnsweredCount:
        return alone(answered, answered * 100LL, figures.offered,
                     figures.offered > 0 || states.signedInMs > 0);
    case FigureMetric::PausedShare: return share(states.pausedMs, states.signedInMs, answered);
    }
    return {};
}

const FigureRule *ruleFor(const std::vector<FigureRule> &rules, FigureMetric metric, TeamId team,
                          const QDate &day)
{
    const FigureRule *forAll = nullptr;
    for (const FigureRule &rule : rules) {
        if (rule.metric != metric || !rule.holdsOn(day))
            continue;
        if (number(rule.teamId) == 0)
            forAll = &rule;
        else if (rule.teamId == team)
            return &rule;
    }
    return forAll;
}

std::optional<qint64> passedBound(const FigureRule &rule, const DayMeasure &measure)
{
    if (!measure.hundredths || measure.calls < rule.fewestCalls)
        return std::nullopt;
    if (rule.upper && *measure.hundredths > *rule.upper)
        return rule.upper;
    return rule.lower && *measure.hundredths < *rule.lower ? rule.lower : std::nullopt;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentday.h"

#include "floor/factbatch.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr double timelyRings = 2.0;

StateTotal &totalFor(std::vector<StateTotal> &totals, const DayStep &step)
{
    const QString reason = step.state == AgentState::Paused ? step.reason : QString();
    const auto known = std::ranges::find_if(totals, [&](const StateTotal &total) {
        return total.state == step.state && total.reason == reason;
    });
    if (known != totals.end())
        return *known;
    totals.push_back({step.state, reason, 0, 0});
    return totals.back();
}

bool isSame(const DayStep &a, const DayStep &b)
{
    return a.state == b.state && (a.state != AgentState::Paused || a.reason == b.reason);
}

}

std::vector<StateTotal> totalsOf(const AgentDay &day)
{
    std::vector<StateTotal> totals;
    for (size_t i = 0; i < day.steps.size(); ++i) {
        const DayStep &step = day.steps[i];
        const QDateTime end = i + 1 < day.steps.size() ? day.steps[i + 1].at : day.until;
        StateTotal &total = totalFor(totals, step);
        total.seconds += std::max<qint64>(0, step.at.msecsTo(end));
        if (i == 0 || !isSame(day.steps[i - 1], step))
            ++total.times;
    }
    for (StateTotal &total : totals)
        total.seconds /= 1000;
    std::ranges::stable_sort(totals, [](const StateTotal &a, const StateTotal &b) {
        return a.state != b.state ? a.state < b.state : a.seconds > b.seconds;
    });
    return totals;
}

double ringsOf(int ringMs, int cadenceMs)
{
    return cadenceMs > 0 ? double(ringMs) / cadenceMs : 0.0;
}

bool rangTooLong(int ringMs, int cadenceMs)
{
    return ringsOf(ringMs, cadenceMs) > timelyRings;
}

DayFigures figuresOf(const AgentDay &day)
{
    DayFigures figures;
    for (const DayCall &call : day.calls) {
        ++figures.offered;
        figures.noAnswer += call.outcome == codeOf(LegOutcome::NoAnswer);
        figures.holds += call.holdCount;
        figures.holdSeconds += call.holdSeconds;
        if (!call.answeredAt.isValid())
            continue;
        ++figures.answered;
        figures.lateAnswers += rangTooLong(call.ringMs, day.ringCadenceMs);
        figures.finished += call.talkSeconds.has_value();
        figures.talkSeconds += call.talkSeconds.value_or(0);
        figures.endedByAgent += call.outcome == codeOf(LegOutcome::Agent);
        figures.transfers += call.outcome == codeOf(LegOutcome::Blind)
                             || call.outcome == codeOf(LegOutcome::Attended);
    }
    return figures;
}

}

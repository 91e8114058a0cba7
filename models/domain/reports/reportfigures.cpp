// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfigures.h"

#include <algorithm>

namespace banzhang {
namespace {

std::optional<double> rate(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

std::optional<double> percent(double part, double whole)
{
    return whole > 0 ? std::optional(100 * part / whole) : std::nullopt;
}

}

WorkSums &WorkSums::operator+=(const WorkSums &other)
{
    // Every field adds up; what is unknown on one side is unknown in the sum.
    const bool knowsShortCalls = shortCalls >= 0 && other.shortCalls >= 0;
    const qint64 shortOnes = shortCalls + other.shortCalls;
    constexpr qint64 WorkSums::*fields[] = {
        &WorkSums::offered,        &WorkSums::connected,    &WorkSums::finished,
        &WorkSums::talkS,          &WorkSums::holdS,        &WorkSums::ringS,
        &WorkSums::loginS,         &WorkSums::pauseS,       &WorkSums::endedByAgent,
        &WorkSums::transferred,    &WorkSums::visits,       &WorkSums::successes,
        &WorkSums::refusals,       &WorkSums::resultDays,   &WorkSums::orders,
        &WorkSums::salesFen,       &WorkSums::returnedFen,  &WorkSums::sheets,
        &WorkSums::scoreSum,       &WorkSums::failed,       &WorkSums::shifts,
        &WorkSums::shiftsAttended, &WorkSums::shiftsAbsent, &WorkSums::late,
        &WorkSums::earlyLeave,     &WorkSums::offPost,      &WorkSums::scheduledS,
        &WorkSums::presentS,       &WorkSums::leaveS,       &WorkSums::fines,
        &WorkSums::finesFen,       &WorkSums::awards,       &WorkSums::awardsFen,
    };
    for (const auto field : fields)
        this->*field += other.*field;
    shortCalls = knowsShortCalls ? shortOnes : -1;
    return *this;
}

std::optional<double> WorkSums::refusalRate() const
{
    return percent(double(refusals), double(visits + refusals));
}

std::optional<double> WorkSums::efficiency() const
{
    return percent(double(talkS), double(loginS));
}

std::optional<double> WorkSums::utilisation() const
{
    return percent(double(talkS + ringS), double(loginS - pauseS));
}

std::optional<double> WorkSums::qaMean() const
{
    return rate(double(scoreSum) / 100, double(sheets));
}

std::optional<double> WorkSums::attendanceRate() const
{
    return percent(double(shiftsAttended), double(shifts));
}

std::optional<double> WorkSums::talkMean() const
{
    return rate(double(talkS), double(finished));
}

QueueSums &QueueSums::operator+=(const QueueSums &other)
{
    constexpr qint64 QueueSums::*fields[] = {
        &QueueSums::offered,   &QueueSums::answered,        &QueueSums::answeredInTime,
        &QueueSums::abandoned, &QueueSums::abandonedInTime, &QueueSums::waitS,
        &QueueSums::finished,  &QueueSums::talkS,
    };
    for (const auto field : fields)
        this->*field += other.*field;
    longestWaitS = std::max(longestWaitS, other.longestWaitS);
    return *this;
}

std::optional<double> QueueSums::serviceLevel() const
{
    return percent(double(answeredInTime), double(offered));
}

std::optional<double> QueueSums::abandonRate() const
{
    return percent(double(abandoned), double(offered));
}

std::optional<double> QueueSums::answerSpeed() const
{
    return rate(double(waitS), double(answered));
}

std::optional<double> QueueSums::handleTime() const
{
    return rate(double(talkS), double(finished));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfigures.h"

#include "reports/sumfields.h"

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
    for (const SumField &one : sumFields)
        this->*one.field += other.*one.field;
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

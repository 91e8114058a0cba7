// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queueday.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int officeBegin = 16; // 08:00
constexpr int officeEnd = 36;   // 18:00

std::optional<double> shareOf(double part, double whole, double scale)
{
    if (whole <= 0)
        return std::nullopt;
    return part * scale / whole;
}

}

std::optional<double> QueueHalfHour::serviceLevel() const
{
    return shareOf(answeredInTime, offered, 100);
}

std::optional<double> QueueHalfHour::abandonRate() const
{
    return shareOf(abandoned, offered, 100);
}

std::optional<double> QueueHalfHour::averageAnswer() const
{
    return shareOf(waitSeconds, answered, 1);
}

QueueHalfHour &QueueHalfHour::operator+=(const QueueHalfHour &other)
{
    offered += other.offered;
    answered += other.answered;
    answeredInTime += other.answeredInTime;
    abandoned += other.abandoned;
    waitSeconds += other.waitSeconds;
    longestWaitSeconds = std::max(longestWaitSeconds, other.longestWaitSeconds);
    return *this;
}

QueueHalfHour QueueDay::total() const
{
    QueueHalfHour sum;
    for (const QueueHalfHour &half : halves)
        sum += half;
    return sum;
}

std::pair<int, int> QueueDay::span() const
{
    int first = officeBegin;
    int last = officeEnd;
    for (int i = 0; i < 48; ++i) {
        if (halves[size_t(i)] == QueueHalfHour{} && usual[size_t(i)] == QueueHalfHour{})
            continue;
        first = std::min(first, i);
        last = std::max(last, i + 1);
    }
    return {first, last};
}

}

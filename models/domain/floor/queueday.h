// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace banzhang {

// Figures of one queue in one half-hour of the site's day, by the time of entering. Of the usual
// day they are means over days, so they may be fractions.
struct QueueHalfHour
{
    double offered = 0; // visits that are over
    double answered = 0;
    double answeredInTime = 0; // within the queue's service-level seconds
    double abandoned = 0;
    double waitSeconds = 0;        // of the answered, together
    double longestWaitSeconds = 0; // of any outcome

    // Answered in time, per cent of the offered; nothing when nothing was offered.
    [[nodiscard]] std::optional<double> serviceLevel() const;
    // Per cent of the offered.
    [[nodiscard]] std::optional<double> abandonRate() const;
    // Mean wait of the answered in seconds.
    [[nodiscard]] std::optional<double> averageAnswer() const;

    QueueHalfHour &operator+=(const QueueHalfHour &other); // of longest waits the longer
    bool operator==(const QueueHalfHour &) const = default;
};

// A queue's day at the site beside what such a weekday usually brings.
struct QueueDay
{
    QueueId queueId{};
    QString name;
    QDate day;
    QDate today; // at the site
    int serviceLevelSeconds = 20;
    int serviceLevelTarget = 85; // per cent
    std::array<QueueHalfHour, 48> halves;
    std::array<QueueHalfHour, 48> usual; // mean of the last four such weekdays that have figures
    int usualDays = 0;                   // how many those were

    [[nodiscard]] QueueHalfHour total() const;
    // The half-hours to show: those with figures on either day, and the usual office day.
    [[nodiscard]] std::pair<int, int> span() const; // first and one behind the last
};

}

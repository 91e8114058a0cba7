// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sections/sectiontools.h"

namespace banzhang {

// Of the queues, for the sections that speak of them.
[[nodiscard]] std::vector<KeyFigure> queueKeyFigures(const SectionContext &context);
// Answered and abandoned calls with the service level and its target, by day.
[[nodiscard]] ReportChart callsByDay(const SectionContext &context);
// The same by half-hour of the day, over the span.
[[nodiscard]] ReportChart callsByHalfHour(const SectionContext &context);
// Sums by day of the span, all queues; days without a row are there, empty.
[[nodiscard]] std::vector<QueueSums> queueSumsByDay(const SectionContext &context);
// Sums by half-hour of the day, all queues: 48, "00:00" first.
[[nodiscard]] std::vector<QueueSums> queueSumsByHalfHour(const SectionContext &context);
[[nodiscard]] QString halfHourWord(int halfHour); // "09:30"

}

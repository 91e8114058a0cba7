// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/performance.h"
#include "reports/reportrequest.h"

#include <QString>

namespace banzhang {

// The reports' words, in the language of the program. All may be called on any thread.

[[nodiscard]] QString reportTitle(const ReportKind &kind);
[[nodiscard]] QString reportDescription(const ReportKind &kind);
[[nodiscard]] QString sectionTitle(ReportSection section);
// "Monthly report", 月报: what the paper says above its title.
[[nodiscard]] QString periodTitle(ReportPeriod period);
// "October 2026", "2026 week 43", "2026-10-03 Sat", "2026 Q3", "2026", "2026-10-03 to 2026-10-09".
[[nodiscard]] QString spanWord(ReportPeriod period, const ReportSpan &span);
// "Last month", "The week before", 上月: of the row of the time before.
[[nodiscard]] QString beforeWord(ReportPeriod period);
// "Same month last year", 上年同月.
[[nodiscard]] QString yearBeforeWord(ReportPeriod period);
[[nodiscard]] QString performanceMetricWord(PerformanceMetric metric);
// "promotion" as people say it; empty for none.
[[nodiscard]] QString outcomeWord(const QString &code);
// "missing-punch" as people say it; the code itself when it is not known.
[[nodiscard]] QString qualityWord(const QString &code);
// How bad data of that kind comes to be put right.
[[nodiscard]] QString qualityHint(const QString &code);
[[nodiscard]] QString ledgerLineWord(const QString &kind);
[[nodiscard]] QString boardWordOf(const QString &board);
[[nodiscard]] QString boardMetricWordOf(const QString &metric);
[[nodiscard]] QString tenureWord(const QString &code);
[[nodiscard]] QString incidentKindWord(const QString &kind);

}

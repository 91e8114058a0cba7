// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "reports/reportdesk.h"

namespace banzhang {

class ServerClock;

// What the catalogue, the runs and the schedules say, in the language of the program.
[[nodiscard]] ReportDeskWords reportDeskWords(const ServerClock &clock);
// The days of a request in words, by the kind of its period.
[[nodiscard]] QString requestSpanWord(const ReportRequest &request);
// What went wrong with a report, in a sentence. May be called on any thread.
[[nodiscard]] QString reportSentence(const Problem &problem);
// "PDF", "xlsx", "CSV", "printed".
[[nodiscard]] QString formatWord(ReportFormat format);
[[nodiscard]] QString everyWord(ReportSchedule::Every every);

}

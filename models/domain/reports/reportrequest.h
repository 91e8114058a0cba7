// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "staff/staffaccount.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// How much time a report covers (#178: daily, weekly, monthly, quarterly, annual; on demand).
enum class ReportPeriod { Day, Week, Month, Quarter, Year, Range };

[[nodiscard]] QString codeOf(ReportPeriod period); // "day", "week", …, "range"
[[nodiscard]] std::optional<ReportPeriod> reportPeriodFromCode(const QString &code);

// The days of a report, both ends included.
struct ReportSpan
{
    QDate from;
    QDate to;

    [[nodiscard]] int days() const { return int(from.daysTo(to)) + 1; }
    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool operator==(const ReportSpan &) const = default;
};

// The period in which a day lies: its day, its week (from Monday on), month, quarter, year. Range
// gives the day alone.
[[nodiscard]] ReportSpan spanOf(ReportPeriod period, QDate day);
// Which period these days are the whole of; Range when they are none. A single day is a Day.
[[nodiscard]] ReportPeriod periodOf(const ReportSpan &span);
// Whether it consists of whole months: only these are frozen when they are closed. A day or week of
// a closed month is read as it is now.
[[nodiscard]] bool isOfWholeMonths(const ReportSpan &span);
// The span before, of the same kind: the last month of a month, as many days before of a range.
[[nodiscard]] ReportSpan spanBefore(ReportPeriod period, const ReportSpan &span);
// The same span a year before; of a week the one 52 weeks earlier.
[[nodiscard]] ReportSpan spanYearBefore(ReportPeriod period, const ReportSpan &span);

// A chapter of a report: what is read from the database, and what is painted or written of it.
enum class ReportSection {
    Overview,     // the period's headline figures, against the time before and the targets
    AgentWork,    // the seven columns of #85, by agent
    CallDetail,   // #87, every call
    QueueService, // by day, and by half-hour
    Utilisation,  // #172: utilisation and peaks
    Attendance,   // the attendance month
    Ledger,       // fines and awards
    QaSummary,    // scores by team and agent
    QaErrors,     // Pareto of lost points
    Boards,       // closed boards and champions
    Inspectors,   // inspectors' work
    Performance,  // performance totals of the month (#77, #78)
    Statements,   // one page an agent
    DataQuality,  // #185
    Turnover,     // who came and left, by tenure
    Incidents,    // #240
    AfterClose    // what came after a month was closed
};

[[nodiscard]] QString codeOf(ReportSection section); // "agent-work", …
[[nodiscard]] std::optional<ReportSection> reportSectionFromCode(const QString &code);

// What a report is about: the centre, a department, a team or one agent. At most one is set.
struct ReportScope
{
    std::optional<qint64> departmentId;
    std::optional<TeamId> teamId;
    std::optional<AgentId> agentId;

    [[nodiscard]] bool isCentre() const { return !departmentId && !teamId && !agentId; }
    bool operator==(const ReportScope &) const = default;
};

// A report of the catalogue. Its code is a word of the command line: `banzhang print monthly-book`.
struct ReportKind
{
    QString code;
    ReportPeriod period = ReportPeriod::Month;
    std::vector<ReportSection> sections;
    std::vector<Post> posts; // who may run it; within the teams that they reach
    bool hasAgents = false;  // may be asked for one agent
    bool isLandscape = false;

    bool operator==(const ReportKind &) const = default;
};

// All reports, in the catalogue's order: by period, then as they are used.
[[nodiscard]] const std::vector<ReportKind> &reportCatalogue();
// The report of that code; nullptr when there is none.
[[nodiscard]] const ReportKind *reportKindOf(const QString &code);

enum class PaperSize { A4, A3 };

// A question to the reports: which, over which days, about whom. What changes the figures or the
// words is part of the run's fingerprint; the paper's size is not.
struct ReportRequest
{
    QString report; // code of the catalogue
    ReportSpan span;
    ReportScope scope;
    std::vector<ReportSection> sections; // chapters that are wanted; empty: all of the report
    bool withBefore = true;              // compare with the span before
    bool withYearBefore = true;          // compare with the same span last year
    QString language;                    // "zh_CN", "zh_TW", "en"
    PaperSize paper = PaperSize::A4;
    bool isLandscape = false;

    bool operator==(const ReportRequest &) const = default;
};

// The sections of a request in their order: those that are wanted, or all of its report.
[[nodiscard]] std::vector<ReportSection> sectionsOf(const ReportRequest &request);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrequest.h"

#include <algorithm>
#include <array>
#include <utility>

namespace banzhang {
namespace {

constexpr std::array periodCodes{
    std::pair{ReportPeriod::Day, "day"},     std::pair{ReportPeriod::Week, "week"},
    std::pair{ReportPeriod::Month, "month"}, std::pair{ReportPeriod::Quarter, "quarter"},
    std::pair{ReportPeriod::Year, "year"},   std::pair{ReportPeriod::Range, "range"},
};

constexpr std::array sectionCodes{
    std::pair{ReportSection::Overview, "overview"},
    std::pair{ReportSection::AgentWork, "agent-work"},
    std::pair{ReportSection::CallDetail, "call-detail"},
    std::pair{ReportSection::QueueService, "queue-service"},
    std::pair{ReportSection::Utilisation, "utilisation"},
    std::pair{ReportSection::Attendance, "attendance"},
    std::pair{ReportSection::Ledger, "ledger"},
    std::pair{ReportSection::QaSummary, "qa-summary"},
    std::pair{ReportSection::QaErrors, "qa-errors"},
    std::pair{ReportSection::Boards, "boards"},
    std::pair{ReportSection::Inspectors, "inspectors"},
    std::pair{ReportSection::Performance, "performance"},
    std::pair{ReportSection::Statements, "statements"},
    std::pair{ReportSection::DataQuality, "data-quality"},
    std::pair{ReportSection::Turnover, "turnover"},
    std::pair{ReportSection::Incidents, "incidents"},
    std::pair{ReportSection::AfterClose, "after-close"},
};

template <class Code, size_t N>
QString codeIn(const std::array<std::pair<Code, const char *>, N> &codes, Code wanted)
{
    const auto *const found = std::find_if(
        codes.begin(), codes.end(), [wanted](const auto &one) { return one.first == wanted; });
    return found == codes.end() ? QString() : QString::fromLatin1(found->second);
}

template <class Code, size_t N>
std::optional<Code> valueIn(const std::array<std::pair<Code, const char *>, N> &codes,
                            const QString &wanted)
{
    const auto *const found = std::find_if(codes.begin(), codes.end(), [&wanted](const auto &one) {
        return wanted == QLatin1String(one.second);
    });
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

int firstMonthOfQuarter(QDate day)
{
    return (day.month() - 1) / 3 * 3 + 1;
}

ReportSpan monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

// The whole of a kind of period again, some months away.
ReportSpan monthsAway(const ReportSpan &span, int months, int length)
{
    return monthsFrom(span.from.addMonths(months), length);
}

int monthsOf(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Month: return 1;
    case ReportPeriod::Quarter: return 3;
    case ReportPeriod::Year: return 12;
    default: return 0;
    }
}

using enum ReportSection;

const std::vector<Post> forTheFloor{Post::Leader, Post::Manager, Post::Auditor};
const std::vector<Post> forQuality{Post::Leader, Post::QualityHead, Post::Manager, Post::Auditor};
const std::vector<Post> forManagers{Post::Manager, Post::Auditor};
const std::vector<Post> forInspection{Post::QualityHead, Post::Manager, Post::Auditor};

std::vector<ReportKind> books()
{
    return {
        {u"daily-book"_qs,
         ReportPeriod::Day,
         {Overview, QueueService, AgentWork, QaSummary, Ledger, Incidents, DataQuality},
         forTheFloor},
        {u"agent-work"_qs, ReportPeriod::Day, {AgentWork}, forTheFloor, true},
        {u"call-detail"_qs, ReportPeriod::Day, {CallDetail}, forTheFloor, true, true},
        {u"weekly-book"_qs,
         ReportPeriod::Week,
         {Overview, QueueService, AgentWork, QaSummary, QaErrors, Ledger, Incidents},
         forTheFloor},
        {u"qa-summary"_qs, ReportPeriod::Week, {QaSummary}, forQuality},
        {u"queue-service"_qs, ReportPeriod::Week, {QueueService}, forTheFloor},
        {u"monthly-book"_qs,
         ReportPeriod::Month,
         {Overview, QueueService, Utilisation, AgentWork, QaSummary, QaErrors, Attendance, Ledger,
          Boards, Performance, DataQuality},
         forTheFloor},
        {u"statements"_qs, ReportPeriod::Month, {Statements}, forTheFloor, true},
        {u"attendance-month"_qs, ReportPeriod::Month, {Attendance}, forTheFloor, true},
        {u"ledger"_qs, ReportPeriod::Month, {Ledger}, forTheFloor, true},
        {u"after-close"_qs, ReportPeriod::Month, {AfterClose}, forTheFloor, true, true},
        {u"qa-errors"_qs, ReportPeriod::Month, {QaSummary, QaErrors}, forQuality},
    };
}

std::vector<ReportKind> others()
{
    return {
        {u"utilisation"_qs, ReportPeriod::Month, {Utilisation}, forTheFloor},
        {u"boards"_qs, ReportPeriod::Month, {Boards}, forTheFloor},
        {u"inspectors"_qs, ReportPeriod::Month, {Inspectors}, forInspection},
        {u"performance"_qs, ReportPeriod::Month, {Performance}, forTheFloor, true},
        {u"quarterly-book"_qs,
         ReportPeriod::Quarter,
         {Overview, QueueService, AgentWork, QaSummary, QaErrors, Attendance, Ledger, Boards,
          Turnover},
         forTheFloor},
        {u"annual-book"_qs,
         ReportPeriod::Year,
         {Overview, QueueService, AgentWork, QaSummary, QaErrors, Attendance, Ledger, Boards,
          Turnover},
         forManagers},
        {u"turnover"_qs, ReportPeriod::Year, {Turnover}, forManagers},
        {u"incidents"_qs, ReportPeriod::Range, {Incidents}, forTheFloor},
        {u"data-quality"_qs, ReportPeriod::Range, {DataQuality}, forManagers},
    };
}

}

QString codeOf(ReportPeriod period)
{
    return codeIn(periodCodes, period);
}

std::optional<ReportPeriod> reportPeriodFromCode(const QString &code)
{
    return valueIn(periodCodes, code);
}

QString codeOf(ReportSection section)
{
    return codeIn(sectionCodes, section);
}

std::optional<ReportSection> reportSectionFromCode(const QString &code)
{
    return valueIn(sectionCodes, code);
}

ReportSpan spanOf(ReportPeriod period, QDate day)
{
    switch (period) {
    case ReportPeriod::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case ReportPeriod::Month: return monthsFrom(QDate(day.year(), day.month(), 1), 1);
    case ReportPeriod::Quarter:
        return monthsFrom(QDate(day.year(), firstMonthOfQuarter(day), 1), 3);
    case ReportPeriod::Year: return monthsFrom(QDate(day.year(), 1, 1), 12);
    case ReportPeriod::Day:
    case ReportPeriod::Range: break;
    }
    return {day, day};
}

ReportPeriod periodOf(const ReportSpan &span)
{
    for (const ReportPeriod period : {ReportPeriod::Day, ReportPeriod::Week, ReportPeriod::Month,
                                      ReportPeriod::Quarter, ReportPeriod::Year}) {
        if (spanOf(period, span.from) == span)
            return period;
    }
    return ReportPeriod::Range;
}

bool isOfWholeMonths(const ReportSpan &span)
{
    return span.from.day() == 1 && span.to.addDays(1).day() == 1;
}

ReportSpan spanBefore(ReportPeriod period, const ReportSpan &span)
{
    const int months = monthsOf(period);
    if (months > 0)
        return monthsAway(span, -months, months);
    const int days = span.days();
    return {span.from.addDays(-days), span.to.addDays(-days)};
}

ReportSpan spanYearBefore(ReportPeriod period, const ReportSpan &span)
{
    const int months = monthsOf(period);
    if (months > 0)
        return monthsAway(span, -12, months);
    if (period == ReportPeriod::Week)
        return {span.from.addDays(-364), span.to.addDays(-364)};
    const QDate from = span.from.addYears(-1);
    return {from, from.addDays(span.days() - 1)};
}

const std::vector<ReportKind> &reportCatalogue()
{
    static const std::vector<ReportKind> all = [] {
        std::vector<ReportKind> kinds = books();
        const std::vector<ReportKind> rest = others();
        kinds.insert(kinds.end(), rest.begin(), rest.end());
        return kinds;
    }();
    return all;
}

const ReportKind *reportKindOf(const QString &code)
{
    const std::vector<ReportKind> &all = reportCatalogue();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&code](const ReportKind &one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<ReportSection> sectionsOf(const ReportRequest &request)
{
    const ReportKind *kind = reportKindOf(request.report);
    if (!kind)
        return {};
    if (request.sections.empty())
        return kind->sections;
    std::vector<ReportSection> wanted;
    std::copy_if(kind->sections.begin(), kind->sections.end(), std::back_inserter(wanted),
                 [&request](ReportSection section) {
                     return std::find(request.sections.begin(), request.sections.end(), section)
                            != request.sections.end();
                 });
    return wanted;
}

}

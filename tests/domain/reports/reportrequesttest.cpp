// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrequest.h"

#include <catch2/catch.hpp>

#include <set>

using namespace banzhang;

TEST_CASE("#178 the catalogue has daily, weekly, monthly, quarterly, annual reports and those on "
          "demand")
{
    std::set<ReportPeriod> periods;
    std::set<QString> codes;
    for (const ReportKind &kind : reportCatalogue()) {
        periods.insert(kind.period);
        CHECK(codes.insert(kind.code).second);
        CHECK_FALSE(kind.sections.empty());
        CHECK_FALSE(kind.posts.empty());
        CHECK(reportKindOf(kind.code) == &kind);
    }
    CHECK(periods.size() == 6);
    CHECK(reportKindOf(u"nonsense"_qs) == nullptr);
}

TEST_CASE("Every period and every section has a code of its own")
{
    std::set<QString> codes;
    for (int i = 0; i <= int(ReportSection::AfterClose); ++i) {
        const auto section = ReportSection(i);
        CHECK_FALSE(codeOf(section).isEmpty());
        CHECK(codes.insert(codeOf(section)).second);
        CHECK(reportSectionFromCode(codeOf(section)) == section);
    }
    for (int i = 0; i <= int(ReportPeriod::Range); ++i)
        CHECK(reportPeriodFromCode(codeOf(ReportPeriod(i))) == ReportPeriod(i));
    CHECK_FALSE(reportSectionFromCode(u"nonsense"_qs));
    CHECK_FALSE(reportPeriodFromCode(QString()));
}

TEST_CASE("A day's period holds the day, and neighbours touch without a gap")
{
    for (QDate day(2023, 12, 20); day < QDate(2025, 3, 5); day = day.addDays(1)) {
        for (const auto period : {ReportPeriod::Day, ReportPeriod::Week, ReportPeriod::Month,
                                  ReportPeriod::Quarter, ReportPeriod::Year}) {
            const ReportSpan span = spanOf(period, day);
            REQUIRE(span.isValid());
            REQUIRE(span.from <= day);
            REQUIRE(day <= span.to);
            REQUIRE(spanOf(period, span.from) == span);
            REQUIRE(periodOf(span) == period);
            REQUIRE(spanOf(period, span.to) == span);
            REQUIRE(spanBefore(period, span).to.addDays(1) == span.from);
            REQUIRE(spanOf(period, spanBefore(period, span).to) == spanBefore(period, span));
        }
    }
}

TEST_CASE("The month a year before a leap February has 28 days")
{
    const ReportSpan leap = spanOf(ReportPeriod::Month, QDate(2024, 2, 29));
    CHECK(leap.days() == 29);
    CHECK(spanYearBefore(ReportPeriod::Month, leap)
          == ReportSpan{QDate(2023, 2, 1), QDate(2023, 2, 28)});
    CHECK(spanYearBefore(ReportPeriod::Week, spanOf(ReportPeriod::Week, QDate(2026, 11, 18)))
          == spanOf(ReportPeriod::Week, QDate(2025, 11, 19)));
}

TEST_CASE("A range is compared with as many days before it")
{
    const ReportSpan ten{QDate(2026, 3, 1), QDate(2026, 3, 10)};
    CHECK(periodOf(ten) == ReportPeriod::Range);
    CHECK(spanBefore(ReportPeriod::Range, ten)
          == ReportSpan{QDate(2026, 2, 19), QDate(2026, 2, 28)});
}

TEST_CASE("The chapters that are wanted stand in the order of the report")
{
    ReportRequest request;
    request.report = u"monthly-book"_qs;
    CHECK(sectionsOf(request) == reportKindOf(request.report)->sections);
    request.sections = {ReportSection::Ledger, ReportSection::Overview, ReportSection::Turnover};
    CHECK(sectionsOf(request) == std::vector{ReportSection::Overview, ReportSection::Ledger});
    request.report = u"nonsense"_qs;
    CHECK(sectionsOf(request).empty());
}

TEST_CASE("only whole months are frozen, and a leap February is one")
{
    CHECK(isOfWholeMonths({QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    CHECK(isOfWholeMonths({QDate(2026, 10, 1), QDate(2026, 12, 31)}));
    CHECK_FALSE(isOfWholeMonths({QDate(2026, 10, 1), QDate(2026, 10, 30)}));
    CHECK_FALSE(isOfWholeMonths({QDate(2026, 10, 2), QDate(2026, 10, 31)}));
    CHECK_FALSE(isOfWholeMonths({QDate(2026, 10, 3), QDate(2026, 10, 3)}));
}

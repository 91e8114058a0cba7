// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"
#include "reports/reportfigures.h"
#include "reports/sections/reportextras.h"

#include <QTimeZone>

namespace banzhang {

// What every section is made from.
struct SectionContext
{
    const ReportRequest &request;
    const ReportFigures &figures;
    const ReportExtras &extras;
    QTimeZone zone;
    ReportPeriod period;
    QString beforeWord;     // "Last month"
    QString yearBeforeWord; // "Same month last year"
};

// A part of a section: a chapter once it has its number. A part without a title stands right under
// the section's own.
struct SectionPart
{
    QString code; // within the section; empty without a title
    QString title;
    QString note;
    std::vector<ReportBlock> blocks;
    bool startsPage = false;
};

using SectionParts = std::vector<SectionPart>;

// One file a section.
[[nodiscard]] SectionParts overviewSection(const SectionContext &context);
[[nodiscard]] SectionParts agentWorkSection(const SectionContext &context);
[[nodiscard]] SectionParts callDetailSection(const SectionContext &context);
[[nodiscard]] SectionParts queueSection(const SectionContext &context);
[[nodiscard]] SectionParts utilisationSection(const SectionContext &context);
[[nodiscard]] SectionParts attendanceSection(const SectionContext &context);
[[nodiscard]] SectionParts ledgerSection(const SectionContext &context);
[[nodiscard]] SectionParts qaSummarySection(const SectionContext &context);
[[nodiscard]] SectionParts qaErrorsSection(const SectionContext &context);
[[nodiscard]] SectionParts boardsSection(const SectionContext &context);
[[nodiscard]] SectionParts inspectorsSection(const SectionContext &context);
[[nodiscard]] SectionParts performanceSection(const SectionContext &context);
[[nodiscard]] SectionParts statementsSection(const SectionContext &context);
[[nodiscard]] SectionParts dataQualitySection(const SectionContext &context);
[[nodiscard]] SectionParts turnoverSection(const SectionContext &context);
[[nodiscard]] SectionParts incidentsSection(const SectionContext &context);
[[nodiscard]] SectionParts afterCloseSection(const SectionContext &context);

}

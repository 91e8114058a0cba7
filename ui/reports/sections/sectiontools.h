// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sections/sectionparts.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace banzhang {

// A column that is reckoned from sums, of one agent as of all.
struct WorkColumn
{
    ReportColumn column;
    std::function<QVariant(const WorkSums &)> value;
};

// A column of a sum, for Integer, Duration and Money.
[[nodiscard]] WorkColumn sumColumn(const char *code, const QString &head, FigureKind kind,
                                   qint64 WorkSums::*sum, double weight = 1,
                                   const QString &note = {});
// A column of a rate: nothing where there is nothing to divide by.
[[nodiscard]] WorkColumn rateColumn(const char *code, const QString &head, FigureKind kind,
                                    std::optional<double> (WorkSums::*rate)() const,
                                    double weight = 1, const QString &note = {});

// None becomes a dash; seconds are whole.
[[nodiscard]] QVariant figureOf(std::optional<double> value, FigureKind kind = FigureKind::Percent);
[[nodiscard]] QVariant percentOf(qint64 part, qint64 whole);
[[nodiscard]] QVariant blank(); // an empty cell: nothing belongs there

[[nodiscard]] WorkSums sumOf(const std::vector<AgentSums> &agents);
[[nodiscard]] QueueSums sumOf(const std::vector<QueueSums> &queues);
// Different people among them.
[[nodiscard]] int peopleIn(std::span<const AgentSums> agents);
// "1008 黄丽", with when he left.
[[nodiscard]] QString nameWithState(const AgentSums &agent);
[[nodiscard]] QString peopleWord(const QString &what, int people); // "Sum (10 people)"

// Agents by team (with the teams' sums where there are several), the sum of all, and the rows of
// the times before.
[[nodiscard]] ReportTable tableOfAgents(const SectionContext &context, const QString &code,
                                        const std::vector<WorkColumn> &columns);
// A row a team; empty when there is only one.
[[nodiscard]] ReportTable tableOfTeams(const SectionContext &context, const QString &code,
                                       const std::vector<WorkColumn> &columns);
// A bar for each agent by that column, the greatest first, at most `most` of them.
[[nodiscard]] ReportChart chartOfAgents(const SectionContext &context, const QString &code,
                                        const QString &title, const WorkColumn &column,
                                        int most = 20);
// A point for each day of the span; nothing when the days are not known.
[[nodiscard]] std::vector<QString> dayCategories(const SectionContext &context);
[[nodiscard]] std::vector<DayMark> dayMarks(const SectionContext &context);
[[nodiscard]] std::vector<ReportLink> dayLinks(const SectionContext &context);
[[nodiscard]] ChartSeries daySeries(const SectionContext &context, ChartSeries::Look look,
                                    const WorkColumn &column);

// A headline figure with its target and light, where it has one.
[[nodiscard]] KeyFigure keyFigureOf(const SectionContext &context, const WorkColumn &column);
void judge(const SectionContext &context, KeyFigure &figure);
// The target of a figure over the report's span and place.
[[nodiscard]] std::optional<FigureTarget> targetOf(const SectionContext &context,
                                                   const QString &figure);
// A line at the target of the chart's rate, if it has one: of what adds up there is none a day.
void addTargetLine(const SectionContext &context, ReportChart &chart);

[[nodiscard]] ReportBlock noteOf(const QString &text);
[[nodiscard]] ReportBlock signaturesOf(const SectionContext &context);
// What a report of closed months or their days says of what came since; nothing where nothing did.
[[nodiscard]] std::vector<ReportBlock> afterCloseNotes(const SectionContext &context);
// Queues, incidents and the data's quality are known of the centre alone: a report about less says
// so.
void addCentreNote(std::vector<ReportBlock> &blocks, const SectionContext &context);
// The notes of the columns that have one, in one paragraph.
[[nodiscard]] QString notesOf(const ReportTable &table);
// "Durations as h:mm, time zone Asia/Shanghai"
[[nodiscard]] QString durationsNote(const SectionContext &context);
// "Nothing is recorded for October 2026."
[[nodiscard]] QString emptyWord(const SectionContext &context);
[[nodiscard]] ReportLink linkTo(ReportLink::To to, qint64 id, const SectionContext &context);

// Columns that several sections share.
namespace columns {
[[nodiscard]] WorkColumn dialled();
[[nodiscard]] WorkColumn connected();
[[nodiscard]] WorkColumn visits();
[[nodiscard]] WorkColumn successes();
[[nodiscard]] WorkColumn refusalRate();
[[nodiscard]] WorkColumn workTime();
[[nodiscard]] WorkColumn efficiency();
[[nodiscard]] WorkColumn qaMean();
[[nodiscard]] WorkColumn sales();
[[nodiscard]] WorkColumn attendanceRate();
[[nodiscard]] WorkColumn fines();
[[nodiscard]] WorkColumn awards();
}

}

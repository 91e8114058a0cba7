// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

WorkColumn late()
{
    return sumColumn("late", Words::tr("Late"), FigureKind::Integer, &WorkSums::late, 0.7);
}

WorkColumn absent()
{
    return sumColumn("absent", Words::tr("Absent"), FigureKind::Integer, &WorkSums::shiftsAbsent,
                     0.7, Words::tr("Absent are shifts without leave to which nobody came."));
}

std::vector<WorkColumn> monthColumns()
{
    return {
        sumColumn("shifts", Words::tr("Shifts"), FigureKind::Integer, &WorkSums::shifts, 0.7),
        sumColumn("attended", Words::tr("Attended"), FigureKind::Integer, &WorkSums::shiftsAttended,
                  0.7),
        absent(),
        late(),
        sumColumn("early", Words::tr("Left early"), FigureKind::Integer, &WorkSums::earlyLeave,
                  0.7),
        sumColumn("off-post", Words::tr("Off post"), FigureKind::Integer, &WorkSums::offPost, 0.7),
        sumColumn("scheduled", Words::tr("Scheduled"), FigureKind::Duration, &WorkSums::scheduledS),
        sumColumn("present", Words::tr("Present"), FigureKind::Duration, &WorkSums::presentS),
        sumColumn("leave", Words::tr("Leave"), FigureKind::Duration, &WorkSums::leaveS),
        columns::attendanceRate()};
}

ReportChart byDay(const SectionContext &context)
{
    return {u"attendance-by-day"_qs,
            Words::tr("Late, left early and absent by day"),
            dayCategories(context),
            {daySeries(context, ChartSeries::Look::StackedBar, late()),
             daySeries(context, ChartSeries::Look::StackedBar,
                       sumColumn("early", Words::tr("Left early"), FigureKind::Integer,
                                 &WorkSums::earlyLeave)),
             daySeries(context, ChartSeries::Look::StackedBar, absent())},
            false,
            dayMarks(context)};
}

}

SectionParts attendanceSection(const SectionContext &context)
{
    const ReportTable table = tableOfAgents(context, u"attendance"_qs, monthColumns());
    SectionParts parts{{u"agents"_qs,
                        Words::tr("Attendance, by agent"),
                        durationsNote(context),
                        {table, noteOf(notesOf(table))}}};
    const ReportTable teams = tableOfTeams(context, u"team-attendance"_qs, monthColumns());
    if (!teams.rows.empty())
        parts.push_back({u"teams"_qs, Words::tr("By team"), durationsNote(context), {teams}});
    if (context.figures.days.size() > 1)
        parts.push_back({u"days"_qs, Words::tr("By day"), {}, {byDay(context)}});
    parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

}
